//! Several books of one process are opened at the same moment.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{process::Command, sync::Barrier, thread};
use store::Book;

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// The database starts once a process, so only the first moment of a process can go wrong: the test runs itself often.
#[test]
fn books_opened_in_the_first_moment_of_a_process_all_open() {
    if std::env::var_os("FIRST_MOMENT").is_some() {
        return open_eight_at_once();
    }
    for _ in 0..25 {
        let run = Command::new(std::env::current_exe().unwrap())
            .env("FIRST_MOMENT", "1")
            .output()
            .unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stdout));
    }
}

fn open_eight_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let all = Barrier::new(8);
    thread::scope(|scope| {
        for n in 0..8 {
            let (folder, all) = (&folder, &all);
            scope.spawn(move || {
                all.wait();
                Book::create(&folder.path().join(format!("{n}.db")), KEY).unwrap();
            });
        }
    });
}
