//! What is forgotten: gone from every table of the book, and refused for ever.

use crate::{StoreFault, Topic, View, Write};
use chrono::NaiveDate;
use domain::{ActId, DocumentId, retention::Gone, words::DocumentKind};
use rusqlite::OptionalExtension;

/// A document that ends by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermRow {
    /// Which.
    pub document: DocumentId,
    /// Its kind, which says how long the term is.
    pub kind: DocumentKind,
    /// The day from which it runs.
    pub since: NaiveDate,
}

/// Every column that names a document, but for acts, which their readers judge. The document itself is last.
const ABOUT: [(&str, &str); 21] = [
    ("change", "document"),
    ("part", "document"),
    ("touch", "document"),
    ("proof", "document"),
    ("draft", "document"),
    ("read_mark", "document"),
    ("round", "document"),
    ("visited", "document"),
    ("place", "document"),
    ("person", "document"),
    ("flyer", "document"),
    ("service", "document"),
    ("card", "document"),
    ("card_same", "document"),
    ("follow_up", "document"),
    ("profile", "document"),
    ("handle", "document"),
    ("tag_key", "document"),
    ("objection", "document"),
    ("term", "document"),
    ("document", "id"),
];

impl View<'_> {
    /// Why a document of this space was forgotten here, if it was.
    pub fn forgotten(&self, document: DocumentId, space: u16) -> Result<Option<Gone>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT why FROM forgotten WHERE document = ?1 AND space = ?2")?;
        let why: Option<String> = statement.query_row((document.0, space), |row| row.get(0)).optional()?;
        Ok(why.map(|why| Gone::of_word(&why)))
    }

    /// How many documents were forgotten here.
    pub fn forgotten_count(&self) -> Result<u64, StoreFault> {
        let mut statement = self.connection.prepare_cached("SELECT count(*) FROM forgotten")?;
        Ok(statement.query_row([], |row| row.get::<_, i64>(0))?.unsigned_abs())
    }

    /// The day from which the term of a document runs, if it ends by itself.
    pub fn since(&self, document: DocumentId) -> Result<Option<NaiveDate>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT since FROM term WHERE document = ?1")?;
        let day: Option<String> = statement.query_row([document.0], |row| row.get(0)).optional()?;
        day.map(|day| day.parse().map_err(|_| StoreFault::Impossible))
            .transpose()
    }

    /// Documents that end by themselves, lowest id first.
    pub fn terms(&self) -> Result<Vec<TermRow>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT document, kind, since FROM term ORDER BY document")?;
        let rows = statement.query_map([], |row| {
            Ok((row.get(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
        })?;
        rows.map(|row| {
            let (document, kind, since) = row?;
            Ok(TermRow {
                document: DocumentId(document),
                kind: DocumentKind::from(kind.as_str()),
                since: since.parse().map_err(|_| StoreFault::Impossible)?,
            })
        })
        .collect()
    }
}

impl Write<'_> {
    /// Notes from which day on the term of a document runs.
    pub fn put_term(&self, document: DocumentId, kind: &DocumentKind, since: NaiveDate) -> Result<(), StoreFault> {
        let sql = "INSERT INTO term (document, kind, since) VALUES (?1, ?2, ?3)
                   ON CONFLICT (document) DO UPDATE SET since = excluded.since";
        let values = (document.0, kind.id(), since.to_string());
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// Drops everything of a document of this space but acts, and remembers its id. `secure_delete` overwrites what the
    /// rows held.
    ///
    /// The sealed entries that once carried it stay: they are what a relay that lost its log is given back
    /// (decisions/0015).
    pub fn forget(&self, document: DocumentId, space: u16, why: Gone, at: i64) -> Result<(), StoreFault> {
        if why == Gone::Erased {
            self.forget_rows_of(document)?;
        }
        for (table, column) in ABOUT {
            let dropped = self
                .connection
                .prepare_cached(&format!("DELETE FROM {table} WHERE {column} = ?1"))?
                .execute([document.0])?;
            if table == "card" && dropped > 0 {
                self.touch(Topic::Cards);
            }
        }
        // Of two reasons the stronger stays: what was erased was erased, also when its term would have ended by now.
        let sql = "INSERT INTO forgotten (document, space, why, at) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT (document, space) DO UPDATE SET why = min(why, excluded.why)";
        self.connection
            .prepare_cached(sql)?
            .execute((document.0, space, why.word(), at))?;
        self.touch(Topic::Gone(document));
        self.touch(Topic::Sync);
        Ok(())
    }

    /// Of the rows of a spreadsheet that a profile was made of nothing is remembered but that they must not bring it back,
    /// and which of them went together: by its random id, or by nothing for messages that were taken back before, which
    /// may be another person's by now.
    fn forget_rows_of(&self, profile: DocumentId) -> Result<(), StoreFault> {
        let together = format!("={profile}");
        let Some(profile) = self.profile(profile)? else {
            return Ok(());
        };
        for origin in profile.origins_taken_back() {
            self.set_imported(origin, "-")?;
        }
        for origin in profile.origins() {
            self.set_imported(origin, &together)?;
        }
        Ok(())
    }

    /// Drops an act: it goes with the document that it was about.
    pub fn remove_act(&self, act: ActId) -> Result<(), StoreFault> {
        self.connection
            .prepare_cached("DELETE FROM act WHERE id = ?1")?
            .execute([act.0])?;
        Ok(())
    }
}
