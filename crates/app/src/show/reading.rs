//! Whose eyes a text has seen. The texts that are shipped are drafts: a language is offered only after a colleague has read
//! exactly this text, and a lead has written that down.
//!
//! The catalogue's policy holds it, as `show/<language>/<hash of the text>` = `<colleague> <date>`. Devices of an older or
//! newer version look for their own text, so that both can have been read.

use super::Tongue;
use crate::{
    Book, Code, Failure,
    book::{self, must_read, must_write},
    day::service_date,
    privacy::write_policy,
};
use chrono::NaiveDate;
use domain::{Catalogue, PersonId};
use i18n::{ShowLanguage, show_hash, show_lines};
use protocol::Space;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// A text that is shipped, and whether it may be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ShowText {
    /// Its language.
    pub language: Tongue,
    /// What a mark names: lower-case hex.
    pub hash: String,
    /// Who has read it; nothing while it is a draft.
    pub read: Option<TextRead>,
}

/// Who has read a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TextRead {
    /// The colleague; nothing when she is not among the colleagues any more.
    pub by: Option<String>,
    /// The service date on which a lead wrote it down.
    pub on: NaiveDate,
}

/// One message: in Dutch, and as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TextLine {
    /// In Dutch.
    pub dutch: String,
    /// In the language that is to be read.
    pub theirs: String,
}

impl Book {
    /// Every text that is shipped, and who has read it.
    pub fn show_texts(&self) -> Result<Vec<ShowText>, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Common)?;
        desk.book.read(|view| {
            let (catalogue, names) = (book::catalogue(view)?, book::names_of_people(view)?);
            let text = |language| ShowText {
                language: Tongue::from(language),
                hash: hex(language),
                read: mark_of(&catalogue, language).map(|(person, on)| TextRead {
                    by: names.get(&person).cloned(),
                    on,
                }),
            };
            Ok(ShowLanguage::ALL.into_iter().map(text).collect())
        })
    }

    /// A whole text beside the Dutch one, for whoever reads it.
    pub fn show_text(&self, language: &str) -> Result<Vec<TextLine>, Failure> {
        let language = known(language)?;
        // The build refuses a language that lacks a message, or has them in another order.
        let dutch: BTreeMap<_, _> = show_lines(ShowLanguage::Nl).into_iter().collect();
        // The order of a date in numerals has nothing to be read, also where signs for year and day stand in it.
        let said = show_lines(language)
            .into_iter()
            .filter(|(id, text)| *id != "show-date" && text.chars().any(char::is_alphabetic));
        let lines = said.map(|(id, theirs)| TextLine {
            dutch: dutch.get(id).cloned().unwrap_or_default(),
            theirs,
        });
        Ok(lines.collect())
    }

    /// Writes down that a colleague has read a text; from then on it may be shown. `wrong_state` when the app has another
    /// text by now than the one that was read. Leads only.
    pub fn mark_text(&self, language: &str, hash: &str, person: PersonId) -> Result<(), Failure> {
        let language = known(language)?;
        if hash != hex(language) {
            return Err(Code::WrongState.into());
        }
        let people = self.people()?;
        if !people.iter().any(|known| known.id == person) {
            return Err(Code::NotFound.into());
        }
        let today = service_date(self.hold().me.now());
        self.edit_mark(language, Some(format!("{person} {today}")))
    }

    /// Takes a mark away: the language is not shown any more. Leads only.
    pub fn unmark_text(&self, language: &str) -> Result<(), Failure> {
        self.edit_mark(known(language)?, None)
    }

    fn edit_mark(&self, language: ShowLanguage, mark: Option<String>) -> Result<(), Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        must_write(me, Space::Common)?;
        write_policy(book, me, BTreeMap::from([(key(language), mark)]))
    }
}

fn known(language: &str) -> Result<ShowLanguage, Failure> {
    ShowLanguage::known(language).ok_or_else(|| Failure::input("language"))
}

/// Who has read exactly this text, and when that was written down. A mark that can't be read is none.
fn mark_of(catalogue: &Catalogue, language: ShowLanguage) -> Option<(PersonId, NaiveDate)> {
    let (person, on) = catalogue.policy.get(&key(language))?.split_once(' ')?;
    Some((person.parse().ok()?, on.parse().ok()?))
}

/// The languages whose text somebody has read: those that may be put before a stranger.
pub(crate) fn offered(catalogue: &Catalogue) -> Vec<ShowLanguage> {
    let all = ShowLanguage::ALL.into_iter();
    all.filter(|language| mark_of(catalogue, *language).is_some()).collect()
}

fn key(language: ShowLanguage) -> String {
    format!("show/{}/{}", language.tag(), hex(language))
}

fn hex(language: ShowLanguage) -> String {
    show_hash(language).iter().map(|byte| format!("{byte:02x}")).collect()
}
