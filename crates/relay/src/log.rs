//! Logs as JSON lines on standard error, through a thread of their own.
//!
//! A relay must not stand still because nobody reads its standard error: when the line is long, new lines are dropped.

use std::{
    io::{self, Write},
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread::JoinHandle,
    time::Duration,
};
use tracing_subscriber::{EnvFilter, fmt::MakeWriter};

/// Lines that may wait.
const WAITING: usize = 8_192;

/// How long the end waits for the last lines.
const FINISH_WITHIN: Duration = Duration::from_secs(1);

enum Line {
    Text(Vec<u8>),
    End(SyncSender<()>),
}

/// The lines' way out.
#[derive(Clone)]
pub(crate) struct Lines(SyncSender<Line>);

/// Begins to log what this program says at this level; what its libraries say could name addresses and is left out.
pub(crate) fn start(level: &str) -> Lines {
    let (sender, receiver) = sync_channel(WAITING);
    let lines = Lines(sender);
    let filter = EnvFilter::new(format!("off,relay={level},veldboek_relay={level}"));
    tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_env_filter(filter)
        .with_target(false)
        .with_writer(lines.clone())
        .init();
    if write_lines(receiver).is_err() {
        let _ = writeln!(
            io::stderr(),
            "veldboek-relay: there will be no logs: no thread could be started"
        );
    }
    lines
}

impl Lines {
    /// Waits a moment until all lines are out.
    pub fn finish(self) {
        let (done, finished) = sync_channel(1);
        if self.0.try_send(Line::End(done)).is_ok() {
            let _ = finished.recv_timeout(FINISH_WITHIN);
        }
    }
}

fn write_lines(lines: Receiver<Line>) -> io::Result<JoinHandle<()>> {
    std::thread::Builder::new().name("relay-log".into()).spawn(move || {
        for line in lines {
            match line {
                // A closed standard error is no reason to stop serving.
                Line::Text(text) => drop(io::stderr().write_all(&text)),
                Line::End(done) => drop(done.send(())),
            }
        }
    })
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Write for Lines {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        // Full: the line is dropped, the request is not.
        let _ = self.0.try_send(Line::Text(line.to_vec()));
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
