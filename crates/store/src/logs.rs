//! How far this book has read each space's log, and how far each author has counted.

use crate::{StoreFault, View, Write};
use protocol::{DeviceId, Hash, LogId};
use rusqlite::OptionalExtension;

/// The cursor of a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogRow {
    /// The life of the log.
    pub log_id: LogId,
    /// The last number stored here.
    pub number: u64,
    /// H at that number.
    pub h: Hash,
}

impl View<'_> {
    /// The cursor of a space, once its log has been seen.
    pub fn log(&self, space: u16) -> Result<Option<LogRow>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT log_id, number, h FROM log WHERE space = ?1")?;
        let read = |row: &rusqlite::Row<'_>| {
            Ok(LogRow {
                log_id: LogId(row.get(0)?),
                number: row.get(1)?,
                h: Hash(row.get(2)?),
            })
        };
        Ok(statement.query_row([space], read).optional()?)
    }

    /// H at a number of the log's present life; zero at 0.
    pub fn h_at(&self, space: u16, number: u64) -> Result<Option<Hash>, StoreFault> {
        if number == 0 {
            return Ok(Some(Hash::default()));
        }
        let mut statement = self
            .connection
            .prepare_cached("SELECT h FROM entry WHERE space = ?1 AND number = ?2")?;
        Ok(statement
            .query_row((space, number), |row| row.get::<_, Option<[u8; 32]>>(0))
            .optional()?
            .flatten()
            .map(Hash))
    }

    /// An author's count in a space and the hash of that entry; 0 and zero before the first.
    pub fn author_head(&self, space: u16, device: DeviceId) -> Result<(u64, Hash), StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT seq, hash FROM author WHERE space = ?1 AND device = ?2")?;
        let head = statement
            .query_row((space, device.0), |row| Ok((row.get(0)?, Hash(row.get(1)?))))
            .optional()?;
        Ok(head.unwrap_or_default())
    }
}

impl Write<'_> {
    /// Moves the cursor; in the transaction that stores the rows.
    pub fn set_log(&self, space: u16, log: LogRow) -> Result<(), StoreFault> {
        let sql = "INSERT INTO log (space, log_id, number, h) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT (space) DO UPDATE SET log_id = excluded.log_id, number = excluded.number, h = excluded.h";
        self.connection
            .prepare_cached(sql)?
            .execute((space, log.log_id.0, log.number, log.h.0))?;
        Ok(())
    }

    /// The log has begun another life: no entry has a number any more.
    pub fn forget_numbers(&self, space: u16) -> Result<(), StoreFault> {
        let sql = "UPDATE entry SET number = NULL, h = NULL WHERE space = ?1";
        self.connection.prepare_cached(sql)?.execute([space])?;
        Ok(())
    }

    /// An author has counted one further.
    pub fn set_author_head(&self, space: u16, device: DeviceId, seq: u64, hash: Hash) -> Result<(), StoreFault> {
        let sql = "INSERT INTO author (space, device, seq, hash) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT (space, device) DO UPDATE SET seq = excluded.seq, hash = excluded.hash";
        self.connection
            .prepare_cached(sql)?
            .execute((space, device.0, seq, hash.0))?;
        Ok(())
    }
}
