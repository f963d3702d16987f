//! Rounds in lists: the first screen, and a colleague's round to go on with.

use crate::{Home, HomeRound};
use chrono::NaiveDate;
use domain::{DocumentId, words::PartOfDay};

area! {
    /// What the screens of rounds ask.
    rounds(shell): RoundsAsk {
        /// The newest rounds, and whether there are older ones.
        home(limit: u32) -> Home { shell.book()?.home(limit) }
        /// Rounds of this date that are still being written and could be the one that is meant.
        alike(date: NaiveDate, part_of_day: Option<PartOfDay>, places: Vec<DocumentId>) -> Vec<HomeRound> {
            shell.book()?.rounds_alike(date, part_of_day, &places)
        }
    }
}
