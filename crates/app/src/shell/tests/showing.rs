//! A stranger has the screen.

use super::*;
use crate::door::{self, AREAS};
use serde_json::{Value, json};

/// A shell that shows Bulgarian, of a book with one flyer.
async fn showing() -> (TempDir, Shell) {
    let (folder, shell) = shell("");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    offer(&shell.book().unwrap());
    let state = shell.show(Some("bg"), None).await.unwrap();
    assert_eq!((state.book, state.me.is_none()), (BookState::Showing, true));
    (folder, shell)
}

/// A flyer in Bulgarian, and somebody who has read that text.
fn offer(book: &Book) {
    let flyer = json!({"subject": "sti", "language": "bg", "title": "Изследвай се", "link": "voorbeeld.invalid/bg"});
    book.add_flyer(serde_json::from_value(flyer).unwrap()).unwrap();
    let texts = book.show_texts().unwrap();
    let text = texts.iter().find(|text| text.language.id == "bg").unwrap();
    book.mark_text("bg", &text.hash, book.people().unwrap()[0].id).unwrap();
}

async fn ask(shell: &Shell, area: &str, ask: Value) -> Result<Value, String> {
    door::answer(shell, area, ask).await.map_err(|failure| failure.code)
}

#[tokio::test]
async fn the_book_is_closed_and_every_ask_but_those_of_the_screen_finds_it_locked() {
    let (_folder, shell) = showing().await;
    assert_eq!(shell.book().err().unwrap().code, Code::BookLocked);
    let own = ["state", "touched", "lock", "unlock", "page", "file"];
    let mut refused = 0;
    for area in AREAS {
        for name in door::names(area) {
            let answer = ask(&shell, area.name, json!({"ask": name, "x": 1})).await;
            if matches!(area.name, "shell" | "show") && own.contains(&name) {
                assert_eq!(answer.unwrap_err(), "input_wrong", "{}.{name} may be asked", area.name);
            } else {
                assert_eq!(answer.unwrap_err(), "book_locked", "{}.{name}", area.name);
                refused += 1;
            }
        }
    }
    assert!(refused > 40, "{refused}");
    assert_eq!(shell.state().unwrap().book, BookState::Showing);
}

#[tokio::test]
async fn what_is_shown_comes_from_memory_and_says_nothing_of_the_book() {
    let (_folder, shell) = showing().await;
    let page = ask(&shell, "show", json!({"ask": "page", "language": null}))
        .await
        .unwrap();
    assert_eq!(
        (&page["language"]["id"], &page["flyers"][0]["title"]),
        (&json!("bg"), &json!("Изследвай се"))
    );
    let state = ask(&shell, "shell", json!({"ask": "state"})).await.unwrap();
    assert!(!page.to_string().contains("Noor") && !state.to_string().contains("Noor"));
    let other = ask(&shell, "show", json!({"ask": "page", "language": "ro"})).await;
    assert_eq!(other.unwrap_err(), "not_found");
}

#[tokio::test]
async fn of_a_card_that_one_page_is_in_memory_and_nothing_else() {
    let (_folder, shell) = shell("");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    let book = shell.book().unwrap();
    offer(&book);
    book.assess("2017-01-15".parse().ok()).unwrap();
    let card = |pseudonym: &str| {
        let consents = json!([{"purpose": "keep_card", "form": "spoken", "language": "bg"}]);
        let card = json!({"pseudonym": pseudonym, "languages": ["bg"], "consents": consents});
        book.add_card(serde_json::from_value(card).unwrap()).unwrap()
    };
    let (id, _) = (card("Ster 57"), card("Maan 3"));
    drop(book);
    let missing = json!({"ask": "begin_kept", "card": "00000000000000000000000000000000", "language": null});
    assert_eq!(ask(&shell, "show", missing).await.unwrap_err(), "not_found");
    let begun = json!({"ask": "begin_kept", "card": id, "language": null});
    assert_eq!(ask(&shell, "show", begun).await.unwrap()["book"], "showing");
    let page = ask(&shell, "show", json!({"ask": "page", "language": null})).await;
    let page = page.unwrap();
    assert_eq!(page["kept"]["language"]["id"], "bg");
    assert_eq!(page["languages"].as_array().unwrap().len(), 1);
    for empty in ["flyers", "others", "services", "emergency", "not_kept"] {
        assert_eq!(page[empty], json!([]), "{empty}");
    }
    let said = page.to_string();
    assert!(said.contains("Ster 57") && !said.contains("Maan 3"));
    let kept = json!({"ask": "kept", "id": id, "language": null});
    assert_eq!(ask(&shell, "cards", kept).await.unwrap_err(), "book_locked");
    // Nobody reads on in another language, and the next thing that is shown is not the page of before.
    let other = ask(&shell, "show", json!({"ask": "page", "language": "nl"})).await;
    assert_eq!(other.unwrap_err(), "not_found");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    shell.show(Some("bg"), None).await.unwrap();
    assert!(shell.show_page(None).unwrap().kept.is_none());
}

#[tokio::test]
async fn only_the_passphrase_leads_back() {
    let (_folder, shell) = showing().await;
    let wrong = shell.unlock("een andere fiets".into()).await.unwrap_err();
    assert_eq!(
        (wrong.code, shell.state().unwrap().book),
        (Code::WrongPassphrase, BookState::Showing)
    );
    // Locking, by hand or by itself, changes nothing for whoever has the screen.
    shell.lock().await.unwrap();
    shell.lock_now().await;
    assert_eq!(shell.state().unwrap().book, BookState::Showing);
    assert_eq!(
        ask(&shell, "shell", json!({"ask": "demo"})).await.unwrap_err(),
        "book_locked"
    );
    assert_eq!(shell.unlock(PASSPHRASE.into()).await.unwrap().book, BookState::Open);
    // It is over: after the next lock there is nothing to be shown.
    assert_eq!(shell.lock().await.unwrap().book, BookState::Locked);
    assert_eq!(shell.show_page(None).unwrap_err().code, Code::InputWrong);
}

#[tokio::test]
async fn without_a_text_that_somebody_read_the_book_stays_open() {
    let (_folder, shell) = shell("");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    assert_eq!(shell.show(None, None).await.unwrap_err().code, Code::NoTextRead);
    assert!(is_open(&shell));
}

#[tokio::test]
async fn the_demo_has_no_passphrase_and_is_left_by_a_press() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::new(folder.path(), clock()).unwrap();
    shell.demo().await.unwrap();
    let state = shell.show(Some("bg"), None).await.unwrap();
    assert_eq!((state.book, state.demo), (BookState::Showing, true));
    let back = ask(&shell, "shell", json!({"ask": "demo"})).await.unwrap();
    assert_eq!((&back["book"], &back["demo"]), (&json!("open"), &json!(true)));
}
