#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use super::{lock::Lock, *};
use std::thread;
use tempfile::TempDir;

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

fn data() -> (TempDir, PathBuf) {
    let data = tempfile::tempdir().unwrap();
    let path = data.path().join("book");
    (data, path)
}

/// A book as far as a folder knows one.
fn book(path: &Path, words: &str) -> Folder {
    let folder = Folder::for_new(path).unwrap();
    fs::write(folder.database(), words).unwrap();
    fs::write(folder.key_path(), words).unwrap();
    folder
}

fn refusal<T>(of: Result<T, Failure>) -> Code {
    of.err().map(|failure| failure.code).expect("it is refused")
}

#[cfg(unix)]
#[test]
fn the_lock_of_a_book_that_was_set_aside_meanwhile_is_no_lock_on_the_one_that_is_there_now() {
    let (_data, path) = data();
    let first = book(&path, "first");
    // Another process has opened the file, and comes to lock it when the book has been moved and let go.
    let late = Lock::file(&path).unwrap();
    first.set_aside(day("2026-11-24")).unwrap();
    assert!(
        Lock::of(late.try_clone().unwrap(), &path).unwrap().is_none(),
        "nothing is there"
    );
    let second = book(&path, "second");
    assert!(Lock::of(late, &path).unwrap().is_none(), "another one is there");
    assert_eq!(refusal(Folder::existing(&path)), Code::BookInUse);
    drop(second);
    assert!(Folder::existing(&path).is_ok());
}

#[cfg(unix)]
#[test]
fn whoever_holds_a_folder_holds_the_one_at_its_path_while_others_set_it_aside() {
    let (data, path) = data();
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                for _ in 0..200 {
                    if let Ok(folder) = Folder::existing(&path) {
                        folder.set_aside(day("2026-11-24")).unwrap();
                    }
                }
            });
            scope.spawn(|| {
                for turn in 0..200 {
                    let Ok(folder) = Folder::for_new(&path) else { continue };
                    // A second holder would find the first one's words, or lose its own.
                    let mine = format!("{turn} {:?}", thread::current().id());
                    fs::write(folder.path.join("mine"), &mine).unwrap();
                    thread::yield_now();
                    assert!(folder.lock.is_of(&path).unwrap());
                    assert_eq!(fs::read_to_string(path.join("mine")).unwrap(), mine);
                }
            });
        }
    });
    // Nothing was moved onto something else.
    let asides = fs::read_dir(data.path()).unwrap().count();
    assert!(asides > 0);
}

#[test]
fn books_that_were_set_aside_are_told_by_their_dates_the_newest_first() {
    let (data, path) = data();
    assert_eq!(SetAside::all(&path).unwrap(), []);
    for (date, words) in [("2026-11-24", "one"), ("2025-01-31", "two"), ("2026-11-24", "three")] {
        book(&path, words).set_aside(day(date)).unwrap();
    }
    // What is no book of this kind is not offered.
    for other in [
        "book.aside-2026-11-25-1",
        "book.aside-soon-1",
        "book.damaged-1",
        "other.aside-2026-11-24-1",
    ] {
        fs::create_dir(data.path().join(other)).unwrap();
    }
    let told: Vec<String> = SetAside::all(&path)
        .unwrap()
        .iter()
        .map(|one| format!("{} {}", one.date, one.number))
        .collect();
    assert_eq!(told, ["2026-11-24 2", "2026-11-24 1", "2025-01-31 1"]);
}

#[test]
fn a_book_is_put_back_where_no_book_is_and_nowhere_else() {
    let (data, path) = data();
    book(&path, "old").set_aside(day("2026-11-24")).unwrap();
    let old = SetAside::all(&path).unwrap().remove(0);

    drop(book(&path, "new"));
    assert_eq!(refusal(old.put_back(&path)), Code::BookExists);
    assert_eq!(fs::read_to_string(path.join("key")).unwrap(), "new");
    Folder::existing(&path).unwrap().set_aside(day("2026-11-25")).unwrap();

    // A joining that ended left an empty folder; one that is under way holds it.
    let joining = Folder::for_new(&path).unwrap();
    assert_eq!(refusal(old.put_back(&path)), Code::BookInUse);
    drop(joining);
    old.put_back(&path).unwrap();
    assert_eq!(fs::read_to_string(path.join("key")).unwrap(), "old");
    assert_eq!(SetAside::all(&path).unwrap().len(), 1);
    assert_eq!(refusal(old.put_back(&path)), Code::NotFound);
    // Nothing is left over from the empty one.
    assert_eq!(fs::read_dir(data.path()).unwrap().count(), 2);
}
