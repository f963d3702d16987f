//! The one place that reads the machine's clock, and what its readings come to.

use std::time::Instant;

/// A running watch.
pub struct Watch(Instant);

impl Watch {
    /// Starts now.
    #[expect(
        clippy::disallowed_methods,
        reason = "a measurement is the one thing that is about time"
    )]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// Milliseconds since the start.
    pub fn ms(&self) -> f64 {
        self.0.elapsed().as_secs_f64() * 1000.0
    }
}

/// Times of one sort of event, in milliseconds.
#[derive(Default)]
pub struct Times(Vec<f64>);

impl Times {
    /// Runs and keeps how long it took.
    pub fn of<T>(&mut self, run: impl FnOnce() -> T) -> T {
        let watch = Watch::start();
        let value = run();
        self.add(watch.ms());
        value
    }

    /// One more.
    pub fn add(&mut self, ms: f64) {
        self.0.push(ms);
    }

    /// All of another's.
    pub fn extend(&mut self, others: Times) {
        self.0.extend(others.0);
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The time under which this share of the events stayed: 0.5 is the median, 1 the longest.
    pub fn at(&self, share: f64) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        sorted[((sorted.len() - 1) as f64 * share).round() as usize]
    }

    /// The median.
    pub fn p50(&self) -> f64 {
        self.at(0.5)
    }

    /// All of them together.
    pub fn sum(&self) -> f64 {
        self.0.iter().sum()
    }
}
