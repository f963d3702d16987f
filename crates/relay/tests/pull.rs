//! Pulling: just what differs; acks; repair.
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
    LogId, Refusal, Role, Space,
    frames::{AppendRequest, Cursor, Frame, PullRequest, RepairRequest},
    limits,
};

/// Founder and Noor, everything of the founder's first pull read, one entry in `team`.
async fn two_with_an_entry(stand: &Stand) -> (Team, Client, Device, Client) {
    let mut team = Team::at(1, stand).await;
    let noor = team.add(stand, 2, &[Role::Fieldworker]).await;
    let mut client = stand.login(team.id, &team.founder).await;
    let log_id = client.log_id(team.id, Space::Team).await;
    let entry = team.founder.clone().entry(&team, Space::Team, b"a");
    client.append(team.id, 2, &appending(log_id, &[entry])).await;
    let hers = stand.login(team.id, &noor).await;
    (team, client, noor, hers)
}

#[tokio::test]
async fn nothing_new_is_a_few_bytes() {
    let stand = Stand::new().await;
    let team = Team::at(1, &stand).await;
    let mut client = stand.login(team.id, &team.founder).await;
    let all = client.pull(team.id, &PullRequest::default()).await;
    assert_eq!(all.logs.len(), 4);
    let path = format!("/v1/t/{}/pull", team.id);
    let request = caught_up(&team, &all).encode();
    let answer = client.ask("POST", &path, &request).await;
    let size = answer.head.len() + 4 + answer.body.len();
    assert!(answer.body.len() <= 10 && size < 100, "{size} bytes");
}

#[tokio::test]
async fn only_logs_that_differ_are_named() {
    let stand = Stand::new().await;
    let (team, mut client, _, mut hers) = two_with_an_entry(&stand).await;
    let before = hers.pull(team.id, &PullRequest::default()).await;
    assert_eq!(before.logs.iter().map(|log| log.space).collect::<Vec<_>>(), [1, 2, 3]);
    let log_id = client.log_id(team.id, Space::Common).await;
    let entry = team.founder.entry_with(&team, Space::Common, b"list", |_| {});
    client
        .append(team.id, 1, &appending(log_id, std::slice::from_ref(&entry)))
        .await;
    let after = hers.pull(team.id, &caught_up(&team, &before)).await;
    assert_eq!(after.logs.len(), 1);
    let log = &after.logs[0];
    assert_eq!((log.space, log.first, log.head), (1, 1, 1));
    assert_eq!(log.entries, [entry]);
    assert!(!after.more);
}

#[tokio::test]
async fn a_cursor_that_contradicts_gets_the_head_and_no_entries() {
    let stand = Stand::new().await;
    let (team, mut client, ..) = two_with_an_entry(&stand).await;
    let log = client.log(team.id, Space::Team).await;
    let good = cursor(&log);
    let mut told = async |cursor: Cursor| {
        let request = PullRequest {
            cursors: vec![cursor],
            ..PullRequest::default()
        };
        let logs = client.pull(team.id, &request).await.logs;
        logs.into_iter().find(|log| log.space == 2)
    };
    assert_eq!(told(good).await, None);
    for cursor in [
        Cursor { number: 2, ..good },
        Cursor {
            number: u64::MAX,
            ..good
        },
        Cursor { h: [1; 8], ..good },
        Cursor {
            number: 0,
            h: [1; 8],
            ..good
        },
    ] {
        let log = told(cursor).await.unwrap();
        assert!(log.entries.is_empty());
        assert_eq!((log.head, log.first, log.h), (1, 2, log.h));
    }
    // Another life is read from its beginning.
    let from_the_start = told(Cursor { log: [1; 8], ..good }).await.unwrap();
    assert_eq!((from_the_start.first, from_the_start.entries.len()), (1, 1));
    let zero = Cursor {
        number: 0,
        h: [0; 8],
        ..good
    };
    assert_eq!(told(zero).await.unwrap().entries.len(), 1);
}

