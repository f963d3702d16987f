//! A colleague with a book.

use crate::FixedClock;
use app::{Book, Client, Failure, Opening, Report, Saved};
use domain::DocumentId;
use std::path::{Path, PathBuf};

/// The passphrase of every book in tests.
pub const PASSPHRASE: &str = "een fiets in de regen";

/// A colleague, her book open or closed.
pub struct Colleague {
    /// Her first name.
    pub name: String,
    /// Her book's folder.
    pub folder: PathBuf,
    /// The clock of the test.
    pub clock: FixedClock,
    book: Option<Book>,
    relay: String,
}

impl Colleague {
    /// Somebody with an open book.
    pub fn new(name: &str, folder: PathBuf, clock: FixedClock, book: Book, relay: String) -> Self {
        Self {
            name: name.to_owned(),
            folder,
            clock,
            book: Some(book),
            relay,
        }
    }

    /// Her open book.
    pub fn book(&self) -> &Book {
        self.book.as_ref().expect("the book is open")
    }

    /// A client for the relay that she talks to.
    pub fn client(&self) -> Client {
        Client::new(&self.relay).expect("an address of loopback")
    }

    /// The address of the relay that she talks to.
    pub fn client_address(&self) -> String {
        self.relay.clone()
    }

    /// Talks to another address from now on: a forwarder or a liar in front of the relay.
    pub fn talk_to(&mut self, relay: &str) {
        self.relay = relay.to_owned();
    }

    /// Syncs once.
    pub async fn sync(&self) -> Report {
        self.try_sync()
            .await
            .unwrap_or_else(|failure| panic!("{} can't sync: {failure:?}", self.name))
    }

    /// Syncs once, and hears what went wrong.
    pub async fn try_sync(&self) -> Result<Report, Failure> {
        self.book().sync(&self.client()).await
    }

    /// Closes the book, as locking the phone does.
    pub fn close(&mut self) {
        self.book = None;
    }

    /// Opens it again: another opening, another actor.
    pub fn reopen(&mut self) {
        self.close();
        self.book = Some(open(&self.folder, &self.clock).expect("the book opens"));
    }

    /// A copy of her book's folder, as a backup would be.
    pub fn backup(&mut self, to: &Path) {
        self.close();
        crate::relay::copy_folder(&self.folder, to);
        self.reopen();
    }

    /// Puts a backup in place of her book.
    pub fn restore(&mut self, backup: &Path) {
        self.close();
        std::fs::remove_dir_all(&self.folder).unwrap();
        crate::relay::copy_folder(backup, &self.folder);
        self.reopen();
    }

    /// The same device once more, from a copied folder.
    pub fn twin(&self, folder: &Path) -> Self {
        let book = open(folder, &self.clock).expect("the copy opens");
        Self::new(
            &self.name,
            folder.to_owned(),
            self.clock.clone(),
            book,
            self.relay.clone(),
        )
    }

    /// Writes lines of a new round; its id and what each line became.
    pub fn writes(&self, lines: &[serde_json::Value]) -> (DocumentId, Vec<Saved>) {
        self.writes_in(None, lines)
    }

    /// Writes lines, in a round that is here or a new one.
    pub fn writes_in(&self, id: Option<DocumentId>, lines: &[serde_json::Value]) -> (DocumentId, Vec<Saved>) {
        let mut writer = self.book().write_round(id).expect("she may write");
        let saved = lines
            .iter()
            .map(|line| {
                writer
                    .line(&line.to_string())
                    .unwrap_or_else(|failure| panic!("{line}: {failure:?}"))
            })
            .collect();
        (writer.id().expect("the first line makes the round"), saved)
    }

    /// Where a round stands for her: `here`, `relay` or `lead`.
    pub fn state_of(&self, id: DocumentId) -> &'static str {
        self.book().round(id).expect("the round is here").standing.state
    }
}

fn open(folder: &Path, clock: &FixedClock) -> Result<Book, Failure> {
    Book::open(Opening {
        folder,
        passphrase: PASSPHRASE,
        clock: clock.handle(),
    })
}
