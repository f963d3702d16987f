//! Reading what recognises a name.

use crate::{
    document::Document,
    error::DocumentError,
    guard::guarded,
    keys::{self, kind},
    tree::Tree,
};
use automerge::ROOT;
use domain::{
    DocumentId,
    online::{Objection, TagKey},
};

impl Document {
    /// The key of tags that it holds. `id` is the document's own, which it doesn't hold.
    pub fn tag_key(&self, id: DocumentId) -> Result<TagKey, DocumentError> {
        guarded(|| tag_key(&self.tree(), id))?
    }

    /// The objection that it is. `id` is the document's own, which it doesn't hold.
    pub fn objection(&self, id: DocumentId) -> Result<Objection, DocumentError> {
        guarded(|| objection(&self.tree(), id))?
    }
}

pub(super) fn tag_key(tree: &Tree, id: DocumentId) -> Result<TagKey, DocumentError> {
    let root = tree.fields(&ROOT);
    if root.text(keys::KIND) != Some(kind::TAG_KEY) {
        return Err(DocumentError::WrongKind);
    }
    let year = root.int(keys::YEAR).and_then(|year| u16::try_from(year).ok());
    let key = root.text(keys::KEY).and_then(bytes);
    match (year, key) {
        (Some(year), Some(key)) => Ok(TagKey { id, year, key }),
        _ => Err(DocumentError::Missing(keys::KEY)),
    }
}

pub(super) fn objection(tree: &Tree, id: DocumentId) -> Result<Objection, DocumentError> {
    let root = tree.fields(&ROOT);
    if root.text(keys::KIND) != Some(kind::OBJECTION) {
        return Err(DocumentError::WrongKind);
    }
    let tag = root.parsed(keys::TAG).ok_or(DocumentError::Missing(keys::TAG))?;
    Ok(Objection { id, tag })
}

/// Thirty-two bytes from their hex digits.
fn bytes(hex: &str) -> Option<[u8; 32]> {
    let digits = hex.as_bytes();
    if digits.len() != 64 {
        return None;
    }
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let pair = std::str::from_utf8(pair).ok()?;
        *byte = u8::from_str_radix(pair, 16).ok()?;
    }
    Some(bytes)
}
