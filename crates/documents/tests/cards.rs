//! Contact cards: what two colleagues write at once, and that no card and no round name each other.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use chrono::NaiveDate;
use common::*;
use documents::{Document, DocumentError};
use domain::{
    CardEdit, CardItemId, DocumentId,
    card::{CardNote, CardReferral, Consent, FollowUp, ItemEdit, ItemKind},
    words::{ConsentForm, Ground, Outcome, Purpose},
};
use std::collections::BTreeSet;

const OTHER: DocumentId = DocumentId([7; 16]);

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn item(byte: u8) -> CardItemId {
    CardItemId([byte; 6])
}

fn note(byte: u8, date: &str, text: &str) -> (CardItemId, ItemEdit) {
    let note = CardNote {
        id: item(byte),
        date: day(date),
        by: Some(PETYA),
        text: text.to_owned(),
    };
    (note.id, ItemEdit::Note(note))
}

fn items(items: impl IntoIterator<Item = (CardItemId, ItemEdit)>) -> CardEdit {
    CardEdit {
        items: items.into_iter().collect(),
        ..CardEdit::default()
    }
}

fn consent() -> Consent {
    Consent {
        id: item(1),
        purpose: Purpose::KeepCard,
        to: None,
        form: ConsentForm::Spoken,
        date: day("2026-03-01"),
        language: "bg".to_owned(),
        by: Some(PETYA),
        withdrawn: None,
    }
}

fn new_card() -> CardEdit {
    CardEdit {
        pseudonym: Some("Ster 12".to_owned()),
        languages: Some(["bg".to_owned()].into()),
        made: Some(day("2026-03-01")),
        ..items([(item(1), ItemEdit::Consent(consent()))])
    }
}

/// One card, as two colleagues have it.
fn two() -> (Document, Document) {
    let (hers, _) = Document::create_card(&new_card(), &alice()).unwrap();
    let his = hers.clone();
    (hers, his)
}

#[test]
fn a_card_reads_back_with_everything_on_it() {
    let (mut document, _) = two();
    let edit = items([
        note(2, "2026-04-01", "gesproken"),
        (
            item(3),
            ItemEdit::FollowUp(FollowUp {
                id: item(3),
                date: day("2026-05-01"),
                text: "bellen".to_owned(),
                by: None,
                done: None,
            }),
        ),
        (
            item(4),
            ItemEdit::Referral(CardReferral {
                id: item(4),
                date: day("2026-04-02"),
                destination: "gp".to_owned(),
                outcome: None,
                by: Some(PETYA),
            }),
        ),
    ]);
    document.edit_card(&edit, &bob()).unwrap().unwrap();
    let done = items([
        (item(3), ItemEdit::Done(Some(day("2026-05-02")))),
        (item(4), ItemEdit::Outcome(Some(Outcome::Arrived))),
        (item(1), ItemEdit::Withdrawn(Some(day("2026-05-03")))),
    ]);
    document.edit_card(&done, &bob()).unwrap().unwrap();
    assert_eq!(document.edit_card(&done, &alice()).unwrap(), None);

    let card = document.card(ID).unwrap();
    assert_eq!(
        (card.id, card.pseudonym.as_str(), &card.ground),
        (ID, "Ster 12", &Ground::Consent)
    );
    assert_eq!(card.consents[0].withdrawn, Some(day("2026-05-03")));
    assert_eq!(
        (card.notes[0].text.as_str(), card.notes[0].by),
        ("gesproken", Some(PETYA))
    );
    assert_eq!(card.follow_ups[0].done, Some(day("2026-05-02")));
    assert_eq!(card.referrals[0].outcome, Some(Outcome::Arrived));
    assert_eq!(card.last_contact(), day("2026-05-02"));
}

#[test]
fn notes_of_two_colleagues_at_once_both_stay() {
    let (mut hers, mut his) = two();
    hers.edit_card(&items([note(2, "2026-04-02", "van haar")]), &alice())
        .unwrap();
    let change = his
        .edit_card(&items([note(3, "2026-04-01", "van hem")]), &bob())
        .unwrap()
        .unwrap();
    receive(&mut hers, &change, bob());
    let card = hers.card(ID).unwrap();
    let texts: Vec<_> = card.notes.iter().map(|note| note.text.as_str()).collect();
    assert_eq!(texts, ["van hem", "van haar"]);
    assert_eq!(hers.conflicts(), []);
}

#[test]
fn two_names_given_at_once_are_a_conflict_that_the_next_one_settles() {
    let called = |name: &str| CardEdit {
        pseudonym: Some(name.to_owned()),
        ..CardEdit::default()
    };
    let (mut hers, mut his) = two();
    hers.edit_card(&called("Regen 40"), &alice()).unwrap();
    let change = his.edit_card(&called("Kompas 41"), &bob()).unwrap().unwrap();
    receive(&mut hers, &change, bob());
    let conflicts = hers.conflicts();
    assert_eq!(
        (conflicts.len(), &conflicts[0].path[..]),
        (1, &["pseudonym".to_owned()][..])
    );
    let read = hers.card(ID).unwrap().pseudonym;
    hers.edit_card(&called(&read), &alice()).unwrap().unwrap();
    assert_eq!(hers.conflicts(), []);
}

