//! What the book has of earlier imports: which round a visit or a line of the spreadsheet belongs to.

use super::memory::Memory;
use crate::Failure;
use chrono::NaiveDate;
use domain::DocumentId;
use std::collections::BTreeMap;
use store::View;
use sync::edit;

/// The origin of a row: the kind of its file, the year of its round's date, its number (formats.md §6).
pub(super) fn origin(kind: &str, year: i32, number: u64) -> String {
    format!("{kind}/{year}/{number}")
}

pub(super) const ROUNDS: &str = "rondes";
pub(super) const VISITS: &str = "bezoeken";
pub(super) const LINES: &str = "gesprekken";

/// A round of an earlier import.
pub(super) struct Shelved {
    pub id: DocumentId,
    pub date: NaiveDate,
    pub removed: bool,
}

/// The rounds of earlier imports.
pub(super) struct Shelf<'v> {
    view: &'v View<'v>,
    years: BTreeMap<i32, Year>,
}

/// The imported rounds of a year as they were before this import; opened only when a row has to be looked for.
#[derive(Default)]
struct Year {
    rounds: Vec<(u64, DocumentId)>,
    index: Option<Index>,
}

/// Numbers of rounds by the origins of what is in them.
type Index = BTreeMap<String, u64>;

impl<'v> Shelf<'v> {
    pub fn new(view: &'v View<'v>) -> Self {
        Self {
            view,
            years: BTreeMap::new(),
        }
    }

    /// Notes which rounds a year has, before this import adds to them.
    pub fn look(&mut self, year: i32) -> Result<(), Failure> {
        if self.years.contains_key(&year) {
            return Ok(());
        }
        let before = origin(ROUNDS, year, 0);
        let prefix = before.trim_end_matches('0');
        let rows = self.view.rounds(&format!("{year}-01-01"), &format!("{year}-12-31"))?;
        let rounds = rows.iter().filter_map(|row| {
            let number = row.origin.as_deref()?.strip_prefix(prefix)?.parse().ok()?;
            Some((number, row.document))
        });
        self.years.insert(
            year,
            Year {
                rounds: rounds.collect(),
                index: None,
            },
        );
        Ok(())
    }

    /// A round by its number.
    pub fn round(&self, year: i32, number: u64) -> Result<Option<Shelved>, Failure> {
        let Some(id) = self.view.round_of_origin(&origin(ROUNDS, year, number))? else {
            return Ok(None);
        };
        let row = self.view.round(id)?;
        Ok(row.and_then(|row| {
            Some(Shelved {
                id,
                date: row.date.parse().ok()?,
                removed: row.removed,
            })
        }))
    }

    /// The number of the round in which a visit or line was imported.
    pub fn round_of(&mut self, kind: &str, year: i32, number: u64) -> Result<Option<u64>, Failure> {
        let origin = origin(kind, year, number);
        if let Some(round) = Memory::of(self.view, &origin)?.and_then(|memory| memory.round) {
            return Ok(Some(round));
        }
        self.look(year)?;
        let Some(known) = self.years.get_mut(&year) else {
            return Ok(None);
        };
        let index = match &mut known.index {
            Some(index) => index,
            empty => empty.insert(index(self.view, &known.rounds)?),
        };
        Ok(index.get(&origin).copied())
    }
}

fn index(view: &View<'_>, rounds: &[(u64, DocumentId)]) -> Result<Index, Failure> {
    let mut index = Index::new();
    for (number, id) in rounds {
        let round = edit::open(view, *id)?.round(*id)?;
        let visits = round.visits.into_iter().filter_map(|visit| visit.origin);
        let lines = round.conversations.into_iter().filter_map(|line| line.origin);
        index.extend(visits.chain(lines).map(|origin| (origin, *number)));
    }
    Ok(index)
}
