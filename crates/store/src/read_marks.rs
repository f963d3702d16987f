//! How far the holder of this book has read each round. Nobody else learns of it.

use crate::{StoreFault, View, Write, documents::heads_of};
use domain::{DocumentId, HeadId};
use rusqlite::OptionalExtension;

/// How far a round was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadMark {
    /// The heads that she saw, sorted.
    pub heads: Vec<HeadId>,
    /// When, milliseconds since 1970.
    pub at: i64,
}

impl View<'_> {
    /// How far a round was read; nothing when it never was.
    pub fn read_mark(&self, document: DocumentId) -> Result<Option<ReadMark>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT heads, at FROM read_mark WHERE document = ?1")?;
        let mark = statement.query_row([document.0], |row| {
            Ok(ReadMark {
                heads: heads_of(&row.get::<_, Vec<u8>>(0)?),
                at: row.get(1)?,
            })
        });
        Ok(mark.optional()?)
    }
}

impl Write<'_> {
    /// She has read a round as it is now.
    pub fn put_read_mark(&self, document: DocumentId, mark: &ReadMark) -> Result<(), StoreFault> {
        let heads: Vec<u8> = mark.heads.iter().flat_map(|head| head.0).collect();
        let sql = "INSERT INTO read_mark (document, heads, at) VALUES (?1, ?2, ?3)
                   ON CONFLICT (document) DO UPDATE SET heads = excluded.heads, at = excluded.at";
        self.connection
            .prepare_cached(sql)?
            .execute((document.0, heads, mark.at))?;
        Ok(())
    }
}
