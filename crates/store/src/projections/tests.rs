//! Of rounds with one origin, one counts.
#![allow(clippy::unwrap_used)]

use super::{COUNTED_ROUNDS, RoundRow};
use crate::{Book, StoreFault};
use domain::DocumentId;

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

fn round(id: u8, date: &str, origin: Option<&str>, removed: bool) -> RoundRow {
    RoundRow {
        document: DocumentId([id; 16]),
        date: date.to_owned(),
        part_of_day: String::new(),
        people: "[]".to_owned(),
        visits: 0,
        conversations: 0,
        review: "draft".to_owned(),
        conflicts: 0,
        corrections: 0,
        removed,
        origin: origin.map(str::to_owned),
        counted: id.to_string(),
        shown: "{}".into(),
    }
}

fn book(rounds: &[RoundRow]) -> (tempfile::TempDir, Book) {
    let folder = tempfile::tempdir().unwrap();
    let mut book = Book::create(&folder.path().join("book.db"), KEY).unwrap();
    book.write(|write| rounds.iter().try_for_each(|round| write.put_round(round)))
        .unwrap();
    (folder, book)
}

#[test]
fn a_double_does_not_count_although_the_first_has_another_date_and_a_removed_one_counts_for_nothing() {
    let (_folder, book) = book(&[
        round(1, "2017-12-31", Some("a"), false),
        round(2, "2018-01-01", Some("a"), false),
        round(3, "2018-01-02", Some("b"), true),
        round(4, "2018-01-03", Some("b"), false),
        round(5, "2018-01-03", None, false),
        round(6, "2018-01-04", None, false),
        round(7, "2018-01-05", Some("c"), true),
    ]);
    let counted = |from: &str, to: &str| book.read(|view| view.counted_rounds(from, to)).unwrap();
    assert_eq!(counted("2018-01-01", "2018-12-31"), ["6", "4", "5"]);
    assert_eq!(counted("2017-01-01", "2017-12-31"), ["1"]);
    let of = |origin: &str| book.read(|view| view.round_of_origin(origin)).unwrap();
    assert_eq!(of("a"), Some(DocumentId([1; 16])));
    assert_eq!(of("b"), Some(DocumentId([4; 16])), "the removed one has the lower id");
    assert_eq!(of("c"), Some(DocumentId([7; 16])), "there is no other");
    assert_eq!(of("d"), None);
}

#[test]
fn twins_are_looked_up_and_not_searched_for() {
    let (_folder, book) = book(&[]);
    let sql = format!("EXPLAIN QUERY PLAN {COUNTED_ROUNDS}");
    book.read(|view| {
        let mut statement = view.connection.prepare(&sql)?;
        let steps = statement.query_map(["2018-01-01", "2018-12-31"], |row| row.get::<_, String>(3))?;
        let steps = steps.collect::<Result<Vec<_>, _>>()?;
        assert!(steps.iter().all(|step| !step.contains("SCAN")), "{steps:?}");
        Ok::<_, StoreFault>(())
    })
    .unwrap();
}
