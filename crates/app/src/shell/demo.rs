//! The demo team: a book without a relay, filled from the synthetic year that is shipped in the program. It has its own
//! folder, is marked wherever it is shown, never syncs and never meets the real book.

use super::{Shell, ShellState, life::apart};
use crate::{Book, Clock, Code, Failure, Folder, Opening};
use domain::ServiceEdit;
use std::path::Path;

/// Nothing in the demo is a secret, so everybody may know what it is locked with.
const PASSPHRASE: &str = "een voorbeeld van een wachtzin";

/// Services of a town that there is not.
const SERVICES: &str = include_str!("demo-services.json");

impl Shell {
    /// Opens the demo, which is made at first. The real book is closed before.
    pub async fn demo(&self) -> Result<ShellState, Failure> {
        let _moving = self.0.moving.lock().await;
        if self.held().open.as_ref().is_some_and(|opened| opened.demo) {
            return self.state();
        }
        self.close().await;
        let (folder, clock, again) = (self.0.data.join("demo"), self.clock(), self.clock());
        let book = apart(move || open(&folder, clock, again)).await?;
        self.take_in(book, true).await;
        self.state()
    }

    /// Closes the demo; the real book, if there is one, stays locked.
    pub async fn leave_demo(&self) -> Result<ShellState, Failure> {
        let _moving = self.0.moving.lock().await;
        if self.held().open.as_ref().is_some_and(|opened| opened.demo) {
            self.close().await;
            self.tell(&["shell"]);
        }
        self.state()
    }
}

/// The demo as it was left; a new one when there is none, or none that is whole.
fn open(folder: &Path, clock: Clock, again: Clock) -> Result<Book, Failure> {
    let opened = Book::open(Opening {
        folder,
        passphrase: PASSPHRASE,
        clock,
    });
    let book = match opened {
        Ok(book) => book,
        Err(failure) if failure.code == Code::BookInUse => return Err(failure),
        Err(_) => {
            // Only what was played here is lost with it.
            if folder.exists() {
                Folder::existing(folder)?.discard()?;
            }
            Book::create_alone(folder, PASSPHRASE, again, "Voorbeeldteam", "Noor")?
        }
    };
    // Making it may have been cut off before the year was in it.
    if book.newest_rounds(1)?.rounds.is_empty() {
        book.import_shipped()?;
        book.review_example()?;
    }
    // A version that knows more to show than the one that made the demo, or shows it in other words, has it to show as well.
    book.offer_example()?;
    Ok(book)
}

impl Book {
    /// Gives an example what can be shown to a stranger, as far as it has none: help that there is in every town, and texts
    /// that count as read, so that everybody may look at the screen that is handed over.
    pub fn offer_example(&self) -> Result<(), Failure> {
        if self.services()?.is_empty() {
            for service in serde_json::from_str::<Vec<ServiceEdit>>(SERVICES).map_err(|_| Failure::input("services"))? {
                self.add_service(service)?;
            }
        }
        let unread = self.show_texts()?.into_iter().filter(|text| text.read.is_none());
        let reader = self.people()?.into_iter().next();
        for (text, reader) in unread.zip(reader.iter().cycle()) {
            self.mark_text(&text.language.id, &text.hash, reader.id)?;
        }
        Ok(())
    }
}
