//! Identities, as formats.md §1 gives them: bytes inside, lower-case hex outside.

use sha2::{Digest, Sha256};
use std::{fmt, str::FromStr};

/// A text that is not the id it should be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an id of {expected} hex digits was expected")]
pub struct NotAnId {
    /// How many hex digits the id has.
    pub expected: usize,
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $bytes:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(pub [u8; $bytes]);

        impl $name {
            /// The id in `bytes`, if they are just as many.
            pub fn from_slice(bytes: &[u8]) -> Option<Self> {
                bytes.try_into().ok().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{self}")
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                let wrong = NotAnId { expected: 2 * $bytes };
                if text.len() != 2 * $bytes {
                    return Err(wrong);
                }
                let mut bytes = [0u8; $bytes];
                for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
                    *byte = pair.iter().try_fold(0u8, |so_far, digit| match digit {
                        b'0'..=b'9' => Some(so_far << 4 | (digit - b'0')),
                        b'a'..=b'f' => Some(so_far << 4 | (digit - b'a' + 10)),
                        _ => None,
                    }).ok_or_else(|| wrong.clone())?;
                }
                Ok(Self(bytes))
            }
        }
    };
}

id!(/** A team: the first half of the hash of its genesis entry. */ TeamId, 16);
id!(/** A device: the first half of the hash of its Ed25519 public key, so that the relay can't swap keys. */ DeviceId, 16);
id!(/** A human with at least one device; eight random bytes. */ MemberId, 8);
id!(/** One life of a space's log at a relay; random, drawn anew when the log contradicts itself. */ LogId, 16);
id!(/** A SHA-256 hash. */ Hash, 32);
id!(/** The first half of a chain entry's hash, as entries and acks name their position. */ ChainHash, 16);

impl Hash {
    /// SHA-256 over the parts, one after another.
    pub fn of(parts: &[&[u8]]) -> Self {
        let mut hasher = Sha256::new();
        parts.iter().for_each(|part| hasher.update(part));
        Self(hasher.finalize().into())
    }

    /// The first sixteen bytes.
    pub fn half(&self) -> [u8; 16] {
        let mut half = [0; 16];
        half.iter_mut().zip(self.0).for_each(|(to, from)| *to = from);
        half
    }

    /// The next link of a log: `H_n = hash(H_{n-1} ‖ entry id)` (formats.md §8).
    pub fn follow(&self, entry: &Hash) -> Hash {
        Hash::of(&[&self.0, &entry.0])
    }
}

impl DeviceId {
    /// The device that signs with this public key.
    pub fn of_key(sign_key: &[u8; 32]) -> Self {
        Self(Hash::of(&[sign_key]).half())
    }

    /// The eight bytes with which every actor of this device begins.
    pub fn prefix(&self) -> [u8; 8] {
        let mut prefix = [0; 8];
        prefix.iter_mut().zip(self.0).for_each(|(to, from)| *to = from);
        prefix
    }
}

impl From<Hash> for ChainHash {
    fn from(hash: Hash) -> Self {
        Self(hash.half())
    }
}
