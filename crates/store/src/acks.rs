//! Acks: the latest word of each device, per space.

use crate::{StoreFault, Topic, View, Write};
use protocol::DeviceId;
use rusqlite::OptionalExtension;

impl View<'_> {
    /// All acks of a space.
    pub fn acks(&self, space: u16) -> Result<Vec<Vec<u8>>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT bytes FROM ack WHERE space = ?1 ORDER BY device")?;
        let rows = statement.query_map([space], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One device's ack of a space.
    pub fn ack(&self, space: u16, device: DeviceId) -> Result<Option<Vec<u8>>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT bytes FROM ack WHERE space = ?1 AND device = ?2")?;
        Ok(statement.query_row((space, device.0), |row| row.get(0)).optional()?)
    }
}

impl Write<'_> {
    /// Keeps the latest ack of a device.
    pub fn put_ack(&self, space: u16, device: DeviceId, bytes: &[u8]) -> Result<(), StoreFault> {
        self.touch(Topic::Sync);
        let sql = "INSERT INTO ack (space, device, bytes) VALUES (?1, ?2, ?3)
                   ON CONFLICT (space, device) DO UPDATE SET bytes = excluded.bytes";
        self.connection.prepare_cached(sql)?.execute((space, device.0, bytes))?;
        Ok(())
    }
}
