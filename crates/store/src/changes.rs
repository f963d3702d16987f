//! Changes of documents: those not folded yet, and which of them the relay still lacks.

use crate::{StoreFault, Topic, View, Write};
use domain::{DocumentId, HeadId};

/// A change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeRow {
    /// Whose.
    pub document: DocumentId,
    /// Its hash.
    pub hash: HeadId,
    /// Its chunk, uncompressed.
    pub bytes: Vec<u8>,
    /// Its author's clock, milliseconds since 1970.
    pub at: i64,
}

/// What the relay has not acknowledged yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unsent {
    /// Changes of documents.
    pub changes: u64,
    /// Acts.
    pub acts: u64,
}

impl View<'_> {
    /// Changes of a space that are in no sealed batch yet, oldest first.
    pub fn unsent_changes(&self, space: u16) -> Result<Vec<ChangeRow>, StoreFault> {
        self.changes_in(space, 1)
    }

    /// Changes that are in the sealed batch of a space.
    pub fn sealed_changes(&self, space: u16) -> Result<Vec<ChangeRow>, StoreFault> {
        self.changes_in(space, 2)
    }

    fn changes_in(&self, space: u16, unsent: u8) -> Result<Vec<ChangeRow>, StoreFault> {
        let sql = "SELECT change.document, change.hash, change.bytes, change.at FROM change
                   JOIN document ON document.id = change.document
                   WHERE change.unsent = ?2 AND document.space = ?1 ORDER BY change.n";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map((space, unsent), |row| {
            Ok(ChangeRow {
                document: DocumentId(row.get(0)?),
                hash: HeadId(row.get(1)?),
                bytes: row.get(2)?,
                at: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How much is unsent, in all spaces.
    pub fn unsent(&self) -> Result<Unsent, StoreFault> {
        let count = |table: &str| -> Result<u64, StoreFault> {
            let sql = format!("SELECT count(*) FROM {table} WHERE unsent > 0");
            Ok(self
                .connection
                .prepare_cached(&sql)?
                .query_row([], |row| row.get::<_, i64>(0))?
                .unsigned_abs())
        };
        Ok(Unsent {
            changes: count("change")?,
            acts: count("act")?,
        })
    }

    /// How many rounds have something that the relay lacks.
    pub fn unsent_rounds(&self) -> Result<u64, StoreFault> {
        let sql = "SELECT count(*) FROM round WHERE document IN (SELECT document FROM change WHERE unsent > 0)
                                                 OR document IN (SELECT document FROM act WHERE unsent > 0)";
        let count: i64 = self.connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }

    /// Whether anything of a space is unsent.
    pub fn space_is_unsent(&self, space: u16) -> Result<bool, StoreFault> {
        let sql = "SELECT EXISTS (SELECT 1 FROM change JOIN document ON document.id = change.document
                                  WHERE change.unsent > 0 AND document.space = ?1)
                       OR EXISTS (SELECT 1 FROM act WHERE unsent > 0 AND space = ?1)";
        Ok(self
            .connection
            .prepare_cached(sql)?
            .query_row([space], |row| row.get(0))?)
    }
}

impl Write<'_> {
    /// Adds a change of this device, unsent.
    pub fn add_own_change(&self, change: &ChangeRow) -> Result<(), StoreFault> {
        self.touch(Topic::Sync);
        self.add_change(change, 1)
    }

    /// Adds a change that an entry brought; of an own one that was unsent the relay is known to have it now.
    pub fn add_received_change(&self, change: &ChangeRow) -> Result<(), StoreFault> {
        self.add_change(change, 0)
    }

    /// The relay has these changes of a document.
    pub fn mark_sent(&self, document: DocumentId, hashes: &[HeadId]) -> Result<(), StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("UPDATE change SET unsent = 0 WHERE document = ?1 AND hash = ?2")?;
        for hash in hashes {
            statement.execute((document.0, hash.0))?;
        }
        Ok(())
    }

    /// Puts a change into the sealed batch of its space.
    pub fn mark_sealed(&self, document: DocumentId, hash: HeadId) -> Result<(), StoreFault> {
        let sql = "UPDATE change SET unsent = 2 WHERE document = ?1 AND hash = ?2";
        self.connection.prepare_cached(sql)?.execute((document.0, hash.0))?;
        Ok(())
    }

    fn add_change(&self, change: &ChangeRow, unsent: u8) -> Result<(), StoreFault> {
        let sql = "INSERT INTO change (document, hash, bytes, at, unsent) VALUES (?1, ?2, ?3, ?4, ?5)
                   ON CONFLICT (document, hash) DO UPDATE SET unsent = min(unsent, excluded.unsent)";
        let values = (change.document.0, change.hash.0, &change.bytes, change.at, unsent);
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }
}
