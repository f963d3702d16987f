//! What became different since a reader looked, who wrote it, and how a conflict is settled.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::*;
use documents::{Document, DocumentError, FoundDifference, Part, RoundStep};
use domain::{ConversationEdit, ConversationId, RoundEdit, VisitEdit, words::Gender};
use serde_json::{Value, json};

fn since(document: &Document, before: &Document) -> Vec<FoundDifference> {
    document.differences(&before.heads()).unwrap().unwrap()
}

fn told(found: &FoundDifference) -> (Part, &str, u8) {
    (found.of, found.field.as_str(), found.author[0])
}

fn gender(gender: Gender) -> [RoundStep; 1] {
    line(ConversationEdit {
        gender: Some(gender),
        ..ConversationEdit::default()
    })
}

fn path(parts: &[&str]) -> Vec<String> {
    parts.iter().map(|part| (*part).to_owned()).collect()
}

#[test]
fn nothing_differs_from_itself_and_unknown_heads_have_no_answer() {
    let document = round();
    assert!(since(&document, &document).is_empty());
    assert_eq!(document.differences(&[]).unwrap(), None);
    assert_eq!(document.differences(&[domain::HeadId([7; 32])]).unwrap(), None);
}

#[test]
fn each_field_is_told_once_with_its_last_writer_and_both_values() {
    let before = round();
    let mut now = before.clone();
    let topics = |topics: &[&str]| {
        line(ConversationEdit {
            topics: Some(topics.iter().map(|topic| (*topic).to_owned()).collect()),
            ..ConversationEdit::default()
        })
    };
    edited(&mut now, &topics(&["health"]), alice());
    edited(&mut now, &topics(&[]), alice());
    edited(&mut now, &topics(&["tax"]), bob());
    let note = RoundStep::Round(RoundEdit {
        note: Some("koud".into()),
        part_of_day: Some(Some("night".into())),
        ..RoundEdit::default()
    });
    edited(&mut now, &[note], alice());
    let materials = VisitEdit {
        materials: Some([("condoms".to_owned(), 3)].into()),
        ..VisitEdit::default()
    };
    edited(&mut now, &visit(materials), bob());

    let found = since(&now, &before);
    let expected = [
        (Part::Round, "note", 0xaa),
        (Part::Round, "part_of_day", 0xaa),
        (Part::Visit(VISIT), "materials", 0xbb),
        (Part::Conversation(LINE), "topics", 0xbb),
    ];
    assert_eq!(found.iter().map(told).collect::<Vec<_>>(), expected);
    let values: Vec<(Value, Value)> = found
        .iter()
        .map(|found| (found.before.clone(), found.after.clone()))
        .collect();
    let expected = [
        (json!(""), json!("koud")),
        (Value::Null, json!("night")),
        (json!({}), json!({"condoms": 3})),
        (json!([]), json!(["tax"])),
    ];
    assert_eq!(values, expected);
    assert_eq!(found[3].at, bob().time_ms);
}

#[test]
fn what_came_and_went_is_told_whole_and_what_was_never_seen_is_not_told() {
    let before = round();
    let mut now = before.clone();
    let other = ConversationId([8; 6]);
    let passing = ConversationId([7; 6]);
    let removed = |id, removed| {
        let edit = ConversationEdit {
            removed: Some(removed),
            ..ConversationEdit::default()
        };
        [RoundStep::Conversation(id, edit)]
    };
    edited(&mut now, &[RoundStep::Conversation(other, brief())], bob());
    edited(&mut now, &[RoundStep::Conversation(passing, brief())], bob());
    edited(&mut now, &removed(passing, true), bob());
    edited(&mut now, &removed(LINE, true), alice());
    let found = since(&now, &before);
    let expected = [
        (Part::Conversation(other), "added", 0xbb),
        (Part::Conversation(LINE), "removed", 0xaa),
    ];
    assert_eq!(found.iter().map(told).collect::<Vec<_>>(), expected);
    assert_eq!(
        (found[0].after["kind"].clone(), found[1].before["kind"].clone()),
        (json!("brief"), json!("brief"))
    );

    let gone = now.clone();
    edited(&mut now, &removed(LINE, false), bob());
    assert_eq!(
        since(&now, &gone).iter().map(told).collect::<Vec<_>>(),
        [(Part::Conversation(LINE), "added", 0xbb)]
    );
}

#[test]
fn of_two_values_at_once_the_writer_of_the_one_that_is_shown_is_told() {
    let before = round();
    let now = at_once(&before, &gender(Gender::Woman), &gender(Gender::Trans));
    let shown = now.conversation(LINE).unwrap().gender;
    let found = since(&now, &before);
    let writer = if shown == Gender::Woman { 0xaa } else { 0xbb };
    assert_eq!(
        found.iter().map(told).collect::<Vec<_>>(),
        [(Part::Conversation(LINE), "gender", writer)]
    );
}

#[test]
fn a_conflict_is_settled_by_each_of_its_values_and_by_nothing_else() {
    let document = at_once(&round(), &gender(Gender::Woman), &gender(Gender::Trans));
    let (id, line) = (LINE.to_string(), LINE);
    let at = path(&["conversations", &id, "gender"]);
    for word in ["woman", "trans"] {
        let mut settled = document.clone();
        settled.settle(&at, &json!(word), &alice()).unwrap().unwrap();
        assert!(settled.conflicts().is_empty());
        assert_eq!(settled.conversation(line).unwrap().gender.id(), word);
    }
    let mut document = document;
    let heads = document.heads();
    for (at, value) in [
        (at.clone(), json!("man")),
        (at.clone(), json!(null)),
        (at, json!({"a": 1})),
        (path(&["note"]), json!("")),
        (path(&["conversations", &id, "by"]), json!({})),
        (path(&["nobody", "home"]), json!("")),
        (Vec::new(), json!("")),
    ] {
        let refused = document.settle(&at, &value, &alice());
        assert!(matches!(refused, Err(DocumentError::NotFound)), "{at:?} {value}");
    }
    assert_eq!(document.heads(), heads);
}

#[test]
fn a_choice_made_at_the_same_time_as_another_change_still_shows_both() {
    let document = at_once(&round(), &gender(Gender::Woman), &gender(Gender::Trans));
    let (mut hers, mut his) = (document.clone(), document);
    let at = path(&["conversations", &LINE.to_string(), "gender"]);
    let choice = hers.settle(&at, &json!("woman"), &alice()).unwrap().unwrap();
    edited(&mut his, &gender(Gender::Man), bob());
    receive(&mut his, &choice, alice());
    let conflicts = his.conflicts();
    assert_eq!((conflicts.len(), conflicts[0].values.len()), (1, 2));
}

#[test]
fn the_lines_that_went_with_a_visit_are_known() {
    let mut document = round();
    let (early, other) = (ConversationId([8; 6]), ConversationId([7; 6]));
    let gone = |id| {
        let edit = ConversationEdit {
            removed: Some(true),
            ..ConversationEdit::default()
        };
        RoundStep::Conversation(id, edit)
    };
    let steps = [
        RoundStep::Conversation(early, brief()),
        RoundStep::Conversation(other, brief()),
    ];
    edited(&mut document, &steps, alice());
    edited(&mut document, &[gone(early)], alice());
    assert!(document.lines_removed_with(VISIT).is_empty(), "the visit stands");
    let visit = RoundStep::Visit(
        VISIT,
        VisitEdit {
            removed: Some(true),
            ..VisitEdit::default()
        },
    );
    edited(&mut document, &[gone(LINE), gone(other), visit], alice());
    assert_eq!(document.lines_removed_with(VISIT), [LINE, other]);
}
