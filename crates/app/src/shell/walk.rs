//! An invitation or a joining that is under way: what it shows, a yes or no that it may wait for, and its end.
//!
//! The use case asks by a closure that answers at once; here it runs on a thread of its own, where the closure may wait
//! for a person.

use crate::{Code, Failure};
use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc},
    time::Duration,
};
use tokio::{runtime::Handle, sync::oneshot, task};

/// Nobody compares six digits for longer: the code has ended by then.
const PATIENCE: Duration = Duration::from_secs(180);

/// One that is under way, or has ended and is still shown. Dropped, it ends.
pub(super) struct Walk<S> {
    shown: Shown<S>,
    say: mpsc::Sender<bool>,
    /// Dropped, it ends the work at its next wait.
    _stop: oneshot::Sender<()>,
    ended: oneshot::Receiver<()>,
}

/// What is shown of a walk. One that was stopped may still write here, where nobody looks any more.
pub(super) struct Shown<S>(Arc<Mutex<S>>);

/// The side of the one who works.
pub(super) struct Walking {
    said: Mutex<mpsc::Receiver<bool>>,
    stopped: oneshot::Receiver<()>,
    /// Dropped when the work has ended, and what it held is free.
    ended: oneshot::Sender<()>,
}

/// Hears a person's answer.
pub(super) struct Ear<'w>(&'w Mutex<mpsc::Receiver<bool>>);

impl<S> Clone for Shown<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<S: Clone> Shown<S> {
    pub fn now(&self) -> S {
        self.held().clone()
    }

    pub fn change(&self, change: impl FnOnce(&mut S)) {
        change(&mut self.held());
    }

    fn held(&self) -> MutexGuard<'_, S> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S> Walk<S> {
    pub fn new(shown: S) -> (Self, Walking) {
        let shown = Shown(Arc::new(Mutex::new(shown)));
        let (say, said) = mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let (work, ended) = oneshot::channel();
        let walking = Walking {
            said: Mutex::new(said),
            stopped,
            ended: work,
        };
        (
            Self {
                shown,
                say,
                _stop: stop,
                ended,
            },
            walking,
        )
    }

    /// What is shown of it.
    pub fn shown(&self) -> Shown<S> {
        self.shown.clone()
    }

    /// Passes on a person's answer; one that nobody waits for is forgotten.
    pub fn say(&self, yes: bool) {
        let _ = self.say.send(yes);
    }

    /// Ends it; what is waited for then is that its work lets go of everything. Nobody ever sends that word: the sender
    /// goes with the work.
    pub fn end(self) -> oneshot::Receiver<()> {
        self.ended
    }
}

impl Ear<'_> {
    /// Waits for a person's yes or no, asked for by `ask`; silence and a walk that was stopped are a no.
    pub fn hear(&self, ask: impl FnOnce()) -> bool {
        let said = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // What was said before the question is no answer to it.
        while said.try_recv().is_ok() {}
        ask();
        said.recv_timeout(PATIENCE).unwrap_or(false)
    }
}

impl Walking {
    /// Runs the work on a thread of its own, until it ends or its walk is dropped; then there is no answer.
    pub fn run<T: 'static>(
        self,
        work: impl AsyncFnOnce(Ear<'_>) -> Result<T, Failure> + Send + 'static,
        end: impl FnOnce(Result<T, Failure>) + Send + 'static,
    ) {
        let Self { said, stopped, ended } = self;
        task::spawn_blocking(move || {
            let outcome = Handle::current().block_on(async {
                tokio::select! {
                    biased;
                    _ = stopped => None,
                    outcome = work(Ear(&said)) => Some(outcome),
                }
            });
            drop(ended);
            if let Some(outcome) = outcome {
                end(outcome);
            }
        });
    }
}

/// A step that nobody is asked for now.
pub(super) fn no_such_walk() -> Failure {
    Failure {
        detail: Some("walk".to_owned()),
        ..Failure::new(Code::NotFound)
    }
}
