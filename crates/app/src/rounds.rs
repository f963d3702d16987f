//! Rounds: the list, and one whole.

use crate::{
    Book, Code, Failure,
    book::{is_own, member_name, member_of, moment, must_read, people},
    page::places_of,
    status::{RoundStanding, standing_of},
};
use documents::Document;
use domain::{
    Act, Conflict, Correction, DocumentId, HeadId, Person, PersonId, Round,
    review::{Effect, ReviewState},
};
use protocol::Space;
use std::collections::BTreeMap;
use store::{RoundRow, View};
use sync::{Me, edit, project};
use ts_rs::TS;

/// The list of rounds.
#[derive(Debug, serde::Serialize)]
pub struct RoundList {
    /// Newest first.
    pub rounds: Vec<RoundListed>,
}

/// A round in a list.
#[derive(Debug, serde::Serialize, TS)]
pub struct RoundListed {
    /// Which.
    pub id: DocumentId,
    /// Service date.
    pub date: String,
    /// Part of the day; null when not noted.
    pub part_of_day: Option<String>,
    /// Names of the colleagues.
    pub people: Vec<String>,
    /// Visits.
    pub visits: u64,
    /// Conversations, by the counting rules.
    pub conversations: u64,
    /// `draft`, `handed_in`, `asked` or `approved`.
    #[ts(as = "ReviewState")]
    pub review: String,
    /// `here`, `relay` or `lead`.
    #[ts(type = "\"here\" | \"relay\" | \"lead\"")]
    pub state: &'static str,
    /// All about that.
    #[serde(skip)]
    pub standing: RoundStanding,
    /// Open conflicts.
    pub conflicts: u64,
    /// Late corrections.
    pub corrections: u64,
    /// The round that counts in its place, when two books made it from one row of a spreadsheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub double_of: Option<DocumentId>,
}

/// One round, whole.
#[derive(Debug, serde::Serialize, TS)]
pub struct RoundShown {
    /// The round as it reads now.
    pub round: Round,
    /// Where its review stands.
    pub review: ReviewState,
    /// Where it stands between this device, the relay and the lead.
    pub standing: RoundStanding,
    /// Its acts, oldest first by their makers' clocks.
    pub acts: Vec<ActShown>,
    /// Fields with several distinct values.
    pub conflicts: Vec<Conflict>,
    /// Changes after the approval.
    pub corrections: Vec<Correction>,
    /// What was approved; empty when nothing is.
    #[serde(skip)]
    pub approved_heads: Vec<HeadId>,
    /// Names of the colleagues it mentions.
    pub names: BTreeMap<PersonId, String>,
    /// Names of the places it visited or planned.
    pub places: BTreeMap<DocumentId, String>,
}

/// An act with what became of it.
#[derive(Debug, serde::Serialize, TS)]
pub struct ActShown {
    /// The act.
    #[serde(flatten)]
    pub act: Act,
    /// The maker's name.
    pub name: Option<String>,
    /// Whether the holder of this book made it, on whichever device.
    pub mine: bool,
    /// When, readable.
    pub when: String,
    /// Whether it counts.
    pub effect: Effect,
    /// An approval by somebody who walked the round herself.
    #[serde(rename = "self")]
    pub own_round: bool,
}

impl Book {
    /// Rounds of a year, or all of them.
    pub fn rounds(&self, year: Option<i32>) -> Result<RoundList, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Team)?;
        desk.book.read(|view| {
            let rows = match year {
                Some(year) => view.rounds(&format!("{year:04}-01-01"), &format!("{year:04}-12-31"))?,
                None => view.newest_rounds(u32::MAX)?,
            };
            listed(view, &desk.me, &rows)
        })
    }

    /// The newest rounds: the first screen.
    pub fn newest_rounds(&self, limit: u32) -> Result<RoundList, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Team)?;
        desk.book
            .read(|view| listed(view, &desk.me, &view.newest_rounds(limit)?))
    }

    /// One round.
    pub fn round(&self, id: DocumentId) -> Result<RoundShown, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Team)?;
        let me = &desk.me;
        desk.book.read(|view| {
            view.round(id)?.ok_or(Code::NotFound)?;
            shown(view, me, id, &edit::open(view, id)?)
        })
    }
}

/// A round as it reads in an open document.
pub(crate) fn shown(view: &View<'_>, me: &Me, id: DocumentId, document: &Document) -> Result<RoundShown, Failure> {
    let project::Reading {
        round,
        acts,
        review,
        conflicts,
        corrections,
    } = project::read_round(view, me, id, document)?;
    let people = people(view)?;
    let own = |act: &Act| {
        let member = member_of(me, &protocol::DeviceId(act.by.0));
        let mut walked = people.iter().filter(|person| round.people.contains(&person.id));
        act.kind == domain::ActKind::Approve
            && walked.any(|person| person.member == member.map(|member| PersonId(member.0)))
    };
    let mut acts: Vec<_> = acts
        .into_iter()
        .map(|act| ActShown {
            name: member_of(me, &protocol::DeviceId(act.by.0)).and_then(|member| member_name(&people, member)),
            mine: is_own(me, &protocol::DeviceId(act.by.0)),
            when: moment(act.at),
            effect: review.effects.get(&act.id).copied().unwrap_or(Effect::WithoutEffect),
            own_round: own(&act),
            act,
        })
        .collect();
    acts.sort_by_key(|shown| (shown.act.at, shown.act.id));
    let places = places_of(view, &round)?;
    Ok(RoundShown {
        review: review.state,
        standing: standing_of(view, me, &people, id)?,
        acts,
        conflicts,
        corrections,
        approved_heads: review.approved_heads,
        names: people.into_iter().map(|person| (person.id, person.name)).collect(),
        places: places.into_iter().map(|(id, place)| (id, place.name)).collect(),
        round,
    })
}

fn listed(view: &View<'_>, me: &Me, rows: &[RoundRow]) -> Result<RoundList, Failure> {
    let people = people(view)?;
    let rounds = rows.iter().map(|row| {
        let ids: Vec<PersonId> = serde_json::from_str(&row.people).map_err(|_| Code::BookDamaged)?;
        one_listed(view, me, &people, row, &ids)
    });
    Ok(RoundList {
        rounds: rounds.collect::<Result<_, Failure>>()?,
    })
}

/// One row of a list; `ids` are its colleagues.
pub(crate) fn one_listed(
    view: &View<'_>,
    me: &Me,
    people: &[Person],
    row: &RoundRow,
    ids: &[PersonId],
) -> Result<RoundListed, Failure> {
    let name = |id: &PersonId| {
        let known = people.iter().find(|person| person.id == *id);
        known.map_or_else(|| id.to_string(), |person| person.name.clone())
    };
    let first = match &row.origin {
        Some(origin) => view.round_of_origin(origin)?,
        None => None,
    };
    let standing = standing_of(view, me, people, row.document)?;
    Ok(RoundListed {
        id: row.document,
        date: row.date.clone(),
        part_of_day: Some(row.part_of_day.clone()).filter(|part| !part.is_empty()),
        people: ids.iter().map(name).collect(),
        visits: row.visits,
        conversations: row.conversations,
        review: row.review.clone(),
        state: standing.state,
        standing,
        conflicts: row.conflicts,
        corrections: row.corrections,
        double_of: first.filter(|first| *first != row.document),
    })
}
