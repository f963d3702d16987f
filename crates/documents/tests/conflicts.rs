//! Two people at once: both values are seen, and a further edit settles it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::*;
use documents::{Document, FoundConflict, RoundStep};
use domain::{
    ConversationEdit, ConversationId, DocumentId, HeadId, RoundEdit, VisitEdit, VisitId,
    words::{Gender, PartOfDay},
};
use serde_json::{Value, json};

fn path(conflict: &FoundConflict) -> String {
    conflict.path.join("/")
}

fn values(conflict: &FoundConflict) -> Vec<Value> {
    conflict.values.iter().map(|claim| claim.value.clone()).collect()
}

fn gender(gender: Gender) -> [RoundStep; 1] {
    line(ConversationEdit {
        gender: Some(gender),
        ..ConversationEdit::default()
    })
}

fn language(language: Option<&str>) -> [RoundStep; 1] {
    line(ConversationEdit {
        language: Some(language.map(str::to_owned)),
        ..ConversationEdit::default()
    })
}

fn windows(open: Option<u32>) -> [RoundStep; 1] {
    let windows = open.into_iter().map(|open| ("open".to_owned(), open)).collect();
    visit(VisitEdit {
        windows: Some(windows),
        ..VisitEdit::default()
    })
}

#[test]
fn distinct_values_of_two_people_are_both_visible_the_winning_one_last() {
    let document = at_once(&round(), &gender(Gender::Woman), &gender(Gender::Trans));
    let conflicts = document.conflicts();
    assert_eq!(conflicts.len(), 1);
    assert_eq!(path(&conflicts[0]), format!("conversations/{LINE}/gender"));
    let [one, winner] = conflicts[0].values.as_slice() else {
        panic!()
    };
    assert_eq!(winner.value, json!(document.conversation(LINE).unwrap().gender.id()));
    let mut said = [
        (one.author, one.value.clone(), one.at),
        (winner.author, winner.value.clone(), winner.at),
    ];
    said.sort_by_key(|(author, ..)| *author);
    assert_eq!(said[0], ([0xaa; 8], json!("woman"), alice().time_ms));
    assert_eq!(said[1], ([0xbb; 8], json!("trans"), bob().time_ms));
}

#[test]
fn equal_values_of_two_people_are_no_conflict() {
    let document = at_once(&round(), &gender(Gender::Woman), &gender(Gender::Woman));
    assert!(document.conflicts().is_empty());
}

#[test]
fn every_kind_of_field_shows_its_conflict_under_the_words_of_the_domain() {
    let mut base = round();
    edited(&mut base, &language(Some("es")), alice());
    edited(&mut base, &windows(Some(3)), alice());
    let other = DocumentId([8; 16]);
    let part = |part| {
        [RoundStep::Round(RoundEdit {
            part_of_day: Some(Some(part)),
            ..RoundEdit::default()
        })]
    };
    let plan = |planned| {
        [RoundStep::Round(RoundEdit {
            planned: Some(planned),
            ..RoundEdit::default()
        })]
    };
    let removed = |id| {
        [RoundStep::Conversation(
            LINE,
            ConversationEdit {
                removed: Some(id),
                note: Some("x".into()),
                ..ConversationEdit::default()
            },
        )]
    };
    for (alices, bobs, expected, said) in [
        (
            part(PartOfDay::Night),
            part(PartOfDay::Evening),
            "part_of_day".to_owned(),
            [json!("evening"), json!("night")],
        ),
        (
            language(None),
            language(Some("bg")),
            format!("conversations/{LINE}/language"),
            [json!(null), json!("bg")],
        ),
        (
            windows(None),
            windows(Some(4)),
            format!("visits/{VISIT}/windows/open"),
            [json!(null), json!(4)],
        ),
        (
            plan(vec![PLACE, other]),
            plan(vec![other]),
            format!("planned/{other}"),
            [json!(0), json!(1)],
        ),
        (
            visit(VisitEdit {
                greeted: Some(Some(1)),
                ..VisitEdit::default()
            }),
            visit(VisitEdit {
                greeted: Some(Some(2)),
                ..VisitEdit::default()
            }),
            format!("visits/{VISIT}/greeted"),
            [json!(1), json!(2)],
        ),
    ] {
        let document = at_once(&base, &alices, &bobs);
        let conflicts = document.conflicts();
        assert_eq!(conflicts.iter().map(path).collect::<Vec<_>>(), vec![expected]);
        let mut values = values(&conflicts[0]);
        values.sort_by_key(Value::to_string);
        let mut said = said.to_vec();
        said.sort_by_key(Value::to_string);
        assert_eq!(values, said);
    }
    // Both remove it and say different things: it is removed, so nobody has to choose.
    let document = at_once(&base, &removed(true), &language(Some("bg")));
    assert!(document.conflicts().is_empty() && document.conversation(LINE).is_none());
}

