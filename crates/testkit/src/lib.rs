//! Alice and Bob for every lane: here they are called Noor, Petya and Wen, with a true relay, real files and a clock
//! that only moves when a test says so.
//!
//! Nothing here pretends: books are real encrypted folders, the relay is the relay, the network is loopback.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod clock;
mod colleague;
pub mod devd;
mod flyers;
mod forwarder;
mod liar;
mod lines;
mod relay;
mod team;

pub use clock::FixedClock;
pub use colleague::{Colleague, PASSPHRASE};
pub use flyers::{flyer, pdf, pdf_of};
pub use forwarder::Forwarder;
pub use liar::{Answer, Asked, Liar, Lie};
pub use lines::{conversation, evening, round, visit};
pub use relay::TrueRelay;
pub use team::{Team, roles};
