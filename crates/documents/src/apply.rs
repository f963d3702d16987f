//! Changes from elsewhere: the dangerous door (formats.md §7, steps 3.8 and 3.9).

use crate::{
    AuthorPrefix, chunk,
    conflict::prefix_of,
    document::{Document, parse},
    guard::guarded,
};
use automerge::{Automerge, AutomergeError, Change, ChangeHash, ReadDoc};
use domain::HeadId;
use std::collections::{BTreeMap, BTreeSet};

/// Whose changes are let in.
#[derive(Clone, Copy, Debug)]
pub enum Authors<'a> {
    /// A batch: the entry's author only.
    Only(AuthorPrefix),
    /// A bundle: the devices of the chain.
    AnyOf(&'a BTreeSet<AuthorPrefix>),
}

/// What the changes did.
#[derive(Debug)]
pub enum Applied {
    /// All of them were here already.
    Nothing,
    /// They build on these changes, which are not here. Nothing was kept: offer them again when those came.
    Missing(Vec<HeadId>),
    /// They were applied.
    New {
        /// The document with them: saved, reloaded and compared.
        document: Box<Document>,
        /// Those that are new, each after what it builds on.
        changes: Vec<IncomingChange>,
    },
}

/// A change that is new here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncomingChange {
    /// Its hash.
    pub hash: HeadId,
    /// The whole chunk as it came; the same that [`Document::open`] takes.
    pub bytes: Vec<u8>,
    /// Whether it builds on nothing: it makes the document.
    pub first: bool,
    /// Who wrote it.
    pub author: AuthorPrefix,
    /// When, by that device's clock; milliseconds since 1970.
    pub at: i64,
}

/// Why changes were not let in. The document is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Not a sequence of whole, uncompressed change chunks of a sane size, or nothing at all.
    #[error("these bytes are not changes")]
    Malformed,
    /// A change under somebody else's name.
    #[error("a change names another author than its entry")]
    Author,
    /// The author used this number for another change already.
    #[error("a change repeats the number of another one")]
    DuplicateNumber,
    /// A change numbers its operations so that no honest one could follow.
    #[error("a change doesn't count on from those it builds on")]
    Count,
    /// The changes make a document that exists here with another first change (formats.md §6): ours has to become a
    /// new document, and theirs can then be applied to nothing.
    #[error("the document was made twice")]
    OtherFirst {
        /// The first change here, if the document exists here at all.
        ours: Option<HeadId>,
        /// The other first change.
        theirs: HeadId,
    },
    /// The result has no kind, or another one than before.
    #[error("the changes turn the document into another kind")]
    Kind,
    /// automerge refused them.
    #[error("automerge refused the changes")]
    Invalid,
    /// automerge panicked on them.
    #[error("automerge panicked")]
    Panicked,
    /// What they make can't be saved and opened again.
    #[error("the result does not survive saving")]
    Unstable,
}

/// Applies changes to a copy of `current`, or to nothing when the document doesn't exist here.
///
/// `changes` are change chunks, one after the other, in any order. Each must name an author of `authors`.
/// What comes back as new has been saved, reloaded, compared and read; the caller still asks [`Document::kind`]
/// and [`Document::schema`] whether it is what the entry said.
pub fn try_apply(current: Option<&Document>, changes: &[u8], authors: Authors<'_>) -> Result<Applied, Refused> {
    guarded(|| apply(current, changes, authors)).unwrap_or(Err(Refused::Panicked))
}

/// The first change among `changes` that builds on nothing: the one that makes a document.
pub fn first_change_in(changes: &[u8]) -> Result<Option<HeadId>, Refused> {
    let changes = guarded(|| parse_all(changes)).unwrap_or(Err(Refused::Panicked))?;
    Ok(changes
        .iter()
        .find(|change| change.deps().is_empty())
        .map(|change| HeadId(change.hash().0)))
}

/// The hashes of all changes in `changes`, in their order.
pub fn hashes_in(changes: &[u8]) -> Result<Vec<HeadId>, Refused> {
    let changes = guarded(|| parse_all(changes)).unwrap_or(Err(Refused::Panicked))?;
    Ok(changes.iter().map(|change| HeadId(change.hash().0)).collect())
}

