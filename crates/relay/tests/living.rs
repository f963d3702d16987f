//! Starting, stopping, restarting, and coming back from an older copy.
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
    frames::{AppendRequest, ChainRequest, Frame, PullRequest, RepairRequest},
};
use relay::{Settings, serve};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

#[tokio::test]
async fn a_restart_keeps_everything() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let noor = team.add(&stand, 2, &[Role::Fieldworker]).await;
    let mut founder = team.founder.clone();
    let mut client = stand.login(team.id, &founder).await;
    let log_id = client.log_id(team.id, Space::Team).await;
    let entries = [1u8, 2, 3].map(|content| founder.entry(&team, Space::Team, &[content]));
    client.append(team.id, 2, &appending(log_id, &entries)).await;
    let log = client.log(team.id, Space::Team).await;
    let request = PullRequest {
        acks: vec![founder.ack(&team, Space::Team, &log, 3)],
        ..PullRequest::default()
    };
    client.pull(team.id, &request).await;
    let ring = ChainRequest {
        rings: vec![founder.ring(&team, &noor, &[(1, 1), (2, 1), (3, 1)])],
        ..ChainRequest::default()
    };
    client.chain(team.id, &ring).await.ok();
    let mut hers = stand.login(team.id, &noor).await;
    let before = hers.pull(team.id, &PullRequest::default()).await;
    assert_eq!((before.acks.len(), before.logs.len()), (1, 3));

    let stand = stand.restart().await;
    let mut hers = stand.login(team.id, &noor).await;
    assert_eq!(hers.pull(team.id, &PullRequest::default()).await, before);
    let mut client = stand.login(team.id, &founder).await;
    let next = founder.entry(&team, Space::Team, b"next");
    let answer = client.append(team.id, 2, &appending(log_id, &[next])).await;
    assert_eq!(answer.numbers, [(4, 4)]);
    let text = String::from_utf8(client.ask("GET", "/metrics", b"").await.ok()).unwrap();
    assert!(text.contains("veldboek_relay_entries 4\n"), "{text}");
}

fn copy(from: &Path, to: &Path) {
    for file in std::fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
}

#[tokio::test]
async fn an_older_copy_of_the_folder_is_made_whole_by_its_devices() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let mut noor = team.add(&stand, 2, &[Role::Fieldworker]).await;
    let mut founder = team.founder.clone();
    let mut client = stand.login(team.id, &founder).await;
    let log_id = client.log_id(team.id, Space::Team).await;
    let first = founder.entry(&team, Space::Team, b"kept");
    client.append(team.id, 2, &appending(log_id, &[first])).await;

    // Yesterday's copy.
    let Stand { folder, watch, running } = stand;
    running.stop().await;
    let copied = tempfile::tempdir().unwrap();
    copy(folder.path(), copied.path());
    let running = start(folder.path(), &watch, |_| {}).await;
    let stand = Stand { folder, watch, running };

    // Today: two entries more, one more device, and the writer has gone home.
    let mut hers = stand.login(team.id, &noor).await;
    let lost = [
        noor.entry(&team, Space::Team, b"b"),
        noor.entry(&team, Space::Team, b"c"),
    ];
    hers.append(team.id, 2, &appending(log_id, &lost)).await;
    let wen = team.add(&stand, 3, &[Role::Fieldworker]).await;
    let log = hers.log(team.id, Space::Team).await;
    let all = log.entries.clone();
    let Stand { watch, running, .. } = stand;
    running.stop().await;

    // The relay comes back with yesterday's copy. The founder's book, which has read all, finds out.
    let running = start(copied.path(), &watch, |_| {}).await;
    let stand = Stand {
        folder: copied,
        watch,
        running,
    };
    let mut client = stand.login(team.id, &founder).await;
    let mut request = caught_up(&team, &PullResponseOf(&log).into());
    let answer = client.pull(team.id, &request).await;
    assert!(answer.chain_head.is_some(), "the relay's chain is shorter");
    let slice = answer.logs.iter().find(|log| log.space == 2).unwrap();
    assert_eq!((slice.entries.len(), slice.head), (0, 1));
    let entries = ChainRequest {
        entries: team.chain.clone(),
        ..ChainRequest::default()
    };
    stand.client().await.chain(team.id, &entries).await.ok();
    let repair = RepairRequest {
        log_id,
        number: log.head,
        h: log.h,
    };
    let path = format!("/v1/t/{}/repair/2", team.id);
    let new_life = LogId::from_slice(&client.ask("POST", &path, &repair.encode()).await.ok()).unwrap();
    assert_ne!(new_life, log_id);
    request.cursors.clear();
    let there = client.pull(team.id, &request).await;
    let there = there.logs.into_iter().find(|log| log.space == 2).unwrap();
    let missing: Vec<_> = all
        .iter()
        .filter(|entry| !there.entries.contains(entry))
        .cloned()
        .collect();
    let give_back = AppendRequest {
        returned: true,
        ..appending(new_life, &missing)
    };
    let answer = client.append(team.id, 2, &give_back).await;
    assert_eq!(answer.numbers, [(1, 2), (2, 3)]);
    assert_eq!(client.log(team.id, Space::Team).await.entries, all);

    // Life goes on, for the writer, the new device and the founder.
    for device in [&mut noor, &mut wen.clone(), &mut founder] {
        let mut client = stand.login(team.id, device).await;
        let entry = device.entry(&team, Space::Team, b"after");
        client.append(team.id, 2, &appending(new_life, &[entry])).await;
    }
    assert_eq!(client.log(team.id, Space::Team).await.head, 6);
}

