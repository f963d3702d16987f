//! A round, its visits and its conversation lines, as they read at one moment.

use crate::{
    id::{ConversationId, DeviceId, DocumentId, PersonId, VisitId},
    time::TimeOfDay,
    words::{AgeBand, Gender, Kind, KindOfRound, Met, PartOfDay, With},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// One outing (ronde). It belongs to its service date, also after midnight.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Round {
    /// The document that holds it.
    pub id: DocumentId,
    /// The service date.
    pub date: NaiveDate,
    /// Part of the day, when noted.
    pub part_of_day: Option<PartOfDay>,
    /// What it set out to visit, when noted.
    pub kind_of_round: Option<KindOfRound>,
    /// When it began.
    pub from: Option<TimeOfDay>,
    /// When it ended; may be past midnight.
    pub to: Option<TimeOfDay>,
    /// The colleagues who walked it.
    pub people: BTreeSet<PersonId>,
    /// Places that were planned, in order.
    pub planned: Vec<DocumentId>,
    /// Project tags.
    pub tags: BTreeSet<String>,
    /// A note without persons.
    pub note: String,
    /// Visits in the order of their times; removed ones are not among them.
    pub visits: Vec<Visit>,
    /// Conversation lines in their order; removed ones are not among them.
    pub conversations: Vec<Conversation>,
    /// Marked as removed as a whole.
    pub removed: bool,
    /// The row of a spreadsheet it came from.
    pub origin: Option<String>,
}

/// One place visited in a round (bezoek), also when nobody was spoken to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Visit {
    /// Its id within the round.
    pub id: VisitId,
    /// The row of a spreadsheet it came from.
    pub origin: Option<String>,
    /// The place.
    pub place: DocumentId,
    /// Arrival.
    pub from: Option<TimeOfDay>,
    /// Departure.
    pub to: Option<TimeOfDay>,
    /// The colleagues who were there; empty means those of the round.
    pub people: BTreeSet<PersonId>,
    /// Windows by state (`open`, `closed`, `busy`); an absent state was not counted.
    pub windows: BTreeMap<String, u32>,
    /// People greeted without a conversation; nothing when not counted.
    pub greeted: Option<u32>,
    /// Doors knocked on without answer; nothing when not counted.
    pub knocked: Option<u32>,
    /// The statement "women, unless marked": the gender of lines that say nothing else.
    pub genders: Option<Gender>,
    /// Materials given, by id.
    pub materials: BTreeMap<String, u32>,
    /// Flyers given, by language.
    pub flyers: BTreeMap<String, u32>,
    /// A note without persons.
    pub note: String,
}

/// One anonymous line under a visit (gesprek).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Conversation {
    /// Its id within the round.
    pub id: ConversationId,
    /// The row of a spreadsheet it came from.
    pub origin: Option<String>,
    /// The visit it belongs to.
    pub visit: VisitId,
    /// The colleagues who spoke.
    pub by: BTreeSet<PersonId>,
    /// Whom it was with.
    pub with: With,
    /// How deep it went.
    pub kind: Kind,
    /// How many people the line stands for, at least 1.
    pub n: u32,
    /// Language spoken, when noted; `und` was noted as unclear.
    pub language: Option<String>,
    /// Gender as noted.
    pub gender: Gender,
    /// Age band as noted.
    pub age_band: AgeBand,
    /// Met before, as noted.
    pub met: Met,
    /// Topics by id; small talk is one.
    pub topics: BTreeSet<String>,
    /// A question to follow up, without persons.
    pub question: String,
    /// Where somebody was referred to, by id.
    pub referrals: BTreeSet<String>,
    /// A date to come back to it.
    pub follow_up: Option<NaiveDate>,
    /// A note without persons, at most [`NOTE_LIMIT`] characters.
    pub note: String,
    /// Its place among the lines; equal ones fall back on the id.
    pub order: i64,
    /// The device that wrote the line first; nothing when it can't be told.
    pub author: Option<DeviceId>,
}

impl Conversation {
    /// Whether it counts as a conversation: with a sex worker, and more than a greeting (counting rules, version 1).
    pub fn is_conversation(&self) -> bool {
        crate::counting::is_conversation(&self.with, &self.kind)
    }
}

/// Characters that a conversation's note may have (design.md §2).
pub const NOTE_LIMIT: usize = 280;

/// Characters that a round's or a visit's note or question may have.
pub const LONG_NOTE_LIMIT: usize = 2_000;
