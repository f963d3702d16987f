//! Books that are locked, damaged, swapped, cut, newer, open already, or on a full disk.

use crate::{
    binaries::{command, failure, objects, run, veldboek},
    scene::{Role, assert_settled, team},
};
use app::{Book, Failure, JoinEvent, Opening};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};
use testkit::{Colleague, FixedClock, PASSPHRASE, Team, conversation, evening, roles, round, visit};

fn open_with(folder: &Path, passphrase: &str) -> Result<Book, Failure> {
    Book::open(Opening {
        folder,
        passphrase,
        clock: FixedClock::default().handle(),
    })
}

fn code_of(folder: &Path, passphrase: &str) -> &'static str {
    open_with(folder, passphrase)
        .err()
        .map_or("opened", |failure| failure.code.id())
}

/// Petya's closed book with something unsent in it.
async fn closed() -> (Team, Colleague, Colleague) {
    let (team, noor, mut petya) = team().await;
    petya.writes(&evening("2018-01-04", &["Petya"], 4));
    petya.close();
    (team, noor, petya)
}

fn files(folder: &Path) -> Vec<Vec<u8>> {
    ["key", "book.db"]
        .iter()
        .map(|name| fs::read(folder.join(name)).unwrap())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_passphrase_opens_nothing_and_changes_nothing() {
    let (_team, _noor, mut petya) = closed().await;
    let before = files(&petya.folder);
    for wrong in [
        "",
        "een fiets in de zon",
        "een fiets in de regen ",
        "Een fiets in de regen",
    ] {
        assert_eq!(code_of(&petya.folder, wrong), "wrong_passphrase");
    }
    assert_eq!(files(&petya.folder), before);
    petya.reopen();
    petya.sync().await;
    assert_settled(&petya);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_short_passphrase_makes_no_book() {
    let (team, _noor) = Team::bare().await;
    let folder = team.folder("kort");
    let clock = FixedClock::default().handle();
    let made = Book::create_team(&folder, "negen 123", clock, "Spot", "Noor", &team.relay.url()).await;
    assert_eq!(made.err().unwrap().code.id(), "passphrase_short");
    assert!(!folder.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_key_file_never_opens_whatever_byte_of_it_is_damaged() {
    let (_team, _noor, mut petya) = closed().await;
    let path = petya.folder.join("key");
    let whole = fs::read(&path).unwrap();
    for at in 0..whole.len() {
        for flip in [1, 0x80] {
            let mut damaged = whole.clone();
            damaged[at] ^= flip;
            fs::write(&path, &damaged).unwrap();
            assert_eq!(code_of(&petya.folder, PASSPHRASE), "book_damaged", "byte {at}");
        }
        fs::write(&path, &whole[..at]).unwrap();
        assert_eq!(code_of(&petya.folder, PASSPHRASE), "book_damaged", "cut at {at}");
    }
    // Somebody who mends the hash: parameters, salt, nonce and key are bound to each other.
    for at in [1, 4, 8, 9, 10, 25, 26, 49, 50, 65, 66, 97] {
        let mut damaged = whole.clone();
        damaged[at] ^= 1;
        fs::write(&path, rehashed(damaged)).unwrap();
        let code = code_of(&petya.folder, PASSPHRASE);
        assert!(
            ["book_damaged", "wrong_passphrase"].contains(&code),
            "byte {at}: {code}"
        );
    }
    fs::write(&path, &whole).unwrap();
    petya.reopen();
    petya.sync().await;
    assert_settled(&petya);
}

fn rehashed(mut key: Vec<u8>) -> Vec<u8> {
    let content = key.len() - 32;
    let hash = Sha256::digest(&key[..content]);
    key[content..].copy_from_slice(&hash);
    key
}

#[tokio::test(flavor = "multi_thread")]
async fn a_book_of_a_newer_version_is_refused_untouched() {
    let (_team, _noor, mut petya) = closed().await;
    let (key, database) = (petya.folder.join("key"), petya.folder.join("book.db"));
    let whole = fs::read(&key).unwrap();
    let mut newer = whole.clone();
    newer[0] = 2;
    fs::write(&key, rehashed(newer.clone())).unwrap();
    assert_eq!(code_of(&petya.folder, PASSPHRASE), "book_newer");
    fs::write(&key, &whole).unwrap();
    let version = |number: u32| {
        let hex = vault::unwrap(&whole, PASSPHRASE).unwrap().hex().to_string();
        let connection = rusqlite::Connection::open(&database).unwrap();
        connection
            .execute_batch(&format!("PRAGMA key = \"x'{hex}'\"; PRAGMA user_version = {number};"))
            .unwrap();
    };
    version(99);
    let before = files(&petya.folder);
    assert_eq!(code_of(&petya.folder, PASSPHRASE), "book_newer");
    assert_eq!(files(&petya.folder), before);
    version(u32::try_from(store::Book::newest_shape()).unwrap());
    petya.reopen();
    petya.sync().await;
    assert_settled(&petya);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_of_another_book_or_a_cut_one_is_damaged_and_changes_nothing() {
    let (_team, mut noor, mut petya) = closed().await;
    noor.close();
    let path = petya.folder.join("book.db");
    let whole = fs::read(&path).unwrap();
    fs::copy(noor.folder.join("book.db"), &path).unwrap();
    assert_eq!(code_of(&petya.folder, PASSPHRASE), "book_damaged");
    let pages = whole.len() / 4096;
    let cuts = [
        0,
        1,
        100,
        4095,
        4096,
        3 * 4096,
        whole.len() / 2,
        (pages - 1) * 4096,
        whole.len() - 1,
    ];
    for length in cuts {
        fs::write(&path, &whole[..length]).unwrap();
        let code = opened_and_read(&petya.folder);
        // The last page may be one that nobody reads here.
        let expected = code == "book_damaged" || (code == "read" && length + 1 == whole.len());
        assert!(expected, "cut at {length} of {}: {code}", whole.len());
        assert_eq!(fs::read(&path).unwrap().len(), length);
    }
    // A bit in any page: whoever reads the page is told, and no page is read as something else.
    for page in 0..pages {
        let mut damaged = whole.clone();
        damaged[page * 4096 + 1_000] ^= 4;
        fs::write(&path, &damaged).unwrap();
        let code = opened_and_read(&petya.folder);
        assert!(["book_damaged", "read"].contains(&code), "page {page}: {code}");
    }
    fs::write(&path, &whole).unwrap();
    petya.reopen();
    petya.sync().await;
    assert_settled(&petya);
}

/// Opens a book and reads what a screen shows; `read` when all of it could be read.
fn opened_and_read(folder: &Path) -> &'static str {
    let key = vault::unwrap(&fs::read(folder.join("key")).unwrap(), PASSPHRASE).unwrap();
    let read = store::Book::open(&folder.join("book.db"), &key.hex()).and_then(|book| {
        book.read(|view| {
            view.links(0)?;
            view.open_items()?;
            for row in view.newest_rounds(u32::MAX)? {
                view.document_bytes(row.document)?;
            }
            Ok(())
        })
    });
    read.err().map_or("read", |fault| Failure::from(fault).code.id())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_book_that_is_open_is_in_use_for_everybody_else() {
    let (_team, _noor, petya) = team().await;
    assert_eq!(code_of(&petya.folder, PASSPHRASE), "book_in_use");
    for arguments in [&["status"][..], &["sync"], &["rounds", "list"]] {
        let (exit, said) = run(&petya.folder, arguments);
        assert_eq!((exit, failure(&said)), (Some(1), Some("book_in_use")));
    }
    petya.writes(&evening("2018-01-04", &["Petya"], 1));
    petya.sync().await;
    assert_settled(&petya);
}

#[tokio::test(flavor = "multi_thread")]
async fn joining_into_a_damaged_book_moves_it_aside_and_into_a_good_one_is_refused() {
    let (team, noor, petya) = closed().await;
    let good = join(&team, &noor, &petya.folder).await;
    assert_eq!(good.err().unwrap().code.id(), "book_exists");
    let key = petya.folder.join("key");
    let mut damaged = fs::read(&key).unwrap();
    damaged[60] ^= 1;
    fs::write(&key, &damaged).unwrap();
    let before = files(&petya.folder);
    let (book, aside) = join(&team, &noor, &petya.folder).await.unwrap();
    assert_eq!(aside.len(), 1);
    assert_eq!(files(&petya.folder.with_file_name("petya.damaged-1")), before);
    assert_eq!(book.status().unwrap().unsent, 0);
    drop(book);
    assert!(open_with(&petya.folder, PASSPHRASE).is_ok());
}

async fn join(team: &Team, noor: &Colleague, folder: &Path) -> Result<(Book, Vec<Option<u64>>), Failure> {
    let (code_to, code) = tokio::sync::oneshot::channel();
    let mut code_to = Some(code_to);
    let invitation = app::Invitation {
        roles: roles(&[Role::Fieldworker]),
        name: Some("Petya".to_owned()),
        seconds: 3,
    };
    let mut on_invite = |event: app::Invited| match event {
        app::Invited::Code(code) => code_to.take().unwrap().send(code).is_ok(),
        app::Invited::Check(..) => true,
    };
    let client = noor.client();
    let inviting = noor.book().invite(&client, &invitation, &mut on_invite);
    let mut aside = Vec::new();
    let joining = async {
        let mut on_join = |event: JoinEvent| {
            if let JoinEvent::MovedAside(_, unsent) = event {
                aside.push(unsent);
            }
            true
        };
        Book::join(
            folder,
            PASSPHRASE,
            team.clock.handle(),
            &code.await.unwrap(),
            "Petya",
            &mut on_join,
        )
        .await
    };
    let (_, joined) = tokio::join!(inviting, joining);
    joined.map(|(book, _)| (book, aside))
}

/// Files may not grow beyond so many KiB: what a full disk does, without the rights to make one.
#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_what_was_saved_is_there_and_the_code_says_so() {
    let (_team, noor, mut petya) = team().await;
    petya.close();
    let mut expected = Vec::new();
    // First as a disk that answers "no room", then as a system that ends the process for it.
    for trap in ["trap '' XFSZ; ", ""] {
        let script = format!("{trap}ulimit -f 400; exec \"$0\" \"$@\"");
        let mut limited = Command::new("bash");
        limited.arg("-c").arg(script).arg(veldboek());
        limited.args(command(&petya.folder, &["round", "write"]).get_args());
        limited.env("VELDBOEK_PASSPHRASE", PASSPHRASE);
        let mut child = limited
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut to = child.stdin.take().unwrap();
        let feeding = std::thread::spawn(move || {
            let mut lines = vec![round("2018-01-04", &[]), visit("Voorbeeldstraat noord", "20:15")];
            lines.extend((0..400).map(|_| conversation("es", &["health", "tax"])));
            // It ends before it has read them all.
            for line in lines {
                let _ = writeln!(to, "{line}");
            }
        });
        let output = child.wait_with_output().unwrap();
        feeding.join().unwrap();
        let said = objects(&output.stdout);
        let saved: Vec<String> = said
            .iter()
            .filter_map(|line| line.get("id").and_then(Value::as_str))
            .map(str::to_owned)
            .collect();
        assert!((3..402).contains(&saved.len()), "{}", saved.len());
        if !trap.is_empty() {
            assert_eq!((output.status.code(), failure(&said)), (Some(3), Some("disk_full")));
        }
        expected.push(saved);
        petya.reopen();
        for saved in &expected {
            let shown = petya.book().round(saved[0].parse().unwrap()).unwrap().round;
            let there: Vec<String> = shown.conversations.iter().map(|line| line.id.to_string()).collect();
            assert!(saved[2..].iter().all(|id| there.contains(id)));
        }
        petya.close();
    }
    petya.reopen();
    petya.sync().await;
    noor.sync().await;
    assert_settled(&petya);
    assert_eq!(noor.book().rounds(None).unwrap().rounds.len(), 2);
}
