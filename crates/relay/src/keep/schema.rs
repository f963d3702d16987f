//! Opening the file: its shape, its version, and the clear sentences when it cannot be used.

use super::{Readers, place};
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension};
use std::{
    fs::{self, File, TryLockError},
    path::Path,
    thread,
    time::Duration,
};

/// "VBrl": tells the relay's file from any other SQLite file.
const APPLICATION: i64 = 0x5642_726c;

/// Each version's step, from nothing to the newest. A step that has shipped is never edited.
const STEPS: &[&str] = &[include_str!("schema.sql"), include_str!("schema2.sql")];

/// Larger files are not read through at every start; SQLite still notices damage where it reads.
const CHECKED_AT_START: u64 = 256 << 20;

const READERS: usize = 4;

/// A relay that has just been told to stop lets the folder go in a moment: the next one asks for a second.
const TRIES: u32 = 50;
const BETWEEN: Duration = Duration::from_millis(20);

/// An opened store.
pub(crate) struct Opened {
    /// The one connection that writes.
    pub writing: Connection,
    /// Connections that read.
    pub readers: Readers,
    /// 32 random bytes, drawn once, with which challenges are made.
    pub secret: [u8; 32],
    /// What is there.
    pub totals: Totals,
    /// Held as long as anything may be written.
    pub lock: File,
}

/// Sums over all teams.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Totals {
    pub teams: u64,
    pub entries: u64,
    pub bytes: u64,
}

/// Why the folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OpenFault {
    #[error("the folder cannot be written: {0}")]
    Folder(std::io::Error),
    #[error("another relay is running on this folder")]
    InUse,
    #[error("relay.db was written by a newer version of the relay; nothing was changed")]
    Newer,
    #[error("relay.db is damaged or not a relay's file; nothing was changed ({0})")]
    Damaged(String),
    #[error("relay.db cannot be opened: {0}")]
    Database(#[from] rusqlite::Error),
    #[error("the system gives no random bytes")]
    Random,
}

