//! Rows of cards: what is to be done, who is the same, and that forgetting leaves nothing.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::{CardRow, DUE};
use crate::{Book, StoreFault, Topic};
use chrono::NaiveDate;
use domain::{
    Card, CardItemId, DocumentId,
    card::FollowUp,
    retention::Gone,
    words::{DocumentKind, Ground},
};
use std::collections::BTreeSet;

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

fn id(byte: u8) -> DocumentId {
    DocumentId([byte; 16])
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn card(byte: u8, same_as: &[u8], to_do: &[(&str, bool)]) -> CardRow {
    let follow_up = |(place, (date, done)): (usize, &(&str, bool))| FollowUp {
        id: CardItemId([u8::try_from(place).unwrap(); 6]),
        date: day(date),
        text: "bellen".to_owned(),
        by: None,
        done: done.then(|| day(date)),
    };
    let card = Card {
        id: id(byte),
        pseudonym: format!("Ster {byte}"),
        languages: BTreeSet::new(),
        ground: Ground::Consent,
        made: day("2026-03-01"),
        consents: Vec::new(),
        notes: Vec::new(),
        follow_ups: to_do.iter().enumerate().map(follow_up).collect(),
        referrals: Vec::new(),
        same_as: same_as.iter().map(|other| id(*other)).collect(),
    };
    CardRow { card, conflicts: 0 }
}

fn book(cards: &[CardRow]) -> (tempfile::TempDir, Book) {
    let folder = tempfile::tempdir().unwrap();
    let mut book = Book::create(&folder.path().join("book.db"), KEY).unwrap();
    book.write(|write| cards.iter().try_for_each(|card| write.put_card(card)))
        .unwrap();
    (folder, book)
}

#[test]
fn what_is_to_be_done_comes_by_its_day_and_what_is_done_is_not_among_it() {
    let (_folder, mut book) = book(&[
        card(1, &[], &[("2026-05-03", false), ("2026-05-01", true)]),
        card(2, &[], &[("2026-05-02", false), ("2026-06-01", false)]),
    ]);
    let due = |book: &Book, most| {
        let rows = book.read(|view| view.follow_ups_due(day("2026-05-31"), most)).unwrap();
        rows.into_iter().map(|row| row.document).collect::<Vec<_>>()
    };
    assert_eq!(due(&book, 20), [id(2), id(1)]);
    assert_eq!(due(&book, 1), [id(2)]);
    book.write(|write| write.put_card(&card(2, &[], &[]))).unwrap();
    assert_eq!(due(&book, 20), [id(1)]);
}

#[test]
fn what_is_to_be_done_is_found_by_an_index_alone() {
    let (_folder, book) = book(&[]);
    let plan = book.read(|view| {
        let mut statement = view.connection.prepare(&format!("EXPLAIN QUERY PLAN {DUE}"))?;
        let lines = statement.query_map(("2026-05-31", 20), |row| row.get::<_, String>(3))?;
        Ok::<_, StoreFault>(lines.collect::<Result<Vec<_>, _>>()?)
    });
    let plan = plan.unwrap().join("\n");
    assert!(
        plan.contains("COVERING INDEX follow_up_date") && !plan.contains("TEMP B-TREE"),
        "{plan}"
    );
}

#[test]
fn an_edge_counts_while_both_cards_are_here() {
    let (_folder, mut book) = book(&[card(1, &[2], &[]), card(3, &[2], &[])]);
    let set = |book: &Book| book.read(|view| view.doubles()).unwrap().set(id(1));
    assert_eq!(set(&book), [id(1)].into());
    book.write(|write| write.put_card(&card(2, &[], &[]))).unwrap();
    assert_eq!(set(&book), [id(1), id(2), id(3)].into());
    book.write(|write| write.forget(id(2), 3, Gone::Erased, 0)).unwrap();
    assert_eq!(set(&book), [id(1)].into());
}

#[test]
fn a_forgotten_card_leaves_no_row_and_says_that_the_cards_changed() {
    let (_folder, mut book) = book(&[card(1, &[2], &[("2026-05-03", false)])]);
    book.write(|write| write.put_term(id(1), &DocumentKind::Card, day("2026-03-01")))
        .unwrap();
    let (_, touched) = book.write(|write| write.forget(id(1), 3, Gone::Expired, 0)).unwrap();
    assert!(touched.contains(&Topic::Cards) && touched.contains(&Topic::Gone(id(1))));
    let rows = book.read(|view| {
        let count = |table: &str| {
            let sql = format!("SELECT count(*) FROM {table}");
            view.connection.query_row(&sql, [], |row| row.get::<_, i64>(0))
        };
        Ok::<_, StoreFault>(["card", "card_same", "follow_up", "term"].map(|table| count(table).unwrap()))
    });
    assert_eq!(rows.unwrap(), [0, 0, 0, 0]);
    assert_eq!(book.read(|view| view.last_contact(id(1))).unwrap(), None);
}
