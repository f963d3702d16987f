//! Projections: what lists and figures read, made from a document and the acts about it.

pub(crate) mod cards;
mod online;

use crate::{Me, SyncFault, acts, edit};
use documents::{Document, DocumentError};
use domain::{
    Act, ActId, ActKind, Conflict, Correction, DocumentId, FoundValue, Round, TimeOfDay,
    counting::{Counted, is_conversation},
    permissions::Rights,
    review::{Effect, Review, ReviewState},
    words::DocumentKind,
};
use protocol::{DeviceId, Role, Roles, Space};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::{EntryState, FlyerRow, RoundRow, Topic, View, Write};

/// What lists show of a round besides its numbers: kept with its row, so that no list opens a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The places it visited, in the order of their times.
    #[serde(rename = "v", default, skip_serializing_if = "Vec::is_empty")]
    pub visited: Vec<DocumentId>,
    /// The places that were planned, in order.
    #[serde(rename = "p", default, skip_serializing_if = "Vec::is_empty")]
    pub planned: Vec<DocumentId>,
    /// When it began.
    #[serde(rename = "f", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<TimeOfDay>,
    /// When it ended.
    #[serde(rename = "t", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<TimeOfDay>,
    /// The last hand-in that counts, by its maker's clock; milliseconds since 1970.
    #[serde(rename = "h", default, skip_serializing_if = "Option::is_none")]
    pub handed_in_at: Option<i64>,
    /// Who has an open question.
    #[serde(rename = "q", default, skip_serializing_if = "Option::is_none")]
    pub asked_by: Option<domain::DeviceId>,
    /// How many lines the open questions are about.
    #[serde(rename = "l", default, skip_serializing_if = "Option::is_none")]
    pub asked_lines: Option<u64>,
    /// Who approved it.
    #[serde(rename = "a", default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<domain::DeviceId>,
    /// Who opened it again, while it is not handed in anew.
    #[serde(rename = "r", default, skip_serializing_if = "Option::is_none")]
    pub reopened_by: Option<domain::DeviceId>,
}

/// A round wholly read: itself, its review, what contradicts and what came late.
#[derive(Clone, Debug)]
pub struct Reading {
    /// As it reads now.
    pub round: Round,
    /// The acts about it.
    pub acts: Vec<Act>,
    /// What follows from them.
    pub review: Review,
    /// Fields with several distinct values.
    pub conflicts: Vec<Conflict>,
    /// Changes after the approval.
    pub corrections: Vec<Correction>,
}

/// What roles mean for documents and acts of the team.
pub fn rights(roles: Roles) -> Rights {
    Rights {
        lead: roles.has(Role::Lead),
        team_writer: roles.writes(Space::Team),
        cards_writer: roles.writes(Space::Cards),
        online_writer: roles.writes(Space::Online),
    }
}

/// Reads a round with everything that belongs to it.
pub fn read_round(view: &View<'_>, me: &Me, id: DocumentId, document: &Document) -> Result<Reading, SyncFault> {
    let documents::RoundRead {
        mut round,
        line_authors,
        conflicts,
    } = document.round_read(id)?;
    for line in &mut round.conversations {
        line.author = line_authors.get(&line.id).and_then(|prefix| device(me, *prefix));
    }
    let acts = acts::of_document(view, id)?;
    let review = Review::of(&acts, |head| document.has(*head));
    let late = if review.approved_heads.is_empty() {
        None
    } else {
        document.corrections(&review.approved_heads)
    };
    let corrections = late
        .unwrap_or_default()
        .into_iter()
        .map(|late| Correction {
            change: late.change,
            by: device(me, late.author),
            at: late.at,
        })
        .collect();
    let conflicts = conflicts
        .into_iter()
        .map(|found| Conflict {
            path: found.path,
            values: found
                .values
                .into_iter()
                .map(|claim| FoundValue {
                    value: claim.value,
                    by: device(me, claim.author),
                    at: claim.at,
                })
                .collect(),
        })
        .collect();
    Ok(Reading {
        round,
        acts,
        review,
        conflicts,
        corrections,
    })
}

/// Makes the rows of one document again, from the document in hand.
pub fn document(write: &Write<'_>, me: &Me, id: DocumentId, document: &Document) -> Result<(), SyncFault> {
    let made = match DocumentKind::from(document.kind().as_str()) {
        DocumentKind::Round => round(write, me, id, document),
        DocumentKind::Place => document
            .place(id)
            .map_err(SyncFault::from)
            .and_then(|place| Ok(write.put_place(&place)?)),
        DocumentKind::People => document
            .people()
            .map_err(SyncFault::from)
            .and_then(|people| Ok(write.put_people(id, &people)?)),
        DocumentKind::Catalogue => {
            write.touch(Topic::Catalogue);
            Ok(())
        }
        DocumentKind::Flyer => document.flyer(id).map_err(SyncFault::from).and_then(|flyer| {
            let conflicts = document.conflicts().len() as u64;
            Ok(write.put_flyer(&FlyerRow { flyer, conflicts })?)
        }),
        DocumentKind::Service => document
            .service(id)
            .map_err(SyncFault::from)
            .and_then(|service| Ok(write.put_service(&service)?)),
        kind @ (DocumentKind::Profile | DocumentKind::Handle | DocumentKind::TagKey | DocumentKind::Objection) => {
            online::row(write, &kind, id, document)
        }
        DocumentKind::Card => cards::project(write, id, document),
        DocumentKind::Unknown(_) => Ok(()),
    };
    match made {
        // A round whose date makes no sense is in no list and no figure; it is still here, and heals with the next change.
        Err(SyncFault::Document(DocumentError::NoDate)) => Ok(write.remove_round(id)?),
        other => other,
    }
}

