//! A key ring: all of a device's secrets, sealed to it, lying beside the chain (formats.md §4).

use crate::{
    cbor::{Malformed, Reader, Writer, canonical},
    id::{DeviceId, Hash, TeamId},
    signature::{SignatureFault, verify},
};

/// What every ring's signature begins with.
pub const SIGNED: &[u8] = b"veldboek/1/ring\0";

/// Spaces and epochs that one ring may hold.
const SECRETS: u64 = 4_096;
const ENCAPSULATED: usize = 1_120;

/// A ring as it travels and is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ring {
    /// The device that can open it.
    pub device: DeviceId,
    /// The device that made it.
    pub maker: DeviceId,
    /// The chain position its maker knew.
    pub chain_seq: u32,
    /// That position's hash.
    pub chain_hash: Hash,
    /// HPKE's encapsulated key, 1,120 bytes.
    pub enc: Vec<u8>,
    /// The sealed secrets.
    pub ciphertext: Vec<u8>,
    /// The maker's signature.
    pub signature: [u8; 64],
    /// Which (space, epoch) it says to hold: a hint for the relay, who lacks what. Not signed; proven by opening.
    pub covers: Vec<(u16, u32)>,
}

impl Ring {
    /// What binds a ring to team, device and position: HPKE's `info` after its own prefix, and the signature's beginning.
    pub fn context(team: TeamId, device: DeviceId, chain_seq: u32, chain_hash: Hash) -> Vec<u8> {
        [&team.0[..], &device.0, &chain_seq.to_be_bytes(), &chain_hash.0].concat()
    }

    /// What the maker signs after [`SIGNED`].
    pub fn signed_part(&self, team: TeamId) -> Vec<u8> {
        let context = Self::context(team, self.device, self.chain_seq, self.chain_hash);
        [&context[..], &self.enc, &self.ciphertext].concat()
    }

    /// Checks the maker's signature.
    pub fn verify(&self, team: TeamId, sign_key: &[u8; 32]) -> Result<(), SignatureFault> {
        verify(sign_key, SIGNED, &[&self.signed_part(team)], &self.signature)
    }

    /// The bytes that travel.
    pub fn encode(&self) -> Vec<u8> {
        Writer::default()
            .array(8)
            .bytes(&self.device.0)
            .bytes(&self.maker.0)
            .uint(self.chain_seq)
            .bytes(&self.chain_hash.0)
            .bytes(&self.enc)
            .bytes(&self.ciphertext)
            .bytes(&self.signature)
            .all(&self.covers, |writer, (space, epoch)| {
                writer.array(2).uint(*space).uint(*epoch)
            })
            .done()
    }

    /// Takes the bytes apart.
    pub fn parse(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut reader = Reader::new(bytes);
        reader.array(8)?;
        let ring = Self {
            device: DeviceId(reader.fixed()?),
            maker: DeviceId(reader.fixed()?),
            chain_seq: reader.u32()?,
            chain_hash: Hash(reader.fixed()?),
            enc: reader.fixed::<ENCAPSULATED>()?.to_vec(),
            ciphertext: reader.bytes()?.to_vec(),
            signature: reader.fixed()?,
            covers: reader.all(SECRETS, |reader| {
                reader.array(2)?;
                Ok((reader.u16()?, reader.u32()?))
            })?,
        };
        reader.finish()?;
        canonical(bytes, &ring.encode())?;
        Ok(ring)
    }
}

/// The secrets inside a ring, once opened: space, epoch, secret.
pub fn encode_secrets(secrets: &[(u16, u32, [u8; 32])]) -> Vec<u8> {
    Writer::default()
        .all(secrets, |writer, (space, epoch, secret)| {
            writer.array(3).uint(*space).uint(*epoch).bytes(secret)
        })
        .done()
}

/// Reads what [`encode_secrets`] wrote.
pub fn decode_secrets(bytes: &[u8]) -> Result<Vec<(u16, u32, [u8; 32])>, Malformed> {
    let mut reader = Reader::new(bytes);
    let secrets = reader.all(SECRETS, |reader| {
        reader.array(3)?;
        Ok((reader.u16()?, reader.u32()?, reader.fixed()?))
    })?;
    reader.finish()?;
    Ok(secrets)
}
