//! Entries as received, and what of them is waiting or quarantined. Nothing is ever skipped silently.

use crate::{StoreFault, Topic, View, Write};
use domain::DocumentId;
use protocol::{DeviceId, Hash};
use rusqlite::{OptionalExtension, Row};

/// How far an entry, a part or an act has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryState {
    /// Stored, not looked at yet.
    New,
    /// Taken in, or known to add nothing.
    Done,
    /// Lacks something that may still arrive.
    Waiting,
    /// Refused for good; shown, counted nowhere.
    Quarantined,
}

/// An entry with its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryRow {
    /// Hash of all bytes.
    pub id: Hash,
    /// The number of its space.
    pub space: u16,
    /// Its place in the log's present life.
    pub number: Option<u64>,
    /// Its author, as its header says.
    pub author: DeviceId,
    /// The author's count, as its header says.
    pub author_seq: u64,
    /// Whether the author's head has passed over it.
    pub counted: bool,
    /// How far it has come.
    pub state: EntryState,
    /// All of it.
    pub bytes: Vec<u8>,
}

/// A part that waits or is quarantined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartRow {
    /// The entry it came in.
    pub entry: Hash,
    /// Its place there, from 0.
    pub n: u32,
    /// The document it is about.
    pub document: DocumentId,
}

/// Something that waits or is quarantined, for the eyes of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenItem {
    /// `entry`, `part` or `act`.
    pub what: &'static str,
    /// Waiting or quarantined.
    pub state: EntryState,
    /// Why, as one word.
    pub reason: String,
    /// Who sent it, as the entry's header says.
    pub author: Option<DeviceId>,
    /// The document, where it is known.
    pub document: Option<DocumentId>,
}

impl EntryState {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Done => "done",
            Self::Waiting => "waiting",
            Self::Quarantined => "quarantined",
        }
    }

    pub(crate) fn of_word(word: &str) -> Self {
        match word {
            "new" => Self::New,
            "done" => Self::Done,
            "waiting" => Self::Waiting,
            _ => Self::Quarantined,
        }
    }
}

const COLUMNS: &str = "id, space, number, author, author_seq, counted, state, bytes";

/// Asked on every screen. `state <> 'done'` as it stands in the partial indexes, or SQLite reads ten years of entries.
const OPEN_ITEMS: &str = "
    SELECT 0, state, reason, author, NULL FROM entry WHERE state <> 'done' AND state IN ('waiting', 'quarantined')
    UNION ALL SELECT 1, part.state, part.reason, entry.author, part.document
              FROM part CROSS JOIN entry ON entry.id = part.entry
    UNION ALL SELECT 2, act.state, act.reason, entry.author, act.document
              FROM act LEFT JOIN entry ON entry.id = act.entry WHERE act.state <> 'done'";

/// Asked for every ack. Each part begins with the few that are open; CROSS JOIN keeps SQLite from beginning elsewhere.
const NUMBERS_NOT_APPLIED: &str = "
    SELECT number FROM entry INDEXED BY entry_open
        WHERE state <> 'done' AND state IN ('new', 'waiting', 'quarantined') AND space = ?1 AND number IS NOT NULL
    UNION SELECT entry.number FROM part CROSS JOIN entry ON entry.id = part.entry
        WHERE entry.space = ?1 AND entry.number IS NOT NULL
    UNION SELECT entry.number FROM act INDEXED BY act_open CROSS JOIN entry ON entry.id = act.entry
        WHERE act.state <> 'done' AND entry.space = ?1 AND entry.number IS NOT NULL
    ORDER BY 1";

