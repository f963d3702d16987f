//! Locking after a time without touch, in which the machine may have slept. A clock that is set wrong locks nobody out,
//! and keeps nobody in.

use super::{Settings, Shell, passing::Passing};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::{
    sync::Notify,
    time::{Duration, sleep},
};

/// How often it looks at most: its own timers stand still while the machine sleeps, and would let the book lie open for
/// as long again.
const GLANCE: Duration = Duration::from_secs(1);

/// When somebody last touched the screen.
pub(super) struct Idle {
    passing: Passing,
    since: Mutex<Since>,
    nudged: Notify,
}

struct Since {
    touched: Duration,
    after_round: bool,
}

impl Idle {
    pub fn new(passing: Passing) -> Self {
        let since = Since {
            touched: passing(),
            after_round: false,
        };
        Self {
            passing,
            since: Mutex::new(since),
            nudged: Notify::new(),
        }
    }

    /// A book opens: it has just been touched.
    pub fn begin(&self) {
        let touched = (self.passing)();
        *self.since() = Since {
            touched,
            after_round: false,
        };
    }

    /// Somebody is there. Whoever comes after the time finds the book locked, also when the machine slept meanwhile and
    /// nobody has looked yet.
    pub fn touch(&self, settings: &Settings) {
        if !self.is_over(settings) {
            self.since().touched = (self.passing)();
        }
    }

    /// After a round a book locks sooner, until somebody writes again.
    pub fn after_round(&self, after: bool, settings: &Settings) {
        if !self.is_over(settings) {
            self.since().after_round = after;
            self.nudge();
        }
    }

    /// The time may have become shorter.
    pub fn nudge(&self) {
        self.nudged.notify_one();
    }

    /// How long nobody has to touch it from now on until it locks.
    fn left(&self, settings: &Settings) -> Duration {
        let since = self.since();
        let minutes = match since.after_round {
            true => settings.lock_after_round_minutes.min(settings.lock_minutes),
            false => settings.lock_minutes,
        };
        let untouched = (self.passing)().saturating_sub(since.touched);
        Duration::from_secs(60 * u64::from(minutes)).saturating_sub(untouched)
    }

    fn is_over(&self, settings: &Settings) -> bool {
        let over = self.left(settings).is_zero();
        if over {
            self.nudge();
        }
        over
    }

    fn since(&self) -> MutexGuard<'_, Since> {
        self.since.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shell {
    /// Locks when nobody has touched the screen for long enough. The wait does not keep the shell alive.
    pub(super) fn lock_when_idle(&self) -> impl Future<Output = ()> + use<> {
        let (faint, idle) = (self.faint(), self.0.idle.clone());
        async move {
            while let Some(shell) = faint.shell() {
                let left = idle.left(&shell.held().settings);
                if left.is_zero() {
                    // In a task of its own: locking ends this one.
                    tokio::spawn(async move { shell.lock().await });
                    return;
                }
                drop(shell);
                tokio::select! {
                    () = sleep(left.min(GLANCE)) => {}
                    () = idle.nudged.notified() => {}
                }
            }
        }
    }
}
