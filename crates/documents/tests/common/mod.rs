//! Two people and their edits, for all tests of this crate.
#![allow(dead_code)] // Each test binary uses another part of it.

use documents::{Applied, Authors, Document, NewChange, RoundStep, Writer, try_apply};
use domain::{
    ConversationEdit, ConversationId, DocumentId, PersonId, RoundEdit, VisitEdit, VisitId,
    words::{Gender, Kind},
};

pub const ID: DocumentId = DocumentId([9; 16]);
pub const PLACE: DocumentId = DocumentId([3; 16]);
pub const VISIT: VisitId = VisitId([1; 6]);
pub const LINE: ConversationId = ConversationId([2; 6]);
pub const PETYA: PersonId = PersonId([4; 8]);

/// Alice's device is all 0xaa, Bob's all 0xbb; the second half of the actor is this opening's.
pub fn alice() -> Writer<'static> {
    writer(0xaa)
}

pub fn bob() -> Writer<'static> {
    writer(0xbb)
}

pub fn writer(byte: u8) -> Writer<'static> {
    let mut actor = [byte; 16];
    actor[8..].fill(1);
    Writer {
        actor,
        time_ms: 1_700_000_000_000 + i64::from(byte),
        message: None,
    }
}

pub fn dated() -> RoundEdit {
    RoundEdit {
        date: "2024-01-04".parse().ok(),
        ..RoundEdit::default()
    }
}

pub fn at_place() -> VisitEdit {
    VisitEdit {
        place: Some(PLACE),
        ..VisitEdit::default()
    }
}

pub fn brief() -> ConversationEdit {
    ConversationEdit {
        visit: Some(VISIT),
        kind: Some(Kind::Brief),
        ..ConversationEdit::default()
    }
}

/// A line as an evening brings it.
pub fn full_line() -> ConversationEdit {
    ConversationEdit {
        language: Some(Some("es".into())),
        gender: Some(Gender::Woman),
        topics: Some(["health".to_owned(), "tax".to_owned()].into()),
        by: Some([PETYA].into()),
        ..brief()
    }
}

/// A round by Alice with one visit and one line.
pub fn round() -> Document {
    Document::create_round(&dated(), &[(VISIT, at_place())], &[(LINE, brief())], &alice())
        .unwrap()
        .0
}

pub fn line(edit: ConversationEdit) -> [RoundStep; 1] {
    [RoundStep::Conversation(LINE, edit)]
}

pub fn visit(edit: VisitEdit) -> [RoundStep; 1] {
    [RoundStep::Visit(VISIT, edit)]
}

/// Makes the edit, which must change something.
pub fn edited(doc: &mut Document, steps: &[RoundStep], by: Writer<'_>) -> NewChange {
    doc.edit_round(steps, &by).unwrap().unwrap()
}

/// Applies what `by` wrote, which must be new.
pub fn receive(doc: &mut Document, change: &NewChange, by: Writer<'_>) {
    let author = by.actor[..8].try_into().unwrap();
    match try_apply(Some(doc), &change.bytes, Authors::Only(author)).unwrap() {
        Applied::New { document, .. } => *doc = *document,
        other => panic!("{other:?}"),
    }
}

/// Alice and Bob edit the same round at the same time; both then have both edits.
pub fn at_once(base: &Document, alices: &[RoundStep], bobs: &[RoundStep]) -> Document {
    let (mut hers, mut his) = (base.clone(), base.clone());
    let from_alice = edited(&mut hers, alices, alice());
    let from_bob = edited(&mut his, bobs, bob());
    receive(&mut hers, &from_bob, bob());
    receive(&mut his, &from_alice, alice());
    assert_eq!(hers.heads(), his.heads());
    assert_eq!(hers.round(ID).unwrap(), his.round(ID).unwrap());
    assert_eq!(hers.conflicts(), his.conflicts());
    hers
}
