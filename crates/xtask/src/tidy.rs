//! `tidy`: the rules of the house that a program can check. Each rule is a function over values, so that its tests need
//! no project around them.

mod arrows;
mod clocks;
mod homes;
pub mod house;
mod leftovers;
pub mod licences;
mod papers;
mod screens;
mod sizes;
pub mod sources;

use crate::{codegen, process};
use house::House;
use std::fmt;

/// One thing that is not as agreed, with where to look.
#[derive(Debug, PartialEq, Eq)]
pub struct Violation {
    /// From the root of the project.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// What is wrong, in a sentence.
    pub rule: String,
}

impl Violation {
    fn new(file: impl Into<String>, line: usize, rule: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            line,
            rule: rule.into(),
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.rule)
    }
}

/// What was looked at, and what was found.
#[derive(Debug, Default)]
pub struct Report {
    /// Rules that hold.
    pub passed: usize,
    /// Rules that do not.
    pub failed: usize,
    /// What breaks them.
    pub violations: Vec<Violation>,
}

impl Report {
    fn add(&mut self, violations: Vec<Violation>) {
        match violations.is_empty() {
            true => self.passed += 1,
            false => self.failed += 1,
        }
        self.violations.extend(violations);
    }
}

/// All rules, printed; an error if one is broken.
pub fn tidy() -> Result<(), String> {
    let house = House::read(&process::metadata()?)?;
    let mut report = rules(&house)?;
    report.add(licences::check(&house, &deny()?));
    for violation in &report.violations {
        println!("{violation}");
    }
    println!("tidy: {} rules hold, {} are broken", report.passed, report.failed);
    match report.failed {
        0 => Ok(()),
        _ => Err(format!("tidy found {} things", report.violations.len())),
    }
}

/// All rules but the licences, which have a lane of their own.
pub fn lane() -> Result<Report, String> {
    rules(&House::read(&process::metadata()?)?)
}

/// The licences of everything we stand on.
pub fn licences_lane() -> Result<Report, String> {
    let mut report = Report::default();
    report.add(licences::check(&House::read(&process::metadata()?)?, &deny()?));
    if let Some(violations) = licences::cargo_deny()? {
        report.add(violations);
    }
    Ok(report)
}

fn rules(house: &House) -> Result<Report, String> {
    let sources = sources::read(sources::TEXT)?;
    let mut report = Report::default();
    report.add(arrows::check(house));
    report.add(homes::check(house));
    report.add(homes::check_relay(house));
    report.add(clocks::check(&sources));
    report.add(sizes::check(&sources));
    report.add(leftovers::words(&sources));
    report.add(leftovers::panics(&sources));
    report.add(leftovers::places(&sources));
    report.add(screens::sizes(&sources));
    report.add(screens::page_alone(&sources));
    report.add(screens::directions(&sources));
    report.add(papers::crates(house, &sources));
    report.add(papers::decisions(&sources::paths()?));
    let rule = "is not what the locales ask for: run `cargo xtask codegen`";
    let stale = codegen::stale()?.into_iter();
    report.add(stale.map(|path| Violation::new(path, 1, rule)).collect());
    Ok(report)
}

fn deny() -> Result<String, String> {
    std::fs::read_to_string(process::root().join("deny.toml")).map_err(|error| format!("deny.toml: {error}"))
}
