//! Rows of flyers and services, made from their documents.

use crate::{StoreFault, Topic, View, Write};
use domain::{DocumentId, Flyer, Service};
use rusqlite::{OptionalExtension, Params, Row};
use serde::{Serialize, de::DeserializeOwned};

/// A flyer and how many of its fields have several values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlyerRow {
    /// As it reads now.
    pub flyer: Flyer,
    /// Fields with several distinct values.
    pub conflicts: u64,
}

impl View<'_> {
    /// All flyers that are not removed.
    pub fn flyers(&self) -> Result<Vec<FlyerRow>, StoreFault> {
        self.flyer_rows(
            "SELECT value, conflicts FROM flyer WHERE removed = 0 ORDER BY document",
            (),
        )
    }

    /// Every flyer, removed ones too.
    pub fn all_flyers(&self) -> Result<Vec<FlyerRow>, StoreFault> {
        self.flyer_rows("SELECT value, conflicts FROM flyer ORDER BY document", ())
    }

    /// One flyer.
    pub fn flyer(&self, document: DocumentId) -> Result<Option<FlyerRow>, StoreFault> {
        let rows = self.flyer_rows("SELECT value, conflicts FROM flyer WHERE document = ?1", [document.0])?;
        Ok(rows.into_iter().next())
    }

    fn flyer_rows(&self, sql: &str, values: impl Params) -> Result<Vec<FlyerRow>, StoreFault> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(values, |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?;
        rows.map(|row| {
            let (value, conflicts) = row?;
            Ok(FlyerRow {
                flyer: read(&value)?,
                conflicts: conflicts.unsigned_abs(),
            })
        })
        .collect()
    }

    /// All services that are not removed.
    pub fn services(&self) -> Result<Vec<Service>, StoreFault> {
        let sql = "SELECT value FROM service WHERE removed = 0 ORDER BY document";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        rows.map(|value| read(&value?)).collect()
    }

    /// One service.
    pub fn service(&self, document: DocumentId) -> Result<Option<Service>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT value FROM service WHERE document = ?1")?;
        let value = |row: &Row<'_>| row.get::<_, String>(0);
        let value = statement.query_row([document.0], value).optional()?;
        value.map(|value| read(&value)).transpose()
    }
}

impl Write<'_> {
    /// Writes a flyer's row.
    pub fn put_flyer(&self, row: &FlyerRow) -> Result<(), StoreFault> {
        self.touch(Topic::Flyers);
        let FlyerRow { flyer, conflicts } = row;
        let sql =
            "INSERT OR REPLACE INTO flyer (document, removed, origin, conflicts, value) VALUES (?1, ?2, ?3, ?4, ?5)";
        let conflicts = i64::try_from(*conflicts).unwrap_or(i64::MAX);
        let values = (flyer.id.0, flyer.removed, &flyer.origin, conflicts, written(flyer)?);
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// Writes a service's row.
    pub fn put_service(&self, service: &Service) -> Result<(), StoreFault> {
        self.touch(Topic::Services);
        let sql = "INSERT OR REPLACE INTO service (document, removed, value) VALUES (?1, ?2, ?3)";
        let values = (service.id.0, service.removed, written(service)?);
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }
}

pub(crate) fn read<T: DeserializeOwned>(value: &str) -> Result<T, StoreFault> {
    serde_json::from_str(value).map_err(|_| StoreFault::Impossible)
}

pub(crate) fn written(value: &impl Serialize) -> Result<String, StoreFault> {
    serde_json::to_string(value).map_err(|_| StoreFault::Impossible)
}
