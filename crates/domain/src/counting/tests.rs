#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod edges;
mod hand_made;

use super::*;
use crate::{
    figures::Cells,
    id::{ConversationId, VisitId},
    round::{Conversation, Round, Visit},
    words::{Licensed, Setting},
};
use std::collections::BTreeSet;

pub(super) fn document(number: u8) -> DocumentId {
    DocumentId([number; 16])
}

pub(super) fn person(number: u8) -> PersonId {
    PersonId([number; 8])
}

pub(super) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn place(number: u8, name: &str, setting: Setting) -> Place {
    Place {
        id: document(number),
        name: name.to_owned(),
        setting,
        counted_as: None,
        licensed: Licensed::Unknowable,
        windows: None,
        languages: BTreeSet::new(),
        note: String::new(),
        retired: false,
        removed: false,
        origin: None,
    }
}

pub(super) fn round(number: u8, day: &str, people: &[u8]) -> Round {
    Round {
        id: document(number),
        date: date(day),
        part_of_day: None,
        kind_of_round: None,
        from: None,
        to: None,
        people: people.iter().map(|number| person(*number)).collect(),
        planned: Vec::new(),
        tags: BTreeSet::new(),
        note: String::new(),
        visits: Vec::new(),
        conversations: Vec::new(),
        removed: false,
        origin: None,
    }
}

pub(super) fn cells(pairs: &[(&str, u32)]) -> BTreeMap<String, u32> {
    pairs.iter().map(|(id, n)| ((*id).to_owned(), *n)).collect()
}

/// A round as a person would tell it: where they were, and under it whom they met.
pub(super) trait Told {
    fn at(self, place: u8) -> Self;
    fn visit(self, change: impl FnOnce(&mut Visit)) -> Self;
    fn met(self, kind: &str, change: impl FnOnce(&mut Conversation)) -> Self;
}

impl Told for Round {
    fn at(mut self, place: u8) -> Self {
        self.visits.push(Visit {
            id: VisitId([u8::try_from(self.visits.len()).unwrap(); 6]),
            origin: None,
            place: document(place),
            from: None,
            to: None,
            people: BTreeSet::new(),
            windows: BTreeMap::new(),
            greeted: None,
            knocked: None,
            genders: None,
            materials: BTreeMap::new(),
            flyers: BTreeMap::new(),
            note: String::new(),
        });
        self
    }

    fn visit(mut self, change: impl FnOnce(&mut Visit)) -> Self {
        change(self.visits.last_mut().unwrap());
        self
    }

    fn met(mut self, kind: &str, change: impl FnOnce(&mut Conversation)) -> Self {
        let mut line = Conversation {
            id: ConversationId([u8::try_from(self.conversations.len()).unwrap(); 6]),
            origin: None,
            visit: self.visits.last().unwrap().id,
            by: BTreeSet::new(),
            with: With::SexWorker,
            kind: Kind::from(kind),
            n: 1,
            language: None,
            gender: Gender::NotNoted,
            age_band: AgeBand::NotNoted,
            met: Met::NotNoted,
            topics: BTreeSet::new(),
            question: String::new(),
            referrals: BTreeSet::new(),
            follow_up: None,
            note: String::new(),
            order: 0,
            author: None,
        };
        change(&mut line);
        self.conversations.push(line);
        self
    }
}

/// Counts through the stored form, so that nothing gets lost on the way.
pub(super) fn figures(rounds: &[Round], places: &[Place], question: &Question) -> Figures {
    let stored: Vec<String> = rounds
        .iter()
        .map(|round| serde_json::to_string(&Counted::of(round)).unwrap())
        .collect();
    let counted = stored.iter().map(|text| serde_json::from_str(text).unwrap());
    let places = places.iter().map(|place| (place.id, place.clone())).collect();
    let people = BTreeMap::from([
        (person(1), "Petya".to_owned()),
        (person(2), "Wen".to_owned()),
        (person(3), "Noor".to_owned()),
    ]);
    count(counted, &places, &people, question, Unapplied::default())
}
