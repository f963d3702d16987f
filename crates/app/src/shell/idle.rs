//! Locking after a time without touch. The time is monotonic: a clock that is set wrong locks nobody out, and keeps
//! nobody in.

use super::{Settings, Shell};
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::{
    sync::Notify,
    time::{Duration, Instant, sleep_until},
};

/// When somebody last touched the screen.
pub(super) struct Idle {
    since: Mutex<Since>,
    nudged: Notify,
}

struct Since {
    touched: Instant,
    after_round: bool,
}

impl Default for Idle {
    fn default() -> Self {
        Self {
            since: Mutex::new(Since {
                touched: Instant::now(),
                after_round: false,
            }),
            nudged: Notify::new(),
        }
    }
}

impl Idle {
    pub fn touch(&self) {
        self.since().touched = Instant::now();
    }

    /// After a round a book locks sooner, until somebody writes again.
    pub fn after_round(&self, after: bool) {
        self.since().after_round = after;
        self.nudge();
    }

    /// The time may have become shorter.
    pub fn nudge(&self) {
        self.nudged.notify_one();
    }

    fn due(&self, settings: &Settings) -> Instant {
        let since = self.since();
        let minutes = match since.after_round {
            true => settings.lock_after_round_minutes.min(settings.lock_minutes),
            false => settings.lock_minutes,
        };
        since.touched + Duration::from_secs(60 * u64::from(minutes))
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
                let due = idle.due(&shell.held().settings);
                if due <= Instant::now() {
                    // In a task of its own: locking ends this one.
                    tokio::spawn(async move { shell.lock().await });
                    return;
                }
                drop(shell);
                tokio::select! {
                    () = sleep_until(due) => {}
                    () = idle.nudged.notified() => {}
                }
            }
        }
    }
}
