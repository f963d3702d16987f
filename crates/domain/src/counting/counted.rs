//! What of a round is counted, in a compact form that is kept per round.
//!
//! Ten years are a thousand of these; figures decode and count them all, so names are short and what says nothing is absent.

use crate::{
    id::{DocumentId, PersonId},
    keys::Key,
    round::{Conversation, Round, Visit},
    words::{AgeBand, Gender, Kind, Met, With},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What of one round is counted. Its lines stand under their visits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// The round.
    #[serde(rename = "i")]
    pub id: DocumentId,
    /// Its service date.
    #[serde(rename = "d")]
    pub date: NaiveDate,
    /// Its origin, by which doubles are known.
    #[serde(rename = "o", default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// Removed: never counts.
    #[serde(rename = "x", default, skip_serializing_if = "is_false")]
    pub removed: bool,
    /// Approved, and this is the round as it stood then. Set by the caller.
    #[serde(rename = "a", default, skip_serializing_if = "is_false")]
    pub approved: bool,
    /// How many open conflicts it has. Set by the caller.
    #[serde(rename = "k", default, skip_serializing_if = "is_zero")]
    pub conflicts: u32,
    /// How many late corrections it has. Set by the caller.
    #[serde(rename = "c", default, skip_serializing_if = "is_zero")]
    pub corrections: u32,
    /// Its visits.
    #[serde(rename = "v", default, skip_serializing_if = "Vec::is_empty")]
    pub visits: Vec<CountedVisit>,
}

/// What of one visit is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountedVisit {
    /// The place.
    #[serde(rename = "p")]
    pub place: DocumentId,
    /// Who was there: the visit's people, those of the round when it names none.
    #[serde(rename = "w", default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<PersonId>,
    /// Windows by state.
    #[serde(rename = "r", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub windows: BTreeMap<Key, u32>,
    /// Materials by id.
    #[serde(rename = "m", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub materials: BTreeMap<Key, u32>,
    /// Flyers by language.
    #[serde(rename = "f", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub flyers: BTreeMap<Key, u32>,
    /// People greeted; not counted is 0 here, since it adds nothing.
    #[serde(rename = "g", default, skip_serializing_if = "is_zero")]
    pub greeted: u32,
    /// Its lines.
    #[serde(rename = "l", default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<CountedLine>,
}

/// What of one line is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountedLine {
    /// Whom it was with.
    #[serde(rename = "w", default = "sex_worker", skip_serializing_if = "is_sex_worker")]
    pub with: With,
    /// How deep it went.
    #[serde(rename = "k", default = "brief", skip_serializing_if = "is_brief")]
    pub kind: Kind,
    /// How many people it stands for, at least 1.
    #[serde(rename = "n", default = "one", skip_serializing_if = "is_one")]
    pub n: u32,
    /// Language, when noted.
    #[serde(rename = "l", default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Key>,
    /// Gender: the line's own, else the visit's statement.
    #[serde(rename = "g", default = "no_gender", skip_serializing_if = "is_no_gender")]
    pub gender: Gender,
    /// Age band.
    #[serde(rename = "a", default = "no_age", skip_serializing_if = "is_no_age")]
    pub age_band: AgeBand,
    /// Met before.
    #[serde(rename = "m", default = "no_met", skip_serializing_if = "is_no_met")]
    pub met: Met,
    /// Topics by id.
    #[serde(rename = "t", default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<Key>,
    /// Referrals by id.
    #[serde(rename = "r", default, skip_serializing_if = "Vec::is_empty")]
    pub referrals: Vec<Key>,
}

impl Counted {
    /// What of a round is counted, as it reads now: not approved, without conflicts and corrections until the caller says so.
    ///
    /// A line under a visit that is absent or removed is left out.
    pub fn of(round: &Round) -> Self {
        let lines = |visit: &Visit| {
            let under = round.conversations.iter().filter(|line| line.visit == visit.id);
            under.map(|line| counted_line(line, visit)).collect()
        };
        let visits = round.visits.iter().map(|visit| CountedVisit {
            place: visit.place,
            people: if visit.people.is_empty() {
                &round.people
            } else {
                &visit.people
            }
            .iter()
            .copied()
            .collect(),
            windows: by_key(&visit.windows),
            materials: by_key(&visit.materials),
            flyers: by_key(&visit.flyers),
            greeted: visit.greeted.unwrap_or(0),
            lines: lines(visit),
        });
        Self {
            id: round.id,
            date: round.date,
            origin: round.origin.clone(),
            removed: round.removed,
            approved: false,
            conflicts: 0,
            corrections: 0,
            visits: visits.collect(),
        }
    }
}

fn counted_line(line: &Conversation, visit: &Visit) -> CountedLine {
    let gender = match (&line.gender, &visit.genders) {
        (Gender::NotNoted, Some(stated)) => stated.clone(),
        (own, _) => own.clone(),
    };
    CountedLine {
        with: line.with.clone(),
        kind: line.kind.clone(),
        n: line.n.max(1),
        language: line.language.as_deref().filter(|id| !id.is_empty()).map(Key::from),
        gender,
        age_band: line.age_band.clone(),
        met: line.met.clone(),
        topics: line.topics.iter().map(|id| Key::from(id.as_str())).collect(),
        referrals: line.referrals.iter().map(|id| Key::from(id.as_str())).collect(),
    }
}

fn by_key(counts: &BTreeMap<String, u32>) -> BTreeMap<Key, u32> {
    counts.iter().map(|(id, n)| (Key::from(id.as_str()), *n)).collect()
}

// What a field is when it is absent, and whether it may be.

fn is_false(value: &bool) -> bool {
    !value
}

fn is_zero(value: &u32) -> bool {
    *value == 0
}

fn one() -> u32 {
    1
}

fn is_one(n: &u32) -> bool {
    *n == 1
}

fn sex_worker() -> With {
    With::SexWorker
}

fn is_sex_worker(with: &With) -> bool {
    *with == With::SexWorker
}

fn brief() -> Kind {
    Kind::Brief
}

fn is_brief(kind: &Kind) -> bool {
    *kind == Kind::Brief
}

fn no_gender() -> Gender {
    Gender::NotNoted
}

fn is_no_gender(gender: &Gender) -> bool {
    *gender == Gender::NotNoted
}

fn no_age() -> AgeBand {
    AgeBand::NotNoted
}

fn is_no_age(age_band: &AgeBand) -> bool {
    *age_band == AgeBand::NotNoted
}

fn no_met() -> Met {
    Met::NotNoted
}

fn is_no_met(met: &Met) -> bool {
    *met == Met::NotNoted
}
