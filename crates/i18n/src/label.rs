//! The labels of words that documents, files and commands name by an id.

use crate::{Language, words::say};

/// The label of a word: `label(Language::Nl, "topic", "sti_test")` is `soa-test`.
///
/// The lists are those of `keys.json` (`setting`, `part_of_day`, `kind_of_round`, `kind`, `with`, `gender`, `age_band`,
/// `language`, `topic`, `flyer_subject`, `material`, `window`, `destination`), and `met`, `licensed`, `ground`,
/// `purpose`, `consent_form`, `outcome`, `thing`, `role`, `space`, `review`, `act`. An id that this version does not know is shown as "?" (formats.md §6).
pub fn label(language: Language, list: &str, id: &str) -> String {
    say(language, &key(list, id), &[]).unwrap_or_else(|| "?".to_owned())
}

/// Several labels of one list, such as the roles of a member: `teamleider, veldwerker`.
pub fn labels<'a>(language: Language, list: &str, ids: impl IntoIterator<Item = &'a str>) -> String {
    let labels: Vec<String> = ids.into_iter().map(|id| label(language, list, id)).collect();
    labels.join(", ")
}

/// Ids have underscores, messages have dashes.
pub(crate) fn key(list: &str, id: &str) -> String {
    format!("{list}-{id}").replace('_', "-")
}
