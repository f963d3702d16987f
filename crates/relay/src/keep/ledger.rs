//! What the writer remembers between requests, so that an append reads nothing from the file.
//!
//! Every job first decides and then changes. A job that fails while it changes loses its savepoint, and the writer
//! forgets what it remembered of that team: the file is the truth.

use super::{Fault, Kept, chain::load_chain, number, place};
use protocol::{Chain, DeviceId, Hash, LogId, Refusal, TeamId};
use rusqlite::{Connection, OptionalExtension, params};
use std::{collections::BTreeMap, sync::Arc};

/// Teams that are remembered at one time.
const REMEMBERED: usize = 4_096;

/// What others are told after the commit.
#[derive(Clone, Debug)]
pub(crate) enum News {
    /// A chain has grown.
    Chain { team: TeamId, chain: Arc<Chain> },
    /// A log has grown.
    Log { team: TeamId, space: u16, number: u64 },
    /// Bytes and entries that came to stay.
    Grown { teams: u64, entries: u64, bytes: i64 },
}

/// The writing connection and what is remembered.
pub(crate) struct Ledger {
    pub(super) db: Connection,
    teams: BTreeMap<TeamId, Team>,
    pub(super) news: Vec<News>,
    /// Set by a job before its first change.
    pub(super) changing: Option<TeamId>,
    pub(super) max_teams: u64,
    pub(super) max_team_bytes: u64,
}

pub(super) struct Team {
    pub no: i64,
    pub bytes: u64,
    pub ack_version: u64,
    pub chain: Arc<Chain>,
    pub logs: BTreeMap<u16, Log>,
}

pub(super) struct Log {
    pub no: i64,
    pub log_id: LogId,
    pub head: u64,
    pub h: Hash,
    pub authors: BTreeMap<DeviceId, Author>,
}

#[derive(Clone, Copy)]
pub(super) struct Author {
    pub no: i64,
    pub seq: u64,
    pub last: Hash,
}

impl Ledger {
    pub(super) fn new(db: Connection, max_teams: u64, max_team_bytes: u64) -> Self {
        Self {
            db,
            teams: BTreeMap::new(),
            news: Vec::new(),
            changing: None,
            max_teams,
            max_team_bytes,
        }
    }

    /// Says that changes of this team begin: from here on a fault makes the writer forget it.
    pub(super) fn begin_changes(&mut self, team: TeamId) {
        self.changing = Some(team);
    }

    pub(super) fn forget(&mut self, team: &TeamId) {
        self.teams.remove(team);
    }

    pub(super) fn forget_all(&mut self) {
        self.teams.clear();
    }

    /// The connection and the team, read from the file when it is not remembered.
    pub(super) fn team(&mut self, id: TeamId) -> Kept<(&Connection, &mut Team)> {
        if !self.teams.contains_key(&id) {
            let team = read_team(&self.db, id)?.ok_or(Refusal::UnknownTeam)?;
            if self.teams.len() >= REMEMBERED {
                self.teams.clear();
            }
            self.teams.insert(id, team);
        }
        let team = self.teams.get_mut(&id).ok_or(Fault::Contradiction)?;
        Ok((&self.db, team))
    }

    pub(super) fn has_team(&self, id: TeamId) -> Kept<bool> {
        Ok(self.teams.contains_key(&id) || team_no(&self.db, id)?.is_some())
    }
}

impl Team {
    /// The log of a space and the connection's other half of the work.
    pub fn log(&mut self, db: &Connection, space: u16) -> Kept<&mut Log> {
        if !self.logs.contains_key(&space) {
            let log = read_log(db, self.no, space)?.ok_or(Refusal::NotFound)?;
            self.logs.insert(space, log);
        }
        self.logs.get_mut(&space).ok_or(Fault::Contradiction)
    }

