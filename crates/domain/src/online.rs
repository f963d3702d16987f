//! Online outreach: whom the team wrote to on a platform, and what came back.
//!
//! A *profile* is what is counted and stays: it holds no name. The name stands in a *handle*, which ends when the
//! cool-down is over; from then on a *tag* recognises her until the year ends (decisions/0015).

mod counting;
mod handle;
mod letters;
mod persons;
mod verdict;

pub use counting::{OnlineFigures, count};
pub use handle::{HANDLE_LIMIT, NotAHandle, loose, normal};
pub use persons::Persons;
pub use verdict::{Contact, Last, Verdict, counted, verdict};

use crate::{
    id::{DocumentId, MessageId, PersonId, Tag},
    time::TimeOfDay,
    words::{AnswerKind, Gender},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Characters that a note of a handle may have.
pub const NOTE_LIMIT: usize = 280;

/// Characters that a reason to write before the cool-down is over may have.
pub const REASON_LIMIT: usize = 140;

/// The year of the key that makes the tags of objections: it does not end.
pub const LASTING: u16 = 0;

/// Somebody on a platform, without her name (profiel).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// The document that holds it.
    pub id: DocumentId,
    /// An id of the list of platforms.
    pub platform: String,
    /// As it was noted.
    pub gender: Gender,
    /// The language that was written in first.
    pub language: Option<String>,
    /// Messages to her, in the order of their dates and times.
    pub approaches: Vec<Approach>,
    /// What came back, in the same order.
    pub answers: Vec<Answer>,
    /// Profiles that are known to be of the same person.
    pub same_as: BTreeSet<DocumentId>,
    /// What recognises her name, by the year whose key made it.
    pub tags: BTreeMap<u16, Tag>,
    /// The row of a spreadsheet under which its import is remembered.
    pub origin: Option<String>,
}

/// A message to her.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approach {
    /// Within its profile.
    pub id: MessageId,
    /// The day.
    pub date: NaiveDate,
    /// The time, where it was noted.
    pub time: Option<TimeOfDay>,
    /// Who wrote.
    pub by: Option<PersonId>,
    /// The language of the message.
    pub language: Option<String>,
    /// The text that was used.
    pub template: Option<String>,
    /// The way it went.
    pub channel: Option<String>,
    /// Taken back.
    pub removed: bool,
    /// The row of a spreadsheet it came from.
    pub origin: Option<String>,
}

/// What came back from her.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Within its profile.
    pub id: MessageId,
    /// The day.
    pub date: NaiveDate,
    /// The time, where it was noted.
    pub time: Option<TimeOfDay>,
    /// Who read it.
    pub by: Option<PersonId>,
    /// What it was.
    pub kind: AnswerKind,
    /// Taken back.
    pub removed: bool,
    /// The row of a spreadsheet it came from.
    pub origin: Option<String>,
}

/// The name of a profile, for as long as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handle {
    /// The document that holds it.
    pub id: DocumentId,
    /// The profile that it is a name of.
    pub profile: DocumentId,
    /// The platform on which it is her name.
    pub platform: String,
    /// As it was pasted, without spaces around it.
    pub handle: String,
    /// A note, once she has answered.
    pub note: String,
    /// Why messages were written before the cool-down was over. Words about somebody: they go with her name.
    #[serde(default)]
    pub reasons: BTreeMap<MessageId, String>,
    /// The day of the last message or answer: from here the cool-down runs.
    pub since: NaiveDate,
}

/// The key that makes the tags of a year, or, with the year 0, those of objections.
#[derive(Clone, PartialEq, Eq)]
pub struct TagKey {
    /// The document that holds it.
    pub id: DocumentId,
    /// The year; 0 for the lasting one.
    pub year: u16,
    /// The key itself.
    pub key: [u8; 32],
}

/// Somebody wants no contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objection {
    /// The document that holds it.
    pub id: DocumentId,
    /// What recognises her name, in whatever spelling of whatever platform.
    pub tag: Tag,
}

