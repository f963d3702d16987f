//! The key of the encrypted book, and the passphrase around it (formats.md §4).
//!
//! ```text
//! BOOK/key, 130 bytes, integers big-endian
//!   ver u8=1 · memory u32 (KiB) · passes u32 · lanes u8
//!   salt 16 · nonce 24 · XChaCha20-Poly1305 of the key, 48 · SHA-256 of all before, 32
//!   cipher's key = Argon2id 1.3 (passphrase, salt), AAD = "veldboek/1/book" ‖ the first 26 bytes
//! ```
//! The hash is no secret: it tells a damaged file from a mistyped passphrase, which need different help.

use crate::{
    cipher::{self, NONCE},
    random,
};
use argon2::{Algorithm, Argon2, Params, Version};
use protocol::Hash;
use std::fmt;
use zeroize::Zeroizing;

const VERSION: u8 = 1;
const AAD: &[u8] = b"veldboek/1/book";
const SALT: usize = 16;
const HASH: usize = 32;
const WRAPPED: usize = 48;
const FIXED: usize = 10;
const LENGTH: usize = FIXED + SALT + NONCE + WRAPPED;

const MEBIBYTE: u32 = 1024;
const MEMORY: std::ops::RangeInclusive<u32> = 64 * MEBIBYTE..=1024 * MEBIBYTE;
/// formats.md names no upper bound for the passes; without one, 4 billion of them would never end.
const PASSES: std::ops::RangeInclusive<u32> = 3..=64;
const LANES: u8 = 1;

/// The random key of a book's SQLCipher file; wiped from memory when dropped.
pub struct BookKey(Zeroizing<[u8; 32]>);

/// How dear one guess at a passphrase is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// 64 MiB, 3 passes: a fifth of a second on a laptop, bearable on an old phone.
    Standard,
    /// 256 MiB, 4 passes: for a machine with memory to spare.
    High,
}

/// Why a book's key is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyFault {
    /// The file is cut or altered.
    #[error("the key file is damaged")]
    Damaged,
    /// The file is of a newer version.
    #[error("the key file is of a newer version")]
    Newer,
    /// The file asks for a derivation weaker or dearer than allowed; it was not begun.
    #[error("the key file asks for a derivation that is not allowed")]
    Parameters,
    /// The file is whole, and this passphrase does not open it.
    #[error("the passphrase does not open the key file")]
    WrongPassphrase,
    /// The memory for the derivation is not there; nothing is wrong with the file.
    #[error("there is not enough memory to check the passphrase")]
    Memory,
}

impl BookKey {
    /// A new one.
    pub fn generate() -> Self {
        Self(Zeroizing::new(random()))
    }

    /// Its 64 lower-case hex digits, as SQLCipher takes a raw key.
    pub fn hex(&self) -> Zeroizing<String> {
        let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
        // Reserved at once: growing would leave copies behind.
        let mut hex = Zeroizing::new(String::with_capacity(64));
        self.0
            .iter()
            .for_each(|byte| hex.extend([digit(byte >> 4), digit(byte & 15)]));
        hex
    }
}

impl fmt::Debug for BookKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BookKey")
    }
}

/// The bytes of `BOOK/key`. How long a passphrase must be is not asked here.
///
/// Fails only with [`KeyFault::Memory`].
pub fn wrap(key: &BookKey, passphrase: &str, cost: Cost) -> Result<Vec<u8>, KeyFault> {
    let (memory, passes) = match cost {
        Cost::Standard => (64 * MEBIBYTE, 3u32),
        Cost::High => (256 * MEBIBYTE, 4),
    };
    let (salt, nonce) = (random::<SALT>(), random::<NONCE>());
    let mut bytes = Vec::with_capacity(LENGTH + HASH);
    bytes.push(VERSION);
    bytes.extend_from_slice(&memory.to_be_bytes());
    bytes.extend_from_slice(&passes.to_be_bytes());
    bytes.push(LANES);
    bytes.extend_from_slice(&salt);
    let derived = stretch(passphrase, &salt, memory, passes)?;
    let wrapped = cipher::seal(&derived, &nonce, &[AAD, &bytes].concat(), &*key.0).ok_or(KeyFault::Memory)?;
    bytes.extend_from_slice(&nonce);
    bytes.extend_from_slice(&wrapped);
    let hash = Hash::of(&[&bytes]);
    bytes.extend_from_slice(&hash.0);
    Ok(bytes)
}

/// The key in the bytes of `BOOK/key`. Everything that can be refused is refused before a second is spent deriving.
pub fn unwrap(bytes: &[u8], passphrase: &str) -> Result<BookKey, KeyFault> {
    let parts = Parts::of(bytes)?;
    let derived = stretch(passphrase, parts.salt, parts.memory, parts.passes)?;
    let aad = [AAD, parts.before_nonce].concat();
    let opened = cipher::open(&derived, parts.nonce, &aad, parts.wrapped).map(Zeroizing::new);
    let key = opened.ok_or(KeyFault::WrongPassphrase)?;
    Ok(BookKey(Zeroizing::new(
        key.as_slice().try_into().map_err(|_| KeyFault::Damaged)?,
    )))
}

struct Parts<'b> {
    memory: u32,
    passes: u32,
    before_nonce: &'b [u8],
    salt: &'b [u8; SALT],
    nonce: &'b [u8; NONCE],
    wrapped: &'b [u8],
}

impl<'b> Parts<'b> {
    fn of(bytes: &'b [u8]) -> Result<Self, KeyFault> {
        // The hash comes first, so that a damaged version byte is not taken for a newer version.
        let (content, hash) = bytes.split_last_chunk::<HASH>().ok_or(KeyFault::Damaged)?;
        if Hash::of(&[content]).0 != *hash {
            return Err(KeyFault::Damaged);
        }
        match content.first() {
            Some(&VERSION) => {}
            Some(newer) if *newer > VERSION => return Err(KeyFault::Newer),
            _ => return Err(KeyFault::Damaged),
        }
        let parts = Self::split(content).ok_or(KeyFault::Damaged)?;
        let lanes = parts.before_nonce.get(FIXED - 1).copied();
        if !MEMORY.contains(&parts.memory) || !PASSES.contains(&parts.passes) || lanes != Some(LANES) {
            return Err(KeyFault::Parameters);
        }
        Ok(parts)
    }

    fn split(content: &'b [u8]) -> Option<Self> {
        let (before_nonce, rest) = content.split_at_checked(FIXED + SALT)?;
        let (nonce, wrapped) = rest.split_first_chunk::<NONCE>()?;
        let number = |from: usize| Some(u32::from_be_bytes(before_nonce.get(from..from + 4)?.try_into().ok()?));
        Some(Self {
            memory: number(1)?,
            passes: number(5)?,
            salt: before_nonce.last_chunk::<SALT>()?,
            before_nonce,
            nonce,
            wrapped: (wrapped.len() == WRAPPED).then_some(wrapped)?,
        })
    }
}

fn stretch(passphrase: &str, salt: &[u8], memory: u32, passes: u32) -> Result<Zeroizing<[u8; 32]>, KeyFault> {
    let mut derived = Zeroizing::new([0; 32]);
    let params = Params::new(memory, passes, LANES.into(), Some(32)).map_err(|_| KeyFault::Parameters)?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, &mut *derived)
        .map_err(|_| KeyFault::Memory)?;
    Ok(derived)
}

#[cfg(test)]
mod tests;
