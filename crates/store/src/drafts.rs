//! Drafts: what is being typed. They are this device's alone and never become part of a document's history.

use crate::{StoreFault, View, Write};
use domain::DocumentId;

/// One piece of what is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftRow {
    /// What it will be: a line, a visit, an answer. The screens' own word.
    pub target: String,
    /// The screens' own text.
    pub value: String,
    /// When it was typed, milliseconds since 1970.
    pub at: i64,
}

impl View<'_> {
    /// All drafts about a document, by target.
    pub fn drafts(&self, document: DocumentId) -> Result<Vec<DraftRow>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT target, value, at FROM draft WHERE document = ?1 ORDER BY target")?;
        let rows = statement.query_map([document.0], |row| {
            Ok(DraftRow {
                target: row.get(0)?,
                value: row.get(1)?,
                at: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The round about which its writer typed last, while it is hers to write: not one that is handed in, unless she is
    /// answering a question; not what somebody is asking about it; and not the one of zeros, which has not begun yet.
    pub fn newest_draft(&self) -> Result<Option<DocumentId>, StoreFault> {
        let sql = "SELECT draft.document FROM draft JOIN round ON round.document = draft.document
                   WHERE round.removed = 0 AND round.review IN ('draft', 'asked') AND draft.target NOT LIKE 'ask:%'
                   ORDER BY draft.at DESC, draft.document LIMIT 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query_map([], |row| Ok(DocumentId(row.get(0)?)))?;
        Ok(rows.next().transpose()?)
    }

    /// Whether anything is being typed about a document.
    pub fn has_drafts(&self, document: DocumentId) -> Result<bool, StoreFault> {
        let sql = "SELECT EXISTS (SELECT 1 FROM draft WHERE document = ?1)";
        Ok(self
            .connection
            .prepare_cached(sql)?
            .query_row([document.0], |row| row.get(0))?)
    }
}

impl Write<'_> {
    /// Keeps what is typed now. It touches no topic: whoever types sees it already, and nobody else does.
    pub fn put_draft(&self, document: DocumentId, draft: &DraftRow) -> Result<(), StoreFault> {
        let sql = "INSERT INTO draft (document, target, value, at) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT (document, target) DO UPDATE SET value = excluded.value, at = excluded.at";
        let values = (document.0, &draft.target, &draft.value, draft.at);
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// Forgets a draft: it was written, or taken back.
    pub fn remove_draft(&self, document: DocumentId, target: &str) -> Result<(), StoreFault> {
        self.connection
            .prepare_cached("DELETE FROM draft WHERE document = ?1 AND target = ?2")?
            .execute((document.0, target))?;
        Ok(())
    }
}
