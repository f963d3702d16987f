//! Files that travel with flyers. Their bytes lie in the entries that brought them, as those came: here stands which
//! entries make up which file, and what this device has attached and not sent yet.

use crate::{StoreFault, Topic, View, Write};
use protocol::{DeviceId, Hash};
use rusqlite::{OptionalExtension, Row};

/// A part that is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FilePartRow {
    /// The hash of the whole file.
    pub file: Hash,
    /// Whose parts it belongs to: a file is put together from one device's.
    pub author: DeviceId,
    /// Where it begins.
    pub at: u64,
    /// How long it is.
    pub length: u64,
    /// The entry that holds it.
    pub entry: Hash,
}

/// A file, or what is here of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileRow {
    /// Its hash.
    pub file: Hash,
    /// Whose parts they are.
    pub author: DeviceId,
    /// How much is here.
    pub here: u64,
    /// All of it is here, and its hash is right.
    pub whole: bool,
}

/// A file that was attached here and has not gone wholly to the relay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnsentFile {
    /// Its hash.
    pub file: Hash,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// How many of them the relay has.
    pub sent: u64,
}

const FILES: &str = "SELECT part.file, part.author, sum(part.length), EXISTS (
        SELECT 1 FROM whole_file WHERE whole_file.file = part.file AND whole_file.author = part.author)
    FROM file_part AS part";

impl View<'_> {
    /// All files of which something is here; what came last is first.
    pub fn files(&self) -> Result<Vec<FileRow>, StoreFault> {
        let sql = format!("{FILES} GROUP BY part.file, part.author ORDER BY max(part.n) DESC");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], read_file)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What is here of one file, by whom; a whole one is first, then the longest.
    pub fn file(&self, file: Hash) -> Result<Option<FileRow>, StoreFault> {
        let sql = format!("{FILES} WHERE part.file = ?1 GROUP BY part.author ORDER BY 4 DESC, 3 DESC LIMIT 1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row([file.0], read_file).optional()?)
    }

    /// The parts of a file by one device, in their order.
    pub fn file_parts(&self, file: Hash, author: DeviceId) -> Result<Vec<FilePartRow>, StoreFault> {
        let sql = "SELECT at, length, entry FROM file_part WHERE file = ?1 AND author = ?2 ORDER BY at";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map((file.0, author.0), |row| {
            Ok(FilePartRow {
                file,
                author,
                at: row.get(0)?,
                length: row.get(1)?,
                entry: Hash(row.get(2)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A file that was attached here, while it is not wholly sent.
    pub fn unsent_file(&self, file: Hash) -> Result<Option<UnsentFile>, StoreFault> {
        let sql = "SELECT file, bytes, sent FROM unsent_file WHERE file = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row([file.0], read_unsent).optional()?)
    }

    /// The file to send next: the one that was attached first.
    pub fn next_unsent_file(&self) -> Result<Option<UnsentFile>, StoreFault> {
        let sql = "SELECT file, bytes, sent FROM unsent_file ORDER BY n LIMIT 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row([], read_unsent).optional()?)
    }

    /// Whether a file was attached here that has not gone wholly to the relay.
    pub fn has_unsent_file(&self) -> Result<bool, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM unsent_file)")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }
}

impl Write<'_> {
    /// A part has come; the entry is here.
    pub fn add_file_part(&self, part: &FilePartRow) -> Result<(), StoreFault> {
        self.touch(Topic::Flyers);
        let sql = "INSERT INTO file_part (file, author, at, length, entry) VALUES (?1, ?2, ?3, ?4, ?5)";
        let values = (part.file.0, part.author.0, part.at, part.length, part.entry.0);
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// All of it is here, and its hash is right.
    pub fn set_file_whole(&self, file: Hash, author: DeviceId) -> Result<(), StoreFault> {
        let sql = "INSERT INTO whole_file (file, author) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
        self.connection.prepare_cached(sql)?.execute((file.0, author.0))?;
        Ok(())
    }

    /// Lets go of what is here of a file by one device; with `entries` also of the bytes in its entries, which keep their
    /// places in the log.
    pub fn drop_file(&self, file: Hash, author: DeviceId, entries: bool) -> Result<(), StoreFault> {
        self.touch(Topic::Flyers);
        if entries {
            let sql = "UPDATE entry SET bytes = x'' WHERE id IN
                       (SELECT entry FROM file_part WHERE file = ?1 AND author = ?2)";
            self.connection.prepare_cached(sql)?.execute((file.0, author.0))?;
        }
        for sql in [
            "DELETE FROM file_part WHERE file = ?1 AND author = ?2",
            "DELETE FROM whole_file WHERE file = ?1 AND author = ?2",
        ] {
            self.connection.prepare_cached(sql)?.execute((file.0, author.0))?;
        }
        Ok(())
    }

    /// Lets go of an entry's bytes; its place in the log stays.
    pub fn empty_entry(&self, id: Hash) -> Result<(), StoreFault> {
        self.connection
            .prepare_cached("UPDATE entry SET bytes = x'' WHERE id = ?1")?
            .execute([id.0])?;
        Ok(())
    }

    /// A file was attached here. One that is on its way already begins again.
    pub fn put_unsent_file(&self, file: Hash, bytes: &[u8]) -> Result<(), StoreFault> {
        self.touch(Topic::Sync);
        let sql = "INSERT INTO unsent_file (file, bytes, sent) VALUES (?1, ?2, 0)
                   ON CONFLICT (file) DO UPDATE SET sent = 0";
        self.connection.prepare_cached(sql)?.execute((file.0, bytes))?;
        Ok(())
    }

    /// The relay has so many of its bytes.
    pub fn set_file_sent(&self, file: Hash, sent: u64) -> Result<(), StoreFault> {
        let sql = "UPDATE unsent_file SET sent = ?2 WHERE file = ?1";
        self.connection.prepare_cached(sql)?.execute((file.0, sent))?;
        Ok(())
    }

    /// All of it is sent, or nobody wants it any more.
    pub fn drop_unsent_file(&self, file: Hash) -> Result<(), StoreFault> {
        self.touch(Topic::Sync);
        self.connection
            .prepare_cached("DELETE FROM unsent_file WHERE file = ?1")?
            .execute([file.0])?;
        Ok(())
    }
}

fn read_file(row: &Row<'_>) -> rusqlite::Result<FileRow> {
    Ok(FileRow {
        file: Hash(row.get(0)?),
        author: DeviceId(row.get(1)?),
        here: row.get(2)?,
        whole: row.get(3)?,
    })
}

fn read_unsent(row: &Row<'_>) -> rusqlite::Result<UnsentFile> {
    Ok(UnsentFile {
        file: Hash(row.get(0)?),
        bytes: row.get(1)?,
        sent: row.get(2)?,
    })
}
