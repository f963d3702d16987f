//! The automerge documents: their shape, how they are read and written, their conflicts and late corrections.
//!
//! One [`Document`] is one record: a round, a place, the people, the catalogue. Its shape is fixed by
//! `formats.md` §6 and spelled in [`keys`]. Everything here is values in, values out: no clock, no chance, no file,
//! no network; and no type of automerge leaves this crate, so that nobody else has to know how it merges.
//!
//! Three rules hold the house up:
//! * **All containers exist from the first change** that makes a round, a visit or a line. Two people who created the
//!   same container at the same time would each hide what the other put into it.
//! * **Nothing is deleted, it is marked `removed`**, and an emptied field holds null. A deletion would lose silently
//!   against, or swallow, what a colleague wrote at the same time; a value shows up as a conflict.
//! * **Foreign bytes meet a copy, never the document** ([`try_apply`]). automerge panics on hostile input, so
//!   every call into it runs behind `catch_unwind`, and what it can't reload is refused.

mod apply;
mod chunk;
mod conflict;
mod correction;
mod difference;
mod document;
mod error;
mod fields;
mod guard;
pub mod keys;
mod read;
mod tree;
mod write;

pub use apply::{Applied, Authors, IncomingChange, Refused, first_change_in, hashes_in, try_apply};
pub use conflict::{Claim, FoundConflict};
pub use correction::LateChange;
pub use difference::{FoundDifference, Part};
pub use document::Document;
pub use error::DocumentError;
pub use read::RoundRead;
pub use write::{CatalogueEdit, NewChange, PersonEdit, RoundStep, Writer};

/// The first half of an actor and of a device's id: it names who wrote a change, for ever (formats.md §1).
pub type AuthorPrefix = [u8; 8];

/// The prefix that a device's changes carry.
pub fn author_prefix(device: &domain::DeviceId) -> AuthorPrefix {
    let mut prefix = [0; 8];
    for (to, from) in prefix.iter_mut().zip(device.0) {
        *to = from;
    }
    prefix
}
