//! Places.

mod page;

pub use page::{PlaceFields, PlaceListed};

use crate::{
    Book, Code, Failure,
    book::{must_read, must_write},
    team::tidy_name,
};
use documents::Document;
use domain::{
    DocumentId, Place, PlaceEdit,
    words::{Licensed, Setting},
};
use protocol::Space;
use sync::edit;

/// A place that was just added.
#[derive(Debug, serde::Serialize)]
pub struct PlaceAdded {
    /// Its id.
    pub id: DocumentId,
    /// Its name.
    pub name: String,
    /// What sort of place.
    pub setting: Setting,
}

/// What `places set` changes.
#[derive(Clone, Debug, Default)]
pub struct PlaceChange {
    /// The name it is counted under on request; an empty one takes it away.
    pub counted_as: Option<String>,
    /// Whether it has a licence.
    pub licensed: Option<Licensed>,
}

impl Book {
    /// All places, by name.
    pub fn places(&self) -> Result<Vec<Place>, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Team)?;
        Ok(desk.book.read(|view| view.places())?)
    }

    /// Adds a place.
    pub fn add_place(&self, name: &str, setting: Setting) -> Result<PlaceAdded, Failure> {
        must_write(&self.hold().me, Space::Team)?;
        let name = tidy_name(name)?;
        let id = edit::fresh_id();
        let first = PlaceEdit {
            name: Some(name.clone()),
            setting: Some(setting.clone()),
            ..PlaceEdit::default()
        };
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        let (document, change) = Document::create_place(&first, &edit::writer(me))?;
        book.write(|write| edit::add(write, me, Space::Team, id, &document, &change).map_err(Failure::from))?;
        Ok(PlaceAdded { id, name, setting })
    }

    /// Changes a place, named by its id or its exact name.
    pub fn set_place(&self, place: &str, change: &PlaceChange) -> Result<Place, Failure> {
        must_write(&self.hold().me, Space::Team)?;
        let counted_as = change.counted_as.as_deref().map(|name| match name.trim() {
            "" => Ok(None),
            name => tidy_name(name).map(Some),
        });
        let wanted = PlaceEdit {
            counted_as: counted_as.transpose()?,
            licensed: change.licensed.clone(),
            ..PlaceEdit::default()
        };
        let id = place_id(&self.hold().book.read(|view| view.places())?, place)?;
        self.edit_place(id, &wanted)
    }

    /// Writes one place, in one change.
    fn edit_place(&self, id: DocumentId, wanted: &PlaceEdit) -> Result<Place, Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        must_write(me, Space::Team)?;
        let mut document = book.read(|view| {
            view.place(id)?.ok_or(Failure::new(Code::NotFound))?;
            edit::open(view, id).map_err(Failure::from)
        })?;
        if let Some(change) = document.edit_place(wanted, &edit::writer(me))? {
            book.write(|write| edit::change(write, me, id, &document, &change).map_err(Failure::from))?;
        }
        book.read(|view| view.place(id))?.ok_or(Code::NotFound.into())
    }
}

/// A place by its id or its exact name; a name that several places have names none.
pub(crate) fn place_id(places: &[Place], text: &str) -> Result<DocumentId, Failure> {
    if let Ok(id) = text.parse()
        && places.iter().any(|place| place.id == id)
    {
        return Ok(id);
    }
    let mut named = places.iter().filter(|place| place.name == text);
    match (named.next(), named.next()) {
        (Some(place), None) => Ok(place.id),
        (Some(_), Some(_)) => Err(Failure::input("place_ambiguous")),
        _ => Err(Code::NotFound.into()),
    }
}
