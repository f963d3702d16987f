//! Syncing by itself: when the book opens, after a written line, on the relay's hint, when a lost connection is back.
//! Nobody waits for it but who asked for a sync in so many words.

use super::{
    Faint, OpenBook,
    pace::{AFTER_FILE_HINT, AFTER_HINT, AFTER_TOUCH, AFTER_WRITING, Pace},
};
use crate::{Code, Failure};
use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use sync::{Hint, Hints};
use tokio::{
    sync::{Notify, mpsc, oneshot},
    time::{Instant, sleep_until},
};

tokio::task_local! {
    /// What a sync writes is no reason for another one.
    static SYNCING: ();
}

/// How a book stands with its relay, for whoever asks.
pub(super) struct Link {
    seen: Mutex<Seen>,
    wants: mpsc::UnboundedSender<Want>,
    written: Notify,
    touched: Notify,
}

/// Somebody who waits for a sync.
pub(super) type Want = oneshot::Sender<()>;

/// What was seen of the relay.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// Whether a sync is under way.
    pub syncing: bool,
    /// When the last sync ended well, by the book's clock; milliseconds since 1970.
    pub at: Option<i64>,
    /// Why the last one did not.
    pub failure: Option<Failure>,
}

impl Link {
    pub fn new() -> (Self, mpsc::UnboundedReceiver<Want>) {
        let (wants, wanted) = mpsc::unbounded_channel();
        let link = Self {
            seen: Mutex::default(),
            wants,
            written: Notify::new(),
            touched: Notify::new(),
        };
        (link, wanted)
    }

    pub fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Something was written that the relay lacks.
    pub fn written(&self) {
        if SYNCING.try_with(|()| ()).is_err() {
            self.written.notify_one();
        }
    }

    pub fn touched(&self) {
        self.touched.notify_one();
    }

    /// Asks for a sync now; the answer comes when it has ended, well or not, or when the book is closed.
    pub fn want(&self) -> oneshot::Receiver<()> {
        let (want, done) = oneshot::channel();
        // A keeper that is gone drops the sender, which says the same.
        let _ = self.wants.send(want);
        done
    }
}

/// Keeps a book in step with its relay until it is aborted.
pub(super) async fn keep(book: OpenBook, link: Arc<Link>, mut wants: mpsc::UnboundedReceiver<Want>, faint: Faint) {
    let Ok(client) = book.client() else { return };
    let keeper = Keeper { book, link, faint };
    let (mut pace, mut waiting) = (Pace::default(), Vec::new());
    let mut hints = None;
    loop {
        // An invitation holds the turn for minutes; that is no sync under way.
        drop(keeper.book.turn.lock().await);
        keeper.begin();
        let synced = SYNCING.scope((), keeper.book.sync_once(&client)).await;
        let more = synced.as_ref().is_ok_and(|report| report.files_left);
        let mut outcome = synced.map(|report| pace.went_well(report.sent > 0));
        if outcome.is_ok() && hints.is_none() {
            match keeper.book.hints(&client).await {
                Ok(stream) => hints = Some(stream),
                Err(failure) if failure.code == Code::RelayUnreachable => outcome = Err(failure),
                // A relay that has no room for another listener is looked at now and then.
                Err(_) => {}
            }
        }
        let more = more && outcome.is_ok();
        if outcome.is_err() {
            pace.failed();
        }
        keeper.end(outcome);
        // Who asked is told; a receiver that is gone has no question left.
        for want in waiting.drain(..) {
            let _: Result<(), ()> = Want::send(want, ());
        }
        // While a file is on its way, what was written meanwhile goes before its next part.
        if !more {
            waiting.extend(keeper.rest(&mut pace, &mut hints, &mut wants).await);
        }
        while let Ok(want) = wants.try_recv() {
            waiting.push(want);
        }
    }
}

struct Keeper {
    book: OpenBook,
    link: Arc<Link>,
    faint: Faint,
}

impl Keeper {
    fn begin(&self) {
        self.link.seen().syncing = true;
        self.tell(&["shell"]);
    }

    fn end(&self, outcome: Result<(), Failure>) {
        let now = self.book.now();
        {
            let mut seen = self.link.seen();
            seen.syncing = false;
            match outcome {
                Ok(()) => (seen.at, seen.failure) = (Some(now), None),
                Err(failure) => seen.failure = Some(failure),
            }
        }
        self.tell(&["sync", "shell"]);
    }

    /// Rests until it is time for the next sync, and says who asked for it, if anybody did.
    async fn rest(
        &self,
        pace: &mut Pace,
        hints: &mut Option<Hints<'_>>,
        wants: &mut mpsc::UnboundedReceiver<Want>,
    ) -> Option<Want> {
        let began = Instant::now();
        let mut due = began + self.pause(pace);
        loop {
            tokio::select! {
                () = sleep_until(due) => return None,
                // The sender lives as long as the link, which the keeper holds itself.
                want = wants.recv() => return want,
                () = self.link.written.notified() => {
                    if !pace.is_failing() {
                        due = due.min(Instant::now() + AFTER_WRITING);
                    }
                }
                () = self.link.touched.notified() => {
                    if pace.is_failing() && began.elapsed() >= AFTER_TOUCH {
                        return None;
                    }
                }
                heard = next(hints) => match heard {
                    Some(hint) => {
                        if !pace.is_failing() && self.book.is_news(hint).unwrap_or(true) {
                            let after = if hint.is_file() { AFTER_FILE_HINT } else { AFTER_HINT };
                            due = due.min(Instant::now() + after);
                        }
                    }
                    None => {
                        *hints = None;
                        pace.failed();
                        self.end(Err(Code::RelayUnreachable.into()));
                        due = Instant::now() + self.pause(pace);
                    }
                },
            }
        }
    }

    fn pause(&self, pace: &Pace) -> Duration {
        let stopped = self.link.seen().failure.as_ref().is_some_and(stops);
        let [chance] = vault::random();
        if stopped { Pace::long_rest() } else { pace.rest(chance) }
    }

    fn tell(&self, topics: &[&str]) {
        if let Some(shell) = self.faint.shell() {
            shell.tell(topics);
        }
    }
}

/// The next hint; nothing when the stream broke. Without a stream there never is one.
async fn next(hints: &mut Option<Hints<'_>>) -> Option<Hint> {
    match hints {
        Some(hints) => hints.next().await.ok(),
        None => std::future::pending().await,
    }
}

/// Whether trying again soon can't help: somebody has to do something first.
pub(super) fn stops(failure: &Failure) -> bool {
    match failure.code {
        Code::Revoked => !failure.is_unproven(),
        Code::NeedsUpdate | Code::Alarm | Code::BookDamaged | Code::DiskFull => true,
        _ => false,
    }
}
