//! XChaCha20-Poly1305, the one symmetric cipher. Nonces are random: 24 bytes never repeat by chance.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};

pub(crate) const NONCE: usize = 24;

/// The ciphertext with its tag; nothing only beyond 256 GiB, which no caller has.
pub(crate) fn seal(key: &[u8; 32], nonce: &[u8; NONCE], aad: &[u8], msg: &[u8]) -> Option<Vec<u8>> {
    cipher(key).encrypt(&XNonce::from(*nonce), Payload { msg, aad }).ok()
}

/// What was sealed, if key, nonce, context and every bit are as they were.
pub(crate) fn open(key: &[u8; 32], nonce: &[u8; NONCE], aad: &[u8], msg: &[u8]) -> Option<Vec<u8>> {
    cipher(key).decrypt(&XNonce::from(*nonce), Payload { msg, aad }).ok()
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.into())
}
