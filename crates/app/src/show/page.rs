//! One page of the screen that is handed over: everything in one language, ready to be laid out.

use super::{Tongue, reading::offered};
use crate::{KeptPage, QrCode};
use chrono::{Datelike, NaiveDate};
use domain::{Catalogue, DocumentId, FileNamed, Flyer, Hours, Link, Service, keys, keys::List as Words};
use i18n::{List, Show, ShowLanguage, show, show_date, show_day, show_label, show_list};
use serde::Serialize;
use std::{cell::OnceCell, sync::Arc};
use ts_rs::TS;

/// Whom to call, and what it is. The town's own numbers stand with its services.
const EMERGENCY: [(&str, Show); 4] = [
    ("112", Show::Emergency112),
    ("0900 8844", Show::Emergency0900),
    ("033 448 1186", Show::EmergencyTrafficking),
    ("0800 7000", Show::EmergencyAnonymous),
];

/// What Veldboek does not keep.
const NOT_KEPT: [Show; 5] = [
    Show::NotKeptName,
    Show::NotKeptPhone,
    Show::NotKeptWindow,
    Show::NotKeptPhoto,
    Show::NotKeptPapers,
];

/// A page in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ShowPage {
    /// Its language.
    pub language: Tongue,
    /// All languages that may be chosen, this one among them.
    pub languages: Vec<Tongue>,
    /// The words around the rest.
    pub words: ShowWords,
    /// The flyers in this language.
    pub flyers: Vec<FlyerShown>,
    /// Flyers in languages that can't be chosen, each with the name of its language.
    pub others: Vec<FlyerShown>,
    /// Help.
    pub services: Vec<ServiceShown>,
    /// Whom to call.
    pub emergency: Vec<EmergencyShown>,
    /// What is not kept.
    pub not_kept: Vec<String>,
    /// What is kept about whoever has the screen, and then there is nothing else.
    pub kept: Option<KeptPage>,
}

impl ShowPage {
    /// What is kept about somebody, in one language, with the words that lead out of it.
    pub(super) fn of_kept(language: ShowLanguage, mut page: KeptPage) -> Self {
        page.languages = vec![page.language.clone()];
        Self {
            language: page.language.clone(),
            languages: page.languages.clone(),
            words: words(language),
            flyers: Vec::new(),
            others: Vec::new(),
            services: Vec::new(),
            emergency: Vec::new(),
            not_kept: Vec::new(),
            kept: Some(page),
        }
    }
}

/// The words around the rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)] // Each is the message of that name.
pub struct ShowWords {
    pub title: String,
    pub flyers: String,
    pub other_flyers: String,
    pub nothing: String,
    pub open_file: String,
    pub scan: String,
    pub other_language: String,
    pub back: String,
    pub locked: String,
    pub services: String,
    pub hours: String,
    pub phone: String,
    pub address: String,
    pub emergency: String,
    pub not_kept: String,
    pub not_kept_why: String,
    pub card_title: String,
    pub slip: String,
}

/// A flyer as it is shown: a link is a code, and nothing to press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FlyerShown {
    /// Its title, in its own language.
    pub title: String,
    /// The tag of that language.
    pub lang: String,
    /// The id of what it is about, the same in every language.
    pub about: String,
    /// What it is about, in the page's language.
    pub subject: Option<String>,
    /// The name of its language, where it is another than the page's.
    pub language: Option<String>,
    /// Its link, to be read.
    pub link: String,
    /// Its link, to be scanned.
    pub code: Arc<QrCode>,
    /// Its edition, and until when it says the truth.
    pub notes: Vec<String>,
    /// The file that can be looked at.
    pub file: Option<FileNamed>,
}

/// A service as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ServiceShown {
    /// The id of its sort, the same in every language.
    pub about: String,
    /// What sort of help.
    pub sort: String,
    /// Its own name, where it has one.
    pub name: String,
    /// Where.
    pub place: String,
    /// Its number.
    pub phone: String,
    /// Its page, to be read.
    pub link: String,
    /// When it is open.
    pub hours: Vec<HoursShown>,
    /// That one may simply come, in words; nothing where nobody has noted so.
    pub coming: Option<String>,
    /// Which languages are spoken, in words.
    pub spoken: Option<String>,
}

