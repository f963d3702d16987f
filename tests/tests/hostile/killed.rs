//! `kill -9` at any moment. The moments are the one thing here that no clock of a test can stop: each run tries others.

use crate::{
    binaries::{command, objects, run},
    scene::{assert_equal, assert_settled, team},
};
use app::{Book, Opening};
use domain::DocumentId;
use serde_json::Value;
use std::{
    collections::BTreeSet,
    io::{BufRead, BufReader, Read, Write},
    path::Path,
    process::{Child, Stdio},
    time::Duration,
};
use testkit::{FixedClock, PASSPHRASE, TrueRelay, conversation, round, visit};

/// Writers killed, and how many write at the same time, each in a book of its own.
const KILLS: usize = 100;
const BOOKS: usize = 4;

fn random(end: u64) -> u64 {
    u64::from_be_bytes(vault::random()) % end
}

/// Lets up to so many microseconds pass.
fn pass(micros: u64) {
    std::thread::sleep(Duration::from_micros(random(micros)));
}

fn open(folder: &Path) -> Book {
    let clock = FixedClock::default().handle();
    Book::open(Opening {
        folder,
        passphrase: PASSPHRASE,
        clock,
    })
    .expect("the book opens")
}

/// Opens the file itself, with a key that was unwrapped once: the passphrase's long way is walked by each command.
struct Peek<'f> {
    folder: &'f Path,
    key: String,
}

impl<'f> Peek<'f> {
    fn into(folder: &'f Path) -> Self {
        let wrapped = std::fs::read(folder.join("key")).unwrap();
        Self {
            folder,
            key: vault::unwrap(&wrapped, PASSPHRASE).unwrap().hex().to_string(),
        }
    }

    /// Ids of everything that is written in any round.
    fn ids(&self) -> BTreeSet<String> {
        let book = store::Book::open(&self.folder.join("book.db"), &self.key).expect("the book opens");
        book.read(|view| {
            let mut ids = BTreeSet::new();
            for row in view.documents_of_kind("round")? {
                let round = sync::edit::open(view, row.id)?.round(row.id)?;
                assert!(
                    view.round(row.id)?.is_some(),
                    "a round is listed from its first line on"
                );
                ids.insert(row.id.to_string());
                ids.extend(round.visits.iter().map(|visit| visit.id.to_string()));
                ids.extend(round.conversations.iter().map(|line| line.id.to_string()));
            }
            Ok::<_, sync::SyncFault>(ids)
        })
        .unwrap()
    }
}

/// Feeds lines one at a time and kills at a random moment; what was reported as saved.
fn write_until_killed(folder: &Path, into: Option<DocumentId>) -> Vec<String> {
    let id = into.map(|id| id.to_string());
    let arguments: Vec<&str> = ["round", "write"].into_iter().chain(id.as_deref()).collect();
    let mut child = command(folder, &arguments).stdin(Stdio::piped()).spawn().unwrap();
    let (mut to, mut from) = (
        child.stdin.take().unwrap(),
        BufReader::new(child.stdout.take().unwrap()),
    );
    let mut lines: Vec<Value> = Vec::new();
    if into.is_none() {
        lines.push(round("2018-01-04", &[]));
    }
    lines.push(visit("Voorbeeldstraat noord", "20:15"));
    let last = random(14) as usize;
    lines.extend((0..last).map(|_| conversation("es", &["health"])));
    let (mut said, fatal) = (Vec::new(), lines.len() - 1);
    for (n, line) in lines.iter().enumerate() {
        writeln!(to, "{line}").unwrap();
        if n == fatal {
            pass(9_000);
            break;
        }
        let mut answer = String::new();
        from.read_line(&mut answer).unwrap();
        said.extend_from_slice(answer.as_bytes());
    }
    kill(&mut child);
    from.read_to_end(&mut said).unwrap();
    let saved = objects(&said);
    assert!(saved.len() + 1 >= lines.len(), "{saved:?}");
    saved
        .iter()
        .map(|saved| saved["id"].as_str().expect("saved").to_owned())
        .collect()
}

