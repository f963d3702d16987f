#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod any_order;

use super::*;
use crate::id::DocumentId;
use ActKind::{Answer, Approve, Ask, HandIn, Reopen};
use Effect::{Effective, Waiting, WithoutEffect};
use ReviewState::{Approved, Asked, Draft, HandedIn};

pub(super) fn id(number: u16) -> ActId {
    let mut bytes = [0; 32];
    bytes[..2].copy_from_slice(&number.to_be_bytes());
    ActId(bytes)
}

pub(super) fn head(number: u8) -> HeadId {
    HeadId([number; 32])
}

pub(super) fn act(number: u16, kind: ActKind, after: &[u16]) -> Act {
    Act {
        id: id(number),
        kind,
        document: DocumentId([1; 16]),
        at: i64::from(number) * 1000,
        heads: vec![head(1)],
        after: after.iter().map(|number| id(*number)).collect(),
        line: None,
        text: None,
        by: DeviceId([u8::try_from(number % 250).unwrap(); 16]),
        chain_seq: 1,
    }
}

/// Head 9 is the one that nobody has.
pub(super) fn has_head(id: &HeadId) -> bool {
    *id != head(9)
}

fn review(acts: &[Act]) -> Review {
    Review::of(acts, has_head)
}

fn effect(review: &Review, number: u16) -> Effect {
    review.effects[&id(number)]
}

#[test]
fn a_round_without_acts_is_a_draft() {
    assert_eq!(review(&[]), Review::default());
}

#[test]
fn a_round_goes_from_draft_to_approved_and_back() {
    let steps = [
        (HandIn, HandedIn),
        (Ask, Asked),
        (Ask, Asked),
        (Answer, HandedIn),
        (Ask, Asked),
        (Approve, Approved),
        (Approve, Approved),
        (Reopen, Draft),
        (HandIn, HandedIn),
        (Approve, Approved),
    ];
    let mut acts = Vec::new();
    for (number, (kind, state)) in (1..).zip(steps) {
        let after = if number == 1 { vec![] } else { vec![number - 1] };
        acts.push(act(number, kind, &after));
        let found = review(&acts);
        assert_eq!(found.state, state, "after act {number}");
        assert_eq!((found.latest, found.tips), (vec![id(number)], vec![id(number)]));
        let approved = state == Approved;
        assert_eq!(found.approved_heads, if approved { vec![head(1)] } else { vec![] });
        let maker = acts.last().unwrap();
        assert_eq!(found.approval, approved.then_some((maker.by, maker.at)));
    }
}

#[test]
fn each_state_allows_its_acts() {
    let table = [
        (Draft, vec![HandIn]),
        (HandedIn, vec![Ask, Approve]),
        (Asked, vec![Ask, Answer, Approve]),
        (Approved, vec![Approve, Reopen]),
    ];
    for (state, kinds) in table {
        for kind in [HandIn, Ask, Answer, Approve, Reopen] {
            assert_eq!(allowed(state, kind), kinds.contains(&kind), "{state:?} {kind:?}");
        }
    }
}

#[test]
fn an_act_that_is_not_allowed_is_kept_without_effect_and_looked_through() {
    let acts = [act(1, HandIn, &[]), act(2, Reopen, &[1]), act(3, Approve, &[2])];
    let found = review(&acts);
    assert_eq!(
        [1, 2, 3].map(|number| effect(&found, number)),
        [Effective, WithoutEffect, Effective]
    );
    assert_eq!(found.state, Approved);
    let found = review(&acts[..2]);
    assert_eq!(
        (found.state, found.latest, found.tips),
        (HandedIn, vec![id(1)], vec![id(2)])
    );
}

#[test]
fn of_several_latest_acts_the_first_of_reopen_ask_approve_answer_hand_in_counts() {
    let table = [
        (vec![act(3, Approve, &[2]), act(4, Ask, &[2])], Asked),
        (vec![act(3, Approve, &[2]), act(4, Answer, &[2])], Approved),
        (vec![act(3, Answer, &[2]), act(4, Ask, &[2])], Asked),
        (
            vec![act(3, Approve, &[2]), act(4, Reopen, &[3]), act(5, Approve, &[3])],
            Draft,
        ),
        (
            vec![act(3, Approve, &[2]), act(4, Reopen, &[3]), act(5, Ask, &[2])],
            Draft,
        ),
        (vec![act(3, HandIn, &[])], Asked),
    ];
    for (more, state) in table {
        let mut acts = vec![act(1, HandIn, &[]), act(2, Ask, &[1])];
        acts.extend(more);
        assert_eq!(review(&acts).state, state, "{acts:#?}");
    }
}

