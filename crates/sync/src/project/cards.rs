//! Rows and terms of contact cards.
//!
//! Cards about one person end together, by the last contact that any of them holds: none of them goes while the others
//! stay. What counts is which cards are here and what they say, so that devices which hold the same cards let them end on
//! the same day, in whatever order they heard of them.

use crate::SyncFault;
use documents::Document;
use domain::{DocumentId, words::DocumentKind};
use std::collections::BTreeSet;
use store::{CardRow, View, Write};

/// Makes a card's rows again, and the terms of all whose set it joins or leaves.
pub fn project(write: &Write<'_>, id: DocumentId, document: &Document) -> Result<(), SyncFault> {
    let card = document.card(id)?;
    let mut touched = same(write, id)?;
    write.put_card(&CardRow {
        card,
        conflicts: document.conflicts().len() as u64,
    })?;
    touched.extend(same(write, id)?);
    let_end(write, touched)
}

/// All cards about the person of this one, itself among them.
pub fn same(view: &View<'_>, id: DocumentId) -> Result<BTreeSet<DocumentId>, SyncFault> {
    Ok(view.doubles()?.set(id))
}

/// Notes from which day on the terms of these cards run.
pub fn let_end(write: &Write<'_>, cards: impl IntoIterator<Item = DocumentId>) -> Result<(), SyncFault> {
    let doubles = write.doubles()?;
    for id in cards {
        let mut last = None;
        for same in doubles.set(id) {
            last = last.max(write.last_contact(same)?);
        }
        if let Some(last) = last {
            write.put_term(id, &DocumentKind::Card, last)?;
        }
    }
    Ok(())
}
