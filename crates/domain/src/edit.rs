//! Edits: the fields a person changes. What is `None` stays as it is.
//!
//! A field that can be emptied is an option in an option: `Some(None)` empties it.

use crate::{
    id::{DocumentId, PersonId, VisitId},
    time::TimeOfDay,
    words::{AgeBand, Gender, Kind, KindOfRound, Licensed, Met, PartOfDay, Setting, With},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Changes to a round's own fields.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs)] // The fields are those of `Round`.
pub struct RoundEdit {
    pub date: Option<NaiveDate>,
    pub part_of_day: Option<Option<PartOfDay>>,
    pub kind_of_round: Option<Option<KindOfRound>>,
    pub from: Option<Option<TimeOfDay>>,
    pub to: Option<Option<TimeOfDay>>,
    pub people: Option<BTreeSet<PersonId>>,
    pub planned: Option<Vec<DocumentId>>,
    pub tags: Option<BTreeSet<String>>,
    pub note: Option<String>,
    pub removed: Option<bool>,
    pub origin: Option<String>,
}

/// Changes to one visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs)] // The fields are those of `Visit`.
pub struct VisitEdit {
    pub place: Option<DocumentId>,
    pub from: Option<Option<TimeOfDay>>,
    pub to: Option<Option<TimeOfDay>>,
    pub people: Option<BTreeSet<PersonId>>,
    /// The whole map of states; a state that is absent is cleared.
    pub windows: Option<BTreeMap<String, u32>>,
    pub greeted: Option<Option<u32>>,
    pub knocked: Option<Option<u32>>,
    pub genders: Option<Option<Gender>>,
    /// The whole map; a material that is absent is cleared.
    pub materials: Option<BTreeMap<String, u32>>,
    /// The whole map; a language that is absent is cleared.
    pub flyers: Option<BTreeMap<String, u32>>,
    pub note: Option<String>,
    pub removed: Option<bool>,
    pub origin: Option<String>,
}

/// Changes to one conversation line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs)] // The fields are those of `Conversation`.
pub struct ConversationEdit {
    pub visit: Option<VisitId>,
    pub by: Option<BTreeSet<PersonId>>,
    pub with: Option<With>,
    pub kind: Option<Kind>,
    pub n: Option<u32>,
    pub language: Option<Option<String>>,
    pub gender: Option<Gender>,
    pub age_band: Option<AgeBand>,
    pub met: Option<Met>,
    pub topics: Option<BTreeSet<String>>,
    pub question: Option<String>,
    pub referrals: Option<BTreeSet<String>>,
    pub follow_up: Option<Option<NaiveDate>>,
    pub note: Option<String>,
    pub order: Option<i64>,
    pub removed: Option<bool>,
    pub origin: Option<String>,
}

/// Changes to a place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs)] // The fields are those of `Place`.
pub struct PlaceEdit {
    pub name: Option<String>,
    pub setting: Option<Setting>,
    pub counted_as: Option<Option<String>>,
    pub licensed: Option<Licensed>,
    pub windows: Option<Option<u32>>,
    pub languages: Option<BTreeSet<String>>,
    pub note: Option<String>,
    pub retired: Option<bool>,
    pub removed: Option<bool>,
    pub origin: Option<String>,
}
