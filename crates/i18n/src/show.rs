//! What is said on a screen that is handed to somebody in the street: in more languages than the team works in, and
//! never half in one and half in another.

mod language;
mod messages;
mod texts;

pub use language::{Direction, ShowLanguage};
pub use messages::Show;

use crate::{
    Argument,
    label::key,
    words::{Bundle, format, read},
};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, sync::OnceLock};

/// The lists whose words are shown by their id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// What a flyer is about: ids of `flyer_subject`.
    Subject,
    /// Sorts of help: ids of `destination`.
    Sort,
    /// Languages that are spoken: ids of `language`.
    Language,
}

/// The text of a message. A language lacks none: the build refuses it.
pub fn show(language: ShowLanguage, message: &Show) -> String {
    said(language, message.id(), &message.arguments()).unwrap_or_default()
}

/// The word of an id; nothing for one that this version does not know, so that it can be left out.
pub fn show_label(language: ShowLanguage, list: List, id: &str) -> Option<String> {
    let list = match list {
        List::Subject => "show_subject",
        List::Sort => "show_sort",
        List::Language => "show_language",
    };
    said(language, &key(list, id), &[])
}

/// The text that is shipped for writing to somebody, by its id and an id of the list `language`; nothing where none is.
/// Who writes, for which team, and for how many days a name is kept stand in it as `{name}`, `{team}` and `{days}`.
pub fn show_template(language: &str, id: &str) -> Option<String> {
    let holes = [("name", "{name}"), ("team", "{team}"), ("days", "{days}")];
    let holes = holes.map(|(hole, text)| (hole, Argument::Text(text)));
    said(ShowLanguage::known(language)?, &key("show_template", id), &holes)
}

/// The name of a day, from Monday, which is 1, to Sunday, which is 7.
pub fn show_day(language: ShowLanguage, day: u8) -> Option<String> {
    said(language, &format!("show-day-{day}"), &[])
}

/// A date in the order of the language, in numerals; Chinese puts no zero before a month or a day.
pub fn show_date(language: ShowLanguage, year: u16, month: u8, day: u8) -> String {
    let numeral = |number: u8| match language {
        ShowLanguage::Zh => number.to_string(),
        _ => format!("{number:02}"),
    };
    let (year, month, day) = (year.to_string(), numeral(month), numeral(day));
    show(language, &Show::Date { day, month, year })
}

/// Some words in one line, as the language joins them.
pub fn show_list(language: ShowLanguage, words: impl IntoIterator<Item = String>) -> String {
    let joined = words
        .into_iter()
        .reduce(|before, after| show(language, &Show::List { before, after }));
    joined.unwrap_or_default()
}

/// SHA-256 of what a reader of this language can see: another word is another hash, another comment is not. Whoever
/// marks a text as read marks this.
pub fn show_hash(language: ShowLanguage) -> [u8; 32] {
    hash(language.source())
}

/// Every message of a language with its id, in the order of its file, for whoever reads all of it before it is shown. What
/// is filled in later stands as `…`.
pub fn show_lines(language: ShowLanguage) -> Vec<(&'static str, String)> {
    let lines = lines(language.source()).filter_map(|line| line.split_once(" = "));
    lines.map(|(id, text)| (id, without_variables(text))).collect()
}

fn without_variables(text: &str) -> String {
    let mut read = String::new();
    let mut rest = text;
    while let Some((before, variable)) = rest.split_once('{') {
        read.push_str(before);
        read.push('…');
        rest = variable.split_once('}').map_or("", |(_, after)| after);
    }
    read.push_str(rest);
    read
}

/// What of a file is read: neither comments nor blank lines.
fn lines(source: &str) -> impl Iterator<Item = &str> {
    let lines = source.lines().map(str::trim_end);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The hash of a file without its comments, blank lines and kinds of line ends.
pub(crate) fn hash(source: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    for line in lines(source) {
        hash.update(line);
        hash.update("\n");
    }
    hash.finalize().into()
}

fn said(language: ShowLanguage, id: &str, arguments: &[(&'static str, Argument<'_>)]) -> Option<String> {
    static READ: OnceLock<BTreeMap<ShowLanguage, Bundle>> = OnceLock::new();
    let all = READ.get_or_init(|| {
        let all = ShowLanguage::ALL.into_iter();
        all.map(|language| (language, read(language.lang(), &[language.source()])))
            .collect()
    });
    format(all.get(&language)?, id, arguments)
}
