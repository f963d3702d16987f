//! Profiles, their names, and what recognises them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::*;
use documents::{Document, DocumentError};
use domain::{
    DocumentId, MessageId, Tag,
    online::{AnswerEdit, ApproachEdit, HandleEdit, ProfileEdit},
    words::{AnswerKind, Gender},
};

const FIRST: MessageId = MessageId([1; 6]);
const SECOND: MessageId = MessageId([2; 6]);

fn approach(date: &str) -> ApproachEdit {
    ApproachEdit {
        date: date.parse().ok(),
        time: Some("14:05".parse().ok()),
        by: Some(Some(PETYA)),
        language: Some(Some("es".into())),
        template: Some(Some("first".into())),
        ..ApproachEdit::default()
    }
}

fn profile() -> Document {
    let edit = ProfileEdit {
        platform: Some("platform_a".into()),
        gender: Some(Gender::Woman),
        language: Some(Some("es".into())),
        approaches: vec![(FIRST, approach("2026-09-03"))],
        tags: [(2026, Tag([7; 6]))].into(),
        ..ProfileEdit::default()
    };
    Document::create_profile(&edit, &alice()).unwrap().0
}

fn message(id: MessageId, edit: ApproachEdit) -> ProfileEdit {
    ProfileEdit {
        approaches: vec![(id, edit)],
        ..ProfileEdit::default()
    }
}

fn handle(days: &[&str]) -> HandleEdit {
    HandleEdit {
        profile: Some(ID),
        platform: Some("platform_a".into()),
        handle: Some("Luna_DH".into()),
        days: Some(days.iter().map(|day| day.parse().unwrap()).collect()),
        ..HandleEdit::default()
    }
}

#[test]
fn a_profile_reads_back_as_it_was_written_and_the_same_again_is_no_change() {
    let mut document = profile();
    let read = document.profile(ID).unwrap();
    assert_eq!(
        (read.id, read.platform.as_str(), read.gender),
        (ID, "platform_a", Gender::Woman)
    );
    let first = &read.approaches[0];
    assert_eq!(
        (first.id, first.date.to_string().as_str(), first.by),
        (FIRST, "2026-09-03", Some(PETYA))
    );
    assert_eq!(
        (first.template.as_deref(), first.channel.as_deref(), first.removed),
        (Some("first"), None, false)
    );
    assert_eq!(read.tags, [(2026, Tag([7; 6]))].into());

    let same = message(FIRST, approach("2026-09-03"));
    assert_eq!(document.edit_profile(&same, &bob()).unwrap(), None);
    let reopened = Document::open(Some(&document.save()), &[] as &[&[u8]]).unwrap();
    assert_eq!(reopened.profile(ID).unwrap(), document.profile(ID).unwrap());
}

#[test]
fn what_two_people_write_at_once_both_stays() {
    let base = profile();
    let (mut hers, mut his) = (base.clone(), base);
    let written = message(SECOND, approach("2026-09-04"));
    let answer = AnswerEdit {
        date: "2026-09-04".parse().ok(),
        kind: Some(AnswerKind::Answered),
        ..AnswerEdit::default()
    };
    let answered = ProfileEdit {
        answers: vec![(SECOND, answer)],
        same_as: Some([DocumentId([8; 16])].into()),
        tags: [(2027, Tag([9; 6]))].into(),
        ..ProfileEdit::default()
    };
    let from_alice = hers.edit_profile(&written, &alice()).unwrap().unwrap();
    let from_bob = his.edit_profile(&answered, &bob()).unwrap().unwrap();
    receive(&mut hers, &from_bob, bob());
    receive(&mut his, &from_alice, alice());
    let read = hers.profile(ID).unwrap();
    assert_eq!(read, his.profile(ID).unwrap());
    assert_eq!((read.approaches.len(), read.answers.len(), read.tags.len()), (2, 1, 2));
    assert_eq!(read.same_as, [DocumentId([8; 16])].into());
    assert!(hers.conflicts().is_empty());
}

#[test]
fn a_message_that_is_taken_back_stays_and_says_so() {
    let mut document = profile();
    let removed = ApproachEdit {
        removed: Some(true),
        ..ApproachEdit::default()
    };
    document
        .edit_profile(&message(FIRST, removed), &bob())
        .unwrap()
        .unwrap();
    let read = document.profile(ID).unwrap();
    assert!(read.approaches[0].removed);
    assert_eq!((read.approached().count(), read.days().len()), (0, 0));
}

