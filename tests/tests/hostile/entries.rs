//! A member's own device writes what it may not: each with her true signature, each refused for what it is, each counted
//! where a person sees it, and none of them holds up her next honest entry.

use crate::{
    forger::{self, Forger, batch, pack, pad},
    scene::{Shelf, digest, team},
};
use domain::DocumentId;
use protocol::{ChainHash, EntryKind, Header, Space, act::ActBody, batch::Part, limits};
use store::EntryState::{self, Quarantined, Waiting};
use sync::Desk;
use testkit::evening;

/// A shelf with Noor's book, and Petya's device in the wrong hands.
struct Scene {
    _team: testkit::Team,
    shelf: Shelf,
    petya: Forger,
    /// Noor's actor, and her round that both have.
    noors_actor: [u8; 16],
    round: DocumentId,
    people: DocumentId,
}

async fn scene() -> Scene {
    let (team, mut noor, petya) = team().await;
    let (round, _) = noor.writes(&evening("2018-01-03", &["Noor"], 2));
    noor.sync().await;
    petya.writes(&evening("2018-01-02", &["Petya"], 2));
    petya.sync().await;
    noor.sync().await;
    let noors_actor = noor.book().hold().me.actor;
    let people = noor
        .book()
        .hold()
        .book
        .read(|view| view.documents_of_kind("people"))
        .unwrap()[0]
        .id;
    let forger = Forger::of(&petya.book().hold());
    Scene {
        _team: team,
        shelf: Shelf::of(&mut noor),
        petya: forger,
        noors_actor,
        round,
        people,
    }
}

impl Scene {
    fn header(&self, reader: &Desk) -> Header {
        self.petya
            .header(Space::Team, forger::head(reader, Space::Team, self.petya.device()))
    }

    /// Noor's book gets the entry that `forge` makes: it is refused so, changes nothing, and Petya's next honest entry is
    /// taken in.
    fn refuses(
        &self,
        (what, state, reason): (&str, EntryState, &str),
        forge: impl FnOnce(&Forger, Header) -> Vec<u8>,
    ) -> Desk {
        let mut reader = self.shelf.desk();
        let before = digest(&reader, Space::Team);
        let entry = forge(&self.petya, self.header(&reader));
        forger::receive(&mut reader, Space::Team, &[entry]);
        let open = forger::open_items(&reader);
        assert_eq!(open.len(), 1, "{open:?}");
        assert_eq!((open[0].0, open[0].1, open[0].2.as_str()), (what, state, reason));
        assert_eq!(digest(&reader, Space::Team), before, "{reason}");
        let (honest, id) = self.petya.honest(&reader);
        forger::receive(&mut reader, Space::Team, std::slice::from_ref(&honest));
        assert_eq!(
            forger::state(&reader, &honest),
            Some(EntryState::Done),
            "after {reason}"
        );
        assert!(
            reader.book.read(|view| view.round(id)).unwrap().is_some(),
            "after {reason}"
        );
        assert_eq!(forger::open_items(&reader).len(), 1, "after {reason}");
        reader
    }

    fn refuses_entry(&self, state: EntryState, reason: &str, forge: impl FnOnce(&Forger, Header) -> Vec<u8>) -> Desk {
        self.refuses(("entry", state, reason), forge)
    }

    fn refuses_header(&self, state: EntryState, reason: &str, alter: impl FnOnce(Header) -> Header) -> Desk {
        self.refuses_entry(state, reason, |petya, header| {
            petya.seal(&alter(header), &batch(vec![petya.round("2018-01-09").0], Vec::new()))
        })
    }

    fn refuses_packed(&self, reason: &str, packed: &[u8]) {
        self.refuses_entry(Quarantined, reason, |petya, header| {
            petya.seal_packed(&header.encode(), &header, packed)
        });
    }

    fn refuses_part(&self, state: EntryState, reason: &str, make: impl FnOnce(&Forger) -> Part) {
        self.refuses(("part", state, reason), |petya, header| {
            petya.seal(&header, &batch(vec![make(petya)], Vec::new()))
        });
    }

    fn refuses_act(&self, state: EntryState, reason: &str, alter: impl FnOnce(&Forger, ActBody) -> Vec<u8>) {
        self.refuses(("act", state, reason), |petya, header| {
            let body = ActBody {
                kind: 1,
                doc: self.round.0,
                at: 1,
                heads: Vec::new(),
                after: Vec::new(),
                line: None,
                text: None,
                by: petya.device(),
                chain_seq: header.chain_seq,
            };
            petya.seal(&header, &batch(Vec::new(), vec![alter(petya, body)]))
        });
    }
}

