//! The hostile lane: a relay that lies, a member who forges, bytes that are damaged, swapped, replayed or cut, a book
//! that is copied or killed, a disk that is full. Nothing is lost, nothing false is shown, nobody else is held up.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs
)]

#[path = "hostile/answers.rs"]
mod answers;
#[path = "hostile/binaries.rs"]
mod binaries;
#[path = "hostile/books.rs"]
mod books;
#[path = "hostile/canary.rs"]
mod canary;
#[path = "hostile/codes.rs"]
mod codes;
#[path = "hostile/devd.rs"]
mod devd;
#[path = "hostile/ends.rs"]
mod ends;
#[path = "hostile/entries.rs"]
mod entries;
#[path = "hostile/erased.rs"]
mod erased;
#[path = "hostile/files.rs"]
mod files;
#[path = "hostile/forged.rs"]
mod forged;
#[path = "hostile/forger.rs"]
mod forger;
#[path = "hostile/frames.rs"]
mod frames;
#[path = "hostile/killed.rs"]
mod killed;
#[path = "hostile/lives.rs"]
mod lives;
#[path = "hostile/mutations.rs"]
mod mutations;
#[path = "hostile/revoked.rs"]
mod revoked;
#[path = "hostile/scene.rs"]
mod scene;
#[path = "hostile/tricks.rs"]
mod tricks;
