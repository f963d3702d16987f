//! `test`: installs what is missing, runs every lane and prints a line for each, the quick lanes before anything is
//! compiled.

mod lanes;
mod screens;
mod tally;

use crate::{
    install::{self, For},
    process,
};
use lanes::{Lane, Outcome};
use std::io::{self, Write};
use tally::Tally;

/// All lanes, or the one that is named.
pub fn test(only: Option<&str>) -> Result<(), String> {
    install::packages(For::Tests)?;
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
    let mut made = Made::default();
    let (mut total, mut failures) = (Tally::default(), Vec::new());
    for lane in wanted {
        // Built here, where it is seen, a long build does not look like a lane that hangs.
        let ready = made.ready(lane)?;
        let began = process::now();
        print!("{:<10} ", lane.name);
        let _ = io::stdout().flush();
        let outcome = if ready { lane.run()? } else { Outcome::not_built() };
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

/// What has been built in this run; nothing is built twice, nor before a lane needs it.
#[derive(Default)]
struct Made {
    screens: bool,
    browser: bool,
    programs: Option<bool>,
}

impl Made {
    /// Makes what a lane needs; whether it can be run.
    fn ready(&mut self, lane: &Lane) -> Result<bool, String> {
        if lane.needs_screens() && !self.screens {
            // The lane of the screens builds them itself, and says what is wrong with them.
            match lane.needs_programs() {
                true => crate::screens::built()?,
                false => crate::screens::ready()?,
            }
            self.screens = true;
        }
        if lane.needs_browser() && !self.browser {
            install::npm(screens::E2E)?;
            self.browser = true;
        }
        if !lane.needs_programs() {
            return Ok(true);
        }
        match self.programs {
            Some(well) => Ok(well),
            None => Ok(*self.programs.insert(lanes::build()?)),
        }
    }
}
