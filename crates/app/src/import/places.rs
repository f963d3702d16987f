//! Places: known by the name in the spreadsheet they came from, else by the name that colleagues gave them.

use super::{
    desk::Importing,
    file::File,
    memory::{Memory, digested, to_write},
    report::ProblemCode,
    rows::{Fields, PlaceRow},
};
use crate::{Code, Failure};
use documents::Document;
use domain::{DocumentId, Place, PlaceEdit};
use protocol::Space;
use serde_json::Value;
use std::collections::BTreeMap;
use store::View;
use sync::edit;

/// Places by name.
pub(super) struct Places {
    /// By the name in a file or in the book, in lower case.
    by_name: BTreeMap<String, DocumentId>,
    known: BTreeMap<DocumentId, Place>,
}

impl Places {
    pub fn of(view: &View<'_>) -> Result<Self, Failure> {
        let known: BTreeMap<_, _> = view.all_places()?.into_iter().map(|place| (place.id, place)).collect();
        let mut by_name = BTreeMap::new();
        let origins = known
            .values()
            .filter_map(|place| Some((place.origin.as_deref()?.strip_prefix(ORIGIN)?, place)));
        let names = known.values().map(|place| (place.name.as_str(), place));
        // Removed ones last: a name that was given again means the place that is there.
        let mut all: Vec<_> = origins.chain(names).collect();
        all.sort_by_key(|(_, place)| place.removed);
        for (name, place) in all {
            by_name.entry(name.to_lowercase()).or_insert(place.id);
        }
        Ok(Self { by_name, known })
    }

    /// The place of a name.
    pub fn id(&self, name: &str) -> Option<DocumentId> {
        self.by_name.get(&name.to_lowercase()).copied()
    }
}

const ORIGIN: &str = "locaties/";

impl Importing<'_> {
    /// Writes the places of the file.
    pub fn places(&mut self, rows: Vec<PlaceRow>) -> Result<(), Failure> {
        let mut seen = std::collections::BTreeSet::new();
        for row in rows {
            if seen.insert(row.name.to_lowercase()) {
                self.place(&row)?;
            } else {
                self.tally
                    .problem(File::Places, row.line, Some("Naam"), ProblemCode::NameTwice);
            }
            self.told.advance(File::Places, 1);
        }
        Ok(())
    }

    fn place(&mut self, row: &PlaceRow) -> Result<(), Failure> {
        let origin = format!("{ORIGIN}{}", row.name);
        let memory = Memory::of(self.view, &origin)?;
        let known = self.places.id(&row.name).and_then(|id| self.places.known.get(&id));
        match known {
            None => {
                let id = self.new_place(row, &origin)?;
                self.places.by_name.insert(row.name.to_lowercase(), id);
                self.report.added.places += 1;
            }
            Some(place) if place.removed => self.report.unchanged.places += 1,
            Some(place) => {
                let present = fields_of(place)?;
                let last = match (&memory, &place.origin) {
                    (Some(memory), _) => Some(memory.fields.clone()),
                    (None, Some(_)) => self.first_values(place.id)?,
                    // Made by hand: what stands there stays.
                    (None, None) => None,
                };
                let fields = to_write(&row.fields, last.as_ref(), &present);
                let id = place.id;
                if fields.is_empty() {
                    self.report.unchanged.places += 1;
                } else {
                    self.report.changed.places += 1;
                    self.change_place(id, &fields)?;
                }
            }
        }
        let now = memory.clone().unwrap_or_default().overlaid(&row.fields);
        self.remember(&origin, memory.as_ref(), &now)
    }

    fn new_place(&self, row: &PlaceRow, origin: &str) -> Result<DocumentId, Failure> {
        let id = edit::fresh_id();
        let edit = PlaceEdit {
            origin: Some(origin.to_owned()),
            ..edit_of(&row.fields)?
        };
        let (document, change) = Document::create_place(&edit, &self.writer)?;
        if let Some(write) = self.write {
            edit::add(write, self.me, Space::Team, id, &document, &change)?;
        }
        Ok(id)
    }

    fn change_place(&self, id: DocumentId, fields: &Fields) -> Result<(), Failure> {
        let mut document = edit::open(self.view, id)?;
        let change = document.edit_place(&edit_of(fields)?, &self.writer)?;
        if let (Some(write), Some(change)) = (self.write, change) {
            edit::change(write, self.me, id, &document, &change)?;
        }
        Ok(())
    }

    /// What the document's first change said, for a book that has not imported this place itself.
    fn first_values(&self, id: DocumentId) -> Result<Option<Fields>, Failure> {
        let changes = edit::open(self.view, id)?.changes_since(&[]).unwrap_or_default();
        let Some((_, first)) = changes.first() else {
            return Ok(None);
        };
        let place = Document::open(None, &[first])?.place(id)?;
        Ok(Some(digested(&fields_of(&place)?)))
    }
}

fn fields_of(place: &Place) -> Result<Fields, Failure> {
    match serde_json::to_value(place) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(Code::BookDamaged.into()),
    }
}

fn edit_of(fields: &Fields) -> Result<PlaceEdit, Failure> {
    let mut edit: PlaceEdit = serde_json::from_value(fields.clone().into()).map_err(|_| Failure::input("place"))?;
    if fields.get("windows").is_some_and(Value::is_null) {
        edit.windows = Some(None);
    }
    Ok(edit)
}
