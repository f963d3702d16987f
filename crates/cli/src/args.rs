//! The command line. It is fixed: scripts are written against it.

mod cards;
mod flyers;
mod online;

pub use cards::CardsCommand;
pub use flyers::{FlyerArgs, FlyersCommand, ServiceArgs, ServicesCommand};
pub use online::{EntryArgs, OnlineCommand, PrivacyCommand};

use app::{
    Role, Roles,
    domain::words::{Licensed, Setting},
    i18n::Language,
};
use chrono::NaiveDate;
use clap::{ArgGroup, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// A field book for outreach teams: works without a network, keeps everything encrypted.
#[derive(Parser)]
#[command(name = "veldboek", version, propagate_version = true)]
pub struct Args {
    /// The book's folder.
    #[arg(long, global = true, value_name = "DIR")]
    pub book: Option<PathBuf>,
    /// Answer in JSON on stdout.
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of the sentences: nl, en or es.
    #[arg(long, global = true, value_name = "nl|en|es", value_parser = Language::ALL.map(Language::tag))]
    pub lang: Option<String>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Who is in the team; or make one.
    Team {
        #[command(subcommand)]
        command: Option<TeamCommand>,
    },
    /// Let somebody in: prints a code, shows six digits to compare, and waits.
    Invite {
        /// One role or several, separated by commas.
        #[arg(long, value_delimiter = ',', value_parser = role, required = true)]
        role: Vec<Role>,
        /// Her name, instead of the one she gives. The name of a member means: another device of hers.
        #[arg(long)]
        name: Option<String>,
        /// Confirm the digits unseen. Then only the secrecy of the code protects the team.
        #[arg(long)]
        yes: bool,
        /// Seconds that the code lives, at most 120.
        #[arg(long, default_value_t = 120, value_parser = clap::value_parser!(u64).range(1..=120))]
        timeout: u64,
    },
    /// Come into a team with a code.
    Join {
        /// The code, with the relay's address in it.
        code: String,
        /// Your name, as the team uses it.
        #[arg(long)]
        member: String,
        /// Confirm the digits unseen. Then only the secrecy of the code protects you.
        #[arg(long)]
        yes: bool,
    },
    /// Where everything stands.
    Status,
    /// Send and receive.
    Sync,
    /// Import a folder of spreadsheets.
    Import {
        folder: PathBuf,
        /// Report, and change nothing.
        #[arg(long)]
        dry_run: bool,
        /// Leave all notes out.
        #[arg(long)]
        without_notes: bool,
    },
    /// The places.
    Places {
        #[command(subcommand)]
        command: PlacesCommand,
    },
    /// The flyers.
    Flyers {
        #[command(subcommand)]
        command: FlyersCommand,
    },
    /// The services that somebody can be sent to.
    Services {
        #[command(subcommand)]
        command: ServicesCommand,
    },
    /// Contact cards.
    Cards {
        #[command(subcommand)]
        command: CardsCommand,
    },
    /// The colleagues.
    People {
        #[command(subcommand)]
        command: PeopleCommand,
    },
    /// Rounds, to read.
    Rounds {
        #[command(subcommand)]
        command: RoundsCommand,
    },
    /// A round, to write and to hand in.
    Round {
        #[command(subcommand)]
        command: RoundCommand,
    },
    /// The review of a round.
    Review {
        #[command(subcommand)]
        command: ReviewCommand,
    },
    /// Facts and figures of a period, by counting rules version 1.
    #[command(group(ArgGroup::new("period").required(true).args(["year", "from"])))]
    Figures {
        /// A calendar year of service dates.
        #[arg(long, conflicts_with_all = ["from", "to"])]
        year: Option<i32>,
        /// First service date, ISO.
        #[arg(long, requires = "to", value_parser = date)]
        from: Option<NaiveDate>,
        /// Last service date, ISO.
        #[arg(long, requires = "from", value_parser = date)]
        to: Option<NaiveDate>,
        /// Count places with the same `counted_as` as one.
        #[arg(long)]
        joined: bool,
        /// Which individual conversations count.
        #[arg(long, value_enum, default_value_t = IndividualArg::All)]
        individual: IndividualArg,
    },
    /// Online outreach: who was written to, and what came back.
    Online {
        #[command(subcommand)]
        command: OnlineCommand,
    },
    /// What the team has decided about personal data.
    Privacy {
        #[command(subcommand)]
        command: Option<PrivacyCommand>,
    },
    /// The ids of all words, with their labels.
    ExportKeys,
}

#[derive(Subcommand)]
pub enum TeamCommand {
    /// Make a team at a relay, and your book.
    Create {
        /// The team's name.
        #[arg(long)]
        name: String,
        /// Your name.
        #[arg(long)]
        member: String,
        /// The relay's address.
        #[arg(long)]
        relay: String,
    },
}

#[derive(Subcommand)]
pub enum PlacesCommand {
    /// All places.
    List,
    /// Add a place.
    Add {
        #[arg(long)]
        name: String,
        /// What sort of place: window_street, club, private_house, massage_salon, street, bar, shop, hotel, unlicensed, other.
        #[arg(long, value_parser = setting)]
        setting: Setting,
    },
    /// Change a place, named by its id or exact name.
    Set {
        id: String,
        /// Count it under this name on request; an empty one takes it away.
        #[arg(long, value_name = "NAME")]
        counted_as: Option<String>,
        #[arg(long, value_enum)]
        licensed: Option<LicensedArg>,
    },
}

#[derive(Subcommand)]
pub enum PeopleCommand {
    /// All colleagues.
    List,
    /// Add a colleague without a device.
    Add {
        #[arg(long)]
        name: String,
    },
}

#[derive(Subcommand)]
pub enum RoundsCommand {
    /// All rounds, newest first.
    List {
        /// Those of one year of service dates.
        #[arg(long)]
        year: Option<i32>,
    },
    /// One round, whole.
    Show { id: String },
}

#[derive(Subcommand)]
pub enum RoundCommand {
    /// Write a round: one JSON object a line, each saved before the next is read.
    Write {
        /// A round that is here; a new one otherwise.
        id: Option<String>,
        /// A file of lines; `-` is standard input.
        #[arg(long, default_value = "-")]
        file: PathBuf,
    },
    /// Hand a round in.
    HandIn { id: String },
}

#[derive(Subcommand)]
pub enum ReviewCommand {
    /// Ask about a round or one line of it.
    Ask {
        id: String,
        #[arg(long)]
        line: Option<String>,
        #[arg(long)]
        text: String,
    },
    /// Answer a question.
    Answer {
        id: String,
        #[arg(long)]
        text: String,
    },
    /// Approve a round as it is here now.
    Approve { id: String },
    /// Open an approved round again.
    Reopen {
        id: String,
        #[arg(long)]
        text: String,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub enum IndividualArg {
    All,
    Unlicensed,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum LicensedArg {
    Yes,
    No,
    Unknown,
}

impl Args {
    /// The language asked for, else that of the machine, else Dutch.
    pub fn language(&self) -> Language {
        let machine = || {
            ["LC_ALL", "LC_MESSAGES", "LANG"]
                .iter()
                .find_map(|name| std::env::var(name).ok())
        };
        match &self.lang {
            Some(tag) => Language::from_tag(tag),
            None => machine().map(|tag| Language::from_tag(&tag)).unwrap_or_default(),
        }
    }
}

impl From<LicensedArg> for Licensed {
    fn from(arg: LicensedArg) -> Self {
        match arg {
            LicensedArg::Yes => Licensed::Yes,
            LicensedArg::No => Licensed::No,
            LicensedArg::Unknown => Licensed::Unknowable,
        }
    }
}

/// The roles of an invitation.
pub fn roles(given: &[Role]) -> Roles {
    given.iter().copied().collect()
}

fn role(id: &str) -> Result<Role, String> {
    id.trim().parse().map_err(|()| Role::ALL.map(Role::id).join(", "))
}

fn date(text: &str) -> Result<NaiveDate, String> {
    text.parse().map_err(|_| "a date is written as 2026-12-31".to_owned())
}

fn setting(id: &str) -> Result<Setting, String> {
    Setting::known(id).ok_or_else(|| Setting::IDS.join(", "))
}

#[cfg(test)]
mod tests;
