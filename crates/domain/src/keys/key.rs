//! One id of any list, cheap to hold by the hundred thousand.

use super::{List, ids};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{borrow::Cow, convert::Infallible, ops::Deref, sync::LazyLock};

/// An id of any list. One that this version ships costs no memory of its own; any other is kept as it came.
///
/// Figures read some hundred thousand ids at once: with a text for each, half their time went into making and freeing those.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Cow<'static, str>);

impl From<&str> for Key {
    fn from(id: &str) -> Self {
        let shipped = SHIPPED.binary_search(&id).ok().and_then(|at| SHIPPED.get(at));
        Self(shipped.map_or_else(|| Cow::Owned(id.to_owned()), |shipped| Cow::Borrowed(*shipped)))
    }
}

impl Deref for Key {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::id::from_text(deserializer, |id| Ok::<_, Infallible>(Self::from(id)))
    }
}

/// The ids of all lists, sorted.
static SHIPPED: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let mut shipped: Vec<&str> = List::ALL.into_iter().flat_map(ids).collect();
    shipped.sort_unstable();
    shipped.dedup();
    shipped
});
