//! Projections: rows made from documents and acts, so that lists and figures need not open them.

use crate::{StoreFault, Topic, View, Write};
use domain::{DocumentId, Person, Place};
use rusqlite::{OptionalExtension, Row};

/// A round as lists show it and figures count it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundRow {
    /// Which.
    pub document: DocumentId,
    /// Its service date, ISO.
    pub date: String,
    /// Part of the day, by id; empty when not noted.
    pub part_of_day: String,
    /// The colleagues, as a JSON array of ids.
    pub people: String,
    /// Visits at present.
    pub visits: u64,
    /// Conversation lines at present.
    pub conversations: u64,
    /// The review's state, by id.
    pub review: String,
    /// Open conflicts.
    pub conflicts: u64,
    /// Late corrections.
    pub corrections: u64,
    /// Marked as removed.
    pub removed: bool,
    /// The row of a spreadsheet it came from.
    pub origin: Option<String>,
    /// What counts of it, as JSON: at its approval's heads, or as it is.
    pub counted: String,
    /// What lists show of it besides, as JSON.
    pub shown: String,
}

/// Which rounds a reviewer asks for.
#[derive(Clone, Copy, Debug)]
pub enum InReview<'a> {
    /// Those in this state, by its id.
    State(&'a str),
    /// Those with late corrections.
    Corrected,
}

const ROUND: &str = "document, date, part_of_day, people, visits, conversations, review, conflicts, corrections, removed, origin, counted, shown";

/// Whether a round counts: it is not removed, and of several with one origin, of whatever dates, it has the lowest id
/// (formats.md §6).
macro_rules! counts {
    () => {
        "round.removed = 0
             AND NOT EXISTS (SELECT 1 FROM round AS first
                             WHERE first.origin = round.origin AND first.removed = 0 AND first.document < round.document)"
    };
}

const COUNTED_ROUNDS: &str = concat!(
    "SELECT counted FROM round WHERE date BETWEEN ?1 AND ?2 AND ",
    counts!(),
    " ORDER BY date DESC, document"
);

/// Of the rounds that count, those at a place.
macro_rules! visited {
    () => {
        concat!(
            "FROM visited CROSS JOIN round ON round.document = visited.document WHERE visited.place = ?1 AND ",
            counts!()
        )
    };
}

/// Asked for every place of the list: what it reads does not grow with the years.
const VISITS: &str = concat!(
    "SELECT (SELECT count(*) ",
    visited!(),
    " AND visited.date > ?2), (SELECT visited.date ",
    visited!(),
    " ORDER BY visited.date DESC LIMIT 1)"
);

