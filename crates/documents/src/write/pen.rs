//! Writes what differs, and nothing else.

use crate::{
    conflict::claims,
    error::DocumentError,
    fields::{Field, Fields, Plain, fields},
};
use automerge::{
    ObjId, ObjType, ROOT, ReadDoc, ScalarValue, Value, hydrate,
    transaction::{Transactable, Transaction},
};
use std::collections::{BTreeMap, BTreeSet};

/// One change in the making.
pub(super) struct Pen<'t, 'd> {
    tx: &'t mut Transaction<'d>,
}

/// A record of a document: its root, a visit, a line, a person.
pub(super) enum Record {
    /// It is there, with these fields.
    There { object: ObjId, fields: Fields },
    /// It is being made, and is written as one by [`Pen::finish`]: automerge takes twenty microseconds for each value
    /// that is put by itself.
    New(hydrate::Map),
}

impl Record {
    /// A new record with its containers.
    pub(super) fn new(containers: &[&str]) -> Self {
        let mut map = hydrate::Map::default();
        for key in containers {
            map.insert((*key).to_owned(), unconflicted(hydrate::Value::map()));
        }
        Self::New(map)
    }

    pub(super) fn is_new(&self) -> bool {
        matches!(self, Self::New(_))
    }
}

impl<'t, 'd> Pen<'t, 'd> {
    pub(super) fn new(tx: &'t mut Transaction<'d>) -> Self {
        Self { tx }
    }

