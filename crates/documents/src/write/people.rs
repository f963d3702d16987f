//! Writing the one document of colleagues.

use super::{NewChange, Pen, Writer, create, round::option};
use crate::{
    document::Document,
    error::DocumentError,
    keys::{self, kind},
};
use automerge::ROOT;
use domain::PersonId;
use std::collections::BTreeSet;

/// Changes to a colleague. What is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)] // The fields are those of `Person`.
pub struct PersonEdit {
    pub name: Option<String>,
    pub member: Option<Option<PersonId>>,
    pub languages: Option<BTreeSet<String>>,
    pub retired: Option<bool>,
}

impl Document {
    /// Makes the document of colleagues. A team has one.
    pub fn create_people(
        people: &[(PersonId, PersonEdit)],
        writer: &Writer<'_>,
    ) -> Result<(Self, NewChange), DocumentError> {
        create(kind::PEOPLE, &[keys::PEOPLE], writer, |pen, root| {
            pen.finish_root(root)?;
            write(pen, people)
        })
    }

    /// Changes colleagues, and makes those whose id is new, who need a `name`: all in one change, or none when
    /// nothing differs.
    pub fn edit_people(
        &mut self,
        people: &[(PersonId, PersonEdit)],
        writer: &Writer<'_>,
    ) -> Result<Option<NewChange>, DocumentError> {
        self.edit(kind::PEOPLE, writer, |pen| write(pen, people))
    }
}

fn write(pen: &mut Pen<'_, '_>, people: &[(PersonId, PersonEdit)]) -> Result<(), DocumentError> {
    let all = pen.container(&ROOT, keys::PEOPLE)?;
    for (id, edit) in people {
        let id = id.to_string();
        let mut person = pen.record(&all, &id, &[keys::LANGUAGES])?;
        if person.is_new() && edit.name.is_none() {
            return Err(DocumentError::Missing("name"));
        }
        pen.words(&mut person, keys::NAME, edit.name.as_deref(), "")?;
        pen.field(&mut person, keys::MEMBER, edit.member.map(option))?;
        pen.set(&mut person, keys::LANGUAGES, edit.languages.clone())?;
        pen.flag(&mut person, keys::RETIRED, edit.retired)?;
        pen.finish(&all, &id, person)?;
    }
    Ok(())
}
