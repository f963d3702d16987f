#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod aside;
mod idle;
mod showing;
mod wrong;

use super::*;
use crate::{Book, Opening};
use ::sync::desk::names;
use std::{
    fs,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    time::Duration,
};
use tempfile::TempDir;
use tokio::{
    net::TcpListener,
    time::{Instant, sleep, timeout},
};

const PASSPHRASE: &str = "een fiets in de regen";

/// Longer than anything here takes, also on a clock that is stopped and runs when nothing else does.
const PATIENCE: Duration = Duration::from_secs(600);

/// Tuesday 24 November 2026, 23:05 in The Hague.
const NIGHT: i64 = 1_795_557_900_000;

fn clock() -> SharedClock {
    Arc::new(|| Now { ms: NIGHT, tz: 60 })
}

/// A shell whose real book stands on this relay; none of it has been opened.
fn shell(relay: &str) -> (TempDir, Shell) {
    let (folder, shell, _) = shell_that_sleeps(relay);
    (folder, shell)
}

/// The same on a machine that sleeps: for so many seconds in all.
fn shell_that_sleeps(relay: &str) -> (TempDir, Shell, Arc<AtomicU64>) {
    let folder = tempfile::tempdir().unwrap();
    let slept = Arc::new(AtomicU64::new(0));
    let (began, asleep) = (Instant::now(), slept.clone());
    let passing = Arc::new(move || began.elapsed() + Duration::from_secs(asleep.load(Relaxed)));
    let shell = Shell::passing(folder.path(), clock(), passing).unwrap();
    let book = Book::create_alone(&shell.folder(), PASSPHRASE, shell.clock(), "Team", "Noor").unwrap();
    book.hold()
        .book
        .write(|write| write.set_meta(names::RELAY, relay.as_bytes()))
        .unwrap();
    (folder, shell, slept)
}

/// Waits until something holds, looking again whenever the shell says that something changed.
async fn until(shell: &Shell, holds: impl Fn(&Shell) -> bool) {
    let mut events = shell.events();
    let looking = async {
        while !holds(shell) {
            let _ = events.recv().await;
        }
    };
    timeout(PATIENCE, looking).await.expect("it comes to hold");
}

fn is_open(shell: &Shell) -> bool {
    shell.book_state() == BookState::Open
}

#[tokio::test]
async fn a_lock_waits_for_who_works_on_the_book_and_then_its_folder_is_free() {
    let (_folder, shell) = shell("");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    let book = shell.book().unwrap();
    let locking = tokio::spawn({
        let shell = shell.clone();
        async move { shell.lock().await }
    });
    until(&shell, |shell| !is_open(shell)).await;
    assert!(!locking.is_finished());
    // Who has it may finish; who comes now is told.
    assert_eq!(book.team().unwrap().members.len(), 1);
    assert!(shell.book().is_err());
    drop(book);
    assert_eq!(locking.await.unwrap().unwrap().book, BookState::Locked);
    let opening = Opening {
        folder: &shell.folder(),
        passphrase: PASSPHRASE,
        clock: shell.clock(),
    };
    assert!(Book::open(opening).is_ok());
}

#[tokio::test(start_paused = true)]
async fn a_book_stays_open_until_every_page_has_kept_what_was_typed() {
    let (_folder, shell) = shell("");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    let (mut page, mut other) = (shell.events(), shell.events());
    let began = Instant::now();
    let locking = tokio::spawn({
        let shell = shell.clone();
        async move { shell.lock().await }
    });
    for heard in [&mut page, &mut other] {
        while !heard.recv().await.unwrap().topics.contains("lock") {}
        assert!(is_open(&shell));
        let shell = shell.clone();
        tokio::spawn(async move { shell.page_locks().await });
    }
    assert_eq!(locking.await.unwrap().unwrap().book, BookState::Locked);
    assert_eq!(began, Instant::now(), "nobody is waited for who is ready");
}

