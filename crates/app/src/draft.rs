//! Drafts: what is being typed, kept within a second of the key, and in no document.

use crate::{
    Book, Code, Failure,
    book::{moment, must_read, must_write},
    page::NOT_BEGUN,
};
use domain::DocumentId;
use protocol::Space;
use store::{DraftRow, View};

/// Bytes that a draft may have: a note of ten thousand characters that was pasted is kept, and said to be too long.
const LONGEST: usize = 100_000;

/// Bytes that the name of what is drafted may have.
const LONGEST_TARGET: usize = 100;

/// What is being typed.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct Draft {
    /// What it will be. Of a round: `line:<id>`, `visit:<id>`, `round`, `answer`, `ask:<id of a line or the round>`,
    /// `ask:reopen`. Of the round of zeros, which has not begun: `before`, and what is typed about the team's other
    /// records, `place:<id>:<field>` and `person:<id>:<field>`.
    pub target: String,
    /// The screen's own text.
    pub value: String,
    /// When, RFC 3339.
    pub at: String,
}

impl Book {
    /// Keeps what is typed now; nothing forgets it. A round of zeros is one that has not begun yet. Says when, RFC 3339.
    pub fn draft(&self, id: DocumentId, target: &str, value: Option<&str>) -> Result<String, Failure> {
        if target.is_empty() || target.len() > LONGEST_TARGET {
            return Err(Failure::input("target"));
        }
        if value.is_some_and(|value| value.len() > LONGEST) {
            return Err(Failure::input("value"));
        }
        let mut desk = self.hold();
        must_write(&desk.me, Space::Team)?;
        let at = desk.me.now().ms;
        let ((), _) = desk.book.write(|write| {
            let Some(value) = value else {
                return Ok(write.remove_draft(id, target)?);
            };
            if id != NOT_BEGUN {
                write.document(id)?.ok_or(Failure::new(Code::NotFound))?;
            }
            let draft = DraftRow {
                target: target.to_owned(),
                value: value.to_owned(),
                at,
            };
            Ok::<_, Failure>(write.put_draft(id, &draft)?)
        })?;
        Ok(moment(at))
    }

    /// What is being typed about a round, by target.
    pub fn drafts(&self, id: DocumentId) -> Result<Vec<Draft>, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Team)?;
        desk.book.read(|view| Ok(shown(drafts_of(view, id)?)))
    }
}

pub(crate) fn drafts_of(view: &View<'_>, id: DocumentId) -> Result<Vec<DraftRow>, Failure> {
    Ok(view.drafts(id)?)
}

pub(crate) fn shown(rows: Vec<DraftRow>) -> Vec<Draft> {
    let draft = |row: DraftRow| Draft {
        target: row.target,
        value: row.value,
        at: moment(row.at),
    };
    rows.into_iter().map(draft).collect()
}
