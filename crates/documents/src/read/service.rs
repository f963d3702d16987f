//! Reading a service.

use super::{set, words};
use crate::{
    document::Document,
    error::DocumentError,
    guard::guarded,
    keys::{self, kind},
    tree::Tree,
};
use automerge::ROOT;
use domain::{DocumentId, Service};

impl Document {
    /// The service as it reads now. `id` is the document's own, which it doesn't hold.
    pub fn service(&self, id: DocumentId) -> Result<Service, DocumentError> {
        guarded(|| service(&self.tree(), id))?
    }
}

pub(super) fn service(tree: &Tree, id: DocumentId) -> Result<Service, DocumentError> {
    let root = tree.fields(&ROOT);
    if root.text(keys::KIND) != Some(kind::SERVICE) {
        return Err(DocumentError::WrongKind);
    }
    Ok(Service {
        id,
        sort: words(root, keys::SORT),
        name: words(root, keys::NAME),
        place: words(root, keys::PLACE),
        phone: words(root, keys::PHONE),
        link: words(root, keys::LINK),
        hours: set(tree, root, keys::HOURS)
            .iter()
            .filter_map(|text| text.parse().ok())
            .collect(),
        walk_in: root.is_true(keys::WALK_IN),
        languages: set(tree, root, keys::LANGUAGES),
        retired: root.is_true(keys::RETIRED),
        removed: root.is_true(keys::REMOVED),
    })
}
