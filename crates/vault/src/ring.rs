//! Key rings: all secrets that a device may have, in one HPKE single shot to its kem key (formats.md §4).
//!
//! Single-shot and Base mode only: the contexts for several messages and the Auth modes have bitten others.

use crate::{
    DeviceKeys, Secret,
    fault::{OpenFault, SealFault},
};
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256, kem::XWing};
use protocol::{
    Chain, DeviceId, Hash, Space, TeamId,
    ring::{Ring, SIGNED, decode_secrets, encode_secrets},
};
use zeroize::Zeroizing;

const INFO: &[u8] = b"veldboek/1/ring";

/// Seals secrets (space, epoch, secret) to a device of the team, at the chain's head, and signs the ring.
///
/// The kem key came from the relay: it must be the one whose hash the chain names, and not all zero (which the KEM
/// itself would take). Secrets of spaces that the device's roles don't read are refused.
pub fn seal_ring(
    keys: &DeviceKeys,
    team: TeamId,
    chain: &Chain,
    device: DeviceId,
    kem_key: &[u8],
    secrets: &[(u16, u32, Secret)],
) -> Result<Ring, SealFault> {
    if chain.team() != team {
        return Err(SealFault::OtherTeam);
    }
    let reader = chain.device(&device).ok_or(SealFault::UnknownDevice)?;
    if Hash::of(&[kem_key]) != reader.kem_hash || kem_key.iter().all(|byte| *byte == 0) {
        return Err(SealFault::KemKey);
    }
    let roles = chain.roles(&device);
    let reads = |number: u16| Space::from_number(number).is_some_and(|space| roles.reads(space));
    if !secrets.iter().all(|(space, ..)| reads(*space)) {
        return Err(SealFault::NotAReader);
    }
    let (chain_seq, chain_hash) = chain.head();
    let public = <XWing as Kem>::PublicKey::from_bytes(kem_key).map_err(|_| SealFault::KemKey)?;
    let inside: Vec<_> = secrets
        .iter()
        .map(|(space, epoch, secret)| (*space, *epoch, *secret.bytes()))
        .collect();
    let inside = Zeroizing::new(encode_secrets(&Zeroizing::new(inside)));
    let info = info(team, device, chain_seq, chain_hash);
    let (enc, ciphertext) =
        hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, XWing>(&OpModeS::Base, &public, &info, &inside, &[])
            .map_err(|_| SealFault::KemKey)?;
    let mut ring = Ring {
        device,
        maker: keys.device(),
        chain_seq,
        chain_hash,
        enc: enc.to_bytes().to_vec(),
        ciphertext,
        signature: [0; 64],
        covers: secrets.iter().map(|(space, epoch, _)| (*space, *epoch)).collect(),
    };
    ring.signature = keys.sign(&[SIGNED, &ring.signed_part(team)]);
    Ok(ring)
}

/// Opens a ring that was made for this device.
///
/// Its maker's signature must have been checked before, by [`Ring::verify`] with the maker's key from the chain; and
/// a secret counts only if [`Secret::is_committed`] says so.
pub fn open_ring(keys: &DeviceKeys, team: TeamId, ring: &Ring) -> Result<Vec<(u16, u32, Secret)>, OpenFault> {
    if ring.device != keys.device() {
        return Err(OpenFault::NotOurs);
    }
    let (private, _) = XWing::derive_keypair(keys.kem_seed());
    let enc = <XWing as Kem>::EncappedKey::from_bytes(&ring.enc).map_err(|_| OpenFault::Sealed)?;
    let info = info(team, ring.device, ring.chain_seq, ring.chain_hash);
    let inside = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, XWing>(
        &OpModeR::Base,
        &private,
        &enc,
        &info,
        &ring.ciphertext,
        &[],
    )
    .map(Zeroizing::new)
    .map_err(|_| OpenFault::Sealed)?;
    let secrets = Zeroizing::new(decode_secrets(&inside).map_err(|_| OpenFault::Malformed)?);
    // What the relay was told must be what is inside, or it would believe that nobody lacks anything.
    if !secrets
        .iter()
        .map(|(space, epoch, _)| (*space, *epoch))
        .eq(ring.covers.iter().copied())
    {
        return Err(OpenFault::Malformed);
    }
    Ok(secrets
        .iter()
        .map(|(space, epoch, secret)| (*space, *epoch, Secret::from_bytes(*secret)))
        .collect())
}

fn info(team: TeamId, device: DeviceId, chain_seq: u32, chain_hash: Hash) -> Vec<u8> {
    [INFO, &Ring::context(team, device, chain_seq, chain_hash)].concat()
}

#[cfg(test)]
mod tests;
