//! Reading the name of a profile.

use super::{date_of, words};
use crate::{
    document::Document,
    error::DocumentError,
    guard::guarded,
    keys::{self, kind},
    tree::Tree,
};
use automerge::ROOT;
use domain::{DocumentId, online::Handle};
use std::collections::BTreeSet;

impl Document {
    /// The handle as it reads now. `id` is the document's own, which it doesn't hold.
    pub fn handle(&self, id: DocumentId) -> Result<Handle, DocumentError> {
        guarded(|| handle(&self.tree(), id))?
    }
}

pub(super) fn handle(tree: &Tree, id: DocumentId) -> Result<Handle, DocumentError> {
    let root = tree.fields(&ROOT);
    if root.text(keys::KIND) != Some(kind::HANDLE) {
        return Err(DocumentError::WrongKind);
    }
    let days = tree
        .inside(root, keys::DAYS)
        .members()
        .filter_map(date_of)
        .collect::<BTreeSet<_>>();
    let reasons = tree.inside(root, keys::REASONS).texts().into_iter();
    let said = reasons.filter(|(_, reason)| !reason.is_empty());
    Ok(Handle {
        id,
        profile: root
            .parsed(keys::PROFILE)
            .ok_or(DocumentError::Missing(keys::PROFILE))?,
        platform: words(root, keys::PLATFORM),
        handle: words(root, keys::HANDLE),
        note: words(root, keys::NOTE),
        reasons: said
            .filter_map(|(message, reason)| Some((message.parse().ok()?, reason)))
            .collect(),
        since: days.last().copied().ok_or(DocumentError::NoDate)?,
    })
}
