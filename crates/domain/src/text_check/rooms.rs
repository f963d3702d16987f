//! Numbers of windows and rooms.

use super::{
    Warning,
    WarningKind::WindowOrRoom,
    text::{Text, digits, is_door_number},
};

/// Words that end so are followed by the number of a door.
const ROOMS: &[&str] = &["kamer", "raam", "room", "window", "habitación", "habitacion", "ventana"];

/// Words that may stand between, and may also end the word itself (`kamernummer`).
const NUMBER_WORDS: &[&str] = &["nummer", "nr", "no", "number", "número", "numero"];

/// Numbers in words; one is not among them, since it is also an article.
const IN_WORDS: &[&str] = &[
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
    "twintig",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
];

pub(super) fn scan(text: &Text, found: &mut Vec<Warning>) {
    for (at, word) in text.words.iter().enumerate() {
        let end = if is_room(&word.lower) {
            number_after(text, at)
        } else {
            (is_room_with_number(&word.lower) && !text.counts_something(at)).then_some(word.end)
        };
        if let Some(end) = end.or_else(|| room_after_ordinal(text, at)) {
            found.push(Warning {
                kind: WindowOrRoom,
                start: word.start,
                end,
            });
        }
    }
}

fn is_room(word: &str) -> bool {
    let named = NUMBER_WORDS
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word);
    ROOMS.iter().any(|room| named.ends_with(room))
}

/// `kamer12`, and the short forms `k12` and `r12`.
fn is_room_with_number(word: &str) -> bool {
    let name = word.trim_end_matches(|char: char| char.is_ascii_digit());
    let number = word.strip_prefix(name).and_then(digits);
    let short = matches!(name, "k" | "r");
    number.is_some_and(|count| count <= 3) && (short || is_room(name))
}

/// Where the number after the room at `at` ends.
fn number_after(text: &Text, at: usize) -> Option<usize> {
    let named = text
        .word(at + 1)
        .is_some_and(|word| NUMBER_WORDS.contains(&word.lower.as_str()));
    let before = if named { at + 1 } else { at };
    let number = text.word(before + 1)?;
    // A full stop ends the sentence, unless it belongs to "nr.".
    let belongs = |char: &char| matches!(char, ' ' | '\u{a0}' | ':' | '#' | '-') || (named && *char == '.');
    let close = |at: usize| {
        let gap = text.gap_after(at);
        gap.len() <= 3 && gap.iter().all(belongs)
    };
    if !close(at) || !close(before) {
        return None;
    }
    let spelled = IN_WORDS.contains(&number.lower.as_str()) && !text.joined(before + 1);
    let written = is_door(&number.lower) && !text.counts_something(before + 1);
    (spelled || written).then_some(number.end)
}

/// `12`, `12b`, `b12`.
fn is_door(word: &str) -> bool {
    let letter_first = word
        .strip_prefix(|first: char| first.is_ascii_alphabetic())
        .and_then(digits);
    is_door_number(word, 3) || letter_first.is_some_and(|count| count <= 3)
}

/// Where the room ends, when the word at `at` is an ordinal: "het 12e raam".
fn room_after_ordinal(text: &Text, at: usize) -> Option<usize> {
    let word = text.word(at)?;
    let number = word.lower.trim_end_matches(|char: char| char.is_ascii_alphabetic());
    let ending = word.lower.strip_prefix(number)?;
    let ordinal = digits(number).is_some_and(|count| count <= 3)
        && matches!(ending, "e" | "de" | "ste" | "st" | "nd" | "rd" | "th");
    let room = text
        .word(at + 1)
        .filter(|next| ordinal && text.joined(at) && is_room(&next.lower))?;
    Some(room.end)
}
