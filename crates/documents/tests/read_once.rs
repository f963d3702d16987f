//! What is read in one pass is what is read piece by piece.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::*;
use domain::{ConversationEdit, DocumentId, VisitEdit, words::Kind};

#[test]
fn a_round_read_in_one_pass_is_the_round_its_authors_and_its_conflicts() {
    let kind = |kind| ConversationEdit {
        kind: Some(kind),
        ..ConversationEdit::default()
    };
    let note = |note: &str| VisitEdit {
        note: Some(note.to_owned()),
        ..VisitEdit::default()
    };
    let base = at_once(&round(), &line(kind(Kind::Individual)), &line(kind(Kind::Conversation)));
    let document = at_once(&base, &visit(note("hers")), &visit(note("his")));
    let id = DocumentId([1; 16]);
    let read = document.round_read(id).unwrap();
    assert_eq!(read.round, document.round(id).unwrap());
    assert_eq!(read.line_authors, document.line_authors());
    assert_eq!(read.conflicts, document.conflicts());
    assert_eq!(read.conflicts.len(), 2);
}
