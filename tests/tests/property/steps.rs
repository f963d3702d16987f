//! The steps, and the properties over all orders of them.

use crate::{
    checks::{everything, nothing_is_lost_or_doubled, seen, the_log_holds_each_change_once},
    edits::{What, what},
    relay::Relay,
    world::{WRITERS, World},
};
use domain::ActKind;
use proptest::{prelude::*, test_runner::FileFailurePersistence};
use protocol::Space;
use sync::{SyncFault, ack, apply, pull, rebuild};

/// One thing that happens to one book, or to the relay.
#[derive(Clone, Debug)]
pub enum Step {
    Edit { who: usize, round: usize, what: What },
    Act { who: usize, round: usize, act: Act },
    Pull { who: usize, limit: usize, repeated: bool },
    PullLost { who: usize },
    Apply { who: usize },
    Push { who: usize, fate: Fate },
    Sync { who: usize },
    Reopen { who: usize },
    Fold { who: usize },
    Rebuild { who: usize },
    ChainGrows,
    RelayLoses { kept: usize },
}

/// What becomes of a batch that is pushed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    NeverSent,
    AnswerLost,
    Answered,
    SentTwice,
}

#[derive(Clone, Copy, Debug)]
pub enum Act {
    HandIn,
    Ask,
    Answer,
    Approve,
    Reopen,
}

impl Act {
    pub fn kind(self) -> ActKind {
        match self {
            Self::HandIn => ActKind::HandIn,
            Self::Ask => ActKind::Ask,
            Self::Answer => ActKind::Answer,
            Self::Approve => ActKind::Approve,
            Self::Reopen => ActKind::Reopen,
        }
    }
}

fn step() -> impl Strategy<Value = Step> {
    let who = 0..WRITERS;
    let round = prop_oneof![3 => Just(0_usize), 1 => 0..3_usize];
    let act = prop_oneof![
        4 => Just(Act::HandIn),
        2 => Just(Act::Ask),
        2 => Just(Act::Answer),
        3 => Just(Act::Approve),
        1 => Just(Act::Reopen),
    ];
    let fate = prop_oneof![
        1 => Just(Fate::NeverSent),
        3 => Just(Fate::AnswerLost),
        4 => Just(Fate::Answered),
        1 => Just(Fate::SentTwice),
    ];
    prop_oneof![
        40 => (who.clone(), round.clone(), what()).prop_map(|(who, round, what)| Step::Edit { who, round, what }),
        9 => (who.clone(), round, act).prop_map(|(who, round, act)| Step::Act { who, round, act }),
        10 => (who.clone(), 1..4_usize, prop::bool::weighted(0.3))
            .prop_map(|(who, limit, repeated)| Step::Pull { who, limit, repeated }),
        1 => who.clone().prop_map(|who| Step::PullLost { who }),
        10 => who.clone().prop_map(|who| Step::Apply { who }),
        16 => (who.clone(), fate).prop_map(|(who, fate)| Step::Push { who, fate }),
        3 => who.clone().prop_map(|who| Step::Sync { who }),
        5 => who.clone().prop_map(|who| Step::Reopen { who }),
        1 => who.clone().prop_map(|who| Step::Fold { who }),
        3 => who.prop_map(|who| Step::Rebuild { who }),
        2 => Just(Step::ChainGrows),
    ]
}

/// The same, with a relay that is put back to an older copy now and then.
fn step_with_loss() -> impl Strategy<Value = Step> {
    prop_oneof![
        25 => step(),
        1 => (0..20_usize).prop_map(|kept| Step::RelayLoses { kept }),
    ]
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        max_shrink_iters: 300,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "tests/property-regressions/steps.txt",
        ))),
        ..ProptestConfig::default()
    }
}

/// Every book shows the same and has all of it.
fn all_agree(world: &mut World) -> Result<(), TestCaseError> {
    let first = seen(&mut world.holders[0], &world.record);
    for holder in &mut world.holders {
        nothing_is_lost_or_doubled(holder, &world.record)?;
        let theirs = seen(holder, &world.record);
        prop_assert_eq!(&theirs, &first, "{} sees what Noor sees", holder.name);
        let before = everything(holder, &world.record);
        rebuild::rebuild(holder.desk()).unwrap();
        prop_assert_eq!(&everything(holder, &world.record), &before, "a rebuild changes nothing");
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(20))]

    #[test]
    fn any_order_of_edits_and_syncs_ends_in_equal_books(steps in prop::collection::vec(step(), 20..120)) {
        let mut world = World::new();
        steps.iter().for_each(|step| world.step(step));
        world.settle();
        all_agree(&mut world)?;
        the_log_holds_each_change_once(&mut world)?;
        prop_assert!(seen(&mut world.holders[0], &world.record).is_whole());
    }
}

proptest! {
    #![proptest_config(config(12))]

    #[test]
    fn a_relay_that_loses_its_tail_gets_it_back_from_any_order_of_books(
        steps in prop::collection::vec(step_with_loss(), 30..120),
    ) {
        let mut world = World::new();
        steps.iter().for_each(|step| world.step(step));
        world.settle();
        all_agree(&mut world)?;
        the_log_holds_each_change_once(&mut world)?;
    }

    #[test]
    fn a_newcomer_who_gets_the_entries_in_any_order_has_the_same_book(
        steps in prop::collection::vec(step(), 20..80),
        order in prop::collection::vec(any::<u32>(), 64),
        limit in 1..5_usize,
        repeated in prop::collection::vec(any::<bool>(), 8),
    ) {
        let mut world = World::new();
        steps.iter().for_each(|step| world.step(step));
        world.settle();
        let mut log: Vec<(u32, Vec<u8>)> = world
            .relay
            .log
            .iter()
            .enumerate()
            .map(|(at, bytes)| (order[at % order.len()].wrapping_mul(at as u32 + 1), bytes.clone()))
            .collect();
        log.sort();
        let mut shuffled = Relay::new(world.relay.links.clone());
        shuffled.log = log.into_iter().map(|(_, bytes)| bytes).collect();

        let mut daan = world.newcomer();
        for turn in 0.. {
            let desk = daan.desk();
            let request = desk.book.read(|view| pull::request(view, &desk.me, Vec::new())).unwrap();
            let answer = shuffled.pull(&request, limit);
            let more = pull::take_in(desk, &answer, &[]).unwrap().more;
            if repeated[turn % repeated.len()] {
                apply::all(desk).unwrap();
                daan.reopen();
            }
            if !more {
                break;
            }
        }
        apply::all(daan.desk()).unwrap();
        let theirs = seen(&mut daan, &world.record);
        prop_assert_eq!(&theirs, &seen(&mut world.holders[0], &world.record));
        nothing_is_lost_or_doubled(&mut daan, &world.record)?;
        let desk = daan.desk();
        let ack = desk.book.read(|view| ack::changed(view, &desk.me, Space::Team)).map_err(|fault: SyncFault| fault).unwrap();
        let ack = protocol::Ack::parse(&ack.unwrap()).unwrap();
        prop_assert!(ack.digest.is_some() && ack.waiting.is_empty());
    }
}