fn apply(current: Option<&Document>, bytes: &[u8], authors: Authors<'_>) -> Result<Applied, Refused> {
    let incoming = parse_all(bytes)?;
    if !incoming.iter().all(|change| authors.let_in(change)) {
        return Err(Refused::Author);
    }
    let mut doc = current.map_or_else(Automerge::new, |document| document.doc.clone());
    let before = doc.get_heads();
    let mut new = BTreeMap::new();
    for change in incoming {
        if !knows(&doc, &change.hash()) {
            new.insert(change.hash(), change);
        }
    }
    if new.is_empty() {
        return Ok(Applied::Nothing);
    }
    let missing: BTreeSet<_> = new
        .values()
        .flat_map(Change::deps)
        .filter(|dep| !new.contains_key(dep) && !knows(&doc, dep))
        .map(|dep| HeadId(dep.0))
        .collect();
    one_first(current, &new)?;
    if !missing.is_empty() {
        return Ok(Applied::Missing(missing.into_iter().collect()));
    }
    counts_on(&doc, &new)?;
    doc.apply_changes(new.values().cloned()).map_err(|error| match error {
        AutomergeError::DuplicateSeqNumber(..) => Refused::DuplicateNumber,
        _ => Refused::Invalid,
    })?;
    if !doc.get_missing_deps(&[]).is_empty() {
        return Err(Refused::Invalid);
    }
    let document = Box::new(reloaded(&doc)?);
    let kind = document.kind();
    if kind.is_empty() || current.is_some_and(|current| current.kind() != kind) {
        return Err(Refused::Kind);
    }
    let changes = doc.get_changes(&before).iter().map(IncomingChange::new).collect();
    Ok(Applied::New { document, changes })
}

fn parse_all(bytes: &[u8]) -> Result<Vec<Change>, Refused> {
    let chunks = chunk::split(bytes).ok_or(Refused::Malformed)?;
    chunks
        .into_iter()
        .map(|chunk| parse(chunk).ok_or(Refused::Malformed))
        .collect()
}

fn knows(doc: &Automerge, hash: &ChangeHash) -> bool {
    doc.get_missing_deps(&[*hash]).is_empty()
}

/// A document has one change that builds on nothing. Two would each bring their own containers, and one side's
/// content would vanish.
fn one_first(current: Option<&Document>, new: &BTreeMap<ChangeHash, Change>) -> Result<(), Refused> {
    let mut first = current.and_then(Document::first_change);
    for change in new.values().filter(|change| change.deps().is_empty()) {
        let theirs = HeadId(change.hash().0);
        if first.is_some() {
            return Err(Refused::OtherFirst { ours: first, theirs });
        }
        first = Some(theirs);
    }
    Ok(())
}

/// Each change numbers its operations on from the highest number that it knows. automerge does so and doesn't check
/// it; a change that begins at four thousand million would leave no numbers for anybody else, for ever.
fn counts_on(doc: &Automerge, new: &BTreeMap<ChangeHash, Change>) -> Result<(), Refused> {
    let highest = |hash: &ChangeHash| match new.get(hash) {
        Some(change) => Some(change.max_op()),
        None => doc.get_change_meta_by_hash(hash).map(|change| change.max_op),
    };
    for change in new.values() {
        let known = change.deps().iter().filter_map(highest).max().unwrap_or(0);
        if known.checked_add(1) != Some(change.start_op().get()) {
            return Err(Refused::Count);
        }
    }
    Ok(())
}

/// Saved and opened again: only what survives this may reach the disk. Everything is read once, so that what makes
/// a reader panic is refused here and not found there.
fn reloaded(doc: &Automerge) -> Result<Document, Refused> {
    // Without deflate, which takes a third of the time and has nothing to do with the content.
    let again = Automerge::load(&doc.save_nocompress()).map_err(|_| Refused::Unstable)?;
    if again.get_heads() != doc.get_heads() {
        return Err(Refused::Unstable);
    }
    let document = Document { doc: again };
    // A panic in here ends in `try_apply`. A round without a date comes through: it is shown as damaged.
    document.read_everything();
    Ok(document)
}

impl Authors<'_> {
    fn let_in(&self, change: &Change) -> bool {
        let actor = change.actor_id();
        let prefix = prefix_of(actor);
        actor.to_bytes().len() == 16
            && match self {
                Self::Only(author) => *author == prefix,
                Self::AnyOf(authors) => authors.contains(&prefix),
            }
    }
}

impl IncomingChange {
    fn new(change: &Change) -> Self {
        Self {
            hash: HeadId(change.hash().0),
            bytes: change.raw_bytes().to_vec(),
            first: change.deps().is_empty(),
            author: prefix_of(change.actor_id()),
            at: change.timestamp(),
        }
    }
}
