//! Late corrections: changes that came after an approval and don't count until the lead approves again.

use crate::{AuthorPrefix, conflict::prefix_of, document::Document, guard::guarded};
use domain::HeadId;

/// A change that the named heads don't know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateChange {
    /// The change.
    pub change: HeadId,
    /// Who wrote it; the caller turns this into a device.
    pub author: AuthorPrefix,
    /// When, by that device's clock; milliseconds since 1970.
    pub at: i64,
}

impl Document {
    /// The changes that are not ancestors of `heads`, in an order in which each follows what it builds on.
    ///
    /// Nothing when one of `heads` isn't here, or when there are none: such an approval waits.
    pub fn corrections(&self, heads: &[HeadId]) -> Option<Vec<LateChange>> {
        let heads = self.known(heads).filter(|heads| !heads.is_empty())?;
        guarded(|| {
            let late = self.doc.get_changes_meta(&heads);
            late.iter()
                .map(|change| LateChange {
                    change: HeadId(change.hash.0),
                    author: prefix_of(&change.actor),
                    at: change.timestamp,
                })
                .collect()
        })
        .ok()
    }
}
