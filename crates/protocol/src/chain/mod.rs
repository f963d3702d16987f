//! The membership chain: one linear, signed, hash-chained log per team (formats.md §3).
//!
//! Devices and the relay check it with this code. The relay can append what somebody signed, and nothing else.

mod link;
mod rules;

pub use link::{Body, Link, SIGNED};

use crate::{
    cbor::Malformed,
    id::{ChainHash, DeviceId, Hash, MemberId, TeamId},
    limits,
    roles::{Roles, Space},
    signature::SignatureFault,
};
use link::Outline;
use std::collections::BTreeMap;

/// The checked chain, folded into who may do what at which position. Genesis has position 0.
#[derive(Clone, Debug)]
pub struct Chain {
    team: TeamId,
    hashes: Vec<Hash>,
    devices: BTreeMap<DeviceId, Device>,
    members: BTreeMap<MemberId, Vec<(u32, Roles)>>,
    epochs: BTreeMap<u16, Vec<Epoch>>,
}

/// A device of the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// Its Ed25519 public key.
    pub sign_key: [u8; 32],
    /// Hash of its X-Wing public key, which lies beside the chain.
    pub kem_hash: Hash,
    /// Whose device it is.
    pub member: MemberId,
    /// The position that added it.
    pub since: u32,
}

/// A stretch of positions in which one secret seals a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Epoch {
    /// The position from which it holds.
    pub since: u32,
    /// Its number, from 1.
    pub number: u32,
    /// The commitment to its secret.
    pub commit: Hash,
}

/// Why an entry does not continue the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChainFault {
    /// Not a chain entry.
    #[error("these bytes are no chain entry")]
    Malformed,
    /// Of another team.
    #[error("the chain entry belongs to another team")]
    OtherTeam,
    /// Not the next position, or not after the entry that is there.
    #[error("the chain entry does not follow the last one")]
    NotNext,
    /// Its author was not in the team, or lacked the role.
    #[error("the author of the chain entry may not do this")]
    NotAllowed,
    /// A signature or key that is not accepted.
    #[error("the chain entry's signature or a key in it is not accepted")]
    Signature,
    /// Something it names is there already, or missing.
    #[error("the chain entry contradicts the chain")]
    Contradiction,
    /// A kind or role of a newer version: nothing may be sealed, sent or acted until the update.
    #[error("the chain entry needs a newer version")]
    NeedsUpdate,
    /// The chain is full.
    #[error("the chain has reached its greatest length")]
    Full,
}

impl From<Malformed> for ChainFault {
    fn from(_: Malformed) -> Self {
        Self::Malformed
    }
}

impl From<SignatureFault> for ChainFault {
    fn from(_: SignatureFault) -> Self {
        Self::Signature
    }
}

impl Chain {
    /// Checks a genesis entry; it names and signs the team.
    pub fn begin(genesis: &[u8]) -> Result<Self, ChainFault> {
        let link = Link::parse(genesis)?;
        let team = TeamId(link.hash.half());
        let mut chain = Self {
            team,
            hashes: Vec::new(),
            devices: BTreeMap::new(),
            members: BTreeMap::new(),
            epochs: BTreeMap::new(),
        };
        chain.check_genesis(&link)?;
        chain.take_in(&link);
        Ok(chain)
    }

    /// Checks an entry and takes it in; on a fault the chain stays as it was.
    pub fn append(&mut self, entry: &[u8]) -> Result<(), ChainFault> {
        let outline = Outline::parse(entry)?;
        self.check_place(&outline)?;
        self.check_signature(&outline)?;
        // Only now may it need an update: nobody outside the team can stop a device with bytes it can't read.
        let link = outline.read()?;
        self.check_content(&link)?;
        self.take_in(&link);
        Ok(())
    }

    /// Takes in entries that this book or relay has checked before, without their signatures.
    pub fn replay<B: AsRef<[u8]>>(entries: &[B]) -> Result<Self, ChainFault> {
        let (genesis, rest) = entries.split_first().ok_or(ChainFault::Malformed)?;
        let mut chain = Self::begin(genesis.as_ref())?;
        for entry in rest {
            let outline = Outline::parse(entry.as_ref())?;
            chain.check_place(&outline)?;
            chain.take_in(&outline.read()?);
        }
        Ok(chain)
    }

