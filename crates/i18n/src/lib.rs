//! The words of the locales, checked while building, as typed messages.
//!
//! Every sentence that people read stands in `locales/`, one folder per language; this crate hands them out by type
//! ([`Message`]), by a code ([`failure`], [`reason`]) or by the id of a word ([`label`]). Terminals and files get the
//! texts as they are; nothing in them marks where a name begins or ends.

mod failure;
mod label;
mod language;
mod messages;
mod reason;
mod show;
mod words;

pub use failure::{Failure, failure};
pub use label::{label, labels};
pub use language::Language;
pub use messages::Message;
pub use reason::{Given, Reason, reason};
pub use show::{
    Direction, List, Show, ShowLanguage, show, show_date, show_day, show_hash, show_label, show_lines, show_list,
    show_template,
};
pub use words::text;

use words::Argument;

#[cfg(test)]
mod tests;
