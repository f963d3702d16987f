//! The entries of one map of a document, read tolerantly: a foreign document may hold anything anywhere.

use automerge::{ObjId, ObjType, ReadDoc, ScalarValueRef, ValueRef, iter::MapRangeItem};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

/// The entries of one map, each with the value that counts for now.
#[derive(Default)]
pub(crate) struct Fields(BTreeMap<String, Field>);

pub(crate) struct Field {
    pub(crate) value: Plain,
    /// Whether other values stand beside this one.
    pub(crate) conflict: bool,
}

/// A value as far as our documents have it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Plain {
    Null,
    Bool(bool),
    Int(i64),
    Text(String),
    Map(ObjId),
    /// What no version of ours writes.
    Foreign(Json),
}

/// Reads the map `object` as it is now. Something that isn't a map has no entries.
pub(crate) fn fields<R: ReadDoc>(doc: &R, object: &ObjId) -> Fields {
    Fields(doc.map_range(object, ..).map(Field::named).collect())
}

impl Field {
    pub(crate) fn named(item: MapRangeItem<'_>) -> (String, Self) {
        let value = Plain::new(&item.value, || item.id());
        (
            item.key.into_owned(),
            Self {
                value,
                conflict: item.conflict,
            },
        )
    }
}

impl Fields {
    pub(crate) const NONE: &'static Self = &Self(BTreeMap::new());

    pub(crate) fn insert(&mut self, (key, field): (String, Field)) {
        self.0.insert(key, field);
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Field> {
        self.0.get(key)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Field)> {
        self.0.iter().map(|(key, field)| (key.as_str(), field))
    }

    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        match &self.get(key)?.value {
            Plain::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn parsed<T: std::str::FromStr>(&self, key: &str) -> Option<T> {
        self.text(key)?.parse().ok()
    }

    pub(crate) fn int(&self, key: &str) -> Option<i64> {
        match self.get(key)?.value {
            Plain::Int(number) => Some(number),
            _ => None,
        }
    }

    /// A count, kept between 0 and `u32::MAX` whatever a foreign document says.
    pub(crate) fn count(&self, key: &str) -> Option<u32> {
        self.int(key).map(clamp)
    }

    pub(crate) fn is_true(&self, key: &str) -> bool {
        self.get(key).is_some_and(|field| field.value == Plain::Bool(true))
    }

    pub(crate) fn map(&self, key: &str) -> Option<&ObjId> {
        match &self.get(key)?.value {
            Plain::Map(object) => Some(object),
            _ => None,
        }
    }

    /// The members of a set, which is a map of `id → true`.
    pub(crate) fn members(&self) -> impl Iterator<Item = &str> {
        self.iter()
            .filter(|(_, field)| field.value == Plain::Bool(true))
            .map(|(key, _)| key)
    }

    /// The members of a set whose ids can be parsed.
    pub(crate) fn parsed_members<T: std::str::FromStr + Ord>(&self) -> BTreeSet<T> {
        self.members().filter_map(|id| id.parse().ok()).collect()
    }

    /// The entries of a map of counts.
    pub(crate) fn counts(&self) -> BTreeMap<String, u32> {
        self.iter()
            .filter_map(|(key, _)| Some((key.to_owned(), self.count(key)?)))
            .collect()
    }

    /// The entries of a map of texts.
    pub(crate) fn texts(&self) -> BTreeMap<String, String> {
        self.iter()
            .filter_map(|(key, _)| Some((key.to_owned(), self.text(key)?.to_owned())))
            .collect()
    }
}

pub(crate) fn clamp(number: i64) -> u32 {
    u32::try_from(number.max(0)).unwrap_or(u32::MAX)
}

impl Plain {
    pub(crate) fn new(value: &ValueRef<'_>, id: impl FnOnce() -> ObjId) -> Self {
        match value {
            ValueRef::Object(ObjType::Map) => Self::Map(id()),
            ValueRef::Object(_) => Self::Foreign(Json::Null),
            ValueRef::Scalar(scalar) => match scalar {
                ScalarValueRef::Null => Self::Null,
                ScalarValueRef::Boolean(yes) => Self::Bool(*yes),
                ScalarValueRef::Int(number) => Self::Int(*number),
                ScalarValueRef::Uint(number) => Self::Int(i64::try_from(*number).unwrap_or(i64::MAX)),
                ScalarValueRef::Str(text) => Self::Text(text.to_string()),
                ScalarValueRef::F64(number) => Self::Foreign(Json::from(*number)),
                ScalarValueRef::Counter(number) | ScalarValueRef::Timestamp(number) => {
                    Self::Foreign(Json::from(*number))
                }
                ScalarValueRef::Bytes(_) | ScalarValueRef::Unknown { .. } => Self::Foreign(Json::Null),
            },
        }
    }

    /// As a screen can show it.
    pub(crate) fn to_json(&self) -> Json {
        match self {
            Self::Null | Self::Map(_) => Json::Null,
            Self::Bool(yes) => Json::from(*yes),
            Self::Int(number) => Json::from(*number),
            Self::Text(text) => Json::from(text.as_str()),
            Self::Foreign(json) => json.clone(),
        }
    }
}
