//! Everything a developer starts, as `cargo xtask VERB`. It knows none of our crates, so that it builds in seconds.

mod bench;
mod codegen;
mod ftl;
mod install;
mod locales;
mod process;
mod run;
mod screens;
mod test;
mod tidy;

use std::process::ExitCode;

const USAGE: &str = "cargo xtask VERB

  run [--empty]     a lead and a fieldworker with a year in their books: two windows, or two addresses without a display
  run --tell        the main job, told step by step: two books, a relay, a round that travels
  test [LANE]       all lanes, or one; the last line says how many passed and failed
  bench [PART …]    the budgets of the design beside what this machine measures
  bench taps        presses per ten lines over the whole year, with a real browser; some minutes
  bench screens     weight, a tap until it is painted, ten years against one, memory after an hour; some minutes
  tidy              the rules of the house that a program can check
  codegen [--check] the generated files anew, or only whether they are stale
  locales           messages per language: missing, extra, unused";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let verb = words.next().unwrap_or_default();
    let rest: Vec<String> = words.collect();
    let outcome = match verb.as_str() {
        "run" => run::run(&rest),
        "test" => test::test(rest.first().map(String::as_str)),
        "bench" => bench::bench(&rest),
        "tidy" => tidy::tidy(),
        "codegen" => codegen::codegen(rest.iter().any(|word| word == "--check")),
        "locales" => locales::locales(),
        "" | "help" | "--help" => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("xtask has no verb '{verb}'.\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            // A verb whose output ends with its own verdict adds no sentence.
            if !sentence.is_empty() {
                eprintln!("{sentence}");
            }
            ExitCode::FAILURE
        }
    }
}
