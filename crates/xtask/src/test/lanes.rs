//! The lanes of design.md §9, and how each is run.

use super::{screens, tally::Tally};
use crate::{
    process::{cargo, metadata, root, said, seen},
    tidy,
};

/// Lanes of the package `tests` in the order in which they are run; others follow them.
const ORDER: [&str; 4] = ["property", "formats", "stories", "hostile"];

/// The lane that opens the real window; the slowest to begin with, so the last.
const WINDOW: &str = "window";

/// Tests of more than one room.
pub struct Lane {
    /// Its name in the output and on the command line.
    pub name: String,
    work: Work,
}

enum Work {
    Tidy,
    Licences,
    /// Cargo with these words, right or wrong as a whole.
    Once(&'static [&'static str]),
    /// `cargo test` with these words.
    Tests(Vec<String>),
    /// The screens by themselves.
    Ui,
    /// The screens in a browser.
    E2e,
}

/// What a lane came to.
#[derive(Default)]
pub struct Outcome {
    /// Its counts.
    pub tally: Tally,
    /// Everything it said.
    pub said: String,
}

impl Outcome {
    /// A lane that could not be run.
    pub fn not_built() -> Self {
        Self {
            tally: Tally::one(false),
            said: "not run: the build failed, see above".to_owned(),
        }
    }

    fn of(report: &tidy::Report) -> Self {
        let lines: Vec<String> = report.violations.iter().map(ToString::to_string).collect();
        Self {
            tally: Tally {
                passed: report.passed,
                failed: report.failed,
            },
            said: lines.join("\n"),
        }
    }
}

impl Lane {
    fn new(name: &str, work: Work) -> Self {
        Self {
            name: name.to_owned(),
            work,
        }
    }

    /// Whether it needs the programs and compiled tests.
    pub fn needs_programs(&self) -> bool {
        matches!(self.work, Work::Tests(_) | Work::E2e)
    }

    /// Whether it needs the built screens. Programs hold them, so they are built first.
    pub fn needs_screens(&self) -> bool {
        self.needs_programs() || matches!(self.work, Work::Ui)
    }

    /// Whether it drives a browser.
    pub fn needs_browser(&self) -> bool {
        matches!(self.work, Work::E2e)
    }

    /// Runs it to the end.
    pub fn run(&self) -> Result<Outcome, String> {
        match &self.work {
            Work::Tidy => tidy::lane().map(|report| Outcome::of(&report)),
            Work::Licences => tidy::licences_lane().map(|report| Outcome::of(&report)),
            Work::Once(words) => {
                let said = said(&mut cargo(words))?;
                Ok(Outcome {
                    tally: Tally::one(said.well),
                    said: said.out + &said.err,
                })
            }
            Work::Tests(words) => {
                let said = said(cargo(&["test", "--no-fail-fast", "--workspace"]).args(words))?;
                Ok(Outcome {
                    tally: Tally::read(&said.out, said.well),
                    said: said.err + &said.out,
                })
            }
            Work::Ui => screens::alone(),
            Work::E2e => screens::in_a_browser(),
        }
    }
}

/// Every lane that exists by now, the quick ones first.
pub fn all() -> Result<Vec<Lane>, String> {
    let clippy = &[
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    let mut lanes = vec![
        Lane::new("tidy", Work::Tidy),
        Lane::new("licences", Work::Licences),
        Lane::new("format", Work::Once(&["fmt", "--all", "--check"])),
        Lane::new("ui", Work::Ui),
        Lane::new("clippy", Work::Once(clippy)),
        Lane::new("unit", Work::Tests(vec!["--exclude".to_owned(), "tests".to_owned()])),
    ];
    let mut targets = tidy::house::House::read(&metadata()?)?
        .crate_named("tests")
        .map(|package| package.tests.clone())
        .unwrap_or_default();
    targets.sort_by_key(|name| ORDER.iter().position(|known| known == name).unwrap_or(ORDER.len()));
    // All of the workspace and one target, rather than one package: the same features, so nothing is built twice.
    let lane = |name: &String| Lane::new(name, Work::Tests(vec!["--test".to_owned(), name.clone()]));
    lanes.extend(targets.iter().filter(|name| *name != WINDOW).map(lane));
    if root().join(screens::E2E).join("playwright.config.ts").exists() {
        lanes.push(Lane::new("e2e", Work::E2e));
    }
    lanes.extend(targets.iter().filter(|name| *name == WINDOW).map(lane));
    Ok(lanes)
}

/// The programs that the stories start, and all tests; whether it went well.
pub fn build() -> Result<bool, String> {
    Ok(seen(&mut cargo(&["build", "--workspace", "--bins"]))?
        && seen(&mut cargo(&["test", "--workspace", "--no-run", "--quiet"]))?)
}