#[tokio::test]
async fn a_long_log_comes_in_pieces() {
    let stand = Stand::new().await;
    let team = Team::at(1, &stand).await;
    let mut founder = team.founder.clone();
    let mut client = stand.login(team.id, &founder).await;
    let log_id = client.log_id(team.id, Space::Team).await;
    let mut all = Vec::new();
    for size in [100_000, 100_000, 100_000, 250_000, 10] {
        let entry = founder.entry(&team, Space::Team, &vec![1; size]);
        client
            .append(team.id, 2, &appending(log_id, std::slice::from_ref(&entry)))
            .await;
        all.push(entry);
    }
    let common = founder.entry(&team, Space::Common, b"list");
    let log_id = client.log_id(team.id, Space::Common).await;
    client
        .append(team.id, 1, &appending(log_id, std::slice::from_ref(&common)))
        .await;

    let mut request = PullRequest::default();
    let (mut got, mut pulls) = (Vec::new(), 0);
    loop {
        let answer = client.pull(team.id, &request).await;
        pulls += 1;
        let bytes: usize = answer.logs.iter().flat_map(|log| &log.entries).map(Vec::len).sum();
        assert!(bytes <= limits::PULL_BYTES);
        for log in answer.logs {
            let number = log.first - 1 + log.entries.len() as u64;
            request.cursors.retain(|cursor| cursor.space != log.space);
            request.cursors.push(Cursor { number, ..cursor(&log) });
            got.extend(log.entries);
        }
        if !answer.more {
            break;
        }
    }
    all.insert(0, common);
    assert_eq!(got, all);
    assert_eq!(pulls, 3);
}

#[tokio::test]
async fn acks_travel_when_they_change_to_those_who_read_the_space() {
    let stand = Stand::new().await;
    let (mut team, mut client, noor, mut hers) = two_with_an_entry(&stand).await;
    let wen = team.add(&stand, 3, &[Role::Volunteer]).await;
    let log = hers.log(team.id, Space::Team).await;
    let mut pulled = client.pull(team.id, &PullRequest::default()).await;
    assert_eq!(pulled.ack_version, 0);

    let ack = noor.ack(&team, Space::Team, &log, 1);
    let last_pull = PullRequest {
        acks: vec![ack.clone()],
        ..PullRequest::default()
    };
    let own = hers.pull(team.id, &last_pull).await;
    assert!(own.acks.is_empty(), "her own ack is no news to her");
    hers.pull(team.id, &last_pull).await;
    pulled = client.pull(team.id, &caught_up(&team, &pulled)).await;
    assert_eq!((pulled.acks.as_slice(), pulled.ack_version), (&[ack.clone()][..], 1));
    pulled = client.pull(team.id, &caught_up(&team, &pulled)).await;
    assert!(pulled.acks.is_empty());
    // Somebody who has seen another relay's versions gets all.
    let far = PullRequest {
        ack_version: 99,
        ..PullRequest::default()
    };
    assert_eq!(client.pull(team.id, &far).await.acks, std::slice::from_ref(&ack));
    let mut volunteer = stand.login(team.id, &wen).await;
    assert!(volunteer.pull(team.id, &PullRequest::default()).await.acks.is_empty());

    // An older number of the same life never takes its place; another word on the same number does.
    let older = noor.ack(&team, Space::Team, &log, 0);
    let with_digest = noor.ack_with(&team, Space::Team, &log, 1, |ack| ack.digest = Some(log.h));
    for (ack, version) in [(older, 1), (with_digest.clone(), 2)] {
        let request = AppendRequest {
            acks: vec![ack],
            ..appending(log.log_id, &[])
        };
        assert_eq!(hers.append(team.id, 2, &request).await.h, log.h);
        let all = client.pull(team.id, &PullRequest::default()).await;
        assert_eq!((all.acks.len(), all.ack_version), (1, version));
    }
    assert_eq!(client.pull(team.id, &PullRequest::default()).await.acks, [with_digest]);
}