    /// Adds to what counts towards the quota, in the file as well.
    pub fn grow(&mut self, db: &Connection, bytes: i64, entries: u64) -> Kept<()> {
        self.bytes = self.bytes.saturating_add_signed(bytes);
        db.prepare_cached("UPDATE team SET bytes = ?2, entries = entries + ?3 WHERE no = ?1")?
            .execute(params![self.no, self.bytes as i64, entries as i64])?;
        Ok(())
    }
}

impl Log {
    /// How far an author has come here; nothing when it has never written.
    pub fn author(&mut self, db: &Connection, device: DeviceId) -> Kept<Option<Author>> {
        if let Some(author) = self.authors.get(&device) {
            return Ok(Some(*author));
        }
        let Some(no) = db
            .prepare_cached("SELECT no FROM author WHERE log = ?1 AND device = ?2")?
            .query_row(params![self.no, device.0], |row| row.get::<_, i64>(0))
            .optional()?
        else {
            return Ok(None);
        };
        let last = db
            .prepare_cached("SELECT author_seq, id FROM entry WHERE author = ?1 ORDER BY author_seq DESC LIMIT 1")?
            .query_row([no], |row| Ok((row.get::<_, i64>(0)?, row.get(1).map(Hash)?)))
            .optional()?;
        let (seq, last) = last.unwrap_or_default();
        let author = Author {
            no,
            seq: seq as u64,
            last,
        };
        self.authors.insert(device, author);
        Ok(Some(author))
    }
}

pub(super) fn team_no(db: &Connection, id: TeamId) -> Kept<Option<i64>> {
    Ok(db
        .prepare_cached("SELECT no FROM team WHERE id = ?1")?
        .query_row([id.0], |row| row.get(0))
        .optional()?)
}

/// Number and H of a log's last entry; zeros for an empty one.
pub(super) fn head(db: &Connection, log: i64) -> Kept<(u64, Hash)> {
    let found = db
        .prepare_cached("SELECT place, h FROM entry WHERE place > ?1 AND place < ?2 ORDER BY place DESC LIMIT 1")?
        .query_row([place(log, 0)?, place(log + 1, 0)?], |row| {
            Ok((row.get(0)?, row.get(1).map(Hash)?))
        })
        .optional()?;
    Ok(found.map(|(place, h)| (number(place), h)).unwrap_or_default())
}

/// H at a number; zeros at 0, nothing beyond the head.
pub(super) fn h_at(db: &Connection, log: i64, number: u64) -> Kept<Option<Hash>> {
    if number == 0 {
        return Ok(Some(Hash::default()));
    }
    let Ok(place) = place(log, number) else {
        return Ok(None);
    };
    Ok(db
        .prepare_cached("SELECT h FROM entry WHERE place = ?1")?
        .query_row([place], |row| row.get(0).map(Hash))
        .optional()?)
}

pub(super) fn log_of(db: &Connection, team: i64, space: u16) -> Kept<Option<(i64, LogId)>> {
    Ok(db
        .prepare_cached("SELECT no, log_id FROM log WHERE team = ?1 AND space = ?2")?
        .query_row(params![team, space], |row| Ok((row.get(0)?, row.get(1).map(LogId)?)))
        .optional()?)
}

fn read_team(db: &Connection, id: TeamId) -> Kept<Option<Team>> {
    let found = db
        .prepare_cached("SELECT no, bytes, ack_version FROM team WHERE id = ?1")?
        .query_row([id.0], |row| {
            Ok((row.get(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?))
        })
        .optional()?;
    let Some((no, bytes, ack_version)) = found else {
        return Ok(None);
    };
    Ok(Some(Team {
        no,
        bytes: bytes as u64,
        ack_version: ack_version as u64,
        chain: Arc::new(load_chain(db, no)?),
        logs: BTreeMap::new(),
    }))
}

fn read_log(db: &Connection, team: i64, space: u16) -> Kept<Option<Log>> {
    let Some((no, log_id)) = log_of(db, team, space)? else {
        return Ok(None);
    };
    let (head, h) = head(db, no)?;
    Ok(Some(Log {
        no,
        log_id,
        head,
        h,
        authors: BTreeMap::new(),
    }))
}
