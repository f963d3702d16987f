//! A window as a process.

use super::scene::Scene;
use std::{
    env,
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
};

/// A window that is open, and is closed with this value.
pub struct Window {
    process: Child,
}

/// Whether a window has anywhere to be.
pub fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

impl Window {
    /// Opens one on a folder of its own, with the book in it open if there is a passphrase.
    pub fn open(scene: &Scene, data: &Path, passphrase: Option<&str>) -> Result<Self, String> {
        let mut command = Command::new(scene.program("veldboek-app"));
        command.arg("--data").arg(data).stdin(Stdio::null());
        if let Some(passphrase) = passphrase {
            command.arg("--unlocked").env("VELDBOEK_PASSPHRASE", passphrase);
        }
        let process = command
            .spawn()
            .map_err(|error| format!("the window can't be started: {error}"))?;
        Ok(Self { process })
    }

    /// How it was closed, if it was.
    pub fn closed(&mut self) -> Option<ExitStatus> {
        self.process.try_wait().ok().flatten()
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if self.closed().is_none() {
            let _ = self.process.kill();
            let _ = self.process.wait();
        }
    }
}
