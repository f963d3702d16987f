//! The real binaries, as a script runs them.

use serde_json::Value;
use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::OnceLock,
};
use testkit::PASSPHRASE;

/// `veldboek`, built if nobody has built it yet.
pub fn veldboek() -> PathBuf {
    built().join("veldboek")
}

/// The folder of the binaries: the one beside the tests.
pub fn built() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let test = std::env::current_exe().unwrap();
        let folder = test.parent().and_then(Path::parent).unwrap().to_owned();
        let all = ["veldboek", "veldboek-relay", "devd"];
        if !all.iter().all(|name| folder.join(name).exists()) {
            let mut build = Command::new(env!("CARGO"));
            build.args([
                "build", "--quiet", "-p", "cli", "-p", "relay", "-p", "testkit", "--bins",
            ]);
            build
                .current_dir(env!("CARGO_MANIFEST_DIR"))
                .env("CARGO_TARGET_DIR", folder.parent().unwrap());
            assert!(build.status().unwrap().success(), "the binaries are built");
        }
        folder
    })
}

/// `veldboek --book FOLDER --json …`, ready to be started.
pub fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(veldboek());
    command.arg("--book").arg(folder).arg("--json").args(arguments);
    command.env("VELDBOEK_PASSPHRASE", PASSPHRASE);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

/// Runs a command to its end: the exit code, and what it said.
pub fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, Vec<Value>) {
    let output = command(folder, arguments).output().unwrap();
    (output.status.code(), objects(&output.stdout))
}

/// One object a line. A line that was cut off said nothing.
pub fn objects(stdout: &[u8]) -> Vec<Value> {
    stdout
        .split(|byte| *byte == b'\n')
        .filter_map(|line| serde_json::from_slice(line).ok())
        .collect()
}

/// The code of a failure.
pub fn failure(said: &[Value]) -> Option<&str> {
    said.last()?.get("failure")?.get("code")?.as_str()
}

/// A relay in a process of its own.
pub struct RelayProcess {
    child: Child,
    pub url: String,
}

impl RelayProcess {
    pub fn start(data: &Path) -> Self {
        let mut child = Command::new(built().join("veldboek-relay"))
            .args(["serve", "--listen", "127.0.0.1:0", "--log", "warn", "--data"])
            .arg(data)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut line)
            .unwrap();
        let told: Value = serde_json::from_str(&line).unwrap();
        let url = told["listening"].as_str().unwrap().to_owned();
        Self { child, url }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for RelayProcess {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