impl View<'_> {
    /// One entry.
    pub fn entry(&self, id: Hash) -> Result<Option<EntryRow>, StoreFault> {
        let sql = format!("SELECT {COLUMNS} FROM entry WHERE id = ?1");
        Ok(self
            .connection
            .prepare_cached(&sql)?
            .query_row([id.0], read_entry)
            .optional()?)
    }

    /// Whether an entry is here.
    pub fn has_entry(&self, id: Hash) -> Result<bool, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM entry WHERE id = ?1)")?;
        Ok(statement.query_row([id.0], |row| row.get(0))?)
    }

    /// Entries in a state, in the order of the log.
    pub fn entries_in(&self, state: EntryState) -> Result<Vec<Hash>, StoreFault> {
        let sql =
            "SELECT id FROM entry WHERE state = ?1 AND state <> 'done' ORDER BY space, number, author, author_seq";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([state.word()], |row| row.get(0).map(Hash))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Parts that wait.
    pub fn waiting_parts(&self) -> Result<Vec<PartRow>, StoreFault> {
        let sql = "SELECT entry, n, document FROM part WHERE state = 'waiting' ORDER BY entry, n";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(PartRow {
                entry: Hash(row.get(0)?),
                n: row.get(1)?,
                document: DocumentId(row.get(2)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Entries of a space that have no place in the log: what a relay lost, or what a liar made up.
    pub fn entries_without_number(&self, space: u16) -> Result<Vec<EntryRow>, StoreFault> {
        let sql =
            format!("SELECT {COLUMNS} FROM entry WHERE space = ?1 AND number IS NULL ORDER BY author, author_seq");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([space], read_entry)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Numbers of a space that are not wholly applied, ascending.
    pub fn numbers_not_applied(&self, space: u16) -> Result<Vec<u64>, StoreFault> {
        let mut statement = self.connection.prepare_cached(NUMBERS_NOT_APPLIED)?;
        let rows = statement.query_map([space], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Everything that waits or is quarantined.
    pub fn open_items(&self) -> Result<Vec<OpenItem>, StoreFault> {
        let mut statement = self.connection.prepare_cached(OPEN_ITEMS)?;
        let rows = statement.query_map([], |row| {
            let what = match row.get(0)? {
                0 => "entry",
                1 => "part",
                _ => "act",
            };
            Ok(OpenItem {
                what,
                state: EntryState::of_word(&row.get::<_, String>(1)?),
                reason: row.get(2)?,
                author: row.get::<_, Option<_>>(3)?.map(DeviceId),
                document: row.get::<_, Option<_>>(4)?.map(DocumentId),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The latest time of an entry by each author, by the author's own clock.
    pub fn last_entry_times(&self) -> Result<Vec<(DeviceId, i64)>, StoreFault> {
        let sql = "SELECT author, max(at) FROM entry WHERE state = 'done' GROUP BY author";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((DeviceId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Write<'_> {
    /// Stores an entry as it came; `here` is this device's clock, in milliseconds since 1970.
    pub fn add_entry(&self, row: &EntryRow, h: Option<Hash>, here: i64) -> Result<(), StoreFault> {
        self.touch(Topic::Sync);
        let sql =
            "INSERT INTO entry (id, space, number, h, author, author_seq, counted, state, reason, at, bytes, here)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, '', 0, ?9, ?10)";
        let seq = i64::try_from(row.author_seq).unwrap_or(i64::MAX);
        let (number, h) = (row.number, h.map(|h| h.0));
        let values = (
            row.id.0,
            row.space,
            number,
            h,
            row.author.0,
            seq,
            row.counted,
            row.state.word(),
            &row.bytes,
            here,
        );
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// Gives an entry its place in the log's present life.
    pub fn set_number(&self, id: Hash, number: u64, h: Hash) -> Result<(), StoreFault> {
        let sql = "UPDATE entry SET number = ?2, h = ?3 WHERE id = ?1";
        self.connection.prepare_cached(sql)?.execute((id.0, number, h.0))?;
        Ok(())
    }

    /// The author's head has passed over the entry.
    pub fn mark_counted(&self, id: Hash) -> Result<(), StoreFault> {
        self.connection
            .prepare_cached("UPDATE entry SET counted = 1 WHERE id = ?1")?
            .execute([id.0])?;
        Ok(())
    }

    /// How far an entry has come, and why not further.
    pub fn set_entry_state(&self, id: Hash, state: EntryState, reason: &str) -> Result<(), StoreFault> {
        self.touch(Topic::Sync);
        let sql = "UPDATE entry SET state = ?2, reason = ?3 WHERE id = ?1";
        self.connection
            .prepare_cached(sql)?
            .execute((id.0, state.word(), reason))?;
        Ok(())
    }

    /// An entry is opened; its author's clock said this when it was sealed.
    pub fn set_entry_time(&self, id: Hash, at: i64) -> Result<(), StoreFault> {
        self.connection
            .prepare_cached("UPDATE entry SET at = ?2 WHERE id = ?1")?
            .execute((id.0, at))?;
        Ok(())
    }

    /// Drops an entry that no device of the team signed.
    pub fn drop_entry(&self, id: Hash) -> Result<(), StoreFault> {
        self.connection
            .prepare_cached("DELETE FROM entry WHERE id = ?1")?
            .execute([id.0])?;
        Ok(())
    }

    /// A part waits, or is quarantined.
    pub fn put_part(&self, part: PartRow, state: EntryState, reason: &str) -> Result<(), StoreFault> {
        self.touch(Topic::Sync);
        let sql = "INSERT INTO part (entry, n, document, state, reason) VALUES (?1, ?2, ?3, ?4, ?5)
                   ON CONFLICT (entry, n) DO UPDATE SET state = excluded.state, reason = excluded.reason";
        self.connection
            .prepare_cached(sql)?
            .execute((part.entry.0, part.n, part.document.0, state.word(), reason))?;
        Ok(())
    }

    /// A part is in its document now.
    pub fn clear_part(&self, entry: Hash, n: u32) -> Result<(), StoreFault> {
        self.connection
            .prepare_cached("DELETE FROM part WHERE entry = ?1 AND n = ?2")?
            .execute((entry.0, n))?;
        Ok(())
    }
}

fn read_entry(row: &Row<'_>) -> rusqlite::Result<EntryRow> {
    Ok(EntryRow {
        id: Hash(row.get(0)?),
        space: row.get(1)?,
        number: row.get(2)?,
        author: DeviceId(row.get(3)?),
        author_seq: row.get::<_, i64>(4)?.unsigned_abs(),
        counted: row.get(5)?,
        state: EntryState::of_word(&row.get::<_, String>(6)?),
        bytes: row.get(7)?,
    })
}

#[cfg(test)]
mod tests;
