//! The ids of all words, with their labels, for whoever writes scripts.

use domain::{
    keys::{self, List},
    words::{Licensed, Met},
};
use i18n::Language;
use protocol::Role;
use serde_json::{Map, Value};

/// Every list of words: `{"topic": {"health": "gezondheid", …}, …}`, with the words that nobody noted and every role.
pub fn export_keys(language: Language) -> Value {
    let shipped = List::ALL.iter().map(|list| (list.name(), keys::ids(*list)));
    let others = [
        ("met", Met::IDS.to_vec()),
        ("licensed", Licensed::IDS.to_vec()),
        ("role", Role::ALL.iter().map(|role| role.id()).collect()),
    ];
    let lists = shipped.chain(others).map(|(list, ids)| {
        let words: Map<String, Value> = ids
            .into_iter()
            .map(|id| (id.to_owned(), Value::from(i18n::label(language, list, id))))
            .collect();
        (list.to_owned(), Value::Object(words))
    });
    Value::Object(lists.collect())
}
