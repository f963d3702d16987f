//! Files have a log of their own, which is given to who asks for nothing else.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::*;
use protocol::{
    EntryKind, Refusal, Role, Space,
    frames::{Cursor, LogSlice, PullRequest},
    limits,
};

const FILES: u16 = Space::Files as u16;

const BEGINNING: Cursor = Cursor {
    space: FILES,
    log: [0; 8],
    number: 0,
    h: [0; 8],
};

/// A team that has begun its files after the rest, as one from before does.
async fn team_with_files(stand: &Stand) -> Team {
    let mut team = Team::at(1, stand).await;
    let founder = team.founder.clone();
    team.roll(stand, &founder, Space::Files, 1).await;
    team
}

/// A pull for files alone.
async fn files(client: &mut Client, team: &Team, cursor: Cursor) -> (LogSlice, bool) {
    let request = PullRequest {
        cursors: vec![cursor],
        ..PullRequest::default()
    };
    let mut answer = client.pull(team.id, &request).await;
    assert_eq!(answer.logs.len(), 1, "of files alone");
    (answer.logs.remove(0), answer.more)
}

fn part(device: &mut Device, team: &Team, bytes: usize) -> Vec<u8> {
    let content = vec![1; bytes];
    let entry = device.entry_with(team, Space::Files, &content, |header| header.kind = EntryKind::FilePart);
    let head = device.heads.entry(FILES).or_default();
    *head = (head.0 + 1, protocol::Hash::of(&[&entry]));
    entry
}

#[tokio::test]
async fn files_come_alone_one_part_at_a_time_and_others_are_told_of_them() {
    let stand = Stand::new().await;
    let mut team = team_with_files(&stand).await;
    let noor = team.add(&stand, 2, &[Role::Fieldworker]).await;
    let mut founder = team.founder.clone();
    let (mut client, mut hers) = (stand.login(team.id, &founder).await, stand.login(team.id, &noor).await);
    let (log, more) = files(&mut client, &team, BEGINNING).await;
    assert_eq!((log.head, log.entries.len(), more), (0, 0, false));
    let parts: Vec<_> = (0..3).map(|_| part(&mut founder, &team, 60_000)).collect();
    client.append(team.id, FILES, &appending(log.log_id, &parts)).await;

    // A newcomer's first question, and that of a device which never heard of files.
    let first = hers.pull(team.id, &PullRequest::default()).await;
    assert!(first.logs.iter().all(|log| log.space != FILES) && !first.more);
    // With others they are told of, and nothing of them is given.
    let mut all = caught_up(&team, &first);
    all.cursors.push(BEGINNING);
    let answer = hers.pull(team.id, &all).await;
    assert_eq!(answer.logs.len(), 1);
    let told = &answer.logs[0];
    assert_eq!(
        (told.space, told.head, told.entries.len(), answer.more),
        (FILES, 3, 0, false)
    );

    let (mut cursor, mut got) = (BEGINNING, Vec::new());
    for left in [true, true, false] {
        let (log, more) = files(&mut hers, &team, cursor).await;
        assert_eq!((log.entries.len(), more), (1, left));
        let bytes = log.entries[0].len();
        assert!(bytes <= limits::PULL_FILE_BYTES);
        let number = log.first;
        got.extend(log.entries.clone());
        cursor = Cursor {
            number,
            ..self::cursor(&log)
        };
    }
    assert_eq!(got, parts);
    all.cursors.pop();
    all.cursors.push(cursor);
    assert!(hers.pull(team.id, &all).await.logs.is_empty(), "as far as the relay");
}

#[tokio::test]
async fn parts_stand_among_files_and_nothing_else_does() {
    let stand = Stand::new().await;
    let mut team = team_with_files(&stand).await;
    let noor = team.add(&stand, 2, &[Role::Fieldworker]).await;
    let mut client = stand.login(team.id, &team.founder).await;
    let mut hers = stand.login(team.id, &noor).await;
    let (log, _) = files(&mut client, &team, BEGINNING).await;
    let as_part = |device: &Device, space: Space| {
        device.entry_with(&team, space, b"x", |header| header.kind = EntryKind::FilePart)
    };
    let team_log = client.log_id(team.id, Space::Team).await;
    let batch = team.founder.entry_with(&team, Space::Files, b"x", |_| {});
    for (space, log_id, entry) in [
        (FILES, log.log_id, batch),
        (2, team_log, as_part(&team.founder, Space::Team)),
    ] {
        let answer = client.try_append(team.id, space, &appending(log_id, &[entry])).await;
        answer.refused(Refusal::NotAllowed);
    }
    let hers_of = appending(log.log_id, &[as_part(&noor, Space::Files)]);
    hers.try_append(team.id, FILES, &hers_of)
        .await
        .refused(Refusal::NotAllowed);
    let good = appending(log.log_id, &[as_part(&team.founder, Space::Files)]);
    client.append(team.id, FILES, &good).await;
}

#[tokio::test]
async fn files_leave_half_of_the_room_to_everything_else() {
    let stand = Stand::with(|settings| settings.max_team_bytes = 100_000).await;
    let team = team_with_files(&stand).await;
    let mut founder = team.founder.clone();
    let mut client = stand.login(team.id, &founder).await;
    let (log, _) = files(&mut client, &team, BEGINNING).await;
    let first = part(&mut founder, &team, 30_000);
    client.append(team.id, FILES, &appending(log.log_id, &[first])).await;
    let second = part(&mut founder, &team, 30_000);
    client
        .try_append(team.id, FILES, &appending(log.log_id, &[second]))
        .await
        .refused(Refusal::Full);
    let team_log = client.log_id(team.id, Space::Team).await;
    let round = founder.entry(&team, Space::Team, &[0; 50_000]);
    client.append(team.id, 2, &appending(team_log, &[round])).await;
}
