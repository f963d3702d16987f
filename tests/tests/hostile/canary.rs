//! A word that stands in every free field and every name, and in no file and no memory where it must not be.

use crate::binaries::RelayProcess;
use app::{Book, Client, Invitation, Invited, JoinEvent, PlaceChange, Role};
use domain::words::Setting;
use serde_json::json;
use std::{
    fs::File,
    io::{BufRead, BufReader, Read, Seek, SeekFrom},
    path::Path,
};
use testkit::{FixedClock, PASSPHRASE, roles};

/// The word in the encodings in which something could have written it.
fn needles(word: &str) -> Vec<Vec<u8>> {
    let (mut little, mut big) = (Vec::new(), Vec::new());
    for unit in word.encode_utf16() {
        little.extend(unit.to_le_bytes());
        big.extend(unit.to_be_bytes());
    }
    vec![word.as_bytes().to_vec(), little, big]
}

fn holds(bytes: &[u8], needles: &[Vec<u8>]) -> bool {
    // Only places where a needle can begin are looked at: a process has many pages.
    needles.iter().any(|needle| {
        let (first, mut from) = (needle[0], 0);
        while let Some(at) = bytes[from..].iter().position(|byte| *byte == first) {
            if bytes[from + at..].starts_with(needle) {
                return true;
            }
            from += at + 1;
        }
        false
    })
}

/// Files of a folder, those below included, and which of them hold the word.
fn search(folder: &Path, needles: &[Vec<u8>]) -> (usize, Vec<String>) {
    let (mut files, mut found) = (0, Vec::new());
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            let (below, also) = search(&path, needles);
            files += below;
            found.extend(also);
            continue;
        }
        files += 1;
        let name = path.to_string_lossy().into_owned();
        if holds(&std::fs::read(&path).unwrap(), needles) || holds(name.as_bytes(), needles) {
            found.push(name);
        }
    }
    (files, found)
}

