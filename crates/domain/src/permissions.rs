//! Who may write what: the kinds of document of this version, and the acts of a review.
//!
//! Which roles read and write which *space* is the protocol's table; here stands what a writer of a space
//! may write inside it (formats.md §2). The same answers guard the use cases and the apply stage.

use crate::{act::ActKind, words::DocumentKind};

/// What somebody may do at one position of the membership chain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rights {
    /// She is a lead.
    pub lead: bool,
    /// She writes the team space: a fieldworker or a lead.
    pub team_writer: bool,
    /// She writes contact cards: a fieldworker.
    pub cards_writer: bool,
    /// She writes profiles of online outreach.
    pub online_writer: bool,
}

/// The space a document belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    /// Catalogue, people, flyers and services.
    Common,
    /// Rounds and places.
    Team,
    /// Contact cards.
    Cards,
    /// Profiles of online outreach, and what recognises them.
    Online,
}

impl Home {
    /// Its number (formats.md §1).
    pub fn number(self) -> u16 {
        match self {
            Home::Common => 1,
            Home::Team => 2,
            Home::Cards => 3,
            Home::Online => 4,
        }
    }

    /// The space of a number whose documents this version knows.
    pub fn of_number(number: u16) -> Option<Self> {
        [Home::Common, Home::Team, Home::Cards, Home::Online]
            .into_iter()
            .find(|home| home.number() == number)
    }
}

impl Rights {
    /// Whether she writes documents of this space.
    pub fn writes(self, home: Home) -> bool {
        match home {
            Home::Common => self.lead,
            Home::Team => self.team_writer,
            Home::Cards => self.cards_writer,
            Home::Online => self.online_writer,
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
        DocumentKind::Card => Some(Home::Cards),
        DocumentKind::Profile | DocumentKind::Handle | DocumentKind::TagKey | DocumentKind::Objection => {
            Some(Home::Online)
        }
        DocumentKind::Unknown(_) => None,
    }
}

/// Whether somebody with these rights may write a document of this kind in the space of this number.
pub fn may_write(rights: Rights, kind: &DocumentKind, space: u16) -> Verdict {
    let Some(home) = home(kind) else {
        return Verdict::NeedsUpdate;
    };
    if rights.writes(home) && home.number() == space {
        Verdict::Allowed
    } else {
        Verdict::NotAllowed
    }
}

/// Whether somebody with these rights may make an act of this kind in the space of this number. The acts of a review are
/// about rounds; erasing is a lead's, and in cards and online any writer's.
pub fn may_act(rights: Rights, kind: ActKind, space: u16) -> bool {
    let Some(home) = Home::of_number(space) else {
        return false;
    };
    match kind {
        ActKind::HandIn | ActKind::Answer => home == Home::Team && rights.team_writer,
        ActKind::Ask | ActKind::Approve | ActKind::Reopen => home == Home::Team && rights.lead,
        ActKind::Erase => match home {
            Home::Common | Home::Team => rights.lead,
            Home::Cards | Home::Online => rights.writes(home),
        },
    }
}

#[cfg(test)]
mod tests;
