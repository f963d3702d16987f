//! The file: keys, shapes, transactions.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs
)]

use std::{fs, path::PathBuf};
use store::{Book, StoreFault};
use tempfile::TempDir;

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const OTHER: &str = "ff112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("book.db");
    (folder, path)
}

fn write(book: &mut Book, name: &str, value: &str) {
    book.write(|write| write.set_meta(name, value.as_bytes())).unwrap();
}

fn read(book: &Book, name: &str) -> Option<String> {
    book.read(|view| view.meta_text(name)).unwrap()
}

fn fault(opened: Result<Book, StoreFault>) -> StoreFault {
    opened.err().expect("it does not open")
}

#[test]
fn what_was_written_is_there_after_opening_again() {
    let (_folder, path) = place();
    let mut book = Book::create(&path, KEY).unwrap();
    write(&mut book, "word", "fiets");
    drop(book);
    assert_eq!(read(&Book::open(&path, KEY).unwrap(), "word").as_deref(), Some("fiets"));
}

#[test]
fn what_was_committed_survives_a_process_that_never_closes() {
    let (_folder, path) = place();
    let mut book = Book::create(&path, KEY).unwrap();
    write(&mut book, "word", "fiets");
    // A killed process leaves its log behind; the copy is what the disk has at that moment.
    let (_copy_folder, copy) = place();
    for end in ["", "-wal"] {
        let name = |path: &PathBuf| PathBuf::from(format!("{}{end}", path.display()));
        fs::copy(name(&path), name(&copy)).unwrap();
    }
    assert_eq!(read(&Book::open(&copy, KEY).unwrap(), "word").as_deref(), Some("fiets"));
    drop(book);
}

#[test]
fn another_key_opens_nothing_and_changes_nothing() {
    let (_folder, path) = place();
    drop(Book::create(&path, KEY).unwrap());
    let before = fs::read(&path).unwrap();
    assert!(matches!(fault(Book::open(&path, OTHER)), StoreFault::Damaged));
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(Book::open(&path, KEY).is_ok());
}

#[test]
fn a_malformed_key_is_refused_and_never_taken_for_a_passphrase() {
    let (_folder, path) = place();
    for key in ["", "short", &KEY[1..], &format!("{}g", &KEY[1..])] {
        assert!(
            matches!(fault(Book::create(&path, key)), StoreFault::Impossible),
            "{key}"
        );
    }
}

#[test]
fn a_plain_database_and_a_stranger_are_no_books() {
    let (_folder, path) = place();
    fs::write(&path, b"SQLite format 3\0and more").unwrap();
    assert!(matches!(fault(Book::open(&path, KEY)), StoreFault::Damaged));
    fs::write(&path, []).unwrap();
    assert!(Book::open(&path, KEY).is_err());
}

#[test]
fn a_truncated_file_does_not_open_as_an_empty_book() {
    let (_folder, path) = place();
    let mut book = Book::create(&path, KEY).unwrap();
    for n in 0..200 {
        write(&mut book, &format!("word {n}"), &"fiets ".repeat(100));
    }
    drop(book);
    let whole = fs::read(&path).unwrap();
    for part in [whole.len() / 2, 4096, 1024, 100, 1] {
        fs::write(&path, &whole[..part]).unwrap();
        let outcome = Book::open(&path, KEY).and_then(|book| book.read(|view| view.meta_text("word 199")));
        assert!(!matches!(outcome, Ok(Some(_))), "{part} bytes");
        assert!(!matches!(outcome, Ok(None)), "{part} bytes read as an empty book");
    }
}

#[test]
fn a_failed_write_leaves_nothing_behind() {
    let (_folder, path) = place();
    let mut book = Book::create(&path, KEY).unwrap();
    let outcome = book.write(|write| {
        write.set_meta("word", b"half")?;
        Err::<(), _>(StoreFault::Impossible)
    });
    assert!(outcome.is_err());
    assert_eq!(read(&book, "word"), None);
}

#[test]
fn a_word_of_the_book_is_in_none_of_its_files() {
    let (folder, path) = place();
    let mut book = Book::create(&path, KEY).unwrap();
    write(&mut book, "note", "kanariepiet");
    for file in fs::read_dir(folder.path()).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(11).any(|window| window == b"kanariepiet"));
    }
}

#[test]
fn the_newest_shape_is_pinned() {
    // Whoever adds a shape adds a fixture of a book in the shape before it, and then changes this number.
    assert_eq!(Book::newest_shape(), 5);
}

#[test]
fn a_sound_book_is_whole_and_one_with_a_damaged_page_is_not() {
    let (_folder, path) = place();
    let mut book = Book::create(&path, KEY).unwrap();
    for n in 0..100 {
        write(&mut book, &format!("word {n}"), &"fiets ".repeat(100));
    }
    assert!(book.read(|view| view.is_whole()).unwrap());
    drop(book);
    let mut bytes = fs::read(&path).unwrap();
    let last = bytes.len() - 3_000;
    bytes[last] ^= 4;
    fs::write(&path, &bytes).unwrap();
    let whole = Book::open(&path, KEY).and_then(|book| book.read(|view| view.is_whole()));
    assert!(matches!(whole, Ok(false) | Err(StoreFault::Damaged)), "{whole:?}");
}

#[test]
fn a_file_that_can_not_be_opened_is_not_called_damaged() {
    let (folder, path) = place();
    assert!(matches!(fault(Book::open(&path, KEY)), StoreFault::Database(_)));
    assert!(matches!(fault(Book::open(folder.path(), KEY)), StoreFault::Database(_)));
}

#[test]
fn a_chain_entry_may_come_again_and_another_one_at_its_place_may_not() {
    let (_folder, path) = place();
    let mut book = Book::create(&path, KEY).unwrap();
    let add = |book: &mut Book, bytes: &[u8]| book.write(|write| write.add_link(0, bytes)).map(|_| ());
    add(&mut book, b"genesis").unwrap();
    add(&mut book, b"genesis").unwrap();
    assert!(matches!(add(&mut book, b"another"), Err(StoreFault::Impossible)));
    assert_eq!(book.read(|view| view.links(0)).unwrap(), [b"genesis".to_vec()]);
}
