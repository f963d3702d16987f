//! Pasted names, before anybody writes to them: new, cooling, no contact wanted. Nothing is written, and nothing kept.

use super::{
    Checked, CheckedCounts, CheckedRow, LastMessage,
    known::{Known, Name, code},
    platforms::must_be_known,
};
use crate::{Book, Failure, book::must_read};
use domain::online::{Contact, Last, Profile, Verdict};
use protocol::Space;
use std::collections::HashMap;

/// Names that one text may have: more than anybody writes to in a year.
const MOST: usize = 5_000;

impl Book {
    /// What is known of pasted names: one a line, or apart at commas, semicolons and tabs.
    pub fn check_online(&self, platform: &str, text: &str) -> Result<Checked, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Online)?;
        let names = pasted(text)?;
        desk.book.read(|view| {
            must_be_known(view, platform)?;
            let known = Known::of(view, &desk.me)?;
            let mut seen = HashMap::new();
            let rows: Vec<CheckedRow> = names
                .into_iter()
                .map(|(line, handle)| row(&known, platform, (line, handle), &mut seen))
                .collect();
            Ok(Checked {
                counts: CheckedCounts::of(&rows),
                rows,
                up_to: None,
            })
        })
    }
}

/// The names in a text with the lines on which they stand.
fn pasted(text: &str) -> Result<Vec<(u64, &str)>, Failure> {
    let mut names = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        let parts = without_mark(line.trim()).split([',', ';', '\t']).map(str::trim);
        let parts = parts.map(without_mark).filter(|name| !name.is_empty());
        names.extend(parts.map(|name| (number, name)));
        if names.len() > MOST {
            return Err(Failure::input("too_many_names"));
        }
    }
    Ok(names)
}

/// Without what a list puts before a name: a dash, a dot, a number and what follows it.
fn without_mark(name: &str) -> &str {
    let Some((mark, rest)) = name.split_once(char::is_whitespace) else {
        return name;
    };
    let number = mark.trim_end_matches(['.', ')', ':']);
    let is_number =
        number.len() < mark.len() && !number.is_empty() && number.chars().all(|digit| digit.is_ascii_digit());
    match is_number || matches!(mark, "-" | "–" | "•" | "*" | "·") {
        true => rest.trim_start(),
        false => name,
    }
}

fn row(known: &Known, platform: &str, (line, handle): (u64, &str), seen: &mut HashMap<String, u64>) -> CheckedRow {
    let mut row = CheckedRow {
        line,
        handle: handle.to_owned(),
        verdict: Verdict::Unreadable,
        profile: None,
        code: None,
        gender: None,
        last: None,
        until: None,
        days_left: None,
        first_line: None,
    };
    let Ok(name) = Name::read(handle) else { return row };
    if let Some(first) = seen.get(&name.normal) {
        row.verdict = Verdict::Twice;
        row.first_line = Some(*first);
        return row;
    }
    seen.insert(name.normal.clone(), line);
    let found = known.found(platform, &name.normal);
    row.verdict = Verdict::New;
    if let Some(profile) = found.first() {
        row.profile = Some(profile.id);
        row.code = Some(code(profile));
        row.gender = Some(profile.gender.clone());
        about(known, &known.persons(&found), &mut row);
    }
    if known.objects(&name.loose) {
        (row.verdict, row.until, row.days_left) = (Verdict::NoContact, None, None);
    }
    row
}

/// What her messages say.
fn about(known: &Known, person: &[&Profile], row: &mut CheckedRow) {
    let (verdict, contact) = known.verdict(person);
    row.verdict = verdict;
    let Some(Contact { last, since }) = contact else { return };
    let answers = person.iter().flat_map(|profile| profile.answered());
    let (by, language) = match last {
        Last::Approach(approach) => (approach.by, approach.language.clone()),
        Last::Answer(answer) => (answer.by, None),
    };
    let platform = person.iter().find(|profile| match last {
        Last::Approach(approach) => profile.approaches.contains(approach),
        Last::Answer(answer) => profile.answers.contains(answer),
    });
    row.last = Some(LastMessage {
        date: last.date(),
        by: known.name(by),
        language,
        from_her: matches!(last, Last::Answer(_)),
        platform: platform.map(|profile| profile.platform.clone()).unwrap_or_default(),
        answer: answers
            .max_by_key(|answer| (answer.date, answer.time, answer.id))
            .map(|answer| answer.kind.clone()),
    });
    if verdict == Verdict::Cooling {
        row.until = known.cool_until(since);
        let left = row.until.map(|until| (until - known.today).num_days());
        row.days_left = left.and_then(|days| u64::try_from(days).ok());
    }
}

impl CheckedCounts {
    /// How many of these names have each verdict.
    pub fn of(rows: &[CheckedRow]) -> Self {
        let mut counts = Self::default();
        for row in rows {
            let count = match row.verdict {
                Verdict::New => &mut counts.new,
                Verdict::Cooling => &mut counts.cooling,
                Verdict::Again => &mut counts.again,
                Verdict::NoContact => &mut counts.no_contact,
                Verdict::Twice => &mut counts.twice,
                Verdict::Unreadable => &mut counts.unreadable,
            };
            *count += 1;
        }
        counts
    }
}
