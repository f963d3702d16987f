//! Contact cards: of people who asked that contact is kept with them.
//!
//! Everything that writes needs the date of the team's assessment, but for what somebody takes back: withdrawing and
//! erasing is always possible.

mod fields;
mod kept;
mod page;
mod paper;
mod same;
mod shown;
mod write;

pub(crate) use write::TakenAway;

pub use fields::{CardFields, CardItem, NewCard, NewConsent};
pub use kept::{KeptLine, KeptPage, KeptPart};
pub use shown::{
    CardConflict, CardListed, CardNoteShown, CardOf, CardPage, CardReferralShown, CardsPage, ConsentShown, Ends,
    FollowUpDue, FollowUpShown, NextFollowUp, SameCards,
};

use crate::{
    Book, Code, Failure,
    book::{self, must_read},
    privacy,
};
use chrono::{Days, NaiveDate};
use domain::{
    DocumentId,
    card::{Doubles, suggestions},
    retention::Terms,
    words::{DocumentKind, Ground},
};
use i18n::Language;
use protocol::{MemberId, Space};
use std::collections::{BTreeMap, BTreeSet};
use store::{CardRow, View};
use sync::{Me, forget::day};

/// Days ahead that the first screen looks.
const AHEAD: u64 = 7;

/// Follow-ups that the first screen shows at most.
const MOST_DUE: u32 = 20;

/// How many suggestions are made at once.
const SUGGESTED: usize = 6;

impl Book {
    /// All cards; those that were merged are one. What has to be done comes first, by its day.
    pub fn cards(&self) -> Result<CardsPage, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Cards)?;
        desk.book.read(|view| {
            let (catalogue, today) = (book::catalogue(view)?, day(&desk.me));
            let (assessed, terms) = (privacy::assessed(&catalogue), privacy::terms(&catalogue));
            let doubles = view.doubles()?;
            let since: BTreeMap<_, _> = view.terms()?.into_iter().map(|row| (row.document, row.since)).collect();
            let mut sets: BTreeMap<DocumentId, Set> = BTreeMap::new();
            for row in view.cards()? {
                let set = sets.entry(doubles.first(row.card.id)).or_default();
                set.since = since.get(&row.card.id).copied().unwrap_or_default();
                set.rows.push(row);
            }
            let mut cards: Vec<CardListed> = sets.values().filter_map(|set| set.listed(today, terms)).collect();
            cards.sort_by_cached_key(|card| {
                let next = card.next.as_ref().map(|next| next.date);
                (next.is_none(), next, card.pseudonym.to_lowercase(), card.id)
            });
            Ok(CardsPage {
                cards,
                assessed,
                may_write: assessed.is_some() && desk.me.roles().writes(Space::Cards),
                readers: readers(&desk.me),
                months: terms.card_months,
            })
        })
    }

    /// Names for a card that are no names: a thing in this language, and a number.
    pub fn pseudonyms(&self, language: Language) -> Vec<String> {
        let random: [u8; 4 * SUGGESTED] = vault::random();
        let numbers = random.chunks_exact(4).map(|four| {
            let four: [u8; 4] = four.try_into().unwrap_or_default();
            u32::from_be_bytes(four)
        });
        let suggested = suggestions(&numbers.collect::<Vec<_>>()).into_iter();
        suggested
            .map(|it| format!("{} {}", i18n::label(language, "thing", it.thing), it.number))
            .collect()
    }
}

/// What is to be done on cards within a week, or late; nothing of a card that must go. What it reads does not grow with the
/// years.
pub(crate) fn due(view: &View<'_>, me: &Me) -> Result<Vec<FollowUpDue>, Failure> {
    if !me.roles().reads(Space::Cards) {
        return Ok(Vec::new());
    }
    let today = day(me);
    let until = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today);
    let (doubles, mut due) = (view.doubles()?, Vec::new());
    for row in view.follow_ups_due(until, MOST_DUE)? {
        let Some(CardRow { card, .. }) = view.card(row.document)? else {
            continue;
        };
        if Set::of(view, &doubles, row.document)?.must_go() {
            continue;
        }
        let named = card.follow_ups.iter().find(|it| it.id == row.id);
        due.extend(named.map(|it| FollowUpDue {
            card: card.id,
            pseudonym: card.pseudonym.clone(),
            text: it.text.clone(),
            date: it.date,
            late: it.date < today,
        }));
    }
    Ok(due)
}

