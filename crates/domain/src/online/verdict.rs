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

/// What the words about a name rest on: the last message to her, or, where nobody ever wrote first, the last from her.
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

/// What the profiles of one person say today, and the message that is why. With somebody who wrote by herself the team is in
/// contact as well: a first message to her would come too late.
pub fn verdict<'p>(
    person: impl Iterator<Item = &'p Profile> + Clone,
    today: NaiveDate,
    terms: &Terms,
) -> (Verdict, Option<Last<'p>>) {
    let answers: Vec<&Answer> = person.clone().flat_map(Profile::answered).collect();
    let approach = person
        .flat_map(Profile::approached)
        .max_by_key(|approach| (approach.date, approach.time, approach.id));
    let answer = answers
        .iter()
        .copied()
        .max_by_key(|answer| (answer.date, answer.time, answer.id));
    let last = approach.map(Last::Approach).or(answer.map(Last::Answer));
    if answers.iter().any(|answer| answer.kind == AnswerKind::NoContact) {
        return (Verdict::NoContact, last);
    }
    let Some(there) = last else {
        return (Verdict::New, None);
    };
    let date = counted(there.date(), today);
    let until = terms.ends(&DocumentKind::Handle, date);
    match until.is_some_and(|until| today < until) {
        true => (Verdict::Cooling, last),
        false if date.year() == today.year() => (Verdict::Again, last),
        false => (Verdict::New, last),
    }
}

#[cfg(test)]
mod tests;
