//! Writing a place.

use super::{
    NewChange, Pen, Writer, create,
    pen::Record,
    round::{number, option, text},
};
use crate::{
    document::Document,
    error::DocumentError,
    keys::{self, kind},
};
use domain::{PlaceEdit, words::Licensed};

impl Document {
    /// Makes a place. It needs `name` and `setting`.
    pub fn create_place(edit: &PlaceEdit, writer: &Writer<'_>) -> Result<(Self, NewChange), DocumentError> {
        if edit.name.is_none() {
            return Err(DocumentError::Missing("name"));
        }
        if edit.setting.is_none() {
            return Err(DocumentError::Missing("setting"));
        }
        create(kind::PLACE, &[keys::LANGUAGES], writer, |pen, mut root| {
            write(pen, &mut root, edit)?;
            pen.finish_root(root)
        })
    }

    /// Changes a place; nothing comes back when nothing differs.
    pub fn edit_place(&mut self, edit: &PlaceEdit, writer: &Writer<'_>) -> Result<Option<NewChange>, DocumentError> {
        self.edit(kind::PLACE, writer, |pen| write(pen, &mut pen.root(), edit))
    }
}

fn write(pen: &mut Pen<'_, '_>, root: &mut Record, edit: &PlaceEdit) -> Result<(), DocumentError> {
    pen.field(root, keys::ORIGIN, edit.origin.as_ref().map(text))?;
    pen.words(root, keys::NAME, edit.name.as_deref(), "")?;
    pen.field(
        root,
        keys::SETTING,
        edit.setting.as_ref().map(|setting| text(setting.id())),
    )?;
    pen.field(
        root,
        keys::COUNTED_AS,
        edit.counted_as.as_ref().map(|name| option(name.as_ref())),
    )?;
    pen.words(
        root,
        keys::LICENSED,
        edit.licensed.as_ref().map(Licensed::id),
        Licensed::Unknowable.id(),
    )?;
    pen.field(root, keys::WINDOWS, edit.windows.map(number))?;
    pen.set(root, keys::LANGUAGES, edit.languages.clone())?;
    pen.words(root, keys::NOTE, edit.note.as_deref(), "")?;
    pen.flag(root, keys::RETIRED, edit.retired)?;
    pen.flag(root, keys::REMOVED, edit.removed)
}
