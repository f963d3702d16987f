//! The window lane: the true program, in the true WebKit, on a screen that nobody sees, driven as a hand would.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    // A window paints when it paints: these tests look again until it has, for as long as a slow machine may take.
    clippy::disallowed_methods,
    missing_docs
)]

#[path = "window/driver.rs"]
mod driver;
#[path = "window/killed.rs"]
mod killed;
#[path = "window/shut.rs"]
mod shut;
#[path = "window/street.rs"]
mod street;
