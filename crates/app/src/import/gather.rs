//! Puts rows under their rounds, and reports those that have none.

use super::{
    file::File,
    places::Places,
    report::{ProblemCode, Tally, left_out},
    rows::{LineRow, RoundRow, VisitRow},
    shelf::{Shelf, VISITS},
};
use crate::Failure;
use chrono::{Datelike, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// A round with all rows that belong to it.
pub(super) struct Group {
    /// The year of its date, which is the year of all origins in it.
    pub year: i32,
    /// Its number.
    pub number: u64,
    /// Its service date.
    pub date: NaiveDate,
    /// Its own row; nothing when only the book has the round.
    pub row: Option<RoundRow>,
    /// In the order of the file.
    pub visits: Vec<VisitRow>,
    /// In the order of the file.
    pub lines: Vec<LineRow>,
}

/// A round by year and number.
type Key = (i32, u64);

/// Rows whose round or visit nobody knows, by its number: where the first one stands, and how many there are.
type Lost = BTreeMap<u64, (u64, u64)>;

/// Sorts all rows into rounds, in the order of their numbers.
pub(super) fn gather(
    (rounds, visits, lines): (Vec<RoundRow>, Vec<VisitRow>, Vec<LineRow>),
    places: &Places,
    shelf: &mut Shelf<'_>,
    tally: &mut Tally,
) -> Result<Vec<Group>, Failure> {
    let mut gathering = Gathering {
        groups: BTreeMap::new(),
        shelf,
        tally,
    };
    let of_round = gathering.rounds(rounds)?;
    let of_visit = gathering.visits(visits, &of_round, places)?;
    gathering.lines(lines, &of_visit)?;
    Ok(gathering.groups.into_values().collect())
}

struct Gathering<'g, 'v> {
    groups: BTreeMap<Key, Group>,
    shelf: &'g mut Shelf<'v>,
    tally: &'g mut Tally,
}

impl Gathering<'_, '_> {
    fn rounds(&mut self, rows: Vec<RoundRow>) -> Result<BTreeMap<u64, Key>, Failure> {
        let mut keys = BTreeMap::new();
        for row in rows {
            let key = (row.date.year(), row.number);
            if keys.contains_key(&row.number) {
                self.twice(File::Rounds, row.line, "Rondenr", row.number);
                continue;
            }
            self.shelf.look(key.0)?;
            keys.insert(row.number, key);
            let group = Group {
                year: key.0,
                number: row.number,
                date: row.date,
                row: Some(row),
                visits: Vec::new(),
                lines: Vec::new(),
            };
            self.groups.insert(key, group);
        }
        Ok(keys)
    }

    fn visits(
        &mut self,
        rows: Vec<VisitRow>,
        of_round: &BTreeMap<u64, Key>,
        places: &Places,
    ) -> Result<BTreeMap<u64, Key>, Failure> {
        let (mut keys, mut seen, mut lost) = (BTreeMap::new(), BTreeSet::new(), Lost::new());
        for row in rows {
            if !seen.insert(row.number) {
                self.twice(File::Visits, row.line, "Bezoeknr", row.number);
                continue;
            }
            let of_book = row.date.map(|date| (date.year(), row.round));
            let Some(key) = self.group(of_round.get(&row.round).copied().or(of_book))? else {
                lose(&mut lost, row.round, row.line);
                continue;
            };
            if places.id(&row.place).is_none() {
                self.tally
                    .problem(File::Visits, row.line, Some("Locatie"), ProblemCode::PlaceUnknown);
                continue;
            }
            self.check_date(File::Visits, row.line, row.date, key);
            keys.insert(row.number, key);
            if let Some(group) = self.groups.get_mut(&key) {
                group.visits.push(row);
            }
        }
        self.tell(
            lost,
            File::Visits,
            "Rondenr",
            ProblemCode::RoundUnknown,
            left_out::ROUND_UNKNOWN,
        );
        Ok(keys)
    }

    fn lines(&mut self, rows: Vec<LineRow>, of_visit: &BTreeMap<u64, Key>) -> Result<(), Failure> {
        let (mut seen, mut lost) = (BTreeSet::new(), Lost::new());
        for row in rows {
            if !seen.insert(row.number) {
                self.twice(File::Conversations, row.line, "Gespreknr", row.number);
                continue;
            }
            let mut key = of_visit.get(&row.visit).copied();
            if let (None, Some(date)) = (key, row.date) {
                let round = self.shelf.round_of(VISITS, date.year(), row.visit)?;
                key = round.map(|round| (date.year(), round));
            }
            let Some(key) = self.group(key)? else {
                lose(&mut lost, row.visit, row.line);
                continue;
            };
            self.check_date(File::Conversations, row.line, row.date, key);
            if let Some(group) = self.groups.get_mut(&key) {
                group.lines.push(row);
            }
        }
        self.tell(
            lost,
            File::Conversations,
            "Bezoeknr",
            ProblemCode::VisitUnknown,
            left_out::VISIT_UNKNOWN,
        );
        Ok(())
    }

    /// The group of a round, which may be one that only the book has.
    fn group(&mut self, key: Option<Key>) -> Result<Option<Key>, Failure> {
        let Some((year, number)) = key else { return Ok(None) };
        if !self.groups.contains_key(&(year, number)) {
            let Some(known) = self.shelf.round(year, number)? else {
                return Ok(None);
            };
            let group = Group {
                year,
                number,
                date: known.date,
                row: None,
                visits: Vec::new(),
                lines: Vec::new(),
            };
            self.groups.insert((year, number), group);
        }
        Ok(key)
    }

    /// The round's date counts. One that is more than a night away from it is a slip in one of the two.
    fn check_date(&mut self, file: File, line: u64, date: Option<NaiveDate>, key: Key) {
        let round = self.groups.get(&key).map(|group| group.date);
        if let (Some(date), Some(round)) = (date, round)
            && (date - round).num_days().abs() > 1
        {
            let value = date.format("%d-%m-%Y").to_string();
            self.tally
                .problem_with(file, line, Some("Datum"), ProblemCode::DateDiffers, Some(value));
        }
    }

    fn twice(&mut self, file: File, line: u64, column: &str, number: u64) {
        self.tally.problem_with(
            file,
            line,
            Some(column),
            ProblemCode::NumberTwice,
            Some(number.to_string()),
        );
    }

    fn tell(&mut self, lost: Lost, file: File, column: &str, code: ProblemCode, reason: &'static str) {
        for (number, (line, rows)) in lost {
            self.tally
                .problem_with(file, line, Some(column), code, Some(number.to_string()));
            self.tally.leave_out(file, column, reason, rows);
        }
    }
}

fn lose(lost: &mut Lost, number: u64, line: u64) {
    lost.entry(number).or_insert((line, 0)).1 += 1;
}
