//! A book, driven through `veldboek --json`: words in, JSON out.

use super::scene::Scene;
use serde_json::Value;
use std::{
    io::{BufRead, BufReader, Read, Write},
    path::PathBuf,
    process::{Child, ChildStdout, Command, Stdio},
    thread::{self, JoinHandle},
};

/// Somebody's book.
pub struct Book {
    /// Whose it is.
    pub owner: &'static str,
    program: PathBuf,
    folder: PathBuf,
    passphrase: String,
}

impl Book {
    /// A book that may not exist yet.
    pub fn of(owner: &'static str, scene: &Scene) -> Self {
        Self {
            owner,
            program: scene.program("veldboek"),
            folder: scene.at(&format!("book-{}", owner.to_lowercase())),
            passphrase: format!("alleen voor het verhaal van {owner}"),
        }
    }

    /// Runs a command to its end; its last object.
    pub fn say(&self, words: &[&str]) -> Result<Value, String> {
        self.start(words, None)?.end()
    }

    /// Starts a command whose lines are read as they come, with `input` on its standard input.
    pub fn start(&self, words: &[&str], input: Option<String>) -> Result<Running, String> {
        let mut command = Command::new(&self.program);
        command
            .arg("--book")
            .arg(&self.folder)
            .args(["--json", "--lang", "en"])
            .args(words);
        let mut process = command
            .env("VELDBOEK_PASSPHRASE", &self.passphrase)
            .stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() })
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| format!("veldboek can't be started: {error}"))?;
        let (stdin, stdout, stderr) = (process.stdin.take(), process.stdout.take(), process.stderr.take());
        let running = Running {
            what: format!("{}: veldboek {}", self.owner, words.join(" ")),
            lines: stdout.map(BufReader::new),
            // Read beside, so that neither side ever waits for the other's full pipe.
            errors: Some(thread::spawn(move || {
                let mut text = String::new();
                let _ = stderr.map(|mut stderr| stderr.read_to_string(&mut text));
                text
            })),
            process,
        };
        if let (Some(mut stdin), Some(input)) = (stdin, input) {
            thread::spawn(move || stdin.write_all(input.as_bytes()));
        }
        Ok(running)
    }
}

/// A command that runs; ended with this value if it has not ended by itself.
pub struct Running {
    what: String,
    process: Child,
    lines: Option<BufReader<ChildStdout>>,
    errors: Option<JoinHandle<String>>,
}

impl Running {
    /// The next object it prints; `None` when there are no more.
    pub fn next(&mut self) -> Result<Option<Value>, String> {
        let mut line = String::new();
        let read = self.lines.as_mut().map_or(Ok(0), |lines| lines.read_line(&mut line));
        if read.map_err(|error| format!("{}: {error}", self.what))? == 0 {
            return Ok(None);
        }
        let value = serde_json::from_str(&line).map_err(|_| format!("{} printed no JSON: {line}", self.what))?;
        Ok(Some(value))
    }

    /// The next object, which has to have this key.
    pub fn expect_key(&mut self, key: &str) -> Result<Value, String> {
        match self.next()? {
            Some(value) if value.get("failure").is_some() => Err(self.refused(&value)),
            Some(value) => found(&value, key)
                .cloned()
                .map_err(|error| format!("{}: {error}", self.what)),
            None => {
                let errors = self.errors();
                Err(format!("{} ended before it said '{key}'. {errors}", self.what))
            }
        }
    }

    /// Reads to the end; the last object, or the sentences of its failure.
    pub fn end(mut self) -> Result<Value, String> {
        let mut last = Value::Null;
        while let Some(value) = self.next()? {
            last = value;
        }
        let status = self.process.wait().map_err(|error| format!("{}: {error}", self.what))?;
        if last.get("failure").is_some() {
            return Err(self.refused(&last));
        }
        // 3 is "done in part": the object says which part is not.
        if !matches!(status.code(), Some(0 | 3)) {
            let errors = self.errors();
            return Err(format!("{} ended with {status}. {errors}", self.what));
        }
        Ok(last)
    }

    fn refused(&self, value: &Value) -> String {
        let words = |key: &str| {
            value
                .pointer(&format!("/failure/{key}"))
                .and_then(Value::as_str)
                .unwrap_or("")
        };
        format!(
            "{} [{}]: {} {} {}",
            self.what,
            words("code"),
            words("message"),
            words("safe"),
            words("action")
        )
    }

    fn errors(&mut self) -> String {
        self.errors
            .take()
            .and_then(|thread| thread.join().ok())
            .unwrap_or_default()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if !matches!(self.process.try_wait(), Ok(Some(_))) {
            let _ = self.process.kill();
            let _ = self.process.wait();
        }
    }
}

/// The value at a key or at a pointer such as `/bytes/up`.
pub fn found<'a>(value: &'a Value, key: &str) -> Result<&'a Value, String> {
    let found = if key.starts_with('/') {
        value.pointer(key)
    } else {
        value.get(key)
    };
    found.ok_or_else(|| format!("there is no '{key}' in {value}"))
}

/// The text at a key.
pub fn text(value: &Value, key: &str) -> Result<String, String> {
    let text = found(value, key)?.as_str().map(str::to_owned);
    text.ok_or_else(|| format!("'{key}' is no text in {value}"))
}

/// The number at a key; 0 where nothing was counted.
pub fn number(value: &Value, key: &str) -> u64 {
    found(value, key).ok().and_then(Value::as_u64).unwrap_or_default()
}
