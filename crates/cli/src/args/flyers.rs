//! The commands of flyers and services.

use app::domain::Hours;
use chrono::NaiveDate;
use clap::Subcommand;
use std::path::PathBuf;

#[derive(Subcommand)]
pub enum FlyersCommand {
    /// All flyers, and which languages a subject lacks.
    List,
    /// Add a flyer: it needs a subject, a language, a title and a link.
    Add(FlyerArgs),
    /// Change a flyer.
    #[command(mut_group("FlyerArgs", |group| group.required(true)))]
    Set {
        id: String,
        #[command(flatten)]
        args: FlyerArgs,
    },
    /// Hand it out no longer.
    Retire { id: String },
    /// Let a file travel with it: a PDF or an image, up to 2 MB.
    Attach { id: String, file: PathBuf },
    /// Write the file that travels with it, to a new file.
    File {
        id: String,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Ask each link whether it still leads somewhere. Nothing else ever asks.
    Check,
    /// One flyer.
    Show {
        id: String,
        /// The code of its link, as a picture.
        #[arg(long)]
        svg: bool,
    },
}

#[derive(clap::Args)]
pub struct FlyerArgs {
    /// sti, consultation_hours, tax, exit, safe_work, housing, or one of the team's own.
    #[arg(long)]
    pub subject: Option<String>,
    /// Its language: nl, en, es, bg …
    #[arg(long)]
    pub language: Option<String>,
    /// Its title, in its language.
    #[arg(long)]
    pub title: Option<String>,
    /// Where it is read.
    #[arg(long)]
    pub link: Option<String>,
    #[arg(long)]
    pub edition: Option<String>,
    /// The last day on which it says the truth, ISO.
    #[arg(long, value_name = "DATE", value_parser = super::date)]
    pub valid_until: Option<NaiveDate>,
    /// Who keeps it up to date.
    #[arg(long)]
    pub keeper: Option<String>,
    /// How many printed ones there are.
    #[arg(long)]
    pub stock: Option<u32>,
}

#[derive(Subcommand)]
pub enum ServicesCommand {
    /// All services.
    List,
    /// Add a service: it needs a sort.
    Add(ServiceArgs),
    /// Change a service.
    #[command(mut_group("ServiceArgs", |group| group.required(true)))]
    Set {
        id: String,
        #[command(flatten)]
        args: ServiceArgs,
    },
    /// Offer it no longer.
    Retire { id: String },
}

#[derive(clap::Args)]
pub struct ServiceArgs {
    /// sti_clinic, accountant, lawyer, spot46, gp …
    #[arg(long)]
    pub sort: Option<String>,
    #[arg(long)]
    pub name: Option<String>,
    /// Its address.
    #[arg(long)]
    pub place: Option<String>,
    #[arg(long)]
    pub phone: Option<String>,
    #[arg(long)]
    pub link: Option<String>,
    /// Opening hours as `2 17:00-20:00`, Monday is 1; once for each.
    #[arg(long, value_name = "DAY FROM-TO")]
    pub hours: Vec<Hours>,
    /// One may come without an appointment.
    #[arg(long)]
    pub walk_in: Option<bool>,
    /// Languages spoken there, separated by commas.
    #[arg(long, value_delimiter = ',')]
    pub languages: Vec<String>,
}