impl View<'_> {
    /// How many rounds that count were at a place after a service date, and the date of the last one ever.
    pub fn visits(&self, place: DocumentId, after: &str) -> Result<(u64, Option<String>), StoreFault> {
        let mut statement = self.connection.prepare_cached(VISITS)?;
        let counted = |row: &Row<'_>| Ok((row.get::<_, i64>(0)?.unsigned_abs(), row.get(1)?));
        Ok(statement.query_row((place.0, after), counted)?)
    }

    /// Rounds of a span of service dates, both ends included, newest first; removed ones are not among them.
    pub fn rounds(&self, from: &str, to: &str) -> Result<Vec<RoundRow>, StoreFault> {
        let sql = format!(
            "SELECT {ROUND} FROM round WHERE date BETWEEN ?1 AND ?2 AND removed = 0 ORDER BY date DESC, document"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([from, to], read_round)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What counts of the rounds of a span of service dates, both ends included, as JSON.
    pub fn counted_rounds(&self, from: &str, to: &str) -> Result<Vec<String>, StoreFault> {
        let mut statement = self.connection.prepare_cached(COUNTED_ROUNDS)?;
        let rows = statement.query_map([from, to], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The newest rounds, for the first screen.
    pub fn newest_rounds(&self, limit: u32) -> Result<Vec<RoundRow>, StoreFault> {
        let sql = format!("SELECT {ROUND} FROM round WHERE removed = 0 ORDER BY date DESC, document LIMIT ?1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([limit], read_round)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Rounds in one state of their review, or all that were changed after an approval: newest first.
    pub fn rounds_in_review(&self, of: InReview<'_>, limit: u32) -> Result<Vec<RoundRow>, StoreFault> {
        let (condition, review) = match of {
            InReview::State(review) => ("review = ?1", review),
            InReview::Corrected => ("corrections > 0 AND ?1 = ''", ""),
        };
        let sql = format!(
            "SELECT {ROUND} FROM round WHERE {condition} AND removed = 0 ORDER BY date DESC, document LIMIT ?2"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map((review, limit), read_round)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether the rows of rounds are from the first shape, and have to be made again.
    pub fn has_rounds_of_first_shape(&self) -> Result<bool, StoreFault> {
        let sql = "SELECT EXISTS (SELECT 1 FROM round WHERE shown = '')";
        Ok(self.connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }

    /// The years that have rounds, newest first. Each takes one look at the index, however many rounds it has.
    pub fn years(&self) -> Result<Vec<i32>, StoreFault> {
        let sql = "SELECT date FROM round WHERE removed = 0 AND date < ?1 ORDER BY date DESC LIMIT 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let (mut years, mut before) = (Vec::new(), "A".to_owned());
        loop {
            let date: Option<String> = statement.query_row([&before], |row| row.get(0)).optional()?;
            let Some(year) = date.and_then(|date| date.split_once('-')?.0.parse().ok()) else {
                return Ok(years);
            };
            years.push(year);
            before = format!("{year:04}");
        }
    }

    /// One round's row.
    pub fn round(&self, document: DocumentId) -> Result<Option<RoundRow>, StoreFault> {
        let sql = format!("SELECT {ROUND} FROM round WHERE document = ?1");
        Ok(self
            .connection
            .prepare_cached(&sql)?
            .query_row([document.0], read_round)
            .optional()?)
    }

    /// The round with an origin. Of several it is the one that counts: the lowest id of those that are not removed; a
    /// removed one only when there is no other.
    pub fn round_of_origin(&self, origin: &str) -> Result<Option<DocumentId>, StoreFault> {
        let sql = "SELECT document FROM round WHERE origin = ?1 ORDER BY removed, document LIMIT 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement
            .query_row([origin], |row| row.get(0).map(DocumentId))
            .optional()?)
    }

    /// All places that are not removed, by name.
    pub fn places(&self) -> Result<Vec<Place>, StoreFault> {
        self.values("SELECT value FROM place WHERE removed = 0 ORDER BY name, document")
    }

    /// Every place, removed ones too.
    pub fn all_places(&self) -> Result<Vec<Place>, StoreFault> {
        self.values("SELECT value FROM place ORDER BY document")
    }

    /// One place.
    pub fn place(&self, document: DocumentId) -> Result<Option<Place>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT value FROM place WHERE document = ?1")?;
        let value: Option<String> = statement.query_row([document.0], |row| row.get(0)).optional()?;
        value
            .map(|value| serde_json::from_str(&value))
            .transpose()
            .map_err(|_| StoreFault::Impossible)
    }

    /// The colleagues in one people document.
    pub fn people(&self, document: DocumentId) -> Result<Vec<Person>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT value FROM person WHERE document = ?1 ORDER BY id")?;
        let rows = statement.query_map([document.0], |row| row.get::<_, String>(0))?;
        rows.map(|value| serde_json::from_str(&value?).map_err(|_| StoreFault::Impossible))
            .collect()
    }

    fn values<T: serde::de::DeserializeOwned>(&self, sql: &str) -> Result<Vec<T>, StoreFault> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        rows.map(|value| serde_json::from_str(&value?).map_err(|_| StoreFault::Impossible))
            .collect()
    }
}

impl Write<'_> {
    /// Writes a round's row; in its place, so that saving a line rewrites as few pages as can be.
    pub fn put_round(&self, round: &RoundRow) -> Result<(), StoreFault> {
        self.touch(Topic::Round(round.document));
        let sql = format!(
            "INSERT INTO round ({ROUND}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
             ON CONFLICT (document) DO UPDATE SET date = excluded.date, part_of_day = excluded.part_of_day,
                 people = excluded.people, visits = excluded.visits, conversations = excluded.conversations,
                 review = excluded.review, conflicts = excluded.conflicts, corrections = excluded.corrections,
                 removed = excluded.removed, origin = excluded.origin, counted = excluded.counted,
                 shown = excluded.shown"
        );
        let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        self.connection.prepare_cached(&sql)?.execute((
            round.document.0,
            &round.date,
            &round.part_of_day,
            &round.people,
            number(round.visits),
            number(round.conversations),
            &round.review,
            number(round.conflicts),
            number(round.corrections),
            round.removed,
            &round.origin,
            &round.counted,
            &round.shown,
        ))?;
        self.put_visited(round)
    }

    /// Notes where a round counts; what stays as it was is not written again.
    fn put_visited(&self, round: &RoundRow) -> Result<(), StoreFault> {
        let values = (round.document.0, &round.date, &round.counted);
        let gone = "DELETE FROM visited WHERE document = ?1 AND (date <> ?2 OR place NOT IN (
                        SELECT unhex(json_extract(value, '$.p')) FROM json_each(?3, '$.v')))";
        self.connection.prepare_cached(gone)?.execute(values)?;
        let here = "INSERT OR IGNORE INTO visited (document, place, date)
                    SELECT ?1, unhex(json_extract(value, '$.p')), ?2 FROM json_each(?3, '$.v')";
        self.connection.prepare_cached(here)?.execute(values)?;
        Ok(())
    }

    /// A round that can't be read has no row.
    pub fn remove_round(&self, document: DocumentId) -> Result<(), StoreFault> {
        self.touch(Topic::Round(document));
        self.connection
            .prepare_cached("DELETE FROM round WHERE document = ?1")?
            .execute([document.0])?;
        self.connection
            .prepare_cached("DELETE FROM visited WHERE document = ?1")?
            .execute([document.0])?;
        Ok(())
    }

    /// Writes a place's row.
    pub fn put_place(&self, place: &Place) -> Result<(), StoreFault> {
        self.touch(Topic::Places);
        let sql = "INSERT OR REPLACE INTO place (document, name, removed, origin, value) VALUES (?1, ?2, ?3, ?4, ?5)";
        let value = serde_json::to_string(place).map_err(|_| StoreFault::Impossible)?;
        let values = (place.id.0, &place.name, place.removed, &place.origin, value);
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// Writes the rows of one people document.
    pub fn put_people(&self, document: DocumentId, people: &[Person]) -> Result<(), StoreFault> {
        self.touch(Topic::People);
        self.connection
            .prepare_cached("DELETE FROM person WHERE document = ?1")?
            .execute([document.0])?;
        let sql = "INSERT INTO person (document, id, value) VALUES (?1, ?2, ?3)";
        for person in people {
            let value = serde_json::to_string(person).map_err(|_| StoreFault::Impossible)?;
            self.connection
                .prepare_cached(sql)?
                .execute((document.0, person.id.to_string(), value))?;
        }
        Ok(())
    }

    /// Empties all projections, before they are made again.
    pub fn clear_projections(&self) -> Result<(), StoreFault> {
        self.connection.execute_batch(
            "DELETE FROM round; DELETE FROM visited; DELETE FROM place; DELETE FROM person;
             DELETE FROM flyer; DELETE FROM service; DELETE FROM card; DELETE FROM card_same;
             DELETE FROM follow_up; DELETE FROM profile;
             DELETE FROM handle; DELETE FROM tag_key; DELETE FROM objection; DELETE FROM term;",
        )?;
        Ok(())
    }
}

fn read_round(row: &Row<'_>) -> rusqlite::Result<RoundRow> {
    let number = |index: usize| row.get::<_, i64>(index).map(i64::unsigned_abs);
    Ok(RoundRow {
        document: DocumentId(row.get(0)?),
        date: row.get(1)?,
        part_of_day: row.get(2)?,
        people: row.get(3)?,
        visits: number(4)?,
        conversations: number(5)?,
        review: row.get(6)?,
        conflicts: number(7)?,
        corrections: number(8)?,
        removed: row.get(9)?,
        origin: row.get(10)?,
        counted: row.get(11)?,
        shown: row.get(12)?,
    })
}

#[cfg(test)]
mod tests;
