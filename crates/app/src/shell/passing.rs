//! How much time has passed, also while the machine slept: a book that lay open in a bag all evening was untouched for
//! all of it, whether the machine slept at once or in pieces.

use std::{sync::Arc, time::Duration};

/// The time since some moment. It never goes back.
pub(super) type Passing = Arc<dyn Fn() -> Duration + Send + Sync>;

/// The kernel's clock since it began, sleep included. Nobody can set it.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) fn passing() -> Passing {
    use rustix::time::{ClockId, clock_gettime};
    Arc::new(|| {
        let now = clock_gettime(ClockId::Boottime);
        let (seconds, nanos) = (u64::try_from(now.tv_sec), u32::try_from(now.tv_nsec));
        Duration::new(seconds.unwrap_or_default(), nanos.unwrap_or_default())
    })
}

/// Elsewhere the clock on the wall, counted forwards only.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(super) fn passing() -> Passing {
    forwards(super::Shell::system_clock())
}

/// A clock that may be set, made into one that never goes back: set forward it counts, which costs a passphrase; set back
/// it does not, and what had passed stays passed.
#[cfg(any(test, not(any(target_os = "linux", target_os = "android"))))]
fn forwards(clock: super::SharedClock) -> Passing {
    use std::sync::{Mutex, PoisonError};
    let seen = Mutex::new((clock().ms, Duration::ZERO));
    Arc::new(move || {
        let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
        let (before, passed) = *seen;
        let now = clock().ms;
        let gone = u64::try_from(now.saturating_sub(before)).unwrap_or_default();
        *seen = (now, passed.saturating_add(Duration::from_millis(gone)));
        seen.1
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicI64, Ordering::Relaxed};
    use sync::Now;

    #[test]
    fn a_clock_that_is_set_back_takes_no_time_back() {
        let ms = Arc::new(AtomicI64::new(1_000_000));
        let wall = ms.clone();
        let passed = forwards(Arc::new(move || Now {
            ms: wall.load(Relaxed),
            tz: 0,
        }));
        for (set, seconds) in [
            (1_030_000, 30),
            (500_000, 30),
            (510_000, 40),
            (510_000, 40),
            (1_510_000, 1_040),
        ] {
            ms.store(set, Relaxed);
            assert_eq!(passed().as_secs(), seconds);
        }
    }

    #[test]
    fn the_clock_of_this_machine_goes_on_and_never_back() {
        let passed = passing();
        let first = passed();
        while passed() == first {}
        assert!(passed() > first);
    }
}