/// Makes the rows of one document again, if it is here.
pub fn again(write: &Write<'_>, me: &Me, id: DocumentId) -> Result<(), SyncFault> {
    if write.document(id)?.is_none() {
        return Ok(());
    }
    document(write, me, id, &edit::open(write, id)?)
}

/// Makes the rows of all documents again.
pub fn everything_of(write: &Write<'_>, me: &Me) -> Result<(), SyncFault> {
    for row in write.documents()? {
        document(write, me, row.id, &edit::open(write, row.id)?)?;
    }
    Ok(())
}

fn round(write: &Write<'_>, me: &Me, id: DocumentId, document: &Document) -> Result<(), SyncFault> {
    let reading = read_round(write, me, id, document)?;
    for (act, effect) in &reading.review.effects {
        let (state, reason) = match effect {
            Effect::Waiting => (EntryState::Waiting, "deps"),
            Effect::Effective | Effect::WithoutEffect => (EntryState::Done, ""),
        };
        write.set_act_state(*act, state, reason)?;
    }
    write.put_round(&row(document, &reading)?)?;
    Ok(())
}

/// The row of a round that has been read.
fn row(document: &Document, reading: &Reading) -> Result<RoundRow, SyncFault> {
    let Reading {
        round,
        review,
        conflicts,
        corrections,
        ..
    } = reading;
    let approved = !review.approved_heads.is_empty();
    let (conflicts, corrections) = (conflicts.len() as u64, corrections.len() as u64);
    let as_approved = match approved && corrections > 0 {
        true => document.round_at(round.id, &review.approved_heads)?,
        false => None,
    };
    let counting = as_approved.as_ref().unwrap_or(round);
    let mut counted = Counted::of(counting);
    counted.approved = approved;
    counted.conflicts = u32::try_from(conflicts).unwrap_or(u32::MAX);
    counted.corrections = u32::try_from(corrections).unwrap_or(u32::MAX);
    Ok(RoundRow {
        document: round.id,
        date: counting.date.to_string(),
        part_of_day: round
            .part_of_day
            .as_ref()
            .map(|part| part.id().to_owned())
            .unwrap_or_default(),
        people: json(&round.people),
        visits: round.visits.len() as u64,
        conversations: spoken(&Counted::of(round)),
        review: id_of(&review.state),
        conflicts,
        corrections,
        removed: counting.removed,
        origin: round.origin.clone(),
        counted: json(&counted),
        shown: json(&shown(reading)),
    })
}

fn shown(reading: &Reading) -> Shown {
    let Reading { round, review, .. } = reading;
    let handed_in = reading
        .acts
        .iter()
        .filter(|act| act.kind == ActKind::HandIn && review.effects.get(&act.id) == Some(&Effect::Effective));
    let asks = open_questions(reading);
    Shown {
        visited: round.visits.iter().map(|visit| visit.place).collect(),
        planned: round.planned.clone(),
        from: round.from,
        to: round.to,
        handed_in_at: handed_in.map(|act| act.at).max(),
        asked_by: asks.first().map(|ask| ask.by),
        asked_lines: (!asks.is_empty()).then(|| {
            let lines: BTreeSet<_> = asks.iter().filter_map(|ask| ask.line).collect();
            lines.len() as u64
        }),
        approved_by: review.approval.map(|(by, _)| by),
        reopened_by: reading
            .acts
            .iter()
            .find(|act| act.kind == ActKind::Reopen && review.latest.contains(&act.id))
            .map(|act| act.by),
    }
}

/// The questions that wait for an answer: the latest act that counts and the questions right before it, back to what
/// was answered or handed in.
pub fn open_questions(reading: &Reading) -> Vec<&Act> {
    let Reading { acts, review, .. } = reading;
    if review.state != ReviewState::Asked {
        return Vec::new();
    }
    let by_id: BTreeMap<ActId, &Act> = acts.iter().map(|act| (act.id, act)).collect();
    let mut open: BTreeMap<ActId, &Act> = BTreeMap::new();
    let mut next: Vec<ActId> = review.latest.clone();
    let mut seen: BTreeSet<ActId> = BTreeSet::new();
    while let Some(id) = next.pop() {
        let Some(act) = by_id.get(&id).filter(|_| seen.insert(id)) else {
            continue;
        };
        let counts = review.effects.get(&id) == Some(&Effect::Effective);
        match act.kind {
            ActKind::Ask if counts => {
                open.insert(id, act);
                next.extend(&act.after);
            }
            // What is without effect is looked through to what it names, as the review does.
            _ if !counts => next.extend(&act.after),
            _ => (),
        }
    }
    let mut open: Vec<&Act> = open.into_values().collect();
    open.sort_by_key(|act| (act.at, act.id));
    open
}

/// Conversations by the counting rules: a list must not say another number than the figures.
fn spoken(counted: &Counted) -> u64 {
    let lines = counted.visits.iter().flat_map(|visit| &visit.lines);
    lines
        .filter(|line| is_conversation(&line.with, &line.kind))
        .map(|line| u64::from(line.n))
        .sum()
}

fn device(me: &Me, prefix: [u8; 8]) -> Option<domain::DeviceId> {
    me.device_of_prefix(prefix)
        .map(|DeviceId(bytes)| domain::DeviceId(bytes))
}

/// Our own plain values always have a JSON form.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn id_of(value: &impl Serialize) -> String {
    json(value).trim_matches('"').to_owned()
}
