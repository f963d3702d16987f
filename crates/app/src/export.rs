//! The ids of all words, with their labels, for whoever writes scripts.

use i18n::Language;
use serde_json::{Map, Value, json};

/// Every list of words: `{"topic": {"health": "gezondheid", …}, …}`.
pub fn export_keys(language: Language) -> Value {
    let lists = i18n::lists().map(|(list, ids)| {
        let words: Map<String, Value> =
            ids.map(|id| (id.to_owned(), json!(i18n::label(language, list, id)))).collect();
        (list.to_owned(), Value::Object(words))
    });
    Value::Object(lists.collect())
}
