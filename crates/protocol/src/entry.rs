//! An entry: one push of one space, sealed. Here is its outside; what is inside only the vault opens.

use crate::{
    id::{ChainHash, DeviceId, Hash, TeamId},
    limits,
    roles::Space,
    signature::{SignatureFault, verify},
};

/// What every entry's signature begins with.
pub const SIGNED: &[u8] = b"veldboek/1/entry\0";

const MAGIC: &[u8; 2] = b"VB";
const VERSION: u8 = 1;
const FIXED: usize = 106;
const NONCE: usize = 24;
const SIGNATURE: usize = 64;
const TAG: usize = 16;

/// What an entry carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// Changes and acts.
    Batch,
    /// A part of a file that a flyer names.
    FilePart,
    /// A suite or type that this version checks, counts and parks (bundles and the inbox are to come).
    Unknown {
        /// The suite byte.
        suite: u8,
        /// The type byte.
        kind: u8,
    },
}

impl EntryKind {
    /// Whether entries of this kind may stand in a space: parts of files have their own, so that none is ever in a
    /// round's way, and nothing else is there. What a later version makes is for that version to say.
    pub fn belongs(self, space: Space) -> bool {
        match self {
            EntryKind::Batch => space != Space::Files,
            EntryKind::FilePart => space == Space::Files,
            EntryKind::Unknown { .. } => true,
        }
    }
}

/// The header, 106 bytes and an extension: authenticated with the ciphertext, signed, readable by the relay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// What it carries.
    pub kind: EntryKind,
    /// The team.
    pub team: TeamId,
    /// The space's number; may be one that this version does not know.
    pub space: u16,
    /// The epoch whose secret seals it.
    pub epoch: u32,
    /// The device that made it.
    pub author: DeviceId,
    /// The author's count in this space, from 1.
    pub author_seq: u64,
    /// Hash of the author's previous entry in this space, zero before the first.
    pub prev: Hash,
    /// The chain position at which the author's rights are judged.
    pub chain_seq: u32,
    /// That position's hash, so that a hidden or forked chain shows.
    pub chain_hash: ChainHash,
    /// Room for later versions; empty now.
    pub ext: Vec<u8>,
}

/// An entry's bytes, taken apart but not opened. The bytes are the truth and are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'b> {
    /// Its header.
    pub header: Header,
    /// The bytes of the header, as authenticated and signed.
    pub header_bytes: &'b [u8],
    /// The nonce.
    pub nonce: &'b [u8; NONCE],
    /// The ciphertext with its tag.
    pub ciphertext: &'b [u8],
    /// The author's signature.
    pub signature: &'b [u8; SIGNATURE],
    /// Hash of all bytes.
    pub id: Hash,
}

/// Why bytes are not an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EntryFault {
    /// A newer version: stored raw, waiting for an update.
    #[error("the entry is of a newer version")]
    NewerVersion,
    /// Not an entry of version 1.
    #[error("these bytes are no entry")]
    Malformed,
    /// Larger than any writer may make it.
    #[error("the entry is larger than allowed")]
    TooLarge,
}

impl Header {
    /// The bytes that are authenticated and signed.
    pub fn encode(&self) -> Vec<u8> {
        let (suite, kind) = match self.kind {
            EntryKind::Batch => (1, 1),
            EntryKind::FilePart => (1, 4),
            EntryKind::Unknown { suite, kind } => (suite, kind),
        };
        let mut bytes = Vec::with_capacity(FIXED + self.ext.len());
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&[VERSION, suite, kind, 0]);
        bytes.extend_from_slice(&self.team.0);
        bytes.extend_from_slice(&self.space.to_be_bytes());
        bytes.extend_from_slice(&self.epoch.to_be_bytes());
        bytes.extend_from_slice(&self.author.0);
        bytes.extend_from_slice(&self.author_seq.to_be_bytes());
        bytes.extend_from_slice(&self.prev.0);
        bytes.extend_from_slice(&self.chain_seq.to_be_bytes());
        bytes.extend_from_slice(&self.chain_hash.0);
        bytes.extend_from_slice(&(self.ext.len() as u16).to_be_bytes());
        bytes.extend_from_slice(&self.ext);
        bytes
    }
}