fn alarms(reader: &Desk) -> Vec<String> {
    reader
        .book
        .read(|view| view.alarms())
        .unwrap()
        .into_iter()
        .map(|(code, _)| code)
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_with_a_false_header_is_refused_and_the_authors_next_is_taken_in() {
    let scene = scene().await;
    scene.refuses_header(Quarantined, "space", |header| Header {
        space: Space::Common.number(),
        ..header
    });
    scene.refuses_header(Quarantined, "space", |header| Header { space: 77, ..header });
    scene.refuses_header(Quarantined, "team", |header| Header {
        team: protocol::TeamId([5; 16]),
        ..header
    });
    scene.refuses_header(Quarantined, "epoch", |header| Header { epoch: 2, ..header });
    scene.refuses_header(Quarantined, "epoch", |header| Header { epoch: 0, ..header });
    scene.refuses_header(Quarantined, "author", |header| Header {
        author: protocol::DeviceId([5; 16]),
        ..header
    });
    let other = scene.shelf.desk().me.device();
    scene.refuses_header(Quarantined, "signature", |header| Header {
        author: other,
        ..header
    });
    // Before she was in the team she had no role.
    let genesis = scene.petya.chain.hash_at(0).map(ChainHash::from).unwrap();
    scene.refuses_header(Quarantined, "role", |header| Header {
        chain_seq: 0,
        chain_hash: genesis,
        ..header
    });
    let forked = scene.refuses_header(Quarantined, "chain", |header| Header {
        chain_hash: ChainHash([5; 16]),
        ..header
    });
    assert_eq!(alarms(&forked), ["chain_fork"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_that_counts_wrongly_is_refused_and_the_authors_next_is_taken_in() {
    let scene = scene().await;
    let repeated = scene.refuses_header(Quarantined, "author_fork", |header| Header {
        author_seq: header.author_seq - 1,
        ..header
    });
    assert_eq!(alarms(&repeated), ["author_fork"]);
    scene.refuses_header(Quarantined, "author_fork", |header| Header {
        author_seq: 0,
        ..header
    });
    scene.refuses_header(Quarantined, "author_fork", |header| Header {
        prev: protocol::Hash([5; 32]),
        ..header
    });
    for ahead in [2, 1_000, u64::MAX / 2 - 5, u64::MAX - 5] {
        scene.refuses_header(Waiting, "author", |header| Header {
            author_seq: header.author_seq.saturating_add(ahead),
            ..header
        });
    }
    scene.refuses_header(Waiting, "chain", |header| Header {
        chain_seq: 900,
        ..header
    });
    scene.refuses_header(Waiting, "chain", |header| Header {
        chain_seq: u32::MAX,
        ..header
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_of_a_form_that_no_version_writes_is_refused_and_a_newer_one_waits() {
    let scene = scene().await;
    let raw = |state, reason: &str, at: usize, value: u8| {
        scene.refuses_entry(state, reason, |petya, header| {
            let mut bytes = header.encode();
            bytes[at] = value;
            petya.seal_packed(&bytes, &header, &pack(&batch(Vec::new(), Vec::new()).encode()))
        });
    };
    raw(Quarantined, "broken", 0, b'X');
    raw(Quarantined, "broken", 2, 0);
    raw(Waiting, "update", 2, 2);
    raw(Quarantined, "broken", 5, 1);
    for kind in [
        EntryKind::Unknown { suite: 1, kind: 2 },
        EntryKind::Unknown { suite: 2, kind: 1 },
    ] {
        scene.refuses_header(Waiting, "update", |header| Header { kind, ..header });
    }
    scene.refuses_header(Waiting, "update", |header| Header {
        ext: vec![1, 2, 3],
        ..header
    });
    // One byte too large for any writer.
    scene.refuses_entry(Quarantined, "broken", |petya, header| {
        petya.seal_packed(&header.encode(), &header, &vec![0; limits::ENTRY - 209])
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_that_opens_to_a_bomb_to_bad_padding_or_to_rubbish_is_refused() {
    let scene = scene().await;
    let honest = |petya: &Forger| pack(&batch(vec![petya.round("2018-01-09").0], Vec::new()).encode());
    scene.refuses_entry(Quarantined, "key", |petya, header| {
        petya.seal_under(&[3; 32], &header.encode(), &header, &honest(petya))
    });
    let bombs = [vec![0; 4 << 20], vec![0; (64 << 10) + 1], vec![0; 40 << 20]];
    for bomb in bombs {
        scene.refuses_packed("broken", &pad(&zstd::bulk::compress(&bomb, 19).unwrap()));
    }
    let whole = honest(&scene.petya);
    let mut dirty = whole.clone();
    *dirty.last_mut().unwrap() = 1;
    scene.refuses_packed("broken", &dirty);
    scene.refuses_packed("broken", &[&whole[..], &[0; 32]].concat());
    scene.refuses_packed("broken", &[]);
    scene.refuses_packed("broken", &[0xff; 256]);
    scene.refuses_packed("broken", &pad(b"no frame"));
    scene.refuses_packed("broken", &pack(b"no batch"));
    scene.refuses_packed(
        "broken",
        &pack(&[&batch(Vec::new(), Vec::new()).encode()[..], &[0]].concat()),
    );
    let mut lying = whole;
    lying[3] = lying[3].wrapping_add(40);
    scene.refuses_packed("broken", &lying);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_that_is_not_the_authors_to_write_is_refused_alone() {
    let scene = scene().await;
    let (noors, round, people) = (scene.noors_actor, scene.round, scene.people);
    let mut other_prefix = scene.petya.actor;
    other_prefix[7] ^= 1;
    scene.refuses_part(Quarantined, "actor", |petya| petya.round_by(noors, "2018-01-09").0);
    scene.refuses_part(Quarantined, "actor", |petya| {
        petya.round_by(other_prefix, "2018-01-09").0
    });
    scene.refuses_part(Quarantined, "kind", |petya| Part {
        kind: "catalogue".to_owned(),
        ..petya.round("2018-01-09").0
    });
    scene.refuses_part(Quarantined, "kind", |petya| Part {
        kind: "people".to_owned(),
        ..petya.round("2018-01-09").0
    });
    scene.refuses_part(Quarantined, "kind", |petya| Part {
        kind: "place".to_owned(),
        ..petya.round("2018-01-09").0
    });
    scene.refuses_part(Waiting, "update", |petya| Part {
        kind: "tarot".to_owned(),
        ..petya.round("2018-01-09").0
    });
    scene.refuses_part(Waiting, "update", |petya| Part {
        schema: 2,
        ..petya.round("2018-01-09").0
    });
    scene.refuses_part(Quarantined, "space", |petya| Part {
        doc: people.0,
        ..petya.round("2018-01-09").0
    });
    scene.refuses_part(Quarantined, "other_first", |petya| Part {
        doc: round.0,
        ..petya.round("2018-01-09").0
    });
    scene.refuses_part(Quarantined, "broken", |petya| Part {
        changes: Vec::new(),
        ..petya.round("2018-01-09").0
    });
    scene.refuses_part(Quarantined, "broken", |petya| Part {
        changes: vec![0x85; 400],
        ..petya.round("2018-01-09").0
    });
    scene.refuses_part(Waiting, "deps", |petya| {
        let (part, mut document) = petya.round("2018-01-09");
        let step = documents::RoundStep::Round(domain::RoundEdit {
            note: Some("?".to_owned()),
            ..Default::default()
        });
        let writer = documents::Writer {
            actor: petya.actor,
            time_ms: 1,
            message: None,
        };
        let change = document.edit_round(&[step], &writer).unwrap().unwrap();
        Part {
            changes: change.bytes,
            ..part
        }
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn an_act_that_is_not_the_authors_to_make_is_refused_alone() {
    let scene = scene().await;
    let sign = |petya: &Forger, body: &ActBody, space| petya.keys.sign_act(petya.chain.team(), space, body);
    let noor = scene.shelf.desk().me.device();
    for kind in [2, 4, 5] {
        scene.refuses_act(Quarantined, "role", |petya, body| {
            sign(petya, &ActBody { kind, ..body }, Space::Team)
        });
    }
    scene.refuses_act(Quarantined, "author", |petya, body| {
        sign(
            petya,
            &ActBody {
                by: noor,
                kind: 4,
                ..body
            },
            Space::Team,
        )
    });
    scene.refuses_act(Quarantined, "author", |petya, body| {
        sign(
            petya,
            &ActBody {
                chain_seq: body.chain_seq + 1,
                ..body
            },
            Space::Team,
        )
    });
    scene.refuses_act(Quarantined, "signature", |petya, body| {
        sign(petya, &body, Space::Common)
    });
    scene.refuses_act(Quarantined, "role", |petya, body| {
        sign(petya, &ActBody { chain_seq: 0, ..body }, Space::Team)
    });
    let people = scene.people;
    scene.refuses_act(Quarantined, "space", |petya, body| {
        sign(petya, &ActBody { doc: people.0, ..body }, Space::Team)
    });
    scene.refuses_act(Quarantined, "broken", |_, _| b"no act".to_vec());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_act_of_a_kind_to_come_waits_and_changes_nothing() {
    let scene = scene().await;
    let mut reader = scene.shelf.desk();
    let before = reader.book.read(|view| view.round(scene.round)).unwrap();
    let header = scene.header(&reader);
    let body = ActBody {
        kind: 6,
        doc: scene.round.0,
        at: 1,
        heads: Vec::new(),
        after: Vec::new(),
        line: None,
        text: None,
        by: scene.petya.device(),
        chain_seq: header.chain_seq,
    };
    let act = scene.petya.keys.sign_act(scene.petya.chain.team(), Space::Team, &body);
    let entry = scene.petya.seal(&header, &batch(Vec::new(), vec![act]));
    forger::receive(&mut reader, Space::Team, &[entry]);
    assert_eq!(forger::open_items(&reader), [("act", Waiting, "update".to_owned())]);
    assert_eq!(reader.book.read(|view| view.round(scene.round)).unwrap(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_in_a_space_where_the_author_only_reads_is_refused() {
    let scene = scene().await;
    let mut reader = scene.shelf.desk();
    let before = digest(&reader, Space::Common);
    let header = scene.petya.header(Space::Common, (0, protocol::Hash::default()));
    let entry = scene
        .petya
        .seal(&header, &batch(vec![scene.petya.round("2018-01-09").0], Vec::new()));
    forger::receive(&mut reader, Space::Common, &[entry]);
    assert_eq!(forger::open_items(&reader), [("entry", Quarantined, "role".to_owned())]);
    assert_eq!(digest(&reader, Space::Common), before);
}
