//! Services that somebody can be sent to: clinic, accountant, lawyer, walk-in hours.

use crate::{
    Book, Code, Failure,
    book::{self, must_read, must_write},
    flyers::{knows_language, link, must_be_of},
    team::tidy_name,
};
use documents::Document;
use domain::{
    Catalogue, DocumentId, Hours, Service, ServiceEdit,
    keys::{List, is_known},
};
use protocol::Space;
use store::View;
use sync::edit;

/// Opening hours that one service may have.
const MOST_HOURS: usize = 28;

/// Digits that a telephone number may have, and the signs that people put between them.
const PHONE: usize = 24;

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
    pub fn add_service(&self, fields: ServiceEdit) -> Result<Service, Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        must_write(me, Space::Common)?;
        let wanted = book.read(|view| checked(fields, view))?;
        if wanted.sort.is_none() {
            return Err(Failure::input("sort"));
        }
        let id = edit::fresh_id();
        let (document, change) = Document::create_service(&wanted, &edit::writer(me))?;
        book.write(|write| edit::add(write, me, Space::Common, id, &document, &change).map_err(Failure::from))?;
        book.read(|view| view.service(id))?.ok_or(Code::NotFound.into())
    }

    /// Changes a service. Leads only.
    pub fn set_service(&self, id: DocumentId, fields: ServiceEdit) -> Result<Service, Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        must_write(me, Space::Common)?;
        let wanted = book.read(|view| checked(fields, view))?;
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

/// What may be written: known ids, tidy words, a link that leads to a page.
fn checked(wanted: ServiceEdit, view: &View<'_>) -> Result<ServiceEdit, Failure> {
    if let Some(sort) = &wanted.sort {
        let catalogue = book::catalogue(view)?;
        if !catalogue.services.contains_key(sort) {
            must_be_of(&catalogue, List::Destination, "sort", sort)?;
        }
    }
    if let Some(ids) = &wanted.languages {
        let catalogue = book::catalogue(view)?;
        if !ids.iter().all(|id| knows_language(&catalogue, id)) {
            return Err(Failure::input("languages"));
        }
    }
    if let Some(hours) = &wanted.hours {
        if hours.len() > MOST_HOURS {
            return Err(Failure::input("hours"));
        }
        let all: Vec<_> = hours.iter().collect();
        let twice = |(at, one): (usize, &&Hours)| all.iter().skip(at + 1).any(|other| one.overlaps(other));
        if all.iter().enumerate().any(twice) {
            return Err(Failure::input("hours_overlap"));
        }
    }
    let words = |text: Option<String>, field: &'static str| match text.as_deref().map(str::trim) {
        None => Ok(None),
        Some("") => Ok(Some(String::new())),
        Some(text) => tidy_name(text).map(Some).map_err(|_| Failure::input(field)),
    };
    let link = match wanted.link.as_deref().map(str::trim) {
        None => None,
        Some("") => Some(String::new()),
        Some(text) => Some(link(text)?),
    };
    Ok(ServiceEdit {
        sort: wanted.sort,
        name: words(wanted.name, "name")?,
        place: words(wanted.place, "place")?,
        phone: wanted.phone.as_deref().map(phone).transpose()?,
        link,
        hours: wanted.hours,
        walk_in: wanted.walk_in,
        languages: wanted.languages,
        retired: wanted.retired,
        removed: wanted.removed,
    })
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
