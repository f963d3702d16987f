//! One round with its visits and lines: what is new, what was corrected, what stays.

use super::{
    desk::Importing,
    edits::Steps,
    file::File,
    gather::Group,
    memory::{Memory, to_write},
    report::{Counts, ProblemCode, left_out},
    rows::{Fields, LineRow, RoundRow, VisitRow},
    shelf::{LINES, ROUNDS, VISITS, origin},
    standing::{Found, Part, Record, Standing},
};
use crate::{Code, Failure};
use domain::{ConversationId, VisitId};
use protocol::Space;
use serde_json::Value;
use std::collections::BTreeMap;
use sync::edit;

/// What a round's rows come to, before it is written.
struct Work {
    year: i32,
    number: u64,
    standing: Standing,
    steps: Steps,
    /// What is kept in mind of each row once it is written.
    memories: Vec<(String, Option<Memory>, Memory)>,
    /// The visits of this round by their numbers; nothing where a visit was removed or belongs elsewhere.
    visits: BTreeMap<u64, Option<VisitId>>,
}

impl Importing<'_> {
    /// Writes one round.
    pub fn round(&mut self, mut group: Group) -> Result<(), Failure> {
        let rows = (group.row.is_some(), group.visits.len() as u64, group.lines.len() as u64);
        let there = self.shelf.round(group.year, group.number)?;
        if there.as_ref().is_some_and(|there| there.removed) {
            // Somebody removed the round: its rows don't bring it back.
            let lines = group.lines.iter().filter(|line| !is_greeting(line)).count() as u64;
            let counts = Counts {
                rounds: u64::from(rows.0),
                visits: rows.1,
                conversations: lines,
                ..Counts::default()
            };
            add(&mut self.report.unchanged, counts);
        } else {
            let standing = match there {
                Some(there) => Standing::open(there.id, edit::open(self.view, there.id)?)?,
                None => Standing::new(edit::fresh_id()),
            };
            let mut work = Work {
                year: group.year,
                number: group.number,
                standing,
                steps: Steps::default(),
                memories: Vec::new(),
                visits: BTreeMap::new(),
            };
            let people = self.people_of(&group, &work);
            if let Some(row) = group.row.take() {
                self.own_fields(&mut work, row, &people)?;
            }
            let (greetings, lines) = self.greetings(&work, std::mem::take(&mut group.lines));
            self.visits(&mut work, std::mem::take(&mut group.visits), greetings, &people)?;
            self.lines(&mut work, lines)?;
            self.finish(work)?;
        }
        self.told.advance(File::Rounds, u64::from(rows.0));
        self.told.advance(File::Visits, rows.1);
        self.told.advance(File::Conversations, rows.2);
        Ok(())
    }

    /// The round's colleagues: by its row, else as it stands.
    fn people_of(&self, group: &Group, work: &Work) -> Value {
        let names = group.row.as_ref().and_then(|row| row.people.as_ref());
        names.map_or_else(
            || work.standing.now.round.get("people").cloned().unwrap_or_default(),
            |names| self.people.ids(names),
        )
    }

    fn own_fields(&mut self, work: &mut Work, mut row: RoundRow, people: &Value) -> Result<(), Failure> {
        if row.people.is_some() {
            row.fields.insert("people".to_owned(), people.clone());
        }
        self.notes.put(
            row.note,
            File::Rounds,
            "Bijzonderheden",
            &mut row.fields,
            &mut self.tally,
        );
        let origin = origin(ROUNDS, work.year, work.number);
        let memory = Memory::of(self.view, &origin)?;
        let now = memory.clone().unwrap_or_default().overlaid(&row.fields);
        if work.standing.document.is_none() {
            let mut fields = row.fields;
            fields.insert("origin".to_owned(), origin.clone().into());
            work.steps.round(&fields, &Fields::new())?;
            self.report.added.rounds += 1;
        } else {
            let last = work.standing.last_of_round(memory.as_ref())?;
            let fields = to_write(&row.fields, last.as_ref(), &work.standing.now.round);
            if fields.is_empty() {
                self.report.unchanged.rounds += 1;
            } else {
                work.steps.round(&fields, &work.standing.now.round)?;
                self.report.changed.rounds += 1;
            }
        }
        work.memories.push((origin, memory, now));
        Ok(())
    }

    /// Takes greetings of sex workers out of the lines: they are counted at their visit. One that was a line in an
    /// earlier import stays one.
    fn greetings(&mut self, work: &Work, rows: Vec<LineRow>) -> (Greetings, Vec<LineRow>) {
        let (mut greetings, mut lines) = (Greetings::new(), Vec::new());
        for row in rows {
            let origin = origin(LINES, work.year, row.number);
            if is_greeting(&row) && !work.standing.now.lines.contains_key(&origin) {
                greetings.entry(row.visit).or_default().insert(row.number, row.people);
                self.tally
                    .leave_out(File::Conversations, "Soort gesprek", left_out::GREETING, 1);
            } else {
                lines.push(row);
            }
        }
        (greetings, lines)
    }

    fn visits(
        &mut self,
        work: &mut Work,
        rows: Vec<VisitRow>,
        mut greetings: Greetings,
        people: &Value,
    ) -> Result<(), Failure> {
        for row in rows {
            let greeted = greetings.remove(&row.number).unwrap_or_default();
            self.visit(work, row, greeted, people)?;
        }
        // Visits that only the book has.
        for (number, greeted) in greetings {
            let origin = origin(VISITS, work.year, number);
            let memory = Memory::of(self.view, &origin)?;
            let found = work.standing.find(Part::Visits, &origin, memory.as_ref())?;
            if let Found::There { record, last } = found {
                let mut fields = Fields::new();
                let now = self.greet(memory.clone().unwrap_or_default(), greeted, &mut fields);
                let changed = to_write(&fields, last.as_ref(), &record.fields);
                if !changed.is_empty() {
                    work.steps.visit(id_of(&record)?, &changed, Some(&record))?;
                    self.report.changed.visits += 1;
                }
                work.memories.push((origin, memory, now.overlaid(&fields)));
            }
        }
        Ok(())
    }

    fn visit(
        &mut self,
        work: &mut Work,
        row: VisitRow,
        greeted: BTreeMap<u64, u32>,
        people: &Value,
    ) -> Result<(), Failure> {
        let origin = origin(VISITS, work.year, row.number);
        let memory = Memory::of(self.view, &origin)?;
        let found = work.standing.find(Part::Visits, &origin, memory.as_ref())?;
        if matches!(found, Found::New) && self.is_elsewhere(work, VISITS, row.number)? {
            self.tally
                .problem(File::Visits, row.line, Some("Rondenr"), ProblemCode::Moved);
            work.visits.insert(row.number, None);
            return Ok(());
        }
        let place = self.places.id(&row.place).ok_or(Code::NotFound)?;
        let mut fields = row.fields;
        fields.insert("place".to_owned(), place.to_string().into());
        if let Some(names) = &row.people {
            // A visit that names nobody is one of the round's own colleagues.
            let own = self.people.ids(names);
            fields.insert(
                "people".to_owned(),
                if own == *people {
                    Vec::<Value>::new().into()
                } else {
                    own
                },
            );
        }
        self.notes
            .put(row.note, File::Visits, "Opmerking", &mut fields, &mut self.tally);
        let mut now = self
            .greet(memory.clone().unwrap_or_default(), greeted, &mut fields)
            .overlaid(&fields);
        now.round = Some(work.number);
        let id = match found {
            Found::Removed => {
                self.report.unchanged.visits += 1;
                None
            }
            Found::New => {
                let id = VisitId(vault::random());
                fields.insert("origin".to_owned(), origin.clone().into());
                work.steps.visit(id, &fields, None)?;
                self.report.added.visits += 1;
                Some(id)
            }
            Found::There { record, last } => {
                let (id, changed) = (id_of(&record)?, to_write(&fields, last.as_ref(), &record.fields));
                if changed.is_empty() {
                    self.report.unchanged.visits += 1;
                } else {
                    work.steps.visit(id, &changed, Some(&record))?;
                    self.report.changed.visits += 1;
                }
                Some(id)
            }
        };
        work.visits.insert(row.number, id);
        now.id = id.map(|id| id.to_string()).or(now.id);
        work.memories.push((origin, memory, now));
        Ok(())
    }

    /// Adds the greetings of a visit to its fields. Rows that are no longer in the file still count: rows that vanish
    /// from a file stay. A row that became something else is no greeting any more.
    fn greet(&self, mut memory: Memory, greeted: BTreeMap<u64, u32>, fields: &mut Fields) -> Memory {
        let before = !memory.greetings.is_empty();
        memory
            .greetings
            .retain(|number, _| !self.lines_in_file.contains(number));
        memory.greetings.extend(greeted);
        if before || !memory.greetings.is_empty() {
            let sum = memory
                .greetings
                .values()
                .fold(0_u32, |sum, people| sum.saturating_add(*people));
            let sum = if memory.greetings.is_empty() {
                Value::Null
            } else {
                sum.into()
            };
            fields.insert("greeted".to_owned(), sum);
        }
        memory
    }

    fn lines(&mut self, work: &mut Work, rows: Vec<LineRow>) -> Result<(), Failure> {
        for row in rows {
            self.line(work, row)?;
        }
        Ok(())
    }

    fn line(&mut self, work: &mut Work, row: LineRow) -> Result<(), Failure> {
        let origin = origin(LINES, work.year, row.number);
        let memory = Memory::of(self.view, &origin)?;
        let found = work.standing.find(Part::Lines, &origin, memory.as_ref())?;
        if matches!(found, Found::New) && self.is_elsewhere(work, LINES, row.number)? {
            self.tally
                .problem(File::Conversations, row.line, Some("Bezoeknr"), ProblemCode::Moved);
            return Ok(());
        }
        let mut fields = row.fields;
        let visit = self.visit_of(work, row.visit)?;
        if let Some(visit) = visit {
            fields.insert("visit".to_owned(), visit.to_string().into());
        } else if matches!(found, Found::New) {
            let value = Some(row.visit.to_string());
            let code = ProblemCode::VisitUnknown;
            self.tally
                .problem_with(File::Conversations, row.line, Some("Bezoeknr"), code, value);
            return Ok(());
        }
        if let Some(names) = &row.by {
            fields.insert("by".to_owned(), self.people.ids(names));
        }
        self.notes
            .put(row.note, File::Conversations, "Notitie", &mut fields, &mut self.tally);
        let mut now = memory.clone().unwrap_or_default().overlaid(&fields);
        now.round = Some(work.number);
        match found {
            Found::Removed => self.report.unchanged.conversations += 1,
            Found::New => {
                let id = ConversationId(vault::random());
                fields.insert("origin".to_owned(), origin.clone().into());
                work.steps.line(id, &fields, None)?;
                self.report.added.conversations += 1;
                now.id = Some(id.to_string());
            }
            Found::There { record, last } => {
                let changed = to_write(&fields, last.as_ref(), &record.fields);
                if changed.is_empty() {
                    self.report.unchanged.conversations += 1;
                } else {
                    work.steps.line(id_of(&record)?, &changed, Some(&record))?;
                    self.report.changed.conversations += 1;
                }
                now.id = Some(record.id);
            }
        }
        work.memories.push((origin, memory, now));
        Ok(())
    }

    /// The visit of a number in this round: of this file, else of the book.
    fn visit_of(&self, work: &mut Work, number: u64) -> Result<Option<VisitId>, Failure> {
        if let Some(known) = work.visits.get(&number) {
            return Ok(*known);
        }
        let origin = origin(VISITS, work.year, number);
        let id = work.standing.now.visits.get(&origin).map(id_of).transpose()?;
        work.visits.insert(number, id);
        Ok(id)
    }

    /// Whether an earlier import put this row into another round.
    fn is_elsewhere(&mut self, work: &Work, kind: &str, number: u64) -> Result<bool, Failure> {
        let round = self.shelf.round_of(kind, work.year, number)?;
        Ok(round.is_some_and(|round| round != work.number))
    }

    fn finish(&self, mut work: Work) -> Result<(), Failure> {
        let id = work.standing.id;
        work.steps
            .write(&mut work.standing, &self.writer, |document, change, new| {
                let Some(write) = self.write else { return Ok(()) };
                match new {
                    true => edit::add(write, self.me, Space::Team, id, document, change)?,
                    false => edit::change(write, self.me, id, document, change)?,
                }
                Ok(())
            })?;
        for (origin, before, now) in &work.memories {
            self.remember(origin, before.as_ref(), now)?;
        }
        Ok(())
    }
}

/// People greeted, by visit and by row.
type Greetings = BTreeMap<u64, BTreeMap<u64, u32>>;

fn is_greeting(row: &LineRow) -> bool {
    row.kind == "greeting" && row.with == "sex_worker"
}

fn id_of<T: std::str::FromStr>(record: &Record) -> Result<T, Failure> {
    record.id.parse().map_err(|_| Code::BookDamaged.into())
}

fn add(to: &mut Counts, more: Counts) {
    to.rounds += more.rounds;
    to.visits += more.visits;
    to.conversations += more.conversations;
}
