//! The catalogue: the lists of words a team works with.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a team added to, renamed in or retired from the shipped lists. One document per team.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalogue {
    /// The team's own label of an id, where it differs from the shipped one.
    pub labels: BTreeMap<String, String>,
    /// Ids the team added, each with the list it belongs to (`topic`, `language`, `destination`…).
    pub additions: BTreeMap<String, String>,
    /// Ids no longer offered; old rounds still count.
    pub retired: BTreeSet<String>,
    /// Services to refer to, by id, with their label.
    pub services: BTreeMap<String, String>,
    /// The team's policy, by id.
    pub policy: BTreeMap<String, String>,
}
