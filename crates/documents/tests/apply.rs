//! The dangerous door: what is let in, what waits, what is refused; the document is untouched by all but the first.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use automerge::{ActorId, Automerge, Change, ObjType, ROOT, ReadDoc, ScalarValue, transaction::Transactable};
use common::*;
use documents::{Applied, Authors, Document, Refused, RoundStep, Writer, first_change_in, try_apply};
use domain::{
    ConversationEdit, ConversationId, RoundEdit, VisitEdit, VisitId,
    words::{Gender, Kind},
};

const ALICE: Authors<'_> = Authors::Only([0xaa; 8]);
const BOB: Authors<'_> = Authors::Only([0xbb; 8]);

fn refused(current: Option<&Document>, changes: &[u8], authors: Authors<'_>) -> Refused {
    try_apply(current, changes, authors).unwrap_err()
}

fn applied(current: Option<&Document>, changes: &[u8], authors: Authors<'_>) -> Document {
    match try_apply(current, changes, authors).unwrap() {
        Applied::New { document, .. } => *document,
        other => panic!("{other:?}"),
    }
}

/// What Bob could write with a program of his own: any change after `document`, as a chunk.
fn forged(document: &Document, write: impl FnOnce(&mut automerge::transaction::Transaction<'_>)) -> Vec<u8> {
    let mut doc = Automerge::load(&document.save())
        .unwrap()
        .with_actor(ActorId::from(bob().actor));
    let mut tx = doc.transaction();
    write(&mut tx);
    let hash = tx.commit().0.unwrap();
    doc.get_change_by_hash(&hash).unwrap().raw_bytes().to_vec()
}

#[test]
fn a_new_document_arrives_with_all_that_the_store_needs() {
    let (mut document, first) =
        Document::create_round(&dated(), &[(VISIT, at_place())], &[(LINE, brief())], &alice()).unwrap();
    let second = edited(&mut document, &line(full_line()), alice());
    let both = [&second.bytes[..], &first.bytes].concat();
    assert_eq!(first_change_in(&both).unwrap(), Some(first.hash));
    assert_eq!(first_change_in(&second.bytes).unwrap(), None);
    let Applied::New {
        document: arrived,
        changes,
    } = try_apply(None, &both, ALICE).unwrap()
    else {
        panic!()
    };
    assert_eq!(
        (arrived.heads(), arrived.round(ID)),
        (document.heads(), document.round(ID))
    );
    assert_eq!(changes.len(), 2);
    assert_eq!(
        (changes[0].hash, changes[0].first, &changes[0].bytes),
        (first.hash, true, &first.bytes)
    );
    assert_eq!(
        (changes[1].hash, changes[1].first, &changes[1].bytes),
        (second.hash, false, &second.bytes)
    );
    assert_eq!((changes[1].author, changes[1].at), ([0xaa; 8], alice().time_ms));
    let parts: Vec<_> = changes.iter().map(|change| &change.bytes).collect();
    assert_eq!(Document::open(None, &parts).unwrap().heads(), document.heads());
}

#[test]
fn what_is_here_already_is_nothing_and_what_lacks_its_past_waits() {
    let base = round();
    let mut hers = base.clone();
    let one = edited(&mut hers, &line(full_line()), alice());
    let two = edited(
        &mut hers,
        &visit(VisitEdit {
            greeted: Some(Some(1)),
            ..VisitEdit::default()
        }),
        alice(),
    );
    assert!(matches!(
        try_apply(Some(&hers), &one.bytes, ALICE).unwrap(),
        Applied::Nothing
    ));
    let Applied::Missing(missing) = try_apply(Some(&base), &two.bytes, ALICE).unwrap() else {
        panic!()
    };
    assert_eq!(missing, vec![one.hash]);
    let Applied::Missing(missing) = try_apply(None, &one.bytes, ALICE).unwrap() else {
        panic!()
    };
    assert_eq!(missing, base.heads());
    // Together, in the wrong order and twice, they are whole.
    let all = [&two.bytes[..], &one.bytes, &two.bytes].concat();
    assert_eq!(applied(Some(&base), &all, ALICE).heads(), hers.heads());
}

#[test]
fn nobody_writes_under_another_name() {
    let base = round();
    let mut squatting = base.clone();
    // Bob signs an entry with a change under Alice's actor, which would make her own next change fail for ever.
    let squatter = Writer { time_ms: 5, ..alice() };
    let squatted = edited(&mut squatting, &line(full_line()), squatter);
    assert_eq!(refused(Some(&base), &squatted.bytes, BOB), Refused::Author);
    let mut hers = base.clone();
    let honest = edited(&mut hers, &line(full_line()), alice());
    assert_eq!(applied(Some(&base), &honest.bytes, ALICE).heads(), hers.heads());

    let anyone = [[0xaa; 8], [0xbb; 8]].into();
    assert_eq!(
        applied(Some(&base), &honest.bytes, Authors::AnyOf(&anyone)).heads(),
        hers.heads()
    );
    assert_eq!(
        refused(Some(&base), &honest.bytes, Authors::AnyOf(&[[0xcc; 8]].into())),
        Refused::Author
    );
    // Her own name and nothing behind it.
    let mut short = Automerge::load(&base.save())
        .unwrap()
        .with_actor(ActorId::from([0xbb; 8]));
    let mut tx = short.transaction();
    tx.put(ROOT, "note", "x").unwrap();
    let hash = tx.commit().0.unwrap();
    assert_eq!(
        refused(Some(&base), short.get_change_by_hash(&hash).unwrap().raw_bytes(), BOB),
        Refused::Author
    );
}

#[test]
fn a_repeated_number_is_refused() {
    let base = round();
    let (mut one, mut other) = (base.clone(), base.clone());
    let first = edited(&mut one, &line(full_line()), alice());
    let second = edited(
        &mut other,
        &line(ConversationEdit {
            n: Some(2),
            ..ConversationEdit::default()
        }),
        alice(),
    );
    assert_eq!(refused(Some(&one), &second.bytes, ALICE), Refused::DuplicateNumber);
    assert_eq!(
        refused(Some(&base), &[&first.bytes[..], &second.bytes].concat(), ALICE),
        Refused::DuplicateNumber
    );
}

#[test]
fn a_document_is_not_made_twice() {
    let ours = round();
    let (mut theirs, first) = Document::create_round(&dated(), &[], &[], &bob()).unwrap();
    let both = Refused::OtherFirst {
        ours: ours.first_change(),
        theirs: first.hash,
    };
    assert_eq!(refused(Some(&ours), &first.bytes, BOB), both);
    // Theirs still opens by itself, which is what happens once ours has become another document.
    assert_eq!(applied(None, &first.bytes, BOB).heads(), theirs.heads());
    let (_, other) = Document::create_round(
        &RoundEdit {
            note: Some("x".into()),
            ..dated()
        },
        &[],
        &[],
        &Writer {
            actor: [0xbb; 16],
            ..bob()
        },
    )
    .unwrap();
    let two = [&first.bytes[..], &other.bytes].concat();
    assert!(matches!(
        refused(None, &two, BOB),
        Refused::OtherFirst { ours: Some(_), .. }
    ));
    // A change after theirs waits for it, and doesn't turn ours into theirs.
    let note = [RoundStep::Round(RoundEdit {
        note: Some("x".into()),
        ..RoundEdit::default()
    })];
    let later = edited(&mut theirs, &note, bob());
    assert!(matches!(
        try_apply(Some(&ours), &later.bytes, BOB).unwrap(),
        Applied::Missing(_)
    ));
}

#[test]
fn only_whole_uncompressed_changes_are_let_in() {
    let base = round();
    let mut his = base.clone();
    let change = edited(
        &mut his,
        &line(ConversationEdit {
            note: Some("long ".repeat(200)),
            ..ConversationEdit::default()
        }),
        bob(),
    );
    let compressed = Change::from_bytes(change.bytes.clone()).unwrap().bytes().to_vec();
    assert_eq!(compressed[8], 2);
    let cut = &change.bytes[..change.bytes.len() - 1];
    let mut checksum = change.bytes.clone();
    checksum[4] ^= 1;
    for bytes in [
        &[][..],
        b"VB",
        cut,
        &compressed,
        &base.save(),
        &[&change.bytes[..], &[0]].concat(),
        &[&change.bytes[..], cut].concat(),
        &checksum,
    ] {
        assert_eq!(refused(Some(&base), bytes, BOB), Refused::Malformed);
    }
}

#[test]
fn operations_that_our_documents_never_hold_are_refused() {
    let base = round();
    let bytes = forged(&base, |tx| drop(tx.put_object(ROOT, "list", ObjType::List).unwrap()));
    assert_eq!(refused(Some(&base), &bytes, BOB), Refused::Malformed);
    let bytes = forged(&base, |tx| drop(tx.put_object(ROOT, "text", ObjType::Text).unwrap()));
    assert_eq!(refused(Some(&base), &bytes, BOB), Refused::Malformed);
    let bytes = forged(&base, |tx| {
        tx.put(ROOT, "count", ScalarValue::counter(1)).unwrap();
        tx.increment(ROOT, "count", 1).unwrap();
    });
    assert_eq!(refused(Some(&base), &bytes, BOB), Refused::Malformed);
}

#[test]
fn a_change_never_turns_a_document_into_another_kind() {
    let base = round();
    for value in [ScalarValue::from("place"), ScalarValue::Null] {
        let bytes = forged(&base, |tx| tx.put(ROOT, "kind", value).unwrap());
        assert_eq!(refused(Some(&base), &bytes, BOB), Refused::Kind);
    }
    let mut nameless = Automerge::new().with_actor(ActorId::from(bob().actor));
    nameless.transact(|tx| tx.put(ROOT, "note", "x")).unwrap();
    let bytes = nameless.get_changes(&[])[0].raw_bytes().to_vec();
    assert_eq!(refused(None, &bytes, BOB), Refused::Kind);
}

#[test]
fn a_newer_shape_is_read_as_far_as_it_goes_and_not_written() {
    let base = round();
    let bytes = forged(&base, |tx| {
        tx.put(ROOT, "schema", 2).unwrap();
        tx.put_object(ROOT, "weather", ObjType::Map).unwrap();
        let Some((_, lines)) = tx.get(ROOT, "lines").unwrap() else {
            panic!()
        };
        let Some((_, line)) = tx.get(&lines, LINE.to_string()).unwrap() else {
            panic!()
        };
        tx.put(&line, "kind", "a_kind_of_tomorrow").unwrap();
    });
    let mut newer = applied(Some(&base), &bytes, BOB);
    assert_eq!(newer.schema(), 2);
    assert_eq!(
        newer.conversation(LINE).unwrap().kind,
        Kind::Unknown("a_kind_of_tomorrow".into())
    );
    assert_eq!(
        newer.edit_round(&line(full_line()), &alice()),
        Err(documents::DocumentError::NewerSchema)
    );
}

#[test]
fn wrong_types_read_as_absent_and_numbers_are_clamped() {
    let base = round();
    let bytes = forged(&base, |tx| {
        let child = |tx: &automerge::transaction::Transaction<'_>, object: &automerge::ObjId, key: &str| {
            tx.get(object, key).unwrap().unwrap().1
        };
        let (lines, visits) = (child(tx, &ROOT, "lines"), child(tx, &ROOT, "visits"));
        let line = child(tx, &lines, &LINE.to_string());
        let visit = child(tx, &visits, &VISIT.to_string());
        tx.put(&line, "n", i64::MAX).unwrap();
        tx.put(&line, "gender", 7).unwrap();
        tx.put(&line, "language", true).unwrap();
        tx.put(&line, "topics", "health").unwrap();
        tx.put(&line, "removed", "no").unwrap();
        tx.put(&line, "order", "first").unwrap();
        tx.put(&line, "follow_up", "2024-02-30").unwrap();
        tx.put(&line, "visit", "zz").unwrap();
        tx.put(&line, "kind", ScalarValue::Bytes(vec![1])).unwrap();
        tx.put(&visit, "greeted", -4).unwrap();
        tx.put(&visit, "knocked", u64::MAX).unwrap();
        tx.put(&visit, "from", "25:00").unwrap();
        tx.put(&visit, "place", ScalarValue::F64(f64::NAN)).unwrap();
        let windows = child(tx, &visit, "windows");
        tx.put(&windows, "open", "three").unwrap();
        tx.put(&windows, "closed", 2).unwrap();
        tx.put(&lines, "not an id", "not a line").unwrap();
        tx.put_object(&lines, "not an id either", ObjType::Map).unwrap();
        tx.put(&visits, "0a0a0a0a0a0a", 5).unwrap();
        tx.put(ROOT, "planned", 1).unwrap();
        tx.put(ROOT, "people", ScalarValue::Timestamp(1)).unwrap();
        tx.delete(ROOT, "tags").unwrap();
    });
    let document = applied(Some(&base), &bytes, BOB);
    let round = document.round(ID).unwrap();
    assert_eq!(
        (round.visits.len(), round.conversations.len(), round.planned.len()),
        (1, 1, 0)
    );
    let line = &round.conversations[0];
    assert_eq!(
        (line.n, line.gender.clone(), line.language.clone()),
        (u32::MAX, Gender::NotNoted, None)
    );
    assert_eq!(
        (line.topics.len(), line.follow_up, line.visit),
        (0, None, VisitId([0; 6]))
    );
    assert_eq!(line.kind, Kind::Unknown(String::new()));
    let visit = &round.visits[0];
    assert_eq!(
        (visit.greeted, visit.knocked, visit.from),
        (Some(0), Some(u32::MAX), None)
    );
    assert_eq!((visit.windows["closed"], visit.windows.len()), (2, 1));

    // What was taken away or broken can be written again.
    let mut document = document;
    let tags = RoundEdit {
        tags: Some(["winter".to_owned()].into()),
        people: Some([PETYA].into()),
        ..RoundEdit::default()
    };
    edited(&mut document, &[RoundStep::Round(tags)], alice());
    edited(&mut document, &common::line(full_line()), alice());
    let round = document.round(ID).unwrap();
    assert_eq!(
        (
            round.tags.len(),
            round.people.len(),
            round.conversations[0].topics.len()
        ),
        (1, 1, 2)
    );
}

