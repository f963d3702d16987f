#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use super::*;
use crate::{Code, Failure, tests::Founder};
use domain::{
    DocumentId, MessageId,
    online::{ApproachEdit, HandleEdit, ProfileEdit, Verdict},
    words::{AnswerKind, Gender},
};
use std::ops::Deref;

mod answers;
mod keys;
mod merges;
mod names;
mod objections;
mod words;

/// A lead who writes online as well, on a day that the test turns.
struct Desk {
    founder: Founder,
    platform: String,
}

impl Deref for Desk {
    type Target = Founder;

    fn deref(&self) -> &Founder {
        &self.founder
    }
}

fn desk() -> Desk {
    let desk = unassessed();
    desk.book.assess("2026-01-05".parse().ok()).unwrap();
    desk
}

fn unassessed() -> Desk {
    let founder = Founder::on("2026-09-03");
    let platform = founder.book.add_platform("Advertentiesite A").unwrap().id;
    Desk { founder, platform }
}

impl Desk {
    /// It is another day, and what has ended by then goes.
    fn on(&self, day: &str) -> &Self {
        self.is(day);
        self.book.expire(day.parse().ok()).unwrap();
        self
    }

    fn log(&self, handle: &str, what: What) -> Result<Logged, Failure> {
        self.log_for(handle, what, None)
    }

    fn log_for(&self, handle: &str, what: What, reason: Option<&str>) -> Result<Logged, Failure> {
        let entry = OnlineEntry {
            what,
            gender: Some(Gender::Woman),
            language: Some("es".into()),
            template: Some("first".into()),
            channel: None,
            reason: reason.map(str::to_owned),
        };
        self.book.log_online(&self.platform, handle, &entry)
    }

    fn said(&self, handle: &str) -> CheckedRow {
        self.book.check_online(&self.platform, handle).unwrap().rows.remove(0)
    }

    fn names(&self) -> usize {
        self.book.hold().book.read(|view| view.handles()).unwrap().len()
    }

    fn figures(&self, year: i32) -> domain::online::OnlineFigures {
        let day = |month, day| chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let asked = crate::FiguresQuestion {
            from: day(1, 1),
            to: day(12, 31),
            joined: false,
            individual: crate::Scope::All,
        };
        self.book.figures(&asked).unwrap().online.unwrap()
    }
}

fn why<T: std::fmt::Debug>(result: Result<T, Failure>) -> (Code, String) {
    let failure = result.unwrap_err();
    (failure.code, failure.detail.unwrap_or_default())
}
