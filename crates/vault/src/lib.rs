//! Secrets: device keys, epoch secrets, key rings, sealing and opening, the passphrase.
//!
//! The only home of ciphers and of secret randomness (formats.md §4, §5, §10). Values in, values out: it knows
//! no file, no clock and no network. It never decides who may read or write; it asks the chain, or is told.
//! Nothing secret is printed: `Debug` of a secret says that it is one, and no fault carries a byte of it.

mod book;
mod cipher;
mod derive;
mod device;
mod entry;
mod fault;
pub mod meet;
mod pack;
mod random;
mod ring;
mod secret;
mod tag;

pub use book::{BookKey, Cost, KeyFault, unwrap, wrap};
pub use device::DeviceKeys;
pub use entry::{open_entry, seal_entry};
pub use fault::{OpenFault, SealFault};
pub use pack::fits;
pub use random::random;
pub use ring::{open_ring, seal_ring};
pub use secret::Secret;
pub use tag::{objection_tag, year_tag};
pub use zeroize::Zeroizing;

#[cfg(test)]
mod tests;
