//! One drawing at a time: what a file may cost, it costs once. A file that was late is not begun again.

use std::{
    collections::BTreeSet,
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

static DESK: Mutex<Desk> = Mutex::new(Desk {
    taken: false,
    late: BTreeSet::new(),
});
static FREE: Condvar = Condvar::new();

struct Desk {
    taken: bool,
    late: BTreeSet<[u8; 32]>,
}

/// The turn to draw. It goes with the thread that draws, also when nobody waits for that any more.
pub(super) struct Turn(());

impl Turn {
    /// Waits until nothing is drawn; nothing when that takes too long, or the file has been late.
    pub fn take(hash: &[u8; 32], patience: Duration) -> Option<Self> {
        if desk().late.contains(hash) {
            return None;
        }
        let waited = FREE.wait_timeout_while(desk(), patience, |desk| desk.taken);
        let (mut desk, _) = waited.unwrap_or_else(PoisonError::into_inner);
        if desk.taken || desk.late.contains(hash) {
            return None;
        }
        desk.taken = true;
        Some(Self(()))
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        desk().taken = false;
        FREE.notify_one();
    }
}

/// Remembers that a file was late, until the program ends.
pub(super) fn was_late(hash: [u8; 32]) {
    desk().late.insert(hash);
}

fn desk() -> MutexGuard<'static, Desk> {
    DESK.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::thread;

    /// Longer than the tests beside this one draw.
    const PATIENCE: Duration = Duration::from_secs(300);

    #[test]
    fn a_second_drawing_waits_for_the_first_and_not_for_ever() {
        let first = Turn::take(&[1; 32], PATIENCE).unwrap();
        assert!(Turn::take(&[2; 32], Duration::ZERO).is_none());
        let second = thread::spawn(|| Turn::take(&[2; 32], PATIENCE).is_some());
        drop(first);
        assert!(second.join().unwrap());
    }

    #[test]
    fn a_file_that_was_late_is_not_begun_again() {
        was_late([3; 32]);
        assert!(Turn::take(&[3; 32], PATIENCE).is_none());
        assert!(Turn::take(&[4; 32], PATIENCE).is_some());
    }
}
