//! After a wrong passphrase the next one waits: a little at first, so that somebody who mistyped hardly notices, and at
//! most half a minute, so that nobody is ever locked out. Whoever guesses gets no further than that.

use tokio::time::{Duration, Instant};

/// The longest pause.
const LONGEST: Duration = Duration::from_secs(30);

/// The wrong passphrases since the last right one. Kept in memory only.
#[derive(Debug, Default)]
pub(super) struct Wrong {
    times: u32,
    until: Option<Instant>,
}

impl Wrong {
    /// One more; how long the next one waits.
    pub fn once_more(&mut self) -> Duration {
        let pause = Duration::from_secs(2u64.saturating_pow(self.times)).min(LONGEST);
        self.times = self.times.saturating_add(1);
        self.until = Some(Instant::now() + pause);
        pause
    }

    /// How long the next one waits from now on.
    pub fn left(&self) -> Duration {
        self.until
            .map(|until| until.saturating_duration_since(Instant::now()))
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn pauses_double_up_to_half_a_minute_and_end_by_themselves() {
        let mut wrong = Wrong::default();
        assert!(wrong.left().is_zero());
        let pauses: Vec<u64> = (0..7).map(|_| wrong.once_more().as_secs()).collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 30, 30]);
        tokio::time::advance(Duration::from_secs(29)).await;
        assert_eq!(wrong.left().as_secs(), 1);
        tokio::time::advance(Duration::from_secs(1)).await;
        assert!(wrong.left().is_zero());
        for _ in 0..100 {
            assert!(wrong.once_more() <= LONGEST);
        }
    }
}
