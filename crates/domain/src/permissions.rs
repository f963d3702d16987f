//! Who may write what: the kinds of document of this version, and the acts of a review.
//!
//! Which roles read and write which *space* is the protocol's table; here stands what a writer of a space
//! may write inside it (formats.md §2). The same answers guard the use cases and the apply stage.

use crate::{act::ActKind, words::DocumentKind};

/// What somebody may do at one position of the membership chain, as far as the team and the common space go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rights {
    /// She is a lead.
    pub lead: bool,
    /// She writes the team space: a fieldworker or a lead.
    pub team_writer: bool,
}

/// The space a document belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    /// Catalogue, people, flyers and services.
    Common,
    /// Rounds and places.
    Team,
}

impl Home {
    /// Its number (formats.md §1).
    pub fn number(self) -> u16 {
        match self {
            Home::Common => 1,
            Home::Team => 2,
        }
    }
}

/// An answer about a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Yes.
    Allowed,
    /// No: quarantine it.
    NotAllowed,
    /// This version does not know the kind: keep it, and say that an update is needed.
    NeedsUpdate,
}

/// The space in which documents of this kind live; nothing for a kind this version does not know.
pub fn home(kind: &DocumentKind) -> Option<Home> {
    match kind {
        DocumentKind::Round | DocumentKind::Place => Some(Home::Team),
        DocumentKind::People | DocumentKind::Catalogue | DocumentKind::Flyer | DocumentKind::Service => {
            Some(Home::Common)
        }
        DocumentKind::Unknown(_) => None,
    }
}

/// Whether somebody with these rights may write a document of this kind in the space of this number.
pub fn may_write(rights: Rights, kind: &DocumentKind, space: u16) -> Verdict {
    let Some(home) = home(kind) else {
        return Verdict::NeedsUpdate;
    };
    let writer = match home {
        Home::Common => rights.lead,
        Home::Team => rights.team_writer,
    };
    if writer && home.number() == space {
        Verdict::Allowed
    } else {
        Verdict::NotAllowed
    }
}

/// Whether somebody with these rights may make an act of this kind about a round.
pub fn may_act(rights: Rights, kind: ActKind) -> bool {
    match kind {
        ActKind::HandIn | ActKind::Answer => rights.team_writer,
        ActKind::Ask | ActKind::Approve | ActKind::Reopen => rights.lead,
    }
}

#[cfg(test)]
mod tests;
