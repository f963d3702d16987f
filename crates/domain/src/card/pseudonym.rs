//! Names for cards that are no names: a thing and a number. And what is no such name for certain.

use crate::words::Thing;

/// A suggestion; the thing's word is of the language in which it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The thing, by its id.
    pub thing: &'static str,
    /// 10 to 99.
    pub number: u32,
}

/// So many digits are a telephone number, or a number that somebody has elsewhere.
const DIGITS: usize = 6;

/// Whether somebody could be reached, or looked up, by what is written here: then it is no pseudonym.
pub fn is_contact_detail(text: &str) -> bool {
    let digits = text.chars().filter(|letter| letter.is_numeric()).count();
    digits >= DIGITS || text.contains(['@', '\u{FF20}', '\u{FE6B}'])
}

/// One suggestion for each random number, each after another thing while there are things left.
pub fn suggestions(random: &[u32]) -> Vec<Suggestion> {
    let mut left: Vec<&'static str> = Vec::new();
    let mut suggest = |random: u32| {
        if left.is_empty() {
            left = Thing::IDS.to_vec();
        }
        let place = usize::try_from(random / 90).unwrap_or_default() % left.len();
        Suggestion {
            thing: left.swap_remove(place),
            number: 10 + random % 90,
        }
    };
    random.iter().map(|random| suggest(*random)).collect()
}
