//! Rows of online outreach, made from its documents.

use crate::{StoreFault, Topic, View, Write};
use domain::{
    DocumentId, Tag,
    online::{Handle, Objection, Profile, TagKey},
};
use rusqlite::OptionalExtension;
use serde::{Serialize, de::DeserializeOwned};

impl View<'_> {
    /// All profiles, lowest id first.
    pub fn profiles(&self) -> Result<Vec<Profile>, StoreFault> {
        self.online_values("SELECT value FROM profile ORDER BY document")
    }

    /// One profile.
    pub fn profile(&self, id: DocumentId) -> Result<Option<Profile>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT value FROM profile WHERE document = ?1")?;
        let value: Option<String> = statement.query_row([id.0], |row| row.get(0)).optional()?;
        let read = value.map(|value| serde_json::from_str(&value).map_err(|_| StoreFault::Impossible));
        read.transpose()
    }

    /// All names that are still kept, lowest id first, each with the day from which its term runs here.
    pub fn handles(&self) -> Result<Vec<Handle>, StoreFault> {
        let sql = "SELECT value, since FROM handle JOIN term USING (document) ORDER BY document";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        rows.map(|row| {
            let (value, since) = row?;
            let mut handle: Handle = serde_json::from_str(&value).map_err(|_| StoreFault::Impossible)?;
            handle.since = since.parse().map_err(|_| StoreFault::Impossible)?;
            Ok(handle)
        })
        .collect()
    }

    /// The keys of tags, lowest id first.
    pub fn tag_keys(&self) -> Result<Vec<TagKey>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT document, year, key FROM tag_key ORDER BY document")?;
        let rows = statement.query_map([], |row| {
            Ok(TagKey {
                id: DocumentId(row.get(0)?),
                year: row.get(1)?,
                key: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The objections, lowest id first.
    pub fn objections(&self) -> Result<Vec<Objection>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT document, tag FROM objection ORDER BY document")?;
        let rows = statement.query_map([], |row| {
            Ok(Objection {
                id: DocumentId(row.get(0)?),
                tag: Tag(row.get(1)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn online_values<T: DeserializeOwned>(&self, sql: &str) -> Result<Vec<T>, StoreFault> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        rows.map(|value| serde_json::from_str(&value?).map_err(|_| StoreFault::Impossible))
            .collect()
    }
}

impl Write<'_> {
    /// Writes a profile's row.
    pub fn put_profile(&self, profile: &Profile) -> Result<(), StoreFault> {
        self.put_online_value("profile", profile.id, profile)
    }

    /// Writes the row of a name.
    pub fn put_handle(&self, handle: &Handle) -> Result<(), StoreFault> {
        self.put_online_value("handle", handle.id, handle)
    }

    /// Writes the row of a key.
    pub fn put_tag_key(&self, key: &TagKey) -> Result<(), StoreFault> {
        self.touch(Topic::Online);
        let sql = "INSERT OR REPLACE INTO tag_key (document, year, key) VALUES (?1, ?2, ?3)";
        let values = (key.id.0, key.year, key.key);
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// Writes the row of an objection.
    pub fn put_objection(&self, objection: &Objection) -> Result<(), StoreFault> {
        self.touch(Topic::Online);
        let sql = "INSERT OR REPLACE INTO objection (document, tag) VALUES (?1, ?2)";
        self.connection
            .prepare_cached(sql)?
            .execute((objection.id.0, objection.tag.0))?;
        Ok(())
    }

    /// Drops the row of a document, and the day from which its term ran.
    pub fn remove_online(&self, id: DocumentId) -> Result<(), StoreFault> {
        self.touch(Topic::Online);
        for table in ["profile", "handle", "tag_key", "objection", "term"] {
            self.connection
                .prepare_cached(&format!("DELETE FROM {table} WHERE document = ?1"))?
                .execute([id.0])?;
        }
        Ok(())
    }

    fn put_online_value(&self, table: &str, id: DocumentId, value: &impl Serialize) -> Result<(), StoreFault> {
        self.touch(Topic::Online);
        let sql = format!("INSERT OR REPLACE INTO {table} (document, value) VALUES (?1, ?2)");
        let value = serde_json::to_string(value).map_err(|_| StoreFault::Impossible)?;
        self.connection.prepare_cached(&sql)?.execute((id.0, value))?;
        Ok(())
    }
}
