//! The relay as a process: started, stopped in good order, started again on the same data and port.

use super::scene::Scene;
use serde_json::Value;
use std::{
    fs,
    io::{BufRead, BufReader, Read},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Duration,
};

/// How long a relay may take to finish what it is doing.
const PATIENCE: Duration = Duration::from_secs(15);

/// A relay that runs, and is ended with this value.
pub struct Relay {
    process: Child,
    /// Where it listens, as an address for `--relay`.
    pub address: String,
}

impl Relay {
    /// Starts it on `listen`, such as `127.0.0.1:0`, and waits until it says where it listens.
    pub fn start(scene: &Scene, listen: &str) -> Result<Self, String> {
        let log = fs::File::create(scene.at("relay.log")).map_err(|error| format!("relay.log: {error}"))?;
        let mut command = Command::new(scene.program("veldboek-relay"));
        command
            .arg("serve")
            .arg("--data")
            .arg(folder(scene))
            .args(["--listen", listen]);
        let mut process = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .map_err(|error| format!("veldboek-relay can't be started: {error}"))?;
        let out = process.stdout.take();
        let mut relay = Self {
            process,
            address: String::new(),
        };
        let mut line = String::new();
        let mut out = BufReader::new(out.ok_or("the relay has no output")?);
        let _ = out.read_line(&mut line);
        let said: Option<Value> = serde_json::from_str(&line).ok();
        let address = said
            .as_ref()
            .and_then(|said| said.get("listening"))
            .and_then(Value::as_str);
        let Some(address) = address else {
            let log = fs::read_to_string(scene.at("relay.log")).unwrap_or_default();
            return Err(format!("the relay did not say where it listens: {line}{log}"));
        };
        relay.address = address.to_owned();
        // Whatever it says later is read and dropped, so that a full pipe never holds it up.
        thread::spawn(move || out.read_to_end(&mut Vec::new()));
        Ok(relay)
    }

    /// Host and port, for starting it again at the same place.
    pub fn listen(&self) -> String {
        let address = self.address.trim_end_matches('/');
        address.rsplit('/').next().unwrap_or(address).to_owned()
    }

    /// Asks it to end, and waits until it has.
    pub fn stop(mut self) -> Result<(), String> {
        self.end();
        match self.process.try_wait() {
            Ok(Some(status)) if status.success() => Ok(()),
            Ok(Some(status)) => Err(format!("the relay was asked to stop and ended with {status}")),
            _ => Err("the relay does not stop".to_owned()),
        }
    }

    fn end(&mut self) {
        if matches!(self.process.try_wait(), Ok(Some(_))) {
            return;
        }
        let id = self.process.id().to_string();
        let (ended, has_ended) = mpsc::channel::<()>();
        let late = id.clone();
        // The wait below has no limit of its own: this thread sets one, and goes as soon as the relay has ended.
        let guard = thread::spawn(move || {
            if has_ended.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                let _ = Command::new("kill").args(["-KILL", &late]).status();
            }
        });
        let _ = Command::new("kill").args(["-TERM", &id]).status();
        let _ = self.process.wait();
        drop(ended);
        let _ = guard.join();
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.end();
    }
}

/// The folder of everything the relay keeps.
pub fn folder(scene: &Scene) -> PathBuf {
    scene.at("relay")
}
