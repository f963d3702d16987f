//! Reading a place.

use super::{set, words};
use crate::{
    document::Document,
    error::DocumentError,
    guard::guarded,
    keys::{self, kind},
    tree::Tree,
};
use automerge::ROOT;
use domain::{
    DocumentId, Place,
    words::{Licensed, Setting},
};

impl Document {
    /// The place as it reads now. `id` is the document's own, which it doesn't hold.
    pub fn place(&self, id: DocumentId) -> Result<Place, DocumentError> {
        guarded(|| place(&self.tree(), id))?
    }
}

pub(super) fn place(tree: &Tree, id: DocumentId) -> Result<Place, DocumentError> {
    let root = tree.fields(&ROOT);
    if root.text(keys::KIND) != Some(kind::PLACE) {
        return Err(DocumentError::WrongKind);
    }
    Ok(Place {
        id,
        name: words(root, keys::NAME),
        setting: Setting::from(root.text(keys::SETTING).unwrap_or_default()),
        counted_as: root.text(keys::COUNTED_AS).map(str::to_owned),
        licensed: root.text(keys::LICENSED).map_or(Licensed::Unknowable, Licensed::from),
        windows: root.count(keys::WINDOWS),
        languages: set(tree, root, keys::LANGUAGES),
        note: words(root, keys::NOTE),
        retired: root.is_true(keys::RETIRED),
        removed: root.is_true(keys::REMOVED),
        origin: root.text(keys::ORIGIN).map(str::to_owned),
    })
}
