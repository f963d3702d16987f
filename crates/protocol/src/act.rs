//! The bytes of an act: a signed step of a review that outlives the entry it travelled in (formats.md §5).

use crate::{
    cbor::{Malformed, Reader, Writer, canonical},
    id::{DeviceId, Hash, TeamId},
    signature::{SignatureFault, verify},
};

/// What every act's signature begins with; team and space follow, then the act's body.
pub const SIGNED: &[u8] = b"veldboek/1/act\0";

/// Heads and predecessors that one act may name.
const NAMES: u64 = 256;
const SIGNATURE: usize = 64;

/// What an act says. `bytes = body ‖ signature`, and its id is the hash of all bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActBody {
    /// 1 hand in · 2 ask · 3 answer · 4 approve · 5 reopen · 6 freeze · 7 erase; others need an update.
    pub kind: u8,
    /// The document it is about.
    pub doc: [u8; 16],
    /// Its maker's clock, milliseconds since 1970; informative.
    pub at: i64,
    /// The document's heads its maker saw, sorted.
    pub heads: Vec<Hash>,
    /// The latest acts of this document its maker knew, sorted.
    pub after: Vec<Hash>,
    /// The line a question is about.
    pub line: Option<[u8; 6]>,
    /// Question, answer or reason.
    pub text: Option<String>,
    /// Its maker; in a batch the author of the entry.
    pub by: DeviceId,
    /// The chain position at which the maker's role is judged; not later than the entry's.
    pub chain_seq: u32,
}

/// An act as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedAct<'b> {
    /// What it says.
    pub body: ActBody,
    /// Hash of all its bytes.
    pub id: Hash,
    body_bytes: &'b [u8],
    signature: &'b [u8; SIGNATURE],
}

impl ActBody {
    /// The bytes that are signed, after domain, team and space.
    pub fn encode(&self) -> Vec<u8> {
        Writer::default()
            .array(9)
            .uint(self.kind)
            .bytes(&self.doc)
            .int(self.at)
            .hashes(&self.heads)
            .hashes(&self.after)
            .optional(self.line.as_ref(), |writer, line| writer.bytes(line))
            .optional(self.text.as_deref(), Writer::text)
            .bytes(&self.by.0)
            .uint(self.chain_seq)
            .done()
    }

    /// What the maker signs after [`SIGNED`].
    pub fn signed_part(&self, team: TeamId, space: u16) -> Vec<u8> {
        [&team.0[..], &space.to_be_bytes(), &self.encode()].concat()
    }

    fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut reader = Reader::new(bytes);
        reader.array(9)?;
        let body = Self {
            kind: reader.u8()?,
            doc: reader.fixed()?,
            at: reader.i64()?,
            heads: reader.all(NAMES, |reader| reader.fixed().map(Hash))?,
            after: reader.all(NAMES, |reader| reader.fixed().map(Hash))?,
            line: reader.optional(Reader::fixed)?,
            text: reader.optional(Reader::text)?,
            by: DeviceId(reader.fixed()?),
            chain_seq: reader.u32()?,
        };
        reader.finish()?;
        canonical(bytes, &body.encode())?;
        Ok(body)
    }
}

impl<'b> SignedAct<'b> {
    /// Takes the bytes apart.
    pub fn parse(bytes: &'b [u8]) -> Result<Self, Malformed> {
        let (body_bytes, signature) = bytes.split_last_chunk::<SIGNATURE>().ok_or(Malformed)?;
        Ok(Self {
            body: ActBody::decode(body_bytes)?,
            id: Hash::of(&[bytes]),
            body_bytes,
            signature,
        })
    }

    /// Checks the maker's signature, which binds the act to its team and space.
    pub fn verify(&self, sign_key: &[u8; 32], team: TeamId, space: u16) -> Result<(), SignatureFault> {
        verify(
            sign_key,
            SIGNED,
            &[&team.0, &space.to_be_bytes(), self.body_bytes],
            self.signature,
        )
    }
}
