//! Locking. Pages hear of it first: each empties its screen, keeps what was typed a moment ago, and then locks as well.

use super::{Shell, ShellState};
use crate::Failure;
use tokio::{
    sync::watch,
    time::{Duration, timeout},
};

/// How long the book stays open for pages that say nothing, such as one that the system holds still.
const PATIENCE: Duration = Duration::from_secs(1);

/// The book that is open, and who is ready for its end.
#[derive(Default)]
pub(super) struct Leaving {
    /// Counts books that were closed.
    closed: u64,
    /// Pages were told that it will close.
    told: bool,
    /// Pages that have nothing on its way to the book any more.
    ready: usize,
}

pub(super) fn leaving() -> watch::Sender<Leaving> {
    watch::Sender::new(Leaving::default())
}

impl Leaving {
    /// The book is closed: the next one has not been left by anybody.
    pub fn close(&mut self) {
        *self = Self {
            closed: self.closed.wrapping_add(1),
            ..Self::default()
        };
    }
}

impl Shell {
    /// A page locks, because somebody pressed it there or because it heard that the book will close: all that was typed in
    /// it is in the book.
    pub async fn page_locks(&self) -> Result<ShellState, Failure> {
        {
            // As long as this is held, the book that the page means is the one that is open.
            let held = self.held();
            if held.open.is_some() {
                self.0.leaving.send_modify(|leaving| leaving.ready += 1);
            }
        }
        self.lock().await
    }

    /// Closes the book and forgets its key, once every page that listens has locked as well or a second has passed.
    pub async fn lock(&self) -> Result<ShellState, Failure> {
        let closed = self.0.leaving.borrow().closed;
        if self.held().open.is_some() {
            let mut first = false;
            let told = |leaving: &mut Leaving| first = !std::mem::replace(&mut leaving.told, true);
            self.0.leaving.send_modify(told);
            if first {
                self.tell(&["lock"]);
            }
            let (mut leaving, events) = (self.0.leaving.subscribe(), &self.0.events);
            let left = leaving.wait_for(|now| now.closed != closed || now.ready >= events.receiver_count());
            let _ = timeout(PATIENCE, left).await;
        }
        let _moving = self.0.moving.lock().await;
        // Somebody else who locked was quicker, and what is open by now is another opening.
        if self.0.leaving.borrow().closed == closed {
            self.close().await;
            self.tell(&["shell"]);
        }
        self.state()
    }

    /// Closes the book at once, for a program that ends: no page is there any more.
    pub async fn lock_now(&self) {
        let _moving = self.0.moving.lock().await;
        self.close().await;
        self.tell(&["shell"]);
    }
}
