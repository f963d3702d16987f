//! Appending: every check and its refusal, repeats, atomicity.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs
)]

mod common;

use common::*;
use protocol::{
    ChainHash, EntryKind, Hash, LogId, Refusal, Role, Space,
    frames::{AppendRequest, AppendResponse, Frame},
    limits,
};

const TEAM: u16 = Space::Team as u16;

#[tokio::test]
async fn entries_get_contiguous_numbers_and_come_back_byte_for_byte() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let noor = team.add(&stand, 2, &[Role::Fieldworker]).await;
    let mut founder = team.founder.clone();
    let (mut one, mut two) = (stand.login(team.id, &founder).await, stand.login(team.id, &noor).await);
    let log_id = one.log_id(team.id, Space::Team).await;
    let mut noor = noor;
    let entries = [
        founder.entry(&team, Space::Team, b"a"),
        founder.entry(&team, Space::Team, b"b"),
    ];
    let answer = one.append(team.id, TEAM, &appending(log_id, &entries)).await;
    assert_eq!(answer.numbers, [(1, 1), (2, 2)]);
    let third = noor.entry(&team, Space::Team, b"c");
    let answer = two
        .append(team.id, TEAM, &appending(log_id, std::slice::from_ref(&third)))
        .await;
    assert_eq!(answer.numbers, [(1, 3)]);

    let log = one.log(team.id, Space::Team).await;
    let all = [entries[0].clone(), entries[1].clone(), third];
    assert_eq!((log.first, log.head, log.entries.as_slice()), (1, 3, &all[..]));
    let h = all
        .iter()
        .fold(Hash::default(), |h, entry| h.follow(&Hash::of(&[entry])));
    assert_eq!((log.h, answer.h), (h, h));
}

#[tokio::test]
async fn each_fault_has_its_refusal_and_changes_nothing() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let noor = team.add(&stand, 2, &[Role::Fieldworker]).await;
    let volunteer = team.add(&stand, 3, &[Role::Volunteer]).await;
    let mut founder = team.founder.clone();
    let mut client = stand.login(team.id, &founder).await;
    let log_id = client.log_id(team.id, Space::Team).await;
    let first = founder.entry(&team, Space::Team, b"first");
    client.append(team.id, TEAM, &appending(log_id, &[first])).await;

    let with = |change: &dyn Fn(&mut protocol::Header)| founder.entry_with(&team, Space::Team, b"x", change);
    let mut forged = with(&|_| {});
    *forged.last_mut().unwrap() ^= 1;
    let mut newer = with(&|_| {});
    newer[2] = 2;
    let genesis = ChainHash::from(Hash::of(&[&team.chain[0]]));
    let cases = [
        (forged, Refusal::Signature),
        (newer, Refusal::Malformed),
        (b"VB".to_vec(), Refusal::Malformed),
        (vec![0; limits::ENTRY + 1], Refusal::TooLarge),
        (with(&|header| header.author_seq = 3), Refusal::Gap),
        (with(&|header| header.author_seq = 1), Refusal::Gap),
        (with(&|header| header.author_seq = 0), Refusal::Gap),
        (with(&|header| header.author_seq = u64::MAX), Refusal::Gap),
        (with(&|header| header.prev = Hash([1; 32])), Refusal::Gap),
        (with(&|header| header.epoch = 2), Refusal::NotAllowed),
        (with(&|header| header.chain_hash = ChainHash([1; 16])), Refusal::Stale),
        (with(&|header| header.chain_seq = 77), Refusal::Stale),
        (
            with(&|header| (header.chain_seq, header.chain_hash) = (0, genesis)),
            Refusal::Stale,
        ),
        (with(&|header| header.team = Team::new(9).id), Refusal::Malformed),
        (with(&|header| header.space = 1), Refusal::Malformed),
        (noor.entry_with(&team, Space::Team, b"x", |_| {}), Refusal::NotAllowed),
        (
            Device::new(77).entry_with(&team, Space::Team, b"x", |_| {}),
            Refusal::NotAllowed,
        ),
    ];
    for (entry, refusal) in cases {
        let answer = client.try_append(team.id, TEAM, &appending(log_id, &[entry])).await;
        answer.refused(refusal);
    }
    let good = founder.entry_with(&team, Space::Team, b"x", |_| {});
    let other_life = appending(LogId([1; 16]), std::slice::from_ref(&good));
    client
        .try_append(team.id, TEAM, &other_life)
        .await
        .refused(Refusal::LogChanged);
    client
        .try_append(team.id, 7, &appending(log_id, &[]))
        .await
        .refused(Refusal::NotFound);
    let path = format!("/v1/t/{}/append/2", team.id);
    client.ask("POST", &path, b"\x80").await.refused(Refusal::Malformed);
    let too_long = vec![0; limits::APPEND_BODY + 1];
    client.ask("POST", &path, &too_long).await.refused(Refusal::TooLarge);
    client.token = None;
    client
        .try_append(team.id, TEAM, &appending(log_id, std::slice::from_ref(&good)))
        .await
        .refused(Refusal::Session);

    // Who may not write may not write, though well signed.
    let mut reader = stand.login(team.id, &volunteer).await;
    let unwanted = volunteer.entry_with(&team, Space::Team, b"x", |_| {});
    reader
        .try_append(team.id, TEAM, &appending(log_id, &[unwanted]))
        .await
        .refused(Refusal::NotAllowed);

    let mut client = stand.login(team.id, &founder).await;
    assert_eq!(client.log(team.id, Space::Team).await.head, 1);
    let answer = client.append(team.id, TEAM, &appending(log_id, &[good])).await;
    assert_eq!(answer.numbers, [(2, 2)]);
}

