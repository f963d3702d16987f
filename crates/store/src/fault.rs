//! What can go wrong with the file.

/// A fault of the book's database. None of them carries content.
#[derive(Debug, thiserror::Error)]
pub enum StoreFault {
    /// The file is not a database, or not under this key.
    #[error("the book's file can't be read")]
    Damaged,
    /// The file is of a newer version.
    #[error("the book is of a newer version")]
    Newer,
    /// No room on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// Something is stored in a shape that no version writes.
    #[error("a row of the book has an impossible shape")]
    Impossible,
    /// Any other fault of the database; the text has no content of the book.
    #[error("the database failed: {0}")]
    Database(String),
}

impl From<rusqlite::Error> for StoreFault {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::NotADatabase | Code::DatabaseCorrupt) => Self::Damaged,
            Some(Code::DiskFull) => Self::DiskFull,
            // The code and not the message: SQLite's messages may quote values.
            Some(code) => Self::Database(format!("{code:?}")),
            None => Self::Impossible,
        }
    }
}
