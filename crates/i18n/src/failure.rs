//! What a failure says to people.

use crate::{Given, Language, reason::sentence};

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
/// `wrong_state`, `relay_refused` and `alarm` use `detail`.
pub fn failure(language: Language, code: &str, given: Given<'_>) -> Failure {
    Failure {
        message: sentence(language, "error", code, "", given),
        safe: sentence(language, "error", code, "-safe", given),
        action: sentence(language, "error", code, "-action", given),
    }
}
