//! Words of lists, as a spreadsheet or a script writes them.

use super::cell::tidy;
use domain::{
    Catalogue,
    keys::{self, List},
};
use std::collections::BTreeMap;

/// The shipped words, and what the team added to its own lists.
pub(super) struct Words {
    /// Ids by list and by the word in lower case.
    added: BTreeMap<(&'static str, String), String>,
}

impl Words {
    pub fn new(catalogue: &Catalogue) -> Self {
        let mut added = BTreeMap::new();
        for list in [List::Topic, List::Language, List::Destination, List::FlyerSubject] {
            let own = catalogue
                .additions
                .iter()
                .filter(|(_, of)| *of == list.name())
                .map(|(id, _)| id);
            for id in own {
                added.insert((list.name(), id.to_lowercase()), id.clone());
                if let Some(label) = catalogue.labels.get(id) {
                    added.insert((list.name(), tidy(label).to_lowercase()), id.clone());
                }
            }
        }
        for (id, label) in &catalogue.services {
            added.insert((List::Destination.name(), tidy(label).to_lowercase()), id.clone());
        }
        Self { added }
    }

    /// The id of a word: a Dutch one, an id, or one of the team's own. Case and doubled spaces don't matter.
    pub fn id(&self, list: List, word: &str) -> Option<String> {
        if let Some(id) = keys::id_of(list, word) {
            return Some(id.to_owned());
        }
        let plain = tidy(word).to_lowercase();
        if keys::is_known(list, &plain) {
            Some(plain)
        } else {
            self.added.get(&(list.name(), plain)).cloned()
        }
    }
}
