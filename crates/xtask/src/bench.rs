//! `bench`: the budgets of the design beside what this machine measures, in one run.

use crate::{
    install,
    process::{cargo, seen},
};

/// Builds for release and measures; further words go to the measuring program.
pub fn bench(words: &[String]) -> Result<(), String> {
    install::packages()?;
    // Its server and its tool are measured as they ship, so they are built the same way and before anything is timed.
    if !seen(&mut cargo(&["build", "--release", "--workspace", "--bins"]))? {
        return Err("The release build failed; cargo said why above.".to_owned());
    }
    let mut command = cargo(&[
        "run",
        "--quiet",
        "--release",
        "--package",
        "tests",
        "--bin",
        "bench",
        "--",
    ]);
    match seen(command.args(words))? {
        true => Ok(()),
        false => Err("The bench ended without its table; it said why above.".to_owned()),
    }
}
