//! Inviting and joining: a code, six digits that people compare, and a first sync.

mod invite;
mod join;
mod mailbox;

pub use mailbox::HerNo;

use crate::{Code, Failure};
use protocol::Roles;
use std::path::PathBuf;

/// Whom a lead lets in.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// What she may do.
    pub roles: Roles,
    /// The name the lead gives; the newcomer's own word otherwise. The name of a member means: another device of hers.
    pub name: Option<String>,
    /// Seconds that the code lives, at most 120.
    pub seconds: u64,
}

/// What happens while an invitation waits.
#[derive(Clone, Debug)]
pub enum Invited {
    /// The code to pass on.
    Code(String),
    /// The digits to compare, and whether the newcomer says no meanwhile; the answer decides.
    Check(String, HerNo),
}

/// What happens while joining.
#[derive(Clone, Debug)]
pub enum JoinEvent {
    /// A damaged book was moved there; how many of its changes and acts the relay never got, if that could be read.
    MovedAside(PathBuf, Option<u64>),
    /// The digits to compare; the answer decides.
    Check(String),
    /// The team has taken the device in. A failure after this leaves it in the team, without a book.
    Admitted,
}

/// Who came in.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Joined {
    /// Whose device it is.
    pub member: String,
    /// The device.
    pub device: String,
    /// The team.
    #[serde(skip)]
    pub team: String,
    /// Her name.
    #[serde(skip)]
    pub name: String,
    /// What she may do.
    pub roles: Vec<&'static str>,
    /// Why the sync that belongs to it did not end: a newcomer's first one, or the lead's, which brings the name.
    /// Everything else is done; the next sync makes it good.
    #[serde(skip)]
    pub unsynced: Option<Failure>,
    /// Why a newcomer could not be told that she is in. Without a book of hers the device stays in the team for nothing.
    #[serde(skip)]
    pub unheard: Option<Failure>,
}

/// The person at the other device said that the digits are not the same.
fn other_declined() -> Failure {
    Failure {
        detail: Some("other".to_owned()),
        ..Failure::new(Code::Declined)
    }
}
