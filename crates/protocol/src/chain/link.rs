//! One entry of the chain in bytes.

use super::ChainFault;
use crate::{
    cbor::{Malformed, Reader, Writer, canonical},
    id::{DeviceId, Hash, MemberId, TeamId},
    limits,
    roles::{Role, Roles, Space},
};

/// What every chain entry's signature begins with.
pub const SIGNED: &[u8] = b"veldboek/1/chain\0";

const VERSION: u8 = 1;
const FIXED: usize = 78;
const SIGNATURE: usize = 64;

/// A chain entry taken apart, not yet checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link<'b> {
    /// The team; zero in genesis.
    pub team: TeamId,
    /// Its position; genesis is 0.
    pub seq: u32,
    /// Hash of the entry before it; zero in genesis.
    pub prev: Hash,
    /// Its author's clock, milliseconds since 1970; informative.
    pub at: i64,
    /// The device that signed it.
    pub author: DeviceId,
    /// What it does.
    pub body: Body,
    /// All bytes before the signature.
    pub signed: &'b [u8],
    /// The signature.
    pub signature: &'b [u8; SIGNATURE],
    /// Hash of the whole entry.
    pub hash: Hash,
}

/// What a chain entry does. Kinds 3, 4 and 6 are reserved for a later version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// 1: the team begins.
    Genesis {
        /// The founder's device.
        sign_key: [u8; 32],
        /// Hash of its X-Wing key.
        kem_hash: Hash,
        /// The founder.
        member: MemberId,
        /// Her roles.
        roles: Roles,
        /// Keys that may recover the team (not used yet).
        recovery: Vec<Vec<u8>>,
        /// Commitments to the first epoch of each space she may read.
        commits: Vec<(Space, Hash)>,
    },
    /// 2: a device joins, of a new member or a known one; roles add up.
    AddDevice {
        /// The new device.
        sign_key: [u8; 32],
        /// Hash of its X-Wing key.
        kem_hash: Hash,
        /// Whose it is.
        member: MemberId,
        /// What that member may do besides what she may already.
        roles: Roles,
    },
    /// 5: a space begins, or gets a new secret.
    EpochRoll {
        /// The space.
        space: Space,
        /// The next epoch, first 1.
        epoch: u32,
        /// The commitment to its secret.
        commit: Hash,
    },
}

impl Body {
    fn kind(&self) -> u8 {
        match self {
            Body::Genesis { .. } => 1,
            Body::AddDevice { .. } => 2,
            Body::EpochRoll { .. } => 5,
        }
    }

    fn encode(&self) -> Vec<u8> {
        let writer = Writer::default();
        match self {
            Body::Genesis {
                sign_key,
                kem_hash,
                member,
                roles,
                recovery,
                commits,
            } => {
                let writer = write_device(writer.array(6), sign_key, kem_hash, member, *roles);
                let writer = writer.all(recovery, |writer, key| writer.bytes(key));
                writer.all(commits, |writer, (space, commit)| {
                    writer.array(2).uint(space.number()).bytes(&commit.0)
                })
            }
            Body::AddDevice {
                sign_key,
                kem_hash,
                member,
                roles,
            } => write_device(writer.array(4), sign_key, kem_hash, member, *roles),
            Body::EpochRoll { space, epoch, commit } => {
                writer.array(3).uint(space.number()).uint(*epoch).bytes(&commit.0)
            }
        }
        .done()
    }

    fn decode(kind: u8, bytes: &[u8]) -> Result<Self, ChainFault> {
        let mut reader = Reader::new(bytes);
        let body = match kind {
            1 => {
                reader.array(6)?;
                let (sign_key, kem_hash, member, roles) = read_device(&mut reader)?;
                let recovery = reader.all(8, |reader| reader.bytes().map(<[u8]>::to_vec))?;
                let commits = reader.all(64, |reader| {
                    reader.array(2)?;
                    Ok((reader.u16()?, Hash(reader.fixed()?)))
                })?;
                let commits = commits
                    .into_iter()
                    .map(|(space, commit)| Ok((known_space(space)?, commit)));
                Body::Genesis {
                    sign_key,
                    kem_hash,
                    member,
                    roles,
                    recovery,
                    commits: commits.collect::<Result<_, ChainFault>>()?,
                }
            }
            2 => {
                reader.array(4)?;
                let (sign_key, kem_hash, member, roles) = read_device(&mut reader)?;
                Body::AddDevice {
                    sign_key,
                    kem_hash,
                    member,
                    roles,
                }
            }
            5 => {
                reader.array(3)?;
                Body::EpochRoll {
                    space: known_space(reader.u16()?)?,
                    epoch: reader.u32()?,
                    commit: Hash(reader.fixed()?),
                }
            }
            _ => return Err(ChainFault::NeedsUpdate),
        };
        reader.finish()?;
        canonical(bytes, &body.encode())?;
        Ok(body)
    }
}

