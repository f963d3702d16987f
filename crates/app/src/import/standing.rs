//! A round as it stands in the book, by the origins of what is in it.

use super::{memory::Memory, memory::digested, rows::Fields};
use crate::{Code, Failure};
use documents::Document;
use domain::{DocumentId, Round};
use serde_json::Value;
use std::{cell::OnceCell, collections::BTreeMap};

/// The fields of a round, and of its visits and lines by their origins.
#[derive(Default)]
pub(super) struct Reading {
    pub round: Fields,
    pub visits: BTreeMap<String, Record>,
    pub lines: BTreeMap<String, Record>,
}

/// A visit or a line that is there.
#[derive(Clone)]
pub(super) struct Record {
    pub id: String,
    pub fields: Fields,
}

/// A round that is here, or one that is about to be made.
pub(super) struct Standing {
    pub id: DocumentId,
    /// Nothing while it is new.
    pub document: Option<Document>,
    /// As it reads now.
    pub now: Reading,
    /// As everything read when it appeared first; read only where this book has no memory of its import.
    first: OnceCell<Reading>,
}

/// Which of the two maps of records.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Visits,
    Lines,
}

/// Where a row of the file stands in its round.
pub(super) enum Found {
    /// It is there; `last` is what its last import said, if anybody knows.
    There { record: Record, last: Option<Fields> },
    /// It was there, and somebody removed it.
    Removed,
    /// It was never there.
    New,
}

impl Standing {
    /// One that is about to be made.
    pub fn new(id: DocumentId) -> Self {
        Self {
            id,
            document: None,
            now: Reading::default(),
            first: OnceCell::new(),
        }
    }

    /// One that is here.
    pub fn open(id: DocumentId, document: Document) -> Result<Self, Failure> {
        let now = Reading::of(&document.round(id)?)?;
        Ok(Self {
            id,
            document: Some(document),
            now,
            first: OnceCell::new(),
        })
    }

    /// What the round's own row said last.
    pub fn last_of_round(&self, memory: Option<&Memory>) -> Result<Option<Fields>, Failure> {
        match memory {
            Some(memory) => Ok(Some(memory.fields.clone())),
            None if self.document.is_none() => Ok(None),
            None => Ok(Some(digested(&self.first()?.round))),
        }
    }

    /// Where the row with this origin stands.
    pub fn find(&self, part: Part, origin: &str, memory: Option<&Memory>) -> Result<Found, Failure> {
        let Some(document) = &self.document else {
            return Ok(Found::New);
        };
        if let Some(record) = self.now.part(part).get(origin) {
            let last = match memory {
                Some(memory) => Some(memory.fields.clone()),
                None => self
                    .first()?
                    .part(part)
                    .get(origin)
                    .map(|first| digested(&first.fields)),
            };
            return Ok(Found::There {
                record: record.clone(),
                last,
            });
        }
        let id = memory.and_then(|memory| memory.id.as_deref()).unwrap_or_default();
        let remembered = match part {
            Part::Visits => id.parse().is_ok_and(|id| document.has_visit(id)),
            Part::Lines => id.parse().is_ok_and(|id| document.has_conversation(id)),
        };
        let removed = remembered || self.first()?.part(part).contains_key(origin);
        Ok(if removed { Found::Removed } else { Found::New })
    }

    fn first(&self) -> Result<&Reading, Failure> {
        if let Some(first) = self.first.get() {
            return Ok(first);
        }
        let mut first = Reading::default();
        if let Some(document) = &self.document {
            for (change, _) in document.changes_since(&[]).unwrap_or_default() {
                // A state without a readable date is a colleague's; it says nothing about imports.
                let Ok(Some(round)) = document.round_at(self.id, &[change]) else {
                    continue;
                };
                let reading = Reading::of(&round)?;
                if first.round.is_empty() {
                    first.round = reading.round;
                }
                for (origin, record) in reading.visits {
                    first.visits.entry(origin).or_insert(record);
                }
                for (origin, record) in reading.lines {
                    first.lines.entry(origin).or_insert(record);
                }
            }
        }
        Ok(self.first.get_or_init(|| first))
    }
}

impl Reading {
    fn of(round: &Round) -> Result<Self, Failure> {
        let Ok(Value::Object(mut fields)) = serde_json::to_value(round) else {
            return Err(Code::BookDamaged.into());
        };
        let visits = records(fields.remove("visits"));
        let lines = records(fields.remove("conversations"));
        Ok(Self {
            round: fields,
            visits,
            lines,
        })
    }

    fn part(&self, part: Part) -> &BTreeMap<String, Record> {
        match part {
            Part::Visits => &self.visits,
            Part::Lines => &self.lines,
        }
    }
}

fn records(list: Option<Value>) -> BTreeMap<String, Record> {
    let Some(Value::Array(list)) = list else {
        return BTreeMap::new();
    };
    let record = |value| {
        let Value::Object(fields) = value else { return None };
        let text = |field| fields.get(field).and_then(Value::as_str).map(str::to_owned);
        Some((
            text("origin")?,
            Record {
                id: text("id")?,
                fields,
            },
        ))
    };
    list.into_iter().filter_map(record).collect()
}
