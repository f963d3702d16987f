//! Giving back: what a relay lost, its members still have (formats.md §8, *Repair*).
//!
//! When a log has begun another life and all of it has been pulled, the entries without a number are those the relay
//! does not have. Any member may give back anyone's signed entry. What nobody of the team signed is dropped instead:
//! a liar made it up.
//!
//! A batch whose answer was lost belongs to it too: the relay may have had it and shown it to others before it lost it.
//! Sealed anew it would be other bytes under a number that they know, and they would never take this author in again.

use crate::{Client, Desk, SyncFault, pull::returning, session::Line};
use protocol::{
    Entry, EntryFault, Refusal, Space,
    frames::{AppendRequest, AppendResponse},
};
use store::{EntryRow, EntryState};

/// Bytes of entries in one request.
const REQUEST: usize = 512 * 1024;

/// What there is to give back in a space: one list per author, in the author's order.
pub fn due(desk: &mut Desk, space: Space) -> Result<Vec<Vec<EntryRow>>, SyncFault> {
    if !is_marked(desk, space)? {
        return Ok(Vec::new());
    }
    let mut authors: Vec<Vec<EntryRow>> = Vec::new();
    let mut rows = desk.book.read(|view| view.entries_without_number(space.number()))?;
    let batch = unanswered(desk, space)?;
    let place = rows.iter().rposition(|row| row.author == desk.me.device());
    if let Some(batch) = batch {
        rows.insert(place.map_or(rows.len(), |place| place + 1), batch);
    }
    let mut broken_off = None;
    for row in rows {
        if row.counted && row.bytes.is_empty() {
            // A file that nobody wants any more: what comes after it its author alone can give back.
            broken_off = Some(row.author);
        }
        if broken_off == Some(row.author) {
            continue;
        }
        if !row.counted {
            // Waiting for the chain, for an update, or for what came before it: it may still be somebody's word.
            if is_forged(desk, &row) {
                desk.book
                    .write(|write| write.drop_entry(row.id).map_err(SyncFault::from))?;
            }
            continue;
        }
        match authors
            .last_mut()
            .filter(|rows| rows.first().is_some_and(|first| first.author == row.author))
        {
            Some(rows) => rows.push(row),
            None => authors.push(vec![row]),
        }
    }
    Ok(authors)
}

/// Bytes that nobody of the team signed: no entry at all, or one whose named author did not make it or is nobody.
///
/// Of a stranger the chain may still come to speak; but then she has her own word, and gives it back herself. Kept, it
/// would raise the alarm of a hidden chain for ever after one lie.
fn is_forged(desk: &Desk, row: &EntryRow) -> bool {
    match Entry::parse(&row.bytes) {
        Err(EntryFault::NewerVersion) => false,
        Err(EntryFault::Malformed | EntryFault::TooLarge) => true,
        Ok(entry) => {
            let author = desk.me.chain.device(&entry.header.author);
            author.is_none_or(|author| entry.verify(&author.sign_key).is_err())
        }
    }
}

fn is_marked(desk: &Desk, space: Space) -> Result<bool, SyncFault> {
    Ok(desk.book.read(|view| view.meta_number(&returning(space)))? > 0)
}

/// The batch that has no answer, in the shape of an entry.
fn unanswered(desk: &Desk, space: Space) -> Result<Option<EntryRow>, SyncFault> {
    let batch = desk.book.read(|view| view.outbox(space.number()))?;
    let entry = batch.and_then(|batch| {
        let header = Entry::parse(&batch.bytes).ok()?.header;
        Some(EntryRow {
            id: batch.id,
            space: space.number(),
            number: None,
            author: header.author,
            author_seq: header.author_seq,
            counted: true,
            state: EntryState::Done,
            bytes: batch.bytes,
        })
    });
    Ok(entry)
}

/// Gives back what is due, and says whether anything was. What the relay refuses is offered again by the next sync,
/// unless it refuses for good.
pub(crate) async fn give_back(line: &Line<'_>, space: Space) -> Result<bool, SyncFault> {
    if !line.with(|desk| is_marked(desk, space))? {
        return Ok(false);
    }
    let due = line.with(|desk| due(desk, space))?;
    let given = !due.is_empty();
    let mut left = false;
    for rows in due {
        left |= !give_back_of_author(line, space, &rows).await?;
    }
    if !left {
        line.with(|desk| {
            desk.book
                .write(|write| write.clear_meta(&returning(space)).map_err(SyncFault::from))
                .map(|_| ())
        })?;
    }
    Ok(given)
}

/// Offers an author's entries in order; whether the relay has answered for all of them. What it refuses for good is
/// passed over one by one, so that one bad entry takes nothing with it; any other refusal is for now.
async fn give_back_of_author(line: &Line<'_>, space: Space, rows: &[EntryRow]) -> Result<bool, SyncFault> {
    let mut rows = rows;
    let mut at_once = usize::MAX;
    while !rows.is_empty() {
        let (now, later) = rows.split_at(first_request(rows).min(at_once));
        match offer(line, space, now).await {
            Ok(()) => rows = later,
            Err(fault) => match fault.refusal() {
                Some(Refusal::NotAllowed | Refusal::Signature | Refusal::Malformed | Refusal::TooLarge) => {
                    if now.len() == 1 {
                        rows = later;
                    }
                    at_once = 1;
                }
                Some(_) => return Ok(false),
                None => return Err(fault),
            },
        }
    }
    Ok(true)
}

async fn offer(line: &Line<'_>, space: Space, rows: &[EntryRow]) -> Result<(), SyncFault> {
    let log = line.with(|desk| desk.book.read(|view| view.log(space.number())).map_err(SyncFault::from))?;
    let Some(log) = log else { return Ok(()) };
    let request = AppendRequest {
        log_id: log.log_id,
        returned: true,
        entries: rows.iter().map(|row| row.bytes.clone()).collect(),
        acks: Vec::new(),
    };
    let path = Client::team_path(line.team, &format!("append/{}", space.number()));
    // Their numbers come with the next pull, in the order in which the relay has them.
    line.frame::<AppendResponse>(&path, &request).await.map(|_| ())
}

fn first_request(rows: &[EntryRow]) -> usize {
    let mut bytes = 0;
    let fits = rows.iter().take_while(|row| {
        let first = bytes == 0;
        bytes += row.bytes.len();
        first || bytes <= REQUEST
    });
    fits.count().max(1)
}
