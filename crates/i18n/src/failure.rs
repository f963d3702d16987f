//! What a failure says to people.

use crate::{Given, Language, label::key, reason::sentence, words::say};

/// Three sentences: the cause, what is safe, and one thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What went wrong.
    pub message: String,
    /// What did not.
    pub safe: String,
    /// What to do.
    pub action: String,
}

/// The sentences of a failure code of the command line, such as `book_in_use`.
///
/// `input_wrong` uses `line` and `detail`, `columns_wrong` uses `columns`, and `not_found` (what was looked for),
/// `wrong_state`, `relay_refused` and `alarm` use `detail`. A detail may itself be a code: an alarm's (`chain_fork`), a
/// relay's word (`unknown_team`) or one of the input's (`too_large`); anything else is shown as it is.
pub fn failure(language: Language, code: &str, given: Given<'_>) -> Failure {
    let list = match code {
        "alarm" => "alarm",
        "relay_refused" => "refusal",
        _ => "detail",
    };
    let told = given.detail.and_then(|detail| say(language, &key(list, detail), &[]));
    let given = Given {
        detail: told.as_deref().or(given.detail),
        ..given
    };
    Failure {
        message: sentence(language, "error", code, "", given),
        safe: sentence(language, "error", code, "-safe", given),
        action: sentence(language, "error", code, "-action", given),
    }
}