#[tokio::test]
async fn a_request_is_taken_wholly_or_not_at_all() {
    let stand = Stand::new().await;
    let team = Team::at(1, &stand).await;
    let mut founder = team.founder.clone();
    let mut client = stand.login(team.id, &founder).await;
    let log_id = client.log_id(team.id, Space::Team).await;
    let before = founder.clone();
    let mut entries = vec![
        founder.entry(&team, Space::Team, b"a"),
        founder.entry(&team, Space::Team, b"b"),
    ];
    *entries[1].last_mut().unwrap() ^= 1;
    let answer = client.try_append(team.id, TEAM, &appending(log_id, &entries)).await;
    answer.refused(Refusal::Signature);
    assert_eq!(client.log(team.id, Space::Team).await.head, 0);
    founder = before;
    let again = founder.entry(&team, Space::Team, b"c");
    let answer = client.append(team.id, TEAM, &appending(log_id, &[again])).await;
    assert_eq!(answer.numbers, [(1, 1)]);
}

#[tokio::test]
async fn a_repeat_is_answered_before_any_other_check() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let mut founder = team.founder.clone();
    let mut client = stand.login(team.id, &founder).await;
    let log_id = client.log_id(team.id, Space::Team).await;
    let first = founder.entry(&team, Space::Team, b"a");
    let request = appending(log_id, std::slice::from_ref(&first));
    // The answer is lost: the device hangs up and never reads it.
    client.append(team.id, TEAM, &request).await;
    team.add(&stand, 2, &[Role::Fieldworker]).await;
    let late = founder.entry_with(&team, Space::Team, b"later", |_| {});
    client.append(team.id, TEAM, &appending(log_id, &[late])).await;

    let mut client = stand.login(team.id, &founder).await;
    let answer = client.append(team.id, TEAM, &request).await;
    assert_eq!(answer.numbers, [(1, 1)]);
    assert_eq!(answer.h, Hash::default().follow(&Hash::of(&[&first])));
    // Even when the log has begun another life since.
    let other_life = appending(LogId([1; 16]), std::slice::from_ref(&first));
    assert_eq!(client.append(team.id, TEAM, &other_life).await.numbers, [(1, 1)]);
    // And twice in one request.
    let next = founder.entry_with(&team, Space::Team, b"other", |header| header.author_seq = 1);
    client
        .try_append(team.id, TEAM, &appending(log_id, &[first, next]))
        .await
        .refused(Refusal::Gap);
}