#[test]
fn what_is_new_needs_its_fields() {
    let missing = |edit: &ProfileEdit| Document::create_profile(edit, &alice()).unwrap_err();
    assert_eq!(missing(&ProfileEdit::default()), DocumentError::Missing("platform"));
    let mut document = profile();
    let undated = message(SECOND, ApproachEdit::default());
    assert_eq!(
        document.edit_profile(&undated, &alice()).unwrap_err(),
        DocumentError::Missing("date")
    );
    let silent = ProfileEdit {
        answers: vec![(
            SECOND,
            AnswerEdit {
                date: "2026-09-04".parse().ok(),
                ..AnswerEdit::default()
            },
        )],
        ..ProfileEdit::default()
    };
    assert_eq!(
        document.edit_profile(&silent, &alice()).unwrap_err(),
        DocumentError::Missing("answer")
    );
    let unknown = Document::create_handle(&handle(&[]), &alice()).unwrap_err();
    assert_eq!(unknown, DocumentError::Missing("days"));
}

#[test]
fn of_two_who_write_at_once_neither_shortens_how_long_a_name_is_kept() {
    let (base, _) = Document::create_handle(&handle(&["2026-09-03"]), &alice()).unwrap();
    assert_eq!(base.handle(ID).unwrap().since.to_string(), "2026-09-03");
    let (mut hers, mut his) = (base.clone(), base);
    let on = |day: &str| HandleEdit {
        days: Some([day.parse().unwrap()].into()),
        ..HandleEdit::default()
    };
    let from_alice = hers.edit_handle(&on("2026-09-20"), &alice()).unwrap().unwrap();
    let from_bob = his.edit_handle(&on("2026-09-10"), &bob()).unwrap().unwrap();
    receive(&mut hers, &from_bob, bob());
    receive(&mut his, &from_alice, alice());
    assert_eq!(hers.handle(ID).unwrap(), his.handle(ID).unwrap());
    assert_eq!(hers.handle(ID).unwrap().since.to_string(), "2026-09-20");
}

#[test]
fn reasons_stand_with_the_name_and_one_that_is_taken_back_is_none() {
    let said = |message, reason: &str| HandleEdit {
        reasons: [(message, reason.to_owned())].into(),
        ..HandleEdit::default()
    };
    let first = HandleEdit {
        reasons: [(FIRST, "zij vroeg erom".to_owned())].into(),
        ..handle(&["2026-09-03"])
    };
    let (mut document, _) = Document::create_handle(&first, &alice()).unwrap();
    document
        .edit_handle(&said(SECOND, "belde zelf"), &bob())
        .unwrap()
        .unwrap();
    assert_eq!(document.handle(ID).unwrap().reasons.len(), 2);
    document.edit_handle(&said(FIRST, ""), &bob()).unwrap().unwrap();
    let left = document.handle(ID).unwrap().reasons;
    assert_eq!(left, [(SECOND, "belde zelf".to_owned())].into());
}

#[test]
fn keys_and_objections_read_back_and_are_no_other_kind() {
    let key = std::array::from_fn(|at| at as u8 * 8);
    let (document, _) = Document::create_tag_key(2026, &key, &alice()).unwrap();
    let read = document.tag_key(ID).unwrap();
    assert_eq!((read.year, read.key), (2026, key));
    assert!(!format!("{read:?}").contains("248"));
    let (objection, _) = Document::create_objection(Tag([5; 6]), &alice()).unwrap();
    assert_eq!(objection.objection(ID).unwrap().tag, Tag([5; 6]));
    assert_eq!(objection.tag_key(ID).unwrap_err(), DocumentError::WrongKind);
    assert_eq!(document.profile(ID).unwrap_err(), DocumentError::WrongKind);
    assert_eq!(document.handle(ID).unwrap_err(), DocumentError::WrongKind);
}

#[test]
fn a_name_begins_afresh_without_the_note_that_was_taken_back() {
    let (mut document, _) = Document::create_handle(&handle(&["2026-09-03"]), &alice()).unwrap();
    for note in ["belt liever", ""] {
        let edit = HandleEdit {
            note: Some(note.into()),
            ..HandleEdit::default()
        };
        document.edit_handle(&edit, &alice()).unwrap().unwrap();
    }
    let (fresh, change) = document.afresh(&alice()).unwrap().unwrap();
    assert_eq!(fresh.handle(ID).unwrap(), document.handle(ID).unwrap());
    assert!(!change.bytes.windows(5).any(|window| window == b"belt "));
}
