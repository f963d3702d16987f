//! Flyers: known by their subject and language, and by which of several with both they are.

use super::{
    desk::Importing,
    file::File,
    memory::{Memory, digested, to_write},
    rows::{Fields, FlyerRow},
};
use crate::{Code, Failure};
use documents::Document;
use domain::{DocumentId, Flyer, FlyerEdit};
use protocol::Space;
use serde_json::Value;
use std::collections::BTreeMap;
use sync::edit;

const ORIGIN: &str = "flyers/";

impl Importing<'_> {
    /// Writes the flyers of the file.
    pub fn flyers(&mut self, rows: Vec<FlyerRow>) -> Result<(), Failure> {
        if rows.is_empty() {
            return Ok(());
        }
        let mut known = Known::of(self.view.all_flyers()?.into_iter().map(|row| row.flyer));
        let mut numbers: BTreeMap<String, u32> = BTreeMap::new();
        for row in rows {
            let number = numbers.entry(row.key.clone()).or_default();
            *number += 1;
            // The number of a row is not its own: another year's sheet counts anew.
            let origin = match *number {
                1 => format!("{ORIGIN}{}", row.key),
                n => format!("{ORIGIN}{}/{n}", row.key),
            };
            self.flyer(&row, &origin, known.take(&origin, &row))?;
            self.told.advance(File::Flyers, 1);
        }
        Ok(())
    }

    fn flyer(&mut self, row: &FlyerRow, origin: &str, known: Option<Flyer>) -> Result<(), Failure> {
        let memory = Memory::of(self.view, origin)?;
        match known {
            None => {
                self.new_flyer(row, origin)?;
                self.report.added.flyers += 1;
            }
            Some(flyer) if flyer.removed => self.report.unchanged.flyers += 1,
            Some(flyer) => {
                let present = fields_of(&flyer)?;
                let last = match (&memory, &flyer.origin) {
                    (Some(memory), _) => Some(memory.fields.clone()),
                    (None, Some(_)) => self.first_words(flyer.id)?,
                    // Made by hand: what stands there stays.
                    (None, None) => None,
                };
                let fields = to_write(&row.fields, last.as_ref(), &present);
                if fields.is_empty() {
                    self.report.unchanged.flyers += 1;
                } else {
                    self.report.changed.flyers += 1;
                    self.change_flyer(flyer.id, &fields)?;
                }
            }
        }
        let now = memory.clone().unwrap_or_default().overlaid(&row.fields);
        self.remember(origin, memory.as_ref(), &now)
    }

    fn new_flyer(&self, row: &FlyerRow, origin: &str) -> Result<(), Failure> {
        let edit = FlyerEdit {
            origin: Some(origin.to_owned()),
            ..edit_of(&row.fields)?
        };
        let (document, change) = Document::create_flyer(&edit, &self.writer)?;
        if let Some(write) = self.write {
            edit::add(write, self.me, Space::Common, edit::fresh_id(), &document, &change)?;
        }
        Ok(())
    }

    fn change_flyer(&self, id: DocumentId, fields: &Fields) -> Result<(), Failure> {
        let mut document = edit::open(self.view, id)?;
        let change = document.edit_flyer(&edit_of(fields)?, &self.writer)?;
        if let (Some(write), Some(change)) = (self.write, change) {
            edit::change(write, self.me, id, &document, &change)?;
        }
        Ok(())
    }

    /// What the document's first change said, for a book that has not imported this flyer itself.
    fn first_words(&self, id: DocumentId) -> Result<Option<Fields>, Failure> {
        let changes = edit::open(self.view, id)?.changes_since(&[]).unwrap_or_default();
        let Some((_, first)) = changes.first() else {
            return Ok(None);
        };
        let flyer = Document::open(None, &[first])?.flyer(id)?;
        Ok(Some(digested(&fields_of(&flyer)?)))
    }
}

/// The flyers of the book that a row may mean.
struct Known {
    by_origin: BTreeMap<String, Flyer>,
    /// Made by hand, by subject and language.
    by_hand: BTreeMap<String, Flyer>,
}

impl Known {
    fn of(flyers: impl Iterator<Item = Flyer>) -> Self {
        let (mut by_origin, mut by_hand): (BTreeMap<String, Flyer>, _) = (BTreeMap::new(), BTreeMap::new());
        for flyer in flyers {
            match &flyer.origin {
                // Of two from one row, made on two books, the first counts (formats.md §6), unless it was removed.
                Some(origin) => match by_origin.get(origin) {
                    Some(first) if !first.removed || flyer.removed => (),
                    _ => drop(by_origin.insert(origin.clone(), flyer)),
                },
                None if !flyer.removed => drop(by_hand.insert(format!("{}/{}", flyer.subject, flyer.language), flyer)),
                None => (),
            }
        }
        Self { by_origin, by_hand }
    }

    fn take(&mut self, origin: &str, row: &FlyerRow) -> Option<Flyer> {
        self.by_origin.remove(origin).or_else(|| self.by_hand.remove(&row.key))
    }
}

fn fields_of(flyer: &Flyer) -> Result<Fields, Failure> {
    match serde_json::to_value(flyer) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(Code::BookDamaged.into()),
    }
}

fn edit_of(fields: &Fields) -> Result<FlyerEdit, Failure> {
    serde_json::from_value(fields.clone().into()).map_err(|_| Failure::input("flyer"))
}
