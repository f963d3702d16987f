//! `test`: installs what is missing, builds once, runs every lane and prints a line for each.

mod lanes;
mod tally;

use crate::{install, process};
use lanes::Lane;
use std::io::{self, Write};
use tally::Tally;

/// All lanes, or the one that is named.
pub fn test(only: Option<&str>) -> Result<(), String> {
    install::packages()?;
    install::components()?;
    let all = lanes::all()?;
    let wanted: Vec<&Lane> = all
        .iter()
        .filter(|lane| only.is_none_or(|only| only == lane.name))
        .collect();
    if wanted.is_empty() {
        let names: Vec<&str> = all.iter().map(|lane| lane.name.as_str()).collect();
        return Err(format!("There is no such lane. There are: {}.", names.join(", ")));
    }
    // Built here, where it is seen, a long build does not look like a lane that hangs.
    let built = !wanted.iter().any(|lane| lane.needs_build()) || lanes::build()?;
    let (mut total, mut failures) = (Tally::default(), Vec::new());
    for lane in wanted {
        let began = process::now();
        print!("{:<10} ", lane.name);
        let _ = io::stdout().flush();
        let outcome = match built || !lane.needs_build() {
            true => lane.run()?,
            false => lanes::Outcome::not_built(),
        };
        let tally = outcome.tally;
        let seconds = began.elapsed().as_secs();
        println!("{:>6} passed, {} failed  ({seconds} s)", tally.passed, tally.failed);
        total.add(tally);
        if tally.failed > 0 {
            failures.push((lane.name.as_str(), outcome.said));
        }
    }
    for (name, said) in &failures {
        println!("\n──── {name}\n{}", said.trim_end());
    }
    println!("{} passed, {} failed", total.passed, total.failed);
    match total.failed {
        0 => Ok(()),
        _ => Err(String::new()),
    }
}