#[test]
fn two_approvals_at_once_count_with_the_heads_of_both() {
    let mut acts = vec![act(1, HandIn, &[]), act(2, Approve, &[1]), act(3, Approve, &[1])];
    acts[1].heads = vec![head(5), head(3)];
    acts[2].heads = vec![head(3), head(2)];
    let found = review(&acts);
    assert_eq!(found.approved_heads, [head(2), head(3), head(5)]);
    assert_eq!(found.approval, Some((acts[1].by, acts[1].at)));
    assert_eq!(found.tips, [id(2), id(3)]);
    acts.push(act(4, Approve, &[2, 3]));
    assert_eq!(review(&acts).approved_heads, [head(1)]);
}

#[test]
fn a_question_beside_an_approval_leaves_nothing_approved() {
    let found = review(&[act(1, HandIn, &[]), act(2, Approve, &[1]), act(3, Ask, &[1])]);
    assert_eq!(
        (found.state, found.approved_heads, found.approval),
        (Asked, vec![], None)
    );
    assert_eq!(found.latest, [id(2), id(3)]);
}

#[test]
fn an_act_that_names_unknown_acts_waits_and_blocks_nobody() {
    let acts = [act(1, HandIn, &[]), act(2, Approve, &[1, 77]), act(3, Ask, &[2])];
    let found = review(&acts);
    assert_eq!([2, 3].map(|number| effect(&found, number)), [Waiting, Effective]);
    assert_eq!((found.state, found.tips), (Asked, vec![id(3)]));
}

#[test]
fn an_approval_of_unknown_heads_waits_until_they_are_here() {
    let mut acts = vec![act(1, HandIn, &[]), act(2, Approve, &[1])];
    acts[1].heads = vec![head(1), head(9)];
    let found = review(&acts);
    assert_eq!(
        (found.state, effect(&found, 2), found.latest.clone()),
        (HandedIn, Waiting, vec![id(1)])
    );
    assert_eq!(Review::of(&acts, |_| true).state, Approved);

    // A lead who can't wait approves what she sees, after the one that waits; both books then agree.
    acts.push(act(3, Approve, &[2]));
    assert_eq!(review(&acts).approved_heads, [head(1)]);
    assert_eq!(Review::of(&acts, |_| true).approved_heads, [head(1)]);
}

#[test]
fn an_approval_of_nothing_is_without_effect() {
    let mut acts = [act(1, HandIn, &[]), act(2, Approve, &[1])];
    acts[1].heads.clear();
    let found = review(&acts);
    assert_eq!((found.state, effect(&found, 2)), (HandedIn, WithoutEffect));
}

#[test]
fn an_act_that_came_before_a_later_one_is_not_latest_through_one_without_effect() {
    // 4 is without effect and names 1; the approval that 5 names too came after 1, so 1 is no rival of it.
    let acts = [
        act(1, HandIn, &[]),
        act(2, Approve, &[1]),
        act(4, Answer, &[1]),
        act(5, Reopen, &[2, 4]),
    ];
    let found = review(&acts);
    assert_eq!(
        (effect(&found, 4), effect(&found, 5), found.state),
        (WithoutEffect, Effective, Draft)
    );
}

#[test]
fn acts_in_a_circle_wait() {
    let acts = [
        act(1, HandIn, &[3]),
        act(2, Ask, &[1]),
        act(3, Approve, &[2]),
        act(4, HandIn, &[]),
    ];
    let found = review(&acts);
    assert_eq!(
        [1, 2, 3, 4].map(|number| effect(&found, number)),
        [Waiting, Waiting, Waiting, Effective]
    );
    assert_eq!(found.state, HandedIn);
}

#[test]
fn thousands_of_acts_are_judged_without_recursion() {
    let kinds = [HandIn, Approve, Reopen, Answer, Ask];
    let kind = |number: u16| kinds[usize::from(number % 5)];
    let chain: Vec<Act> = (1..=20_000)
        .map(|number| act(number, kind(number), &[number - 1][usize::from(number == 1)..]))
        .collect();
    assert_eq!(review(&chain).effects.len(), 20_000);
    let useless: Vec<Act> = (1..=20_000)
        .map(|number| act(number, Reopen, &[number - 1][usize::from(number == 1)..]))
        .collect();
    assert_eq!(review(&useless).state, Draft);
    let wide: Vec<Act> = (1..=2_000).map(|number| act(number, HandIn, &[])).collect();
    assert_eq!(review(&wide).latest.len(), 2_000);
}
