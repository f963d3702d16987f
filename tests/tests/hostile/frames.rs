//! Frames that nobody encoded, and pull answers that no honest relay gives.

use crate::scene::{Dice, Role, assert_equal, assert_settled, digests, team};
use protocol::{
    DeviceId, Hash, LogId,
    frames::{
        AppendRequest, AppendResponse, ChainRequest, Frame, PullRequest, PullResponse, RepairRequest, RingsResponse,
    },
};
use testkit::{Answer, Liar, Lie, evening, roles};

/// Damaged frames; each is read as every kind of frame.
const FRAMES: usize = 10_000;
/// Attacked syncs, and how many of them pass between two honest ones.
const ATTACKS: usize = 96;
const BETWEEN: usize = 8;

fn read_as_all(bytes: &[u8]) -> usize {
    fn read<F: Frame>(bytes: &[u8]) -> usize {
        // What could be read can be written again.
        F::decode(bytes).map_or(0, |frame| usize::from(!frame.encode().is_empty()))
    }
    read::<PullRequest>(bytes)
        + read::<PullResponse>(bytes)
        + read::<AppendRequest>(bytes)
        + read::<AppendResponse>(bytes)
        + read::<ChainRequest>(bytes)
        + read::<RingsResponse>(bytes)
        + read::<RepairRequest>(bytes)
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_damaged_frames_are_refused_or_read_without_a_panic() {
    let (team, noor, mut petya) = team().await;
    let liar = Liar::before(&team.relay.url()).await;
    petya.talk_to(&liar.url());
    petya.writes(&evening("2018-01-04", &["Petya"], 3));
    petya.sync().await;
    team.joins(&noor, "Wen", roles(&[Role::Coordinator])).await;
    noor.sync().await;
    petya.sync().await;
    let heard = liar.heard();
    let mut frames: Vec<_> = heard
        .iter()
        .flat_map(|(asked, answer)| [asked.body.clone(), answer.body.clone()])
        .collect();
    frames.retain(|frame| read_as_all(frame) > 0);
    frames.push(
        RepairRequest {
            log_id: LogId([1; 16]),
            number: 700,
            h: Hash([2; 32]),
        }
        .encode(),
    );
    assert!(frames.len() >= 8, "{}", frames.len());
    let mut dice = Dice::new(0xf4a);
    let mut read = 0;
    for n in 0..FRAMES {
        read += read_as_all(&dice.mutated(&frames[n % frames.len()], &frames));
    }
    assert!(
        read > 0,
        "some damage goes unnoticed here, and is found in what the frame carries"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn after_damaged_pull_answers_an_honest_sync_makes_the_book_like_one_never_attacked() {
    let (team, noor, mut petya) = team().await;
    let wen = team.joins(&noor, "Wen", roles(&[Role::Fieldworker])).await;
    let liar = Liar::before(&team.relay.url()).await;
    petya.talk_to(&liar.url());
    for attack in 0..ATTACKS {
        // Something new on both sides, so that there is something to damage and something to lose.
        if attack % 2 == 0 {
            noor.writes(&evening("2018-01-05", &["Noor"], attack % 3));
            noor.sync().await;
        }
        if attack % BETWEEN == 3 {
            petya.writes(&evening("2018-01-04", &["Petya"], 1));
        }
        let mut dice = Dice::new(0x9011 + 7_919 * attack as u64);
        liar.lies(move |asked| match asked.route().as_str() {
            "pull" => {
                let mut dice = Dice::new(dice.below(usize::MAX) as u64);
                Lie::Altered(Box::new(move |answer| damaged(answer, &mut dice)))
            }
            _ => Lie::Truth,
        });
        if let Err(failure) = petya.try_sync().await {
            let expected = ["relay_nonsense", "alarm", "relay_refused"];
            assert!(expected.contains(&failure.code.id()), "{attack}: {failure:?}");
        }
        if attack % BETWEEN == BETWEEN - 1 {
            liar.tells_the_truth();
            if let Err(failure) = petya.try_sync().await {
                panic!("{attack}: {failure:?} {:?}", petya.book().status().unwrap().items);
            }
            noor.sync().await;
            wen.sync().await;
            petya.sync().await;
            for colleague in [&noor, &petya, &wen] {
                assert_settled(colleague);
            }
            assert_equal(&petya, &wen);
            assert_eq!(digests(&petya), digests(&wen));
        }
    }
}

/// Bytes that are damaged anyhow, or an answer that is whole and false.
fn damaged(answer: Answer, dice: &mut Dice) -> Answer {
    let Ok(mut pull) = PullResponse::decode(&answer.body) else {
        return answer;
    };
    if dice.below(3) == 0 {
        return Answer::new(200, dice.mutated(&answer.body, &[]));
    }
    for _ in 0..=dice.below(2) {
        falsify(&mut pull, dice);
    }
    Answer::new(200, pull.encode())
}

fn falsify(pull: &mut PullResponse, dice: &mut Dice) {
    let what = dice.below(14);
    if let (0..=8, Some(slice)) = (what, pull.logs.first_mut()) {
        let before = slice.clone();
        let at = dice.below(slice.entries.len());
        match what {
            0 if !slice.entries.is_empty() => slice.entries[at] = dice.mutated(&before.entries[at], &before.entries),
            1 if !slice.entries.is_empty() => drop(slice.entries.remove(at)),
            2 if !slice.entries.is_empty() => slice.entries.insert(at, before.entries[at].clone()),
            3 => slice.entries.reverse(),
            4 => slice
                .entries
                .push((0..dice.below(600)).map(|_| dice.below(256) as u8).collect()),
            5 => slice.log_id = LogId([dice.below(256) as u8; 16]),
            6 => slice.first = [0, 1, slice.first + 1, u64::MAX][dice.below(4)],
            7 => slice.head = [0, slice.head.wrapping_sub(1), slice.head + 1, u64::MAX][dice.below(4)],
            _ => slice.space = [0, 1, 2, 3, 5, 6, u16::MAX][dice.below(7)],
        }
        // A liar who can count: H fits to what she gives, if H before it is known.
        if slice.first == 1 {
            slice.h = slice
                .entries
                .iter()
                .fold(Hash::default(), |h, entry| h.follow(&Hash::of(&[entry])));
        }
        return;
    }
    match what {
        9 => pull.more = true,
        10 => pull.ack_version = [0, 1, u64::MAX][dice.below(3)],
        11 => pull
            .lacking
            .push((DeviceId([dice.below(256) as u8; 16]), vec![1, 2, 77])),
        12 => pull.acks = pull.acks.iter().map(|ack| dice.mutated(ack, &[])).collect(),
        13 => pull.chain = vec![(0..dice.below(400)).map(|_| dice.below(256) as u8).collect()],
        _ => pull.logs.clear(),
    }
}
