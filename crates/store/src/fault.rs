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
    /// The disk, the system or the memory did not do what was asked; nothing says that the book is not whole. The text
    /// has no content of the book.
    #[error("the database failed: {0}")]
    Database(String),
}

impl From<rusqlite::Error> for StoreFault {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::NotADatabase | Code::DatabaseCorrupt) => Self::Damaged,
            Some(Code::SystemIoFailure) if is_cut(&error) => Self::Damaged,
            // What breaks a rule of the tables, or asks for a table that is not there.
            Some(Code::ConstraintViolation | Code::TypeMismatch | Code::Unknown) => Self::Impossible,
            Some(Code::DiskFull) => Self::DiskFull,
            // Quotas and limits say "no room" in other words than a full disk does.
            Some(Code::SystemIoFailure) if is_of_writing(&error) => Self::DiskFull,
            // The code and not the message: SQLite's messages may quote values.
            Some(code) => Self::Database(format!("{code:?}")),
            None => Self::Impossible,
        }
    }
}

/// Whether the file ends where more of it should be.
fn is_cut(error: &rusqlite::Error) -> bool {
    error
        .sqlite_error()
        .is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_SHORT_READ)
}

/// Whether the system would not take what was written: the file is as it was, and reading it goes on.
fn is_of_writing(error: &rusqlite::Error) -> bool {
    use rusqlite::ffi;
    let writing = [
        ffi::SQLITE_IOERR_WRITE,
        ffi::SQLITE_IOERR_FSYNC,
        ffi::SQLITE_IOERR_DIR_FSYNC,
        ffi::SQLITE_IOERR_TRUNCATE,
        ffi::SQLITE_IOERR_SHMSIZE,
    ];
    error
        .sqlite_error()
        .is_some_and(|error| writing.contains(&error.extended_code))
}
