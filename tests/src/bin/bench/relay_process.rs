//! The relay as it ships, in a process of its own, so that what it needs can be told from what the measuring needs.

use crate::processor;
use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    process::{Child, Command, Stdio},
};
use tempfile::TempDir;

/// A `veldboek-relay` with a temporary store.
pub struct RelayProcess {
    pub address: SocketAddr,
    child: Child,
    _folder: TempDir,
}

impl RelayProcess {
    /// Starts the one that was built beside this program.
    pub fn start() -> Self {
        let program = std::env::current_exe().unwrap().with_file_name("veldboek-relay");
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new(&program)
            .args(["serve", "--listen", "127.0.0.1:0", "--log", "error", "--data"])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}; `cargo xtask bench` builds it", program.display()));
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let told: serde_json::Value = serde_json::from_str(&line).expect("the relay says where it listens");
        let address = told["listening"].as_str().unwrap().trim_start_matches("http://");
        Self {
            address: address.parse().unwrap(),
            child,
            _folder: folder,
        }
    }

    /// Processor seconds so far; nothing where there is no `/proc`.
    pub fn cpu(&self) -> Option<f64> {
        processor::used_by(self.child.id())
    }

    /// Bytes in memory; nothing where there is no `/proc`.
    pub fn resident(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        Some(line.trim().trim_end_matches(" kB").trim().parse::<u64>().ok()? * 1024)
    }
}

impl Drop for RelayProcess {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
