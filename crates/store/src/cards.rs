//! Rows of contact cards, made from their documents.

use crate::{
    StoreFault, Topic, View, Write,
    flyers::{read, written},
};
use chrono::NaiveDate;
use domain::{Card, CardItemId, DocumentId, card::Doubles};
use rusqlite::{OptionalExtension, Params};

/// A card and how many of its fields have several values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardRow {
    /// As it reads now.
    pub card: Card,
    /// Fields with several distinct values.
    pub conflicts: u64,
}

/// Something that is still to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueRow {
    /// The card.
    pub document: DocumentId,
    /// The follow-up in it.
    pub id: CardItemId,
}

/// The first screen asks for it each time: what it reads does not grow with the years.
const DUE: &str = "SELECT document, id FROM follow_up WHERE date <= ?1 ORDER BY date, document, id LIMIT ?2";

impl View<'_> {
    /// All cards, lowest id first.
    pub fn cards(&self) -> Result<Vec<CardRow>, StoreFault> {
        self.card_rows("SELECT value, conflicts FROM card ORDER BY document", ())
    }

    /// One card.
    pub fn card(&self, document: DocumentId) -> Result<Option<CardRow>, StoreFault> {
        let rows = self.card_rows("SELECT value, conflicts FROM card WHERE document = ?1", [document.0])?;
        Ok(rows.into_iter().next())
    }

    /// The day of a card's last contact, by that card alone; nothing when it is not here.
    pub fn last_contact(&self, document: DocumentId) -> Result<Option<NaiveDate>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT last_contact FROM card WHERE document = ?1")?;
        let day: Option<String> = statement.query_row([document.0], |row| row.get(0)).optional()?;
        day.map(|day| day.parse().map_err(|_| StoreFault::Impossible))
            .transpose()
    }

    /// Which of the cards that are here are about one person.
    pub fn doubles(&self) -> Result<Doubles, StoreFault> {
        let sql = "SELECT document, other FROM card_same WHERE EXISTS (SELECT 1 FROM card WHERE card.document = other)";
        let mut statement = self.connection.prepare_cached(sql)?;
        let edges = statement.query_map([], |row| Ok((DocumentId(row.get(0)?), DocumentId(row.get(1)?))))?;
        Ok(Doubles::of(edges.collect::<Result<Vec<_>, _>>()?))
    }

    /// What is to be done by a day, the earliest first, so many at most.
    pub fn follow_ups_due(&self, by: NaiveDate, most: u32) -> Result<Vec<DueRow>, StoreFault> {
        let mut statement = self.connection.prepare_cached(DUE)?;
        let rows = statement.query_map((by.to_string(), most), |row| {
            Ok(DueRow {
                document: DocumentId(row.get(0)?),
                id: CardItemId(row.get(1)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn card_rows(&self, sql: &str, values: impl Params) -> Result<Vec<CardRow>, StoreFault> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(values, |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?;
        rows.map(|row| {
            let (value, conflicts) = row?;
            Ok(CardRow {
                card: read(&value)?,
                conflicts: conflicts.unsigned_abs(),
            })
        })
        .collect()
    }
}

impl Write<'_> {
    /// Writes a card's rows.
    pub fn put_card(&self, row: &CardRow) -> Result<(), StoreFault> {
        let CardRow { card, conflicts } = row;
        self.remove_card(card.id)?;
        let sql = "INSERT INTO card (document, last_contact, conflicts, value) VALUES (?1, ?2, ?3, ?4)";
        let conflicts = i64::try_from(*conflicts).unwrap_or(i64::MAX);
        let values = (card.id.0, card.last_contact().to_string(), conflicts, written(card)?);
        self.connection.prepare_cached(sql)?.execute(values)?;
        let same = "INSERT INTO card_same (document, other) VALUES (?1, ?2)";
        for other in &card.same_as {
            self.connection.prepare_cached(same)?.execute((card.id.0, other.0))?;
        }
        let follow_up = "INSERT INTO follow_up (document, id, date) VALUES (?1, ?2, ?3)";
        for open in card.open_follow_ups() {
            let values = (card.id.0, open.id.0, open.date.to_string());
            self.connection.prepare_cached(follow_up)?.execute(values)?;
        }
        Ok(())
    }

    /// A card that can't be read has no row.
    pub fn remove_card(&self, document: DocumentId) -> Result<(), StoreFault> {
        self.touch(Topic::Cards);
        for table in ["card", "card_same", "follow_up"] {
            self.connection
                .prepare_cached(&format!("DELETE FROM {table} WHERE document = ?1"))?
                .execute([document.0])?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