#[test]
fn a_removed_line_conflicts_about_its_removal_only() {
    let mut base = round();
    let removed = |removed, note: &str| {
        line(ConversationEdit {
            removed: Some(removed),
            note: Some(note.into()),
            ..ConversationEdit::default()
        })
    };
    edited(&mut base, &removed(true, ""), alice());
    // Bob takes the removal back while Alice, who had taken it back as well, removes it again.
    let (mut hers, mut his) = (base.clone(), base);
    let back = edited(&mut hers, &removed(false, "hers"), alice());
    let again = edited(&mut hers, &removed(true, "hers"), alice());
    let bobs = edited(&mut his, &removed(false, "his"), bob());
    receive(&mut his, &back, alice());
    receive(&mut his, &again, alice());
    receive(&mut hers, &bobs, bob());
    let conflicts = hers.conflicts();
    assert_eq!(conflicts, his.conflicts());
    let paths: Vec<_> = conflicts.iter().map(path).collect();
    let about_removal = format!("conversations/{LINE}/removed");
    if hers.conversation(LINE).is_none() {
        assert_eq!(paths, vec![about_removal]);
    } else {
        assert_eq!(paths, vec![format!("conversations/{LINE}/note"), about_removal]);
    }
}

#[test]
fn writing_a_field_settles_its_conflict_even_with_the_winning_value() {
    let mut document = at_once(&round(), &gender(Gender::Woman), &gender(Gender::Trans));
    let winner = document.conversation(LINE).unwrap().gender;
    edited(&mut document, &gender(winner.clone()), bob());
    assert!(document.conflicts().is_empty());
    assert_eq!(document.edit_round(&gender(winner), &bob()).unwrap(), None);

    let mut document = at_once(&round(), &windows(Some(1)), &windows(Some(2)));
    let winner = document.visit(VISIT).unwrap().windows["open"];
    edited(&mut document, &windows(Some(winner)), alice());
    assert!(document.conflicts().is_empty());
}

#[test]
fn choosing_the_winning_value_holds_against_who_changes_it_at_the_same_time() {
    let base = at_once(&round(), &gender(Gender::Woman), &gender(Gender::Trans));
    let winner = base.conversation(LINE).unwrap().gender;
    let after = at_once(&base, &gender(winner.clone()), &gender(Gender::Man));
    let conflicts = after.conflicts();
    let mut seen = values(&conflicts[0]);
    seen.sort_by_key(Value::to_string);
    let mut said = vec![json!(winner.id()), json!("man")];
    said.sort_by_key(Value::to_string);
    assert_eq!((conflicts.len(), seen), (1, said));
    // The same with the one who wrote the winning value choosing.
    let after = at_once(&base, &gender(Gender::Man), &gender(winner));
    assert_eq!(after.conflicts().len(), 1);
}

#[test]
fn saying_again_what_two_people_said_alike_is_no_change() {
    let mut document = at_once(&round(), &gender(Gender::Woman), &gender(Gender::Woman));
    assert_eq!(document.edit_round(&gender(Gender::Woman), &alice()).unwrap(), None);
    edited(&mut document, &gender(Gender::NotNoted), alice());
    assert_eq!(document.conversation(LINE).unwrap().gender, Gender::NotNoted);
    assert!(document.conflicts().is_empty());
}

