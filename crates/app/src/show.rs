//! What somebody in the street reads on a screen that is handed to her: flyers and help in her language, or what is kept
//! about her.
//!
//! All of it is put together while the book is open, and is all that is left in memory once the book is closed.

mod page;
mod pictures;
mod reading;

pub(crate) use page::day;
pub(crate) use pictures::of as pictures_of;
pub(crate) use reading::offered;

pub use page::{EmergencyShown, FlyerShown, HoursShown, ServiceShown, ShowPage, ShowWords};
pub use reading::{ShowText, TextLine, TextRead};

use crate::{Book, Code, Failure, book, book::must_read, day::service_date};
use domain::{DocumentId, FileNamed};
use i18n::ShowLanguage;
use page::Stock;
use protocol::Space;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Bytes of files that are kept in memory while the book is closed; what does not fit is shown as a code and a link, and does not open.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// A language in which a screen can be read, as a page must name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Tongue {
    /// Its id in the list of languages.
    pub id: String,
    /// Its tag for browsers and screen readers (BCP 47).
    pub lang: &'static str,
    /// `ltr` or `rtl`.
    #[ts(type = "\"ltr\" | \"rtl\"")]
    pub dir: &'static str,
    /// Its own name, in itself.
    pub name: &'static str,
}

impl From<ShowLanguage> for Tongue {
    fn from(language: ShowLanguage) -> Self {
        Self {
            id: language.tag().to_owned(),
            lang: language.lang(),
            dir: language.direction().id(),
            name: language.name(),
        }
    }
}

/// Everything that may be shown while the book is closed.
#[derive(Debug)]
pub(crate) struct Shown {
    first: ShowLanguage,
    pages: BTreeMap<ShowLanguage, ShowPage>,
    files: BTreeMap<FileNamed, Vec<u8>>,
}

impl Shown {
    /// A page; without a language, the one it begins in.
    pub fn page(&self, language: Option<&str>) -> Result<ShowPage, Failure> {
        let language = language.map_or(Some(self.first), ShowLanguage::known);
        let page = language.and_then(|language| self.pages.get(&language));
        page.cloned().ok_or(Code::NotFound.into())
    }

    /// The pages of a file, as pictures.
    pub fn pictures(&self, named: &FileNamed) -> Result<Vec<String>, Failure> {
        let bytes = self.files.get(named).ok_or(Code::NotFound)?;
        pictures_of(named, bytes)
    }
}

impl Book {
    /// Everything that may be shown, to begin in a language, with a flyer where one is chosen; in Dutch, or whichever is offered first, when that one is not.
    /// `no_text_read` when nobody has read any text yet.
    pub(crate) fn shown(&self, language: Option<&str>, flyer: Option<DocumentId>) -> Result<Shown, Failure> {
        let mut stock = self.stock()?;
        flyer.into_iter().for_each(|id| stock.begin_with(id));
        let wanted = language
            .and_then(ShowLanguage::known)
            .filter(|it| stock.offered.contains(it));
        let first = wanted.or_else(|| stock.offered.first().copied());
        let first = first.ok_or(Code::NoTextRead)?;
        let pages = stock.offered.iter().map(|language| (*language, stock.page(*language)));
        let mut pages: BTreeMap<_, _> = pages.collect();
        let files = self.files_of(pages.get(&first).into_iter().chain(pages.values()), MOST_BYTES);
        for page in pages.values_mut() {
            for flyer in page.flyers.iter_mut().chain(&mut page.others) {
                flyer.file = flyer.file.take().filter(|named| files.contains_key(named));
            }
        }
        Ok(Shown { first, pages, files })
    }

    /// What is kept about the person of a card, and nothing else: that one page in that one language.
    pub(crate) fn shown_kept(&self, card: DocumentId, language: Option<&str>) -> Result<Shown, Failure> {
        let page = self.card_kept(card, language)?;
        let first = ShowLanguage::known(&page.language.id).ok_or(Code::NoTextRead)?;
        Ok(Shown {
            first,
            pages: [(first, ShowPage::of_kept(first, page))].into(),
            files: BTreeMap::new(),
        })
    }

    /// The page of one language, while the book is open; `no_text_read` when nobody has read that text.
    pub fn show_page(&self, language: &str) -> Result<ShowPage, Failure> {
        let language = ShowLanguage::known(language).ok_or_else(|| Failure::input("language"))?;
        let stock = self.stock()?;
        match stock.offered.contains(&language) {
            true => Ok(stock.page(language)),
            false => Err(Code::NoTextRead.into()),
        }
    }

    /// The bytes of the files on some pages, as far as there is room; the first pages come first.
    fn files_of<'p>(&self, pages: impl Iterator<Item = &'p ShowPage>, mut room: u64) -> BTreeMap<FileNamed, Vec<u8>> {
        let mut files = BTreeMap::new();
        let flyers = pages.flat_map(|page| page.flyers.iter().chain(&page.others));
        let mut tried = BTreeSet::new();
        for named in flyers.filter_map(|flyer| flyer.file.as_ref()) {
            if !tried.insert(named) || named.bytes > room {
                continue;
            }
            // One that is not whole, or not what it says, is not shown, and the rest is.
            if let Ok(Some(bytes)) = self.file(named) {
                room -= named.bytes;
                files.insert(named.clone(), bytes);
            }
        }
        files
    }

    /// What there is to show; pages are made of it when the book is let go of.
    fn stock(&self) -> Result<Stock, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Common)?;
        let today = service_date(desk.me.now());
        desk.book.read(|view| {
            let catalogue = book::catalogue(view)?;
            let flyers = view.flyers()?.into_iter().map(|row| row.flyer);
            Ok(Stock::new(
                flyers.filter(|it| !it.retired && !it.expired(today)),
                view.services()?.into_iter().filter(|it| !it.retired).collect(),
                catalogue,
            ))
        })
    }
}

#[cfg(test)]
mod tests;
