//! Writing a contact card.

use super::{
    NewChange, Pen, Writer, create,
    pen::Record,
    round::{option, text},
};
use crate::{
    document::Document,
    error::DocumentError,
    fields::Plain,
    keys::{self, kind},
    read::text_of_date,
};
use automerge::{ObjId, ROOT};
use chrono::NaiveDate;
use domain::{
    CardEdit, CardItemId,
    card::{CardNote, CardReferral, Consent, FollowUp, ItemEdit, ItemKind},
    words::{Ground, Outcome},
};

/// Two who write their first note at once each need the container that is there: all of them are from the first change.
const CONTAINERS: &[&str] = &[
    keys::LANGUAGES,
    keys::CONSENTS,
    keys::NOTES,
    keys::FOLLOW_UPS,
    keys::REFERRALS,
    keys::SAME_AS,
];

impl Document {
    /// Makes a card with the first things on it, in one change. It needs `pseudonym` and `made`.
    pub fn create_card(edit: &CardEdit, writer: &Writer<'_>) -> Result<(Self, NewChange), DocumentError> {
        if edit.pseudonym.is_none() {
            return Err(DocumentError::Missing(keys::PSEUDONYM));
        }
        if edit.made.is_none() {
            return Err(DocumentError::Missing(keys::MADE));
        }
        create(kind::CARD, CONTAINERS, writer, |pen, mut root| {
            write_root(pen, &mut root, edit)?;
            pen.finish_root(root)?;
            write_items(pen, edit)
        })
    }

    /// Changes a card, and adds to it; nothing comes back when nothing differs.
    pub fn edit_card(&mut self, edit: &CardEdit, writer: &Writer<'_>) -> Result<Option<NewChange>, DocumentError> {
        self.edit(kind::CARD, writer, |pen| {
            write_root(pen, &mut pen.root(), edit)?;
            write_items(pen, edit)
        })
    }
}

fn write_root(pen: &mut Pen<'_, '_>, root: &mut Record, edit: &CardEdit) -> Result<(), DocumentError> {
    pen.words(root, keys::PSEUDONYM, edit.pseudonym.as_deref(), "")?;
    pen.set(root, keys::LANGUAGES, edit.languages.clone())?;
    pen.words(
        root,
        keys::GROUND,
        edit.ground.as_ref().map(Ground::id),
        Ground::Consent.id(),
    )?;
    pen.field(root, keys::MADE, edit.made.map(day))
}

fn write_items(pen: &mut Pen<'_, '_>, edit: &CardEdit) -> Result<(), DocumentError> {
    for (id, item) in &edit.items {
        write_item(pen, *id, item)?;
    }
    for (other, same) in &edit.same_as {
        let all = pen.container(&ROOT, keys::SAME_AS)?;
        pen.member(&all, &other.to_string(), *same)?;
    }
    Ok(())
}

fn write_item(pen: &mut Pen<'_, '_>, id: CardItemId, item: &ItemEdit) -> Result<(), DocumentError> {
    let all = container(pen, kind_of(item))?;
    let id = id.to_string();
    let mut record = pen.record(&all, &id, &[])?;
    let it = &mut record;
    let whole = matches!(
        item,
        ItemEdit::Consent(_) | ItemEdit::Note(_) | ItemEdit::FollowUp(_) | ItemEdit::Referral(_)
    );
    if whole {
        // It may have been taken away before; where the document began afresh since then, it is not there at all.
        pen.flag(it, keys::REMOVED, Some(false))?;
    }
    match item {
        ItemEdit::Consent(consent) => write_consent(pen, it, consent)?,
        ItemEdit::Note(note) => write_note(pen, it, note)?,
        ItemEdit::FollowUp(follow_up) => write_follow_up(pen, it, follow_up)?,
        ItemEdit::Referral(referral) => write_referral(pen, it, referral)?,
        // What is not there can be neither done nor taken away.
        _ if it.is_new() => return Err(DocumentError::NotFound),
        ItemEdit::Withdrawn(on) => pen.field(it, keys::WITHDRAWN, Some(option(on.map(text_of_date))))?,
        ItemEdit::Done(on) => pen.field(it, keys::DONE, Some(option(on.map(text_of_date))))?,
        ItemEdit::Outcome(outcome) => pen.field(it, keys::OUTCOME, Some(came_of(outcome.as_ref())))?,
        ItemEdit::Removed(kind) => {
            if matches!(kind, ItemKind::Note | ItemKind::FollowUp) {
                pen.words(it, keys::TEXT, Some(""), "")?;
            }
            pen.flag(it, keys::REMOVED, Some(true))?;
        }
    }
    pen.finish(&all, &id, record)
}