#[test]
fn two_days_of_withdrawing_are_a_conflict_of_that_consent() {
    let on = |date: &str| items([(item(1), ItemEdit::Withdrawn(Some(day(date))))]);
    let (mut hers, mut his) = two();
    hers.edit_card(&on("2026-04-01"), &alice()).unwrap();
    let change = his.edit_card(&on("2026-04-02"), &bob()).unwrap().unwrap();
    receive(&mut hers, &change, bob());
    let path = ["consents".to_owned(), item(1).to_string(), "withdrawn".to_owned()];
    assert_eq!(hers.conflicts()[0].path, path);
}

#[test]
fn what_was_taken_away_is_read_no_more_and_comes_back() {
    let (mut document, _) = two();
    let write = |document: &mut Document, edit| document.edit_card(&items([(item(1), edit)]), &bob()).unwrap().unwrap();
    write(&mut document, ItemEdit::Removed(ItemKind::Consent));
    assert_eq!(document.card(ID).unwrap().consents, []);
    write(&mut document, ItemEdit::Consent(consent()));
    assert_eq!(document.card(ID).unwrap().consents, [consent()]);
    let nowhere = items([(item(9), ItemEdit::Done(None))]);
    assert_eq!(
        document.edit_card(&nowhere, &bob()).unwrap_err(),
        DocumentError::NotFound
    );
}

#[test]
fn a_note_that_was_taken_away_says_nothing_any_more_and_comes_back_when_it_is_written_anew() {
    let (mut document, _) = two();
    document
        .edit_card(&items([note(2, "2026-04-01", "gesproken")]), &alice())
        .unwrap()
        .unwrap();
    let before = document.card(ID).unwrap().notes;
    let write = |document: &mut Document, edit| document.edit_card(&items([(item(2), edit)]), &bob()).unwrap().unwrap();
    write(&mut document, ItemEdit::Removed(ItemKind::Note));
    assert_eq!(document.card(ID).unwrap().notes, []);
    let (mut fresh, _) = document.afresh(&alice()).unwrap().unwrap();
    for document in [&mut document, &mut fresh] {
        write(document, ItemEdit::Note(before[0].clone()));
        assert_eq!(document.card(ID).unwrap().notes, before);
    }
}

#[test]
fn a_card_begins_afresh_without_the_note_that_was_taken_away() {
    let (mut document, _) = two();
    let edits = [
        items([note(2, "2026-04-01", "belt liever")]),
        items([(item(2), ItemEdit::Removed(ItemKind::Note))]),
        items([note(4, "2026-04-01", "de eerste"), note(3, "2026-04-01", "de tweede")]),
        CardEdit {
            same_as: vec![(OTHER, true)],
            ..items([(item(1), ItemEdit::Withdrawn(Some(day("2026-05-03"))))])
        },
    ];
    for edit in edits {
        document.edit_card(&edit, &alice()).unwrap().unwrap();
    }
    let (fresh, change) = document.afresh(&alice()).unwrap().unwrap();
    assert_eq!(fresh.card(ID).unwrap(), document.card(ID).unwrap());
    assert_eq!(fresh.card(ID).unwrap().notes[0].text, "de eerste");
    assert!(!change.bytes.windows(5).any(|window| window == b"belt "));
}

#[test]
fn what_is_said_to_be_the_same_is_a_set_and_never_the_card_itself() {
    let same = |other, is| CardEdit {
        same_as: vec![(other, is)],
        ..CardEdit::default()
    };
    let (mut hers, mut his) = two();
    hers.edit_card(&same(OTHER, true), &alice()).unwrap().unwrap();
    let change = his.edit_card(&same(OTHER, true), &bob()).unwrap().unwrap();
    receive(&mut hers, &change, bob());
    assert_eq!(hers.card(ID).unwrap().same_as, [OTHER].into());
    assert_eq!(hers.card(OTHER).unwrap().same_as, BTreeSet::new());
    assert_eq!(hers.conflicts(), []);
    hers.edit_card(&same(OTHER, false), &alice()).unwrap().unwrap();
    assert_eq!(hers.card(ID).unwrap().same_as, BTreeSet::new());
}

#[test]
fn a_card_names_no_round_no_visit_and_no_line_and_a_round_names_no_card() {
    let (mut card, _) = two();
    let every_field = items([note(2, "2026-04-01", "gesproken")]);
    card.edit_card(&every_field, &bob()).unwrap();
    let keys_of_card = keys_in(&card.save());
    for of_round in [
        "round", "visit", "visits", "lines", "line", "place", "planned", "origin",
    ] {
        assert!(!keys_of_card.contains(of_round), "{of_round}");
    }
    let (round, _) =
        Document::create_round(&dated(), &[(VISIT, at_place())], &[(LINE, full_line())], &alice()).unwrap();
    let keys_of_round = keys_in(&round.save());
    for of_card in ["card", "cards", "pseudonym", "consents", "same_as"] {
        assert!(!keys_of_round.contains(of_card), "{of_card}");
    }
}

/// Every key of every map of a document, as automerge itself reads it.
fn keys_in(saved: &[u8]) -> BTreeSet<String> {
    use automerge::{Automerge, ReadDoc};
    let doc = Automerge::load(saved).unwrap();
    let mut keys = BTreeSet::new();
    let mut next = vec![automerge::ROOT];
    while let Some(object) = next.pop() {
        for key in doc.keys(&object) {
            if let Ok(Some((automerge::Value::Object(_), child))) = doc.get(&object, &key) {
                next.push(child);
            }
            keys.insert(key);
        }
    }
    assert!(keys.contains("kind"));
    keys
}
