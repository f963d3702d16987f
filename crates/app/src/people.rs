//! Colleagues.

use crate::{Book, Failure, book, team::tidy_name};
use documents::PersonEdit;
use domain::{Person, PersonId};
use protocol::Space;

/// A colleague that was just added.
#[derive(Debug, serde::Serialize)]
pub struct PersonAdded {
    /// Her id.
    pub id: PersonId,
    /// Her name.
    pub name: String,
}

impl Book {
    /// All colleagues, with and without a device.
    pub fn people(&self) -> Result<Vec<Person>, Failure> {
        self.hold().book.read(book::people)
    }

    /// Adds a colleague without a device. Leads only.
    pub fn add_person(&self, name: &str) -> Result<PersonAdded, Failure> {
        book::must_write(&self.hold().me, Space::Common)?;
        let name = tidy_name(name)?;
        let id = PersonId(vault::random());
        self.edit_person(
            id,
            PersonEdit {
                name: Some(name.clone()),
                ..PersonEdit::default()
            },
        )?;
        Ok(PersonAdded { id, name })
    }
}
