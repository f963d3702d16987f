//! Writing a flyer.

use super::{
    NewChange, Pen, Writer, create,
    pen::Record,
    round::{number, option, text},
};
use crate::{
    document::Document,
    error::DocumentError,
    keys::{self, kind},
    read::text_of_date,
};
use domain::FlyerEdit;

impl Document {
    /// Makes a flyer. It needs `subject`, `language`, `title` and `link`.
    pub fn create_flyer(edit: &FlyerEdit, writer: &Writer<'_>) -> Result<(Self, NewChange), DocumentError> {
        for (needed, name) in [
            (&edit.subject, keys::SUBJECT),
            (&edit.language, keys::LANGUAGE),
            (&edit.title, keys::TITLE),
            (&edit.link, keys::LINK),
        ] {
            if needed.is_none() {
                return Err(DocumentError::Missing(name));
            }
        }
        create(kind::FLYER, &[], writer, |pen, mut root| {
            write(pen, &mut root, edit)?;
            pen.finish_root(root)
        })
    }

    /// Changes a flyer; nothing comes back when nothing differs.
    pub fn edit_flyer(&mut self, edit: &FlyerEdit, writer: &Writer<'_>) -> Result<Option<NewChange>, DocumentError> {
        self.edit(kind::FLYER, writer, |pen| write(pen, &mut pen.root(), edit))
    }
}

fn write(pen: &mut Pen<'_, '_>, root: &mut Record, edit: &FlyerEdit) -> Result<(), DocumentError> {
    pen.field(root, keys::ORIGIN, edit.origin.as_ref().map(text))?;
    for (key, words) in [
        (keys::SUBJECT, &edit.subject),
        (keys::LANGUAGE, &edit.language),
        (keys::TITLE, &edit.title),
        (keys::LINK, &edit.link),
        (keys::EDITION, &edit.edition),
        (keys::KEEPER, &edit.keeper),
    ] {
        pen.words(root, key, words.as_deref(), "")?;
    }
    let last_day = edit.valid_until.map(|day| option(day.map(text_of_date).as_ref()));
    pen.field(root, keys::VALID_UNTIL, last_day)?;
    pen.field(root, keys::STOCK, edit.stock.map(number))?;
    let file = edit
        .file
        .as_ref()
        .map(|file| option(file.as_ref().map(ToString::to_string).as_ref()));
    pen.field(root, keys::FILE, file)?;
    pen.flag(root, keys::RETIRED, edit.retired)?;
    pen.flag(root, keys::REMOVED, edit.removed)
}