fn kind_of(item: &ItemEdit) -> ItemKind {
    match item {
        ItemEdit::Consent(_) | ItemEdit::Withdrawn(_) => ItemKind::Consent,
        ItemEdit::Note(_) => ItemKind::Note,
        ItemEdit::FollowUp(_) | ItemEdit::Done(_) => ItemKind::FollowUp,
        ItemEdit::Referral(_) | ItemEdit::Outcome(_) => ItemKind::Referral,
        ItemEdit::Removed(kind) => *kind,
    }
}

fn container(pen: &mut Pen<'_, '_>, kind: ItemKind) -> Result<ObjId, DocumentError> {
    let key = match kind {
        ItemKind::Consent => keys::CONSENTS,
        ItemKind::Note => keys::NOTES,
        ItemKind::FollowUp => keys::FOLLOW_UPS,
        ItemKind::Referral => keys::REFERRALS,
    };
    pen.container(&ROOT, key)
}

fn write_consent(pen: &mut Pen<'_, '_>, it: &mut Record, consent: &Consent) -> Result<(), DocumentError> {
    pen.field(it, keys::PURPOSE, Some(text(consent.purpose.id())))?;
    pen.field(it, keys::TO, consent.to.as_ref().map(text))?;
    pen.field(it, keys::FORM, Some(text(consent.form.id())))?;
    pen.field(it, keys::DATE, Some(day(consent.date)))?;
    pen.words(it, keys::LANGUAGE, Some(&consent.language), "")?;
    pen.field(it, keys::BY, consent.by.map(text))?;
    pen.field(it, keys::WITHDRAWN, consent.withdrawn.map(day))
}

fn write_note(pen: &mut Pen<'_, '_>, it: &mut Record, note: &CardNote) -> Result<(), DocumentError> {
    pen.field(it, keys::DATE, Some(day(note.date)))?;
    pen.field(it, keys::BY, note.by.map(text))?;
    pen.words(it, keys::TEXT, Some(&note.text), "")
}

fn write_follow_up(pen: &mut Pen<'_, '_>, it: &mut Record, follow_up: &FollowUp) -> Result<(), DocumentError> {
    pen.field(it, keys::DATE, Some(day(follow_up.date)))?;
    pen.words(it, keys::TEXT, Some(&follow_up.text), "")?;
    pen.field(it, keys::BY, follow_up.by.map(text))?;
    pen.field(it, keys::DONE, follow_up.done.map(day))
}

fn write_referral(pen: &mut Pen<'_, '_>, it: &mut Record, referral: &CardReferral) -> Result<(), DocumentError> {
    pen.field(it, keys::DATE, Some(day(referral.date)))?;
    pen.words(it, keys::DESTINATION, Some(&referral.destination), "")?;
    pen.field(it, keys::OUTCOME, referral.outcome.as_ref().map(|it| came_of(Some(it))))?;
    pen.field(it, keys::BY, referral.by.map(text))
}

fn came_of(outcome: Option<&Outcome>) -> Plain {
    option(outcome.map(Outcome::id))
}

fn day(date: NaiveDate) -> Plain {
    text(text_of_date(date))
}
