//! The shipped words: what a Dutch spreadsheet says, and the id that files, commands and figures use for it.
//!
//! The table is `keys.json`, carried inside the program. Its ids are fixed for ever; their labels live in `locales/`.

mod key;

pub use key::Key;

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use std::{fmt, sync::LazyLock};

/// The lists of `keys.json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // Each is the list of that name.
pub enum List {
    Setting,
    PartOfDay,
    KindOfRound,
    Kind,
    With,
    Gender,
    AgeBand,
    Language,
    Topic,
    FlyerSubject,
    Material,
    Window,
    Destination,
}

impl List {
    /// Every list, in the order of the file.
    pub const ALL: [List; 13] = [
        List::Setting,
        List::PartOfDay,
        List::KindOfRound,
        List::Kind,
        List::With,
        List::Gender,
        List::AgeBand,
        List::Language,
        List::Topic,
        List::FlyerSubject,
        List::Material,
        List::Window,
        List::Destination,
    ];

    /// Its name in the file and in the catalogue's additions.
    pub fn name(self) -> &'static str {
        match self {
            List::Setting => "setting",
            List::PartOfDay => "part_of_day",
            List::KindOfRound => "kind_of_round",
            List::Kind => "kind",
            List::With => "with",
            List::Gender => "gender",
            List::AgeBand => "age_band",
            List::Language => "language",
            List::Topic => "topic",
            List::FlyerSubject => "flyer_subject",
            List::Material => "material",
            List::Window => "window",
            List::Destination => "destination",
        }
    }
}

/// Languages that people speak in the streets of Europe and that no list offers: only a search finds them.
pub const WIDER_LANGUAGES: [&str; 48] = [
    "sq", "ar", "hy", "az", "ber", "bs", "my", "hr", "da", "et", "fi", "fr", "ka", "de", "el", "ha", "he", "hi", "id",
    "ig", "ja", "ko", "ku", "lv", "lt", "mk", "ms", "mn", "ne", "no", "ps", "fa", "pa", "ru", "sr", "sk", "sl", "so",
    "sw", "sv", "tl", "ta", "ti", "uk", "ur", "uz", "yo", "am",
];

/// The id of a word as a spreadsheet writes it. Surrounding and doubled spaces and case don't matter;
/// an exact match goes first. An empty cell has an id in lists where "nothing said" means something.
pub fn id_of(list: List, word: &str) -> Option<&'static str> {
    let pairs = words(list);
    let exact = pairs.iter().find(|(known, _)| known == word);
    let found = exact.or_else(|| {
        let wanted = plain(word);
        pairs.iter().find(|(known, _)| plain(known) == wanted)
    });
    found.map(|(_, id)| id.as_str())
}

/// The ids of a list, each once, in the order of the file.
pub fn ids(list: List) -> Vec<&'static str> {
    let mut ids = Vec::new();
    for (_, id) in words(list) {
        if !ids.contains(&id.as_str()) {
            ids.push(id.as_str());
        }
    }
    ids
}

/// Whether this version ships `id` in `list`. A team's own additions are in its catalogue, not here.
pub fn is_known(list: List, id: &str) -> bool {
    words(list).iter().any(|(_, known)| known == id)
}

/// The pairs of (Dutch word, id) of a list, in the order of the file; several words may share an id.
pub fn words(list: List) -> &'static [(String, String)] {
    let keys = &*KEYS;
    let words = match list {
        List::Setting => &keys.setting,
        List::PartOfDay => &keys.part_of_day,
        List::KindOfRound => &keys.kind_of_round,
        List::Kind => &keys.kind,
        List::With => &keys.with,
        List::Gender => &keys.gender,
        List::AgeBand => &keys.age_band,
        List::Language => &keys.language,
        List::Topic => &keys.topic,
        List::FlyerSubject => &keys.flyer_subject,
        List::Material => &keys.material,
        List::Window => &keys.window,
        List::Destination => &keys.destination,
    };
    &words.0
}

/// A word without what messy spreadsheets add to it.
fn plain(word: &str) -> String {
    let words: Vec<&str> = word.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// The file was read by the tests of this crate, so an unreadable one can't ship; product code may not panic anyway.
static KEYS: LazyLock<Keys> = LazyLock::new(|| serde_json::from_str(include_str!("../keys.json")).unwrap_or_default());

#[derive(Default, Deserialize)]
struct Keys {
    setting: Words,
    part_of_day: Words,
    kind_of_round: Words,
    kind: Words,
    with: Words,
    gender: Words,
    age_band: Words,
    language: Words,
    topic: Words,
    flyer_subject: Words,
    material: Words,
    window: Words,
    destination: Words,
}

/// Pairs in file order; a map would sort them, and screens offer words in the order of the file.
#[derive(Default)]
struct Words(Vec<(String, String)>);

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Words;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map of words to ids")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Words, M::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Words(pairs))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}

#[cfg(test)]
mod tests;
