//! Everything that is public between a device and the relay, in bytes (`formats.cddl` beside this crate).
//!
//! Devices and the relay check the same bytes with the same code. Nothing here opens anything:
//! this crate knows signatures and hashes, but no key and no cipher, no clock and no network.
//! Received bytes are verified and kept; nothing is encoded a second time.

pub mod ack;
pub mod act;
pub mod batch;
pub mod chain;
pub mod code;
pub mod entry;
pub mod file_part;
pub mod frames;
pub mod id;
pub mod limits;
pub mod meet;
pub mod refusal;
pub mod ring;
pub mod roles;

pub mod cbor;
mod signature;

pub use ack::Ack;
pub use chain::{Chain, ChainFault};
pub use entry::{Entry, EntryFault, EntryKind, Header};
pub use file_part::FilePart;
pub use id::{ChainHash, DeviceId, Hash, LogId, MemberId, TeamId};
pub use refusal::Refusal;
pub use roles::{Role, Roles, Space};
pub use signature::{SignatureFault, verify};
