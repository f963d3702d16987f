//! The lists of words as screens offer them, and the text check in the units of screens.

use crate::{Book, Failure, book, online};
use domain::{
    Catalogue,
    keys::{self, List},
    text_check::{self, Warning},
    words::{ConsentForm, Ground, Licensed, Met, Outcome, Purpose},
};
use i18n::Language;
use serde::Serialize;
use std::collections::BTreeMap;

/// Words of a list that are offered at once; the others stand behind "more".
const AT_ONCE: &[(List, usize)] = &[(List::Topic, 9), (List::Language, 10)];

/// The lists of words, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Lists(pub BTreeMap<String, Vec<WordShown>>);

/// A word to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "Word")]
pub struct WordShown {
    /// Its id.
    pub id: String,
    /// Its label: the team's own, or that of the language of the settings.
    pub label: String,
    /// Whether it stands behind "more".
    pub more: bool,
}

impl Book {
    /// Every list of words by name: what the app ships with, then what the team added, without what it retired.
    pub fn words(&self, language: Language) -> Result<Lists, Failure> {
        let catalogue = self.hold().book.read(book::catalogue)?;
        let shipped = List::ALL.iter().map(|list| {
            let most = AT_ONCE.iter().find(|(known, _)| known == list).map(|(_, most)| *most);
            (
                list.name(),
                offered(&catalogue, language, list.name(), &keys::ids(*list), most),
            )
        });
        let closed = [
            ("met", Met::IDS),
            ("licensed", Licensed::IDS),
            ("ground", Ground::IDS),
            ("purpose", Purpose::IDS),
            ("consent_form", ConsentForm::IDS),
            ("outcome", Outcome::IDS),
            (online::LIST, &[]),
        ];
        let closed = closed.map(|(list, ids)| (list, offered(&catalogue, language, list, ids, None)));
        Ok(Lists(
            shipped
                .chain(closed)
                .map(|(list, words)| (list.to_owned(), words))
                .collect(),
        ))
    }
}

fn offered(
    catalogue: &Catalogue,
    language: Language,
    list: &str,
    shipped: &[&str],
    at_once: Option<usize>,
) -> Vec<WordShown> {
    let added = catalogue
        .additions
        .iter()
        .filter(|(_, known)| *known == list)
        .map(|(id, _)| id.as_str());
    shipped
        .iter()
        .copied()
        .chain(added)
        .filter(|id| !catalogue.retired.contains(*id))
        .enumerate()
        .map(|(place, id)| WordShown {
            id: id.to_owned(),
            label: catalogue
                .labels
                .get(id)
                .cloned()
                .unwrap_or_else(|| i18n::label(language, list, id)),
            more: at_once.is_some_and(|most| place >= most),
        })
        .collect()
}

/// The text check, counted in UTF-16 units, as a text field of a screen counts.
pub fn warnings(text: &str) -> Vec<Warning> {
    let unit = |character: usize| text.chars().take(character).map(char::len_utf16).sum();
    text_check::check(text)
        .into_iter()
        .map(|warning| Warning {
            kind: warning.kind,
            start: unit(warning.start),
            end: unit(warning.end),
        })
        .collect()
}
