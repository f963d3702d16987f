//! A clock that only moves when a test says so. Each test has its own: a shared one makes parallel tests lie.

use app::SharedClock;
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering::Relaxed},
};
use sync::{Clock, Now};

/// Thursday 4 January 2018, 20:10 in The Hague.
const EVENING: i64 = 1_515_093_000_000;

/// The clock of one test.
#[derive(Clone)]
pub struct FixedClock(Arc<AtomicI64>);

impl Default for FixedClock {
    fn default() -> Self {
        Self(Arc::new(AtomicI64::new(EVENING)))
    }
}

impl FixedClock {
    /// A clock that stands at this moment, milliseconds since 1970.
    pub fn at(ms: i64) -> Self {
        Self(Arc::new(AtomicI64::new(ms)))
    }

    /// Sets it, milliseconds since 1970.
    pub fn set(&self, ms: i64) {
        self.0.store(ms, Relaxed);
    }

    /// The clock as a shell takes it, for all its books.
    pub fn shared(&self) -> SharedClock {
        let clock = self.clone();
        Arc::new(move || Now {
            ms: clock.now(),
            tz: 60,
        })
    }

    /// Milliseconds since 1970.
    pub fn now(&self) -> i64 {
        self.0.load(Relaxed)
    }

    /// Moves on, or back.
    pub fn advance_minutes(&self, minutes: i64) {
        self.0.fetch_add(minutes * 60_000, Relaxed);
    }

    /// The clock as a book takes it.
    pub fn handle(&self) -> Clock {
        let clock = self.clone();
        Box::new(move || Now {
            ms: clock.now(),
            tz: 60,
        })
    }
}
