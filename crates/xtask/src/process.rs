//! Commands, paths and the time they take.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

/// The folder of the whole project: of the one in which cargo was called, as several may share one target folder.
pub fn root() -> PathBuf {
    let called = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let here = called.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    here.ancestors().nth(2).unwrap_or(&here).to_path_buf()
}

/// The cargo that started this program, at the root of the project.
pub fn cargo(words: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(words).current_dir(root());
    command
}

/// The folder of our programs: they are built into the folder of this one.
pub fn programs() -> Result<PathBuf, String> {
    let here = std::env::current_exe().map_err(|error| format!("this program does not find itself: {error}"))?;
    here.parent()
        .map(Path::to_path_buf)
        .ok_or_else(|| "this program lies nowhere".to_owned())
}

/// What a command said and whether it ended well.
pub struct Said {
    /// Exit code 0.
    pub well: bool,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

/// Runs to the end and keeps what was said; an error only if it could not be started.
pub fn said(command: &mut Command) -> Result<Said, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("{name} can't be started: {error}"))?;
    Ok(Said {
        well: output.status.success(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}

/// Runs to the end with everything it says on the screen; whether it ended well.
pub fn seen(command: &mut Command) -> Result<bool, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .map_err(|error| format!("{name} can't be started: {error}"))?;
    Ok(status.success())
}

/// What `cargo metadata` knows about us and everything we stand on.
///
/// Cargo wants every package's manifest, also of platforms that this machine never builds for. Those may be absent and
/// unreachable; then the packages of this machine's platform have to do.
pub fn metadata() -> Result<serde_json::Value, String> {
    const BASE: [&str; 4] = ["metadata", "--format-version", "1", "--locked"];
    let mut last = String::new();
    for further in [vec!["--offline".to_owned()], vec![], {
        vec!["--offline".to_owned(), "--filter-platform".to_owned(), platform()?]
    }] {
        let said = said(cargo(&BASE).args(further))?;
        if said.well {
            return serde_json::from_str(&said.out).map_err(|error| format!("cargo metadata is not JSON: {error}"));
        }
        last = said.err;
    }
    Err(format!("cargo metadata failed:\n{last}"))
}

/// The target triple of this machine.
fn platform() -> Result<String, String> {
    let said = said(Command::new("rustc").arg("-vV"))?;
    let triple = said.out.lines().find_map(|line| line.strip_prefix("host: "));
    triple
        .map(str::to_owned)
        .ok_or_else(|| "rustc -vV names no host".to_owned())
}

/// Now, for saying how long something took and for giving up on something that hangs.
#[expect(
    clippy::disallowed_methods,
    reason = "a developer's tool: nothing it does depends on the time"
)]
pub fn now() -> Instant {
    Instant::now()
}
