//! Rebuild: documents are the truth, tables are projections. What the increments made can be made again from nothing.

use crate::{Desk, SyncFault, edit, project};
use documents::Document;

/// Changes of a document that wait to be folded into its snapshot before it is worth doing.
const FOLD_AT: u32 = 24;

/// Makes every projection again.
pub fn rebuild(desk: &mut Desk) -> Result<(), SyncFault> {
    let Desk { book, me } = desk;
    book.write(|write| {
        write.clear_projections()?;
        project::everything_of(write, me)
    })?;
    Ok(())
}

/// Folds documents with many changes into their snapshots, one transaction each; for when nobody waits.
pub fn fold(desk: &mut Desk) -> Result<(), SyncFault> {
    for id in desk.book.read(|view| view.documents_to_fold(FOLD_AT))? {
        desk.book.write(|write| {
            let document = edit::open(write, id)?;
            let snapshot = document.save();
            // The chunks go for ever: only a snapshot that opens again and is the same may take their place.
            let again = Document::open(Some(&snapshot), &[] as &[Vec<u8>]);
            if again.is_ok_and(|again| again.heads() == document.heads()) {
                write.fold_document(id, &snapshot)?;
            }
            Ok::<_, SyncFault>(())
        })?;
    }
    Ok(())
}
