//! Services that somebody can be sent to: clinic, accountant, lawyer, walk-in hours.

use crate::{
    Book, Code, Failure,
    book::{self, must_read, must_write},
    flyers::{is_language, link},
    team::tidy_name,
};
use documents::Document;
use domain::{
    Catalogue, DocumentId, Hours, Service, ServiceEdit,
    keys::{List, is_known},
};
use protocol::Space;
use serde::Deserialize;
use std::collections::BTreeSet;
use store::View;
use sync::edit;
use ts_rs::TS;

/// Opening hours that one service may have.
const MOST_HOURS: usize = 28;

/// Digits that a telephone number may have, and the signs that people put between them.
const PHONE: usize = 24;

/// What a lead changes of a service. What it leaves out stays as it is.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
#[allow(missing_docs)] // The fields are those of `Service`.
pub struct ServiceFields {
    pub sort: Option<String>,
    pub name: Option<String>,
    pub place: Option<String>,
    pub phone: Option<String>,
    pub link: Option<String>,
    pub hours: Option<BTreeSet<Hours>>,
    pub walk_in: Option<bool>,
    pub languages: Option<BTreeSet<String>>,
    pub retired: Option<bool>,
    pub removed: Option<bool>,
}

impl Book {
    /// All services that are not removed, by sort and name; retired ones last.
    pub fn services(&self) -> Result<Vec<Service>, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Common)?;
        let mut services = desk.book.read(|view| view.services())?;
        services.sort_by(|a, b| (a.retired, &a.sort, &a.name, a.id).cmp(&(b.retired, &b.sort, &b.name, b.id)));
        Ok(services)
    }

    /// Adds a service. Leads only.
    pub fn add_service(&self, fields: ServiceFields) -> Result<Service, Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        must_write(me, Space::Common)?;
        let wanted = book.read(|view| fields.edit(view))?;
        if wanted.sort.is_none() {
            return Err(Failure::input("sort"));
        }
        let id = edit::fresh_id();
        let (document, change) = Document::create_service(&wanted, &edit::writer(me))?;
        book.write(|write| edit::add(write, me, Space::Common, id, &document, &change).map_err(Failure::from))?;
        book.read(|view| view.service(id))?.ok_or(Code::NotFound.into())
    }

    /// Changes a service. Leads only.
    pub fn set_service(&self, id: DocumentId, fields: ServiceFields) -> Result<Service, Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        must_write(me, Space::Common)?;
        let wanted = book.read(|view| fields.edit(view))?;
        let mut document = book.read(|view| {
            view.service(id)?.ok_or(Failure::new(Code::NotFound))?;
            edit::open(view, id).map_err(Failure::from)
        })?;
        if let Some(change) = document.edit_service(&wanted, &edit::writer(me))? {
            book.write(|write| edit::change(write, me, id, &document, &change).map_err(Failure::from))?;
        }
        book.read(|view| view.service(id))?.ok_or(Code::NotFound.into())
    }
}

impl ServiceFields {
    fn edit(self, view: &View<'_>) -> Result<ServiceEdit, Failure> {
        if let Some(sort) = &self.sort
            && !is_destination(&book::catalogue(view)?, sort)
        {
            return Err(Failure::input("sort"));
        }
        if self
            .languages
            .as_ref()
            .is_some_and(|ids| !ids.iter().all(|id| is_language(id)))
        {
            return Err(Failure::input("languages"));
        }
        if self.hours.as_ref().is_some_and(|hours| hours.len() > MOST_HOURS) {
            return Err(Failure::input("hours"));
        }
        let words = |text: Option<String>, field: &'static str| match text.as_deref().map(str::trim) {
            None => Ok(None),
            Some("") => Ok(Some(String::new())),
            Some(text) => tidy_name(text).map(Some).map_err(|_| Failure::input(field)),
        };
        let link = match self.link.as_deref().map(str::trim) {
            None => None,
            Some("") => Some(String::new()),
            Some(text) => Some(link(text)?),
        };
        Ok(ServiceEdit {
            sort: self.sort,
            name: words(self.name, "name")?,
            place: words(self.place, "place")?,
            phone: self.phone.as_deref().map(phone).transpose()?,
            link,
            hours: self.hours,
            walk_in: self.walk_in,
            languages: self.languages,
            retired: self.retired,
            removed: self.removed,
        })
    }
}

/// Whether somebody can be sent there: a sort of service that is shipped, or one of the team's own.
pub(crate) fn is_destination(catalogue: &Catalogue, id: &str) -> bool {
    let added = catalogue.additions.get(id);
    let added = added.is_some_and(|list| list == List::Destination.name());
    added || catalogue.services.contains_key(id) || is_known(List::Destination, id)
}

fn phone(text: &str) -> Result<String, Failure> {
    let text = text.trim();
    let sign = |letter: char| letter.is_ascii_digit() || matches!(letter, '+' | ' ' | '-' | '(' | ')');
    match text.len() <= PHONE && text.chars().all(sign) {
        true => Ok(text.to_owned()),
        false => Err(Failure::input("phone")),
    }
}
