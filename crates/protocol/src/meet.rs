//! Enrolment: what two devices tell each other through a mailbox that only the code opens (formats.md §10).

use crate::{
    cbor::{Malformed, Reader, Writer},
    id::{DeviceId, Hash, TeamId},
};

/// What the check digits are hashed with.
pub const CHECK: &[u8] = b"veldboek/1/check\0";

/// Message 1, from the new device: it binds itself before it has seen anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitment(pub Hash);

/// Message 2, from the lead's device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// 32 random bytes.
    pub nonce: [u8; 32],
    /// The team.
    pub team: TeamId,
    /// Hash of its genesis entry.
    pub genesis: Hash,
    /// The chain's head.
    pub chain_seq: u32,
    /// Its hash.
    pub chain_hash: Hash,
    /// The lead's device.
    pub device: DeviceId,
}

/// Message 3, from the new device: what message 1 bound it to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// 32 random bytes.
    pub nonce: [u8; 32],
    /// Its Ed25519 key.
    pub sign_key: [u8; 32],
    /// Its X-Wing key.
    pub kem_key: Vec<u8>,
    /// The name its holder gave.
    pub name: String,
    /// Its app version.
    pub app: String,
}

/// Message 4: what the newcomer says of the digits; or the lead's no, if that comes first (decisions/0011).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Whether both screens show the same digits.
    pub yes: bool,
}

/// Message 5, from the lead's device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Taken into the team by the chain entry with this hash.
    Welcome(Hash),
    /// The lead said no.
    Declined,
}

impl Bundle {
    /// The bytes of message 3; the commitment of message 1 is their hash.
    pub fn encode(&self) -> Vec<u8> {
        Writer::default()
            .array(5)
            .bytes(&self.nonce)
            .bytes(&self.sign_key)
            .bytes(&self.kem_key)
            .text(&self.name)
            .text(&self.app)
            .done()
    }

    /// Reads message 3.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut reader = Reader::new(bytes);
        reader.array(5)?;
        let bundle = Self {
            nonce: reader.fixed()?,
            sign_key: reader.fixed()?,
            kem_key: reader.fixed::<{ crate::limits::KEM_KEY }>()?.to_vec(),
            name: reader.text()?,
            app: reader.text()?,
        };
        reader.finish()?;
        Ok(bundle)
    }

    /// What message 1 commits to.
    pub fn commitment(encoded: &[u8]) -> Commitment {
        Commitment(Hash::of(&[encoded]))
    }
}

impl Offer {
    /// The bytes of message 2.
    pub fn encode(&self) -> Vec<u8> {
        Writer::default()
            .array(6)
            .bytes(&self.nonce)
            .bytes(&self.team.0)
            .bytes(&self.genesis.0)
            .uint(self.chain_seq)
            .bytes(&self.chain_hash.0)
            .bytes(&self.device.0)
            .done()
    }

    /// Reads message 2.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut reader = Reader::new(bytes);
        reader.array(6)?;
        let offer = Self {
            nonce: reader.fixed()?,
            team: TeamId(reader.fixed()?),
            genesis: Hash(reader.fixed()?),
            chain_seq: reader.u32()?,
            chain_hash: Hash(reader.fixed()?),
            device: DeviceId(reader.fixed()?),
        };
        reader.finish()?;
        Ok(offer)
    }
}

impl Answer {
    /// The bytes of message 4.
    pub fn encode(&self) -> Vec<u8> {
        Writer::default().array(1).bool(self.yes).done()
    }

    /// Reads message 4.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut reader = Reader::new(bytes);
        reader.array(1)?;
        let answer = Self { yes: reader.bool()? };
        reader.finish()?;
        Ok(answer)
    }
}

impl Verdict {
    /// The bytes of message 5.
    pub fn encode(&self) -> Vec<u8> {
        match self {
            Verdict::Welcome(entry) => Writer::default().array(1).bytes(&entry.0).done(),
            Verdict::Declined => Writer::default().array(0).done(),
        }
    }

    /// Reads message 5.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut reader = Reader::new(bytes);
        let verdict = match reader.list(1)? {
            0 => Verdict::Declined,
            1 => Verdict::Welcome(Hash(reader.fixed()?)),
            _ => return Err(Malformed),
        };
        reader.finish()?;
        Ok(verdict)
    }
}

/// The six digits that both screens show: the first eight bytes of a hash over messages 1 to 3, modulo a million.
pub fn check_digits(messages: [&[u8]; 3]) -> String {
    let [one, two, three] = messages.map(|message| Hash::of(&[message]));
    let hash = Hash::of(&[CHECK, &one.0, &two.0, &three.0]);
    let number = hash
        .0
        .iter()
        .take(8)
        .fold(0u64, |number, byte| number << 8 | u64::from(*byte));
    format!("{:06}", number % 1_000_000)
}
