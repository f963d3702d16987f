//! Acts, in their signed bytes.

use crate::{EntryState, StoreFault, Topic, View, Write};
use domain::{ActId, DocumentId};
use protocol::Hash;

/// An act with its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActRow {
    /// Hash of its bytes.
    pub id: ActId,
    /// The document it is about.
    pub document: DocumentId,
    /// The number of its space.
    pub space: u16,
    /// The entry that brought it; none when it was made here.
    pub entry: Option<Hash>,
    /// How far it has come.
    pub state: EntryState,
    /// Body and signature.
    pub bytes: Vec<u8>,
}

impl View<'_> {
    /// All acts about a document but those that are quarantined or not judged yet.
    pub fn acts(&self, document: DocumentId) -> Result<Vec<ActRow>, StoreFault> {
        // `unlikely` is for SQLite's planner: without it, it looks at the bound value and prepares the statement anew for
        // each one, and every line that is saved waits for that.
        let judged = "unlikely(document = ?1) AND state <> 'quarantined' AND reason <> 'update' ORDER BY id";
        self.many_acts(judged, [document.0])
    }

    /// All acts about a document, whatever became of them.
    pub fn every_act(&self, document: DocumentId) -> Result<Vec<ActRow>, StoreFault> {
        self.many_acts("unlikely(document = ?1) ORDER BY id", [document.0])
    }

    /// Acts of kinds that the version which received them did not know.
    pub fn acts_to_judge(&self) -> Result<Vec<ActRow>, StoreFault> {
        self.many_acts(
            "state <> 'done' AND state = 'waiting' AND reason = 'update' ORDER BY id",
            [],
        )
    }

    /// Acts of a space that are in no sealed batch yet.
    pub fn unsent_acts(&self, space: u16) -> Result<Vec<ActRow>, StoreFault> {
        self.many_acts("unsent = 1 AND space = ?1 ORDER BY rowid", [space])
    }

    /// Ids of all acts of a space that are not quarantined, ascending.
    pub fn act_ids(&self, space: u16) -> Result<Vec<ActId>, StoreFault> {
        let sql = "SELECT id FROM act WHERE space = ?1 AND state <> 'quarantined' ORDER BY id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([space], |row| row.get(0).map(ActId))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn many_acts(&self, condition: &str, parameters: impl rusqlite::Params) -> Result<Vec<ActRow>, StoreFault> {
        let sql = format!("SELECT id, document, space, entry, state, bytes FROM act WHERE {condition}");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(parameters, |row| {
            Ok(ActRow {
                id: ActId(row.get(0)?),
                document: DocumentId(row.get(1)?),
                space: row.get(2)?,
                entry: row.get::<_, Option<_>>(3)?.map(Hash),
                state: EntryState::of_word(&row.get::<_, String>(4)?),
                bytes: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Write<'_> {
    /// Adds an act made here, unsent.
    pub fn add_own_act(&self, act: &ActRow) -> Result<(), StoreFault> {
        self.add_act(act, 1, "")
    }

    /// Adds an act that an entry brought; an own one that was unsent is sent now. One that was quarantined, because
    /// somebody else's entry carried a copy of it, is judged anew.
    pub fn add_received_act(&self, act: &ActRow, reason: &str) -> Result<(), StoreFault> {
        self.add_act(act, 0, reason)
    }

    /// Puts an act into the sealed batch of its space.
    pub fn mark_act_sealed(&self, id: ActId) -> Result<(), StoreFault> {
        self.connection
            .prepare_cached("UPDATE act SET unsent = 2 WHERE id = ?1")?
            .execute([id.0])?;
        Ok(())
    }

    /// The entry that carried an act.
    pub fn set_act_entry(&self, id: ActId, entry: Hash) -> Result<(), StoreFault> {
        self.connection
            .prepare_cached("UPDATE act SET entry = ?2 WHERE id = ?1")?
            .execute((id.0, entry.0))?;
        Ok(())
    }

    /// Whether an act waits for what it names.
    pub fn set_act_state(&self, id: ActId, state: EntryState, reason: &str) -> Result<(), StoreFault> {
        let sql = "UPDATE act SET state = ?2, reason = ?3 WHERE id = ?1 AND (state <> ?2 OR reason <> ?3)";
        self.connection
            .prepare_cached(sql)?
            .execute((id.0, state.word(), reason))?;
        Ok(())
    }

    fn add_act(&self, act: &ActRow, unsent: u8, reason: &str) -> Result<(), StoreFault> {
        self.touch(Topic::Sync);
        let sql = "INSERT INTO act (id, document, space, entry, unsent, state, reason, bytes)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                   ON CONFLICT (id) DO UPDATE SET unsent = min(act.unsent, excluded.unsent),
                       entry = iif(act.state = 'quarantined', excluded.entry, coalesce(act.entry, excluded.entry)),
                       state = iif(act.state = 'quarantined', excluded.state, act.state),
                       reason = iif(act.state = 'quarantined', excluded.reason, act.reason)";
        let entry = act.entry.map(|entry| entry.0);
        let values = (
            act.id.0,
            act.document.0,
            act.space,
            entry,
            unsent,
            act.state.word(),
            reason,
            &act.bytes,
        );
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }
}