/// How many people can read the cards now, by the chain. Who has no device any more can't.
fn readers(me: &Me) -> u64 {
    let devices = me.chain.devices();
    let reading = devices.filter(|(device, _)| me.chain.roles(device).reads(Space::Cards));
    let members: BTreeSet<MemberId> = reading.map(|(_, device)| device.member).collect();
    members.len() as u64
}

/// All cards about one person, the one that stands for all first. It is never empty.
#[derive(Default)]
struct Set {
    rows: Vec<CardRow>,
    /// The day from which their term runs here.
    since: NaiveDate,
}

impl Set {
    /// The cards about the person of this one.
    fn of(view: &View<'_>, doubles: &Doubles, id: DocumentId) -> Result<Self, Failure> {
        view.card(id)?.ok_or(Code::NotFound)?;
        let mut rows = Vec::new();
        for id in doubles.set(id) {
            rows.extend(view.card(id)?);
        }
        let since = view.since(id)?.unwrap_or_default();
        Ok(Self { rows, since })
    }

    fn first(&self) -> Result<&CardRow, Failure> {
        self.rows.first().ok_or(Code::NotFound.into())
    }

    fn cards(&self) -> impl Iterator<Item = &domain::Card> {
        self.rows.iter().map(|row| &row.card)
    }

    fn last_contact(&self) -> NaiveDate {
        let last = self.cards().map(domain::Card::last_contact);
        last.max().unwrap_or_default()
    }

    /// It stands on her consent, and she does not agree any more. What she says of one card she says of all.
    fn must_go(&self) -> bool {
        self.cards().any(|card| card.ground == Ground::Consent) && !self.cards().any(domain::Card::may_be_kept)
    }

    /// Whether anything may be added: `wrong_state` with the detail `must_go` when nothing may, until she agrees again that
    /// a card is kept, or a lead says that there is another ground.
    fn must_stay(&self) -> Result<(), Failure> {
        match self.must_go() {
            true => Err(Failure {
                detail: Some("must_go".to_owned()),
                ..Failure::new(Code::WrongState)
            }),
            false => Ok(()),
        }
    }

    fn ends(&self, today: NaiveDate, terms: Terms) -> Ends {
        let on = terms.ends(&DocumentKind::Card, self.since).unwrap_or(NaiveDate::MAX);
        let left = on.signed_duration_since(today).num_days();
        Ends {
            on,
            days_left: u32::try_from(left).unwrap_or_default(),
        }
    }

    fn listed(&self, today: NaiveDate, terms: Terms) -> Option<CardListed> {
        let CardRow { card: first, .. } = self.rows.first()?;
        let next = self.cards().flat_map(domain::Card::open_follow_ups);
        let next = next.min_by_key(|it| (it.date, it.id)).map(|it| NextFollowUp {
            date: it.date,
            text: it.text.clone(),
            late: it.date < today,
        });
        let in_force = self.cards().flat_map(domain::Card::in_force);
        Some(CardListed {
            id: first.id,
            pseudonym: first.pseudonym.clone(),
            others: self.cards().skip(1).map(|card| card.pseudonym.clone()).collect(),
            languages: self.cards().flat_map(|card| card.languages.clone()).collect(),
            last_contact: self.last_contact(),
            ends: self.ends(today, terms),
            next,
            in_force: in_force.map(|consent| consent.purpose.id().to_owned()).collect(),
            must_go: self.must_go(),
            conflicts: self.rows.iter().map(|row| row.conflicts).sum(),
        })
    }
}

#[cfg(test)]
mod tests;