#[test]
fn a_round_without_a_readable_date_is_an_error_and_not_a_panic() {
    let base = round();
    for date in ["+12000-01-01", "-0044-03-15", "1899-12-31"] {
        let bytes = forged(&base, |tx| tx.put(ROOT, "date", date).unwrap());
        let document = applied(Some(&base), &bytes, BOB);
        assert_eq!(document.round(ID), Err(documents::DocumentError::NoDate), "{date}");
    }
    let bytes = forged(&base, |tx| tx.put(ROOT, "date", "tomorrow").unwrap());
    let document = applied(Some(&base), &bytes, BOB);
    assert_eq!(document.round(ID), Err(documents::DocumentError::NoDate));
    assert_eq!(
        document.round_at(ID, &base.heads()).unwrap(),
        Some(base.round(ID).unwrap())
    );
}

#[test]
fn a_document_nested_deeper_than_the_stack_is_read() {
    let base = round();
    let bytes = forged(&base, |tx| {
        let Some((_, mut object)) = tx.get(ROOT, "lines").unwrap() else {
            panic!()
        };
        for _ in 0..3_000 {
            object = tx.put_object(&object, "020202020202", ObjType::Map).unwrap();
        }
    });
    let mut document = applied(Some(&base), &bytes, BOB);
    assert_eq!(document.round(ID).unwrap().conversations.len(), 1);
    assert!(document.conflicts().is_empty());
    edited(
        &mut document,
        &[RoundStep::Conversation(ConversationId([4; 6]), brief())],
        alice(),
    );
}

#[test]
fn a_change_that_leaves_no_numbers_for_others_is_refused() {
    // The number of its first operation, which automerge takes from whoever wrote the change.
    let base = round();
    let mut his = base.clone();
    let change = edited(&mut his, &line(full_line()), bob());
    let honest = Change::from_bytes(change.bytes).unwrap();
    for start in [
        honest.start_op().get() + 1,
        honest.start_op().get() - 1,
        u64::from(u32::MAX) - 100,
    ] {
        let mut forged = honest.decode();
        forged.start_op = start.try_into().unwrap();
        let bytes = Change::from(forged).raw_bytes().to_vec();
        assert_eq!(refused(Some(&base), &bytes, BOB), Refused::Count);
    }
}
