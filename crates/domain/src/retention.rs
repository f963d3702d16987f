//! How long personal data is kept: by the kind of document, from a day that the document itself says.
//!
//! The same on every device without a word between them: a day and a term in, a day out. Only a day that lies far ahead, by
//! a clock that was wrong, counts from the day on which a device saw it. Terms are the team's, within
//! bounds (domain.md §8: short terms of one's own, acting by themselves).

use crate::words::DocumentKind;
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Days that a clock may run ahead of the last time before somebody is asked whether it is right. A month of holidays
/// is no doubt; a clock that stands ten years ahead would end everything at once.
const UNDOUBTED_DAYS: u64 = 45;

/// The terms of a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Terms {
    /// Days after the last message during which nobody writes to a profile again, and its name is kept: 14 to 365.
    pub cool_down_days: u32,
    /// Months that a contact card is kept after the last contact: 1 to 24.
    pub card_months: u32,
}

/// What comes to its end by a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Ending {
    /// Contact cards.
    pub cards: u64,
    /// Names of profiles.
    pub names: u64,
    /// The first day on which one of them is no longer kept.
    #[ts(type = "string | null")]
    pub first: Option<NaiveDate>,
}

/// Why a document is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gone {
    /// Somebody erased it.
    Erased,
    /// Its term ended.
    Expired,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            cool_down_days: 90,
            card_months: 12,
        }
    }
}

impl Terms {
    /// The terms, kept within their bounds whatever a policy says.
    pub fn bounded(self) -> Self {
        Self {
            cool_down_days: self.cool_down_days.clamp(14, 365),
            card_months: self.card_months.clamp(1, 24),
        }
    }

    /// The first day on which a document is no longer kept; nothing for a kind that stays.
    pub fn ends(&self, kind: &DocumentKind, since: NaiveDate) -> Option<NaiveDate> {
        let terms = self.bounded();
        match kind {
            DocumentKind::Card => since.checked_add_months(Months::new(terms.card_months)),
            DocumentKind::Handle => since.checked_add_days(Days::new(u64::from(terms.cool_down_days))),
            // It says the last day of its year.
            DocumentKind::TagKey => since.succ_opt(),
            _ => None,
        }
    }
}

impl Gone {
    /// The word that the book keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Erased => "erased",
            Self::Expired => "expired",
        }
    }

    /// The reason of a word.
    pub fn of_word(word: &str) -> Self {
        match word {
            "expired" => Self::Expired,
            _ => Self::Erased,
        }
    }
}

/// Whether the clock should be doubted before anything ends by it: `last` is the day on which it was believed last.
pub fn is_doubtful(last: NaiveDate, today: NaiveDate) -> bool {
    let believed = last.checked_add_days(Days::new(UNDOUBTED_DAYS));
    believed.is_some_and(|until| today > until)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_card_ends_twelve_months_after_the_last_contact_and_a_name_ninety_days() {
        let terms = Terms::default();
        let ends = |kind, since| terms.ends(&kind, day(since)).map(|end| end.to_string());
        assert_eq!(ends(DocumentKind::Card, "2026-02-19").unwrap(), "2027-02-19");
        assert_eq!(ends(DocumentKind::Card, "2024-02-29").unwrap(), "2025-02-28");
        assert_eq!(ends(DocumentKind::Handle, "2026-09-03").unwrap(), "2026-12-02");
        assert_eq!(ends(DocumentKind::TagKey, "2026-12-31").unwrap(), "2027-01-01");
        for kind in [DocumentKind::Round, DocumentKind::Profile, DocumentKind::Objection] {
            assert_eq!(ends(kind, "2026-09-03"), None);
        }
    }

    #[test]
    fn terms_beyond_reason_are_brought_back_to_it() {
        let never = Terms {
            cool_down_days: 0,
            card_months: 0,
        };
        assert_eq!((never.bounded().cool_down_days, never.bounded().card_months), (14, 1));
        let ever = Terms {
            cool_down_days: u32::MAX,
            card_months: u32::MAX,
        };
        assert_eq!((ever.bounded().cool_down_days, ever.bounded().card_months), (365, 24));
        assert_eq!(ever.ends(&DocumentKind::Card, NaiveDate::MAX), None);
    }

    #[test]
    fn a_clock_that_leaps_is_doubted_and_one_that_walks_is_not() {
        let last = day("2026-11-01");
        assert!(!is_doubtful(last, day("2026-12-16")));
        assert!(is_doubtful(last, day("2026-12-17")));
        assert!(is_doubtful(last, day("2036-11-01")));
        assert!(!is_doubtful(last, day("2016-11-01")));
    }
}