#[tokio::test(start_paused = true)]
async fn a_page_that_says_nothing_keeps_a_book_open_for_a_second() {
    let (_folder, shell) = shell("");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    let (_page, _silent) = (shell.events(), shell.events());
    let began = Instant::now();
    shell.page_locks().await.unwrap();
    assert!(!is_open(&shell));
    assert_eq!((Instant::now() - began).as_secs(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_lock_that_comes_second_leaves_a_book_alone_that_was_opened_since() {
    let (_folder, shell) = shell("");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    let mut silent = shell.events();
    let second = tokio::spawn({
        let shell = shell.clone();
        async move { shell.lock().await }
    });
    while !silent.recv().await.unwrap().topics.contains("lock") {}
    shell.lock_now().await;
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    sleep(Duration::from_secs(2)).await;
    second.await.unwrap().unwrap();
    assert!(is_open(&shell));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_ends_a_sync_under_way_and_the_book_opens_again_at_once() {
    let relay = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (_folder, shell) = shell(&format!("http://{}", relay.local_addr().unwrap()));
    for _ in 0..2 {
        shell.unlock(PASSPHRASE.into()).await.unwrap();
        // A relay that takes the call and never says a word.
        let (_silent, _) = relay.accept().await.unwrap();
        assert_eq!(shell.connection().unwrap().state, Reach::Syncing);
        let asked = tokio::spawn({
            let shell = shell.clone();
            async move { shell.sync_now().await }
        });
        let locked = timeout(Duration::from_secs(5), shell.lock()).await;
        assert_eq!(
            locked.expect("no lock waits for a network").unwrap().book,
            BookState::Locked
        );
        let told = asked.await.unwrap().map(|connection| connection.state);
        assert_eq!(told.map_err(|failure| failure.code), Err(Code::BookLocked));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_relay_that_is_not_there_is_said_to_be_and_nothing_waits_for_it() {
    let (_folder, shell) = shell("http://127.0.0.1:9");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    until(&shell, |shell| shell.connection().unwrap().state == Reach::Offline).await;
    let connection = shell.connection().unwrap();
    assert_eq!(
        connection.failure.map(|failure| failure.code).as_deref(),
        Some("relay_unreachable")
    );
    assert!(connection.unsent > 0 && connection.at.is_none());
    let state = shell.state().unwrap();
    let me = state.me.unwrap();
    assert_eq!(
        (me.name.as_str(), me.leads, me.today.as_str()),
        ("Noor", vec!["Noor".to_owned()], "2026-11-24")
    );
    assert_eq!(me.now, "23:05");
}

#[tokio::test]
async fn the_last_shell_that_goes_takes_its_book_along() {
    let (folder, shell) = shell("http://127.0.0.1:9");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    drop(shell);
    let again = Shell::new(folder.path(), clock()).unwrap();
    let opening = async {
        // What went on by itself ends at its next step.
        while again.unlock(PASSPHRASE.into()).await.is_err() {}
    };
    timeout(PATIENCE, opening).await.expect("the folder is free");
}

#[test]
fn settings_are_kept_and_nonsense_is_as_good_as_none() {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::new(folder.path(), clock()).unwrap();
    assert_eq!(shell.state().unwrap().settings, Settings::default());
    let wanted = Settings {
        language: "en".into(),
        theme: Theme::Sunlight,
        text: 200,
        lock_minutes: 10,
        lock_after_round_minutes: 2,
    };
    shell.set_settings(wanted.clone()).unwrap();
    let again = Shell::new(folder.path(), clock()).unwrap();
    assert_eq!(again.state().unwrap().settings, wanted);
    for wrong in [
        Settings {
            text: 130,
            ..wanted.clone()
        },
        Settings {
            lock_minutes: 0,
            ..wanted.clone()
        },
        Settings {
            lock_after_round_minutes: 61,
            ..wanted.clone()
        },
        Settings {
            language: "xx".into(),
            ..wanted
        },
    ] {
        assert!(shell.set_settings(wrong).is_err());
    }
    for nonsense in ["", "{", "[]", r#"{"text": 7}"#, r#"{"theme": "pink"}"#] {
        fs::write(folder.path().join("settings.json"), nonsense).unwrap();
        let shell = Shell::new(folder.path(), clock()).unwrap();
        assert_eq!(shell.state().unwrap().settings, Settings::default(), "{nonsense}");
    }
}

#[tokio::test]
async fn the_demo_is_apart_from_the_real_book_and_keeps_what_was_played() {
    let (folder, shell) = shell("http://127.0.0.1:9");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    let real = shell.state().unwrap().me.unwrap().team;
    // A demo that is not whole is made anew, and nothing but the demo is touched.
    fs::create_dir(folder.path().join("demo")).unwrap();
    fs::write(folder.path().join("demo/key"), "?").unwrap();
    let state = shell.demo().await.unwrap();
    let me = state.me.unwrap();
    assert!(state.demo && me.team != real && me.relay.is_empty());
    assert_eq!(shell.sync_now().await.unwrap().state, Reach::Never);
    let rounds = shell.book().unwrap().rounds(None).unwrap().rounds.len();
    assert!(rounds > 100);
    // As after a year of work: all was reviewed, but for what waits and what is still being written.
    let listed = shell.book().unwrap().review_list().unwrap();
    assert_eq!((listed.waiting.len(), listed.asked.len()), (3, 0));
    assert!(!listed.approved.is_empty());
    shell.book().unwrap().add_person("Daan").unwrap();
    let people = shell.book().unwrap().people().unwrap().len();
    assert_eq!(shell.leave_demo().await.unwrap().book, BookState::Locked);

    shell.demo().await.unwrap();
    assert_eq!(shell.book().unwrap().people().unwrap().len(), people);
    assert_eq!(shell.book().unwrap().rounds(None).unwrap().rounds.len(), rounds);
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    let state = shell.state().unwrap();
    assert_eq!((state.demo, state.me.unwrap().team), (false, real));
}

#[tokio::test]
async fn a_demo_that_lacks_what_can_be_shown_has_it_when_it_opens_again() {
    let (_folder, shell) = shell("http://127.0.0.1:9");
    shell.demo().await.unwrap();
    let services = {
        let book = shell.book().unwrap();
        book.unmark_text("bg").unwrap();
        let removed = || serde_json::from_value(serde_json::json!({"removed": true})).unwrap();
        let services = book.services().unwrap();
        services
            .iter()
            .for_each(|it| drop(book.set_service(it.id, removed()).unwrap()));
        assert!(book.show_page("bg").is_err() && book.show_page("ro").unwrap().services.is_empty());
        services.len()
    };
    shell.leave_demo().await.unwrap();

    for _ in 0..2 {
        shell.demo().await.unwrap();
        let page = shell.book().unwrap().show_page("bg").unwrap();
        assert_eq!(page.services.len(), services);
        assert!(page.languages.len() > 1);
        shell.leave_demo().await.unwrap();
    }
}