/// Opens the folder, or makes it.
pub(crate) fn open(folder: &Path) -> Result<Opened, OpenFault> {
    let lock = lock(folder)?;
    let path = folder.join("relay.db");
    let size = fs::metadata(&path).map(|found| found.len()).unwrap_or_default();
    let mut writing = connect(&path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    prepare(&mut writing, size).map_err(damaged)?;
    let secret = secret(&writing)?;
    let totals = totals(&writing)?;
    let readers = (0..READERS)
        .map(|_| connect(&path, OpenFlags::SQLITE_OPEN_READ_WRITE))
        .map(|reading| {
            let reading = reading?;
            reading.pragma_update(None, "query_only", true)?;
            Ok(reading)
        })
        .collect::<Result<Vec<_>, OpenFault>>()?;
    Ok(Opened {
        writing,
        readers: Readers::new(readers),
        secret,
        totals,
        lock,
    })
}

fn lock(folder: &Path) -> Result<File, OpenFault> {
    if !folder.exists() {
        fs::create_dir_all(folder).map_err(OpenFault::Folder)?;
        private(folder).map_err(OpenFault::Folder)?;
    }
    let lock = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(folder.join("lock"))
        .map_err(OpenFault::Folder)?;
    for _ in 0..TRIES {
        match lock.try_lock() {
            Ok(()) => return Ok(lock),
            Err(TryLockError::WouldBlock) => thread::sleep(BETWEEN),
            Err(TryLockError::Error(error)) => return Err(OpenFault::Folder(error)),
        }
    }
    Err(OpenFault::InUse)
}

#[cfg(unix)]
fn private(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn private(_: &Path) -> std::io::Result<()> {
    Ok(())
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, OpenFault> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.busy_timeout(Duration::from_secs(5))?;
    Ok(connection)
}

fn prepare(writing: &mut Connection, size: u64) -> Result<(), OpenFault> {
    let version: i64 = writing.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let application: i64 = writing.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let tables: i64 = writing.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if tables > 0 && application != APPLICATION {
        return Err(OpenFault::Damaged("it belongs to another program".into()));
    }
    let steps = usize::try_from(version)
        .ok()
        .and_then(|version| STEPS.get(version..))
        .ok_or(OpenFault::Newer)?;
    if size > 0 && size <= CHECKED_AT_START {
        let found: String = writing.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if found != "ok" {
            return Err(OpenFault::Damaged("its check found a contradiction".into()));
        }
    }
    writing.pragma_update(None, "journal_mode", "WAL")?;
    writing.pragma_update(None, "synchronous", "FULL")?;
    writing.pragma_update(None, "foreign_keys", true)?;
    // A checkpoint makes everybody wait who writes meanwhile. Measured with 64 writers: after every 1,000 pages, p99 is
    // 11 ms; after every 4,000, 20 ms.
    writing.pragma_update(None, "wal_autocheckpoint", 1_000)?;
    writing.pragma_update(None, "journal_size_limit", 64 << 20)?;
    if steps.is_empty() {
        return Ok(());
    }
    let change = writing.transaction()?;
    steps.iter().try_for_each(|step| change.execute_batch(step))?;
    change.pragma_update(None, "user_version", STEPS.len() as i64)?;
    change.pragma_update(None, "application_id", APPLICATION)?;
    change.commit()?;
    Ok(())
}

fn damaged(fault: OpenFault) -> OpenFault {
    match fault {
        OpenFault::Database(error) => match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => OpenFault::Damaged(error.to_string()),
            _ => OpenFault::Database(error),
        },
        other => other,
    }
}

fn secret(writing: &Connection) -> Result<[u8; 32], OpenFault> {
    let kept: Option<Vec<u8>> = writing
        .query_row("SELECT value FROM meta WHERE name = 'secret'", [], |row| row.get(0))
        .optional()?;
    if let Some(kept) = kept {
        return kept
            .try_into()
            .map_err(|_| OpenFault::Damaged("its secret has a wrong length".into()));
    }
    let mut secret = [0; 32];
    getrandom::fill(&mut secret).map_err(|_| OpenFault::Random)?;
    writing.execute("INSERT INTO meta (name, value) VALUES ('secret', ?1)", [secret])?;
    Ok(secret)
}

fn totals(writing: &Connection) -> Result<Totals, OpenFault> {
    // A place must be possible for the logs there are; an edited file shows here and not at the first append.
    let last_log: i64 = writing.query_row("SELECT coalesce(max(no), 0) FROM log", [], |row| row.get(0))?;
    place(last_log, 0).map_err(|_| OpenFault::Damaged("it has too many logs".into()))?;
    Ok(writing.query_row(
        "SELECT count(*), coalesce(sum(entries), 0), coalesce(sum(bytes), 0) FROM team",
        [],
        |row| {
            Ok(Totals {
                teams: row.get::<_, i64>(0)? as u64,
                entries: row.get::<_, i64>(1)? as u64,
                bytes: row.get::<_, i64>(2)? as u64,
            })
        },
    )?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_team_from_before_files_gets_a_log_for_them() {
        let mut file = Connection::open_in_memory().unwrap();
        file.execute_batch(STEPS[0]).unwrap();
        file.pragma_update(None, "user_version", 1).unwrap();
        file.pragma_update(None, "application_id", APPLICATION).unwrap();
        file.execute("INSERT INTO team (no, id) VALUES (7, ?1), (8, ?2)", [[1; 16], [2; 16]])
            .unwrap();
        prepare(&mut file, 0).unwrap();
        let logs = "SELECT count(DISTINCT log_id) FROM log WHERE space = 6 AND team IN (7, 8)";
        assert_eq!(file.query_row(logs, [], |row| row.get::<_, i64>(0)), Ok(2));
        // Once more changes nothing.
        prepare(&mut file, 0).unwrap();
        assert_eq!(file.query_row(logs, [], |row| row.get::<_, i64>(0)), Ok(2));
    }
}
