//! The server that keeps what it cannot read (formats.md §8).
//!
//! ```text
//! wire ─> door ─> desk (one file per request: parse, check signatures) ─> keep (SQLite: one writer, a few readers)
//!                  │                                                        │ after the commit
//!                  └── chains, sessions, meet, rates in memory  <───────────┴── events to those who listen
//! ```
//!
//! *Never:* this crate depends on `protocol` and on no cipher, no document and no vault. What it stores it has checked
//! for place, role, counter and signature; what it means it cannot know. No log line and no metric tells an address,
//! a name, or the id of a device or a team.

mod chains;
mod desk;
mod door;
mod events;
mod keep;
mod meet;
mod metrics;
mod rates;
mod route;
mod server;
mod sessions;
mod settings;
mod wire;

pub use server::{Running, StartFault, serve};
pub use settings::{Clock, Rate, Rates, Settings};
