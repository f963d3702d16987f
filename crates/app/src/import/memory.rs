//! What the last import read in a row, and what has to be written now (decisions/0007).

use super::rows::Fields;
use crate::{Code, Failure};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use store::{View, Write};

/// One row as it was last imported, kept in this book only. Names are short: a year has thousands of these.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Memory {
    /// The id of the visit or line within its round.
    #[serde(rename = "i", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The number of the round it belongs to.
    #[serde(rename = "r", skip_serializing_if = "Option::is_none")]
    pub round: Option<u64>,
    /// What each field said; of notes only a digest.
    #[serde(rename = "f")]
    pub fields: Fields,
    /// People greeted at a visit, by the number of the row that says so.
    #[serde(rename = "g", skip_serializing_if = "BTreeMap::is_empty")]
    pub greetings: BTreeMap<u64, u32>,
}

impl Memory {
    /// What is remembered of a row.
    pub fn of(view: &View<'_>, origin: &str) -> Result<Option<Self>, Failure> {
        let text = view.imported(origin)?;
        text.map(|text| serde_json::from_str(&text).map_err(|_| Code::BookDamaged.into()))
            .transpose()
    }

    /// The same row with what the file says now. What it does not say this time is remembered as it was.
    pub fn overlaid(mut self, file: &Fields) -> Self {
        self.fields.extend(digested(file));
        self
    }

    /// Remembers it, if that is new.
    pub fn keep(&self, write: &Write<'_>, origin: &str, before: Option<&Self>) -> Result<(), Failure> {
        if before == Some(self) {
            return Ok(());
        }
        let text = serde_json::to_string(self).map_err(|_| Code::BookDamaged)?;
        Ok(write.set_imported(origin, &text)?)
    }
}

/// Fields as they are remembered. A note that a colleague takes away must not live on here.
pub(super) fn digested(fields: &Fields) -> Fields {
    let digest = |(field, value): (&String, &Value)| {
        let value = match value {
            Value::String(note) if field == "note" && !note.is_empty() => {
                let half = protocol::Hash::of(&[note.as_bytes()]).half();
                Value::from(
                    half.iter()
                        .take(8)
                        .map(|byte| format!("{byte:02x}"))
                        .collect::<String>(),
                )
            }
            other => other.clone(),
        };
        (field.clone(), value)
    };
    fields.iter().map(digest).collect()
}

/// The fields to write: where the file differs from what was last imported, and from what stands there.
///
/// A field that no import has said yet is written only where nothing stands: a colleague's word is worth more than
/// a column that came later.
pub(super) fn to_write(file: &Fields, last: Option<&Fields>, present: &Fields) -> Fields {
    let said = digested(file);
    let differs = |(field, value): &(&String, &Value)| {
        let there = at(present, field);
        let corrected = match last.and_then(|last| said_last(last, field)) {
            Some(before) => said.get(*field) != Some(before),
            None => unsaid(there),
        };
        corrected && **value != *there && !(unsaid(value) && unsaid(there))
    };
    file.iter()
        .filter(differs)
        .map(|(field, value)| (field.clone(), value.clone()))
        .collect()
}

/// What was said last: a memory has entries of maps as fields, a document's first values have the maps themselves.
fn said_last<'f>(last: &'f Fields, field: &str) -> Option<&'f Value> {
    let map = || field.split_once('/').is_some_and(|(map, _)| last.contains_key(map));
    last.get(field).or_else(|| map().then(|| at(last, field)))
}

/// The value of a field, or of an entry of a map, in what a document reads as.
pub(super) fn at<'f>(fields: &'f Fields, field: &str) -> &'f Value {
    let found = match field.split_once('/') {
        Some((map, entry)) => fields.get(map).and_then(|map| map.get(entry)),
        None => fields.get(field),
    };
    found.unwrap_or(&Value::Null)
}

/// The fields of an edit: entries of maps become the whole map, with what stands in it.
pub(super) fn whole(fields: &Fields, present: &Fields) -> Fields {
    let mut whole = Fields::new();
    for (field, value) in fields {
        let Some((name, entry)) = field.split_once('/') else {
            whole.insert(field.clone(), value.clone());
            continue;
        };
        let there = || {
            present
                .get(name)
                .and_then(Value::as_object)
                .cloned()
                .unwrap_or_default()
        };
        let map = whole.entry(name).or_insert_with(|| there().into());
        if let Some(map) = map.as_object_mut() {
            if value.is_null() {
                map.remove(entry)
            } else {
                map.insert(entry.to_owned(), value.clone())
            };
        }
    }
    whole
}

/// What a document reads as where nobody said anything.
fn unsaid(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty() || text == "not_noted",
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
