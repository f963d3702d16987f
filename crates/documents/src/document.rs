//! One document: opened from bytes, saved to bytes, asked about its history.

use crate::{
    chunk,
    error::DocumentError,
    fields::{Fields, clamp, fields},
    guard::guarded,
    keys,
    tree::Tree,
};
use automerge::{Automerge, Change, ChangeHash, ROOT, ReadDoc};
use domain::HeadId;

/// One record with its whole history.
#[derive(Clone)]
pub struct Document {
    pub(crate) doc: Automerge,
}

impl Document {
    /// Opens what this crate saved: a snapshot, and the changes that were made after it, in any order.
    ///
    /// Each element of `changes` is one or more whole change chunks. Fails when there is nothing, when anything
    /// can't be read, or when a change lacks one that it builds on: our own file is always whole.
    pub fn open(snapshot: Option<&[u8]>, changes: &[impl AsRef<[u8]>]) -> Result<Self, DocumentError> {
        // automerge takes no bytes for an empty document; here they are a lost one.
        if snapshot.map_or(changes.is_empty(), <[u8]>::is_empty) {
            return Err(DocumentError::Empty);
        }
        guarded(|| {
            let mut doc = match snapshot {
                Some(bytes) => Automerge::load(bytes).map_err(|_| DocumentError::Damaged)?,
                None => Automerge::new(),
            };
            let mut parsed = Vec::new();
            for bytes in changes {
                let chunks = chunk::split(bytes.as_ref()).ok_or(DocumentError::Damaged)?;
                for chunk in chunks {
                    parsed.push(parse(chunk).ok_or(DocumentError::Damaged)?);
                }
            }
            doc.apply_changes(parsed).map_err(|_| DocumentError::Damaged)?;
            if doc.get_missing_deps(&[]).is_empty() {
                Ok(Self { doc })
            } else {
                Err(DocumentError::Incomplete)
            }
        })?
    }

    /// The snapshot that [`Document::open`] opens: the whole document with its history.
    pub fn save(&self) -> Vec<u8> {
        self.doc.save()
    }

    /// The changes that nothing builds on yet, sorted. Two documents with equal heads are equal.
    pub fn heads(&self) -> Vec<HeadId> {
        self.doc.get_heads().into_iter().map(|hash| HeadId(hash.0)).collect()
    }

    /// Whether the change is part of the history.
    pub fn has(&self, change: HeadId) -> bool {
        self.doc.get_missing_deps(&[ChangeHash(change.0)]).is_empty()
    }

    /// How many changes the history has.
    pub fn change_count(&self) -> usize {
        usize::try_from(self.doc.stats().num_changes).unwrap_or(usize::MAX)
    }

    /// The change that made the document: the one that builds on nothing.
    pub fn first_change(&self) -> Option<HeadId> {
        let changes = self.doc.get_changes_meta(&[]);
        changes
            .iter()
            .find(|change| change.deps.is_empty())
            .map(|change| HeadId(change.hash.0))
    }

    /// When its latest changes were made, by their authors' clocks; milliseconds since 1970.
    pub fn changed_at(&self) -> Option<i64> {
        let heads = self.doc.get_heads();
        let times = heads.iter().filter_map(|head| self.doc.get_change_meta_by_hash(head));
        times.map(|change| change.timestamp).max()
    }

    /// The bytes of every change after `heads`, in an order in which they can be applied; of all changes when `heads`
    /// is empty. Nothing when one of `heads` is unknown here.
    pub fn changes_since(&self, heads: &[HeadId]) -> Option<Vec<(HeadId, Vec<u8>)>> {
        let heads = self.known(heads)?;
        let changes = self.doc.get_changes(&heads);
        Some(
            changes
                .iter()
                .map(|change| (HeadId(change.hash().0), change.raw_bytes().to_vec()))
                .collect(),
        )
    }

    /// The kind it says it is; empty when it says nothing readable.
    pub fn kind(&self) -> String {
        self.root().text(keys::KIND).unwrap_or_default().to_owned()
    }

    /// The shape it was made with; 0 when it says nothing readable.
    pub fn schema(&self) -> u16 {
        self.root()
            .int(keys::SCHEMA_KEY)
            .map_or(0, |schema| u16::try_from(clamp(schema)).unwrap_or(u16::MAX))
    }

    /// The row of a spreadsheet it came from.
    pub fn origin(&self) -> Option<String> {
        self.root().text(keys::ORIGIN).map(str::to_owned)
    }

    /// Whether it is marked as removed as a whole.
    pub fn removed(&self) -> bool {
        self.root().is_true(keys::REMOVED)
    }

    pub(crate) fn root(&self) -> Fields {
        fields(&self.doc, &ROOT)
    }

    /// The whole document as it is now.
    pub(crate) fn tree(&self) -> Tree {
        Tree::read(&self.doc, &ROOT, None)
    }

    /// The heads as automerge has them, if every one of them is part of the history. Asked about unknown heads,
    /// automerge answers "empty" or "everything", which is worse than no answer.
    pub(crate) fn known(&self, heads: &[HeadId]) -> Option<Vec<ChangeHash>> {
        let heads: Vec<_> = heads.iter().map(|head| ChangeHash(head.0)).collect();
        self.doc.get_missing_deps(&heads).is_empty().then_some(heads)
    }
}

impl std::fmt::Debug for Document {
    /// The heads and nothing of the content, which must not reach a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Document")
            .field("heads", &self.heads())
            .finish_non_exhaustive()
    }
}

/// One change from its measured chunk. automerge does not compare the checksum by itself.
pub(crate) fn parse(chunk: &[u8]) -> Option<Change> {
    let change = Change::from_bytes(chunk.to_vec()).ok()?;
    let checksum = chunk.get(4..8)?;
    (change.hash().0.starts_with(checksum) && change.raw_bytes() == chunk).then_some(change)
}
