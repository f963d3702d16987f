//! Writes what is decided: one document, one change.

use super::{
    known::{Known, year},
    object::keep_no,
};
use crate::Failure;
use chrono::NaiveDate;
use documents::{Document, Writer};
use domain::{
    DocumentId, MessageId, Tag,
    online::{HandleEdit, LASTING, ProfileEdit},
};
use protocol::Space;
use std::collections::BTreeSet;
use store::Write;
use sync::{Me, edit, forget};

/// A transaction of this book, and whose it is.
pub(crate) struct Pen<'p> {
    pub write: &'p Write<'p>,
    pub me: &'p Me,
    pub writer: Writer<'static>,
}

impl<'p> Pen<'p> {
    pub fn new(write: &'p Write<'p>, me: &'p Me) -> Self {
        Self {
            write,
            me,
            writer: edit::writer(me),
        }
    }

    /// Draws the keys that are missing: of this year, of the next one, so that in January everybody has it, and the
    /// lasting one (decisions/0015).
    pub fn draw_keys(&self) -> Result<(), Failure> {
        let this = year(forget::day(self.me));
        let there: BTreeSet<u16> = self.write.tag_keys()?.into_iter().map(|key| key.year).collect();
        for year in [LASTING, this, this.saturating_add(1)] {
            if !there.contains(&year) {
                let (document, change) = Document::create_tag_key(year, &vault::random(), &self.writer)?;
                self.add(edit::fresh_id(), (document, change))?;
            }
        }
        Ok(())
    }

    pub fn add_profile(&self, profile: &ProfileEdit) -> Result<DocumentId, Failure> {
        let id = edit::fresh_id();
        self.add(id, Document::create_profile(profile, &self.writer)?)?;
        Ok(id)
    }

    pub fn change_profile(&self, id: DocumentId, wanted: &ProfileEdit) -> Result<(), Failure> {
        let mut document = edit::open(self.write, id)?;
        if let Some(change) = document.edit_profile(wanted, &self.writer)? {
            edit::change(self.write, self.me, id, &document, &change)?;
        }
        Ok(())
    }

    pub fn add_handle(&self, handle: &HandleEdit) -> Result<DocumentId, Failure> {
        let id = edit::fresh_id();
        self.add(id, Document::create_handle(handle, &self.writer)?)?;
        Ok(id)
    }

    pub fn change_handle(&self, id: DocumentId, wanted: &HandleEdit) -> Result<(), Failure> {
        let mut document = edit::open(self.write, id)?;
        if let Some(change) = document.edit_handle(wanted, &self.writer)? {
            edit::change(self.write, self.me, id, &document, &change)?;
        }
        Ok(())
    }

    /// Keeps the names of a profile from the last of these days, all that is left of its messages, without the reason
    /// for a message that was taken back. They go where there is no day, and a note goes with the last answer.
    pub fn keep_names(
        &self,
        known: &Known,
        profile: DocumentId,
        days: &BTreeSet<NaiveDate>,
        without: Option<MessageId>,
    ) -> Result<(), Failure> {
        let answers = known.profile(profile).into_iter().flat_map(|profile| &profile.answers);
        let answered = answers
            .into_iter()
            .any(|answer| !answer.removed && Some(answer.id) != without);
        for (handle, _) in known.handles_of(profile) {
            let Some(last) = days.last() else {
                keep_no(self, known, known.handles_of(profile))?;
                self.erase(handle.id)?;
                continue;
            };
            let said = without.filter(|message| handle.reasons.contains_key(message));
            let kept = HandleEdit {
                days: Some([*last].into()),
                note: (!answered).then(String::new),
                reasons: said.map(|message| (message, String::new())).into_iter().collect(),
                ..HandleEdit::default()
            };
            self.change_handle(handle.id, &kept)?;
        }
        Ok(())
    }

    pub fn add_objection(&self, tag: Tag) -> Result<(), Failure> {
        self.add(edit::fresh_id(), Document::create_objection(tag, &self.writer)?)
    }

    pub fn erase(&self, id: DocumentId) -> Result<(), Failure> {
        forget::erase(self.write, self.me, id)?;
        Ok(())
    }

    fn add(&self, id: DocumentId, (document, change): (Document, documents::NewChange)) -> Result<(), Failure> {
        Ok(edit::add(self.write, self.me, Space::Online, id, &document, &change)?)
    }
}
