//! The outbox: at most one sealed batch per space that the relay has not acknowledged, kept byte for byte.

use crate::{StoreFault, Topic, View, Write};
use protocol::Hash;
use rusqlite::OptionalExtension;

/// A sealed batch on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxRow {
    /// Hash of its bytes.
    pub id: Hash,
    /// The whole entry.
    pub bytes: Vec<u8>,
}

impl View<'_> {
    /// The batch of a space that waits for its answer.
    pub fn outbox(&self, space: u16) -> Result<Option<OutboxRow>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT id, bytes FROM outbox WHERE space = ?1")?;
        let row = statement.query_row([space], |row| {
            Ok(OutboxRow {
                id: Hash(row.get(0)?),
                bytes: row.get(1)?,
            })
        });
        Ok(row.optional()?)
    }
}

impl Write<'_> {
    /// Stores a batch before it is sent. Its changes and acts were marked as sealed.
    pub fn put_outbox(&self, space: u16, row: &OutboxRow) -> Result<(), StoreFault> {
        let sql = "INSERT INTO outbox (space, id, bytes) VALUES (?1, ?2, ?3)";
        self.connection
            .prepare_cached(sql)?
            .execute((space, row.id.0, &row.bytes))?;
        Ok(())
    }

    /// The relay has the batch: what was in it is sent.
    pub fn outbox_arrived(&self, space: u16) -> Result<(), StoreFault> {
        self.empty_outbox(space, 0)
    }

    /// The batch will never be taken: what was in it is unsent again, and is sealed anew.
    pub fn outbox_dropped(&self, space: u16) -> Result<(), StoreFault> {
        self.empty_outbox(space, 1)
    }

    fn empty_outbox(&self, space: u16, unsent: u8) -> Result<(), StoreFault> {
        self.touch(Topic::Sync);
        let changes = "UPDATE change SET unsent = ?2 WHERE unsent = 2
                       AND document IN (SELECT id FROM document WHERE space = ?1)";
        self.connection.prepare_cached(changes)?.execute((space, unsent))?;
        let acts = "UPDATE act SET unsent = ?2 WHERE unsent = 2 AND space = ?1";
        self.connection.prepare_cached(acts)?.execute((space, unsent))?;
        self.connection
            .prepare_cached("DELETE FROM outbox WHERE space = ?1")?
            .execute([space])?;
        Ok(())
    }
}