    pub(super) fn tx(&self) -> &Transaction<'d> {
        self.tx
    }

    /// Puts a value over all those that stand there, so that everybody sees that it was chosen.
    pub(super) fn replace(&mut self, object: &ObjId, key: &str, value: Plain) -> Result<(), DocumentError> {
        self.tx.delete(object, key)?;
        Ok(self.tx.put(object, key, scalar(value))?)
    }

    /// The root of a document that is there.
    pub(super) fn root(&self) -> Record {
        Record::There {
            object: ROOT,
            fields: fields(&*self.tx, &ROOT),
        }
    }

    /// The record `id` of a map of records, or a new one with its containers.
    pub(super) fn record(&self, all: &ObjId, id: &str, containers: &[&str]) -> Result<Record, DocumentError> {
        Ok(match self.child(all, id)? {
            Some(object) => Record::There {
                fields: fields(&*self.tx, &object),
                object,
            },
            None => Record::new(containers),
        })
    }

    /// Writes a record that is new. One that was there is written already.
    pub(super) fn finish(&mut self, all: &ObjId, id: &str, record: Record) -> Result<(), DocumentError> {
        if let Record::New(map) = record {
            self.tx.batch_create_object(all, id, &hydrate::Value::Map(map), false)?;
        }
        Ok(())
    }

    /// Writes the root of a new document.
    pub(super) fn finish_root(&mut self, record: Record) -> Result<(), DocumentError> {
        if let Record::New(map) = record {
            self.tx.init_root_from_hydrate(&map)?;
        }
        Ok(())
    }

    /// A container, which exists from the first change on. One that a hostile change took away is made again:
    /// better than a record that nobody can edit any more.
    pub(super) fn container(&mut self, object: &ObjId, key: &str) -> Result<ObjId, DocumentError> {
        match self.child(object, key)? {
            Some(container) => Ok(container),
            None => Ok(self.tx.put_object(object, key, ObjType::Map)?),
        }
    }

    pub(super) fn child(&self, object: &ObjId, key: &str) -> Result<Option<ObjId>, DocumentError> {
        Ok(match self.tx.get(object, key)? {
            Some((Value::Object(ObjType::Map), child)) => Some(child),
            _ => None,
        })
    }

    /// Writes the field if it is given and differs from what a reader sees now. A field with several values is
    /// written even when the winning one is equal: that is how a conflict is resolved.
    pub(super) fn field(&mut self, record: &mut Record, key: &str, value: Option<Plain>) -> Result<(), DocumentError> {
        self.field_or(record, key, value, &Plain::Null)
    }

    /// The same for a field that reads as `unsaid` when it is absent. That is written only over something else, so
    /// that what nobody said takes no room.
    pub(super) fn field_or(
        &mut self,
        record: &mut Record,
        key: &str,
        value: Option<Plain>,
        unsaid: &Plain,
    ) -> Result<(), DocumentError> {
        let Some(value) = value else { return Ok(()) };
        match record {
            Record::There { object, fields } => put(self.tx, object, key, fields.get(key), value, unsaid)?,
            Record::New(map) if value != *unsaid => {
                map.insert(key.to_owned(), unconflicted(hydrate::Value::Scalar(scalar(value))));
            }
            _ => (),
        }
        Ok(())
    }

    pub(super) fn words(
        &mut self,
        record: &mut Record,
        key: &str,
        value: Option<&str>,
        unsaid: &str,
    ) -> Result<(), DocumentError> {
        self.field_or(
            record,
            key,
            value.map(|value| Plain::Text(value.into())),
            &Plain::Text(unsaid.into()),
        )
    }

    pub(super) fn flag(&mut self, record: &mut Record, key: &str, value: Option<bool>) -> Result<(), DocumentError> {
        self.field_or(record, key, value.map(Plain::Bool), &Plain::Bool(false))
    }

    /// Makes a set (`id → true`) hold exactly `members`. What leaves is deleted: a colleague who adds it at the same
    /// time wins, and there is no second value that could be lost.
    pub(super) fn set(
        &mut self,
        record: &mut Record,
        key: &str,
        members: Option<BTreeSet<String>>,
    ) -> Result<(), DocumentError> {
        let Some(members) = members else { return Ok(()) };
        let entries = members.iter().map(|id| (id.as_str(), Plain::Bool(true)));
        let left_out = self.entries(record, key, entries, &Plain::Null)?;
        self.delete_but(left_out, |id| members.contains(id))
    }

    /// Puts one member into a set or takes it out, and leaves the others.
    pub(super) fn member(&mut self, set: &ObjId, id: &str, is_in: bool) -> Result<(), DocumentError> {
        match (fields(&*self.tx, set).get(id).is_some(), is_in) {
            (false, true) => Ok(self.tx.put(set, id, true)?),
            (true, false) => Ok(self.tx.delete(set, id)?),
            _ => Ok(()),
        }
    }

    /// Makes a map of counts hold exactly `counts`. A count that is cleared becomes null and isn't deleted, so that
    /// a colleague's number beside it shows up as a conflict.
    pub(super) fn counts(
        &mut self,
        record: &mut Record,
        key: &str,
        counts: Option<&BTreeMap<String, u32>>,
    ) -> Result<(), DocumentError> {
        let Some(counts) = counts else { return Ok(()) };
        let entries = counts
            .iter()
            .map(|(name, count)| (name.as_str(), Plain::Int(i64::from(*count))));
        let Some((map, present)) = self.entries(record, key, entries, &Plain::Null)? else {
            return Ok(());
        };
        for (name, field) in present.iter().filter(|(name, _)| !counts.contains_key(*name)) {
            put(self.tx, &map, name, Some(field), Plain::Null, &Plain::Null)?;
        }
        Ok(())
    }

    /// Makes a map of `id → place in the order` hold exactly `ids`, each once.
    pub(super) fn ordered(
        &mut self,
        record: &mut Record,
        key: &str,
        ids: Option<Vec<String>>,
    ) -> Result<(), DocumentError> {
        let Some(ids) = ids else { return Ok(()) };
        let mut kept = BTreeSet::new();
        let once: Vec<_> = ids.iter().filter(|id| kept.insert(id.as_str())).collect();
        let entries = once.iter().zip(0..).map(|(id, place)| (id.as_str(), Plain::Int(place)));
        let left_out = self.entries(record, key, entries, &Plain::Null)?;
        self.delete_but(left_out, |id| kept.contains(id))
    }

    /// Writes the given entries of a map and leaves the others. `unsaid` as in [`Pen::field_or`].
    ///
    /// Returns the map and what was in it before, if it was there.
    pub(super) fn entries<'e>(
        &mut self,
        record: &mut Record,
        key: &str,
        entries: impl Iterator<Item = (&'e str, Plain)>,
        unsaid: &Plain,
    ) -> Result<Option<(ObjId, Fields)>, DocumentError> {
        let object = match record {
            Record::New(map) => {
                let entries = entries.filter(|(_, value)| value != unsaid);
                let inner: hydrate::Map = entries
                    .map(|(name, value)| (name.to_owned(), hydrate::Value::Scalar(scalar(value))))
                    .collect::<std::collections::HashMap<_, _>>()
                    .into();
                map.insert(key.to_owned(), unconflicted(hydrate::Value::Map(inner)));
                return Ok(None);
            }
            Record::There { object, .. } => object,
        };
        let map = self.container(object, key)?;
        let present = fields(&*self.tx, &map);
        for (name, value) in entries {
            put(self.tx, &map, name, present.get(name), value, unsaid)?;
        }
        Ok(Some((map, present)))
    }

    fn delete_but(&mut self, map: Option<(ObjId, Fields)>, keep: impl Fn(&str) -> bool) -> Result<(), DocumentError> {
        let Some((map, present)) = map else { return Ok(()) };
        for (id, _) in present.iter().filter(|(id, _)| !keep(id)) {
            self.tx.delete(&map, id)?;
        }
        Ok(())
    }
}

/// Puts a value where another one, or several, are to be read.
fn put(
    tx: &mut Transaction<'_>,
    map: &ObjId,
    key: &str,
    present: Option<&Field>,
    value: Plain,
    unsaid: &Plain,
) -> Result<(), DocumentError> {
    let read = match present.map(|field| &field.value) {
        None | Some(Plain::Null) => unsaid,
        Some(value) => value,
    };
    let same = value == *read;
    if same && !(present.is_some_and(|field| field.conflict) && claims(tx, map, key).len() > 1) {
        return Ok(());
    }
    if same {
        // Of several values the winning one is chosen. automerge would merely take the others away and write nothing;
        // then somebody who changes the winner at this moment would undo the choice, and nobody would see it.
        tx.delete(map, key)?;
    }
    Ok(tx.put(map, key, scalar(value))?)
}

fn scalar(value: Plain) -> ScalarValue {
    match value {
        Plain::Bool(yes) => yes.into(),
        Plain::Int(number) => number.into(),
        Plain::Text(text) => text.into(),
        Plain::Null | Plain::Map(_) | Plain::Foreign(_) => ScalarValue::Null,
    }
}

fn unconflicted(value: hydrate::Value) -> hydrate::MapValue {
    hydrate::MapValue { value, conflict: false }
}
