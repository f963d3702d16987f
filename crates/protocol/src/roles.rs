//! Spaces, roles, and who may read and write where: one table for device and relay (formats.md §2).

use std::{fmt, str::FromStr};

/// A set of records with one set of readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u16)]
pub enum Space {
    /// Catalogue, flyers, services, people.
    Common = 1,
    /// Places and rounds.
    Team = 2,
    /// Contact cards.
    Cards = 3,
    /// Profiles of online outreach.
    Online = 4,
    /// Signals of exploitation.
    Signals = 5,
    /// The files of flyers, in parts (decisions/0013).
    Files = 6,
}

/// What a member is in the team. Roles add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Role {
    /// Walks rounds.
    Fieldworker = 1,
    /// Writes to people on platforms.
    Online = 2,
    /// Reviews, administers members and lists.
    Lead = 3,
    /// Reads the signals.
    Coordinator = 4,
    /// Helps out.
    Volunteer = 5,
}

impl Space {
    /// Every space of this version.
    pub const ALL: [Space; 6] = [
        Space::Common,
        Space::Team,
        Space::Cards,
        Space::Online,
        Space::Signals,
        Space::Files,
    ];

    /// The number that bytes and paths use.
    pub fn number(self) -> u16 {
        self as u16
    }

    /// The space of a number that this version knows.
    pub fn from_number(number: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|space| space.number() == number)
    }

    /// The id that commands use.
    pub fn id(self) -> &'static str {
        match self {
            Space::Common => "common",
            Space::Team => "team",
            Space::Cards => "cards",
            Space::Online => "online",
            Space::Signals => "signals",
            Space::Files => "files",
        }
    }
}

impl Role {
    /// Every role of this version.
    pub const ALL: [Role; 5] = [
        Role::Fieldworker,
        Role::Online,
        Role::Lead,
        Role::Coordinator,
        Role::Volunteer,
    ];

    /// The number that bytes use.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The role of a number that this version knows.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.number() == number)
    }

    /// The id that commands use.
    pub fn id(self) -> &'static str {
        match self {
            Role::Fieldworker => "fieldworker",
            Role::Online => "online",
            Role::Lead => "lead",
            Role::Coordinator => "coordinator",
            Role::Volunteer => "volunteer",
        }
    }

    fn reads(self, space: Space) -> bool {
        matches!(
            (self, space),
            (_, Space::Common | Space::Files)
                | (Role::Fieldworker, Space::Team | Space::Cards)
                | (Role::Online, Space::Online)
                | (Role::Lead, Space::Team | Space::Online)
                | (Role::Coordinator, Space::Team | Space::Signals)
        )
    }

    fn writes(self, space: Space) -> bool {
        matches!(
            (self, space),
            (Role::Fieldworker, Space::Team | Space::Cards)
                | (Role::Online, Space::Online)
                | (Role::Lead, Space::Common | Space::Team | Space::Files)
                | (Role::Coordinator, Space::Signals)
        )
    }
}

impl FromStr for Role {
    type Err = ();

    fn from_str(id: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|role| role.id() == id).ok_or(())
    }
}

/// The roles of one member.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Roles(u8);

impl Roles {
    /// What a founder is unless she says otherwise.
    pub fn founder() -> Self {
        [Role::Fieldworker, Role::Online, Role::Lead].into_iter().collect()
    }

    /// Whether this role is among them.
    pub fn has(self, role: Role) -> bool {
        self.0 & (1 << role.number()) != 0
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// These and those.
    pub fn and(self, others: Roles) -> Self {
        Self(self.0 | others.0)
    }

    /// The roles in the order of their numbers.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(move |role| self.has(*role))
    }

    /// Whether any of them reads the space.
    pub fn reads(self, space: Space) -> bool {
        self.iter().any(|role| role.reads(space))
    }

    /// Whether any of them writes the space, so that others read it back.
    pub fn writes(self, space: Space) -> bool {
        self.iter().any(|role| role.writes(space))
    }

    /// The spaces they read.
    pub fn readable(self) -> impl Iterator<Item = Space> {
        Space::ALL.into_iter().filter(move |space| self.reads(*space))
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<T: IntoIterator<Item = Role>>(roles: T) -> Self {
        Self(roles.into_iter().fold(0, |set, role| set | 1 << role.number()))
    }
}

impl fmt::Display for Roles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids: Vec<_> = self.iter().map(Role::id).collect();
        f.write_str(&ids.join(","))
    }
}
