//! Writing the team's catalogue.

use super::{NewChange, Pen, Writer, create, pen::Record, round::option};
use crate::{
    document::Document,
    error::DocumentError,
    fields::Plain,
    keys::{self, kind},
};
use std::collections::BTreeMap;

/// Entries to change, by id; `None` as a text empties an entry. Entries that are not named stay as they are, so that
/// two leads who add words at the same time keep both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)] // The fields are those of `Catalogue`.
pub struct CatalogueEdit {
    pub labels: BTreeMap<String, Option<String>>,
    pub additions: BTreeMap<String, Option<String>>,
    pub retired: BTreeMap<String, bool>,
    pub services: BTreeMap<String, Option<String>>,
    pub policy: BTreeMap<String, Option<String>>,
}

impl Document {
    /// Makes the catalogue. A team has one.
    pub fn create_catalogue(edit: &CatalogueEdit, writer: &Writer<'_>) -> Result<(Self, NewChange), DocumentError> {
        create(kind::CATALOGUE, CONTAINERS, writer, |pen, mut root| {
            write(pen, &mut root, edit)?;
            pen.finish_root(root)
        })
    }

    /// Changes entries of the catalogue; nothing comes back when nothing differs.
    pub fn edit_catalogue(
        &mut self,
        edit: &CatalogueEdit,
        writer: &Writer<'_>,
    ) -> Result<Option<NewChange>, DocumentError> {
        self.edit(kind::CATALOGUE, writer, |pen| write(pen, &mut pen.root(), edit))
    }
}

const CONTAINERS: &[&str] = &[
    keys::LABELS,
    keys::ADDITIONS,
    keys::RETIRED,
    keys::SERVICES,
    keys::POLICY,
];

fn write(pen: &mut Pen<'_, '_>, root: &mut Record, edit: &CatalogueEdit) -> Result<(), DocumentError> {
    for (key, texts) in [
        (keys::LABELS, &edit.labels),
        (keys::ADDITIONS, &edit.additions),
        (keys::SERVICES, &edit.services),
        (keys::POLICY, &edit.policy),
    ] {
        pen.entries(
            root,
            key,
            texts.iter().map(|(id, text)| (id.as_str(), option(text.as_ref()))),
            &Plain::Null,
        )?;
    }
    // An id that is offered again becomes false, a value like any other: two leads who disagree see it.
    let retired = edit.retired.iter().map(|(id, yes)| (id.as_str(), Plain::Bool(*yes)));
    pen.entries(root, keys::RETIRED, retired, &Plain::Bool(false))?;
    Ok(())
}
