//! The answer to a pull, read in one transaction: chain, logs and acks of one moment.

use super::{
    Fault, Kept,
    ledger::{h_at, head, log_of, team_no},
    load_chain, place,
    rings::lacking,
};
use protocol::{
    Chain, DeviceId, Hash, LogId, Refusal, Space, TeamId,
    frames::{Cursor, LogSlice, PullRequest, PullResponse, short},
    limits,
};
use rusqlite::{Connection, OptionalExtension, params};
use std::sync::Arc;

/// Who pulls, and what she has.
pub(crate) struct Asked {
    pub team: TeamId,
    pub device: DeviceId,
    /// A chain of a moment before; the file's may be longer by now, or shorter than one that was cached since.
    pub chain: Arc<Chain>,
    pub request: PullRequest,
}

/// What differs from what the device has.
pub(crate) fn pull(db: &Connection, asked: &Asked) -> Kept<PullResponse> {
    let no = team_no(db, asked.team)?.ok_or(Refusal::UnknownTeam)?;
    let seq: u32 = db
        .prepare_cached("SELECT max(seq) FROM chain WHERE team = ?1")?
        .query_row([no], |row| row.get(0))?;
    let newer;
    let chain = if asked.chain.hash_at(seq).is_some() {
        &*asked.chain
    } else {
        newer = load_chain(db, no)?;
        &newer
    };
    let reads: Vec<Space> = chain.roles_at(&asked.device, seq).readable().collect();
    let mut room = match are_files_alone(&asked.request.cursors) {
        true => Room::of(limits::PULL_FILE_BYTES),
        false => Room::of(limits::PULL_BYTES),
    };
    let mut answer = PullResponse::default();
    answer_chain(db, no, chain, seq, asked.request.chain, &mut room, &mut answer)?;
    if room.is_left() {
        for space in &reads {
            answer
                .logs
                .extend(log(db, no, *space, &asked.request.cursors, &mut room)?);
        }
    }
    answer.more = room.over;
    answer_acks(db, no, asked, &reads, &mut answer)?;
    answer.lacking = lacking(db, no, chain, seq, asked.device, &reads)?;
    Ok(answer)
}

/// Bytes that this answer may still take. The first entry always fits.
struct Room {
    bytes: usize,
    used: usize,
    over: bool,
}

impl Room {
    fn of(bytes: usize) -> Self {
        Self {
            bytes,
            used: 0,
            over: false,
        }
    }

    fn take(&mut self, bytes: usize) -> bool {
        if self.over || (self.used > 0 && self.used + bytes > self.bytes) {
            self.over = true;
            return false;
        }
        self.used += bytes;
        true
    }

    fn is_left(&self) -> bool {
        !self.over
    }
}

fn answer_chain(
    db: &Connection,
    team: i64,
    chain: &Chain,
    seq: u32,
    known: Option<(u32, [u8; 8])>,
    room: &mut Room,
    answer: &mut PullResponse,
) -> Kept<()> {
    let hash = chain.hash_at(seq).ok_or(Fault::Contradiction)?;
    let relays = Some((seq, short(&hash.0)));
    if known == relays {
        return Ok(());
    }
    let after = match known {
        None => -1,
        Some((at, hash)) if at < seq && chain.hash_at(at).is_some_and(|ours| short(&ours.0) == hash) => i64::from(at),
        // Longer than ours, or another: the device must hear of it, and nothing of ours continues what it has.
        Some(_) => {
            answer.chain_head = relays;
            return Ok(());
        }
    };
    let mut statement = db.prepare_cached("SELECT bytes FROM chain WHERE team = ?1 AND seq > ?2 ORDER BY seq")?;
    let mut rows = statement.query(params![team, after])?;
    while let Some(row) = rows.next()? {
        let bytes: Vec<u8> = row.get(0)?;
        if !room.take(bytes.len()) {
            answer.chain_head = relays;
            break;
        }
        answer.chain.push(bytes);
    }
    Ok(())
}

/// What there is to say of a space. Files come alone, to who asks for nothing else, so that no part of one stands before
/// a round; who asks for them among others is told how far they are.
fn log(db: &Connection, team: i64, space: Space, cursors: &[Cursor], room: &mut Room) -> Kept<Option<LogSlice>> {
    let files_alone = are_files_alone(cursors);
    match (space, cursors.iter().find(|cursor| cursor.space == space.number())) {
        (Space::Files, Some(cursor)) if !files_alone => told(db, team, space, cursor),
        (Space::Files, None) => Ok(None),
        (other, _) if files_alone && other != Space::Files => Ok(None),
        (_, cursor) => slice(db, team, space, cursor, room),
    }
}

