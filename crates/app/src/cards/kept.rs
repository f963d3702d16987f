//! "What is kept about me": everything on a card in her own language, in plain sentences.

use super::{Set, readers};
use crate::{
    Book, Code, Failure, Tongue,
    book::{self, must_read},
    privacy, show,
    team::TEAM_NAME,
};
use chrono::NaiveDate;
use domain::{
    Catalogue, DocumentId, PersonId,
    card::Consent,
    words::{ConsentForm, Ground, Outcome, Purpose},
};
use i18n::{List, Show, ShowLanguage, show as say, show_label, show_list};
use protocol::Space;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use sync::forget::day;
use ts_rs::TS;

/// To whom she can complain. A name, which is the same in every language.
const AUTHORITY: &str = "Autoriteit Persoonsgegevens, autoriteitpersoonsgegevens.nl";

/// What is kept about somebody, ready to be laid out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KeptPage {
    /// Its language.
    pub language: Tongue,
    /// All languages that may be chosen, this one among them.
    pub languages: Vec<Tongue>,
    /// What it is.
    pub title: String,
    /// Everything, part by part.
    pub parts: Vec<KeptPart>,
}

/// A part of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KeptPart {
    /// What it is about.
    pub title: String,
    /// A sentence each.
    pub lines: Vec<KeptLine>,
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KeptLine {
    /// It.
    pub text: String,
    /// The day that it is about, who wrote it and when it was done, as the page's language writes them; nothing where
    /// the sentence says it.
    pub date: Option<String>,
    /// It was written by the team, in whichever language: a page names none for it, and lets its first letter say in
    /// which direction it runs.
    pub team: bool,
}

impl Book {
    /// What is kept about the person of a card, in a language whose text somebody has read; without one, in the first of
    /// hers that can be read, or else in Dutch, or whichever is offered first. `no_text_read` when that text, or any, is
    /// still a draft.
    pub fn card_kept(&self, id: DocumentId, language: Option<&str>) -> Result<KeptPage, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Cards)?;
        desk.book.read(|view| {
            let catalogue = book::catalogue(view)?;
            let set = Set::of(view, &view.doubles()?, id)?;
            let offered = show::offered(&catalogue);
            let language = chosen(&offered, &set, language)?;
            let ends = set.ends(day(&desk.me), privacy::terms(&catalogue)).on;
            let kept = Kept {
                language,
                set: &set,
                catalogue: &catalogue,
                names: book::names_of_people(view)?,
            };
            Ok(KeptPage {
                language: language.into(),
                languages: offered.into_iter().map(Tongue::from).collect(),
                title: say(language, &Show::KeptTitle),
                parts: kept.parts(readers(&desk.me), ends),
            })
        })
    }
}

fn chosen(offered: &[ShowLanguage], set: &Set, wanted: Option<&str>) -> Result<ShowLanguage, Failure> {
    if let Some(wanted) = wanted {
        let known = ShowLanguage::known(wanted).ok_or_else(|| Failure::input("language"))?;
        let known = Some(known).filter(|known| offered.contains(known));
        return known.ok_or(Code::NoTextRead.into());
    }
    let mut hers = set.cards().flat_map(|card| &card.languages);
    let hers = hers.find_map(|id| ShowLanguage::known(id).filter(|known| offered.contains(known)));
    hers.or_else(|| offered.first().copied()).ok_or(Code::NoTextRead.into())
}

/// The sentences of one page.
struct Kept<'c> {
    language: ShowLanguage,
    set: &'c Set,
    catalogue: &'c Catalogue,
    names: BTreeMap<PersonId, String>,
}

