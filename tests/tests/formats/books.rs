//! Books of every shape that ever shipped open, read and count, for ever.

use app::{Book, FiguresQuestion, Opening, Scope};
use chrono::NaiveDate;
use std::{fs, path::Path};
use testkit::{FixedClock, PASSPHRASE};

/// A copy of a fixture: opening writes, and what has shipped is never edited.
fn copy(shape: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/books").join(shape);
    for file in ["book.db", "key"] {
        fs::copy(fixture.join(file), folder.path().join(file)).unwrap();
    }
    folder
}

#[test]
fn a_book_of_the_first_shape_opens_and_counts() {
    let folder = copy("0001");
    let clock = FixedClock::default().handle();
    let opening = Opening {
        folder: folder.path(),
        passphrase: PASSPHRASE,
        clock,
    };
    let book = Book::open(opening).unwrap();
    let day = |month, day| NaiveDate::from_ymd_opt(2018, month, day).unwrap();
    let asked = FiguresQuestion {
        from: day(1, 1),
        to: day(12, 31),
        joined: false,
        individual: Scope::All,
    };
    let before = book.figures(&asked).unwrap();
    // The year of tests/fixtures/counting, and one round that was approved with one line; the second line came after.
    assert_eq!(
        (before.basis.rounds, before.basis.approved, before.basis.corrections),
        (4, 1, 1)
    );
    assert_eq!((before.visits.total, before.conversations.total), (6, 10));
    assert_eq!(before.not_conversations.greetings, 6);
    let rounds = book.rounds(Some(2018)).unwrap().rounds;
    let latest = rounds.iter().find(|round| round.date == "2018-05-03").unwrap();
    assert_eq!((latest.review.as_str(), latest.state), ("approved", "here"));
    let shown = book.round(latest.id).unwrap();
    assert_eq!(shown.round.note, "Rustig");
    assert_eq!(
        (
            shown.round.conversations.len(),
            shown.acts.len(),
            shown.corrections.len()
        ),
        (2, 2, 1)
    );
    book.rebuild().unwrap();
    assert_eq!(
        book.figures(&asked).unwrap(),
        before,
        "the tables are what the documents say"
    );
}
