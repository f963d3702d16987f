//! The membership chain with the keys and rings beside it. The writer compares and swaps; signatures were checked before.

use super::{Fault, Kept, Ledger, News};
use protocol::{Chain, DeviceId, Hash, Refusal, Space, TeamId};
use rusqlite::{Connection, OptionalExtension, params};
use std::sync::Arc;

/// A chain request that was checked against the chain of a moment.
pub(crate) struct CheckedChain {
    pub team: TeamId,
    /// The head it was checked against; nothing for a new team.
    pub base: Option<(u32, Hash)>,
    /// The chain with its entries.
    pub chain: Arc<Chain>,
    /// New entries with their positions.
    pub entries: Vec<(u32, Vec<u8>)>,
    pub kem_keys: Vec<(Hash, Vec<u8>)>,
    pub rings: Vec<CheckedRing>,
}

/// A ring whose maker, device, position and signature were checked.
pub(crate) struct CheckedRing {
    pub device: DeviceId,
    pub maker: DeviceId,
    pub chain_seq: u32,
    pub covers: Vec<(u16, u32)>,
    pub bytes: Vec<u8>,
}

/// What became of a chain request.
pub(crate) enum Outcome {
    /// It is on disk.
    Done,
    /// The chain has grown since it was checked: check again.
    Moved,
}

impl Ledger {
    /// Begins a team.
    pub fn begin_team(&mut self, checked: CheckedChain) -> Kept<()> {
        if self.has_team(checked.team)? {
            return Err(Refusal::TeamExists.into());
        }
        let teams: i64 = self
            .db
            .prepare_cached("SELECT count(*) FROM team")?
            .query_row([], |row| row.get(0))?;
        if teams as u64 >= self.max_teams {
            return Err(Refusal::Full.into());
        }
        let genesis = checked.entries.first().ok_or(Fault::Contradiction)?;
        self.begin_changes(checked.team);
        self.db
            .prepare_cached("INSERT INTO team (id) VALUES (?1)")?
            .execute([checked.team.0])?;
        let no = self.db.last_insert_rowid();
        insert_entry(&self.db, no, genesis)?;
        for space in Space::ALL {
            self.db
                .prepare_cached("INSERT INTO log (team, space, log_id) VALUES (?1, ?2, ?3)")?
                .execute(params![no, space.number(), random()?])?;
        }
        self.news.push(News::Grown {
            teams: 1,
            entries: 0,
            bytes: 0,
        });
        self.news.push(News::Chain {
            team: checked.team,
            chain: checked.chain.clone(),
        });
        let size = genesis.1.len() as i64;
        self.add_beside(&checked, size)
    }

    /// Continues a chain, if its head is still the one the request was checked against.
    pub fn continue_chain(&mut self, checked: &CheckedChain) -> Kept<Outcome> {
        let max_bytes = self.max_team_bytes;
        let (_, team) = self.team(checked.team)?;
        if Some(team.chain.head()) != checked.base {
            return Ok(Outcome::Moved);
        }
        let offered = checked.entries.iter().map(|(_, bytes)| bytes.len());
        let offered = offered
            .chain(checked.rings.iter().map(|ring| ring.bytes.len()))
            .sum::<usize>() as u64;
        if offered > 0 && team.bytes.saturating_add(offered) > max_bytes {
            return Err(Refusal::Full.into());
        }
        self.begin_changes(checked.team);
        let (db, team) = self.team(checked.team)?;
        let no = team.no;
        checked
            .entries
            .iter()
            .try_for_each(|entry| insert_entry(db, no, entry))?;
        if !checked.entries.is_empty() {
            team.chain = checked.chain.clone();
            self.news.push(News::Chain {
                team: checked.team,
                chain: checked.chain.clone(),
            });
        }
        let size = checked.entries.iter().map(|(_, bytes)| bytes.len() as i64).sum();
        self.add_beside(checked, size)?;
        Ok(Outcome::Done)
    }

    fn add_beside(&mut self, checked: &CheckedChain, chain_bytes: i64) -> Kept<()> {
        let (db, team) = self.team(checked.team)?;
        let mut bytes = chain_bytes;
        for (hash, key) in &checked.kem_keys {
            let added = db
                .prepare_cached("INSERT INTO kem (team, hash, key) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")?
                .execute(params![team.no, hash.0, key])?;
            bytes += (added * key.len()) as i64;
        }
        for ring in &checked.rings {
            bytes += keep_ring(db, team.no, ring)?;
        }
        team.grow(db, bytes, 0)?;
        self.news.push(News::Grown {
            teams: 0,
            entries: 0,
            bytes,
        });
        Ok(())
    }
}

fn insert_entry(db: &Connection, team: i64, (seq, bytes): &(u32, Vec<u8>)) -> Kept<()> {
    db.prepare_cached("INSERT INTO chain (team, seq, bytes) VALUES (?1, ?2, ?3)")?
        .execute(params![team, seq, bytes])?;
    Ok(())
}

/// Keeps the latest ring per (device, maker); answers by how many bytes the team has grown.
fn keep_ring(db: &Connection, team: i64, ring: &CheckedRing) -> Kept<i64> {
    let kept: Option<(i64, u32, i64)> = db
        .prepare_cached("SELECT no, chain_seq, length(bytes) FROM ring WHERE team = ?1 AND device = ?2 AND maker = ?3")?
        .query_row(params![team, ring.device.0, ring.maker.0], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    let mut grown = ring.bytes.len() as i64;
    if let Some((no, chain_seq, length)) = kept {
        if chain_seq > ring.chain_seq {
            return Ok(0);
        }
        db.prepare_cached("DELETE FROM ring WHERE no = ?1")?.execute([no])?;
        grown -= length;
    }
    db.prepare_cached("INSERT INTO ring (team, device, maker, chain_seq, bytes) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![team, ring.device.0, ring.maker.0, ring.chain_seq, ring.bytes])?;
    let no = db.last_insert_rowid();
    for (space, epoch) in &ring.covers {
        db.prepare_cached(
            "INSERT INTO cover (team, space, epoch, device, ring) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
        )?
        .execute(params![team, space, epoch, ring.device.0, no])?;
    }
    Ok(grown)
}

/// Sixteen random bytes: the name of a log's life.
pub(super) fn random() -> Kept<[u8; 16]> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| Refusal::Broken)?;
    Ok(bytes)
}

/// The chain as the file has it. Its entries were checked when they came; their hashes still link them.
pub(crate) fn load_chain(db: &Connection, team: i64) -> Kept<Chain> {
    let entries = db
        .prepare_cached("SELECT bytes FROM chain WHERE team = ?1 ORDER BY seq")?
        .query_map([team], |row| row.get::<_, Vec<u8>>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    Chain::replay(&entries).map_err(|_| Fault::Contradiction)
}
