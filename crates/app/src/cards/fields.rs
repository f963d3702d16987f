//! What a colleague fills in on a card, and what of it is refused.

use super::write::{Now, fresh};
use crate::{Code, Failure, flyers::is_language, services::is_destination, team::tidy_name};
use chrono::NaiveDate;
use domain::{
    CardEdit, CardItemId, DocumentId,
    card::{Consent, ItemEdit, ItemKind, PSEUDONYM_LIMIT, is_contact_detail},
    time::is_day,
    words::{ConsentForm, Ground, Purpose},
};
use serde::Deserialize;
use std::collections::BTreeSet;
use ts_rs::TS;

/// A new card.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewCard {
    /// What she wants to be called.
    pub pseudonym: String,
    /// Languages she speaks.
    pub languages: BTreeSet<String>,
    /// Why the card may be kept; her consent unless it says otherwise.
    #[serde(default)]
    #[ts(optional)]
    pub ground: Option<Ground>,
    /// What she agreed to. A card that stands on her consent needs that she agrees that it is kept.
    pub consents: Vec<NewConsent>,
}

/// Something that she agrees to, or would rather not.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewConsent {
    /// What for.
    pub purpose: Purpose,
    /// For a referral: to which destination, by id.
    #[serde(default)]
    #[ts(optional)]
    pub to: Option<String>,
    /// How she said so; `declined` when she would rather not. That is kept, so that nobody has to ask again.
    pub form: ConsentForm,
    /// The language in which it was explained.
    pub language: String,
    /// When; today when it says nothing.
    #[serde(default)]
    #[ts(optional)]
    pub date: Option<NaiveDate>,
}

/// What a colleague changes of a card. What it leaves out stays as it is.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
#[allow(missing_docs)] // The fields are those of `Card`.
pub struct CardFields {
    pub pseudonym: Option<String>,
    pub languages: Option<BTreeSet<String>>,
    pub ground: Option<Ground>,
}

/// One thing on a card.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CardItem {
    /// The card in which it stands.
    pub card: DocumentId,
    /// What sort of thing.
    pub kind: ItemKind,
    /// Its id.
    pub id: CardItemId,
}

impl NewCard {
    pub(super) fn edit(self, now: &Now) -> Result<CardEdit, Failure> {
        let ground = self.ground.unwrap_or(Ground::Consent);
        now.may_ground(&ground)?;
        let agreed = |it: &NewConsent| it.purpose == Purpose::KeepCard && it.form != ConsentForm::Declined;
        let agreed = self.consents.iter().any(agreed);
        if ground == Ground::Consent && !agreed {
            return Err(Failure::input("consent"));
        }
        let fields = CardFields {
            pseudonym: Some(self.pseudonym),
            languages: Some(self.languages),
            ground: Some(ground),
        };
        let consents = self.consents.into_iter().map(|consent| consent.edit(now));
        Ok(CardEdit {
            made: Some(now.today),
            items: consents.collect::<Result<_, _>>()?,
            ..fields.edit()?
        })
    }
}

impl NewConsent {
    pub(super) fn edit(self, now: &Now) -> Result<(CardItemId, ItemEdit), Failure> {
        if matches!(self.purpose, Purpose::Unknown(_)) {
            return Err(Failure::input("purpose"));
        }
        if matches!(self.form, ConsentForm::Unknown(_)) {
            return Err(Failure::input("form"));
        }
        if !is_language(&self.language) {
            return Err(Failure::input("language"));
        }
        // She agrees to be sent somewhere, never to be sent anywhere.
        let to = match (&self.purpose, self.to) {
            (Purpose::Referral, Some(to)) => Some(now.destination(&to)?),
            (Purpose::Referral, None) | (_, Some(_)) => return Err(Failure::input("to")),
            (_, None) => None,
        };
        let date = now.past(self.date)?;
        let consent = Consent {
            id: fresh(),
            purpose: self.purpose,
            to,
            // A version that does not know the word reads that it was taken back on the day itself.
            withdrawn: (self.form == ConsentForm::Declined).then_some(date),
            form: self.form,
            date,
            language: self.language,
            by: now.by,
        };
        Ok((consent.id, ItemEdit::Consent(consent)))
    }
}

impl CardFields {
    pub(super) fn edit(self) -> Result<CardEdit, Failure> {
        let all_known = |ids: &BTreeSet<String>| ids.iter().all(|id| is_language(id));
        if self.languages.as_ref().is_some_and(|ids| !all_known(ids)) {
            return Err(Failure::input("languages"));
        }
        if matches!(self.ground, Some(Ground::Unknown(_))) {
            return Err(Failure::input("ground"));
        }
        Ok(CardEdit {
            pseudonym: self.pseudonym.as_deref().map(pseudonym).transpose()?,
            languages: self.languages,
            ground: self.ground,
            ..CardEdit::default()
        })
    }
}

impl Now {
    /// A day that has come; today when nothing is said.
    pub(super) fn past(&self, date: Option<NaiveDate>) -> Result<NaiveDate, Failure> {
        let date = date.unwrap_or(self.today);
        match date > self.today || !is_day(date) {
            true => Err(Failure::input("date")),
            false => Ok(date),
        }
    }

    /// That a card is kept without her consent is for a lead to decide.
    pub(super) fn may_ground(&self, ground: &Ground) -> Result<(), Failure> {
        match *ground == Ground::Consent || self.leads {
            true => Ok(()),
            false => Err(Code::NotAllowed.into()),
        }
    }

    /// A destination that the team knows.
    pub(super) fn destination(&self, id: &str) -> Result<String, Failure> {
        match is_destination(&self.catalogue, id) {
            true => Ok(id.to_owned()),
            false => Err(Failure::input("destination")),
        }
    }
}

/// What she wants to be called, on one line. What looks like a name is hers to decide: it is warned of, and not refused. By
/// a telephone number or an address anybody finds her: that is refused.
fn pseudonym(text: &str) -> Result<String, Failure> {
    let wrong = |_| Failure::input("pseudonym");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = tidy_name(&text).map_err(wrong)?;
    match text.chars().count() > PSEUDONYM_LIMIT || is_contact_detail(&text) {
        true => Err(Failure::input("pseudonym")),
        false => Ok(text),
    }
}
