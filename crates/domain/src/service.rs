//! A service that somebody can be sent to: what it is, when it is open, where, and in which languages.

use crate::{id::DocumentId, time::TimeOfDay};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, fmt, str::FromStr};
use ts_rs::TS;

/// A service of the town or of the team (voorziening). Leads write it, everybody reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Service {
    /// The document that holds it.
    pub id: DocumentId,
    /// What sort of service: an id of the list of destinations, so that its label is there in every language.
    pub sort: String,
    /// Its own name, where it has one.
    pub name: String,
    /// Where it is: the address of an office.
    pub place: String,
    /// Its telephone number.
    pub phone: String,
    /// Its page, as the team wrote it.
    pub link: String,
    /// When it is open.
    pub hours: BTreeSet<Hours>,
    /// Whether one may simply come.
    pub walk_in: bool,
    /// Languages that are spoken there.
    pub languages: BTreeSet<String>,
    /// No longer offered.
    pub retired: bool,
    /// Marked as removed as a whole.
    pub removed: bool,
}

/// Changes to a service. What is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
#[allow(missing_docs)] // The fields are those of `Service`.
pub struct ServiceEdit {
    pub sort: Option<String>,
    pub name: Option<String>,
    pub place: Option<String>,
    pub phone: Option<String>,
    pub link: Option<String>,
    pub hours: Option<BTreeSet<Hours>>,
    pub walk_in: Option<bool>,
    pub languages: Option<BTreeSet<String>>,
    pub retired: Option<bool>,
    pub removed: Option<bool>,
}

/// Opening hours of one day of the week, written `2 17:00-20:00`; Monday is 1 (ISO 8601).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Hours {
    /// 1 to 7.
    pub day: u8,
    /// From.
    pub from: TimeOfDay,
    /// Until; earlier than `from` when it is after midnight.
    pub to: TimeOfDay,
}

impl Hours {
    /// Whether both are open at the same moment of the week.
    pub fn overlaps(&self, other: &Hours) -> bool {
        const DAY: u32 = 24 * 60;
        let span = |hours: &Hours| {
            let minutes = |time: TimeOfDay| u32::from(time.minutes());
            let from = u32::from(hours.day) * DAY + minutes(hours.from);
            let long = (minutes(hours.to) + DAY - minutes(hours.from)) % DAY;
            (from, long)
        };
        let ((one, long), (two, wide)) = (span(self), span(other));
        // What begins after the other has ended, also round the end of the week, leaves it alone.
        let after = |from: u32, to: u32| (to + 7 * DAY - from) % (7 * DAY);
        after(one, two) < long || after(two, one) < wide
    }
}

/// A text that says no hours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a day from 1 to 7 and two times were expected, as in 2 17:00-20:00")]
pub struct NotHours;

impl FromStr for Hours {
    type Err = NotHours;

    fn from_str(text: &str) -> Result<Self, NotHours> {
        let (day, times) = text.split_once(' ').ok_or(NotHours)?;
        let (from, to) = times.split_once('-').ok_or(NotHours)?;
        let day = match day.as_bytes() {
            [digit @ b'1'..=b'7'] => digit - b'0',
            _ => return Err(NotHours),
        };
        let time = |text: &str| text.parse::<TimeOfDay>().map_err(|_| NotHours);
        let (from, to) = (time(from)?, time(to)?);
        match from == to {
            true => Err(NotHours),
            false => Ok(Self { day, from, to }),
        }
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}-{}", self.day, self.from, self.to)
    }
}

impl Serialize for Hours {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::id::from_text(deserializer, str::parse)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]

    use super::*;

    #[test]
    fn hours_are_read_as_they_are_written_and_stand_in_the_order_of_the_week() {
        let read: Vec<Hours> = ["4 13:00-16:00", "2 17:00-20:00", "2 9:00-12:00"]
            .map(|text| text.parse().unwrap())
            .into();
        let week: Vec<String> = read
            .into_iter()
            .collect::<BTreeSet<_>>()
            .iter()
            .map(Hours::to_string)
            .collect();
        assert_eq!(week, ["2 09:00-12:00", "2 17:00-20:00", "4 13:00-16:00"]);
    }

    #[test]
    fn hours_overlap_within_a_day_over_midnight_and_round_the_week() {
        for (one, other, overlap) in [
            ("2 09:00-12:00", "2 12:00-14:00", false),
            ("2 09:00-12:00", "2 11:59-14:00", true),
            ("2 09:00-17:00", "2 12:00-13:00", true),
            ("2 09:00-17:00", "3 09:00-17:00", false),
            ("7 22:00-02:00", "1 01:00-03:00", true),
            ("7 22:00-02:00", "1 02:00-03:00", false),
        ] {
            let (one, other): (Hours, Hours) = (one.parse().unwrap(), other.parse().unwrap());
            assert_eq!(
                (one.overlaps(&other), other.overlaps(&one)),
                (overlap, overlap),
                "{one} {other}"
            );
        }
    }

    #[test]
    fn what_no_clock_and_no_week_has_is_refused() {
        for text in [
            "",
            "2",
            "0 17:00-20:00",
            "8 17:00-20:00",
            "2 17:00",
            "2 25:00-26:00",
            "2 17:00-17:00",
            "12 1:00-2:00",
        ] {
            assert_eq!(text.parse::<Hours>(), Err(NotHours), "{text}");
        }
    }
}