    /// The team.
    pub fn team(&self) -> TeamId {
        self.team
    }

    /// The last position and its hash.
    pub fn head(&self) -> (u32, Hash) {
        let seq = self.hashes.len().saturating_sub(1) as u32;
        (seq, self.hashes.last().copied().unwrap_or_default())
    }

    /// The hash at a position, if the chain reaches it.
    pub fn hash_at(&self, seq: u32) -> Option<Hash> {
        self.hashes.get(seq as usize).copied()
    }

    /// Whether the chain has just this hash there; nothing when it does not reach so far.
    pub fn agrees(&self, seq: u32, hash: ChainHash) -> Option<bool> {
        self.hash_at(seq).map(|ours| ChainHash::from(ours) == hash)
    }

    /// A device of the team.
    pub fn device(&self, device: &DeviceId) -> Option<&Device> {
        self.devices.get(device)
    }

    /// All devices.
    pub fn devices(&self) -> impl Iterator<Item = (&DeviceId, &Device)> {
        self.devices.iter()
    }

    /// All members with their present roles.
    pub fn members(&self) -> impl Iterator<Item = (&MemberId, Roles)> {
        self.members
            .iter()
            .map(|(member, history)| (member, history.last().map(|(_, roles)| *roles).unwrap_or_default()))
    }

    /// A device's roles right after position `seq`; none before it was added or beyond the head.
    pub fn roles_at(&self, device: &DeviceId, seq: u32) -> Roles {
        let Some(found) = self
            .devices
            .get(device)
            .filter(|found| found.since <= seq && seq <= self.head().0)
        else {
            return Roles::default();
        };
        let history = self.members.get(&found.member).map(Vec::as_slice).unwrap_or_default();
        history
            .iter()
            .rev()
            .find(|(since, _)| *since <= seq)
            .map(|(_, roles)| *roles)
            .unwrap_or_default()
    }

    /// A device's roles now.
    pub fn roles(&self, device: &DeviceId) -> Roles {
        self.roles_at(device, self.head().0)
    }

    /// The epoch of a space right after position `seq`.
    pub fn epoch_at(&self, space: Space, seq: u32) -> Option<Epoch> {
        self.epochs(space)
            .iter()
            .rev()
            .find(|epoch| epoch.since <= seq)
            .copied()
    }

    /// The epoch of a space now.
    pub fn epoch(&self, space: Space) -> Option<Epoch> {
        self.epochs(space).last().copied()
    }

    /// All epochs of a space, oldest first.
    pub fn epochs(&self, space: Space) -> &[Epoch] {
        self.epochs.get(&space.number()).map(Vec::as_slice).unwrap_or_default()
    }

    fn take_in(&mut self, link: &Link<'_>) {
        let seq = self.hashes.len() as u32;
        match &link.body {
            Body::Genesis {
                sign_key,
                kem_hash,
                member,
                roles,
                commits,
                ..
            } => {
                self.add_device(seq, *sign_key, *kem_hash, *member, *roles);
                commits
                    .iter()
                    .for_each(|(space, commit)| self.add_epoch(seq, space.number(), 1, *commit));
            }
            Body::AddDevice {
                sign_key,
                kem_hash,
                member,
                roles,
            } => {
                self.add_device(seq, *sign_key, *kem_hash, *member, *roles);
            }
            Body::EpochRoll { space, epoch, commit } => self.add_epoch(seq, space.number(), *epoch, *commit),
        }
        self.hashes.push(link.hash);
    }

    fn add_device(&mut self, seq: u32, sign_key: [u8; 32], kem_hash: Hash, member: MemberId, roles: Roles) {
        let device = Device {
            sign_key,
            kem_hash,
            member,
            since: seq,
        };
        self.devices.insert(DeviceId::of_key(&sign_key), device);
        let history = self.members.entry(member).or_default();
        let before = history.last().map(|(_, roles)| *roles).unwrap_or_default();
        history.push((seq, before.and(roles)));
    }

    fn add_epoch(&mut self, since: u32, space: u16, number: u32, commit: Hash) {
        self.epochs
            .entry(space)
            .or_default()
            .push(Epoch { since, number, commit });
    }

    fn is_full(&self) -> bool {
        self.hashes.len() >= limits::CHAIN_ENTRIES
    }
}

#[cfg(test)]
mod tests;
