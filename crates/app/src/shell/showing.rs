//! The screen that is handed to a stranger. The book is closed before she has it: what is shown is all there is, and the
//! way back is the passphrase.

use super::{Shell, ShellState};
use crate::{
    Code, Failure, ShowPage,
    show::{Shown, pictures_of},
};
use domain::{DocumentId, FileNamed};
use std::sync::Arc;

/// What is shown, and of which book.
#[derive(Clone)]
pub(super) struct Showing {
    shown: Arc<Shown>,
    /// Of the demo, which has no passphrase that anybody knows.
    pub demo: bool,
}

/// What can be asked while a stranger has the screen. Everything else answers as if the book were locked, whoever asks.
const ASKS: &[(&str, &[&str])] = &[
    ("shell", &["state", "touched", "lock", "unlock"]),
    ("show", &["page", "file"]),
];

impl Shell {
    /// Puts together what may be shown, in all languages, a chosen flyer first, and closes the book.
    pub async fn show(&self, language: Option<&str>, flyer: Option<DocumentId>) -> Result<ShellState, Failure> {
        let shown = self.book()?.shown(language, flyer)?;
        self.hand(shown).await
    }

    /// Takes what is kept about the person of a card, in a language, and closes the book.
    pub async fn show_kept(&self, card: DocumentId, language: Option<&str>) -> Result<ShellState, Failure> {
        let shown = self.book()?.shown_kept(card, language)?;
        self.hand(shown).await
    }

    async fn hand(&self, shown: Shown) -> Result<ShellState, Failure> {
        let shown = Arc::new(shown);
        {
            let mut held = self.held();
            let demo = held.open.as_ref().is_some_and(|opened| opened.demo);
            held.showing = Some(Showing { shown, demo });
        }
        // Every page hears of it and locks, the one that asked among them: what was typed a moment ago is in the book before.
        self.lock().await
    }

    /// A page, from memory; from the book while that is open.
    pub fn show_page(&self, language: Option<&str>) -> Result<ShowPage, Failure> {
        match (self.shown(), language) {
            (Some(showing), _) => showing.shown.page(language),
            (None, Some(language)) => self.book()?.show_page(language),
            (None, None) => Err(Failure::input("language")),
        }
    }

    /// The pages of a file as pictures, from memory; from the book while that is open.
    pub fn show_file(&self, named: &FileNamed) -> Result<Vec<String>, Failure> {
        match self.shown() {
            Some(showing) => showing.shown.pictures(named),
            None => {
                // A lock waits for whoever holds the book, and drawing takes long.
                let bytes = self.book()?.file(named)?.ok_or(Code::NotFound)?;
                pictures_of(named, &bytes)
            }
        }
    }

    /// Whether this may be asked now.
    pub(crate) fn may_be_asked(&self, area: &str, ask: &str) -> bool {
        let Some(showing) = self.shown() else { return true };
        let allowed = ASKS.iter().any(|(known, asks)| *known == area && asks.contains(&ask));
        allowed || (showing.demo && area == "shell" && ask == "demo")
    }

    /// What is shown, once the book is closed.
    pub(super) fn shown(&self) -> Option<Showing> {
        let held = self.held();
        match held.open {
            Some(_) => None,
            None => held.showing.clone(),
        }
    }
}
