//! Properties: three books and any order of edits, pulls, pushes and crashes. A name states what holds for all of them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

#[path = "property/books.rs"]
mod books;
#[path = "property/checks.rs"]
mod checks;
#[path = "property/edits.rs"]
mod edits;
#[path = "property/relay.rs"]
mod relay;
#[path = "property/replayed.rs"]
mod replayed;
#[path = "property/steps.rs"]
mod steps;
#[path = "property/world.rs"]
mod world;
