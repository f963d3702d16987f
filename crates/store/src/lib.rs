//! The encrypted file on the device: one SQLite database under SQLCipher. Only home of `rusqlite` on the device.
//!
//! A [`Book`] is read through a [`View`] and written through a [`Write`]: one closure, one transaction,
//! which answers with the [`Topic`]s it changed. There is no other way to write.

mod acks;
mod acts;
mod cards;
mod chain;
mod changes;
mod documents;
mod drafts;
mod entries;
mod fault;
mod files;
mod flyers;
mod forgotten;
mod logs;
mod meta;
mod online;
mod open;
mod outbox;
mod projections;
mod proofs;
mod read_marks;
mod topic;

pub use acts::ActRow;
pub use cards::{CardRow, DueRow};
pub use changes::{ChangeRow, Unsent};
pub use documents::{DocumentBytes, DocumentRow};
pub use drafts::DraftRow;
pub use entries::{EntryRow, EntryState, OpenItem, PartRow};
pub use fault::StoreFault;
pub use files::{FilePartRow, FileRow, UnsentFile};
pub use flyers::FlyerRow;
pub use forgotten::TermRow;
pub use logs::LogRow;
pub use open::{Book, View, Write};
pub use outbox::OutboxRow;
pub use projections::{InReview, RoundRow};
pub use proofs::{Proof, TouchSum};
pub use read_marks::ReadMark;
pub use topic::Topic;