#[tokio::test]
async fn the_same_entry_twice_in_one_request_has_one_number() {
    let stand = Stand::new().await;
    let team = Team::at(1, &stand).await;
    let mut founder = team.founder.clone();
    let mut client = stand.login(team.id, &founder).await;
    let log_id = client.log_id(team.id, Space::Team).await;
    let entry = founder.entry(&team, Space::Team, b"a");
    let answer = client
        .append(team.id, TEAM, &appending(log_id, &[entry.clone(), entry]))
        .await;
    assert_eq!(answer.numbers, [(1, 1), (1, 1)]);
    assert_eq!(client.log(team.id, Space::Team).await.head, 1);
}

#[tokio::test]
async fn a_chain_change_between_pull_and_append_is_stale() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let mut founder = team.founder.clone();
    let mut client = stand.login(team.id, &founder).await;
    let log_id = client.log_id(team.id, Space::Team).await;
    let sealed_before = founder.entry_with(&team, Space::Team, b"a", |_| {});
    team.add(&stand, 2, &[Role::Fieldworker]).await;
    let answer = client
        .try_append(team.id, TEAM, &appending(log_id, &[sealed_before]))
        .await;
    answer.refused(Refusal::Stale);
    let sealed_after = founder.entry(&team, Space::Team, b"a");
    client.append(team.id, TEAM, &appending(log_id, &[sealed_after])).await;
}

#[tokio::test]
async fn an_unknown_suite_or_type_is_stored_like_any_other() {
    let stand = Stand::new().await;
    let team = Team::at(1, &stand).await;
    let founder = team.founder.clone();
    let mut client = stand.login(team.id, &founder).await;
    let log_id = client.log_id(team.id, Space::Team).await;
    let strange = founder.entry_with(&team, Space::Team, b"a", |header| {
        header.kind = EntryKind::Unknown { suite: 9, kind: 2 };
        header.ext = vec![1, 2, 3];
    });
    client
        .append(team.id, TEAM, &appending(log_id, std::slice::from_ref(&strange)))
        .await;
    assert_eq!(client.log(team.id, Space::Team).await.entries, [strange]);
}

#[tokio::test]
async fn a_new_epoch_is_the_only_one_that_entries_may_name() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let founder = team.founder.clone();
    team.roll(&stand, &founder, Space::Team, 2).await;
    let mut client = stand.login(team.id, &founder).await;
    let log_id = client.log_id(team.id, Space::Team).await;
    let old = founder.entry_with(&team, Space::Team, b"a", |_| {});
    client
        .try_append(team.id, TEAM, &appending(log_id, &[old]))
        .await
        .refused(Refusal::NotAllowed);
    let new = founder.entry_with(&team, Space::Team, b"a", |header| header.epoch = 2);
    client.append(team.id, TEAM, &appending(log_id, &[new])).await;
}

