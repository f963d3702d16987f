//! Single values: who this book is, and where its relay is.

use crate::{StoreFault, View, Write};
use rusqlite::OptionalExtension;
use std::collections::{BTreeMap, BTreeSet};

impl View<'_> {
    /// A value by its name.
    pub fn meta(&self, name: &str) -> Result<Option<Vec<u8>>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT value FROM meta WHERE name = ?1")?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }

    /// A text by its name.
    pub fn meta_text(&self, name: &str) -> Result<Option<String>, StoreFault> {
        self.meta(name)?
            .map(String::from_utf8)
            .transpose()
            .map_err(|_| StoreFault::Impossible)
    }

    /// A number by its name; 0 when it was never set.
    pub fn meta_number(&self, name: &str) -> Result<u64, StoreFault> {
        let Some(value) = self.meta(name)? else { return Ok(0) };
        value
            .try_into()
            .map(u64::from_be_bytes)
            .map_err(|_| StoreFault::Impossible)
    }

    /// The row that an import read last under this origin.
    pub fn imported(&self, origin: &str) -> Result<Option<String>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT value FROM imported WHERE origin = ?1 AND value LIKE '{%'")?;
        Ok(statement.query_row([origin], |row| row.get(0)).optional()?)
    }

    /// Whether the row of this origin was about somebody who was erased.
    pub fn was_erased(&self, origin: &str) -> Result<bool, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT 1 FROM imported WHERE origin = ?1 AND value NOT LIKE '{%'")?;
        Ok(statement.exists([origin])?)
    }

    /// The rows whose messages went with each profile that was erased.
    pub fn erased_origins(&self) -> Result<Vec<BTreeSet<String>>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT value, origin FROM imported WHERE value LIKE '=%'")?;
        let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
        let mut erased: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for row in rows {
            let (profile, origin) = row?;
            erased.entry(profile).or_default().insert(origin);
        }
        Ok(erased.into_values().collect())
    }

    /// Alarms by code and time, oldest first.
    pub fn alarms(&self) -> Result<Vec<(String, i64)>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT code, at FROM alarm ORDER BY n")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Write<'_> {
    /// Sets a value.
    pub fn set_meta(&self, name: &str, value: &[u8]) -> Result<(), StoreFault> {
        let sql =
            "INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        self.connection.prepare_cached(sql)?.execute((name, value))?;
        Ok(())
    }

    /// Sets a number.
    pub fn set_meta_number(&self, name: &str, number: u64) -> Result<(), StoreFault> {
        self.set_meta(name, &number.to_be_bytes())
    }

    /// Forgets a value.
    pub fn clear_meta(&self, name: &str) -> Result<(), StoreFault> {
        self.connection
            .prepare_cached("DELETE FROM meta WHERE name = ?1")?
            .execute([name])?;
        Ok(())
    }

    /// Remembers what an import read.
    pub fn set_imported(&self, origin: &str, value: &str) -> Result<(), StoreFault> {
        let sql = "INSERT INTO imported (origin, value) VALUES (?1, ?2) ON CONFLICT (origin) DO UPDATE SET value = excluded.value";
        self.connection.prepare_cached(sql)?.execute((origin, value))?;
        Ok(())
    }

    /// Raises an alarm, once per thing it is about.
    pub fn raise_alarm(&self, at: i64, code: &str, about: &[u8]) -> Result<(), StoreFault> {
        self.touch(crate::Topic::Sync);
        let sql = "INSERT INTO alarm (at, code, about) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
        self.connection.prepare_cached(sql)?.execute((at, code, about))?;
        Ok(())
    }

    /// Takes back an alarm that has explained itself.
    pub fn clear_alarm(&self, code: &str, about: &[u8]) -> Result<(), StoreFault> {
        self.touch(crate::Topic::Sync);
        self.connection
            .prepare_cached("DELETE FROM alarm WHERE code = ?1 AND about = ?2")?
            .execute((code, about))?;
        Ok(())
    }
}
