//! A colleague.

use crate::id::PersonId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A colleague with or without a device (collega). All of them live in one document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Person {
    /// Who.
    pub id: PersonId,
    /// First name, as the team uses it.
    pub name: String,
    /// The member of the team this is, when she has a device.
    pub member: Option<PersonId>,
    /// Languages she speaks.
    pub languages: BTreeSet<String>,
    /// No longer walks rounds.
    pub retired: bool,
}
