//! Reading a flyer.

use super::{date, words};
use crate::{
    document::Document,
    error::DocumentError,
    guard::guarded,
    keys::{self, kind},
    tree::Tree,
};
use automerge::ROOT;
use domain::{DocumentId, Flyer};

impl Document {
    /// The flyer as it reads now. `id` is the document's own, which it doesn't hold.
    pub fn flyer(&self, id: DocumentId) -> Result<Flyer, DocumentError> {
        guarded(|| flyer(&self.tree(), id))?
    }
}

pub(super) fn flyer(tree: &Tree, id: DocumentId) -> Result<Flyer, DocumentError> {
    let root = tree.fields(&ROOT);
    if root.text(keys::KIND) != Some(kind::FLYER) {
        return Err(DocumentError::WrongKind);
    }
    Ok(Flyer {
        id,
        subject: words(root, keys::SUBJECT),
        language: words(root, keys::LANGUAGE),
        title: words(root, keys::TITLE),
        link: words(root, keys::LINK),
        edition: words(root, keys::EDITION),
        valid_until: date(root, keys::VALID_UNTIL),
        keeper: words(root, keys::KEEPER),
        stock: root.count(keys::STOCK),
        file: root.parsed(keys::FILE),
        retired: root.is_true(keys::RETIRED),
        removed: root.is_true(keys::REMOVED),
        origin: root.text(keys::ORIGIN).map(str::to_owned),
    })
}
