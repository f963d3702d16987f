//! Of rounds with one origin, one counts.
#![allow(clippy::unwrap_used)]

use super::{COUNTED_ROUNDS, RoundRow, VISITS};
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
fn the_years_are_those_that_have_a_round() {
    let (_folder, filled) = book(&[
        round(1, "2018-01-04", None, false),
        round(2, "2018-12-31", None, false),
        round(3, "2017-01-02", None, true),
        round(4, "2015-01-01", None, false),
    ]);
    let years = |book: &Book| book.read(|view| view.years()).unwrap();
    assert_eq!(years(&filled), [2018, 2015]);
    assert!(years(&book(&[]).1).is_empty());
}

/// How SQLite goes about a query.
fn steps(sql: &str) -> Vec<String> {
    let (_folder, book) = book(&[]);
    book.read(|view| {
        let mut statement = view.connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
        let steps = statement.query_map(["", ""], |row| row.get::<_, String>(3))?;
        Ok::<_, StoreFault>(steps.collect::<Result<Vec<_>, _>>()?)
    })
    .unwrap()
}

#[test]
fn twins_are_looked_up_and_not_searched_for() {
    let steps = steps(COUNTED_ROUNDS);
    assert!(steps.iter().all(|step| !step.contains("SCAN")), "{steps:?}");
}

#[test]
fn visits_of_a_place_are_looked_up_and_its_last_one_is_not_sorted_for() {
    let steps = steps(VISITS);
    let looked_up = |step: &String| !step.contains("SCAN") || step.contains("CONSTANT ROW");
    assert!(steps.iter().all(looked_up), "{steps:?}");
    assert!(steps.iter().all(|step| !step.contains("TEMP B-TREE")), "{steps:?}");
    let of_the_year = "visited USING COVERING INDEX visited_place (place=? AND date>?)";
    assert!(steps.iter().any(|step| step.contains(of_the_year)), "{steps:?}");
}

#[test]
fn a_place_knows_how_often_it_was_visited_and_when_last_by_the_rounds_that_count() {
    let (club, bar) = (DocumentId([0xaa; 16]), DocumentId([0xbb; 16]));
    let at = |mut row: RoundRow, places: &[DocumentId]| {
        let visits: Vec<_> = places.iter().map(|place| format!(r#"{{"p":"{place}"}}"#)).collect();
        row.counted = format!(r#"{{"v":[{}]}}"#, visits.join(","));
        row
    };
    let (_folder, mut book) = book(&[
        at(round(1, "2016-03-01", None, false), &[club, bar]),
        at(round(2, "2017-05-01", Some("a"), false), &[club, club]),
        at(round(3, "2017-06-01", Some("a"), false), &[club]),
        at(round(4, "2017-07-01", None, true), &[club]),
    ]);
    let visits = |book: &Book, place| book.read(|view| view.visits(place, "2016-12-31")).unwrap();
    let seen = |n: u64, last: &str| (n, Some(last.to_owned()));
    assert_eq!(visits(&book, club), seen(1, "2017-05-01"), "two of one round are one");
    assert_eq!(visits(&book, bar), seen(0, "2016-03-01"));

    // The round moves to another day and another place.
    book.write(|write| write.put_round(&at(round(2, "2017-08-01", Some("a"), false), &[bar])))
        .unwrap();
    assert_eq!(visits(&book, club), seen(0, "2016-03-01"));
    assert_eq!(visits(&book, bar), seen(1, "2017-08-01"));
    book.write(|write| write.remove_round(DocumentId([2; 16]))).unwrap();
    assert_eq!(visits(&book, club), seen(1, "2017-06-01"), "its twin counts now");
    assert_eq!(visits(&book, DocumentId([0xcc; 16])), (0, None));
}

#[test]
fn a_row_that_is_no_json_keeps_no_book_of_the_second_shape_closed() {
    let (folder, mut book) = book(&[round(1, "2017-05-01", None, false)]);
    // The fifth shape is new tables only.
    let fifth = include_str!("../schema/0005.sql").lines();
    let fifth = fifth.filter_map(|line| line.strip_prefix("CREATE TABLE ")?.split(' ').next());
    let fifth: String = fifth.map(|table| format!("DROP TABLE {table}; ")).collect();
    book.write(|write| {
        write.connection.execute_batch(&fifth)?;
        let back = "DROP TABLE flyer; DROP TABLE service; DROP TABLE file_part; DROP TABLE whole_file; DROP TABLE unsent_file;
                    DROP TABLE visited; ALTER TABLE entry DROP COLUMN here; PRAGMA user_version = 2;
                    INSERT INTO round SELECT zeroblob(16), date, part_of_day, people, visits, conversations, review, conflicts,
                        corrections, removed, origin, '{\"v\":', shown FROM round";
        Ok::<_, StoreFault>(write.connection.execute_batch(back)?)
    })
    .unwrap();
    drop(book);
    let again = Book::open(&folder.path().join("book.db"), KEY).unwrap();
    let rounds = again.read(|view| view.rounds("2017-01-01", "2017-12-31")).unwrap();
    assert_eq!(rounds.len(), 2);
}
