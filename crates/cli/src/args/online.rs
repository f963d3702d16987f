//! The commands about people who are not there: online outreach, and how long something of them is kept.

use app::{
    What,
    domain::{DocumentId, words::Gender},
};
use chrono::NaiveDate;
use clap::{Subcommand, ValueEnum};
use std::path::PathBuf;

#[derive(Subcommand)]
pub enum OnlineCommand {
    /// What is known of names before anybody writes to them. Writes nothing.
    Check {
        /// Names, or addresses of profiles; `-` is standard input.
        handles: Vec<String>,
        /// The platform, by its id or name; not needed where the team has one.
        #[arg(long)]
        platform: Option<String>,
        /// A file with one name a line; `-` is standard input.
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Write down that somebody was written to, or answered.
    Log {
        /// The name, or the address of the profile; `-` reads it from standard input.
        handle: String,
        /// The platform, by its id or name.
        #[arg(long)]
        platform: String,
        #[command(flatten)]
        entry: EntryArgs,
    },
    /// All profiles.
    List,
    /// Two profiles are one person.
    Merge {
        one: DocumentId,
        other: DocumentId,
        /// They are not.
        #[arg(long)]
        undo: bool,
    },
    /// Somebody wants no contact.
    Object {
        /// The name; `-` reads it from standard input.
        handle: String,
    },
    /// The platforms of the team.
    Platforms {
        /// Add one.
        #[arg(long, value_name = "NAME")]
        add: Option<String>,
    },
}

#[derive(clap::Args)]
pub struct EntryArgs {
    /// The language of the message: nl, en, es …
    #[arg(long)]
    pub language: Option<String>,
    /// woman, man, trans, unknown, not_noted.
    #[arg(long, value_parser = gender)]
    pub gender: Option<Gender>,
    /// The text that was used.
    #[arg(long)]
    pub template: Option<String>,
    /// The way it went, where it was not the platform's own.
    #[arg(long)]
    pub channel: Option<String>,
    /// What happened.
    #[arg(long, value_enum, default_value_t = WhatArg::Approach)]
    pub what: WhatArg,
    /// Why it was written before the cool-down is over.
    #[arg(long)]
    pub reason: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum WhatArg {
    Approach,
    Answered,
    Conversation,
    NoContact,
}

#[derive(Subcommand)]
pub enum PrivacyCommand {
    /// Write down when the data protection assessment was made; without a date it is taken away.
    Assess {
        #[arg(long)]
        date: Option<NaiveDate>,
    },
    /// Set how long is kept what ends by itself. What is not given stays as it is.
    Terms {
        /// Days after the last message, 14 to 365.
        #[arg(long)]
        cool_down_days: Option<u32>,
        /// Months after the last contact, 1 to 24.
        #[arg(long)]
        card_months: Option<u32>,
    },
    /// The clock is right: what has ended by it goes.
    Confirm {
        /// The day that it is, ISO.
        #[arg(long)]
        day: NaiveDate,
    },
}

impl From<WhatArg> for What {
    fn from(arg: WhatArg) -> Self {
        match arg {
            WhatArg::Approach => What::Approach,
            WhatArg::Answered => What::Answered,
            WhatArg::Conversation => What::Conversation,
            WhatArg::NoContact => What::NoContact,
        }
    }
}

fn gender(id: &str) -> Result<Gender, String> {
    Gender::known(id).ok_or_else(|| Gender::IDS.join(", "))
}
