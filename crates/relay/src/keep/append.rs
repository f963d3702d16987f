//! Appending entries to a space's log: all of a request or nothing.

use super::{CheckedAck, Fault, Kept, Ledger, News, ledger::Author, ledger::Log, number, place};
use protocol::{DeviceId, Hash, LogId, Refusal, Space, TeamId, frames::AppendResponse};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeMap;

/// An append whose entries were read and judged, as far as the chain of that moment says.
pub(crate) struct Append {
    pub team: TeamId,
    pub space: u16,
    pub device: DeviceId,
    pub log_id: LogId,
    pub returned: bool,
    pub entries: Vec<Offered>,
    pub acks: Vec<CheckedAck>,
}

/// An entry that is offered.
///
/// What was found against it waits here until the writer has seen whether it is a repeat, because a repeat is answered
/// before any other check (formats.md §8): a device whose answer was lost must not be told that its role has changed.
pub(crate) struct Offered {
    pub bytes: Vec<u8>,
    pub id: Hash,
    pub author: DeviceId,
    pub author_seq: u64,
    pub prev: Hash,
    pub chain_seq: u32,
    /// Its author or its chain position is not accepted.
    pub place_refused: Option<Refusal>,
    /// Its author's role or its epoch is not accepted.
    pub right_refused: Option<Refusal>,
    /// Its signature is not accepted.
    pub signature_refused: Option<Refusal>,
}

/// What the request makes of the log.
struct Plan {
    numbers: Vec<(u64, u64)>,
    last_h: Hash,
    fresh: Vec<Fresh>,
    bytes: u64,
}

struct Fresh {
    which: usize,
    author_seq: u64,
    number: u64,
    h: Hash,
}

impl Ledger {
    /// Checks what only the one who writes can check, then writes.
    pub fn append(&mut self, append: Append) -> Kept<AppendResponse> {
        let plan = self.plan(&append)?;
        self.keep_acks(append.team, append.device, &append.acks)?;
        if !plan.fresh.is_empty() {
            self.begin_changes(append.team);
            self.carry_out(&append, &plan)?;
        }
        Ok(AppendResponse {
            numbers: plan.numbers,
            h: plan.last_h,
        })
    }

    fn plan(&mut self, append: &Append) -> Kept<Plan> {
        // Files never take the room that rounds need.
        let max_bytes = match append.space == Space::Files.number() {
            true => self.max_team_bytes / 2,
            false => self.max_team_bytes,
        };
        let (db, team) = self.team(append.team)?;
        let (chain_head, _) = team.chain.head();
        let team_bytes = team.bytes;
        let log = team.log(db, append.space)?;
        let mut plan = Plan {
            numbers: Vec::with_capacity(append.entries.len()),
            last_h: log.h,
            fresh: Vec::new(),
            bytes: 0,
        };
        let (mut number, mut h) = (log.head, log.h);
        let mut heads: BTreeMap<DeviceId, (u64, Hash)> = BTreeMap::new();
        for (which, entry) in append.entries.iter().enumerate() {
            let stored = log.author(db, entry.author)?;
            let known = heads.get(&entry.author).copied();
            let (seq, last) = known
                .or(stored.map(|author| (author.seq, author.last)))
                .unwrap_or_default();
            if entry.author_seq <= seq {
                let place = plan.find(append, entry).map_or_else(|| repeat(db, stored, entry), Ok)?;
                plan.numbers.push((entry.author_seq, place.0));
                plan.last_h = place.1;
                continue;
            }
            if append.log_id != log.log_id {
                return Err(Refusal::LogChanged.into());
            }
            entry.place_refused.map_or(Ok(()), Err)?;
            if !append.returned && entry.chain_seq != chain_head {
                return Err(Refusal::Stale.into());
            }
            entry.right_refused.map_or(Ok(()), Err)?;
            if seq.checked_add(1) != Some(entry.author_seq) || entry.prev != last {
                return Err(Refusal::Gap.into());
            }
            entry.signature_refused.map_or(Ok(()), Err)?;
            number += 1;
            h = h.follow(&entry.id);
            heads.insert(entry.author, (entry.author_seq, entry.id));
            plan.take_in(which, entry, number, h);
        }
        if plan.bytes > 0 && team_bytes.saturating_add(plan.bytes) > max_bytes {
            return Err(Refusal::Full.into());
        }
        Ok(plan)
    }

