//! `bench`: the budgets of the design beside what this machine measures, in one run.

use crate::{
    install::{self, For},
    process::{cargo, programs, root, seen},
    screens,
};
use std::process::Command;

/// As the release, but without LTO, which two cores wait long for; see the root's `Cargo.toml`.
const PROFILE: [&str; 2] = ["--profile", "measured"];

/// Parts in a browser: files of `tests/bench`. They take minutes, so they run only when they are named.
const DRIVEN: [&str; 2] = ["taps", "screens"];

/// Where the browser's driver is installed; the parts borrow it.
const BROWSER: &str = "tests/e2e";

/// Builds as what ships is built and measures; further words name the parts that are wanted.
pub fn bench(words: &[String]) -> Result<(), String> {
    let (driven, measured): (Vec<String>, Vec<String>) =
        words.iter().cloned().partition(|word| DRIVEN.contains(&word.as_str()));
    if !driven.is_empty() {
        drive(&driven)?;
    }
    if driven.is_empty() || !measured.is_empty() {
        measure(&measured)?;
    }
    Ok(())
}

fn measure(words: &[String]) -> Result<(), String> {
    install::packages(For::Programs)?;
    // The server is measured as a program of its own, beside the measuring one; built before anything is timed.
    for package in ["relay", "tests"] {
        build(&["--package", package, "--bins"])?;
    }
    let mut command = cargo(&["run", "--quiet", "--package", "tests", "--bin", "bench"]);
    match seen(command.args(PROFILE).arg("--").args(words))? {
        true => Ok(()),
        false => Err("The bench ended without its table; it said why above.".to_owned()),
    }
}

/// Builds the screens and what serves them, and runs these parts.
fn drive(parts: &[String]) -> Result<(), String> {
    install::packages(For::Tests)?;
    screens::built()?;
    install::npm(BROWSER)?;
    build(&["--package", "testkit", "--bin", "devd"])?;
    let mut command = Command::new("npx");
    command
        .args(["--no-install", "playwright", "test", "--config", "bench.config.ts"])
        .args(parts.iter().map(|part| format!("bench/{part}\\.ts")))
        // Profiles lie beside each other, and this program is of another one.
        .env("VELDBOEK_DEVD", programs()?.with_file_name(PROFILE[1]).join("devd"))
        .env("VELDBOEK_UI", screens::folder())
        .current_dir(root().join(BROWSER));
    match seen(&mut command)? {
        true => Ok(()),
        // The table said what is over its budget.
        false => Err(String::new()),
    }
}

fn build(words: &[&str]) -> Result<(), String> {
    match seen(cargo(&["build"]).args(words).args(PROFILE))? {
        true => Ok(()),
        false => Err("The build failed; cargo said why above.".to_owned()),
    }
}
