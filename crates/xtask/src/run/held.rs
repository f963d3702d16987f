//! Everything that `run` starts hangs on one thread: the standard input of the stage. However this program ends, by
//! Ctrl-C, by a signal or by a crash, that input ends with it, and then the stage ends what it started and clears up.

use std::{
    env,
    io::{self, BufRead, Write},
    process::{Command, Stdio},
    sync::{Arc, Mutex},
    thread,
};

/// The word by which this program starts itself for the stage.
pub const ON_STAGE: &str = "--on-stage";

/// Starts the stage in a group of its own, which Ctrl-C does not reach, and waits for it to end. What is typed here is
/// passed on.
pub fn play(words: &[&str]) -> Result<(), String> {
    let here = env::current_exe().map_err(|error| format!("this program does not find itself: {error}"))?;
    let mut command = Command::new(here);
    command.args(["run", ON_STAGE]).args(words).stdin(Stdio::piped());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut stage = command
        .spawn()
        .map_err(|error| format!("the stage can't be started: {error}"))?;
    let thread = Arc::new(Mutex::new(stage.stdin.take()));
    let for_typing = thread.clone();
    thread::spawn(move || {
        // A script may give no input at all: then nothing is typed, and everything stays until somebody ends it.
        for line in io::stdin().lock().lines().map_while(Result::ok) {
            let mut held = for_typing.lock().ok()?;
            writeln!(held.as_mut()?, "{line}").ok()?;
        }
        Some(())
    });
    let status = stage.wait().map_err(|error| format!("the stage: {error}"))?;
    drop(thread);
    // The stage has said what went wrong.
    if status.success() { Ok(()) } else { Err(String::new()) }
}
