//! The lanes of the screens: alone, and in the engine of Android's WebView.

use super::{lanes::Outcome, tally::Tally};
use crate::{
    process::{programs, root, said},
    screens::{self, npm},
};
use serde_json::Value;
use std::{env, fs, path::PathBuf, process::Command};

/// Where the tests in a browser live.
pub const E2E: &str = "tests/e2e";

/// Types and accessibility by the compiler, the tests of what has no picture, the build, and what it weighs.
pub fn alone() -> Result<Outcome, String> {
    let mut outcome = Outcome::default();
    let mut take = |well: bool, what: &str| {
        outcome.tally.add(Tally::one(well));
        if !well {
            outcome.said.push_str(what);
            outcome.said.push('\n');
        }
    };
    let checked = said(&mut npm(&["run", "check", "--silent"]))?;
    take(checked.well, &(checked.out + &checked.err));
    take(screens::build()?, "vite build failed, see above");
    match screens::weighed() {
        Ok((over, measured)) => take(over.is_empty(), &format!("{}\n{measured}", over.join("\n"))),
        Err(sentence) => take(false, &sentence),
    }
    let report = report("vitest.json");
    let mut command = npm(&["test", "--silent", "--", "--reporter=default", "--reporter=json"]);
    let tested = said(command.arg(format!("--outputFile.json={}", report.display())))?;
    let tally = vitest(&read(&report), tested.well);
    outcome.tally.add(tally);
    if tally.failed > 0 {
        outcome.said.push_str(&(tested.out + &tested.err));
    }
    Ok(outcome)
}

/// The stories of fieldworker and lead, with a true relay and the checks of accessibility.
pub fn in_a_browser() -> Result<Outcome, String> {
    let report = report("playwright.json");
    let mut command = Command::new("npx");
    command
        .args(["--no-install", "playwright", "test"])
        .env("VELDBOEK_E2E_REPORT", &report)
        .env("VELDBOEK_DEVD", programs()?.join("devd"))
        .env("VELDBOEK_UI", screens::folder())
        .current_dir(root().join(E2E));
    let tested = said(&mut command)?;
    Ok(Outcome {
        tally: playwright(&read(&report), tested.well),
        said: tested.out + &tested.err,
    })
}

/// What vitest counted.
fn vitest(report: &Value, well: bool) -> Tally {
    let count = |key: &str| number(report.get(key));
    ended(count("numPassedTests"), count("numFailedTests"), well)
}

/// What Playwright counted. A test that passed at its second try has failed once.
fn playwright(report: &Value, well: bool) -> Tally {
    let count = |key: &str| number(report.pointer(&format!("/stats/{key}")));
    ended(count("expected"), count("unexpected") + count("flaky"), well)
}

/// A run that ended badly has failed, whatever it counted.
fn ended(passed: usize, failed: usize, well: bool) -> Tally {
    let failed = failed.max(usize::from(!well || passed == 0));
    Tally { passed, failed }
}

fn number(value: Option<&Value>) -> usize {
    value
        .and_then(Value::as_u64)
        .and_then(|number| usize::try_from(number).ok())
        .unwrap_or_default()
}

/// A file for a report, without the one of an earlier run.
fn report(name: &str) -> PathBuf {
    let path = env::temp_dir().join(format!("veldboek-{}-{name}", std::process::id()));
    let _ = fs::remove_file(&path);
    path
}

fn read(path: &PathBuf) -> Value {
    let text = fs::read_to_string(path).unwrap_or_default();
    let _ = fs::remove_file(path);
    serde_json::from_str(&text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn both_reports_are_counted() {
        let report = json!({"numPassedTests": 12, "numFailedTests": 2});
        assert_eq!(vitest(&report, false), Tally { passed: 12, failed: 2 });
        let report = json!({"stats": {"expected": 30, "unexpected": 1, "flaky": 1, "skipped": 4}});
        assert_eq!(playwright(&report, false), Tally { passed: 30, failed: 2 });
    }

    #[test]
    fn a_run_without_a_report_has_failed() {
        assert_eq!(playwright(&Value::Null, true), Tally { passed: 0, failed: 1 });
        assert_eq!(
            vitest(&json!({"numPassedTests": 3}), false),
            Tally { passed: 3, failed: 1 }
        );
    }
}