fn are_files_alone(cursors: &[Cursor]) -> bool {
    matches!(cursors, [only] if only.space == Space::Files.number())
}

/// How far a log is, without its entries; nothing when the device is as far.
fn told(db: &Connection, team: i64, space: Space, cursor: &Cursor) -> Kept<Option<LogSlice>> {
    let (log, log_id) = log_of(db, team, space.number())?.ok_or(Fault::Contradiction)?;
    let (head, h) = head(db, log)?;
    let theirs = (cursor.log, cursor.number, cursor.h);
    let same = theirs == (short(&log_id.0), head, short(&h.0));
    Ok((!same).then(|| empty(space, log_id, head, h)))
}

fn slice(db: &Connection, team: i64, space: Space, cursor: Option<&Cursor>, room: &mut Room) -> Kept<Option<LogSlice>> {
    let (log, log_id) = log_of(db, team, space.number())?.ok_or(Fault::Contradiction)?;
    let (head, h) = head(db, log)?;
    let agrees = |number: u64, theirs: [u8; 8]| -> Kept<bool> {
        Ok(h_at(db, log, number)?.is_some_and(|ours| short(&ours.0) == theirs))
    };
    let first = match cursor.filter(|cursor| cursor.log == short(&log_id.0)) {
        None => 1,
        Some(cursor) if cursor.number == head && short(&h.0) == cursor.h => return Ok(None),
        Some(cursor) if cursor.number < head && agrees(cursor.number, cursor.h)? => cursor.number + 1,
        // The device has seen more than we have, or something else: it will ask for a repair.
        Some(_) => return Ok(Some(empty(space, log_id, head, h))),
    };
    if first > head {
        return Ok(Some(empty(space, log_id, head, h)));
    }
    let mut slice = LogSlice {
        first,
        ..empty(space, log_id, head, h)
    };
    let mut last = first - 1;
    let mut statement =
        db.prepare_cached("SELECT bytes FROM entry WHERE place >= ?1 AND place <= ?2 ORDER BY place")?;
    let mut rows = statement.query([place(log, first)?, place(log, head)?])?;
    while let Some(row) = rows.next()? {
        let bytes: Vec<u8> = row.get(0)?;
        if !room.take(bytes.len()) {
            break;
        }
        last += 1;
        slice.entries.push(bytes);
    }
    if slice.entries.is_empty() {
        // Named without entries it would look like a contradiction; it comes with the next pull.
        return Ok(None);
    }
    slice.h = h_at(db, log, last)?.ok_or(Fault::Contradiction)?;
    Ok(Some(slice))
}

fn empty(space: Space, log_id: LogId, head: u64, h: Hash) -> LogSlice {
    LogSlice {
        space: space.number(),
        log_id,
        first: head + 1,
        entries: Vec::new(),
        h,
        head,
    }
}

fn answer_acks(db: &Connection, team: i64, asked: &Asked, reads: &[Space], answer: &mut PullResponse) -> Kept<()> {
    let newest: i64 = db
        .prepare_cached("SELECT ack_version FROM team WHERE no = ?1")?
        .query_row([team], |row| row.get(0))
        .optional()?
        .unwrap_or_default();
    // A version beyond ours is of a relay that knew more: then all are told.
    let since = i64::try_from(asked.request.ack_version)
        .ok()
        .filter(|since| *since <= newest);
    answer.ack_version = newest as u64;
    if since == Some(newest) {
        return Ok(());
    }
    let mut statement =
        db.prepare_cached("SELECT space, device, bytes FROM ack WHERE team = ?1 AND version > ?2 ORDER BY version")?;
    let mut rows = statement.query(params![team, since.unwrap_or_default()])?;
    while let Some(row) = rows.next()? {
        let space: u16 = row.get(0)?;
        let device = row.get(1).map(DeviceId)?;
        if device != asked.device && reads.iter().any(|read| read.number() == space) {
            answer.acks.push(row.get(2)?);
        }
    }
    Ok(())
}
