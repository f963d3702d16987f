//! The budgets of design.md §8 beside what this machine measures, in one run, as one Markdown table.
//!
//! `cargo xtask bench` builds and starts it; `cargo xtask bench save year` measures only what is named. A budget that
//! is missed is shown and is no failure: a number on a busy machine is not a test.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod appends;
mod cast;
mod evening;
mod http;
mod newcomer;
mod opening;
mod processor;
mod relay_process;
mod save;
mod streams;
mod table;
#[path = "../../../bench/ten_years.rs"]
mod ten_years;
mod watch;
mod workload;
mod writers;
mod year;

use std::process::ExitCode;
use table::Table;

const PARTS: [&str; 6] = ["save", "evening", "year", "opening", "appends", "streams"];

#[tokio::main]
async fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let Some(word) = words.iter().find(|word| !PARTS.contains(&word.as_str())) {
        eprintln!(
            "There is nothing called '{word}' to measure. There are: {}.",
            PARTS.join(", ")
        );
        return ExitCode::from(2);
    }
    let wanted = |part: &str| words.is_empty() || words.iter().any(|word| word == part);
    let mut table = Table::default();
    for part in PARTS.into_iter().filter(|part| wanted(part)) {
        eprintln!("measuring: {part}");
        match part {
            "save" => save::measure(&mut table).await,
            "evening" => evening::measure(&mut table).await,
            "year" => {
                // The newcomer joins the team whose year was just replayed.
                let year = year::measure(&mut table).await;
                newcomer::measure(&mut table, &year).await;
            }
            "opening" => opening::measure(&mut table).await,
            "appends" => appends::measure(&mut table).await,
            _ => streams::measure(&mut table).await,
        }
    }
    println!("{table}");
    ExitCode::SUCCESS
}
