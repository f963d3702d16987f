//! What is moved aside, and what stays.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use super::{damage, vacant};
use crate::{Code, Failure, JoinEvent};
use std::{fs, path::Path};
use store::{Book, StoreFault};
use vault::{BookKey, Cost};

const PASSPHRASE: &str = "een fiets in de regen";

/// A folder with a key, and a book that knows nothing.
fn folder() -> (tempfile::TempDir, std::path::PathBuf) {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("book");
    fs::create_dir(&folder).unwrap();
    let key = BookKey::generate();
    drop(Book::create(&folder.join("book.db"), &key.hex()).unwrap());
    fs::write(
        folder.join("key"),
        vault::wrap(&key, PASSPHRASE, Cost::Standard).unwrap(),
    )
    .unwrap();
    (place, folder)
}

/// The code with which the folder is refused, or how many books were moved aside.
fn asked_for(folder: &Path, passphrase: &str) -> Result<usize, Code> {
    let mut moved = 0;
    let mut tell = |event: JoinEvent| {
        moved += usize::from(matches!(event, JoinEvent::MovedAside(..)));
        true
    };
    let outcome = vacant(folder, passphrase, &mut tell).map(|_| ());
    outcome.map(|()| moved).map_err(|failure| failure.code)
}

#[test]
fn only_damage_is_damage() {
    assert_eq!(damage(StoreFault::Damaged), Ok(()));
    assert_eq!(damage(StoreFault::Impossible), Ok(()));
    assert_eq!(damage(StoreFault::DiskFull), Err(Code::DiskFull.into()));
    assert_eq!(damage(StoreFault::Newer), Err(Code::BookNewer.into()));
    let unreadable = damage(StoreFault::Database("CannotOpen".to_owned()));
    assert_eq!(unreadable, Err(Failure::input("disk")));
}

#[test]
fn a_book_under_another_passphrase_or_behind_a_disk_that_fails_stays_where_it_is() {
    let (_place, folder) = folder();
    assert_eq!(asked_for(&folder, "een ander boek dan dit"), Err(Code::BookExists));
    // A file that can't be opened as one.
    let database = folder.join("book.db");
    fs::remove_file(&database).unwrap();
    fs::create_dir(&database).unwrap();
    assert_eq!(asked_for(&folder, PASSPHRASE), Err(Code::InputWrong));
    assert!(database.exists());
}

#[test]
fn a_book_that_does_not_know_whose_it_is_is_moved_aside() {
    let (_place, folder) = folder();
    assert_eq!(asked_for(&folder, PASSPHRASE), Ok(1));
    assert!(folder.with_file_name("book.damaged-1").join("book.db").exists());
    assert!(!folder.join("book.db").exists());
}
