//! `bench`: the budgets of the design beside what this machine measures, in one run.

use crate::{
    install::{self, For},
    process::{cargo, seen},
};

/// As the release, but without LTO, which two cores wait long for; see the root's `Cargo.toml`.
const PROFILE: [&str; 2] = ["--profile", "measured"];

/// Builds as what ships is built and measures; further words name the parts that are wanted.
pub fn bench(words: &[String]) -> Result<(), String> {
    install::packages(For::Programs)?;
    // The server is measured as a program of its own, beside the measuring one; built before anything is timed.
    for package in [["--package", "relay"], ["--package", "tests"]] {
        if !seen(cargo(&["build", "--bins"]).args(package).args(PROFILE))? {
            return Err("The build failed; cargo said why above.".to_owned());
        }
    }
    let mut command = cargo(&["run", "--quiet", "--package", "tests", "--bin", "bench"]);
    match seen(command.args(PROFILE).arg("--").args(words))? {
        true => Ok(()),
        false => Err("The bench ended without its table; it said why above.".to_owned()),
    }
}