fn kill(child: &mut Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_reported_as_saved_is_there_after_a_hundred_kills_at_random_moments() {
    let (_team, _noor, mut petya) = team().await;
    petya.close();
    let copies = tempfile::tempdir().unwrap();
    let writers: Vec<_> = (0..BOOKS)
        .map(|n| {
            let folder = copies.path().join(n.to_string());
            std::fs::create_dir(&folder).unwrap();
            for file in ["book.db", "key"] {
                std::fs::copy(petya.folder.join(file), folder.join(file)).unwrap();
            }
            tokio::task::spawn_blocking(move || write_and_kill(&folder, KILLS / BOOKS))
        })
        .collect();
    let mut lines = 0;
    for writer in writers {
        lines += writer.await.unwrap();
    }
    assert!(lines > KILLS, "{lines}");
}

fn write_and_kill(folder: &Path, times: usize) -> usize {
    let peek = Peek::into(folder);
    let mut expected: BTreeSet<String> = BTreeSet::new();
    let mut current: Option<DocumentId> = None;
    for n in 0..times {
        let saved = write_until_killed(folder, current);
        // A round whose first line was not reported may be there or not: then the next run begins another.
        let begun = current.or_else(|| saved.first().map(|id| id.parse().unwrap()));
        current = begun.filter(|_| n % 7 != 6);
        expected.extend(saved);
        let there = peek.ids();
        assert!(expected.is_subset(&there), "{:?}", expected.difference(&there));
    }
    let (exit, said) = run(folder, &["status"]);
    assert_eq!(exit, Some(0), "{said:?}");
    expected.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_killed_at_any_moment_loses_nothing_and_sends_nothing_twice() {
    let (_team, noor, mut petya) = team().await;
    petya.sync().await;
    for n in 0..10 {
        petya.writes(&testkit::evening("2018-01-04", &["Petya"], 3));
        noor.writes(&testkit::evening("2018-01-05", &["Noor"], 3));
        noor.sync().await;
        petya.close();
        let mut child = command(&petya.folder, &["sync"]).spawn().unwrap();
        // Unlocking alone takes a fifth of a second: some die before, some in the middle, some after.
        pass(if n % 2 == 0 { 250_000 } else { 500_000 });
        kill(&mut child);
        petya.reopen();
    }
    petya.sync().await;
    noor.sync().await;
    petya.sync().await;
    assert_settled(&petya);
    assert_equal(&noor, &petya);
    assert_eq!(noor.book().rounds(None).unwrap().rounds.len(), 20);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_killed_at_any_moment_goes_on_where_it_was_and_adds_nothing_twice() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/shop-2017");
    let fixture = fixture.to_str().unwrap();
    let relay = TrueRelay::start().await;
    let folder = tempfile::tempdir().unwrap();
    let (once, often) = (folder.path().join("once"), folder.path().join("often"));
    for book in [&once, &often] {
        let made = run(
            book,
            &[
                "team",
                "create",
                "--name",
                "Spot",
                "--member",
                "Noor",
                "--relay",
                &relay.url(),
            ],
        );
        assert_eq!(made.0, Some(0), "{:?}", made.1);
    }
    let mut last = Vec::new();
    let (whole, _) = tokio::join!(
        tokio::task::spawn_blocking({
            let fixture = fixture.to_owned();
            move || {
                let (_, said) = run(&once, &["import", &fixture]);
                (
                    said.last().unwrap().clone(),
                    open(&once).rounds(None).unwrap().rounds.len(),
                )
            }
        }),
        async {
            for _ in 0..6 {
                let mut child = command(&often, &["import", fixture]).spawn().unwrap();
                pass(2_000_000);
                kill(&mut child);
                drop(open(&often));
            }
            last = run(&often, &["import", fixture]).1;
        }
    );
    let (whole, rounds) = whole.unwrap();
    let book = open(&often);
    let list = book.rounds(None).unwrap().rounds;
    assert_eq!(list.len(), rounds);
    assert!(list.iter().all(|round| round.double_of.is_none()));
    let sum = |report: &Value, of: &str| {
        ["added", "changed", "unchanged"]
            .iter()
            .filter_map(|how| report[how][of].as_u64())
            .sum::<u64>()
    };
    for of in ["places", "rounds", "visits", "conversations"] {
        assert_eq!(sum(last.last().unwrap(), of), sum(&whole, of), "{of}");
    }
}