impl Kept<'_> {
    fn parts(&self, readers: u64, ends: NaiveDate) -> Vec<KeptPart> {
        let team = self.catalogue.policy.get(TEAM_NAME).cloned();
        let number = readers.to_string();
        let mut who: Vec<_> = team.map(|team| Show::KeptBy { team }).into_iter().collect();
        who.push(Show::KeptReaders { number });
        let date = show::day(self.language, ends);
        let authority = AUTHORITY.to_owned();
        let end = [Show::KeptEnds { date }, Show::KeptErase, Show::KeptLeft, Show::KeptSee];
        let end = end.into_iter().chain([Show::KeptComplain { authority }]);
        let parts = [
            (Show::KeptWho, self.said(who)),
            (Show::KeptCard, self.said(self.card())),
            (Show::KeptAgreed, self.agreed()),
            (Show::KeptNotes, self.notes()),
            (Show::KeptFollowUps, self.follow_ups()),
            (Show::KeptReferrals, self.referrals()),
            (Show::KeptEnd, self.said(end)),
        ];
        let parts = parts.into_iter().filter(|(_, lines)| !lines.is_empty());
        parts
            .map(|(title, lines)| KeptPart {
                title: say(self.language, &title),
                lines,
            })
            .collect()
    }

    fn said(&self, sentences: impl IntoIterator<Item = Show>) -> Vec<KeptLine> {
        let said = sentences.into_iter().map(|it| line(say(self.language, &it)));
        said.collect()
    }

    fn card(&self) -> Vec<Show> {
        let cards = || self.set.cards();
        let names: BTreeSet<String> = cards().map(|card| card.pseudonym.clone()).collect();
        let languages: BTreeSet<&String> = cards().flat_map(|card| &card.languages).collect();
        let languages = languages
            .into_iter()
            .filter_map(|id| show_label(self.language, List::Language, id));
        let languages = show_list(self.language, languages);
        let mut said = vec![Show::KeptName {
            name: show_list(self.language, names),
        }];
        said.extend((!languages.is_empty()).then_some(Show::KeptLanguages { languages }));
        said.extend(cards().map(|card| card.made).min().map(|made| Show::KeptMade {
            date: show::day(self.language, made),
        }));
        let grounds: BTreeSet<&Ground> = cards().map(|card| &card.ground).collect();
        said.extend(grounds.into_iter().filter_map(|ground| match ground {
            Ground::Consent => Some(Show::KeptGroundConsent),
            Ground::Care => Some(Show::KeptGroundCare),
            Ground::PublicTask => Some(Show::KeptGroundPublicTask),
            Ground::LegalDuty => Some(Show::KeptGroundLegalDuty),
            Ground::Unknown(_) => None,
        }));
        said
    }

    fn agreed(&self) -> Vec<KeptLine> {
        let cards = self.set.cards();
        let all = cards.flat_map(|card| card.consents.iter().map(move |consent| (consent, card.ended(consent))));
        let mut all: Vec<(&Consent, Option<NaiveDate>)> = all.collect();
        all.sort_by_key(|(consent, _)| (consent.date, consent.id));
        let lines = all.iter().map(|(consent, ended)| line(self.consent(consent, *ended)));
        let mut lines: Vec<_> = lines.collect();
        if all.iter().all(|(_, ended)| ended.is_some()) {
            lines.extend(self.said([Show::KeptNothingAgreed]));
        }
        lines.extend(self.said([Show::KeptTakeBack]));
        lines
    }

    fn consent(&self, consent: &Consent, ended: Option<NaiveDate>) -> String {
        let what = match &consent.purpose {
            Purpose::KeepCard => say(self.language, &Show::KeptKeepCard),
            Purpose::CallBack => say(self.language, &Show::KeptCallBack),
            Purpose::Messages => say(self.language, &Show::KeptMessages),
            Purpose::ShareCoordinator => say(self.language, &Show::KeptShareCoordinator),
            Purpose::Referral => {
                let service = self.service(consent.to.as_deref().unwrap_or_default());
                say(self.language, &Show::KeptReferral { service })
            }
            Purpose::Unknown(id) => id.clone(),
        };
        let declined = consent.form == ConsentForm::Declined;
        let withdrawn = ended.filter(|_| !declined).map(|on| {
            let date = show::day(self.language, on);
            say(self.language, &Show::KeptWithdrawn { date })
        });
        let when = show::day(self.language, consent.date);
        let language = show_label(self.language, List::Language, &consent.language);
        let language = language.unwrap_or_else(|| consent.language.clone());
        let how = match consent.form {
            ConsentForm::Spoken => Some(Show::KeptSpoken { language }),
            ConsentForm::Written => Some(Show::KeptWritten { language }),
            ConsentForm::Declined => Some(Show::KeptDeclined),
            ConsentForm::Unknown(_) => None,
        };
        let how = how.map(|it| say(self.language, &it));
        let said = [Some(what), Some(when), how, self.author(consent.by), withdrawn];
        show_list(self.language, said.into_iter().flatten())
    }

    fn author(&self, by: Option<PersonId>) -> Option<String> {
        let name = self.names.get(&by?)?.clone();
        Some(say(self.language, &Show::KeptAuthor { name }))
    }

    /// Notes stand as they were written: whoever translates them says so herself.
    fn notes(&self) -> Vec<KeptLine> {
        let mut all: Vec<_> = self.set.cards().flat_map(|card| &card.notes).collect();
        all.sort_by_key(|note| note.date);
        let notes = all
            .into_iter()
            .map(|note| self.of_team(&note.text, note.date, self.author(note.by)));
        self.explained(notes.collect())
    }

    fn follow_ups(&self) -> Vec<KeptLine> {
        let mut all: Vec<_> = self.set.cards().flat_map(|card| &card.follow_ups).collect();
        all.sort_by_key(|it| it.date);
        let lines = all.into_iter().map(|it| {
            let done = it.done.map(|on| {
                let date = show::day(self.language, on);
                say(self.language, &Show::KeptDone { date })
            });
            self.of_team(&it.text, it.date, self.author(it.by).into_iter().chain(done))
        });
        lines.collect()
    }

    fn referrals(&self) -> Vec<KeptLine> {
        let mut all: Vec<_> = self.set.cards().flat_map(|card| &card.referrals).collect();
        all.sort_by_key(|it| it.date);
        let lines = all.into_iter().map(|it| {
            let outcome = match &it.outcome {
                Some(Outcome::Arrived) => Some(Show::KeptArrived),
                Some(Outcome::NotArrived) => Some(Show::KeptNotArrived),
                Some(Outcome::Declined) => Some(Show::KeptDeclined),
                Some(Outcome::Pending | Outcome::Unknown(_)) | None => None,
            };
            let said = [
                Some(self.service(&it.destination)),
                Some(show::day(self.language, it.date)),
                self.author(it.by),
                outcome.map(|it| say(self.language, &it)),
            ];
            line(show_list(self.language, said.into_iter().flatten()))
        });
        lines.collect()
    }

    /// In her language, or else as the team calls it.
    fn service(&self, id: &str) -> String {
        let Catalogue { labels, services, .. } = self.catalogue;
        let own = labels.get(id).or_else(|| services.get(id)).cloned();
        let hers = show_label(self.language, List::Sort, id);
        hers.or(own).unwrap_or_else(|| id.to_owned())
    }

    fn of_team(&self, text: &str, date: NaiveDate, more: impl IntoIterator<Item = String>) -> KeptLine {
        let said = [show::day(self.language, date)].into_iter().chain(more);
        KeptLine {
            text: text.to_owned(),
            date: Some(show_list(self.language, said)),
            team: true,
        }
    }

    fn explained(&self, lines: Vec<KeptLine>) -> Vec<KeptLine> {
        match lines.is_empty() {
            true => lines,
            false => self.said([Show::KeptNotesLanguage]).into_iter().chain(lines).collect(),
        }
    }
}

fn line(text: String) -> KeptLine {
    KeptLine {
        text,
        date: None,
        team: false,
    }
}