/// The hours of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HoursShown {
    /// The day.
    pub day: String,
    /// From when until when, once or several times.
    pub times: String,
}

/// Whom to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EmergencyShown {
    /// The number.
    pub number: &'static str,
    /// Who answers.
    pub who: String,
}

/// What there is to show, in all languages.
pub(super) struct Stock {
    flyers: Vec<(Flyer, Linked)>,
    services: Vec<Service>,
    catalogue: Catalogue,
    /// The languages whose text somebody has read.
    pub offered: Vec<ShowLanguage>,
}

/// A link that may be put before a stranger, and its code once a page has asked for it.
struct Linked {
    link: Link,
    code: OnceCell<Option<Arc<QrCode>>>,
}

impl Linked {
    fn code(&self) -> Option<Arc<QrCode>> {
        let code = self.code.get_or_init(|| QrCode::of(&self.link).ok().map(Arc::new));
        code.clone()
    }
}

impl Stock {
    /// Health first; without flyers whose link may not be put before a stranger.
    pub fn new(flyers: impl Iterator<Item = Flyer>, mut services: Vec<Service>, catalogue: Catalogue) -> Self {
        let linked = |flyer: Flyer| {
            let link = Link::parse(&flyer.link).ok()?;
            let code = OnceCell::new();
            Some((flyer, Linked { link, code }))
        };
        let mut flyers: Vec<_> = flyers.filter_map(linked).collect();
        flyers.sort_by_cached_key(|(flyer, _)| {
            let place = place_of(Words::FlyerSubject, &flyer.subject);
            (place, flyer.subject.clone(), flyer.title.clone(), flyer.id)
        });
        services.sort_by_cached_key(|it| {
            let place = place_of(Words::Destination, &it.sort);
            (place, it.sort.clone(), it.name.clone(), it.id)
        });
        Self {
            offered: offered(&catalogue),
            flyers,
            services,
            catalogue,
        }
    }

    /// Puts one flyer before all others.
    pub fn begin_with(&mut self, id: DocumentId) {
        if let Some(at) = self.flyers.iter().position(|(flyer, _)| flyer.id == id) {
            let flyer = self.flyers.remove(at);
            self.flyers.insert(0, flyer);
        }
    }

    /// The page of a language.
    pub fn page(&self, language: ShowLanguage) -> ShowPage {
        let shown = |wanted: &dyn Fn(&str) -> bool| {
            let flyers = self.flyers.iter().filter(|(flyer, _)| wanted(&flyer.language));
            flyers.filter_map(|(it, linked)| flyer(language, it, linked)).collect()
        };
        let own = |sort: &str| self.own_label(sort);
        let say = |message: &Show| show(language, message);
        ShowPage {
            language: language.into(),
            languages: self.offered.iter().map(|language| (*language).into()).collect(),
            words: words(language),
            flyers: shown(&|id| id == language.tag()),
            others: shown(&|id| self.offered.iter().all(|known| known.tag() != id)),
            services: (self.services.iter())
                .filter_map(|it| service(language, it, own(&it.sort)))
                .collect(),
            emergency: EMERGENCY
                .iter()
                .map(|(number, who)| EmergencyShown { number, who: say(who) })
                .collect(),
            not_kept: NOT_KEPT.iter().map(say).collect(),
            kept: None,
        }
    }

    /// What the team calls a sort of help, in its own language.
    fn own_label(&self, sort: &str) -> Option<String> {
        let Catalogue { labels, services, .. } = &self.catalogue;
        labels.get(sort).or_else(|| services.get(sort)).cloned()
    }
}

fn words(language: ShowLanguage) -> ShowWords {
    let say = |message| show(language, &message);
    ShowWords {
        title: say(Show::Title),
        flyers: say(Show::Flyers),
        other_flyers: say(Show::OtherFlyers),
        nothing: say(Show::Nothing),
        open_file: say(Show::OpenFile),
        scan: say(Show::Scan),
        other_language: say(Show::OtherLanguage),
        back: say(Show::Back),
        locked: say(Show::Locked),
        services: say(Show::Services),
        hours: say(Show::Hours),
        phone: say(Show::Phone),
        address: say(Show::Address),
        emergency: say(Show::Emergency),
        not_kept: say(Show::NotKept),
        not_kept_why: say(Show::NotKeptWhy),
        card_title: say(Show::CardTitle),
        slip: say(Show::Slip),
    }
}

