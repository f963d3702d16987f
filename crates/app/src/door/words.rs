//! Words: the lists that screens offer, and what in a text may point at a person.

use crate::words::{Lists, warnings};
use domain::text_check::Warning;

area! {
    /// What every screen asks about words.
    words(shell): WordsAsk {
        /// The lists of the team's catalogue, in the order of screens; retired words are left out.
        lists() -> Lists { shell.book()?.words(shell.language()) }
        /// What in a text may point at a person; start and end count UTF-16 units.
        check(text: String) -> Vec<Warning> { Ok(warnings(&text)) }
    }
}
