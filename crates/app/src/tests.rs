//! For tests: a lead with a whole book, whose clock a test turns.

#![allow(clippy::unwrap_used)]

use crate::Book;
use chrono::NaiveDate;
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering::Relaxed},
};
use tempfile::TempDir;

/// Noor, who leads and walks. Her catalogue is there from the first moment.
pub(crate) struct Founder {
    pub book: Book,
    clock: Arc<AtomicI64>,
    _folder: TempDir,
}

impl Founder {
    /// On this day it is noon in The Hague.
    pub fn on(day: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(AtomicI64::new(noon(day)));
        let told = Arc::clone(&clock);
        let clock_of_book = Box::new(move || sync::Now {
            ms: told.load(Relaxed),
            tz: 60,
        });
        let path = folder.path().join("book");
        let book = Book::create_alone(&path, "een fiets in de regen", clock_of_book, "Spot Voorbeeld", "Noor").unwrap();
        Self {
            book,
            clock,
            _folder: folder,
        }
    }

    /// The clock is set to noon of a day.
    pub fn is(&self, day: &str) {
        self.clock.store(noon(day), Relaxed);
    }
}

fn noon(day: &str) -> i64 {
    let day: NaiveDate = day.parse().unwrap();
    day.and_hms_opt(11, 0, 0).unwrap().and_utc().timestamp_millis()
}
