//! Reading: tolerant of everything, because a colleague's newer version or a hostile one may have written it.
//!
//! A field of a wrong type reads as if it were absent, a number is clamped, an id that can't be one is left out.

mod card;
mod catalogue;
mod flyer;
mod handle;
mod people;
mod place;
mod profile;
mod round;
mod service;
mod tags;

pub use round::RoundRead;

use crate::{
    document::Document,
    fields::{Fields, Plain},
    keys::{self, kind},
    tree::Tree,
};
use automerge::{ObjId, ROOT};
use chrono::NaiveDate;
use domain::{DocumentId, time::is_day};
use std::{collections::BTreeSet, str::FromStr};

impl Document {
    /// Reads all there is to read, for the panics that it may bring to light.
    pub(crate) fn read_everything(&self) {
        let tree = self.tree();
        drop(self.conflicts_in(&tree));
        let id = DocumentId([0; 16]);
        match tree.fields(&ROOT).text(keys::KIND) {
            Some(kind::ROUND) => drop(round::round(&tree, id)),
            Some(kind::PLACE) => drop(place::place(&tree, id)),
            Some(kind::PEOPLE) => drop(people::people(&tree)),
            Some(kind::CATALOGUE) => drop(catalogue::catalogue(&tree)),
            Some(kind::FLYER) => drop(flyer::flyer(&tree, id)),
            Some(kind::SERVICE) => drop(service::service(&tree, id)),
            Some(kind::PROFILE) => drop(profile::profile(&tree, id)),
            Some(kind::HANDLE) => drop(handle::handle(&tree, id)),
            Some(kind::TAG_KEY) => drop(tags::tag_key(&tree, id)),
            Some(kind::OBJECTION) => drop(tags::objection(&tree, id)),
            Some(kind::CARD) => drop(card::card(&tree, id)),
            _ => (),
        }
    }
}

/// The members of the set under `key`.
fn set(tree: &Tree, parent: &Fields, key: &str) -> BTreeSet<String> {
    tree.inside(parent, key).members().map(str::to_owned).collect()
}

/// The text under `key`, empty when there is none.
fn words(fields: &Fields, key: &str) -> String {
    fields.text(key).unwrap_or_default().to_owned()
}

/// ISO 8601, the only spelling of a date in a document.
pub(crate) fn text_of_date(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

fn date(fields: &Fields, key: &str) -> Option<NaiveDate> {
    date_of(fields.text(key)?)
}

/// A year of more digits makes no day: as a text it would stand before every other.
fn date_of(text: &str) -> Option<NaiveDate> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    date.filter(|date| is_day(*date))
}

/// The number of the operation that made a record. Every later operation of anybody who had seen it is higher.
pub(crate) fn creation_order(object: &ObjId) -> i64 {
    match object {
        ObjId::Root => 0,
        ObjId::Id(number, ..) => i64::try_from(*number).unwrap_or(i64::MAX),
    }
}

/// The records of a map whose ids can be read, each with its map.
fn records<T: FromStr>(fields: &Fields) -> impl Iterator<Item = (T, &ObjId)> {
    fields.iter().filter_map(|(id, field)| match &field.value {
        Plain::Map(object) => Some((id.parse().ok()?, object)),
        _ => None,
    })
}
