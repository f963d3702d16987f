//! Files from a member's device in the wrong hands, and over a relay that lies: what a flyer names is shown, or nothing,
//! and everything else goes on.

use crate::{
    forger::{self, Forger, batch, open_items, pack},
    scene::{Role, assert_equal, assert_settled, counts, team},
};
use app::FileState;
use domain::{DocumentId, FileKind, FileNamed, FlyerEdit};
use protocol::{
    EntryKind, FilePart, Hash, Header, Space,
    frames::{Frame, PullRequest, PullResponse},
};
use store::EntryState::{self, Done, Quarantined};
use sync::edit;
use testkit::{Asked, Colleague, Liar, Lie, Team, evening, flyer, pdf, roles};

/// What is done to the parts of a file, and to an answer of the relay's.
type Spoiling = fn(&mut Vec<FilePart>);
type Lying = fn(&mut PullResponse);

/// Noor leads and her device is in the wrong hands; Wen leads, too; Petya reads.
struct Scene {
    team: Team,
    noor: Colleague,
    wen: Colleague,
    petya: Colleague,
    forger: Forger,
    id: DocumentId,
}

/// A flyer names a file of which nothing is here yet.
async fn scene(bytes: &[u8]) -> (Scene, FileNamed) {
    let (team, noor, petya) = team().await;
    let wen = team.joins(&noor, "Wen", roles(&[Role::Lead])).await;
    let id = flyer(noor.book(), "Твоите права");
    let named = names(&noor, id, bytes);
    for colleague in [&noor, &petya, &wen, &petya] {
        colleague.sync().await;
    }
    let forger = Forger::of(&noor.book().hold());
    let scene = Scene {
        team,
        noor,
        wen,
        petya,
        forger,
        id,
    };
    (scene, named)
}

/// The flyer says that these bytes belong to it, and nobody has attached them.
fn names(lead: &Colleague, id: DocumentId, bytes: &[u8]) -> FileNamed {
    let named = FileNamed {
        hash: Hash::of(&[bytes]).0,
        kind: FileKind::Pdf,
        bytes: bytes.len() as u64,
    };
    let wanted = FlyerEdit {
        file: Some(Some(named.clone())),
        ..FlyerEdit::default()
    };
    let mut desk = lead.book().hold();
    let sync::Desk { book, me } = &mut *desk;
    let mut document = book.read(|view| edit::open(view, id)).unwrap();
    let change = document.edit_flyer(&wanted, &edit::writer(me)).unwrap().unwrap();
    book.write(|write| edit::change(write, me, id, &document, &change))
        .unwrap();
    named
}

fn part(named: &FileNamed, at: usize, bytes: &[u8]) -> FilePart {
    FilePart {
        file: Hash(named.hash),
        bytes: named.bytes,
        at: at as u64,
        part: bytes.to_vec(),
    }
}

/// What an honest lead would send, part after part.
fn honest(named: &FileNamed, bytes: &[u8]) -> Vec<FilePart> {
    let chunks = bytes.chunks(protocol::limits::FILE_PART);
    chunks
        .enumerate()
        .map(|(n, chunk)| part(named, n * protocol::limits::FILE_PART, chunk))
        .collect()
}

/// Petya's book gets these as the next entries of the forger's.
fn receives(forger: &Forger, reader: &Colleague, parts: &[FilePart]) -> Vec<EntryState> {
    let insides: Vec<_> = parts.iter().map(FilePart::encode).collect();
    receives_packed(
        forger,
        reader,
        &insides.iter().map(|inside| pack(inside)).collect::<Vec<_>>(),
    )
}

fn receives_packed(forger: &Forger, reader: &Colleague, packs: &[Vec<u8>]) -> Vec<EntryState> {
    let mut desk = reader.book().hold();
    let mut head = forger::head(&desk, Space::Files, forger.device());
    let mut entries = Vec::new();
    for packed in packs {
        let header = Header {
            kind: EntryKind::FilePart,
            ..forger.header(Space::Files, head)
        };
        let entry = forger.seal_packed(&header.encode(), &header, packed);
        head = (header.author_seq, Hash::of(&[&entry]));
        entries.push(entry);
    }
    forger::receive(&mut desk, Space::Files, &entries);
    entries
        .iter()
        .map(|entry| forger::state(&desk, entry).unwrap())
        .collect()
}

fn reasons(reader: &Colleague) -> Vec<String> {
    let items = open_items(&reader.book().hold());
    items.into_iter().map(|(_, _, reason)| reason).collect()
}

