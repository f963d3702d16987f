//! Books beside the one in use: damaged ones that were moved out of the way, and ones that were set aside, which can be
//! put back. A folder moves while it is locked, so that nobody opens it on the way.

use super::{Content, Folder, disk};
use crate::{Code, Failure};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::{
    fs,
    io::{Error, ErrorKind},
    path::{Path, PathBuf},
};

/// A book that was set aside, by the name of its folder: `DIR.aside-DATE-N`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
pub struct SetAside {
    /// When it was, a service date.
    pub date: NaiveDate,
    /// Which one of that day, from 1.
    pub number: u32,
}

impl SetAside {
    /// The books beside this path that were set aside, the newest first.
    pub(crate) fn all(path: &Path) -> Result<Vec<Self>, Failure> {
        let beginning = format!("{}.aside-", name(path));
        let mut found = Vec::new();
        for entry in fs::read_dir(path.parent().unwrap_or(path)).map_err(disk)? {
            let entry = entry.map_err(disk)?.path();
            let aside = name(&entry).strip_prefix(&beginning).and_then(Self::read);
            found.extend(aside.filter(|aside| aside.beside(path) == entry && holds_a_book(&entry)));
        }
        found.sort_by(|a, b| b.cmp(a));
        Ok(found)
    }

    /// The end of a name, such as `2026-11-24-1`.
    fn read(text: &str) -> Option<Self> {
        let (date, number) = text.rsplit_once('-')?;
        Some(Self {
            date: date.parse().ok()?,
            number: number.parse().ok()?,
        })
    }

    /// Its folder, beside the path that it was set aside from.
    fn beside(&self, path: &Path) -> PathBuf {
        path.with_file_name(format!("{}.aside-{}-{}", name(path), self.date, self.number))
    }

    /// Puts it back where it came from. A book that is there now stays: `book_exists`.
    pub(crate) fn put_back(&self, path: &Path) -> Result<(), Failure> {
        let aside = Folder::existing(&self.beside(path))?;
        if path.exists() {
            make_room(Folder::existing(path)?)?;
        }
        aside.rename(path).map_err(|error| match error.kind() {
            // Somebody begins a book there in this very moment.
            ErrorKind::AlreadyExists | ErrorKind::DirectoryNotEmpty => Code::BookInUse.into(),
            _ => disk(error),
        })
    }
}

impl Folder {
    /// Moves what is here to `DIR.damaged-N`, so that a new book can be made. Where it went.
    pub(crate) fn move_aside(self) -> Result<(Self, PathBuf), Failure> {
        let path = self.path.clone();
        let aside = self.move_to("damaged")?;
        Ok((Self::for_new(&path)?, aside))
    }

    /// Moves what is here to `DIR.aside-DATE-N`, where it is a book like any other: its passphrase opens it there.
    pub(crate) fn set_aside(self, date: NaiveDate) -> Result<PathBuf, Failure> {
        self.move_to(&format!("aside-{date}"))
    }

    /// Throws away what is here, for a book in which nothing is real.
    pub(crate) fn discard(self) -> Result<(), Failure> {
        fs::remove_dir_all(self.move_to("gone")?).map_err(disk)
    }

    /// The names are taken one after the other: only who holds the folder at the path moves one away from it.
    fn move_to(self, why: &str) -> Result<PathBuf, Failure> {
        let aside = (1..10_000)
            .map(|n| self.path.with_file_name(format!("{}.{why}-{n}", name(&self.path))))
            .find(|aside| !aside.exists())
            .ok_or(Code::BookDamaged)?;
        self.rename(&aside).map_err(disk)?;
        Ok(aside)
    }

    /// Moves the folder, and lets it go when it is there.
    fn rename(self, to: &Path) -> Result<(), Error> {
        let Self { path, lock } = self;
        if cfg!(windows) {
            // Windows moves no folder in which a file is open.
            drop(lock);
            return fs::rename(path, to);
        }
        let moved = fs::rename(path, to);
        drop(lock);
        moved
    }
}

/// Clears a path on which there is no book, only what a beginning that ended left there.
fn make_room(vacant: Folder) -> Result<(), Failure> {
    if vacant.content() != Content::Nothing {
        return Err(Code::BookExists.into());
    }
    let gone = vacant.move_to("empty")?;
    // What else lies in it stays, under its new name.
    let _ = fs::remove_file(gone.join("lock")).and_then(|()| fs::remove_dir(&gone));
    Ok(())
}

fn holds_a_book(folder: &Path) -> bool {
    folder.join("key").exists() || folder.join("book.db").exists()
}

fn name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
