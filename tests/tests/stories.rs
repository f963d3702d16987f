//! Stories: colleagues, a true relay, real files. A name states what is true when the story ends.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

#[path = "stories/cards.rs"]
mod cards;
#[path = "stories/cast.rs"]
mod cast;
#[path = "stories/conflicts.rs"]
mod conflicts;
#[path = "stories/figures.rs"]
mod figures;
#[path = "stories/files.rs"]
mod files;
#[path = "stories/flyers.rs"]
mod flyers;
#[path = "stories/journey.rs"]
mod journey;
#[path = "stories/loss.rs"]
mod loss;
#[path = "stories/membership.rs"]
mod membership;
#[path = "stories/online.rs"]
mod online;
#[path = "stories/places.rs"]
mod places;
#[path = "stories/review.rs"]
mod review;
#[path = "stories/screens.rs"]
mod screens;
#[path = "stories/shells.rs"]
mod shells;
#[path = "stories/standing.rs"]
mod standing;
#[path = "stories/traffic.rs"]
mod traffic;
#[path = "stories/write.rs"]
mod write;
