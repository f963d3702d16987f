//! A text as the scanners see it: characters, and words with what stands between them.

/// A text, taken apart once.
pub(super) struct Text {
    pub chars: Vec<char>,
    pub words: Vec<Word>,
}

/// A run of letters and digits.
pub(super) struct Word {
    /// First character.
    pub start: usize,
    /// The character after its last.
    pub end: usize,
    /// The word in lower case.
    pub lower: String,
    /// It begins with a capital.
    pub capital: bool,
}

impl Text {
    pub(super) fn new(text: &str) -> Self {
        let chars: Vec<char> = text.chars().collect();
        let mut words = Vec::new();
        let mut start = 0;
        for run in chars.split_inclusive(|char| !is_word(*char)) {
            let word: Vec<char> = run.iter().copied().take_while(|char| is_word(*char)).collect();
            if let Some(first) = word.first() {
                words.push(Word {
                    start,
                    end: start + word.len(),
                    lower: word.iter().flat_map(|char| char.to_lowercase()).collect(),
                    capital: first.is_uppercase(),
                });
            }
            start += run.len();
        }
        Self { chars, words }
    }

    pub(super) fn char(&self, at: usize) -> Option<char> {
        self.chars.get(at).copied()
    }

    pub(super) fn char_before(&self, at: usize) -> Option<char> {
        self.char(at.checked_sub(1)?)
    }

    /// The word at this place in the list of words.
    pub(super) fn word(&self, at: usize) -> Option<&Word> {
        self.words.get(at)
    }

    /// The characters between a word and the next one.
    pub(super) fn gap_after(&self, at: usize) -> &[char] {
        match (self.word(at), self.word(at + 1)) {
            (Some(word), Some(next)) => self.chars.get(word.end..next.start).unwrap_or(&[]),
            _ => &[],
        }
    }

    /// Nothing but spaces stands between a word and the next one.
    pub(super) fn joined(&self, at: usize) -> bool {
        let gap = self.gap_after(at);
        !gap.is_empty() && gap.iter().all(|char| *char == ' ' || *char == '\u{a0}')
    }

    /// The last word that ends at or before a character, if nothing but spaces and `: . = -` stands between.
    pub(super) fn word_before(&self, at: usize) -> Option<&Word> {
        let word = self.words.iter().rev().find(|word| word.end <= at)?;
        let between = self.chars.get(word.end..at)?;
        between
            .iter()
            .all(|char| matches!(char, ' ' | '\u{a0}' | ':' | '.' | '=' | '-' | '('))
            .then_some(word)
    }

    /// The number in this word goes on as a time, an amount or a percentage, or counts what the next word names.
    pub(super) fn counts_something(&self, at: usize) -> bool {
        let Some(word) = self.word(at) else { return false };
        let next = (self.char(word.end), self.char(word.end + 1));
        let goes_on = match next {
            (Some(':' | '.' | ','), Some(digit)) => digit.is_ascii_digit(),
            (Some('%' | '€'), _) => true,
            _ => false,
        };
        let counted = self.joined(at)
            && self
                .word(at + 1)
                .is_some_and(|next| COUNTED.contains(&next.lower.as_str()));
        goes_on || counted || self.after_euro_sign(word.start)
    }

    /// `€` stands before this character, perhaps with a space between.
    pub(super) fn after_euro_sign(&self, at: usize) -> bool {
        let before = self.chars.get(..at).unwrap_or(&[]);
        before.iter().rev().find(|char| !char.is_whitespace()) == Some(&'€')
    }
}

/// Letters, digits, and the accents that some keyboards write as characters of their own.
pub(super) fn is_word(char: char) -> bool {
    char.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&char)
}

/// How many digits a word of digits has; nothing for other words.
pub(super) fn digits(word: &str) -> Option<usize> {
    (!word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())).then_some(word.len())
}

/// A number as doors bear it: up to `most` digits, then at most one letter.
pub(super) fn is_door_number(word: &str, most: usize) -> bool {
    let number = word
        .strip_suffix(|last: char| last.is_ascii_alphabetic())
        .unwrap_or(word);
    digits(number).is_some_and(|count| count <= most)
}

/// What numbers in notes count; a number before one of these is no door.
const COUNTED: &[&str] = &[
    "x",
    "keer",
    "maal",
    "euro",
    "eur",
    "uur",
    "uren",
    "minuten",
    "minuut",
    "min",
    "seconden",
    "dag",
    "dagen",
    "nacht",
    "nachten",
    "week",
    "weken",
    "weekend",
    "weekenden",
    "maand",
    "maanden",
    "jaar",
    "jaren",
    "meter",
    "km",
    "m2",
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
    "kinderen",
    "kind",
    "vrouwen",
    "vrouw",
    "dames",
    "mannen",
    "man",
    "mensen",
    "personen",
    "collega",
    "meisjes",
    "sekswerkers",
    "klanten",
    "ramen",
    "kamers",
    "deuren",
    "bezoeken",
    "gesprekken",
    "flyers",
    "folders",
    "condooms",
    "procent",
    "stuks",
    "times",
    "hours",
    "minutes",
    "days",
    "weeks",
    "months",
    "years",
    "euros",
    "people",
    "women",
    "persons",
    "open",
    "dicht",
    "bezet",
    "veces",
    "días",
    "semanas",
    "meses",
    "años",
    "mujeres",
    "personas",
];
