//! Counting of online outreach: unique people, merged where that is known, and the messages to and from them.

use super::{Persons, Profile};
use crate::{
    figures::{Cells, Period, add},
    id::DocumentId,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// The id of "unknown" in the list of languages.
const UNDETERMINED: &str = "und";

/// The figures of online outreach.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OnlineFigures {
    /// Unique people who were written to: several profiles of one person count once, where that is known.
    pub profiles: u64,
    /// By gender.
    pub by_gender: Cells,
    /// By language; `und` where none was noted.
    pub by_language: Cells,
    /// By platform.
    pub by_platform: Cells,
    /// By month of the first message in the period.
    pub by_month: Cells,
    /// Messages to them.
    pub approaches: u64,
    /// Unique people who answered.
    pub answered: u64,
    /// Messages from them.
    pub answers: u64,
    /// Messages to them, by month.
    pub approaches_by_month: Cells,
    /// Messages from them, by month.
    pub answers_by_month: Cells,
}

/// Counts a period. `names` are the live handles, as in [`Persons::of`].
pub fn count<'p, 'n>(
    profiles: &'p [Profile],
    names: impl Iterator<Item = (DocumentId, &'n str, &'n str)>,
    period: Period,
) -> OnlineFigures {
    let mut figures = OnlineFigures::default();
    let within = |date: NaiveDate| period.from <= date && date <= period.to;
    for person in Persons::of(profiles, names).all() {
        let hers = || person.iter().filter_map(|at| profiles.get(*at));
        // Of several profiles the one that was written to first stands for her; of two, the one with the lowest id.
        let mut first: Option<(NaiveDate, &Profile)> = None;
        let mut answered = false;
        // A message that two books made of one row of a spreadsheet is one.
        let mut rows = BTreeSet::new();
        let mut once = |origin: &'p Option<String>| origin.as_ref().is_none_or(|origin| rows.insert(origin));
        for profile in hers() {
            for approach in profile.approached().filter(|approach| within(approach.date)) {
                if !once(&approach.origin) {
                    continue;
                }
                figures.approaches += 1;
                add(&mut figures.approaches_by_month, &month(approach.date), 1);
                let earlier = |(date, other): (NaiveDate, &Profile)| (approach.date, profile.id) < (date, other.id);
                if first.is_none_or(earlier) {
                    first = Some((approach.date, profile));
                }
            }
            for answer in profile.answered().filter(|answer| within(answer.date)) {
                if !once(&answer.origin) {
                    continue;
                }
                figures.answers += 1;
                answered = true;
                add(&mut figures.answers_by_month, &month(answer.date), 1);
            }
        }
        figures.answered += u64::from(answered);
        let Some((date, profile)) = first else { continue };
        figures.profiles += 1;
        add(&mut figures.by_gender, profile.gender.id(), 1);
        add(
            &mut figures.by_language,
            profile.language.as_deref().unwrap_or(UNDETERMINED),
            1,
        );
        add(&mut figures.by_platform, &profile.platform, 1);
        add(&mut figures.by_month, &month(date), 1);
    }
    figures
}

fn month(date: NaiveDate) -> String {
    date.format("%Y-%m").to_string()
}

#[cfg(test)]
mod tests;
