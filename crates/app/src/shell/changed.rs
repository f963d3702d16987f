//! What changed, in the words of screens.

use serde::Serialize;
use std::collections::BTreeSet;
use store::Topic;

/// Something changed: a screen that shows one of these topics asks again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Changed {
    /// `rounds`, `round:<id>`, `places`, `people`, `words`, `flyers`, `services`, `cards`, `online`, `gone`, `team`, `sync`, `shell`, `invite`, `join`;
    /// `lock` says that the book is about to close, and waits a moment for each page to lock as well.
    #[ts(type = "string[]")]
    pub topics: BTreeSet<String>,
}

impl Changed {
    /// These topics.
    pub fn of(topics: &[&str]) -> Self {
        Self {
            topics: topics.iter().map(|topic| (*topic).to_owned()).collect(),
        }
    }

    /// Everything, for a listener that missed some.
    pub fn everything() -> Self {
        Self::of(&[
            "rounds", "places", "people", "words", "flyers", "services", "cards", "online", "gone", "team", "sync",
            "shell", "invite", "join",
        ])
    }

    /// What a transaction touched.
    pub(super) fn of_book(touched: &BTreeSet<Topic>) -> Self {
        let mut topics = BTreeSet::new();
        for topic in touched {
            let word = match topic {
                Topic::Round(id) => {
                    topics.insert(format!("round:{id}"));
                    "rounds"
                }
                Topic::Places => "places",
                Topic::People => "people",
                Topic::Catalogue => "words",
                Topic::Flyers => "flyers",
                Topic::Services => "services",
                Topic::Cards => "cards",
                Topic::Online => "online",
                Topic::Gone(_) => "gone",
                Topic::Team => "team",
                Topic::Sync => "sync",
            };
            topics.insert(word.to_owned());
        }
        Self { topics }
    }
}
