//! Flyers: a subject in a language, with a link that may be put before a stranger.

mod code;
mod fields;
mod health;

pub use code::Code as QrCode;
pub use fields::FlyerFields;
pub(crate) use fields::{is_direction, is_language, knows_language, link, must_be_of, title};
pub use health::{FlyerHealth, LinksChecked};

use crate::{
    Book, Code, Failure,
    book::{must_read, must_write},
    day::service_date,
};
use chrono::NaiveDate;
use documents::Document;
use domain::{
    DocumentId, Flyer, FlyerEdit, Link,
    keys::{self, List},
};
use i18n::ShowLanguage;
use protocol::Space;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use store::FlyerRow;
use sync::edit;
use ts_rs::TS;

/// A flyer in the list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FlyerListed {
    /// The flyer.
    #[serde(flatten)]
    pub flyer: Flyer,
    /// Its link as it is shown, in ASCII; nothing when it may not be shown.
    pub shown: Option<String>,
    /// The host has letters outside ASCII, so that it may look like another one.
    pub looks_alike: bool,
    /// Its last day has passed.
    pub expired: bool,
    /// Fields with several values: two leads wrote it at the same time.
    pub conflicts: u64,
}

/// The list of flyers, and what is missing in it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FlyersPage {
    /// All that are not removed; retired ones last.
    pub flyers: Vec<FlyerListed>,
    /// Languages that a subject lacks, by subject.
    pub missing: BTreeMap<String, BTreeSet<String>>,
}

impl Book {
    /// All flyers, and which languages are missing.
    pub fn flyers_page(&self) -> Result<FlyersPage, Failure> {
        let flyers = self.flyers()?;
        Ok(FlyersPage {
            missing: missing(&flyers),
            flyers,
        })
    }

    /// All flyers that are not removed, by subject, language and title; retired ones last.
    pub fn flyers(&self) -> Result<Vec<FlyerListed>, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Common)?;
        let today = service_date(desk.me.now());
        let mut flyers: Vec<_> = desk.book.read(|view| view.flyers())?;
        flyers.sort_by(|a, b| order(&a.flyer).cmp(&order(&b.flyer)));
        Ok(flyers.into_iter().map(|row| listed(row, today)).collect())
    }

    /// Which languages each subject lacks, among those that the team hands out anything in and that can be shown. What is
    /// retired or has expired is not handed out; its subject is still looked for.
    pub fn missing_flyers(&self) -> Result<BTreeMap<String, BTreeSet<String>>, Failure> {
        Ok(missing(&self.flyers()?))
    }

    /// Adds a flyer. Leads only.
    pub fn add_flyer(&self, fields: FlyerFields) -> Result<FlyerListed, Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        must_write(me, Space::Common)?;
        let wanted = book.read(|view| fields.edit(view))?;
        fields::must_be_whole(&wanted)?;
        let id = edit::fresh_id();
        let (document, change) = Document::create_flyer(&wanted, &edit::writer(me))?;
        book.write(|write| edit::add(write, me, Space::Common, id, &document, &change).map_err(Failure::from))?;
        one(book, me, id)
    }

    /// Changes a flyer. Leads only.
    pub fn set_flyer(&self, id: DocumentId, fields: FlyerFields) -> Result<FlyerListed, Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        must_write(me, Space::Common)?;
        let wanted = book.read(|view| fields.edit(view))?;
        change(book, me, id, &wanted)?;
        one(book, me, id)
    }

    /// One flyer of the list.
    pub(crate) fn flyer_listed(&self, id: DocumentId) -> Result<FlyerListed, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Common)?;
        one(&desk.book, &desk.me, id)
    }

    /// The code of a flyer's link, to be read by a phone.
    pub fn flyer_code(&self, id: DocumentId) -> Result<QrCode, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Common)?;
        let row = desk.book.read(|view| view.flyer(id))?.ok_or(Code::NotFound)?;
        let link = Link::parse(&row.flyer.link).map_err(|fault| Failure::input(fault.id()))?;
        QrCode::of(&link)
    }
}

/// Writes a flyer, in one change.
pub(crate) fn change(book: &mut store::Book, me: &sync::Me, id: DocumentId, wanted: &FlyerEdit) -> Result<(), Failure> {
    let mut document = book.read(|view| {
        view.flyer(id)?.ok_or(Failure::new(Code::NotFound))?;
        edit::open(view, id).map_err(Failure::from)
    })?;
    if let Some(change) = document.edit_flyer(wanted, &edit::writer(me))? {
        book.write(|write| edit::change(write, me, id, &document, &change).map_err(Failure::from))?;
    }
    Ok(())
}

/// Languages that each subject lacks, among those that the team hands out anything in and that there is a text to show in:
/// one flyer in another language is no promise of the rest.
fn missing(flyers: &[FlyerListed]) -> BTreeMap<String, BTreeSet<String>> {
    let there: Vec<_> = flyers.iter().filter(|one| !one.flyer.retired && !one.expired).collect();
    let languages: BTreeSet<&String> = there
        .iter()
        .map(|one| &one.flyer.language)
        .filter(|id| ShowLanguage::known(id).is_some())
        .collect();
    let shipped = keys::ids(List::FlyerSubject).into_iter();
    let subjects: BTreeSet<&str> = shipped
        .chain(flyers.iter().map(|one| one.flyer.subject.as_str()))
        .collect();
    let lacks = subjects.into_iter().map(|subject| {
        let own: BTreeSet<&String> = there
            .iter()
            .filter(|one| one.flyer.subject == subject)
            .map(|one| &one.flyer.language)
            .collect();
        let lacks = languages.difference(&own).map(|id| (*id).clone()).collect();
        (subject.to_owned(), lacks)
    });
    lacks
        .filter(|(_, lacks): &(String, BTreeSet<String>)| !lacks.is_empty())
        .collect()
}

fn one(book: &store::Book, me: &sync::Me, id: DocumentId) -> Result<FlyerListed, Failure> {
    let row = book.read(|view| view.flyer(id))?.ok_or(Failure::new(Code::NotFound))?;
    Ok(listed(row, service_date(me.now())))
}

fn order(flyer: &Flyer) -> (bool, &str, &str, &str, DocumentId) {
    (flyer.retired, &flyer.subject, &flyer.language, &flyer.title, flyer.id)
}

fn listed(row: FlyerRow, today: NaiveDate) -> FlyerListed {
    let FlyerRow { flyer, conflicts } = row;
    let link = Link::parse(&flyer.link).ok();
    FlyerListed {
        shown: link.as_ref().map(|link| link.shown().to_owned()),
        looks_alike: link.as_ref().is_some_and(Link::looks_alike),
        expired: flyer.expired(today),
        conflicts,
        flyer,
    }
}

#[cfg(test)]
mod tests;
