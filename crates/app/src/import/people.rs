//! Colleagues by the names that a spreadsheet has for them.

use crate::{Code, Failure, book};
use documents::{Document, NewChange, PersonEdit, Writer};
use domain::{DocumentId, PersonId};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use store::View;
use sync::edit;

/// Everybody the book knows, and those whom this import adds.
pub(super) struct People {
    document: Option<DocumentId>,
    by_name: BTreeMap<String, PersonId>,
    by_lower_name: BTreeMap<String, PersonId>,
    added: Vec<(PersonId, PersonEdit)>,
}

impl People {
    pub fn of(view: &View<'_>) -> Result<Self, Failure> {
        let document = book::people_document(view)?;
        let mut known = book::people(view)?;
        // Of several with one name, those who still walk rounds go first.
        known.sort_by_key(|person| (person.retired, person.id));
        let mut people = Self {
            document,
            by_name: BTreeMap::new(),
            by_lower_name: BTreeMap::new(),
            added: Vec::new(),
        };
        for person in known {
            people.index(&person.name, person.id);
        }
        Ok(people)
    }

    /// Every name there is.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }

    /// The names that are new.
    pub fn added(&self) -> impl Iterator<Item = &str> {
        self.added.iter().filter_map(|(_, edit)| edit.name.as_deref())
    }

    /// Adds a colleague whom nobody knows by this name.
    pub fn know(&mut self, name: &str) {
        if self.find(name).is_none() {
            let id = PersonId(vault::random());
            self.index(name, id);
            self.added.push((
                id,
                PersonEdit {
                    name: Some(name.to_owned()),
                    ..PersonEdit::default()
                },
            ));
        }
    }

    /// The ids of names, as a document has them.
    pub fn ids(&self, names: &[String]) -> Value {
        let ids: BTreeSet<PersonId> = names.iter().filter_map(|name| self.find(name)).collect();
        ids.into_iter().map(|id| id.to_string()).collect::<Vec<_>>().into()
    }

    /// The change that adds the new ones, with the document it belongs to.
    pub fn change(
        &self,
        view: &View<'_>,
        writer: &Writer<'_>,
    ) -> Result<Option<(DocumentId, Document, NewChange)>, Failure> {
        if self.added.is_empty() {
            return Ok(None);
        }
        let id = self.document.ok_or(Code::NotFound)?;
        let mut document = edit::open(view, id)?;
        let change = document.edit_people(&self.added, writer)?;
        Ok(change.map(|change| (id, document, change)))
    }

    /// Who has this name.
    pub fn find(&self, name: &str) -> Option<PersonId> {
        self.by_name
            .get(name)
            .or_else(|| self.by_lower_name.get(&name.to_lowercase()))
            .copied()
    }

    fn index(&mut self, name: &str, id: PersonId) {
        self.by_name.entry(name.to_owned()).or_insert(id);
        self.by_lower_name.entry(name.to_lowercase()).or_insert(id);
    }
}
