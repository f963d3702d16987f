//! A place: a street or part of one, a club, a house, a salon. Never a person, never a home address.

use crate::{
    id::DocumentId,
    words::{Licensed, Setting},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A place that rounds visit (locatie).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Place {
    /// The document that holds it.
    pub id: DocumentId,
    /// Its name, as colleagues say it.
    pub name: String,
    /// What sort of place.
    pub setting: Setting,
    /// The name under which parts of one street are counted as one, on request.
    pub counted_as: Option<String>,
    /// Whether it has a licence.
    pub licensed: Licensed,
    /// How many windows it has, when known.
    pub windows: Option<u32>,
    /// Languages often spoken there.
    pub languages: BTreeSet<String>,
    /// A note without persons.
    pub note: String,
    /// No longer visited; old rounds still name it.
    pub retired: bool,
    /// Marked as removed as a whole.
    pub removed: bool,
    /// The name in the spreadsheet it came from.
    pub origin: Option<String>,
}