#[tokio::test]
async fn an_ack_that_does_not_hold_is_refused() {
    let stand = Stand::new().await;
    let (team, mut client, noor, mut hers) = two_with_an_entry(&stand).await;
    let log = client.log(team.id, Space::Team).await;
    let mut forged = noor.ack(&team, Space::Team, &log, 1);
    *forged.last_mut().unwrap() ^= 1;
    let cases = [
        (forged, Refusal::Signature),
        (team.founder.ack(&team, Space::Team, &log, 1), Refusal::NotAllowed),
        (noor.ack(&team, Space::Online, &log, 1), Refusal::NotAllowed),
        (
            noor.ack_with(&team, Space::Team, &log, 1, |ack| ack.team = Team::new(9).id),
            Refusal::Malformed,
        ),
        (noor.ack(&team, Space::Team, &log, u64::MAX), Refusal::Malformed),
        (b"ack".to_vec(), Refusal::Malformed),
    ];
    for (ack, refusal) in cases {
        let request = PullRequest {
            acks: vec![ack.clone()],
            ..PullRequest::default()
        };
        let path = format!("/v1/t/{}/pull", team.id);
        hers.ask("POST", &path, &request.encode()).await.refused(refusal);
        let request = AppendRequest {
            acks: vec![ack],
            ..appending(log.log_id, &[])
        };
        hers.try_append(team.id, 2, &request).await.refused(refusal);
    }
}

#[tokio::test]
async fn a_contradiction_gives_the_log_a_new_life_and_keeps_its_entries() {
    let stand = Stand::new().await;
    let (mut team, mut client, ..) = two_with_an_entry(&stand).await;
    let log = client.log(team.id, Space::Team).await;
    let path = format!("/v1/t/{}/repair/2", team.id);
    let mut repair = async |log_id: LogId, number: u64, h| {
        let request = RepairRequest { log_id, number, h };
        let answer = client.ask("POST", &path, &request.encode()).await.ok();
        LogId::from_slice(&answer).unwrap()
    };
    assert_eq!(repair(log.log_id, 1, log.h).await, log.log_id, "nothing contradicts");
    let second = repair(log.log_id, 5, log.h).await;
    assert_ne!(second, log.log_id);
    assert_eq!(repair(log.log_id, 5, log.h).await, second, "it was repaired already");
    let third = repair(second, 1, protocol::Hash([1; 32])).await;
    assert_ne!(third, second);

    let stand = stand.restart().await;
    let mut client = stand.login(team.id, &team.founder).await;
    let now = client.log(team.id, Space::Team).await;
    assert_eq!(now.log_id, third);
    assert_eq!((now.head, now.h, now.entries), (1, log.h, log.entries));
    client.ask("POST", &path, b"?").await.refused(Refusal::Malformed);
    let volunteer = team.add(&stand, 5, &[Role::Volunteer]).await;
    let mut reader = stand.login(team.id, &volunteer).await;
    let request = RepairRequest {
        log_id: third,
        number: 5,
        h: log.h,
    };
    reader
        .ask("POST", &path, &request.encode())
        .await
        .refused(Refusal::NotAllowed);
}

#[tokio::test]
async fn an_ack_of_an_earlier_life_does_not_take_the_place_of_a_later_one() {
    let stand = Stand::new().await;
    let (team, mut client, noor, mut hers) = two_with_an_entry(&stand).await;
    let old = client.log(team.id, Space::Team).await;
    let request = RepairRequest {
        log_id: old.log_id,
        number: 5,
        h: old.h,
    };
    let path = format!("/v1/t/{}/repair/2", team.id);
    client.ask("POST", &path, &request.encode()).await.ok();
    let new = client.log(team.id, Space::Team).await;
    let late = noor.ack(&team, Space::Team, &old, 7);
    let ack = noor.ack(&team, Space::Team, &new, 1);
    for acks in [vec![late.clone()], vec![ack.clone()], vec![late]] {
        let request = PullRequest {
            acks,
            ..PullRequest::default()
        };
        hers.pull(team.id, &request).await;
    }
    assert_eq!(client.pull(team.id, &PullRequest::default()).await.acks, [ack]);
}
