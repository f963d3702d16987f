//! A book that nobody touches locks, also when the machine slept.

use super::*;
use tokio::time::sleep;

#[tokio::test(start_paused = true)]
async fn a_book_locks_when_nobody_touches_it_for_five_minutes() {
    let (_folder, shell) = shell("");
    let began = Instant::now();
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    sleep(Duration::from_secs(299)).await;
    assert!(is_open(&shell));
    shell.touched();
    sleep(Duration::from_secs(299)).await;
    assert!(is_open(&shell));
    until(&shell, |shell| !is_open(shell)).await;
    assert_eq!((Instant::now() - began).as_secs(), 600);
    assert_eq!(shell.book().err().map(|failure| failure.code), Some(Code::BookLocked));
}

#[tokio::test(start_paused = true)]
async fn after_a_round_it_locks_within_a_minute_unless_somebody_writes_again() {
    let (_folder, shell) = shell("");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    shell.handed_in();
    sleep(Duration::from_secs(30)).await;
    shell.writing();
    sleep(Duration::from_secs(200)).await;
    assert!(is_open(&shell));
    shell.touched();
    let touched = Instant::now();
    shell.handed_in();
    until(&shell, |shell| !is_open(shell)).await;
    assert_eq!((Instant::now() - touched).as_secs(), 61);
}

#[tokio::test(start_paused = true)]
async fn a_shorter_time_in_the_settings_counts_at_once() {
    let (_folder, shell) = shell("");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    sleep(Duration::from_secs(90)).await;
    let settings = Settings {
        lock_minutes: 1,
        ..Settings::default()
    };
    shell.set_settings(settings).unwrap();
    until(&shell, |shell| !is_open(shell)).await;
}

#[tokio::test(start_paused = true)]
async fn a_machine_that_sleeps_in_pieces_was_untouched_for_all_of_them() {
    let (_folder, shell, slept) = shell_that_sleeps("");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    for _ in 0..7 {
        slept.fetch_add(40, Relaxed);
        sleep(Duration::from_secs(2)).await;
        assert!(is_open(&shell));
    }
    // 294 seconds have passed, 14 of them awake.
    slept.fetch_add(40, Relaxed);
    until(&shell, |shell| !is_open(shell)).await;
}

#[tokio::test(start_paused = true)]
async fn a_night_with_the_lid_closed_locks_at_the_first_glance_and_a_touch_comes_too_late() {
    let (_folder, shell, slept) = shell_that_sleeps("");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    slept.fetch_add(8 * 3600, Relaxed);
    let woke = Instant::now();
    shell.touched();
    shell.writing();
    until(&shell, |shell| !is_open(shell)).await;
    assert!(woke.elapsed() <= Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn after_a_round_a_minutes_sleep_is_enough_and_before_it_is_not() {
    let (_folder, shell, slept) = shell_that_sleeps("");
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    slept.fetch_add(100, Relaxed);
    sleep(Duration::from_secs(5)).await;
    assert!(is_open(&shell));
    shell.touched();
    shell.handed_in();
    slept.fetch_add(60, Relaxed);
    until(&shell, |shell| !is_open(shell)).await;
}
