//! Online outreach as screens and scripts read it.

use chrono::NaiveDate;
use domain::{
    DocumentId, MessageId, TimeOfDay,
    online::Verdict,
    words::{AnswerKind, Gender},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the screen of online outreach begins with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OnlinePage {
    /// The date of the data protection assessment; without it nobody is written to, and the screen says why.
    #[ts(type = "string | null")]
    pub assessed: Option<NaiveDate>,
    /// Whether this book writes online outreach.
    pub may_write: bool,
    /// Whether this book adds platforms and changes the texts.
    pub may_set: bool,
    /// Days during which nobody writes to her again.
    pub cool_down_days: u32,
    /// The platforms of the team, without those it retired.
    pub platforms: Vec<Platform>,
    /// What this team did today.
    pub day: OnlineDay,
    /// When this book last heard everything from the relay, RFC 3339; null if not since it was opened.
    pub up_to: Option<String>,
}

/// A platform to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Platform {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: String,
}

/// Today's messages and answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OnlineDay {
    /// The day, by this device's clock.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// The newest first.
    pub rows: Vec<DayRow>,
    /// Messages sent.
    pub approaches: u64,
    /// Answers, those among them that say no.
    pub answers: u64,
}

/// One message or answer of today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DayRow {
    /// Whose it is.
    pub profile: DocumentId,
    /// Which message of the profile.
    pub message: MessageId,
    /// What the screen calls her without her name, `K7·29F`.
    pub code: String,
    /// When.
    pub time: Option<TimeOfDay>,
    /// As it was noted.
    pub gender: Gender,
    /// Of the message; of the profile where the message says none.
    pub language: Option<String>,
    /// The platform.
    pub platform: String,
    /// What it was.
    pub what: What,
    /// Who wrote it down, by name.
    pub by: Option<String>,
}

/// What is written down of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// She was written to.
    Approach,
    /// She answered.
    Answered,
    /// A conversation came of it.
    Conversation,
    /// She wants no contact.
    NoContact,
}

/// What came of a pasted text, line by line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Checked {
    /// One row for each name, in the order of the text.
    pub rows: Vec<CheckedRow>,
    /// How many have each verdict.
    pub counts: CheckedCounts,
    /// When this book last heard everything from the relay, RFC 3339; null if not since it was opened.
    pub up_to: Option<String>,
}

/// How many names have each verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)] // The names are those of the verdicts.
pub struct CheckedCounts {
    pub new: u64,
    pub cooling: u64,
    pub again: u64,
    pub no_contact: u64,
    pub twice: u64,
    pub unreadable: u64,
}

/// What is known of one pasted name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckedRow {
    /// The line of the text, from 1.
    pub line: u64,
    /// The name as it was pasted, without spaces around it. It is kept nowhere.
    pub handle: String,
    /// What follows.
    pub verdict: Verdict,
    /// Her profile, where there is one.
    pub profile: Option<DocumentId>,
    /// What the screen calls her without her name.
    pub code: Option<String>,
    /// As it was noted.
    pub gender: Option<Gender>,
    /// The last message to her, where there was one.
    pub last: Option<LastMessage>,
    /// The first day on which she may be written to again, while it is still to come.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    /// Days until then.
    pub days_left: Option<u64>,
    /// With the verdict `twice`: the line that has the name first.
    pub first_line: Option<u64>,
}

/// The last message to somebody, or from her where nobody wrote first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LastMessage {
    /// The day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Who wrote it, or read hers, by name.
    pub by: Option<String>,
    /// It came from her.
    pub from_her: bool,
    /// Its language.
    pub language: Option<String>,
    /// The platform on which it was written.
    pub platform: String,
    /// What she answered since then, or before.
    pub answer: Option<AnswerKind>,
}

