//! An epoch's secret, and what is derived from it.

use crate::{derive::derive, random};
use protocol::{Chain, Hash, Space, TeamId};
use std::fmt;
use zeroize::Zeroizing;

const ENTRY: &[u8] = b"veldboek/1/entry";
const COMMIT: &[u8] = b"veldboek/1/commit";

/// The secret of one epoch of one space, 32 random bytes; every reader of the space has it in her ring.
#[derive(Clone)]
pub struct Secret(Zeroizing<[u8; 32]>);

impl Secret {
    /// A new one, for a space that begins or an epoch that is rolled.
    pub fn generate() -> Self {
        Self::from_bytes(random())
    }

    /// One that a ring or the book held.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Its bytes, for the encrypted book.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// What the chain publishes of it.
    ///
    /// A genesis entry can't commit under its own team's id, which is the hash of that entry: the spaces that it
    /// begins are committed under the zero team, as its own team field is zero.
    pub fn commitment(&self, team: TeamId, space: u16, epoch: u32) -> Hash {
        Hash(*self.derived(COMMIT, team, space, epoch))
    }

    /// Whether the chain commits to just this secret for that epoch: only then a secret from a ring counts.
    pub fn is_committed(&self, chain: &Chain, space: u16, epoch: u32) -> bool {
        let epochs = Space::from_number(space)
            .map(|space| chain.epochs(space))
            .unwrap_or_default();
        epochs.iter().filter(|known| known.number == epoch).any(|known| {
            let team = if known.since == 0 {
                TeamId::default()
            } else {
                chain.team()
            };
            self.commitment(team, space, epoch) == known.commit
        })
    }

    pub(crate) fn entry_key(&self, team: TeamId, space: u16, epoch: u32) -> Zeroizing<[u8; 32]> {
        self.derived(ENTRY, team, space, epoch)
    }

    fn derived(&self, label: &[u8], team: TeamId, space: u16, epoch: u32) -> Zeroizing<[u8; 32]> {
        derive(&*self.0, label, &[&team.0, &space.to_be_bytes(), &epoch.to_be_bytes()])
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}