/// Changes to a profile. What is `None` stays as it is; messages and tags that are not named stay.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs)] // The fields are those of `Profile`.
pub struct ProfileEdit {
    pub platform: Option<String>,
    pub gender: Option<Gender>,
    pub language: Option<Option<String>>,
    pub approaches: Vec<(MessageId, ApproachEdit)>,
    pub answers: Vec<(MessageId, AnswerEdit)>,
    pub same_as: Option<BTreeSet<DocumentId>>,
    pub tags: BTreeMap<u16, Tag>,
    pub origin: Option<String>,
}

/// Changes to a message to her. A new one needs `date`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs)] // The fields are those of `Approach`.
pub struct ApproachEdit {
    pub date: Option<NaiveDate>,
    pub time: Option<Option<TimeOfDay>>,
    pub by: Option<Option<PersonId>>,
    pub language: Option<Option<String>>,
    pub template: Option<Option<String>>,
    pub channel: Option<Option<String>>,
    pub removed: Option<bool>,
    pub origin: Option<String>,
}

/// Changes to what came back. A new one needs `date` and `kind`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs)] // The fields are those of `Answer`.
pub struct AnswerEdit {
    pub date: Option<NaiveDate>,
    pub time: Option<Option<TimeOfDay>>,
    pub by: Option<Option<PersonId>>,
    pub kind: Option<AnswerKind>,
    pub removed: Option<bool>,
    pub origin: Option<String>,
}

/// Changes to a handle. A new one needs all but `note` and `reasons`; reasons that are not named stay.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs)] // The fields are those of `Handle`.
pub struct HandleEdit {
    pub profile: Option<DocumentId>,
    pub platform: Option<String>,
    pub handle: Option<String>,
    pub note: Option<String>,
    pub reasons: BTreeMap<MessageId, String>,
    /// The days of the messages and answers that there are now; the last of them counts.
    pub days: Option<BTreeSet<NaiveDate>>,
}

impl Profile {
    /// The messages to her that were not taken back.
    pub fn approached(&self) -> impl Iterator<Item = &Approach> {
        self.approaches.iter().filter(|approach| !approach.removed)
    }

    /// The answers that were not taken back.
    pub fn answered(&self) -> impl Iterator<Item = &Answer> {
        self.answers.iter().filter(|answer| !answer.removed)
    }

    /// The days of all that was not taken back.
    pub fn days(&self) -> BTreeSet<NaiveDate> {
        self.messages().map(|(_, date)| date).collect()
    }

    /// The days of all but one message.
    pub fn days_without(&self, message: MessageId) -> BTreeSet<NaiveDate> {
        let others = self.messages().filter(|(id, _)| *id != message);
        others.map(|(_, date)| date).collect()
    }

    /// The rows of a spreadsheet that its messages came from, without those that were taken back.
    pub fn origins(&self) -> impl Iterator<Item = &str> {
        let out = self.approached().filter_map(|approach| approach.origin.as_deref());
        out.chain(self.answered().filter_map(|answer| answer.origin.as_deref()))
    }

    /// The rows of the messages that were taken back.
    pub fn origins_taken_back(&self) -> impl Iterator<Item = &str> {
        let out = self.approaches.iter().filter(|approach| approach.removed);
        let back = self.answers.iter().filter(|answer| answer.removed);
        let out = out.filter_map(|approach| approach.origin.as_deref());
        out.chain(back.filter_map(|answer| answer.origin.as_deref()))
    }

    fn messages(&self) -> impl Iterator<Item = (MessageId, NaiveDate)> {
        let out = self.approached().map(|approach| (approach.id, approach.date));
        out.chain(self.answered().map(|answer| (answer.id, answer.date)))
    }
}

impl std::fmt::Debug for TagKey {
    /// Without the key, which must not reach a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TagKey")
            .field("id", &self.id)
            .field("year", &self.year)
            .finish_non_exhaustive()
    }
}
