//! Drafts and read marks: this device's own, and no projection.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

use domain::{DocumentId, HeadId};
use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};
use store::{Book, DocumentRow, DraftRow, ReadMark, StoreFault, Topic};

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const ROUND: DocumentId = DocumentId([1; 16]);
const OTHER: DocumentId = DocumentId([2; 16]);

fn book() -> (tempfile::TempDir, Book) {
    let folder = tempfile::tempdir().unwrap();
    let book = Book::create(&folder.path().join("book.db"), KEY).unwrap();
    (folder, book)
}

fn draft(target: &str, value: &str) -> DraftRow {
    DraftRow {
        target: target.into(),
        value: value.into(),
        at: 5,
    }
}

fn row(id: DocumentId, head: u8) -> DocumentRow {
    DocumentRow {
        id,
        space: 2,
        kind: "round".into(),
        first_change: HeadId([head; 32]),
        heads: vec![HeadId([head; 32])],
        created_here: true,
    }
}

fn mark(head: u8) -> ReadMark {
    ReadMark {
        heads: vec![HeadId([head; 32])],
        at: 7,
    }
}

#[test]
fn the_last_keystroke_counts_and_each_target_stands_for_itself() {
    let (_folder, mut book) = book();
    book.write(|write| {
        write.put_draft(ROUND, &draft("line:b", "x"))?;
        write.put_draft(ROUND, &draft("line:b", "xy"))?;
        write.put_draft(ROUND, &draft("line:a", "z"))?;
        write.put_draft(OTHER, &draft("line:a", "other"))
    })
    .unwrap();
    let drafts = book.read(|view| view.drafts(ROUND)).unwrap();
    assert_eq!(drafts, [draft("line:a", "z"), draft("line:b", "xy")]);
    book.write(|write| write.remove_draft(ROUND, "line:a")).unwrap();
    assert_eq!(book.read(|view| view.drafts(ROUND)).unwrap(), [draft("line:b", "xy")]);
    assert_eq!(book.read(|view| view.drafts(OTHER)).unwrap().len(), 1);
    assert!(book.read(|view| view.has_drafts(OTHER)).unwrap());
    assert!(!book.read(|view| view.has_drafts(DocumentId([3; 16]))).unwrap());
}

#[test]
fn projections_made_again_leave_drafts_and_marks_alone() {
    let (_folder, mut book) = book();
    book.write(|write| {
        write.put_draft(ROUND, &draft("round", "x"))?;
        write.put_read_mark(ROUND, &mark(1))?;
        write.clear_projections()
    })
    .unwrap();
    assert_eq!(book.read(|view| view.drafts(ROUND)).unwrap().len(), 1);
    assert_eq!(book.read(|view| view.read_mark(ROUND)).unwrap(), Some(mark(1)));
}

#[test]
fn drafts_and_marks_follow_a_document_that_gets_another_id() {
    let (_folder, mut book) = book();
    book.write(|write| {
        write.put_document(&row(ROUND, 1))?;
        write.put_draft(ROUND, &draft("round", "x"))?;
        write.put_read_mark(ROUND, &mark(1))?;
        write.rename_document(ROUND, OTHER)
    })
    .unwrap();
    assert!(book.read(|view| view.drafts(ROUND)).unwrap().is_empty());
    assert_eq!(book.read(|view| view.drafts(OTHER)).unwrap(), [draft("round", "x")]);
    assert_eq!(book.read(|view| view.read_mark(ROUND)).unwrap(), None);
    assert_eq!(book.read(|view| view.read_mark(OTHER)).unwrap(), Some(mark(1)));
}

#[test]
fn a_document_that_begins_afresh_is_as_read_as_it_was() {
    let (_folder, mut book) = book();
    book.write(|write| {
        write.put_document(&row(ROUND, 1))?;
        write.put_draft(ROUND, &draft("round", "x"))?;
        write.put_read_mark(ROUND, &mark(1))?;
        write.put_document(&row(OTHER, 3))?;
        write.restart_document(&row(ROUND, 2))?;
        write.restart_document(&row(OTHER, 4))
    })
    .unwrap();
    assert_eq!(book.read(|view| view.read_mark(ROUND)).unwrap(), Some(mark(2)));
    assert_eq!(
        book.read(|view| view.read_mark(OTHER)).unwrap(),
        None,
        "what was never read stays so"
    );
    assert_eq!(book.read(|view| view.drafts(ROUND)).unwrap().len(), 1);
}

#[test]
fn a_listener_hears_what_was_committed_and_nothing_else() {
    let (_folder, mut book) = book();
    let heard: Arc<Mutex<Vec<BTreeSet<Topic>>>> = Arc::default();
    let ear = heard.clone();
    book.listen(move |topics| ear.lock().unwrap().push(topics.clone()));
    book.write(|write| write.put_draft(ROUND, &draft("round", "x")))
        .unwrap();
    let failed = book.write(|write| {
        write.touch(Topic::Places);
        Err::<(), _>(StoreFault::Impossible)
    });
    assert!(failed.is_err() && heard.lock().unwrap().is_empty());
    book.write(|write| {
        write.touch(Topic::Round(ROUND));
        Ok::<_, StoreFault>(())
    })
    .unwrap();
    assert_eq!(*heard.lock().unwrap(), [BTreeSet::from([Topic::Round(ROUND)])]);
}
