//! When to sync next, as values: how long to rest after a sync, and after one that failed.

use std::time::Duration;

/// After a written line, so that an evening is not sent word by word.
pub(super) const AFTER_WRITING: Duration = Duration::from_secs(3);

/// After a hint: several come together.
pub(super) const AFTER_HINT: Duration = Duration::from_millis(200);

/// After a hint that a part of a file has come: the next parts follow it, and nobody waits for them.
pub(super) const AFTER_FILE_HINT: Duration = Duration::from_secs(10);

/// A touch of the screen tries a lost connection again, but no more often than this.
pub(super) const AFTER_TOUCH: Duration = Duration::from_secs(30);

/// The shortest and the longest rest after a failure.
const REST: (Duration, Duration) = (Duration::from_secs(2), Duration::from_secs(300));

/// After something was sent: the lead's ack is not hinted at, so it is looked for, ever more seldom. The last is also how
/// often a lost hint is made good.
const LOOKS: [u64; 5] = [3, 10, 30, 120, 300];

/// How it has been going.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    failures: u32,
    looks: usize,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            failures: 0,
            looks: LOOKS.len() - 1,
        }
    }
}

impl Pace {
    /// A sync ended well, and may have sent something.
    pub fn went_well(&mut self, sent: bool) {
        self.failures = 0;
        self.looks = match sent {
            true => 0,
            false => (self.looks + 1).min(LOOKS.len() - 1),
        };
    }

    /// A sync or the stream of hints failed.
    pub fn failed(&mut self) {
        self.failures = self.failures.saturating_add(1);
    }

    pub fn is_failing(&self) -> bool {
        self.failures > 0
    }

    /// How long to rest now. `chance` spreads the phones of a team whose relay comes back.
    pub fn rest(&self, chance: u8) -> Duration {
        if self.failures == 0 {
            let seconds = LOOKS.get(self.looks).copied().unwrap_or(REST.1.as_secs());
            return Duration::from_secs(seconds);
        }
        backoff(self.failures, chance)
    }

    /// The rest of something that will not get better by trying, but may by somebody's doing.
    pub fn long_rest() -> Duration {
        REST.1
    }
}

/// Twice as long after each failure, a quarter more or less by chance, and always within [`REST`].
fn backoff(failures: u32, chance: u8) -> Duration {
    let doubled = REST.0 * 2u32.saturating_pow(failures.saturating_sub(1).min(10));
    let percent = 75 + u32::from(chance) * 50 / 255;
    (doubled * percent / 100).clamp(REST.0, REST.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rests_double_from_two_seconds_to_five_minutes() {
        let seconds: Vec<u64> = (1..=10).map(|failures| backoff(failures, 128).as_secs()).collect();
        assert_eq!(seconds, [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
        for failures in [1, 2, 5, 9, u32::MAX] {
            for chance in [0, 1, 128, 255] {
                let rest = backoff(failures, chance);
                assert!(rest >= REST.0 && rest <= REST.1, "{failures} {chance} {rest:?}");
            }
        }
        assert!(backoff(4, 0) < backoff(4, 255));
    }

    #[test]
    fn what_was_sent_is_looked_after_and_then_left_alone() {
        let mut pace = Pace::default();
        assert_eq!(pace.rest(0).as_secs(), 300);
        let mut rests = Vec::new();
        for sent in [true, false, false, false, false, false, true] {
            pace.went_well(sent);
            rests.push(pace.rest(0).as_secs());
        }
        assert_eq!(rests, [3, 10, 30, 120, 300, 300, 3]);
    }
}
