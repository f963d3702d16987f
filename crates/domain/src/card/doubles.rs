//! Cards that turned out to be about one person. Merging them joins nothing: it is said that they are the same, and that
//! can be taken back.

use crate::id::DocumentId;
use std::collections::{BTreeMap, BTreeSet};

/// Which cards are about one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doubles(BTreeMap<DocumentId, BTreeSet<DocumentId>>);

impl Doubles {
    /// Of what the cards say that are here: which is the same as which. What one of two says is enough. An edge to a card
    /// that is not here must not be among them: then every device that has the same cards sees the same sets, whatever it
    /// once had.
    pub fn of(edges: impl IntoIterator<Item = (DocumentId, DocumentId)>) -> Self {
        let mut all: BTreeMap<DocumentId, BTreeSet<DocumentId>> = BTreeMap::new();
        for (one, other) in edges.into_iter().filter(|(one, other)| one != other) {
            all.entry(one).or_default().insert(other);
            all.entry(other).or_default().insert(one);
        }
        Self(all)
    }

    /// All cards about the person of this one, itself among them, the lowest id first: that one stands for the others.
    pub fn set(&self, of: DocumentId) -> BTreeSet<DocumentId> {
        let mut found = BTreeSet::new();
        let mut next = vec![of];
        while let Some(id) = next.pop() {
            if found.insert(id) {
                next.extend(self.0.get(&id).into_iter().flatten());
            }
        }
        found
    }

    /// The card that stands for this one.
    pub fn first(&self, of: DocumentId) -> DocumentId {
        self.set(of).first().copied().unwrap_or(of)
    }

    /// The edges inside the set of a card, each once, the lower id first.
    pub fn edges(&self, of: DocumentId) -> Vec<(DocumentId, DocumentId)> {
        let inside = self.set(of).into_iter();
        let edges = inside.filter_map(|one| self.0.get(&one).map(|others| (one, others)));
        edges
            .flat_map(|(one, others)| others.iter().map(move |other| (one, *other)))
            .filter(|(one, other)| one < other)
            .collect()
    }
}
