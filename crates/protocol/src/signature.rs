//! Checking signatures. Making them is the vault's.

use ed25519_dalek::{Signature, VerifyingKey};

/// Why a signature is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SignatureFault {
    /// The public key is no point, or one of the few that sign everything.
    #[error("the public key is weak or malformed")]
    WeakKey,
    /// The signature does not belong to these bytes and this key.
    #[error("the signature does not match")]
    Mismatch,
}

/// Checks an Ed25519 signature over `domain ‖ parts` strictly (no malleability, no weak keys).
pub fn verify(sign_key: &[u8; 32], domain: &[u8], parts: &[&[u8]], signature: &[u8; 64]) -> Result<(), SignatureFault> {
    let key = usable_key(sign_key)?;
    let mut message = domain.to_vec();
    parts.iter().for_each(|part| message.extend_from_slice(part));
    key.verify_strict(&message, &Signature::from_bytes(signature))
        .map_err(|_| SignatureFault::Mismatch)
}

/// The key as a point, unless it is weak. An all-zero key parses and is weak: it is refused here.
pub(crate) fn usable_key(sign_key: &[u8; 32]) -> Result<VerifyingKey, SignatureFault> {
    let key = VerifyingKey::from_bytes(sign_key).map_err(|_| SignatureFault::WeakKey)?;
    if key.is_weak() {
        Err(SignatureFault::WeakKey)
    } else {
        Ok(key)
    }
}