    fn carry_out(&mut self, append: &Append, plan: &Plan) -> Kept<()> {
        let (db, team) = self.team(append.team)?;
        let log = team.log(db, append.space)?;
        for fresh in &plan.fresh {
            let entry = append.entries.get(fresh.which).ok_or(Fault::Contradiction)?;
            write(db, log, entry, fresh)?;
        }
        let number = log.head;
        team.grow(db, plan.bytes as i64, plan.fresh.len() as u64)?;
        self.news.push(News::Grown {
            teams: 0,
            entries: plan.fresh.len() as u64,
            bytes: plan.bytes as i64,
        });
        self.news.push(News::Log {
            team: append.team,
            space: append.space,
            number,
        });
        Ok(())
    }
}

impl Plan {
    fn take_in(&mut self, which: usize, entry: &Offered, number: u64, h: Hash) {
        self.numbers.push((entry.author_seq, number));
        self.last_h = h;
        self.bytes += entry.bytes.len() as u64;
        self.fresh.push(Fresh {
            which,
            author_seq: entry.author_seq,
            number,
            h,
        });
    }

    /// The same entry twice in one request is a repeat as well.
    fn find(&self, append: &Append, entry: &Offered) -> Option<(u64, Hash)> {
        let same = |fresh: &&Fresh| {
            fresh.author_seq == entry.author_seq
                && append
                    .entries
                    .get(fresh.which)
                    .is_some_and(|other| other.id == entry.id)
        };
        self.fresh.iter().find(same).map(|fresh| (fresh.number, fresh.h))
    }
}

/// Where the log has these very bytes under this number of the author; other bytes there are a gap.
fn repeat(db: &Connection, author: Option<Author>, entry: &Offered) -> Kept<(u64, Hash)> {
    let (Some(author), Ok(author_seq)) = (author, i64::try_from(entry.author_seq)) else {
        return Err(Refusal::Gap.into());
    };
    let found = db
        .prepare_cached("SELECT place, h, id FROM entry WHERE author = ?1 AND author_seq = ?2")?
        .query_row([author.no, author_seq], |row| {
            Ok((row.get(0)?, row.get(1).map(Hash)?, row.get(2).map(Hash)?))
        })
        .optional()?;
    match found {
        Some((place, h, id)) if id == entry.id => Ok((number(place), h)),
        _ => Err(Refusal::Gap.into()),
    }
}

fn write(db: &Connection, log: &mut Log, entry: &Offered, fresh: &Fresh) -> Kept<()> {
    let no = match log.author(db, entry.author)? {
        Some(author) => author.no,
        None => {
            db.prepare_cached("INSERT INTO author (log, device) VALUES (?1, ?2)")?
                .execute(params![log.no, entry.author.0])?;
            db.last_insert_rowid()
        }
    };
    let author_seq = i64::try_from(entry.author_seq).map_err(|_| Refusal::Gap)?;
    db.prepare_cached("INSERT INTO entry (place, author, author_seq, id, h, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
        .execute(params![
            place(log.no, fresh.number)?,
            no,
            author_seq,
            entry.id.0,
            fresh.h.0,
            entry.bytes
        ])?;
    let author = Author {
        no,
        seq: entry.author_seq,
        last: entry.id,
    };
    log.authors.insert(entry.author, author);
    (log.head, log.h) = (fresh.number, fresh.h);
    Ok(())
}
