//! What lives as long as the program: the folder of the app's data, the open book or none, and everything that happens
//! by itself: syncing, locking, inviting, joining.
//!
//! One book is open at a time, the real one in `DATA/book` or the demo in `DATA/demo`. Whatever works on it holds it for
//! that long and no longer: a lock ends what goes on by itself, waits for what was being asked, and then the file is
//! closed and the key forgotten.

mod changed;
mod connection;
mod demo;
mod idle;
mod inviting;
mod joining;
mod keep;
mod life;
mod locking;
mod open;
mod pace;
mod passing;
mod settings;
mod showing;
mod state;
#[cfg(test)]
mod tests;
mod walk;
mod wrong;

pub use changed::Changed;
pub use connection::{Connection, Reach};
pub use inviting::{Inviting, InvitingStage};
pub use joining::{Joining, JoiningStage, MovedAside};
pub use open::OpenBook;
pub use settings::{Settings, Theme};
pub use state::{BookState, Me, ShellState};

use crate::{Clock, Code, Failure};
use i18n::Language;
use idle::Idle;
use open::Opened;
use passing::Passing;
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
};
use sync::Now;
use tokio::sync::broadcast;
use walk::Walk;
use wrong::Wrong;

/// Changes that a slow listener may miss before it is told that it did.
const BACKLOG: usize = 256;

/// A clock for several books.
pub type SharedClock = Arc<dyn Fn() -> Now + Send + Sync>;

/// The shell. A clone is the same shell; with the last one goes the open book.
#[derive(Clone)]
pub struct Shell(Arc<Inner>);

/// A shell for those who must not keep it alive.
#[derive(Clone)]
struct Faint(Weak<Inner>);

struct Inner {
    data: PathBuf,
    clock: SharedClock,
    events: broadcast::Sender<Changed>,
    held: Mutex<Held>,
    idle: Arc<Idle>,
    /// Who is ready for the end of the open book.
    leaving: tokio::sync::watch::Sender<locking::Leaving>,
    /// Held by whoever opens or closes a book.
    moving: tokio::sync::Mutex<()>,
}

/// What changes while the program runs.
struct Held {
    settings: Settings,
    open: Option<Opened>,
    joining: Option<Walk<Joining>>,
    inviting: Option<Walk<Inviting>>,
    wrong: Wrong,
    /// What a stranger sees while the book is closed.
    showing: Option<showing::Showing>,
}

impl Shell {
    /// A shell on a folder, which is made if it is not there. Nothing is opened yet.
    pub fn new(data: &Path, clock: SharedClock) -> Result<Self, Failure> {
        Self::passing(data, clock, passing::passing())
    }

    /// The same, with the clock that it locks by.
    fn passing(data: &Path, clock: SharedClock, passing: Passing) -> Result<Self, Failure> {
        crate::folder::make_private(data)?;
        let held = Held {
            settings: settings::read(data),
            open: None,
            joining: None,
            inviting: None,
            wrong: Wrong::default(),
            showing: None,
        };
        Ok(Self(Arc::new(Inner {
            data: data.to_owned(),
            clock,
            events: broadcast::channel(BACKLOG).0,
            held: Mutex::new(held),
            idle: Arc::new(Idle::new(passing)),
            leaving: locking::leaving(),
            moving: tokio::sync::Mutex::default(),
        })))
    }

    /// This machine's clock, for several books.
    pub fn system_clock() -> SharedClock {
        let clock = Mutex::new(crate::Opening::system_clock());
        Arc::new(move || (clock.lock().unwrap_or_else(PoisonError::into_inner))())
    }

    /// The open book; `book_locked` when none is.
    pub fn book(&self) -> Result<OpenBook, Failure> {
        match &self.held().open {
            Some(opened) => Ok(opened.book.clone()),
            None => Err(Code::BookLocked.into()),
        }
    }

    /// The language of the settings.
    pub fn language(&self) -> Language {
        Language::from_tag(&self.held().settings.language)
    }

    /// Hears what changes from now on. One that is too slow misses the oldest, and shows [`Changed::everything`].
    pub fn events(&self) -> broadcast::Receiver<Changed> {
        self.0.events.subscribe()
    }

    /// The clock as a book takes it.
    fn clock(&self) -> Clock {
        let clock = self.0.clock.clone();
        Box::new(move || clock())
    }

    /// Says that something changed which is not in a book.
    fn tell(&self, topics: &[&str]) {
        // Nobody listening is fine.
        let _ = self.0.events.send(Changed::of(topics));
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn faint(&self) -> Faint {
        Faint(Arc::downgrade(&self.0))
    }
}

impl Faint {
    /// The shell, if the program still has it.
    fn shell(&self) -> Option<Shell> {
        self.0.upgrade().map(Shell)
    }
}
