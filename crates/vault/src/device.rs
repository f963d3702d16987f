//! A device's own keys: Ed25519 for signing, X-Wing for what is sealed to it.

use crate::random;
use ed25519_dalek::{Signer, SigningKey};
use hpke::{Kem, Serializable, kem::XWing};
use protocol::{
    Ack, Chain, DeviceId, Hash, Space, TeamId, ack,
    act::{self, ActBody},
    chain::{self, Body, Link},
    frames::SESSION_SIGNED,
};
use std::fmt;
use zeroize::Zeroizing;

/// The keys of this device, made on it and kept in its encrypted book only; wiped from memory when dropped.
pub struct DeviceKeys {
    signing: SigningKey,
    kem_seed: Zeroizing<[u8; 32]>,
    kem_key: Vec<u8>,
}

impl DeviceKeys {
    /// New keys.
    pub fn generate() -> Self {
        Self::from_bytes(&Zeroizing::new(random()))
    }

    /// The keys that [`DeviceKeys::to_bytes`] wrote: 32 bytes Ed25519 seed, then 32 bytes from which
    /// RFC 9180's `DeriveKeyPair` makes the X-Wing pair.
    pub fn from_bytes(bytes: &[u8; 64]) -> Self {
        let (mut sign_seed, mut kem_seed) = (Zeroizing::new([0; 32]), Zeroizing::new([0; 32]));
        sign_seed.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        kem_seed
            .iter_mut()
            .zip(bytes.iter().skip(32))
            .for_each(|(to, from)| *to = *from);
        let (_, public) = XWing::derive_keypair(&*kem_seed);
        Self {
            signing: SigningKey::from_bytes(&sign_seed),
            kem_key: public.to_bytes().to_vec(),
            kem_seed,
        }
    }

    /// Both seeds, for the encrypted book.
    pub fn to_bytes(&self) -> Zeroizing<[u8; 64]> {
        let mut bytes = Zeroizing::new([0; 64]);
        let seeds = self.signing.as_bytes().iter().chain(self.kem_seed.iter());
        bytes.iter_mut().zip(seeds).for_each(|(to, from)| *to = *from);
        bytes
    }

    /// The device that these keys are.
    pub fn device(&self) -> DeviceId {
        DeviceId::of_key(&self.sign_key())
    }

    /// The Ed25519 public key.
    pub fn sign_key(&self) -> [u8; 32] {
        self.signing.verifying_key().to_bytes()
    }

    /// The X-Wing public key, 1,216 bytes.
    pub fn kem_key(&self) -> Vec<u8> {
        self.kem_key.clone()
    }

    /// What the chain names of the X-Wing key: its SHA-256.
    pub fn kem_hash(&self) -> Hash {
        Hash::of(&[&self.kem_key])
    }

    /// A whole chain entry at the chain's next position, or genesis where there is no chain yet.
    pub fn sign_link(&self, chain: Option<&Chain>, at: i64, body: &Body) -> Vec<u8> {
        let (team, seq, prev) = chain.map_or_else(Default::default, |chain| {
            let (seq, hash) = chain.head();
            (chain.team(), seq.saturating_add(1), hash)
        });
        self.signed(
            chain::SIGNED,
            &[],
            Link::unsigned(team, seq, prev, at, self.device(), body),
        )
    }

    /// An act with its signature, which binds it to team and space.
    pub fn sign_act(&self, team: TeamId, space: Space, body: &ActBody) -> Vec<u8> {
        let context = [&team.0[..], &space.number().to_be_bytes()].concat();
        self.signed(act::SIGNED, &context, body.encode())
    }

    /// An ack with its signature.
    pub fn sign_ack(&self, ack: &Ack) -> Vec<u8> {
        self.signed(ack::SIGNED, &[], ack.encode())
    }

    /// The signature that answers the relay's challenge.
    pub fn sign_session(&self, team: TeamId, challenge: &[u8; 32]) -> [u8; 64] {
        self.sign(&[SESSION_SIGNED, &team.0, &self.device().0, challenge])
    }

    pub(crate) fn sign(&self, parts: &[&[u8]]) -> [u8; 64] {
        self.signing.sign(&parts.concat()).to_bytes()
    }

    pub(crate) fn kem_seed(&self) -> &[u8; 32] {
        &self.kem_seed
    }

    fn signed(&self, domain: &[u8], context: &[u8], mut bytes: Vec<u8>) -> Vec<u8> {
        let signature = self.sign(&[domain, context, &bytes]);
        bytes.extend_from_slice(&signature);
        bytes
    }
}

impl fmt::Debug for DeviceKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DeviceKeys of {}", self.device())
    }
}
