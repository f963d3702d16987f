//! What was done today.

use super::{
    DayRow, OnlineDay, OnlinePage, What,
    known::{Known, code, what},
    platforms::platforms,
};
use crate::{
    Book, Failure,
    book::{self, must_read},
    privacy,
};
use domain::{MessageId, TimeOfDay, online::Profile};
use protocol::Space;
use std::cmp::Reverse;

impl Book {
    /// What the screen of online outreach begins with. What has ended by now is gone before anybody looks.
    pub fn online_page(&self) -> Result<OnlinePage, Failure> {
        must_read(&self.hold().me, Space::Online)?;
        self.expire(None)?;
        let desk = self.hold();
        desk.book.read(|view| {
            let catalogue = book::catalogue(view)?;
            Ok(OnlinePage {
                assessed: privacy::assessed(&catalogue),
                may_write: desk.me.roles().writes(Space::Online),
                may_set: desk.me.roles().writes(Space::Common),
                cool_down_days: privacy::terms(&catalogue).cool_down_days,
                platforms: platforms(&catalogue),
                day: day(&Known::of(view, &desk.me)?),
                up_to: None,
            })
        })
    }
}

/// Today's messages and answers, the newest first.
pub(super) fn day(known: &Known) -> OnlineDay {
    let mut rows: Vec<DayRow> = known.profiles.iter().flat_map(|profile| rows(known, profile)).collect();
    rows.sort_by_key(|row| Reverse((row.time, row.message)));
    let approaches = rows.iter().filter(|row| row.what == What::Approach).count() as u64;
    OnlineDay {
        date: known.today,
        approaches,
        answers: rows.len() as u64 - approaches,
        rows,
    }
}

fn rows<'k>(known: &'k Known, profile: &'k Profile) -> impl Iterator<Item = DayRow> + 'k {
    let row = |message: MessageId, time: Option<TimeOfDay>, by, what, language: Option<&String>| DayRow {
        profile: profile.id,
        message,
        code: code(profile),
        time,
        gender: profile.gender.clone(),
        language: language.or(profile.language.as_ref()).cloned(),
        platform: profile.platform.clone(),
        what,
        by: known.name(by),
    };
    let out = profile.approached().filter(|approach| approach.date == known.today);
    let out = out.map(move |approach| {
        let language = approach.language.as_ref();
        row(approach.id, approach.time, approach.by, What::Approach, language)
    });
    let back = profile.answered().filter(|answer| answer.date == known.today);
    out.chain(back.map(move |answer| row(answer.id, answer.time, answer.by, what(&answer.kind), None)))
}
