//! Opening and closing.

use super::{
    BookState, Changed, Settings, Shell, ShellState, keep, locking, open::Opened, settings, walk::Walk, wrong::Wrong,
};
use crate::{Book, Clock, Code, Failure, Folder, Opening, Passphrase, SetAside, day::service_date};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use store::Topic;
use tokio::{
    sync::MutexGuard,
    time::{Duration, sleep},
};

impl Shell {
    /// Opens the real book. The passphrase is derived on a thread of its own. After a wrong one the next one waits:
    /// the failure's detail says for how many seconds, when it is more than one.
    pub async fn unlock(&self, passphrase: Passphrase) -> Result<ShellState, Failure> {
        let _moving = self.when_it_may_be_tried().await;
        if self.held().open.as_ref().is_some_and(|opened| !opened.demo) {
            return self.state();
        }
        let (folder, clock) = (self.folder(), self.clock());
        let book = match apart(move || open(&folder, &passphrase, clock)).await {
            Err(failure) if failure.code == Code::WrongPassphrase => {
                let pause = self.held().wrong.once_more();
                return Err(Failure {
                    detail: (pause > Duration::from_secs(1)).then(|| pause.as_secs().to_string()),
                    ..failure
                });
            }
            opened => opened?,
        };
        self.take_in(book, false).await;
        self.state()
    }

    /// Waits until the pause after a wrong passphrase is over. Nothing else has to wait for that, and of several that
    /// wait each is tried after the pause of the one before.
    async fn when_it_may_be_tried(&self) -> MutexGuard<'_, ()> {
        loop {
            let moving = self.0.moving.lock().await;
            let left = self.held().wrong.left();
            if left.is_zero() {
                return moving;
            }
            drop(moving);
            sleep(left).await;
        }
    }

    /// Makes a team at a relay, and opens the founder's book.
    pub async fn create_team(
        &self,
        team: String,
        name: String,
        relay: String,
        passphrase: Passphrase,
    ) -> Result<ShellState, Failure> {
        let _moving = self.0.moving.lock().await;
        let (folder, clock) = (self.folder(), self.clock());
        let made = Book::create_team(&folder, &passphrase, clock, &team, &name, relay.trim()).await;
        self.take_in(made?.0, false).await;
        self.state()
    }

    /// Moves the locked book aside, for somebody who forgot its passphrase: nothing of it is lost, and there is no book
    /// any more. `wrong_state` while a book is open: whoever can open it needs no other.
    pub async fn set_aside(&self) -> Result<ShellState, Failure> {
        let _moving = self.0.moving.lock().await;
        if self.held().open.is_some() {
            return Err(Code::WrongState.into());
        }
        self.close().await;
        let (folder, today) = (self.folder(), service_date((self.0.clock)()));
        apart(move || Folder::existing(&folder)?.set_aside(today).map(|_| ())).await?;
        self.tell(&["shell"]);
        self.state()
    }

    /// The books that were set aside, the newest first.
    pub fn aside(&self) -> Result<Vec<SetAside>, Failure> {
        SetAside::all(&self.folder())
    }

    /// Puts a book back that was set aside, where there is none now; it is locked.
    pub async fn put_back(&self, aside: SetAside) -> Result<ShellState, Failure> {
        let _moving = self.0.moving.lock().await;
        if self.book_state() != BookState::None {
            return Err(Code::BookExists.into());
        }
        self.close().await;
        let folder = self.folder();
        apart(move || aside.put_back(&folder)).await?;
        self.tell(&["shell"]);
        self.state()
    }

    /// Somebody touched the screen: the book stays open, and a connection that was lost may be back.
    pub fn touched(&self) {
        self.0.idle.touch(&self.held().settings);
        if let Some(opened) = &self.held().open {
            opened.link.touched();
        }
    }

    /// A round was handed in: the phone goes back into a pocket soon.
    pub fn handed_in(&self) {
        self.0.idle.after_round(true, &self.held().settings);
    }

    /// Somebody writes again.
    pub fn writing(&self) {
        self.0.idle.after_round(false, &self.held().settings);
    }

    /// The clock was moved: what is shown of today may be another day's.
    pub fn clock_moved(&self) {
        self.tell(&["shell", "rounds"]);
    }

    /// Keeps new settings.
    pub fn set_settings(&self, wanted: Settings) -> Result<ShellState, Failure> {
        settings::write(&self.0.data, &wanted)?;
        self.held().settings = wanted;
        self.0.idle.nudge();
        // Labels are words in the language of the settings.
        self.tell(&["shell", "words"]);
        self.state()
    }

    /// Whether there is a real book, and whether one is open.
    pub(super) fn book_state(&self) -> BookState {
        let folder = self.folder();
        let held = self.held();
        match held.open {
            Some(_) => BookState::Open,
            None if held.showing.is_some() => BookState::Showing,
            // A database without its key is a book too: opening it says that it is damaged.
            None if folder.join("key").exists() || folder.join("book.db").exists() => BookState::Locked,
            None => BookState::None,
        }
    }

    /// The real book's folder.
    pub(super) fn folder(&self) -> PathBuf {
        self.0.data.join("book")
    }

    /// Closes what is open. What goes on by itself ends first: a sync under way, an invitation. Whoever calls this holds
    /// `moving`.
    pub(super) async fn close(&self) {
        let (joining, inviting) = {
            let mut held = self.held();
            (held.joining.take(), held.inviting.take())
        };
        let (joining, inviting) = (joining.map(Walk::end), inviting.map(Walk::end));
        self.close_book().await;
        // What they held is free now: the book, or the folder of the one that was to come.
        for ended in joining.into_iter().chain(inviting) {
            let _ = ended.await;
        }
    }

    /// From now on this is the open book. A joining that ends here goes on being shown. Whoever calls this holds `moving`.
    pub(super) async fn take_in(&self, book: Book, demo: bool) {
        self.held().inviting = None;
        self.close_book().await;
        let (link, wants) = keep::Link::new();
        let link = Arc::new(link);
        let mut opened = Opened::new(book, demo, link.clone());
        let (events, for_listener) = (self.0.events.clone(), link.clone());
        opened.book.listen(move |touched| {
            if touched.contains(&Topic::Sync) {
                for_listener.written();
            }
            let _ = events.send(Changed::of_book(touched));
        });
        self.0.idle.begin();
        if !demo {
            self.held().wrong = Wrong::default();
            let keeper = keep::keep(opened.book.clone(), link, wants, self.faint());
            opened.tasks.push(tokio::spawn(keeper));
            opened.tasks.push(tokio::spawn(self.lock_when_idle()));
        }
        {
            let mut held = self.held();
            held.showing = None;
            held.open = Some(opened);
        }
        let _ = self.0.events.send(Changed::everything());
    }

    async fn close_book(&self) {
        let opened = {
            let mut held = self.held();
            let opened = held.open.take();
            if opened.is_some() {
                self.0.leaving.send_modify(locking::Leaving::close);
            }
            opened
        };
        if let Some(opened) = opened {
            // Screens go at once, whatever is still being asked.
            self.tell(&["shell"]);
            opened.close().await;
        }
    }
}

fn open(folder: &Path, passphrase: &str, clock: Clock) -> Result<Book, Failure> {
    Book::open(Opening {
        folder,
        passphrase,
        clock,
    })
}

/// Runs what blocks on a thread where it may.
pub(super) async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or_else(|_| Err(Code::BookDamaged.into()))
}
