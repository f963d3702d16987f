//! `cards`.

use app::domain::words::{ConsentForm, Ground, Purpose};
use clap::Subcommand;
use std::path::PathBuf;

#[derive(Subcommand)]
pub enum CardsCommand {
    /// All cards; those that were merged are one.
    List,
    /// One card, whole.
    Show {
        id: String,
        /// What is kept about her, in plain sentences in this language instead.
        #[arg(long, value_name = "LANGUAGE")]
        kept: Option<String>,
        /// Write that as a page to print.
        #[arg(long, value_name = "FILE", requires = "kept")]
        file: Option<PathBuf>,
    },
    /// Make a card. It stands on her consent, which needs `--form`, unless there is another ground.
    Add {
        /// What she wants to be called; not her name, no telephone number and no address.
        #[arg(long)]
        pseudonym: String,
        /// A language she speaks, once for each; consent was explained in the first.
        #[arg(long, required = true)]
        language: Vec<String>,
        /// How she agreed that a card is kept: spoken, written.
        #[arg(long, value_parser = form)]
        form: Option<ConsentForm>,
        /// consent, care, public_task, legal_duty; what is not consent is for a lead to decide.
        #[arg(long, value_parser = ground)]
        ground: Option<Ground>,
    },
    /// Write a note of today.
    Note { id: String, text: String },
    /// She agrees to something, would rather not, or takes it back.
    Consent {
        id: String,
        /// keep_card, call_back, messages, share_coordinator, referral.
        #[arg(long, value_parser = purpose)]
        purpose: Purpose,
        /// Of a referral: where to.
        #[arg(long, value_name = "DESTINATION")]
        to: Option<String>,
        /// How: spoken, written; or declined, when she would rather not.
        #[arg(long, value_parser = form, default_value = "spoken", conflicts_with = "withdraw")]
        form: ConsentForm,
        /// She takes it back.
        #[arg(long)]
        withdraw: bool,
    },
    /// Erase a card, and all that were merged with it, on every device. It can't be undone.
    Erase { id: String },
}

fn form(id: &str) -> Result<ConsentForm, String> {
    ConsentForm::known(id).ok_or_else(|| ConsentForm::IDS.join(", "))
}

fn ground(id: &str) -> Result<Ground, String> {
    Ground::known(id).ok_or_else(|| Ground::IDS.join(", "))
}

fn purpose(id: &str) -> Result<Purpose, String> {
    Purpose::known(id).ok_or_else(|| Purpose::IDS.join(", "))
}
