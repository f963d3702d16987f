//! Writing a service.

use super::{NewChange, Pen, Writer, create, pen::Record};
use crate::{
    document::Document,
    error::DocumentError,
    keys::{self, kind},
};
use domain::ServiceEdit;

impl Document {
    /// Makes a service. It needs `sort`.
    pub fn create_service(edit: &ServiceEdit, writer: &Writer<'_>) -> Result<(Self, NewChange), DocumentError> {
        if edit.sort.is_none() {
            return Err(DocumentError::Missing(keys::SORT));
        }
        create(
            kind::SERVICE,
            &[keys::HOURS, keys::LANGUAGES],
            writer,
            |pen, mut root| {
                write(pen, &mut root, edit)?;
                pen.finish_root(root)
            },
        )
    }

    /// Changes a service; nothing comes back when nothing differs.
    pub fn edit_service(
        &mut self,
        edit: &ServiceEdit,
        writer: &Writer<'_>,
    ) -> Result<Option<NewChange>, DocumentError> {
        self.edit(kind::SERVICE, writer, |pen| write(pen, &mut pen.root(), edit))
    }
}

fn write(pen: &mut Pen<'_, '_>, root: &mut Record, edit: &ServiceEdit) -> Result<(), DocumentError> {
    for (key, words) in [
        (keys::SORT, &edit.sort),
        (keys::NAME, &edit.name),
        (keys::PLACE, &edit.place),
        (keys::PHONE, &edit.phone),
        (keys::LINK, &edit.link),
    ] {
        pen.words(root, key, words.as_deref(), "")?;
    }
    let hours = edit
        .hours
        .as_ref()
        .map(|hours| hours.iter().map(ToString::to_string).collect());
    pen.set(root, keys::HOURS, hours)?;
    pen.flag(root, keys::WALK_IN, edit.walk_in)?;
    pen.set(root, keys::LANGUAGES, edit.languages.clone())?;
    pen.flag(root, keys::RETIRED, edit.retired)?;
    pen.flag(root, keys::REMOVED, edit.removed)
}
