//! What a reader of a document should see besides its values: conflicts and late corrections.

use crate::id::{DeviceId, HeadId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A field that two people gave distinct values at the same time. Never silent: both are shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Conflict {
    /// Where: names and ids from the root, such as `conversations`, an id, `gender`.
    pub path: Vec<String>,
    /// The distinct values, the one that counts for now last.
    pub values: Vec<FoundValue>,
}

/// One of several values of a field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FoundValue {
    /// The value, as the round's own field would show it.
    #[ts(type = "unknown")]
    pub value: serde_json::Value,
    /// The device that wrote it.
    pub by: Option<DeviceId>,
    /// When, by that device's clock; milliseconds since 1970.
    pub at: i64,
}

/// A change that came after an approval and does not count until the lead approves again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Correction {
    /// The change.
    pub change: HeadId,
    /// The device that wrote it.
    pub by: Option<DeviceId>,
    /// When, by that device's clock; milliseconds since 1970.
    pub at: i64,
}
