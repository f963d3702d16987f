//! Writing the name of a profile, which ends.

use super::{NewChange, Pen, Writer, create, pen::Record, round::text};
use crate::{
    document::Document,
    error::DocumentError,
    fields::Plain,
    keys::{self, kind},
    read::text_of_date,
};
use domain::online::HandleEdit;

impl Document {
    /// Makes a handle. It needs `profile`, `platform`, `handle` and a day.
    pub fn create_handle(edit: &HandleEdit, writer: &Writer<'_>) -> Result<(Self, NewChange), DocumentError> {
        for (given, name) in [
            (edit.profile.is_some(), keys::PROFILE),
            (edit.platform.is_some(), keys::PLATFORM),
            (edit.handle.is_some(), keys::HANDLE),
            (edit.days.as_ref().is_some_and(|days| !days.is_empty()), keys::DAYS),
        ] {
            if !given {
                return Err(DocumentError::Missing(name));
            }
        }
        create(kind::HANDLE, &[keys::DAYS, keys::REASONS], writer, |pen, mut root| {
            write(pen, &mut root, edit)?;
            pen.finish_root(root)
        })
    }

    /// Changes a handle; nothing comes back when nothing differs.
    pub fn edit_handle(&mut self, edit: &HandleEdit, writer: &Writer<'_>) -> Result<Option<NewChange>, DocumentError> {
        self.edit(kind::HANDLE, writer, |pen| write(pen, &mut pen.root(), edit))
    }
}

fn write(pen: &mut Pen<'_, '_>, root: &mut Record, edit: &HandleEdit) -> Result<(), DocumentError> {
    pen.field(root, keys::PROFILE, edit.profile.map(text))?;
    pen.field(root, keys::PLATFORM, edit.platform.as_ref().map(text))?;
    pen.field(root, keys::HANDLE, edit.handle.as_ref().map(text))?;
    pen.words(root, keys::NOTE, edit.note.as_deref(), "")?;
    let reasons: Vec<(String, Plain)> = edit
        .reasons
        .iter()
        .map(|(message, reason)| (message.to_string(), text(reason)))
        .collect();
    if !reasons.is_empty() {
        let reasons = reasons
            .iter()
            .map(|(message, reason)| (message.as_str(), reason.clone()));
        pen.entries(root, keys::REASONS, reasons, &text(""))?;
    }
    // A set of days and no last day: of two who write at once neither shortens the other's term.
    let days = edit
        .days
        .as_ref()
        .map(|days| days.iter().map(|day| text_of_date(*day)).collect());
    pen.set(root, keys::DAYS, days)
}
