//! Reading the catalogue.

use super::set;
use crate::{
    document::Document,
    error::DocumentError,
    guard::guarded,
    keys::{self, kind},
    tree::Tree,
};
use automerge::ROOT;
use domain::Catalogue;

impl Document {
    /// The team's catalogue as it reads now.
    pub fn catalogue(&self) -> Result<Catalogue, DocumentError> {
        guarded(|| catalogue(&self.tree()))?
    }
}

pub(super) fn catalogue(tree: &Tree) -> Result<Catalogue, DocumentError> {
    let root = tree.fields(&ROOT);
    if root.text(keys::KIND) != Some(kind::CATALOGUE) {
        return Err(DocumentError::WrongKind);
    }
    let texts = |key| tree.inside(root, key).texts();
    Ok(Catalogue {
        labels: texts(keys::LABELS),
        additions: texts(keys::ADDITIONS),
        retired: set(tree, root, keys::RETIRED),
        services: texts(keys::SERVICES),
        policy: texts(keys::POLICY),
    })
}