/// Health first: the order of the shipped list, then what the team added.
fn place_of(list: Words, id: &str) -> usize {
    let known = keys::ids(list);
    known.iter().position(|known| *known == id).unwrap_or(known.len())
}

/// A flyer; nothing when its link is too long for a code.
fn flyer(language: ShowLanguage, flyer: &Flyer, linked: &Linked) -> Option<FlyerShown> {
    let own = ShowLanguage::known(&flyer.language);
    let edition = (!flyer.edition.is_empty()).then(|| Show::Edition {
        edition: flyer.edition.clone(),
    });
    let valid = flyer.valid_until.map(|date| Show::ValidUntil {
        date: day(language, date),
    });
    Some(FlyerShown {
        title: flyer.title.clone(),
        lang: own.map_or_else(|| flyer.language.clone(), |own| own.lang().to_owned()),
        about: flyer.subject.clone(),
        subject: show_label(language, List::Subject, &flyer.subject),
        language: (own != Some(language))
            .then(|| show_label(language, List::Language, &flyer.language).unwrap_or_else(|| flyer.language.clone())),
        link: linked.link.shown().to_owned(),
        code: linked.code()?,
        notes: edition
            .into_iter()
            .chain(valid)
            .map(|note| show(language, &note))
            .collect(),
        file: flyer.file.clone(),
    })
}

/// A day, as the language writes it.
pub(crate) fn day(language: ShowLanguage, date: NaiveDate) -> String {
    let year = u16::try_from(date.year()).unwrap_or_default();
    show_date(language, year, date.month() as u8, date.day() as u8)
}

/// A service. A sort that has no word in this language is called what the team calls it; nothing when that is not known
/// either, and it has no name, or when there is no way to it.
fn service(language: ShowLanguage, service: &Service, own: Option<String>) -> Option<ServiceShown> {
    let sort = show_label(language, List::Sort, &service.sort).or(own);
    if sort.is_none() && service.name.is_empty() {
        return None;
    }
    let link = Link::parse(&service.link).ok();
    if service.hours.is_empty() && service.phone.is_empty() && service.place.is_empty() && link.is_none() {
        return None;
    }
    // Her own first: it is the one that she looks for.
    let (own, others): (Vec<&String>, Vec<_>) = service.languages.iter().partition(|id| *id == language.tag());
    let spoken: Vec<_> = (own.into_iter().chain(others))
        .filter_map(|id| show_label(language, List::Language, id))
        .collect();
    Some(ServiceShown {
        about: service.sort.clone(),
        name: service.name.clone(),
        sort: sort.unwrap_or_default(),
        place: service.place.clone(),
        phone: service.phone.clone(),
        link: link.map(|link| link.shown().to_owned()).unwrap_or_default(),
        hours: week(language, service.hours.iter()),
        // Whoever noted nothing has not said that an appointment is needed.
        coming: service.walk_in.then(|| show(language, &Show::WalkIn)),
        spoken: (!spoken.is_empty()).then(|| {
            let languages = show_list(language, spoken);
            show(language, &Show::Spoken { languages })
        }),
    })
}

/// One entry for a day, although it may be open more than once.
fn week<'a>(language: ShowLanguage, hours: impl Iterator<Item = &'a Hours>) -> Vec<HoursShown> {
    let mut week: Vec<(u8, HoursShown)> = Vec::new();
    for hours in hours {
        let times = format!("{}–{}", hours.from, hours.to);
        match week.last_mut() {
            Some((day, shown)) if *day == hours.day => {
                shown.times.push_str(", ");
                shown.times.push_str(&times);
            }
            _ => {
                let day = show_day(language, hours.day).unwrap_or_default();
                week.push((hours.day, HoursShown { day, times }));
            }
        }
    }
    week.into_iter().map(|(_, shown)| shown).collect()
}
