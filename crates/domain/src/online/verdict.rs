//! What is said about a name before anybody writes to it.

use super::{Answer, Approach, Profile};
use crate::{
    retention::Terms,
    words::{AnswerKind, DocumentKind},
};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is said about a pasted name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Nobody wrote to her yet this year, as far as this book knows.
    New,
    /// Somebody wrote a short while ago: not again before the cool-down is over, unless for a reason.
    Cooling,
    /// Somebody wrote earlier this year; she may be written to again.
    Again,
    /// She wants no contact.
    NoContact,
    /// The same name stands further up in what was pasted.
    Twice,
    /// No name could be read.
    Unreadable,
}

impl Verdict {
    /// The word for scripts.
    pub fn id(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Cooling => "cooling",
            Self::Again => "again",
            Self::NoContact => "no_contact",
            Self::Twice => "twice",
            Self::Unreadable => "unreadable",
        }
    }
}

/// What the words about a name rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact<'p> {
    /// The message that is told: the last one to her, unless only one from her is why.
    pub last: Last<'p>,
    /// The day of the last message either way, from which she cools down.
    pub since: NaiveDate,
}

/// A message to somebody or from her.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // The names say it.
pub enum Last<'p> {
    Approach(&'p Approach),
    Answer(&'p Answer),
}

impl Last<'_> {
    /// Its day.
    pub fn date(&self) -> NaiveDate {
        match self {
            Self::Approach(approach) => approach.date,
            Self::Answer(answer) => answer.date,
        }
    }
}

/// The day by which a message counts. A day that is still to come was written by a clock that ran ahead: it counts as today.
pub fn counted(date: NaiveDate, today: NaiveDate) -> NaiveDate {
    date.min(today)
}

/// What the profiles of one person say today, and why. She cools down from the last message either way: with somebody who
/// wrote by herself the team is in contact as well, and a first message would come too late.
pub fn verdict<'p>(
    person: impl Iterator<Item = &'p Profile> + Clone,
    today: NaiveDate,
    terms: &Terms,
) -> (Verdict, Option<Contact<'p>>) {
    let answers: Vec<&Answer> = person.clone().flat_map(Profile::answered).collect();
    let approach = person
        .flat_map(Profile::approached)
        .max_by_key(|approach| (approach.date, approach.time, approach.id));
    let answer = answers
        .iter()
        .copied()
        .max_by_key(|answer| (answer.date, answer.time, answer.id));
    let cools = |date: NaiveDate| {
        let until = terms.ends(&DocumentKind::Handle, counted(date, today));
        until.is_some_and(|until| today < until)
    };
    let contact = match (approach, answer) {
        // Hers is why where a message to her would be no reason any more.
        (Some(approach), Some(answer)) if cools(answer.date) && !cools(approach.date) => Some(Last::Answer(answer)),
        (Some(approach), _) => Some(Last::Approach(approach)),
        (None, answer) => answer.map(Last::Answer),
    };
    let latest = approach
        .map(|approach| approach.date)
        .max(answer.map(|answer| answer.date));
    let contact = contact.zip(latest).map(|(last, since)| Contact { last, since });
    if answers.iter().any(|answer| answer.kind == AnswerKind::NoContact) {
        return (Verdict::NoContact, contact);
    }
    let Some(there) = contact else {
        return (Verdict::New, None);
    };
    match cools(there.since) {
        true => (Verdict::Cooling, contact),
        false if counted(there.since, today).year() == today.year() => (Verdict::Again, contact),
        false => (Verdict::New, contact),
    }
}

#[cfg(test)]
mod tests;
