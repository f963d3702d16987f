//! Names as whole words in a text.

use super::text::Text;
use std::collections::BTreeMap;

/// A list of names, made ready to be looked for in many texts.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// The words after the first one, by the first one; most names have none.
    by_first_word: BTreeMap<String, Vec<Vec<String>>>,
}

impl Names {
    /// Names of one word or several. What stands between the words does not matter, nor does case.
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let mut by_first_word: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
        for name in names {
            let mut words = Text::new(name).words.into_iter().map(|word| word.lower);
            // A name without a letter or a digit is found nowhere.
            if let Some(first) = words.next() {
                by_first_word.entry(first).or_default().push(words.collect());
            }
        }
        Self { by_first_word }
    }

    /// Whether one of the names stands in the text as whole words.
    pub fn any_in(&self, text: &str) -> bool {
        let words = Text::new(text).words;
        words.iter().enumerate().any(|(at, first)| {
            let after = words.get(at + 1..).unwrap_or(&[]);
            let follows = |rest: &Vec<String>| {
                rest.len() <= after.len() && rest.iter().zip(after).all(|(wanted, word)| *wanted == word.lower)
            };
            self.by_first_word
                .get(&first.lower)
                .is_some_and(|rests| rests.iter().any(follows))
        })
    }
}

/// Whether `name` stands in `text` as a whole word (or words), whatever the case: `Wen` is in "met Wen's fiets", not in
/// "wennen". For many names or texts use [`Names`].
pub fn contains_whole_word(text: &str, name: &str) -> bool {
    Names::new([name]).any_in(text)
}
