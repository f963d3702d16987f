//! How the book stands with the relay, said only on proof.

use super::{
    Shell,
    keep::{Seen, stops},
};
use crate::{
    Book, Failure,
    book::moment,
    door::FailureShown,
    status::{self, AlarmShown},
};
use serde::Serialize;
use store::EntryState;

/// Whether the relay is reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// It was never tried: the book is the demo, or has just been opened.
    #[default]
    Never,
    /// A sync is under way.
    Syncing,
    /// The last sync ended well.
    Ok,
    /// The last sync did not, and it is tried again by itself.
    Offline,
    /// The last sync did not, and somebody has to do something first: `failure` says what.
    Stopped,
}

/// How the open book stands with the relay.
#[derive(Clone, Debug, Default, Serialize, ts_rs::TS)]
pub struct Connection {
    /// Whether the relay is reached.
    pub state: Reach,
    /// When the last sync of this opening ended well, RFC 3339.
    pub at: Option<String>,
    /// Why the last one did not.
    pub failure: Option<FailureShown>,
    /// Changes and acts that the relay lacks.
    pub unsent: u64,
    /// Rounds with some of those.
    pub rounds_waiting: u64,
    /// Entries, parts and acts that lack something which may still arrive.
    pub waiting: u64,
    /// Entries, parts and acts that were refused.
    pub quarantined: u64,
    /// Two truths.
    pub alarms: Vec<AlarmShown>,
    /// When another copy of this book was seen to write.
    pub other_copy: Option<String>,
}

impl Shell {
    /// How the open book stands with the relay; `book_locked` when none is open.
    pub fn connection(&self) -> Result<Connection, Failure> {
        let book = self.book()?;
        let seen = match &self.held().open {
            Some(opened) => opened.link.seen().clone(),
            None => Seen::default(),
        };
        connection(&book, &seen)
    }

    /// Syncs now, and answers when that has ended, well or not. The demo has nobody to sync with.
    pub async fn sync_now(&self) -> Result<Connection, Failure> {
        let done = match &self.held().open {
            Some(opened) if !opened.demo => Some(opened.link.want()),
            _ => None,
        };
        if let Some(done) = done {
            // A lock that comes in between drops the sender; then there is no connection to show.
            let _ = done.await;
        }
        self.connection()
    }
}

pub(super) fn connection(book: &Book, seen: &Seen) -> Result<Connection, Failure> {
    let state = match (seen.syncing, &seen.failure, seen.at) {
        (true, ..) => Reach::Syncing,
        (_, Some(failure), _) if stops(failure) => Reach::Stopped,
        (_, Some(_), _) => Reach::Offline,
        (_, None, Some(_)) => Reach::Ok,
        (_, None, None) => Reach::Never,
    };
    book.hold().book.read(|view| {
        let items = view.open_items()?;
        let count = |state| items.iter().filter(|item| item.state == state).count() as u64;
        let unsent = view.unsent()?;
        Ok(Connection {
            state,
            at: seen.at.map(moment),
            failure: seen.failure.clone().map(FailureShown::from),
            unsent: unsent.changes + unsent.acts,
            rounds_waiting: view.unsent_rounds()?,
            waiting: count(EntryState::Waiting),
            quarantined: count(EntryState::Quarantined),
            alarms: status::alarms(view)?,
            other_copy: status::other_copy(view)?,
        })
    })
}
