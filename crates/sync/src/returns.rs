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
    Entry, Refusal, Space,
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
    for row in rows {
        if !row.counted {
            desk.book
                .write(|write| write.drop_entry(row.id).map_err(SyncFault::from))?;
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
        let mut rows = rows.as_slice();
        while !rows.is_empty() {
            let (now, later) = rows.split_at(first_request(rows));
            rows = later;
            match offer(line, space, now).await {
                Ok(()) => {}
                Err(fault) => match fault.refusal() {
                    Some(Refusal::Gap | Refusal::LogChanged | Refusal::Busy | Refusal::Full) => {
                        left = true;
                        break;
                    }
                    Some(_) => break,
                    None => return Err(fault),
                },
            }
        }
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
