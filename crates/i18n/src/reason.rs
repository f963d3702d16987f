//! Sentences that are looked up by a code.

use crate::{
    Language,
    label::key,
    words::{Argument, say},
};

/// What a code is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// What is wrong with a row of a spreadsheet; uses `value`.
    Problem,
    /// Why something of a spreadsheet was not kept.
    LeftOut,
    /// Why a received change waits: `update`, `chain`, `author`, `key`, `deps`, `heads`.
    Waiting,
    /// Why a received change was set apart.
    Quarantine,
    /// What should never happen.
    Alarm,
}

impl Reason {
    pub(crate) fn list(self) -> &'static str {
        match self {
            Reason::Problem => "problem",
            Reason::LeftOut => "left_out",
            Reason::Waiting => "waiting",
            Reason::Quarantine => "quarantine",
            Reason::Alarm => "alarm",
        }
    }
}

/// What is known about the case at hand; a text leaves out what is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Given<'a> {
    /// Some words that say more, in the reader's language.
    pub detail: Option<&'a str>,
    /// Names of columns, ready to print.
    pub columns: Option<&'a str>,
    /// A line of the input, from 1.
    pub line: Option<u64>,
    /// What stood in a cell. Never a name, a pseudonym or a note.
    pub value: Option<&'a str>,
}

/// The sentence of a code. One for a code that this version does not know names the code.
pub fn reason(language: Language, reason: Reason, code: &str, given: Given<'_>) -> String {
    sentence(language, reason.list(), code, "", given)
}

/// The sentence `list-code` with its ending, or `list-other` with that ending.
pub(crate) fn sentence(language: Language, list: &str, code: &str, ending: &str, given: Given<'_>) -> String {
    let line = given.line.map(|line| line.to_string());
    // `none` chooses the text that does without.
    let arguments = [
        ("detail", Argument::Text(given.detail.unwrap_or("none"))),
        ("columns", Argument::Text(given.columns.unwrap_or("none"))),
        ("line", Argument::Text(line.as_deref().unwrap_or("none"))),
        ("value", Argument::Text(given.value.unwrap_or("?"))),
        ("code", Argument::Text(code)),
    ];
    say(language, &key(list, &format!("{code}{ending}")), &arguments)
        .or_else(|| say(language, &key(list, &format!("other{ending}")), &arguments))
        .unwrap_or_else(|| code.to_owned())
}