impl<'b> Link<'b> {
    /// The bytes to sign after [`SIGNED`]; the signature is appended to them.
    pub fn unsigned(team: TeamId, seq: u32, prev: Hash, at: i64, author: DeviceId, body: &Body) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        bytes.extend_from_slice(&team.0);
        bytes.extend_from_slice(&seq.to_be_bytes());
        bytes.extend_from_slice(&prev.0);
        bytes.extend_from_slice(&at.to_be_bytes());
        bytes.extend_from_slice(&author.0);
        bytes.push(body.kind());
        bytes.extend_from_slice(&body.encode());
        bytes
    }

    /// Takes the bytes apart. A newer version or an unknown kind needs an update; the rest is refused.
    pub fn parse(bytes: &'b [u8]) -> Result<Self, ChainFault> {
        Outline::parse(bytes)?.read()
    }
}

/// What every chain entry has in the same place, whatever its version and kind: enough to check where it stands and
/// who signed it, before its content says that it needs an update.
pub(super) struct Outline<'b> {
    version: u8,
    kind: u8,
    body: &'b [u8],
    pub team: TeamId,
    pub seq: u32,
    pub prev: Hash,
    at: i64,
    pub author: DeviceId,
    pub signed: &'b [u8],
    pub signature: &'b [u8; SIGNATURE],
    hash: Hash,
}

impl<'b> Outline<'b> {
    pub fn parse(bytes: &'b [u8]) -> Result<Self, ChainFault> {
        if bytes.len() > limits::CHAIN_ENTRY {
            return Err(ChainFault::Malformed);
        }
        let (signed, signature) = bytes.split_last_chunk::<SIGNATURE>().ok_or(ChainFault::Malformed)?;
        let (fixed, body) = signed.split_at_checked(FIXED).ok_or(ChainFault::Malformed)?;
        let field = |range: std::ops::Range<usize>| fixed.get(range).unwrap_or_default();
        let version = fixed.first().copied().unwrap_or_default();
        if version < VERSION {
            return Err(ChainFault::Malformed);
        }
        Ok(Self {
            version,
            kind: fixed.last().copied().unwrap_or_default(),
            body,
            team: TeamId::from_slice(field(1..17)).ok_or(ChainFault::Malformed)?,
            seq: u32::from_be_bytes(field(17..21).try_into().map_err(|_| ChainFault::Malformed)?),
            prev: Hash::from_slice(field(21..53)).ok_or(ChainFault::Malformed)?,
            at: i64::from_be_bytes(field(53..61).try_into().map_err(|_| ChainFault::Malformed)?),
            author: DeviceId::from_slice(field(61..77)).ok_or(ChainFault::Malformed)?,
            signed,
            signature,
            hash: Hash::of(&[bytes]),
        })
    }

    pub fn read(self) -> Result<Link<'b>, ChainFault> {
        if self.version > VERSION {
            return Err(ChainFault::NeedsUpdate);
        }
        Ok(Link {
            team: self.team,
            seq: self.seq,
            prev: self.prev,
            at: self.at,
            author: self.author,
            body: Body::decode(self.kind, self.body)?,
            signed: self.signed,
            signature: self.signature,
            hash: self.hash,
        })
    }
}

fn write_device(writer: Writer, sign_key: &[u8; 32], kem_hash: &Hash, member: &MemberId, roles: Roles) -> Writer {
    let numbers: Vec<u8> = roles.iter().map(Role::number).collect();
    writer
        .bytes(sign_key)
        .bytes(&kem_hash.0)
        .bytes(&member.0)
        .all(&numbers, |writer, number| writer.uint(*number))
}

fn read_device(reader: &mut Reader<'_>) -> Result<([u8; 32], Hash, MemberId, Roles), ChainFault> {
    let (sign_key, kem_hash, member) = (reader.fixed()?, Hash(reader.fixed()?), MemberId(reader.fixed()?));
    let numbers = reader.all(64, Reader::u8)?;
    let roles = numbers
        .into_iter()
        .map(|number| Role::from_number(number).ok_or(ChainFault::NeedsUpdate));
    Ok((sign_key, kem_hash, member, roles.collect::<Result<_, _>>()?))
}

fn known_space(number: u16) -> Result<Space, ChainFault> {
    Space::from_number(number).ok_or(ChainFault::NeedsUpdate)
}

impl From<ChainFault> for Malformed {
    fn from(_: ChainFault) -> Self {
        Malformed
    }
}