impl<'b> Entry<'b> {
    /// Takes the bytes apart. A newer version is told from nonsense, because it must wait and not be lost.
    pub fn parse(bytes: &'b [u8]) -> Result<Self, EntryFault> {
        if bytes.len() > limits::ENTRY {
            return Err(EntryFault::TooLarge);
        }
        let mut rest = Rest(bytes);
        if rest.take()? != *MAGIC {
            return Err(EntryFault::Malformed);
        }
        match rest.byte()? {
            VERSION => {}
            newer if newer > VERSION => return Err(EntryFault::NewerVersion),
            _ => return Err(EntryFault::Malformed),
        }
        let (suite, kind, flags) = (rest.byte()?, rest.byte()?, rest.byte()?);
        if flags != 0 {
            return Err(EntryFault::Malformed);
        }
        let kind = match (suite, kind) {
            (1, 1) => EntryKind::Batch,
            (1, 4) => EntryKind::FilePart,
            (suite, kind) => EntryKind::Unknown { suite, kind },
        };
        let header = Header {
            kind,
            team: TeamId(rest.take()?),
            space: u16::from_be_bytes(rest.take()?),
            epoch: u32::from_be_bytes(rest.take()?),
            author: DeviceId(rest.take()?),
            author_seq: u64::from_be_bytes(rest.take()?),
            prev: Hash(rest.take()?),
            chain_seq: u32::from_be_bytes(rest.take()?),
            chain_hash: ChainHash(rest.take()?),
            ext: {
                let length = u16::from_be_bytes(rest.take()?);
                rest.slice(length.into())?.to_vec()
            },
        };
        let header_bytes = bytes.get(..FIXED + header.ext.len()).ok_or(EntryFault::Malformed)?;
        let nonce = rest.slice(NONCE)?.try_into().map_err(|_| EntryFault::Malformed)?;
        let length = rest
            .0
            .len()
            .checked_sub(SIGNATURE)
            .filter(|length| *length >= TAG)
            .ok_or(EntryFault::Malformed)?;
        let ciphertext = rest.slice(length)?;
        let signature = rest.0.try_into().map_err(|_| EntryFault::Malformed)?;
        Ok(Self {
            header,
            header_bytes,
            nonce,
            ciphertext,
            signature,
            id: Hash::of(&[bytes]),
        })
    }

    /// Checks the author's signature over header, nonce and the ciphertext's hash.
    pub fn verify(&self, sign_key: &[u8; 32]) -> Result<(), SignatureFault> {
        let content = Hash::of(&[self.ciphertext]);
        verify(
            sign_key,
            SIGNED,
            &[self.header_bytes, self.nonce, &content.0],
            self.signature,
        )
    }
}

/// What the author signs, after [`SIGNED`].
pub fn signed_part(header: &[u8], nonce: &[u8; NONCE], ciphertext: &[u8]) -> Vec<u8> {
    [header, nonce, &Hash::of(&[ciphertext]).0].concat()
}

struct Rest<'b>(&'b [u8]);

impl<'b> Rest<'b> {
    fn slice(&mut self, length: usize) -> Result<&'b [u8], EntryFault> {
        let (slice, rest) = self.0.split_at_checked(length).ok_or(EntryFault::Malformed)?;
        self.0 = rest;
        Ok(slice)
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N], EntryFault> {
        self.slice(N)?.try_into().map_err(|_| EntryFault::Malformed)
    }

    fn byte(&mut self) -> Result<u8, EntryFault> {
        self.take::<1>().map(|[byte]| byte)
    }
}
