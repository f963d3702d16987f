//! The use cases: everything a shell can ask of a field book. Holds clock, store, vault and sync together.
//!
//! A [`Book`] is opened from its folder with its passphrase; each use case is one function on it. What goes wrong is a
//! [`Failure`]: one of a short list of codes, each with a sentence for its cause, what is safe, and one thing to do.

mod book;
mod export;
mod failure;
mod figures;
mod folder;
pub mod import;
mod membership;
mod people;
mod places;
mod review;
mod rounds;
mod status;
mod team;
mod write;

pub use book::{Book, Opening};
pub use export::export_keys;
pub use failure::{Code, Failure};
pub use figures::{FiguresQuestion, Scope};
pub use folder::Folder;
pub use membership::{Invitation, Invited, JoinEvent, Joined};
pub use people::PersonAdded;
pub use places::{PlaceAdded, PlaceChange};
pub use review::Reviewed;
pub use rounds::{RoundList, RoundListed, RoundShown};
pub use status::{RoundStanding, Status};
pub use team::{TeamCreated, TeamShown};
pub use write::{RoundWriter, Saved, TextWarning};

pub use domain;
pub use i18n;
pub use protocol::{Role, Roles};
pub use sync::{Client, Clock, Now, Report};
pub use vault::Zeroizing;
