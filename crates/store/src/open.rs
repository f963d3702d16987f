//! Opening, reading and writing the file.

use crate::{StoreFault, Topic};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::{cell::RefCell, collections::BTreeSet, ops::Deref, path::Path, sync::OnceLock};

/// Every shape a book has had, oldest first. What has shipped is never edited; a change is one more line.
const SHAPES: &[&str] = &[
    include_str!("schema/0001.sql"),
    include_str!("schema/0002.sql"),
    include_str!("schema/0003.sql"),
    include_str!("schema/0004.sql"),
    include_str!("schema/0005.sql"),
];

/// "VBbk": tells a book from any other database.
const APPLICATION_ID: i32 = 0x5642_626b;

/// An open book. Dropping it closes the file; the key is forgotten with it.
pub struct Book {
    connection: Connection,
    listener: Option<Listener>,
}

/// Who is told what changed, after it is on the disk.
type Listener = Box<dyn Fn(&BTreeSet<Topic>) + Send>;

/// Reading, in or outside of a transaction.
pub struct View<'c> {
    pub(crate) connection: &'c Connection,
}

/// Writing, in one transaction.
pub struct Write<'c> {
    view: View<'c>,
    topics: RefCell<BTreeSet<Topic>>,
}

impl<'c> Deref for Write<'c> {
    type Target = View<'c>;

    fn deref(&self) -> &View<'c> {
        &self.view
    }
}

impl View<'_> {
    /// Whether the whole file reads as a database, page by page. Not SQLCipher's own check: it reads past the log that
    /// heals a page which an empty battery tore.
    pub fn is_whole(&self) -> Result<bool, StoreFault> {
        let said: String = self
            .connection
            .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        Ok(said == "ok")
    }
}

impl Write<'_> {
    /// Notes that something changed.
    pub fn touch(&self, topic: Topic) {
        self.topics.borrow_mut().insert(topic);
    }
}

impl Book {
    /// Makes a new book's file; `key` is 64 hex digits.
    pub fn create(path: &Path, key: &str) -> Result<Self, StoreFault> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut book = Self {
            connection: keyed(path, key, flags)?,
            listener: None,
        };
        book.connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        book.settle()?;
        Ok(book)
    }

    /// Opens a book's file. A newer one is refused untouched; a damaged one changes nothing.
    pub fn open(path: &Path, key: &str) -> Result<Self, StoreFault> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut book = Self {
            connection: keyed(path, key, flags)?,
            listener: None,
        };
        // The key is tested by the first read, not by the pragma.
        book.connection
            .query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        let id: i32 = book
            .connection
            .pragma_query_value(None, "application_id", |row| row.get(0))?;
        if id != APPLICATION_ID {
            return Err(StoreFault::Damaged);
        }
        if book.version()? > SHAPES.len() {
            return Err(StoreFault::Newer);
        }
        book.settle()?;
        Ok(book)
    }

    /// From now on `listener` is told what each transaction changed, whoever makes it: a use case or a sync. It is
    /// called while the book is held, so it only passes the word on.
    pub fn listen(&mut self, listener: impl Fn(&BTreeSet<Topic>) + Send + 'static) {
        self.listener = Some(Box::new(listener));
    }

    /// Reads. Several reads that must agree belong in one call.
    pub fn read<T, E: From<StoreFault>>(&self, read: impl FnOnce(&View<'_>) -> Result<T, E>) -> Result<T, E> {
        let transaction = self.connection.unchecked_transaction().map_err(StoreFault::from)?;
        read(&View {
            connection: &transaction,
        })
    }

    /// Writes: all of the closure or nothing of it. When this returns, it is on the disk.
    pub fn write<T, E: From<StoreFault>>(
        &mut self,
        write: impl FnOnce(&Write<'_>) -> Result<T, E>,
    ) -> Result<(T, BTreeSet<Topic>), E> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreFault::from)?;
        let pen = Write {
            view: View {
                connection: &transaction,
            },
            topics: RefCell::default(),
        };
        let value = write(&pen)?;
        let topics = pen.topics.into_inner();
        transaction.commit().map_err(StoreFault::from)?;
        if let Some(listener) = self.listener.as_ref().filter(|_| !topics.is_empty()) {
            listener(&topics);
        }
        Ok((value, topics))
    }

    /// The newest shape, for the test that pins it.
    pub fn newest_shape() -> usize {
        SHAPES.len()
    }

    fn version(&self) -> Result<usize, StoreFault> {
        let version: i64 = self
            .connection
            .pragma_query_value(None, "user_version", |row| row.get(0))?;
        usize::try_from(version).map_err(|_| StoreFault::Damaged)
    }

    /// Pragmas of a connection, and the shapes that this book still lacks.
    fn settle(&mut self) -> Result<(), StoreFault> {
        // FULL: an answer that the app gave survives an empty battery. MEMORY: no words in temporary files.
        self.connection.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
             PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000; PRAGMA mmap_size = 0;",
        )?;
        self.connection.set_prepared_statement_cache_capacity(128);
        let version = self.version()?;
        for (index, shape) in SHAPES.iter().enumerate().skip(version) {
            let transaction = self.connection.transaction()?;
            transaction.execute_batch(shape)?;
            transaction.pragma_update(None, "user_version", (index + 1) as i64)?;
            transaction.commit()?;
        }
        Ok(())
    }
}

/// Starts the database and silences its log, once a process. SQLite lets a second thread in before SQLCipher has
/// registered its cipher, and SQLCipher closes its log without a lock: two books opened in the same moment would fail or
/// crash. So nobody opens a file before one connection, to memory, stood whole.
fn started() -> Result<(), StoreFault> {
    static STARTED: OnceLock<bool> = OnceLock::new();
    let start =
        || Connection::open_in_memory()?.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA cipher_log = off;");
    match STARTED.get_or_init(|| start().is_ok()) {
        true => Ok(()),
        false => Err(StoreFault::Database("not started".into())),
    }
}

fn keyed(path: &Path, key: &str, flags: OpenFlags) -> Result<Connection, StoreFault> {
    // SQLCipher takes a malformed raw key for a passphrase without a word.
    if key.len() != 64 || !key.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Err(StoreFault::Impossible);
    }
    started()?;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.execute_batch(&format!("PRAGMA key = \"x'{key}'\";"))?;
    Ok(connection)
}
