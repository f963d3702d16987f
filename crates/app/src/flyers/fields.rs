//! What a lead types of a flyer, read strictly.

use crate::{Failure, book, team::tidy_name};
use chrono::NaiveDate;
use domain::{
    Catalogue, FlyerEdit, Link,
    flyer::TITLE_LIMIT,
    keys::{self, List, is_known},
    link::is_unseen,
};
use serde::{Deserialize, Deserializer};
use store::View;
use ts_rs::TS;

/// More printed flyers than any cupboard holds.
const MOST_STOCK: u32 = 1_000_000;

/// What a screen or a command changes of a flyer. What it leaves out stays as it is; a null empties a field.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
#[allow(missing_docs)] // The fields are those of `Flyer`.
pub struct FlyerFields {
    pub subject: Option<String>,
    pub language: Option<String>,
    pub title: Option<String>,
    pub link: Option<String>,
    pub edition: Option<String>,
    #[serde(deserialize_with = "present")]
    pub valid_until: Option<Option<NaiveDate>>,
    pub keeper: Option<String>,
    #[serde(deserialize_with = "present")]
    pub stock: Option<Option<u32>>,
    pub retired: Option<bool>,
    pub removed: Option<bool>,
}

impl FlyerFields {
    /// The edit it asks for; the first field that is wrong is named.
    pub(super) fn edit(self, view: &View<'_>) -> Result<FlyerEdit, Failure> {
        if let Some(subject) = &self.subject {
            must_be_of(&book::catalogue(view)?, List::FlyerSubject, "subject", subject)?;
        }
        if let Some(language) = &self.language
            && !knows_language(&book::catalogue(view)?, language)
        {
            return Err(Failure::input("language"));
        }
        if self.stock.flatten().is_some_and(|stock| stock > MOST_STOCK) {
            return Err(Failure::input("stock"));
        }
        Ok(FlyerEdit {
            title: self.title.as_deref().map(title).transpose()?,
            link: self.link.as_deref().map(link).transpose()?,
            edition: self.edition.as_deref().map(|text| words(text, "edition")).transpose()?,
            keeper: self.keeper.as_deref().map(|text| words(text, "keeper")).transpose()?,
            subject: self.subject,
            language: self.language,
            valid_until: self.valid_until,
            stock: self.stock,
            retired: self.retired,
            removed: self.removed,
            ..FlyerEdit::default()
        })
    }
}

/// Whether a new flyer has what it can't be without.
pub(super) fn must_be_whole(edit: &FlyerEdit) -> Result<(), Failure> {
    for (field, name) in [
        (&edit.subject, "subject"),
        (&edit.language, "language"),
        (&edit.title, "title"),
        (&edit.link, "link"),
    ] {
        if field.is_none() {
            return Err(Failure::input(name));
        }
    }
    Ok(())
}

/// A language of the shipped list, of those that only a search finds, or of the team's own.
pub(crate) fn knows_language(catalogue: &Catalogue, id: &str) -> bool {
    is_known(List::Language, id)
        || keys::WIDER_LANGUAGES.contains(&id)
        || catalogue
            .additions
            .get(id)
            .is_some_and(|list| list == List::Language.name())
}

/// Whether this could be the id of a language: what people speak need not be in any list.
pub(crate) fn is_language(id: &str) -> bool {
    let code = (2..=3).contains(&id.len()) && id.bytes().all(|letter| letter.is_ascii_lowercase());
    code || is_known(List::Language, id)
}

/// A word of a list, shipped or the team's own; a refusal names all that it could have been.
pub(crate) fn must_be_of(catalogue: &Catalogue, list: List, field: &str, id: &str) -> Result<(), Failure> {
    let own = (catalogue.additions.iter()).filter(|(_, known)| *known == list.name());
    let all: Vec<&str> = (keys::ids(list).into_iter())
        .chain(own.map(|(id, _)| id.as_str()))
        .collect();
    match all.contains(&id) {
        true => Ok(()),
        false => Err(Failure::input(format!("{field} ({})", all.join(", ")))),
    }
}

/// A title is words in any script, on one line.
pub(crate) fn title(text: &str) -> Result<String, Failure> {
    let title = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if title.is_empty()
        || title.chars().count() > TITLE_LIMIT
        || title.chars().any(is_direction)
        || title.chars().all(is_unseen)
    {
        return Err(Failure::input("title"));
    }
    Ok(title)
}

/// A link that may be shown, in ASCII.
pub(crate) fn link(text: &str) -> Result<String, Failure> {
    Ok(Link::parse(text)
        .map_err(|fault| Failure::input(fault.id()))?
        .to_string())
}

/// A few words, or none.
fn words(text: &str, field: &'static str) -> Result<String, Failure> {
    match text.trim() {
        "" => Ok(String::new()),
        text => tidy_name(text).map_err(|_| Failure::input(field)),
    }
}

/// Marks that turn the direction of what follows: in a title or a name they would turn the whole screen around. Those that join or part
/// letters belong to some scripts.
pub(crate) fn is_direction(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Reads a field that may be there as null: present and empty.
fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}
