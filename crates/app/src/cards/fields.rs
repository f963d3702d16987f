//! What a colleague fills in on a card, and what of it is refused.

use chrono::NaiveDate;
use domain::{
    CardItemId, DocumentId,
    card::ItemKind,
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

/// Something that she agrees to.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewConsent {
    /// What for.
    pub purpose: Purpose,
    /// For a referral: to which destination, by id.
    #[serde(default)]
    #[ts(optional)]
    pub to: Option<String>,
    /// How she said so.
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
