//! Stories: colleagues, a true relay, real files. A name states what is true when the story ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

#[path = "stories/journey.rs"]
mod journey;