/// What is written down of a name.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct OnlineEntry {
    /// What happened.
    pub what: What,
    /// As it was seen. A profile that has one keeps it, and an entry that is no approach changes none.
    #[serde(default)]
    pub gender: Option<Gender>,
    /// The language of the message; with the first one that of the profile.
    #[serde(default)]
    pub language: Option<String>,
    /// The text that was used.
    #[serde(default)]
    pub template: Option<String>,
    /// The way it went, where it was not the platform's own.
    #[serde(default)]
    pub channel: Option<String>,
    /// Why it was written before the cool-down is over.
    #[serde(default)]
    pub reason: Option<String>,
}

/// What was written down. That somebody wants no contact whom no profile knows makes none: only the day comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Logged {
    /// The profile.
    pub profile: Option<DocumentId>,
    /// The message or answer, to take it back.
    pub message: Option<MessageId>,
    /// What the screen calls her without her name.
    pub code: Option<String>,
    /// Today, with it.
    pub day: OnlineDay,
}

/// A profile in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ProfileListed {
    /// Which.
    pub id: DocumentId,
    /// What the screen calls her without her name.
    pub code: String,
    /// The platform.
    pub platform: String,
    /// As it was noted.
    pub gender: Gender,
    /// The language that was written in first.
    pub language: Option<String>,
    /// Her name, while it is kept.
    pub handle: Option<String>,
    /// Messages to her.
    pub approaches: u64,
    /// Answers.
    pub answers: u64,
    /// The last day of either.
    #[ts(type = "string | null")]
    pub last: Option<NaiveDate>,
    /// Other profiles of the same person, as far as it is known.
    pub same_as: Vec<DocumentId>,
    /// She wants no contact.
    pub no_contact: bool,
    /// Whether her name, pasted again, leads here: until the year ends, also once it is gone.
    pub recognised: bool,
}

/// What a name, or a part of one, finds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Found {
    /// Those whose whole name it is first.
    pub profiles: Vec<ProfileListed>,
    /// Somebody by this name wants no contact.
    pub no_contact: bool,
}

/// A profile with all that is kept of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ProfileShown {
    /// What lists say.
    #[serde(flatten)]
    pub listed: ProfileListed,
    /// Her names, while they are kept.
    pub handles: Vec<HandleShown>,
    /// Messages and answers of the person, the newest first; none that was taken back.
    pub messages: Vec<MessageShown>,
    /// Other profiles of the same person.
    pub same: Vec<ProfileListed>,
    /// Those of them that somebody merged with this one by hand, so that it can be undone.
    pub merged: Vec<DocumentId>,
    /// The first day on which she may be written to again, while it is still to come.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    /// Whether a note may be written: she answered, and her name is still kept.
    pub may_note: bool,
}

/// A name that is still kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HandleShown {
    /// The document that holds it: what is being typed about her is a draft of it, and goes with it.
    pub id: DocumentId,
    /// As it was pasted.
    pub handle: String,
    /// What was noted once she answered.
    pub note: String,
    /// The first day on which it is gone.
    #[ts(type = "string | null")]
    pub ends: Option<NaiveDate>,
}

/// One message or answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MessageShown {
    /// Which.
    pub id: MessageId,
    /// The platform on which it was.
    pub platform: String,
    /// The day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// The time.
    pub time: Option<TimeOfDay>,
    /// Who wrote it down, by name.
    pub by: Option<String>,
    /// What it was.
    pub what: What,
    /// The language of a message to her.
    pub language: Option<String>,
    /// The text that was used.
    pub template: Option<String>,
    /// The way it went.
    pub channel: Option<String>,
    /// Why it was written before the cool-down was over, while her name is kept.
    pub reason: String,
}

/// Whether somebody's objection is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Objected {
    /// It was written down before already.
    pub known: bool,
    /// How many names of hers went with it.
    pub erased: u64,
}

/// A text to write with, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Template {
    /// Its id.
    pub id: String,
    /// What it says, with `{name}`, `{team}` and `{days}` where these belong. Empty where the team wrote none and the app
    /// ships none in this language.
    pub text: String,
    /// The same as it is written today by the holder of this book.
    pub said: String,
    /// Whether it is the one that the app ships.
    pub shipped: bool,
}