#[tokio::test]
async fn anybody_gives_back_what_others_wrote() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let mut noor = team.add(&stand, 2, &[Role::Fieldworker]).await;
    // Noor wrote at a position that is not the head any more, and the relay has lost it.
    let lost = [
        noor.entry(&team, Space::Team, b"a"),
        noor.entry(&team, Space::Team, b"b"),
    ];
    team.add(&stand, 3, &[Role::Volunteer]).await;
    let founder = team.founder.clone();
    let mut client = stand.login(team.id, &founder).await;
    let log_id = client.log_id(team.id, Space::Team).await;
    let giving = |entries: &[Vec<u8>]| AppendRequest {
        returned: true,
        ..appending(log_id, entries)
    };
    let backwards = [lost[1].clone(), lost[0].clone()];
    client
        .try_append(team.id, TEAM, &giving(&backwards))
        .await
        .refused(Refusal::Gap);
    let mut forged = lost[0].clone();
    *forged.last_mut().unwrap() ^= 1;
    client
        .try_append(team.id, TEAM, &giving(&[forged]))
        .await
        .refused(Refusal::Signature);
    let stranger = Device::new(77).entry_with(&team, Space::Team, b"x", |_| {});
    client
        .try_append(team.id, TEAM, &giving(&[stranger]))
        .await
        .refused(Refusal::UnknownDevice);
    let beyond = noor.entry_with(&team, Space::Team, b"x", |header| header.chain_seq = 50);
    client
        .try_append(team.id, TEAM, &giving(&[beyond]))
        .await
        .refused(Refusal::Stale);
    let answer = client.append(team.id, TEAM, &giving(&lost)).await;
    assert_eq!(answer.numbers, [(1, 1), (2, 2)]);
}

#[tokio::test]
async fn a_team_has_its_quota() {
    let stand = Stand::with(|settings| settings.max_team_bytes = 10_000).await;
    let team = Team::at(1, &stand).await;
    let mut founder = team.founder.clone();
    let mut client = stand.login(team.id, &founder).await;
    let log_id = client.log_id(team.id, Space::Team).await;
    let small = founder.entry(&team, Space::Team, b"a");
    client.append(team.id, TEAM, &appending(log_id, &[small])).await;
    let large = founder.entry_with(&team, Space::Team, &[0; 9_000], |_| {});
    client
        .try_append(team.id, TEAM, &appending(log_id, &[large]))
        .await
        .refused(Refusal::Full);
    let small = founder.entry(&team, Space::Team, b"b");
    client.append(team.id, TEAM, &appending(log_id, &[small])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refused_request_does_not_fail_those_in_its_group() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let mut devices = Vec::new();
    for number in 2..34 {
        devices.push(team.add(&stand, number, &[Role::Fieldworker]).await);
    }
    let mut writing = Vec::new();
    for (which, mut device) in devices.into_iter().enumerate() {
        let mut client = stand.login(team.id, &device).await;
        let log_id = client.log_id(team.id, Space::Team).await;
        let team = team.clone();
        writing.push(tokio::spawn(async move {
            for round in 0..20u8 {
                let wrong = device.entry_with(&team, Space::Team, &[round], |header| header.author_seq += 1);
                if which % 2 == 0 {
                    let answer = client.try_append(team.id, TEAM, &appending(log_id, &[wrong])).await;
                    answer.refused(Refusal::Gap);
                }
                let entry = device.entry(&team, Space::Team, &[round]);
                client.append(team.id, TEAM, &appending(log_id, &[entry])).await;
            }
        }));
    }
    for one in writing {
        one.await.unwrap();
    }
    let mut client = stand.login(team.id, &team.founder).await;
    assert_eq!(client.log(team.id, Space::Team).await.head, 32 * 20);
}

#[tokio::test]
async fn an_answer_is_as_small_as_it_can_be() {
    let stand = Stand::new().await;
    let team = Team::at(1, &stand).await;
    let mut founder = team.founder.clone();
    let mut client = stand.login(team.id, &founder).await;
    let log_id = client.log_id(team.id, Space::Team).await;
    let entry = founder.entry(&team, Space::Team, b"a");
    let answer = client.try_append(team.id, TEAM, &appending(log_id, &[entry])).await;
    let names: Vec<_> = answer
        .head
        .lines()
        .skip(1)
        .map(|line| line.split(':').next().unwrap())
        .collect();
    assert_eq!(names, ["content-length", "date"]);
    let size = answer.head.len() + 4 + answer.body.len();
    assert!(size < 120, "{size} bytes");
    AppendResponse::decode(&answer.body).unwrap();
}
