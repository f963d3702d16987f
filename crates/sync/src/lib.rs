//! The four stages: edit, pull, apply, push. Values in, values out; each is one transaction on the book.
//!
//! Only [`http`] speaks to a network and only [`session`] puts the stages in order; everything else can be run,
//! repeated and interleaved without one. Bytes and rules are formats.md §5 to §9.

pub mod ack;
pub mod acts;
pub mod apply;
pub mod desk;
pub mod edit;
pub mod enrol;
pub mod fault;
pub mod files;
pub mod forget;
pub mod http;
pub mod meet;
pub mod project;
pub mod pull;
pub mod push;
pub mod rebuild;
pub mod returns;
pub mod rings;
pub mod session;
pub mod standing;

pub use desk::{Clock, Desk, Me, Now};
pub use fault::{RelayFault, SyncFault};
pub use http::{Client, Hint, Hints, Traffic};
pub use session::{Report, sync};
pub use standing::{Standing, State};
