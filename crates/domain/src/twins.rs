//! Twins: documents of one origin, made on two books that imported the same spreadsheet before they met.

use crate::id::DocumentId;
use std::collections::BTreeMap;

/// Documents of one kind that share an origin, sorted out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Twins {
    /// The document that counts, by origin: the one with the lowest id.
    pub counts: BTreeMap<String, DocumentId>,
    /// The others, each with the one that counts instead. They are listed, never merged and never counted.
    pub doubles: BTreeMap<DocumentId, DocumentId>,
}

/// Sorts out documents of one kind by their origin (formats.md §6).
///
/// Give only documents that are not removed, so that removing one of two twins leaves the other to count.
/// The result does not depend on the order of the pairs.
pub fn twins<'a>(documents: impl IntoIterator<Item = (&'a str, DocumentId)>) -> Twins {
    let mut by_origin: BTreeMap<&str, Vec<DocumentId>> = BTreeMap::new();
    for (origin, document) in documents {
        by_origin.entry(origin).or_default().push(document);
    }
    let mut twins = Twins::default();
    for (origin, documents) in by_origin {
        let Some(lowest) = documents.iter().min().copied() else {
            continue;
        };
        let others = documents.into_iter().filter(|document| *document != lowest);
        twins.doubles.extend(others.map(|document| (document, lowest)));
        twins.counts.insert(origin.to_owned(), lowest);
    }
    twins
}

#[cfg(test)]
mod tests;
