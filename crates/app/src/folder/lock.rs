//! The lock on a folder: one process at a time.

use super::{disk, private};
use crate::{Code, Failure};
use std::{
    fs::{File, TryLockError},
    path::Path,
};

/// The folder's file `lock`, locked for as long as the value lives.
pub(super) struct Lock(File);

impl Lock {
    /// Locks the folder at a path; nothing when the folder that was locked is not the one at the path any more.
    pub fn take(folder: &Path) -> Result<Option<Self>, Failure> {
        Self::of(Self::file(folder)?, folder)
    }

    pub(super) fn file(folder: &Path) -> Result<File, Failure> {
        let mut options = private();
        options.create(true).truncate(false);
        options.open(folder.join("lock")).map_err(disk)
    }

    /// Between opening the file and locking it another process may have moved the folder away and let it go: then this
    /// locks a book that is set aside, while others take the one that is at the path now.
    pub(super) fn of(file: File, folder: &Path) -> Result<Option<Self>, Failure> {
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Code::BookInUse.into()),
            Err(TryLockError::Error(error)) => return Err(disk(error)),
        }
        let lock = Self(file);
        Ok(lock.is_of(folder)?.then_some(lock))
    }

    /// Whether it is the lock of the folder that is at this path now.
    #[cfg(unix)]
    pub(super) fn is_of(&self, folder: &Path) -> Result<bool, Failure> {
        use std::{fs::metadata, io::ErrorKind, os::unix::fs::MetadataExt};
        let ours = self.0.metadata().map_err(disk)?;
        match metadata(folder.join("lock")) {
            Ok(there) => Ok((there.dev(), there.ino()) == (ours.dev(), ours.ino())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(error) => Err(disk(error)),
        }
    }

    /// Here a folder can't be moved while a file in it is open.
    #[cfg(not(unix))]
    pub(super) fn is_of(&self, _: &Path) -> Result<bool, Failure> {
        Ok(true)
    }
}
