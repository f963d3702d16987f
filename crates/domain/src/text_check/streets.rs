//! Streets with a house number, and postcodes.

use super::{
    Warning,
    WarningKind::AddressOrHandle,
    text::{Text, digits, is_door_number},
};

/// Ends of the names of streets.
const STREETS: &[&str] = &[
    "straat",
    "laan",
    "weg",
    "plein",
    "kade",
    "gracht",
    "singel",
    "steeg",
    "plantsoen",
    "dreef",
    "straatje",
    "straße",
    "strasse",
];

/// Ends of names that other words have too: a street only when it begins with a capital.
const STREETS_WITH_CAPITAL: &[&str] = &[
    "hof", "park", "pad", "markt", "baan", "dijk", "burgwal", "poort", "street", "road",
];

/// Words with such an end that are no street of that name.
const NO_STREETS: &[&str] = &[
    "onderweg",
    "terugweg",
    "heenweg",
    "omweg",
    "uitweg",
    "snelweg",
    "rijksweg",
    "zijweg",
    "halverweg",
    "raamstraat",
    "zijstraat",
    "winkelstraat",
    "woonstraat",
    "achterstraat",
    "loopbaan",
    "arbeidsmarkt",
    "rechtbank",
    "gerechtshof",
];

/// Words that begin the name of a street of several words.
const FIRST_WORDS: &[&str] = &[
    "laan", "plein", "kade", "weg", "singel", "straat", "calle", "avenida", "rue", "via", "strada",
];

/// Words inside the name of a street of several words.
const SMALL_WORDS: &[&str] = &[
    "van", "der", "de", "den", "het", "t", "del", "la", "las", "los", "du", "des",
];

/// English words that end the name of a street whose number goes before.
const LAST_WORDS: &[&str] = &["street", "road", "avenue", "lane"];

pub(super) fn scan(text: &Text, found: &mut Vec<Warning>) {
    for (at, word) in text.words.iter().enumerate() {
        let end = house_number(text, at, at)
            .filter(|_| is_street(&word.lower, word.capital))
            .or_else(|| several_words(text, at))
            .or_else(|| number_first(text, at))
            .or_else(|| postcode(text, at));
        if let Some(end) = end {
            found.push(Warning {
                kind: AddressOrHandle,
                start: word.start,
                end,
            });
        }
    }
}

fn is_street(word: &str, capital: bool) -> bool {
    let ends_so = |endings: &[&str]| {
        endings
            .iter()
            .any(|ending| word.strip_suffix(ending).is_some_and(|name| name.chars().count() >= 2))
    };
    !NO_STREETS.contains(&word) && (ends_so(STREETS) || (capital && ends_so(STREETS_WITH_CAPITAL)))
}

/// Where the house number right after the word at `last` ends.
fn house_number(text: &Text, first: usize, last: usize) -> Option<usize> {
    let number = text
        .word(last + 1)
        .filter(|_| (first..=last).all(|at| text.joined(at)))?;
    let is_year =
        digits(&number.lower) == Some(4) && (number.lower.starts_with("19") || number.lower.starts_with("20"));
    let is_number = is_door_number(&number.lower, 4) && !is_year && !text.counts_something(last + 1);
    is_number.then_some(number.end)
}

/// "Laan van Meerdervoort 12", "Calle Mayor 5".
fn several_words(text: &Text, first: usize) -> Option<usize> {
    let word = text
        .word(first)
        .filter(|word| FIRST_WORDS.contains(&word.lower.as_str()))?;
    let next = text.word(first + 1)?;
    let named = SMALL_WORDS.contains(&next.lower.as_str()) || (word.capital && next.capital);
    (first + 1..=first + 4).filter(|_| named).find_map(|last| {
        let name = text
            .word(last)
            .filter(|name| name.capital && digits(&name.lower).is_none());
        name.and_then(|_| house_number(text, first, last))
    })
}

/// "12 Main Street".
fn number_first(text: &Text, at: usize) -> Option<usize> {
    let number = text
        .word(at)
        .filter(|number| is_door_number(&number.lower, 4) && text.joined(at))?;
    digits(number.lower.trim_end_matches(|char: char| char.is_ascii_alphabetic()))?;
    (at + 2..=at + 3).find_map(|last| {
        let street = text
            .word(last)
            .filter(|street| LAST_WORDS.contains(&street.lower.as_str()))?;
        let named = (at + 1..last).all(|name| text.joined(name) && text.word(name).is_some_and(|name| name.capital));
        named.then_some(street.end)
    })
}

/// "2512 AB" or "2512ab".
fn postcode(text: &Text, at: usize) -> Option<usize> {
    let word = text.word(at)?;
    let number: String = word.lower.chars().take(4).collect();
    if digits(&number) != Some(4) || number.starts_with('0') {
        return None;
    }
    let letters = word.lower.strip_prefix(&number)?;
    let two_letters = |letters: &str| letters.len() == 2 && letters.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !letters.is_empty() {
        return (two_letters(letters) && !matches!(letters, "kg" | "km" | "cm" | "mm" | "ml" | "gr" | "eu"))
            .then_some(word.end);
    }
    let next = text
        .word(at + 1)
        .filter(|next| text.joined(at) && two_letters(&next.lower))?;
    let upper = text
        .chars
        .get(next.start..next.end)?
        .iter()
        .all(char::is_ascii_uppercase);
    // A year before a capitalised abbreviation is no postcode; languages and unions are none either.
    let is_year = number.starts_with("19") || number.starts_with("20");
    let is_word = matches!(
        next.lower.as_str(),
        "eu" | "nl" | "en" | "es" | "bg" | "ro" | "hu" | "pl" | "pt" | "zh" | "th"
    );
    (upper && !is_year && !is_word).then_some(next.end)
}
