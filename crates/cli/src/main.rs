//! `veldboek`: the use cases of a field book for scripts and terminals.
//!
//! With `--json` the answer is one object on stdout, or one per line where a command reports as it goes; sentences for
//! people go to stderr. Exit: 0 done · 1 refused, nothing changed or lost · 2 usage · 3 done in part.

mod args;
mod commands;
mod figures;
mod out;
mod passphrase;
mod round;
mod show;

use app::{Code, Failure, i18n::Message};
use args::Args;
use clap::Parser;
use out::Out;
use std::process::ExitCode;

/// How a command ended.
pub(crate) enum End {
    /// All of it.
    Done,
    /// What was reported is done; the rest is reported too.
    InPart,
}

/// Why a command did not do what it was asked.
pub(crate) enum Stop {
    /// One of the codes.
    Failed(Failure),
    /// The same, after something was done and reported.
    FailedInPart(Failure),
    /// The same, where what was done changes what is to be done next.
    InPartThen(Failure, Box<Message>),
    /// The command line can't be used like this; the sentence has been said.
    Usage,
}

impl<F: Into<Failure>> From<F> for Stop {
    fn from(failure: F) -> Self {
        Self::Failed(failure.into())
    }
}

fn main() -> ExitCode {
    let args = Args::parse();
    let out = Out::new(args.json, args.language());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let ended = match runtime {
        Ok(runtime) => runtime.block_on(commands::run(&args, &out)),
        Err(_) => Err(Failure::input("system").into()),
    };
    match ended {
        Ok(End::Done) => ExitCode::SUCCESS,
        Ok(End::InPart) => ExitCode::from(3),
        Err(Stop::Usage) => ExitCode::from(2),
        Err(Stop::Failed(failure)) => {
            out.failure(&failure, None);
            ExitCode::from(1)
        }
        Err(Stop::FailedInPart(failure)) => {
            out.failure(&failure, None);
            ExitCode::from(3)
        }
        Err(Stop::InPartThen(failure, action)) => {
            out.failure(&failure, Some(&action));
            ExitCode::from(3)
        }
    }
}

/// A failure of one code.
pub(crate) fn failed(code: Code) -> Stop {
    Stop::Failed(code.into())
}
