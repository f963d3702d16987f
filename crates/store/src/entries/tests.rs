//! What is asked often does not read what is done.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::{NUMBERS_NOT_APPLIED, OPEN_ITEMS};
use crate::{Book, EntryRow, EntryState, PartRow, StoreFault, acts::ActRow};
use domain::{ActId, DocumentId};
use protocol::{DeviceId, Hash};

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const DOCUMENT: DocumentId = DocumentId([9; 16]);

fn book() -> (tempfile::TempDir, Book) {
    let folder = tempfile::tempdir().unwrap();
    let book = Book::create(&folder.path().join("book.db"), KEY).unwrap();
    (folder, book)
}

/// Ten entries of one space, all done.
fn ten_done(book: &mut Book) {
    let add = |number: u64| EntryRow {
        id: id(number),
        space: 2,
        number: Some(number),
        author: DeviceId([1; 16]),
        author_seq: number,
        counted: true,
        state: EntryState::Done,
        bytes: Vec::new(),
    };
    book.write(|write| {
        (1..=10).try_for_each(|number| write.add_entry(&add(number), Some(Hash::default()), 0))?;
        Ok::<_, StoreFault>(())
    })
    .unwrap();
}

fn id(number: u64) -> Hash {
    Hash([number.to_be_bytes()[7]; 32])
}

fn act(n: u8, state: EntryState) -> ActRow {
    ActRow {
        id: ActId([n; 32]),
        document: DOCUMENT,
        space: 2,
        entry: Some(id(u64::from(n))),
        state,
        bytes: Vec::new(),
    }
}

#[test]
fn neither_what_is_open_nor_its_numbers_are_found_by_reading_all_entries() {
    let (_folder, book) = book();
    for sql in [OPEN_ITEMS, NUMBERS_NOT_APPLIED] {
        let explain = format!("EXPLAIN QUERY PLAN {sql}");
        book.read(|view| {
            let mut statement = view.connection.prepare(&explain)?;
            let nulls = vec![rusqlite::types::Null; statement.parameter_count()];
            let steps = statement.query_map(rusqlite::params_from_iter(nulls), |row| row.get::<_, String>(3))?;
            for step in steps {
                let step = step?;
                assert!(!step.contains("SCAN entry"), "{step}");
                assert!(!step.contains("entry_number"), "{step}");
            }
            Ok::<_, StoreFault>(())
        })
        .unwrap();
    }
}

#[test]
fn a_number_is_not_applied_while_its_entry_a_part_or_an_act_of_it_is_open() {
    let (_folder, mut book) = book();
    ten_done(&mut book);
    book.write(|write| {
        write.set_entry_state(id(7), EntryState::Quarantined, "role")?;
        write.set_entry_state(id(3), EntryState::New, "")?;
        let part = PartRow {
            entry: id(5),
            n: 0,
            document: DOCUMENT,
        };
        write.put_part(part, EntryState::Waiting, "deps")?;
        write.put_part(PartRow { n: 1, ..part }, EntryState::Quarantined, "kind")?;
        write.add_received_act(&act(4, EntryState::Waiting), "heads")?;
        write.add_received_act(&act(6, EntryState::Done), "")
    })
    .unwrap();
    let (numbers, elsewhere, items) = book
        .read(|view| {
            let items = view.open_items()?;
            Ok::<_, StoreFault>((view.numbers_not_applied(2)?, view.numbers_not_applied(1)?, items))
        })
        .unwrap();
    assert_eq!(numbers, [3, 4, 5, 7]);
    assert!(elsewhere.is_empty());
    let mut reasons: Vec<_> = items.iter().map(|item| (item.what, item.reason.as_str())).collect();
    reasons.sort_unstable();
    assert_eq!(
        reasons,
        [("act", "heads"), ("entry", "role"), ("part", "deps"), ("part", "kind")],
        "what has not been looked at yet is not open"
    );
}
