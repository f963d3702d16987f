//! An ack: a device's signed word of how far it has applied a space (formats.md §9).

use crate::{
    cbor::{Malformed, Reader, Writer, canonical},
    id::{ChainHash, DeviceId, Hash, LogId, TeamId},
    limits,
    signature::{SignatureFault, verify},
};

/// What every ack's signature begins with.
pub const SIGNED: &[u8] = b"veldboek/1/ack\0";

const SIGNATURE: usize = 64;

/// The proof behind "Noor has it", and the check between two devices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ack {
    /// The team.
    pub team: TeamId,
    /// The space's number.
    pub space: u16,
    /// Whose word it is.
    pub device: DeviceId,
    /// That device's clock, milliseconds since 1970; informative.
    pub at: i64,
    /// The chain position it knows.
    pub chain_seq: u32,
    /// That position's hash.
    pub chain_hash: ChainHash,
    /// The life of the log it speaks of.
    pub log_id: LogId,
    /// It has taken in everything up to this number, except what waits.
    pub number: u64,
    /// The log's H at that number.
    pub h: Hash,
    /// Hash of the space's state; absent while anything is unsent, waiting or quarantined.
    pub digest: Option<Hash>,
    /// Numbers not wholly applied, ascending, at most 256.
    pub waiting: Vec<u64>,
}

impl Ack {
    /// The bytes that are signed; the signature follows them.
    pub fn encode(&self) -> Vec<u8> {
        Writer::default()
            .array(11)
            .bytes(&self.team.0)
            .uint(self.space)
            .bytes(&self.device.0)
            .int(self.at)
            .uint(self.chain_seq)
            .bytes(&self.chain_hash.0)
            .bytes(&self.log_id.0)
            .uint(self.number)
            .bytes(&self.h.0)
            .optional(self.digest, |writer, digest| writer.bytes(&digest.0))
            .all(&self.waiting, |writer, number| writer.uint(*number))
            .done()
    }

    /// Takes signed bytes apart; the signature is checked by [`Ack::verify`], once the device's key is known.
    pub fn parse(bytes: &[u8]) -> Result<Self, Malformed> {
        let (body, _) = bytes.split_last_chunk::<SIGNATURE>().ok_or(Malformed)?;
        let mut reader = Reader::new(body);
        reader.array(11)?;
        let ack = Self {
            team: TeamId(reader.fixed()?),
            space: reader.u16()?,
            device: DeviceId(reader.fixed()?),
            at: reader.i64()?,
            chain_seq: reader.u32()?,
            chain_hash: ChainHash(reader.fixed()?),
            log_id: LogId(reader.fixed()?),
            number: reader.u64()?,
            h: Hash(reader.fixed()?),
            digest: reader.optional(|reader| reader.fixed().map(Hash))?,
            waiting: reader.all(limits::ACK_WAITING as u64, Reader::u64)?,
        };
        reader.finish()?;
        canonical(body, &ack.encode())?;
        Ok(ack)
    }

    /// Checks the signature of `bytes`, which [`Ack::parse`] has taken apart.
    pub fn verify(bytes: &[u8], sign_key: &[u8; 32]) -> Result<(), SignatureFault> {
        let (body, signature) = bytes.split_last_chunk::<SIGNATURE>().ok_or(SignatureFault::Mismatch)?;
        verify(sign_key, SIGNED, &[body], signature)
    }
}
