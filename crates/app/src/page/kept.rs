//! What stays in memory between two asks about one round, so that a line costs what it changes and not what there is.

use super::habits::Habits;
use crate::{Code, Failure, write::catch_up};
use documents::Document;
use domain::DocumentId;
use std::sync::Arc;
use store::View;
use sync::edit;

/// The round that was looked at last.
#[derive(Default)]
pub(crate) struct Kept {
    round: Option<(DocumentId, Document)>,
    habits: Option<(DocumentId, Arc<Habits>)>,
}

impl Kept {
    /// The document as it is stored, out of the hand of everybody else until it is put back.
    pub fn take(&mut self, view: &View<'_>, id: DocumentId) -> Result<Document, Failure> {
        match self.round.take() {
            Some((kept, mut document)) if kept == id => {
                catch_up(view, id, &mut document)?;
                Ok(document)
            }
            _ => {
                view.document(id)?.ok_or(Code::NotFound)?;
                Ok(edit::open(view, id)?)
            }
        }
    }

    /// Keeps a document as it is stored now.
    pub fn put(&mut self, id: DocumentId, document: Document) {
        self.round = Some((id, document));
    }

    /// The habits around a round. Made once, while it is looked at: the order of buttons never changes under a thumb.
    pub fn habits(
        &mut self,
        id: DocumentId,
        make: impl FnOnce() -> Result<Habits, Failure>,
    ) -> Result<Arc<Habits>, Failure> {
        match &self.habits {
            Some((of, habits)) if *of == id => Ok(habits.clone()),
            _ => {
                let habits = Arc::new(make()?);
                self.habits = Some((id, habits.clone()));
                Ok(habits)
            }
        }
    }
}
