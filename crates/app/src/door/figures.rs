//! Figures.

use crate::{FiguresPage, IndividualAsked};
use chrono::NaiveDate;

area! {
    /// What the screen of figures asks.
    figures(shell): FiguresAsk {
        /// The figures of a period, both days included.
        show(from: NaiveDate, to: NaiveDate, joined: bool, individual: IndividualAsked) -> FiguresPage {
            shell.book()?.figures_page(from, to, joined, individual)
        }
    }
}
