//! The local text check: what in a note may point at a person.
//!
//! It warns about phone numbers, e-mail addresses, citizen service numbers (BSN), addresses, handles, and window or
//! room numbers; the writer decides. Nothing leaves the device and nothing is kept. Small scanners by hand: a note is
//! 280 characters, and each rule should be readable with its exceptions. A warning too many teaches people to ignore
//! all of them, so dates, times, amounts and "2 kinderen" give none.

mod names;
mod numbers;
mod online;
mod rooms;
mod streets;
mod text;

pub use names::{Names, contains_whole_word};

use serde::{Deserialize, Serialize};
use text::Text;
use ts_rs::TS;

/// What a piece of text looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WarningKind {
    /// A telephone number.
    PhoneNumber,
    /// An e-mail address.
    Email,
    /// A Dutch citizen service number.
    Bsn,
    /// A street with a house number, a postcode, a link, or a name on a platform.
    AddressOrHandle,
    /// The number of a window or a room: people return to the same one, so it names a person.
    WindowOrRoom,
}

/// One piece of a text that may point at a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Warning {
    /// What it looks like.
    pub kind: WarningKind,
    /// Its first character, counted in characters (Unicode scalar values) from 0.
    pub start: usize,
    /// The character after its last.
    pub end: usize,
}

/// All warnings about a text, in the order of the text and without overlaps.
pub fn check(text: &str) -> Vec<Warning> {
    let text = Text::new(text);
    let mut found = Vec::new();
    online::scan(&text, &mut found);
    numbers::scan(&text, &mut found);
    rooms::scan(&text, &mut found);
    streets::scan(&text, &mut found);
    // The longest of those that begin first: an e-mail address also holds what looks like a site.
    found.sort_by_key(|warning: &Warning| (warning.start, usize::MAX - warning.end, warning.kind));
    let mut end = 0;
    found.retain(|warning| {
        let free = warning.start >= end;
        if free {
            end = warning.end;
        }
        free
    });
    found
}

#[cfg(test)]
mod tests;