/// A pull answer with one log, to make cursors of.
struct PullResponseOf<'a>(&'a protocol::frames::LogSlice);

impl From<PullResponseOf<'_>> for protocol::frames::PullResponse {
    fn from(log: PullResponseOf<'_>) -> Self {
        Self {
            logs: vec![log.0.clone()],
            ..Self::default()
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_under_load_keeps_what_was_answered() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let mut writing = Vec::new();
    for number in 2..18 {
        let mut device = team.add(&stand, number, &[Role::Fieldworker]).await;
        writing.push(device.id);
        device.heads.clear();
    }
    let devices: Vec<_> = (2..18).map(Device::new).collect();
    let (told, mut first) = tokio::sync::mpsc::unbounded_channel();
    let mut tasks = Vec::new();
    for mut device in devices {
        let mut client = stand.login(team.id, &device).await;
        let log_id = client.log_id(team.id, Space::Team).await;
        let (team, told) = (team.clone(), told.clone());
        tasks.push(tokio::spawn(async move {
            let mut answered = 0u64;
            loop {
                let entry = device.entry(&team, Space::Team, b"load");
                let request = appending(log_id, &[entry]).encode();
                let path = format!("/v1/t/{}/append/2", team.id);
                if client.try_send("POST", &path, &request).await.is_err() {
                    break;
                }
                match client.receive().await {
                    Some(answer) => drop(answer.ok()),
                    None => break,
                }
                answered += 1;
                let _ = told.send(());
            }
            (device.id, answered)
        }));
    }
    for _ in 0..200 {
        first.recv().await.unwrap();
    }
    let Stand { folder, watch, running } = stand;
    running.stop().await;
    let running = start(folder.path(), &watch, |_| {}).await;
    let stand = Stand { folder, watch, running };
    let mut client = stand.login(team.id, &team.founder).await;
    let log = whole_log(&mut client, &team).await;
    for task in tasks {
        let (device, answered) = task.await.unwrap();
        let kept = log
            .iter()
            .filter(|entry| protocol::Entry::parse(entry).unwrap().header.author == device)
            .count() as u64;
        // The last one may have been written though its answer was lost.
        assert!(
            kept == answered || kept == answered + 1,
            "{kept} kept, {answered} answered"
        );
    }
}

async fn whole_log(client: &mut Client, team: &Team) -> Vec<Vec<u8>> {
    let mut request = PullRequest::default();
    let mut all = Vec::new();
    loop {
        let answer = client.pull(team.id, &request).await;
        for log in answer.logs.into_iter().filter(|log| log.space == 2) {
            let mut cursor = cursor(&log);
            cursor.number = log.first - 1 + log.entries.len() as u64;
            request.cursors = vec![cursor];
            all.extend(log.entries);
        }
        if !answer.more {
            return all;
        }
    }
}

#[tokio::test]
async fn a_stop_ends_waiting_questions_and_idle_connections() {
    let stand = Stand::with(|settings| {
        settings.long_poll = Duration::from_secs(20);
        settings.stop_within = Duration::from_millis(300);
    })
    .await;
    let team = Team::at(1, &stand).await;
    let mut lead = stand.login(team.id, &team.founder).await;
    lead.ask("PUT", "/v1/meet/000102030405060708090a0b0c0d0e0f", b"")
        .await
        .ok();
    let mut waiting = stand.client().await;
    waiting
        .send("GET", "/v1/meet/000102030405060708090a0b0c0d0e0f", b"")
        .await;
    lead.log(team.id, Space::Team).await;
    let mut half_a_request = stand.client().await;
    half_a_request.stream_write(b"POST /v1/teams HTTP/1.1\r\n").await;
    let Stand { folder, watch, running } = stand;
    let begun = tokio::time::Instant::now();
    running.stop().await;
    assert!(begun.elapsed() < Duration::from_secs(15));
    if let Some(answer) = waiting.receive().await {
        assert_eq!(answer.status, 204);
    }
    start(folder.path(), &watch, |_| {}).await.stop().await;
}

#[tokio::test]
async fn a_slow_answer_is_cut_off_at_last() {
    let stand = Stand::with(|settings| settings.stop_within = Duration::from_millis(200)).await;
    let mut slow = stand.client().await;
    let head = b"POST /v1/teams HTTP/1.1\r\nhost: r\r\ncontent-length: 100\r\n\r\nhalf";
    slow.stream_write(head).await;
    stand.client().await.ask("GET", "/healthz", b"").await.ok();
    let Stand { folder, watch, running } = stand;
    running.stop().await;
    assert!(slow.receive().await.is_none());
    start(folder.path(), &watch, |_| {}).await.stop().await;
}

#[tokio::test]
async fn a_silent_connection_is_closed() {
    let stand = Stand::with(|settings| settings.idle = Duration::from_millis(50)).await;
    let mut silent = stand.client().await;
    silent.stream_write(b"GET /healthz HT").await;
    assert!(silent.receive().await.is_none());
}

#[tokio::test]
async fn a_second_relay_on_the_folder_is_refused() {
    let stand = Stand::new().await;
    let error = serve(Settings::new(stand.folder.path())).await.err().unwrap();
    assert!(error.to_string().contains("another relay is running"), "{error}");
}

#[tokio::test]
async fn what_cannot_be_used_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("relay.db");
    let refused = async |content: &[u8], why: &str| {
        std::fs::write(&file, content).unwrap();
        let error = serve(Settings::new(folder.path())).await.err().unwrap().to_string();
        assert!(error.contains(why), "{error}");
        assert_eq!(std::fs::read(&file).unwrap(), content);
    };
    refused(&[7; 8192], "damaged").await;
    let elsewhere = tempfile::tempdir().unwrap();
    serve(Settings::new(elsewhere.path())).await.unwrap().stop().await;
    let good = std::fs::read(elsewhere.path().join("relay.db")).unwrap();
    let mut newer = good.clone();
    newer[60..64].copy_from_slice(&99u32.to_be_bytes());
    refused(&newer, "newer version").await;
    let mut of_others = good.clone();
    of_others[68..72].copy_from_slice(&1u32.to_be_bytes());
    refused(&of_others, "another program").await;
    let mut torn = good.clone();
    torn[4096..12288].fill(0xa5);
    refused(&torn, "damaged").await;
    std::fs::write(&file, &good).unwrap();
    serve(Settings::new(folder.path())).await.unwrap().stop().await;

    let taken = serve(Settings::new(folder.path())).await.unwrap();
    let mut settings = Settings::new(elsewhere.path());
    settings.listen = taken.address();
    let error = serve(settings).await.err().unwrap().to_string();
    assert!(error.starts_with("cannot listen at"), "{error}");
    let no_folder = serve(Settings::new(file.join("below"))).await.err().unwrap();
    assert!(no_folder.to_string().contains("cannot use the folder"), "{no_folder}");
}

