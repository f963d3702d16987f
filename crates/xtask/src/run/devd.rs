//! `devd` as a process: one line of JSON when it is ready, another one whenever it is asked.

use super::{book::text, scene::Scene};
use serde_json::Value;
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

/// A process that serves, and ends with this value.
pub struct Devd {
    process: Child,
    asks: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
    /// What it said last.
    pub told: Value,
}

impl Devd {
    /// Starts it with these words, and waits until it is ready.
    pub fn start(scene: &Scene, words: &[&str], data: &Path, screens: &Path) -> Result<Self, String> {
        let mut command = Command::new(scene.program("devd"));
        command.args(words).arg("--data").arg(data).arg("--ui").arg(screens);
        let mut process = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("devd can't be started: {error}"))?;
        let (asks, answers) = (process.stdin.take(), process.stdout.take());
        let mut devd = Self {
            process,
            asks,
            answers: BufReader::new(answers.ok_or("devd has no output")?),
            told: Value::Null,
        };
        devd.hear()?;
        Ok(devd)
    }

    /// New addresses: each is good for one page.
    pub fn again(&mut self) -> Result<(), String> {
        let asked = self.asks.as_mut().is_some_and(|asks| asks.write_all(b"\n").is_ok());
        if !asked {
            return Err("devd has ended".to_owned());
        }
        self.hear()
    }

    /// Makes something happen in its world, such as `noor/kill`.
    pub fn make(&self, what: &str) -> Result<(), String> {
        let control = text(&self.told, "control")?;
        let address = control.trim_start_matches("http://");
        let (host, path) = address
            .split_once('/')
            .ok_or_else(|| format!("{control} has no path"))?;
        let request =
            format!("POST /{path}/{what} HTTP/1.1\r\nhost: {host}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        let mut answer = String::new();
        let asked = TcpStream::connect(host).and_then(|mut stream| {
            stream.write_all(request.as_bytes())?;
            stream.read_to_string(&mut answer)
        });
        asked.map_err(|error| format!("devd, {what}: {error}"))?;
        match answer.split(' ').nth(1) {
            Some("200") => Ok(()),
            _ => Err(format!("devd, {what}: {}", answer.lines().next().unwrap_or_default())),
        }
    }

    /// Whether it still runs.
    pub fn runs(&mut self) -> bool {
        matches!(self.process.try_wait(), Ok(None))
    }

    fn hear(&mut self) -> Result<(), String> {
        let mut line = String::new();
        let read = self.answers.read_line(&mut line);
        match read.map(|_| serde_json::from_str(&line)) {
            Ok(Ok(told)) => {
                self.told = told;
                Ok(())
            }
            _ => Err(format!("devd did not say where it serves: {line}")),
        }
    }
}

impl Drop for Devd {
    fn drop(&mut self) {
        // It ends with its input, and closes its books before.
        self.asks = None;
        let _ = self.process.wait();
    }
}
