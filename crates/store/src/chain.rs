//! The membership chain as received, and the secrets that open its epochs.

use crate::{StoreFault, Topic, View, Write};

impl View<'_> {
    /// All chain entries from a position on, in order.
    pub fn links(&self, from: u32) -> Result<Vec<Vec<u8>>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT bytes FROM link WHERE seq >= ?1 ORDER BY seq")?;
        let rows = statement.query_map([from], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// All secrets: space, epoch, 32 bytes.
    pub fn secrets(&self) -> Result<Vec<(u16, u32, [u8; 32])>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT space, epoch, secret FROM secret")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Write<'_> {
    /// Appends a chain entry that has been checked. The same one again changes nothing; another one at its place is
    /// [`StoreFault::Impossible`].
    pub fn add_link(&self, seq: u32, bytes: &[u8]) -> Result<(), StoreFault> {
        self.touch(Topic::Team);
        let sql = "INSERT INTO link (seq, bytes) VALUES (?1, ?2)
                   ON CONFLICT (seq) DO UPDATE SET bytes = excluded.bytes WHERE link.bytes = excluded.bytes";
        match self.connection.prepare_cached(sql)?.execute((seq, bytes))? {
            0 => Err(StoreFault::Impossible),
            _ => Ok(()),
        }
    }

    /// Keeps a secret that matches its commitment.
    pub fn add_secret(&self, space: u16, epoch: u32, secret: &[u8; 32]) -> Result<(), StoreFault> {
        let sql = "INSERT INTO secret (space, epoch, secret) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
        self.connection.prepare_cached(sql)?.execute((space, epoch, secret))?;
        Ok(())
    }
}