fn binary(data: &Path) -> (Child, SocketAddr) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_veldboek-relay"))
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(data)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    let mut out = BufReader::new(child.stdout.as_mut().unwrap());
    out.read_line(&mut line).unwrap();
    let line: serde_json::Value = serde_json::from_str(&line).unwrap();
    let url = line["listening"].as_str().unwrap();
    (child, url.strip_prefix("http://").unwrap().parse().unwrap())
}

#[tokio::test]
async fn the_program_serves_until_it_is_told_to_stop_and_logs_no_ids() {
    let data = tempfile::tempdir().unwrap();
    let (mut child, address) = binary(data.path());
    let mut client = Client::connect(address).await;
    let team = Team::new(1);
    team.begin(&mut client).await.ok();
    client.login(team.id, &team.founder).await;
    client.log(team.id, Space::Team).await;

    let second = Command::new(env!("CARGO_BIN_EXE_veldboek-relay"))
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(data.path())
        .output()
        .unwrap();
    assert_eq!(second.status.code(), Some(1));
    assert!(second.stdout.is_empty());
    let reason = String::from_utf8(second.stderr).unwrap();
    assert!(reason.contains("another relay is running on this folder"), "{reason}");

    let killed = Command::new("kill").arg(child.id().to_string()).status().unwrap();
    assert!(killed.success());
    let mut log = String::new();
    child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert!(child.wait().unwrap().success());
    let lines: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let pull = lines
        .iter()
        .find(|line| line["route"] == "/v1/t/{team}/pull")
        .expect(&log);
    assert_eq!(
        (pull["status"].as_u64(), pull["method"].as_str()),
        (Some(200), Some("POST"))
    );
    for secret in [
        team.id.to_string(),
        team.founder.id.to_string(),
        address.port().to_string(),
        "127.0.0.1".into(),
        client.token.unwrap(),
    ] {
        assert!(!log.contains(&secret), "{secret} is in\n{log}");
    }
    // Everything is in one file again.
    let mut names: Vec<_> = std::fs::read_dir(data.path())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["lock", "relay.db"]);
    std::io::stdout().flush().unwrap();
}

#[test]
fn help_says_how_and_wrong_use_is_two() {
    let run = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_veldboek-relay"))
            .args(arguments)
            .output()
            .unwrap()
    };
    let help = run(&["serve", "--help"]);
    assert!(help.status.success());
    assert!(String::from_utf8(help.stdout).unwrap().contains("--max-team-bytes"));
    assert_eq!(run(&["serve"]).status.code(), Some(2));
    assert_eq!(
        run(&["serve", "--data", "/dev/null/x", "--listen", "127.0.0.1:0"])
            .status
            .code(),
        Some(1)
    );
}

#[tokio::test]
async fn a_body_without_end_is_cut_off() {
    let stand = Stand::new().await;
    let mut client = stand.client().await;
    client
        .stream_write(b"POST /v1/teams HTTP/1.1\r\nhost: r\r\ncontent-length: 99999999999\r\n\r\n")
        .await;
    client.receive().await.unwrap().refused(Refusal::TooLarge);
}
