//! A wrong passphrase opens nothing, and each next one waits a little longer.

use super::*;

const WRONG: &str = "een fiets in de zon";

#[tokio::test]
async fn a_wrong_passphrase_opens_nothing_and_an_open_book_stays_open() {
    let (_folder, shell) = shell("");
    let wrong = shell.unlock(WRONG.into()).await;
    assert_eq!(wrong.err().map(|failure| failure.code), Some(Code::WrongPassphrase));
    assert!(!is_open(&shell));
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    assert!(is_open(&shell));
    // A second window on the same folder.
    let twin = Shell::new(&shell.0.data, clock()).unwrap();
    let second = twin.unlock(PASSPHRASE.into()).await;
    assert_eq!(second.err().map(|failure| failure.code), Some(Code::BookInUse));
    assert!(is_open(&shell));
}

#[tokio::test(start_paused = true)]
async fn after_wrong_passphrases_the_next_one_waits_longer_and_a_right_one_ends_that() {
    let (_folder, shell) = shell("");
    let began = Instant::now();
    for (waited, pause) in [(0, None), (1, Some("2")), (3, Some("4")), (7, Some("8"))] {
        let wrong = shell.unlock(WRONG.into()).await.unwrap_err();
        assert_eq!((wrong.code, wrong.detail.as_deref()), (Code::WrongPassphrase, pause));
        assert_eq!(began.elapsed().as_secs(), waited);
        assert_eq!(
            shell.state().unwrap().passphrase_after,
            waited + 1,
            "said to a page that opens now"
        );
    }
    // Nobody else has to wait meanwhile, and nobody gets round it by asking twice at once.
    assert_eq!(shell.lock().await.unwrap().book, BookState::Locked);
    assert_eq!(began.elapsed().as_secs(), 7);
    let (one, other) = tokio::join!(shell.unlock(WRONG.into()), shell.unlock(WRONG.into()));
    let mut pauses = [one, other].map(|wrong| wrong.unwrap_err().detail);
    pauses.sort();
    assert_eq!(pauses, [Some("16".to_owned()), Some("30".to_owned())]);
    assert_eq!(began.elapsed().as_secs(), 31);
    assert_eq!(shell.unlock(PASSPHRASE.into()).await.unwrap().book, BookState::Open);
    assert_eq!(began.elapsed().as_secs(), 61);
    shell.lock().await.unwrap();
    let wrong = shell.unlock(WRONG.into()).await.unwrap_err();
    assert_eq!((wrong.detail, began.elapsed().as_secs()), (None, 61));
}
