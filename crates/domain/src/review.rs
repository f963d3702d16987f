//! The review of a round: draft → handed in ⇄ question → approved, derived from the acts about it.
//!
//! The result depends on the *set* of acts and known heads only, never on the order in which they came.
//! Acts form a graph by the acts they name in `after`. Each is judged by the state of those it names; one that is
//! without effect, or waits, is looked through to what it names itself, so that one bad act blocks nobody.

mod graph;

use crate::{
    act::{Act, ActKind},
    id::{ActId, DeviceId, HeadId},
};
use graph::Graph;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Where the review of a round stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReviewState {
    /// Its writers are at it.
    #[default]
    Draft,
    /// Its writers are done.
    HandedIn,
    /// The lead has a question.
    Asked,
    /// Approved, which locks it: later changes are late corrections.
    Approved,
}

/// What became of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// It counts.
    Effective,
    /// It is not allowed after the acts it names: kept, and counts for nothing.
    WithoutEffect,
    /// It names acts or heads that are not known here yet.
    Waiting,
}

/// The review of one round.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Review {
    /// Where it stands.
    pub state: ReviewState,
    /// The heads at which figures read the round, sorted; empty unless the state is approved.
    pub approved_heads: Vec<HeadId>,
    /// Who approved and when by that device's clock (milliseconds since 1970); of several, the act with the lowest id.
    pub approval: Option<(DeviceId, i64)>,
    /// The latest acts that count, sorted.
    pub latest: Vec<ActId>,
    /// All latest acts, whatever became of them, sorted: what a new act names in `after`.
    pub tips: Vec<ActId>,
    /// What became of each act.
    pub effects: BTreeMap<ActId, Effect>,
}

impl Review {
    /// The review that follows from all known acts about one round.
    ///
    /// `acts` have verified signatures and allowed roles; `has_head` says whether a change is in the document here.
    /// Never recurses; the work is about the number of acts, and its square only for acts made to be bad.
    pub fn of(acts: &[Act], has_head: impl Fn(&HeadId) -> bool) -> Self {
        let mut graph = Graph::new(acts);
        for position in graph.in_order() {
            let effect = judge(&graph, position, &has_head);
            graph.settle(position, effect);
        }
        let latest = graph.latest_effective(&graph.tips());
        let acts_at = |positions: &[usize]| positions.iter().filter_map(|&at| graph.act(at)).collect::<Vec<&Act>>();
        let latest_acts = acts_at(&latest);
        let state = state_after(&latest_acts);
        let approvals: Vec<&Act> = match state {
            ReviewState::Approved => latest_acts
                .iter()
                .copied()
                .filter(|act| act.kind == ActKind::Approve)
                .collect(),
            _ => Vec::new(),
        };
        let approved_heads: BTreeSet<HeadId> = approvals.iter().flat_map(|act| act.heads.iter().copied()).collect();
        Self {
            state,
            approved_heads: approved_heads.into_iter().collect(),
            approval: approvals.first().map(|act| (act.by, act.at)),
            latest: latest_acts.iter().map(|act| act.id).collect(),
            tips: acts_at(&graph.tips()).iter().map(|act| act.id).collect(),
            effects: graph.effects(),
        }
    }
}

/// Whether an act of this kind may follow on this state.
pub fn allowed(state: ReviewState, kind: ActKind) -> bool {
    use ReviewState::{Approved, Asked, Draft, HandedIn};
    match kind {
        ActKind::HandIn => state == Draft,
        ActKind::Ask => matches!(state, HandedIn | Asked),
        ActKind::Answer => state == Asked,
        // Again when approved: that is how a late correction comes to count.
        ActKind::Approve => matches!(state, HandedIn | Asked | Approved),
        ActKind::Reopen => state == Approved,
        // It is no step of a review: the round is gone before anybody asks.
        ActKind::Erase => false,
    }
}

/// The state after the latest effective acts: the first of reopen, ask, approve, answer, hand in counts.
fn state_after(latest: &[&Act]) -> ReviewState {
    let has = |kind: ActKind| latest.iter().any(|act| act.kind == kind);
    if has(ActKind::Reopen) {
        ReviewState::Draft
    } else if has(ActKind::Ask) {
        ReviewState::Asked
    } else if has(ActKind::Approve) {
        ReviewState::Approved
    } else if has(ActKind::Answer) || has(ActKind::HandIn) {
        ReviewState::HandedIn
    } else {
        ReviewState::Draft
    }
}

fn judge(graph: &Graph<'_>, position: usize, has_head: &impl Fn(&HeadId) -> bool) -> Effect {
    let Some(act) = graph.act(position) else {
        return Effect::Waiting;
    };
    if graph.lacks_acts(position) {
        return Effect::Waiting;
    }
    let before = graph.latest_effective(graph.named(position));
    let before: Vec<&Act> = before.iter().filter_map(|&at| graph.act(at)).collect();
    if !allowed(state_after(&before), act.kind) {
        return Effect::WithoutEffect;
    }
    if act.kind == ActKind::Approve {
        // Without heads there is nothing to count at: automerge would read "empty" or "everything".
        if act.heads.is_empty() {
            return Effect::WithoutEffect;
        }
        if !act.heads.iter().all(has_head) {
            return Effect::Waiting;
        }
    }
    Effect::Effective
}

#[cfg(test)]
mod tests;
