//! Colleagues.

mod page;

pub use page::{PersonFields, PersonListed};

use crate::{Book, Code, Failure, book, book::people_document, team::tidy_name};
use documents::PersonEdit;
use domain::{Person, PersonId};
use protocol::Space;
use sync::edit;

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

    /// Writes one colleague.
    pub(crate) fn edit_person(&self, person: PersonId, change: PersonEdit) -> Result<(), Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        let (id, mut document) = book.read(|view| {
            let id = people_document(view)?.ok_or(Code::NotFound)?;
            Ok::<_, Failure>((id, edit::open(view, id)?))
        })?;
        let Some(change) = document.edit_people(&[(person, change)], &edit::writer(me))? else {
            return Ok(());
        };
        book.write(|write| edit::change(write, me, id, &document, &change).map_err(Failure::from))?;
        Ok(())
    }
}
