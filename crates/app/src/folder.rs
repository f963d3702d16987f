//! A book's folder: `book.db`, `key`, `lock` (formats.md §11). Nothing in it is ever deleted.

mod aside;
mod lock;

pub use aside::SetAside;

use crate::{Code, Failure};
use lock::Lock;
use std::{
    fs::{self, File, OpenOptions},
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
};
use vault::{BookKey, Cost, KeyFault};

/// Characters that a passphrase has at least.
const PASSPHRASE: usize = 10;

/// How often a folder that is moved away at the moment of locking is looked for again.
const TRIES: u32 = 20;

/// The folder, locked for this process for as long as the value lives.
pub struct Folder {
    path: PathBuf,
    lock: Lock,
}

/// What is in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// No book.
    Nothing,
    /// A book with its key.
    Book,
    /// A database whose key is not there: a start that was cut off, or a lost file.
    WithoutKey,
}

impl Folder {
    /// Locks a folder that is there.
    pub(crate) fn existing(path: &Path) -> Result<Self, Failure> {
        Self::locked(path, || if path.is_dir() { Ok(()) } else { Err(no_book()) })
    }

    /// Locks a folder for a book that is about to be made.
    pub(crate) fn for_new(path: &Path) -> Result<Self, Failure> {
        Self::locked(path, || make_private(path))
    }

    /// Locks a folder that `ready` finds or makes; anew, when another process has moved it away meanwhile.
    fn locked(path: &Path, ready: impl Fn() -> Result<(), Failure>) -> Result<Self, Failure> {
        for _ in 0..TRIES {
            ready()?;
            match Lock::take(path) {
                Ok(Some(lock)) => {
                    return Ok(Self {
                        path: path.to_owned(),
                        lock,
                    });
                }
                // The folder was there a moment ago: it is being moved.
                Ok(None) => {}
                Err(failure) if failure.code == Code::NotFound => {}
                Err(failure) => return Err(failure),
            }
        }
        Err(Code::BookInUse.into())
    }

    pub(crate) fn content(&self) -> Content {
        match (self.key_path().exists(), self.database().exists()) {
            (true, true) => Content::Book,
            (false, false) => Content::Nothing,
            _ => Content::WithoutKey,
        }
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.path.join("book.db")
    }

    fn key_path(&self) -> PathBuf {
        self.path.join("key")
    }

    /// Opens the key with the passphrase.
    pub(crate) fn unlock(&self, passphrase: &str) -> Result<BookKey, Failure> {
        if self.content() != Content::Book {
            return Err(if self.content() == Content::Nothing {
                Code::NotFound
            } else {
                Code::BookDamaged
            }
            .into());
        }
        let bytes = fs::read(self.key_path()).map_err(disk)?;
        vault::unwrap(&bytes, passphrase).map_err(key)
    }

    /// Makes the database's file, readable by its owner alone, before SQLite does it in its own way.
    pub(crate) fn make_database(&self) -> Result<PathBuf, Failure> {
        let path = self.database();
        private().create_new(true).open(&path).map_err(disk)?;
        Ok(path)
    }

    /// Writes the key, last: with it the book is complete.
    pub(crate) fn seal_key(&self, key: &BookKey, passphrase: &str) -> Result<(), Failure> {
        let bytes = vault::wrap(key, passphrase, Cost::Standard).map_err(self::key)?;
        let fresh = self.path.join("key.new");
        let mut file = private().create(true).truncate(true).open(&fresh).map_err(disk)?;
        file.write_all(&bytes).and_then(|()| file.sync_all()).map_err(disk)?;
        fs::rename(&fresh, self.key_path()).map_err(disk)?;
        File::open(&self.path)
            .and_then(|folder| folder.sync_all())
            .map_err(disk)
    }
}

/// There is no book in the folder.
pub(crate) fn no_book() -> Failure {
    Failure {
        detail: Some("book".to_owned()),
        ..Failure::new(Code::NotFound)
    }
}

/// A passphrase for a new book.
pub(crate) fn check_passphrase(passphrase: &str) -> Result<(), Failure> {
    if passphrase.trim().chars().count() < PASSPHRASE {
        Err(Code::PassphraseShort.into())
    } else {
        Ok(())
    }
}

/// What a fault of the disk means; the path is not repeated, it may name a person.
pub(crate) fn disk(error: std::io::Error) -> Failure {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Code::DiskFull.into(),
        ErrorKind::NotFound => Code::NotFound.into(),
        _ => Failure::input("disk"),
    }
}

/// What a fault of the key file means; too little memory says nothing about the file.
fn key(fault: KeyFault) -> Failure {
    match fault {
        KeyFault::WrongPassphrase => Code::WrongPassphrase.into(),
        KeyFault::Newer => Code::BookNewer.into(),
        KeyFault::Memory => Failure::input("memory"),
        KeyFault::Damaged | KeyFault::Parameters => Code::BookDamaged.into(),
    }
}

#[cfg(unix)]
pub(crate) fn make_private(path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
        .map_err(disk)
}

#[cfg(not(unix))]
pub(crate) fn make_private(path: &Path) -> Result<(), Failure> {
    fs::create_dir_all(path).map_err(disk)
}

#[cfg(unix)]
fn private() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    options.read(true).write(true).mode(0o600);
    options
}

#[cfg(not(unix))]
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    options
}

#[cfg(test)]
mod tests;
