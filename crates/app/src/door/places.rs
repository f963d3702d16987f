//! Places.

use crate::{PlaceFields, PlaceListed};
use domain::DocumentId;

area! {
    /// What the screen of places asks.
    places(shell): PlacesAsk {
        /// All places by name, retired ones too.
        list() -> Vec<PlaceListed> { shell.book()?.places_page() }
        /// Adds a place.
        add(name: String, setting: String) -> PlaceListed { shell.book()?.add_place_of(&name, &setting) }
        /// Changes a place; a null empties a field.
        set(id: DocumentId, fields: PlaceFields) -> PlaceListed { shell.book()?.change_place(id, fields) }
    }
}
