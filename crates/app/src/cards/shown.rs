//! Cards as screens show them.

use crate::Tongue;
use chrono::NaiveDate;
use domain::{
    CardItemId, Conflict, DocumentId,
    text_check::Warning,
    words::{ConsentForm, Ground, Outcome, Purpose},
};
use serde::Serialize;
use std::collections::BTreeSet;
use ts_rs::TS;

/// All cards, and what has to be known before one is made.
#[derive(Debug, Serialize, TS)]
pub struct CardsPage {
    /// One row for each person: cards that were merged are one.
    pub cards: Vec<CardListed>,
    /// The date of the data protection assessment. Without it nothing is written on a card, but for what she takes back.
    pub assessed: Option<NaiveDate>,
    /// Whether this book writes cards, and the team has made its assessment.
    pub may_write: bool,
    /// How many people can read the cards now.
    pub readers: u64,
    /// Months that a card is kept after the last contact.
    pub months: u32,
}

/// A card in the list.
#[derive(Debug, Serialize, TS)]
pub struct CardListed {
    /// The card; of merged ones the one that stands for the others.
    pub id: DocumentId,
    /// What she is called.
    pub pseudonym: String,
    /// What the cards that were merged with it call her.
    pub others: Vec<String>,
    /// Languages she speaks.
    pub languages: BTreeSet<String>,
    /// The day of the last contact.
    pub last_contact: NaiveDate,
    /// When it erases itself, and how long that still is.
    pub ends: Ends,
    /// What is to be done next.
    pub next: Option<NextFollowUp>,
    /// What she agreed to and has not taken back, each purpose once, by id.
    pub in_force: BTreeSet<String>,
    /// It stands on her consent, and she does not agree any more that it is kept: it must go.
    pub must_go: bool,
    /// Fields that two people gave distinct values.
    pub conflicts: u64,
}

/// When a card erases itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Ends {
    /// The first day on which it is gone.
    pub on: NaiveDate,
    /// Days until then; 0 when it is due.
    pub days_left: u32,
}

/// What is to be done next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NextFollowUp {
    /// When.
    pub date: NaiveDate,
    /// What.
    pub text: String,
    /// Whether its day has passed.
    pub late: bool,
}

/// A follow-up among the rounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FollowUpDue {
    /// The card in which it stands.
    pub card: DocumentId,
    /// What she is called there.
    pub pseudonym: String,
    /// What is to be done.
    pub text: String,
    /// When.
    pub date: NaiveDate,
    /// Whether its day has passed.
    pub late: bool,
}

/// A card, or all cards about one person as one: each thing says in which card it stands, and that id is the one to
/// name when it is changed.
#[derive(Debug, Serialize, TS)]
pub struct CardPage {
    /// The card that stands for all; new things are written in it.
    pub id: DocumentId,
    /// What she is called.
    pub pseudonym: String,
    /// Languages she speaks.
    pub languages: BTreeSet<String>,
    /// Why the card may be kept.
    pub ground: Ground,
    /// All cards about her, the one that stands for all first.
    pub cards: Vec<CardOf>,
    /// Which of them were said to be the same; each can be taken back.
    pub same: Vec<SameCards>,
    /// What she agreed to, the oldest first.
    pub consents: Vec<ConsentShown>,
    /// Notes, the newest first.
    pub notes: Vec<CardNoteShown>,
    /// What is to be done, the earliest first; what is done comes after, the latest first.
    pub follow_ups: Vec<FollowUpShown>,
    /// Where she was sent, the newest first.
    pub referrals: Vec<CardReferralShown>,
    /// The day of the last contact.
    pub last_contact: NaiveDate,
    /// When it erases itself.
    pub ends: Ends,
    /// How many people can read it now.
    pub readers: u64,
    /// It stands on her consent, and she does not agree any more that it is kept: it must go.
    pub must_go: bool,
    /// Whether anything may be written on it now. Where it must go only that she agrees again to its being kept, and by a
    /// lead another ground. Taking back and erasing may be done by whoever writes cards.
    pub may_write: bool,
    /// Whether she may be erased from this book, and what she agreed to taken back.
    pub may_erase: bool,
    /// What in her pseudonym could identify somebody; start and end count UTF-16 units.
    pub warnings: Vec<Warning>,
    /// Fields that two people gave distinct values.
    pub conflicts: Vec<CardConflict>,
    /// Languages in which it can be shown what is kept about her.
    pub kept_languages: Vec<Tongue>,
}

/// One of the cards about one person.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)] // The fields are those of a card.
pub struct CardOf {
    pub id: DocumentId,
    pub pseudonym: String,
    pub languages: BTreeSet<String>,
    pub ground: Ground,
    pub made: NaiveDate,
}

/// Two cards that were said to be about one person.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)] // The names say it.
pub struct SameCards {
    pub one: DocumentId,
    pub other: DocumentId,
}

/// Something that she agreed to, or would rather not.
#[derive(Debug, Serialize, TS)]
pub struct ConsentShown {
    /// The card in which it stands.
    pub card: DocumentId,
    /// Its id.
    pub id: CardItemId,
    /// What for.
    pub purpose: Purpose,
    /// For a referral: to which destination, by id.
    pub to: Option<String>,
    /// How she said so; `declined` when she would rather not.
    pub form: ConsentForm,
    /// When.
    pub date: NaiveDate,
    /// The language in which it was explained.
    pub language: String,
    /// The name of the colleague.
    pub by: Option<String>,
    /// When she took it back; of what she would rather not, the same day.
    pub withdrawn: Option<NaiveDate>,
}

/// A note.
#[derive(Debug, Serialize, TS)]
pub struct CardNoteShown {
    /// The card in which it stands.
    pub card: DocumentId,
    /// Its id.
    pub id: CardItemId,
    /// The day of the contact.
    pub date: NaiveDate,
    /// The name of the colleague.
    pub by: Option<String>,
    /// What she wrote.
    pub text: String,
    /// What in it may point at a person; start and end count UTF-16 units.
    pub warnings: Vec<Warning>,
}

/// A follow-up.
#[derive(Debug, Serialize, TS)]
pub struct FollowUpShown {
    /// The card in which it stands.
    pub card: DocumentId,
    /// Its id.
    pub id: CardItemId,
    /// When it is to be done.
    pub date: NaiveDate,
    /// What.
    pub text: String,
    /// The name of the colleague.
    pub by: Option<String>,
    /// When it was done.
    pub done: Option<NaiveDate>,
    /// Whether its day has passed and it was not done.
    pub late: bool,
}

/// A referral.
#[derive(Debug, Serialize, TS)]
pub struct CardReferralShown {
    /// The card in which it stands.
    pub card: DocumentId,
    /// Its id.
    pub id: CardItemId,
    /// When.
    pub date: NaiveDate,
    /// Where to, by id.
    pub destination: String,
    /// What became of it.
    pub outcome: Option<Outcome>,
    /// The name of the colleague.
    pub by: Option<String>,
}

/// A field of a card that two people gave distinct values. Whatever is written in it next settles it.
#[derive(Debug, Serialize, TS)]
pub struct CardConflict {
    /// The card in which it stands.
    pub card: DocumentId,
    /// The field, and its values.
    #[serde(flatten)]
    pub conflict: Conflict,
}