/// Whether a process has the bytes anywhere in its memory, and how many bytes could be read.
fn memory_holds(process: u32, needles: &[Vec<u8>]) -> (bool, usize) {
    let maps = BufReader::new(File::open(format!("/proc/{process}/maps")).unwrap());
    let mut memory = File::open(format!("/proc/{process}/mem")).unwrap();
    let (mut found, mut read) = (false, 0);
    for line in maps.lines() {
        let line = line.unwrap();
        let mut fields = line.split_whitespace();
        let (range, rights) = (fields.next().unwrap(), fields.next().unwrap());
        if !rights.starts_with('r') {
            continue;
        }
        let (from, to) = range.split_once('-').unwrap();
        let (from, to) = (
            u64::from_str_radix(from, 16).unwrap(),
            u64::from_str_radix(to, 16).unwrap(),
        );
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        // Some pages belong to the kernel and can't be read.
        if memory.seek(SeekFrom::Start(from)).is_ok() && memory.read_exact(&mut bytes).is_ok() {
            read += bytes.len();
            found |= holds(&bytes, needles);
        }
    }
    (found, read)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_from_every_free_field_and_name_is_in_no_file_and_not_in_the_relays_memory() {
    let seed: [u8; 6] = vault::random();
    let word: String = "kanarie"
        .chars()
        .chain(seed.iter().map(|byte| char::from(b'a' + byte % 26)))
        .collect();
    let needles = needles(&word);
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("relay");
    let relay = RelayProcess::start(&data);
    let clock = FixedClock::default();
    let named = |name: &str| format!("{name} {word}");
    let noors = folder.path().join("noor");
    let (name, member) = (named("Spot"), named("Noor"));
    let made = Book::create_team(&noors, PASSPHRASE, clock.handle(), &name, &member, &relay.url).await;
    let (noor, created) = made.unwrap();
    let client = Client::new(&relay.url).unwrap();
    let place = noor
        .add_place(&named("Voorbeeldstraat"), Setting::WindowStreet)
        .unwrap();
    let counted_as = PlaceChange {
        counted_as: Some(named("Straat")),
        ..PlaceChange::default()
    };
    noor.set_place(&place.id.to_string(), &counted_as).unwrap();
    noor.add_person(&named("Daan")).unwrap();
    let petyas = folder.path().join("petya");
    let petya = join(&noor, &client, &petyas, &clock, &named("Petya")).await;
    let lines = [
        json!({"round": {"date": "2018-01-04", "people": [named("Petya"), named("Daan")],
                         "tags": [&word], "note": format!("Een {word} van een avond")}}),
        json!({"visit": {"place": named("Voorbeeldstraat"), "note": format!("Achter {word}")}}),
        json!({"conversation": {"kind": "brief", "language": "es", "note": format!("Zei {word}"), "question": format!("Wat is {word}?")}}),
    ];
    let mut writer = petya.write_round(None).unwrap();
    for line in &lines {
        writer
            .line(&line.to_string())
            .unwrap_or_else(|failure| panic!("{line} {failure:?}"));
    }
    let round = writer.id().unwrap();
    drop(writer);
    petya.hand_in(round).unwrap();
    petya.sync(&client).await.unwrap();
    noor.sync(&client).await.unwrap();
    noor.ask(round, None, &format!("Hoezo {word}?")).unwrap();
    noor.sync(&client).await.unwrap();
    petya.sync(&client).await.unwrap();
    petya.answer(round, &format!("Zomaar {word}")).unwrap();
    petya.sync(&client).await.unwrap();
    noor.sync(&client).await.unwrap();
    noor.approve(round).unwrap();
    noor.reopen(round, &format!("Toch niet {word}")).unwrap();
    noor.sync(&client).await.unwrap();
    petya.sync(&client).await.unwrap();
    let shown = serde_json::to_string(&noor.round(round).unwrap()).unwrap();
    assert!(shown.matches(&word).count() >= 8, "the word has travelled: {shown}");

    // The search itself is sound.
    let control = folder.path().join("control");
    std::fs::create_dir(&control).unwrap();
    for (n, needle) in needles.iter().enumerate() {
        std::fs::write(control.join(n.to_string()), [&[7; 999][..], needle].concat()).unwrap();
    }
    assert_eq!(search(&control, &needles).1.len(), 3);

    // While the books are open, with their write-ahead logs.
    for place in [&noors, &petyas, &data] {
        let (files, found) = search(place, &needles);
        assert!(files >= 3, "{}", place.display());
        assert_eq!(found, Vec::<String>::new());
    }
    assert!(noors.join("book.db-wal").exists());
    let team: protocol::TeamId = created.team.parse().unwrap();
    assert!(
        memory_holds(relay.id(), &[team.0.to_vec()]).0,
        "what the relay knows is found in its memory"
    );
    let (found, read) = memory_holds(relay.id(), &needles);
    assert!(!found && read > 1 << 20, "{read}");
    drop((noor, petya, relay));
    for place in [&noors, &petyas, &data] {
        assert_eq!(search(place, &needles).1, Vec::<String>::new());
    }
}

async fn join(noor: &Book, client: &Client, folder: &Path, clock: &FixedClock, name: &str) -> Book {
    let (code_to, code) = tokio::sync::oneshot::channel();
    let mut code_to = Some(code_to);
    let invitation = Invitation {
        roles: roles(&[Role::Fieldworker]),
        name: None,
        seconds: 60,
    };
    let mut on_invite = |event: Invited| match event {
        Invited::Code(code) => code_to.take().unwrap().send(code).is_ok(),
        Invited::Check(..) => true,
    };
    let joining = async {
        let mut on_join = |_: JoinEvent| true;
        Book::join(
            folder,
            PASSPHRASE,
            clock.handle(),
            &code.await.unwrap(),
            name,
            &mut on_join,
        )
        .await
    };
    let (invited, joined) = tokio::join!(noor.invite(client, &invitation, &mut on_invite), joining);
    invited.unwrap();
    joined.unwrap().0
}
