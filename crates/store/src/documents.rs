//! Documents: a snapshot and the changes since it. What they mean, this crate does not know.

use crate::{StoreFault, View, Write};
use domain::{DocumentId, HeadId};
use rusqlite::{OptionalExtension, Row};

/// A document without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentRow {
    /// Which.
    pub id: DocumentId,
    /// The number of its space.
    pub space: u16,
    /// Its kind.
    pub kind: String,
    /// The change without predecessors.
    pub first_change: HeadId,
    /// Its heads, sorted.
    pub heads: Vec<HeadId>,
    /// Whether this device made it.
    pub created_here: bool,
}

/// A document's snapshot, and the changes after it in the order in which they came.
pub type DocumentBytes = (Option<Vec<u8>>, Vec<Vec<u8>>);

const COLUMNS: &str = "id, space, kind, first_change, heads, created_here";

impl View<'_> {
    /// One document's row.
    pub fn document(&self, id: DocumentId) -> Result<Option<DocumentRow>, StoreFault> {
        let sql = format!("SELECT {COLUMNS} FROM document WHERE id = ?1");
        Ok(self
            .connection
            .prepare_cached(&sql)?
            .query_row([id.0], read_row)
            .optional()?)
    }

    /// Snapshot and the changes after it, in the order in which they came.
    pub fn document_bytes(&self, id: DocumentId) -> Result<DocumentBytes, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT snapshot FROM document WHERE id = ?1")?;
        let snapshot = statement.query_row([id.0], |row| row.get(0)).optional()?.flatten();
        let mut statement = self
            .connection
            .prepare_cached("SELECT bytes FROM change WHERE unlikely(document = ?1) ORDER BY n")?;
        let rows = statement.query_map([id.0], |row| row.get(0))?;
        Ok((snapshot, rows.collect::<Result<_, _>>()?))
    }

    /// All documents of a kind, lowest id first.
    pub fn documents_of_kind(&self, kind: &str) -> Result<Vec<DocumentRow>, StoreFault> {
        self.many(
            &format!("SELECT {COLUMNS} FROM document WHERE kind = ?1 ORDER BY id"),
            [kind],
        )
    }

    /// All documents of a space, lowest id first.
    pub fn documents_of_space(&self, space: u16) -> Result<Vec<DocumentRow>, StoreFault> {
        self.many(
            &format!("SELECT {COLUMNS} FROM document WHERE space = ?1 ORDER BY id"),
            [space],
        )
    }

    /// All documents, lowest id first.
    pub fn documents(&self) -> Result<Vec<DocumentRow>, StoreFault> {
        self.many(&format!("SELECT {COLUMNS} FROM document ORDER BY id"), [])
    }

    /// Documents of a space that this device made and nobody has seen, with more than one change: no entry and no act is
    /// about them, and no sealed batch holds them.
    pub fn unseen_documents(&self, space: u16) -> Result<Vec<DocumentId>, StoreFault> {
        let sql = "SELECT document.id FROM change JOIN document ON document.id = change.document
                   WHERE change.unsent > 0 AND document.space = ?1 AND document.created_here = 1
                     AND document.snapshot IS NULL
                     AND NOT EXISTS (SELECT 1 FROM touch WHERE touch.document = document.id)
                     AND NOT EXISTS (SELECT 1 FROM act WHERE act.document = document.id)
                   GROUP BY document.id HAVING count(*) > 1 AND max(change.unsent) = 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([space], |row| row.get(0).map(DocumentId))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Documents with at least `count` changes that could be folded into their snapshot.
    pub fn documents_to_fold(&self, count: u32) -> Result<Vec<DocumentId>, StoreFault> {
        let sql = "SELECT document FROM change WHERE unsent = 0 GROUP BY document HAVING count(*) >= ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([count], |row| row.get(0).map(DocumentId))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn many(&self, sql: &str, parameters: impl rusqlite::Params) -> Result<Vec<DocumentRow>, StoreFault> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(parameters, read_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Write<'_> {
    /// Adds a document, or brings its kind, first change and heads up to date.
    pub fn put_document(&self, row: &DocumentRow) -> Result<(), StoreFault> {
        let heads: Vec<u8> = row.heads.iter().flat_map(|head| head.0).collect();
        let sql =
            "INSERT INTO document (id, space, kind, first_change, heads, created_here) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                   ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, heads = excluded.heads";
        let values = (
            row.id.0,
            row.space,
            &row.kind,
            row.first_change.0,
            heads,
            row.created_here,
        );
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// A document that nobody has seen begins afresh: its changes go, and what made it is another one now.
    pub fn restart_document(&self, row: &DocumentRow) -> Result<(), StoreFault> {
        self.connection
            .prepare_cached("DELETE FROM change WHERE document = ?1")?
            .execute([row.id.0])?;
        self.connection
            .prepare_cached("UPDATE document SET first_change = ?2 WHERE id = ?1")?
            .execute((row.id.0, row.first_change.0))?;
        // All of it was written here, so all of it was read: what was read is now called otherwise.
        let heads: Vec<u8> = row.heads.iter().flat_map(|head| head.0).collect();
        self.connection
            .prepare_cached("UPDATE read_mark SET heads = ?2 WHERE document = ?1")?
            .execute((row.id.0, heads))?;
        self.put_document(row)
    }

    /// Folds: the snapshot now holds everything, and only unsent changes stay beside it.
    pub fn fold_document(&self, id: DocumentId, snapshot: &[u8]) -> Result<(), StoreFault> {
        self.connection
            .prepare_cached("UPDATE document SET snapshot = ?2 WHERE id = ?1")?
            .execute((id.0, snapshot))?;
        self.connection
            .prepare_cached("DELETE FROM change WHERE document = ?1 AND unsent = 0")?
            .execute([id.0])?;
        Ok(())
    }

    /// Drops a document that nobody has seen, because another copy says all of it; it may come back.
    pub fn drop_unseen(&self, id: DocumentId) -> Result<(), StoreFault> {
        for sql in [
            "DELETE FROM change WHERE document = ?1",
            "DELETE FROM document WHERE id = ?1",
            "DELETE FROM round WHERE document = ?1",
            "DELETE FROM place WHERE document = ?1",
        ] {
            self.connection.prepare_cached(sql)?.execute([id.0])?;
        }
        Ok(())
    }

    /// Gives a document that only this device knows another id; its changes move with it, and so does what is being
    /// typed about it.
    pub fn rename_document(&self, from: DocumentId, to: DocumentId) -> Result<(), StoreFault> {
        self.connection
            .prepare_cached("UPDATE document SET id = ?2 WHERE id = ?1")?
            .execute((from.0, to.0))?;
        for table in ["round", "place", "person"] {
            self.connection
                .execute(&format!("DELETE FROM {table} WHERE document = ?1"), [from.0])?;
        }
        for table in ["draft", "read_mark"] {
            self.connection.execute(
                &format!("UPDATE {table} SET document = ?2 WHERE document = ?1"),
                (from.0, to.0),
            )?;
        }
        Ok(())
    }
}

fn read_row(row: &Row<'_>) -> rusqlite::Result<DocumentRow> {
    let heads: Vec<u8> = row.get(4)?;
    Ok(DocumentRow {
        id: DocumentId(row.get(0)?),
        space: row.get(1)?,
        kind: row.get(2)?,
        first_change: HeadId(row.get(3)?),
        heads: heads_of(&heads),
        created_here: row.get(5)?,
    })
}

/// Heads, 32 bytes each.
pub(crate) fn heads_of(bytes: &[u8]) -> Vec<HeadId> {
    let (heads, _) = bytes.as_chunks::<32>();
    heads.iter().copied().map(HeadId).collect()
}
