//! What the team has decided about personal data.

use crate::Privacy;
use chrono::NaiveDate;
use domain::retention::{Ending, Terms};

area! {
    /// What screens ask about the keeping of personal data.
    privacy(shell): PrivacyAsk {
        /// What is decided, and whether the clock is doubted.
        show() -> Privacy { shell.book()?.privacy() }
        /// Writes down the date of the assessment, or takes it away. Leads only.
        assess(on: Option<NaiveDate>) -> Privacy { shell.book()?.assess(on) }
        /// What would end at once with these terms.
        ending(terms: Terms) -> Ending { shell.book()?.ending(terms) }
        /// Sets how long is kept what ends by itself. Leads only.
        terms(terms: Terms) -> Privacy { shell.book()?.set_terms(terms) }
        /// The clock is right: what has ended by it goes.
        confirm(day: NaiveDate) -> Privacy { let book = shell.book()?; book.expire(Some(day))?; book.privacy() }
    }
}