/// Nothing of it is shown, and Petya's rounds go their way.
async fn is_not_shown(scene: &Scene, named: &FileNamed) {
    assert_eq!(scene.petya.book().file(named).unwrap(), None);
    assert!(matches!(
        scene.petya.book().file_state(named).unwrap(),
        FileState::Coming { .. }
    ));
    let before = scene.wen.book().rounds(None).unwrap().rounds.len();
    scene.petya.writes(&evening("2018-01-06", &["Petya"], 1));
    // The forged entries are on no relay: what Petya's book knows of that log is put right first.
    scene.petya.sync().await;
    scene.wen.sync().await;
    assert_eq!(scene.wen.book().rounds(None).unwrap().rounds.len(), before + 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn swapped_doubled_and_damaged_parts_never_make_a_file_and_another_lead_can_still_send_it() {
    let bytes = pdf(150_000);
    let table: [(&str, Spoiling); 5] = [
        ("file_hash", |parts| {
            let second = parts[1].part.clone();
            parts[1].part = std::mem::replace(&mut parts[0].part, second);
        }),
        ("file_hash", |parts| parts[2].part[77] ^= 1),
        ("file_part", |parts| {
            parts.truncate(2);
            let twice = parts[1].clone();
            parts.push(twice);
        }),
        ("file_part", |parts| {
            parts[1].at -= 1;
            parts.truncate(2);
        }),
        ("", |parts| drop(parts.remove(1))),
    ];
    for (reason, spoil) in table {
        let (scene, named) = scene(&bytes).await;
        let mut parts = honest(&named, &bytes);
        spoil(&mut parts);
        let states = receives(&scene.forger, &scene.petya, &parts);
        let refused = states.iter().filter(|state| **state == Quarantined).count();
        assert_eq!(refused, usize::from(!reason.is_empty()), "{reason}");
        assert_eq!(reasons(&scene.petya), vec![reason.to_owned(); refused]);
        is_not_shown(&scene, &named).await;

        scene.wen.book().attach_file(scene.id, &bytes).unwrap();
        scene.wen.sync().await;
        scene.petya.sync().await;
        assert_eq!(scene.petya.book().file(&named).unwrap().unwrap(), bytes, "{reason}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_that_are_none_are_refused_and_the_next_honest_ones_are_taken_in() {
    let bytes = pdf(80_000);
    let (scene, named) = scene(&bytes).await;
    let good = part(&named, 0, &bytes[..63_000]);
    let rubbish = [
        pack(b"no part at all"),
        pack(
            &FilePart {
                part: Vec::new(),
                ..good.clone()
            }
            .encode(),
        ),
        pack(
            &FilePart {
                at: 70_000,
                ..good.clone()
            }
            .encode(),
        ),
        pack(
            &FilePart {
                bytes: 5 << 20,
                ..good.clone()
            }
            .encode(),
        ),
        pack(
            &FilePart {
                part: bytes[..63_001].to_vec(),
                ..good.clone()
            }
            .encode(),
        ),
        // It says that it unpacks to four gigabytes.
        forger::pad(&[&[0x28, 0xb5, 0x2f, 0xfd, 0xa0][..], &[0xff; 4], &[1, 0, 0]].concat()),
        pack(&[&good.encode()[..], b"\0"].concat()),
    ];
    let states = receives_packed(&scene.forger, &scene.petya, &rubbish);
    assert_eq!(states, vec![Quarantined; rubbish.len()]);
    assert_eq!(reasons(&scene.petya), vec!["broken"; rubbish.len()]);
    let states = receives(&scene.forger, &scene.petya, &honest(&named, &bytes));
    assert_eq!(states, [Done, Done]);
    assert_eq!(scene.petya.book().file(&named).unwrap().unwrap(), bytes);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_this_app_would_not_attach_is_not_shown_either() {
    let mut bomb = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x01\0\0\0\x01\0\0\x08\x02\0\0\0\0\0\0\0".to_vec();
    bomb.extend_from_slice(b"\0\0\0\0IEND\0\0\0\0");
    let broken = pdf(9_000)[..8_000].to_vec();
    for (bytes, detail) in [
        (bomb, "image_too_large"),
        (broken, "file_broken"),
        (b"MZ".to_vec(), "file_kind"),
    ] {
        let (scene, named) = scene(&bytes).await;
        let states = receives(&scene.forger, &scene.petya, &honest(&named, &bytes));
        assert_eq!(states, [Done]);
        let refused = scene.petya.book().file(&named).unwrap_err();
        assert_eq!(
            (refused.code.id(), refused.detail.as_deref()),
            ("input_wrong", Some(detail))
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_send_files_sends_none_and_rounds_are_no_way_around() {
    let bytes = pdf(20_000);
    let (scene, named) = scene(&bytes).await;
    let petya = Forger::of(&scene.petya.book().hold());
    assert_eq!(receives(&petya, &scene.wen, &honest(&named, &bytes)), [Quarantined]);
    assert_eq!(reasons(&scene.wen), ["role"]);
    assert_eq!(scene.wen.book().file(&named).unwrap(), None);

    // A part among the rounds, and a round among the parts.
    let mut desk = scene.wen.book().hold();
    let head = forger::head(&desk, Space::Team, petya.device());
    let header = Header {
        kind: EntryKind::FilePart,
        ..petya.header(Space::Team, head)
    };
    let inside = pack(&honest(&named, &bytes)[0].encode());
    let among_rounds = petya.seal_packed(&header.encode(), &header, &inside);
    forger::receive(&mut desk, Space::Team, std::slice::from_ref(&among_rounds));
    let head = forger::head(&desk, Space::Files, scene.forger.device());
    let header = scene.forger.header(Space::Files, head);
    let (round, _) = scene.forger.round("2018-01-09");
    let id = DocumentId(round.doc);
    let among_parts = scene.forger.seal(&header, &batch(vec![round], Vec::new()));
    forger::receive(&mut desk, Space::Files, std::slice::from_ref(&among_parts));
    for entry in [among_rounds, among_parts] {
        assert_eq!(forger::state(&desk, &entry), Some(Quarantined));
    }
    assert!(desk.book.read(|view| view.round(id)).unwrap().is_none());
    drop(desk);
    assert_eq!(reasons(&scene.wen), ["role", "kind", "kind"]);
    drop(scene.noor);
    drop(scene.team);
}

/// Whether files alone are asked for.
fn asks_for_files(asked: &Asked) -> bool {
    let request = PullRequest::decode(&asked.body)
        .ok()
        .filter(|_| asked.route() == "pull");
    request.is_some_and(|request| matches!(&request.cursors[..], [only] if only.space == Space::Files.number()))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_relay_that_withholds_files_or_spoils_them_holds_up_nothing_else() {
    let (team, noor, mut petya) = team().await;
    let liar = Liar::before(&team.relay.url()).await;
    petya.talk_to(&liar.url());
    let bytes = pdf(150_000);
    let id = flyer(noor.book(), "Твоите права");
    let named = noor.book().attach_file(id, &bytes).unwrap().file.unwrap();
    noor.sync().await;
    let lies: [(&str, Lying); 4] = [
        // It says that there is something, and gives nothing.
        ("", |answer| {
            for log in &mut answer.logs {
                log.entries.clear();
                (log.first, answer.more) = (log.head + 1, true);
            }
        }),
        ("", |answer| answer.logs.clear()),
        ("relay_nonsense", |answer| answer.logs[0].entries[0][300] ^= 1),
        ("relay_nonsense", |answer| answer.logs[0].entries.push(Vec::new())),
    ];
    for (number, (code, lie)) in lies.into_iter().enumerate() {
        liar.lies(move |asked| match asks_for_files(asked) {
            false => Lie::Truth,
            true => Lie::Altered(Box::new(move |mut truth| {
                let mut answer = PullResponse::decode(&truth.body).unwrap();
                lie(&mut answer);
                truth.body = answer.encode();
                truth
            })),
        });
        petya.writes(&evening("2018-01-04", &["Petya"], 1));
        noor.writes(&evening("2018-01-05", &["Noor"], 1));
        noor.sync().await;
        let failed = petya.try_sync().await.err().map(|failure| failure.code.id());
        assert_eq!(failed.unwrap_or_default(), code, "lie {number}");
        noor.sync().await;
        assert_eq!(counts(&petya).0, 0, "lie {number}");
        assert_equal(&noor, &petya);
        assert_eq!(petya.book().file(&named).unwrap(), None);
        assert_eq!(petya.book().rounds(None).unwrap().rounds.len(), 2 * (number + 1));
    }
    // It hangs up in the middle of every other part.
    let mut turn = 0;
    liar.lies(move |asked| {
        turn += usize::from(asks_for_files(asked));
        match asks_for_files(asked) && turn % 2 == 1 {
            true => Lie::CutAt(40_000),
            false => Lie::Truth,
        }
    });
    let mut cuts = 0;
    while let Err(failure) = petya.try_sync().await {
        assert_eq!(failure.code.id(), "relay_unreachable");
        cuts += 1;
    }
    assert_eq!(cuts, 3);
    assert_eq!(petya.book().file(&named).unwrap().unwrap(), bytes);
    assert_settled(&petya);
}
