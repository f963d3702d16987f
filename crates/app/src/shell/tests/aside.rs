//! A book whose passphrase is forgotten goes aside, and comes back.

use super::*;

#[tokio::test]
async fn a_book_whose_passphrase_is_forgotten_is_set_aside_whole_and_opens_there() {
    let (data, shell) = shell("");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    assert_eq!(
        shell.set_aside().await.unwrap_err().code,
        Code::WrongState,
        "an open book stays where it is"
    );
    shell.lock().await.unwrap();
    assert_eq!(shell.set_aside().await.unwrap().book, BookState::None);
    assert_eq!(shell.set_aside().await.unwrap_err().code, Code::NotFound);

    let aside = data.path().join("book.aside-2026-11-24-1");
    let opening = Opening {
        folder: &aside,
        passphrase: PASSPHRASE,
        clock: shell.clock(),
    };
    assert_eq!(Book::open(opening).unwrap().people().unwrap()[0].name, "Noor");
}

#[tokio::test]
async fn a_book_that_was_set_aside_is_put_back_while_there_is_no_other() {
    let (_data, shell) = shell("");
    assert_eq!(shell.aside().unwrap(), []);
    shell.set_aside().await.unwrap();
    drop(Book::create_alone(&shell.folder(), PASSPHRASE, shell.clock(), "Team", "Wen").unwrap());
    let first = shell.aside().unwrap().remove(0);
    let there = shell.put_back(first.clone()).await;
    assert_eq!(
        there.unwrap_err().code,
        Code::BookExists,
        "the book that is there stays"
    );

    // A second one of the same day has a place of its own.
    shell.set_aside().await.unwrap();
    let told: Vec<u32> = shell.aside().unwrap().iter().map(|aside| aside.number).collect();
    assert_eq!(told, [2, 1], "the newest first");
    assert_eq!(shell.put_back(first.clone()).await.unwrap().book, BookState::Locked);
    let state = shell.unlock(PASSPHRASE.into()).await.unwrap();
    assert_eq!(state.me.unwrap().name, "Noor");
    let open = shell.put_back(shell.aside().unwrap().remove(0)).await;
    assert_eq!(open.unwrap_err().code, Code::BookExists);
    assert!(is_open(&shell), "and an open one stays open");
}

#[tokio::test]
async fn a_damaged_book_can_be_set_aside_too() {
    let (_data, shell) = shell("");
    fs::remove_file(shell.folder().join("key")).unwrap();
    assert_eq!(shell.state().unwrap().book, BookState::Locked);
    assert_eq!(shell.set_aside().await.unwrap().book, BookState::None);
}
