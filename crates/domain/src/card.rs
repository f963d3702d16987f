//! A contact card: what is kept of somebody who asked that contact is kept with her, and no more than that.
//!
//! It names no round, no visit and no line, and they name no card: nobody finds a card by reading a round.

mod doubles;
mod pseudonym;

pub use doubles::Doubles;
pub use pseudonym::{Suggestion, is_contact_detail, suggestions};

use crate::{
    id::{CardItemId, DocumentId, PersonId},
    words::{ConsentForm, Ground, Outcome, Purpose},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Characters that a pseudonym may have.
pub const PSEUDONYM_LIMIT: usize = 40;

/// Characters that a note on a card may have.
pub const CARD_NOTE_LIMIT: usize = 1_000;

/// Characters that a follow-up may have: what is to be done, and no story.
pub const FOLLOW_UP_LIMIT: usize = 140;

/// A contact card (contactkaart). Days are those of the calendar, not service dates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The document that holds it.
    pub id: DocumentId,
    /// What she wants to be called here; she chose it.
    pub pseudonym: String,
    /// Languages she speaks.
    pub languages: BTreeSet<String>,
    /// Why the card may be kept.
    pub ground: Ground,
    /// The day on which it was made.
    pub made: NaiveDate,
    /// What she agreed to, the oldest first, withdrawn ones too, and what she would rather not; removed ones are not among
    /// them.
    pub consents: Vec<Consent>,
    /// Notes, the oldest first; removed ones are not among them.
    pub notes: Vec<CardNote>,
    /// What is to be done, by its day; removed ones are not among them.
    pub follow_ups: Vec<FollowUp>,
    /// Where she was sent, the oldest first; removed ones are not among them.
    pub referrals: Vec<CardReferral>,
    /// Cards of which this one says that they are about the same person.
    pub same_as: BTreeSet<DocumentId>,
}

/// What she said when she was asked for something (toestemming): yes, or rather not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Its id within the card.
    pub id: CardItemId,
    /// What for.
    pub purpose: Purpose,
    /// For a referral: to which destination, by id.
    pub to: Option<String>,
    /// How she said so.
    pub form: ConsentForm,
    /// When.
    pub date: NaiveDate,
    /// The language in which it was explained to her.
    pub language: String,
    /// The colleague to whom.
    pub by: Option<PersonId>,
    /// When she took it back.
    pub withdrawn: Option<NaiveDate>,
}

impl Consent {
    /// Since when it does not count: the day on which she took it back, or said that she would rather not.
    pub fn over(&self) -> Option<NaiveDate> {
        let declined = (self.form == ConsentForm::Declined).then_some(self.date);
        self.withdrawn.or(declined)
    }
}

/// A note on a card. It is never rewritten: a later one says what has changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardNote {
    /// Its id within the card.
    pub id: CardItemId,
    /// The day of the contact that it is about.
    pub date: NaiveDate,
    /// Who wrote it.
    pub by: Option<PersonId>,
    /// At most [`CARD_NOTE_LIMIT`] characters.
    pub text: String,
}

/// Something to come back to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// Its id within the card.
    pub id: CardItemId,
    /// When it is to be done.
    pub date: NaiveDate,
    /// At most [`FOLLOW_UP_LIMIT`] characters.
    pub text: String,
    /// Who wrote it.
    pub by: Option<PersonId>,
    /// When it was done.
    pub done: Option<NaiveDate>,
}

/// Somebody was sent somewhere (verwijzing).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardReferral {
    /// Its id within the card.
    pub id: CardItemId,
    /// When.
    pub date: NaiveDate,
    /// Where to, by id.
    pub destination: String,
    /// What became of it, once that is known.
    pub outcome: Option<Outcome>,
    /// Who sent her.
    pub by: Option<PersonId>,
}

/// Changes to a card, and what is added to it: all of it is one change. What is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)] // The fields are those of `Card`.
pub struct CardEdit {
    pub pseudonym: Option<String>,
    pub languages: Option<BTreeSet<String>>,
    pub ground: Option<Ground>,
    pub made: Option<NaiveDate>,
    pub items: Vec<(CardItemId, ItemEdit)>,
    /// Cards that are about the same person, and cards that are not after all.
    pub same_as: Vec<(DocumentId, bool)>,
}

/// What happens to something on a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemEdit {
    /// She agreed to something. It, and the next three, come back by this as well when they were taken away.
    Consent(Consent),
    /// A new note.
    Note(CardNote),
    /// A new follow-up.
    FollowUp(FollowUp),
    /// A new referral.
    Referral(CardReferral),
    /// She took a consent back on this day; nothing when that was a mistake.
    Withdrawn(Option<NaiveDate>),
    /// A follow-up was done on this day; nothing when that was a mistake.
    Done(Option<NaiveDate>),
    /// What became of a referral.
    Outcome(Option<Outcome>),
    /// Taken away, and the words of a note or a follow-up with it: they are said to be empty from here on.
    Removed(ItemKind),
}

/// The four sorts of things on a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The names say it.
pub enum ItemKind {
    Consent,
    Note,
    FollowUp,
    Referral,
}

impl Card {
    /// The day of the last contact that the card holds. Its term runs from here. A follow-up that is still to come is
    /// none, and neither is taking a consent back: who wants less to be kept does not have it kept for longer. Having been
    /// asked something is one, whatever the answer.
    pub fn last_contact(&self) -> NaiveDate {
        let consents = self.consents.iter().map(|consent| consent.date);
        let notes = self.notes.iter().map(|note| note.date);
        let referrals = self.referrals.iter().map(|referral| referral.date);
        let done = self.follow_ups.iter().filter_map(|it| it.done);
        let all = consents.chain(notes).chain(referrals).chain(done);
        all.fold(self.made, Ord::max)
    }

    /// What she agreed to and has not taken back.
    pub fn in_force(&self) -> impl Iterator<Item = &Consent> {
        self.consents.iter().filter(|consent| self.ended(consent).is_none())
    }

    /// Since when a consent of this card does not count: also by a no of a later day to the same, which somebody wrote down
    /// without knowing of it.
    pub fn ended(&self, consent: &Consent) -> Option<NaiveDate> {
        let same = |it: &&Consent| it.purpose == consent.purpose && it.to == consent.to;
        let later = self.consents.iter().filter(same).filter_map(Consent::over);
        consent.over().or_else(|| later.filter(|on| *on > consent.date).min())
    }

    /// Whether she agreed, and still does, that a card is kept.
    pub fn may_be_kept(&self) -> bool {
        self.in_force().any(|consent| consent.purpose == Purpose::KeepCard)
    }

    /// One thing on the card, as an edit that puts it there anew.
    pub fn item(&self, kind: ItemKind, id: CardItemId) -> Option<ItemEdit> {
        match kind {
            ItemKind::Consent => self
                .consents
                .iter()
                .find(|it| it.id == id)
                .cloned()
                .map(ItemEdit::Consent),
            ItemKind::Note => self.notes.iter().find(|it| it.id == id).cloned().map(ItemEdit::Note),
            ItemKind::FollowUp => self
                .follow_ups
                .iter()
                .find(|it| it.id == id)
                .cloned()
                .map(ItemEdit::FollowUp),
            ItemKind::Referral => self
                .referrals
                .iter()
                .find(|it| it.id == id)
                .cloned()
                .map(ItemEdit::Referral),
        }
    }

    /// What is still to be done.
    pub fn open_follow_ups(&self) -> impl Iterator<Item = &FollowUp> {
        self.follow_ups.iter().filter(|follow_up| follow_up.done.is_none())
    }
}

#[cfg(test)]
mod tests;