#[test]
fn what_two_people_add_at_once_is_all_there() {
    let new = |id: u8| {
        [
            RoundStep::Visit(VisitId([id; 6]), at_place()),
            RoundStep::Conversation(
                ConversationId([id; 6]),
                ConversationEdit {
                    visit: Some(VisitId([id; 6])),
                    ..brief()
                },
            ),
            RoundStep::Conversation(
                LINE,
                ConversationEdit {
                    topics: Some([format!("topic{id}")].into()),
                    ..ConversationEdit::default()
                },
            ),
        ]
    };
    let document = at_once(&round(), &new(5), &new(6));
    let round = document.round(ID).unwrap();
    assert_eq!((round.visits.len(), round.conversations.len()), (3, 3));
    assert_eq!(
        document.conversation(LINE).unwrap().topics,
        ["topic5".to_owned(), "topic6".to_owned()].into()
    );
    assert!(document.conflicts().is_empty());
}

#[test]
fn changes_after_an_approval_are_listed_and_unknown_heads_get_no_answer() {
    let base = round();
    let approved = base.heads();
    assert_eq!(base.corrections(&approved), Some(vec![]));
    let document = at_once(&base, &gender(Gender::Woman), &language(Some("bg")));
    let late = document.corrections(&approved).unwrap();
    let mut authors: Vec<_> = late.iter().map(|late| (late.author, late.at)).collect();
    authors.sort();
    assert_eq!(authors, vec![([0xaa; 8], alice().time_ms), ([0xbb; 8], bob().time_ms)]);
    assert!(late.iter().all(|late| document.heads().contains(&late.change)));
    assert_eq!(document.corrections(&document.heads()), Some(vec![]));
    // At one of the two heads, the other's change is the late one.
    let one = document.corrections(&document.heads()[..1]).unwrap();
    assert_eq!(
        one.iter().map(|late| late.change).collect::<Vec<_>>(),
        document.heads()[1..]
    );
    assert_eq!(document.corrections(&[HeadId([7; 32])]), None);
    assert_eq!(document.corrections(&[]), None);
}

#[test]
fn places_have_conflicts_too() {
    let edit = |name: &str| domain::PlaceEdit {
        name: Some(name.into()),
        ..domain::PlaceEdit::default()
    };
    let setting = Some(domain::words::Setting::Club);
    let (mut hers, _) = Document::create_place(&domain::PlaceEdit { setting, ..edit("one") }, &alice()).unwrap();
    let mut his = hers.clone();
    let from_alice = hers.edit_place(&edit("two"), &alice()).unwrap().unwrap();
    his.edit_place(&edit("three"), &bob()).unwrap().unwrap();
    receive(&mut his, &from_alice, alice());
    assert_eq!(his.conflicts().iter().map(path).collect::<Vec<_>>(), vec!["name"]);
}

#[test]
fn a_visit_that_one_removes_while_another_writes_a_line_under_it_stands_and_shows_both() {
    let base = round();
    let gone = visit(VisitEdit {
        removed: Some(true),
        ..VisitEdit::default()
    });
    let merged = at_once(
        &base,
        &gone,
        &line(ConversationEdit {
            n: Some(3),
            ..full_line()
        }),
    );
    let read = merged.round(ID).unwrap();
    assert_eq!(read.visits.len(), 1, "the visit stands");
    assert_eq!(read.conversations.iter().map(|line| line.n).max(), Some(3));
    let conflict = merged
        .conflicts()
        .into_iter()
        .find(|found| found.path.ends_with(&["removed".to_owned()]))
        .unwrap();
    assert_eq!(
        conflict.path,
        ["visits".to_owned(), VISIT.to_string(), "removed".to_owned()]
    );
    assert_eq!(conflict.values.last().unwrap().value, Value::Bool(false));
}
