//! What the page of the true window can reach: the door, and nothing else. And what it leaves behind: nothing.

use crate::{
    driver::{Screen, Window},
    street::{Street, tonight, unlock},
};
use std::{fs, path::Path};
use testkit::PASSPHRASE;

async fn tries(window: &Window, what: &str) -> String {
    let script = format!(
        "const done = arguments[0];
         Promise.resolve().then(() => {what}).then((got) => done('got ' + JSON.stringify(got)), (no) => done('no ' + JSON.stringify(no)))"
    );
    window.script(&script).await.as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_reaches_the_door_and_nothing_else() {
    let (street, screen) = (Street::begin().await, Screen::begin());
    let window = screen.open(&street.petya()).await;
    window.find("input[type=password]").await;
    let invoke = "window.__TAURI_INTERNALS__.invoke";
    assert!(
        tries(&window, &format!("{invoke}('shell', {{ ask: {{ ask: 'state' }} }})"))
            .await
            .starts_with("got {")
    );
    for refused in [
        "plugin:window-state|filename",
        "plugin:app|version",
        "plugin:webview|create_webview_window",
        "plugin:window|close",
        "plugin:event|emit",
        "plugin:path|resolve_directory",
        "no_such_command",
    ] {
        let said = tries(&window, &format!("{invoke}('{refused}', {{}})")).await;
        assert!(said.starts_with("no "), "{refused}: {said}");
    }
    // A book that is closed answers nothing about anybody.
    let said = tries(
        &window,
        &format!("{invoke}('rounds', {{ ask: {{ ask: 'home', limit: 9 }} }})"),
    )
    .await;
    assert!(said.contains("book_locked"), "{said}");
    // No network from the page, not even to this machine; no way to another page.
    assert!(tries(&window, "fetch('http://127.0.0.1:9/')").await.starts_with("no "));
    assert!(
        tries(&window, "fetch('https://voorbeeld.invalid/')")
            .await
            .starts_with("no ")
    );
    assert!(tries(&window, "new Function('return 1')()").await.starts_with("no "));
    tries(&window, "void (location.href = 'http://127.0.0.1:9/')").await;
    window.find("input[type=password]").await;
    assert_eq!(window.page.current_url().await.unwrap().scheme(), "tauri");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_window_of_the_same_book_says_so() {
    let (street, screen) = (Street::begin().await, Screen::begin());
    let first = screen.open(&street.petya()).await;
    unlock(&first).await;
    first.find("a[href^='#/round/']").await;
    let second = screen.open(&street.petya()).await;
    let script = format!(
        "window.__TAURI_INTERNALS__.invoke('shell', {{ ask: {{ ask: 'unlock', passphrase: '{PASSPHRASE}' }} }})"
    );
    second.find("input[type=password]").await;
    let said = tries(&second, &script).await;
    assert!(said.contains("book_in_use"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_leaves_no_word_of_the_book_behind() {
    let (street, screen) = (Street::begin().await, Screen::begin());
    let window = screen.open(&street.petya()).await;
    unlock(&window).await;
    tonight(&window).await;
    let kept = tries(&window, "[localStorage.length, sessionStorage.length, document.cookie]").await;
    assert_eq!(kept, "got [0,0,\"\"]");
    window.kill();
    let words = ["Doubletstraat", "Abrikoos", "Veldteam", "Petya", PASSPHRASE];
    let mut files = 0;
    look(&street.petya(), &mut |path, bytes| {
        files += 1;
        for word in words {
            let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let found = [word.as_bytes(), &wide]
                .iter()
                .any(|word| bytes.windows(word.len()).any(|here| here == *word));
            assert!(!found, "{word} can be read in {}", path.display());
        }
    });
    assert!(files > 2, "the folder of the app was looked into");
}

fn look(folder: &Path, at: &mut impl FnMut(&Path, &[u8])) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => look(&path, at),
            // A socket of WebKit's can't be read.
            false => at(&path, &fs::read(&path).unwrap_or_default()),
        }
    }
}
