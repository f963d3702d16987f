//! A flyer: one subject in one language, as a link, and perhaps a small file that opens without a network.

use crate::{file::FileNamed, id::DocumentId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Characters that a title may have: more does not fit beside a code on a phone.
pub const TITLE_LIMIT: usize = 80;

/// A flyer of the team (flyer). Leads write it, everybody reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Flyer {
    /// The document that holds it.
    pub id: DocumentId,
    /// What it is about: an id of the list of subjects, or one of the team's own.
    pub subject: String,
    /// Its language.
    pub language: String,
    /// Its title, in its own language.
    pub title: String,
    /// Where it is read, as the team wrote it; [`crate::link::Link`] says whether it may be shown.
    pub link: String,
    /// Which edition, as it is printed on it.
    pub edition: String,
    /// The last day on which it says the truth.
    pub valid_until: Option<NaiveDate>,
    /// Who keeps it up to date, and has the printed ones.
    pub keeper: String,
    /// How many printed ones lie in the cupboard, when somebody counted.
    pub stock: Option<u32>,
    /// The file that travels with it.
    pub file: Option<FileNamed>,
    /// No longer handed out; old counts still name its subject.
    pub retired: bool,
    /// Marked as removed as a whole.
    pub removed: bool,
    /// The row of a spreadsheet it came from.
    pub origin: Option<String>,
}

impl Flyer {
    /// Whether its last day has passed.
    pub fn expired(&self, today: NaiveDate) -> bool {
        self.valid_until.is_some_and(|last| last < today)
    }
}

/// Changes to a flyer. What is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs)] // The fields are those of `Flyer`.
pub struct FlyerEdit {
    pub subject: Option<String>,
    pub language: Option<String>,
    pub title: Option<String>,
    pub link: Option<String>,
    pub edition: Option<String>,
    pub valid_until: Option<Option<NaiveDate>>,
    pub keeper: Option<String>,
    pub stock: Option<Option<u32>>,
    pub file: Option<Option<FileNamed>>,
    pub retired: Option<bool>,
    pub removed: Option<bool>,
    pub origin: Option<String>,
}

/// The key under which a visit counts flyers: a language alone, or with the subject, `bg/sti`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given<'a> {
    /// The language.
    pub language: &'a str,
    /// The subject, when it was noted.
    pub subject: Option<&'a str>,
}

impl<'a> Given<'a> {
    /// What a key says.
    pub fn of(key: &'a str) -> Self {
        match key.split_once('/') {
            Some((language, subject)) => Self {
                language,
                subject: Some(subject),
            },
            None => Self {
                language: key,
                subject: None,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]

    use super::*;

    #[test]
    fn a_key_says_the_language_and_perhaps_the_subject() {
        let plain = Given::of("bg");
        assert_eq!((plain.language, plain.subject), ("bg", None));
        let whole = Given::of("bg/sti");
        assert_eq!((whole.language, whole.subject), ("bg", Some("sti")));
    }
}
