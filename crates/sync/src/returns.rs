//! Giving back: what a relay lost, its members still have (formats.md §8, *Repair*).
//!
//! When a log has begun another life and all of it has been pulled, the entries without a number are those the relay
//! does not have. Any member may give back anyone's signed entry. What nobody of the team signed is dropped instead:
//! a liar made it up.

use crate::{Client, Desk, SyncFault, pull::returning, session::Line};
use protocol::{
    Refusal, Space,
    frames::{AppendRequest, AppendResponse},
};
use store::EntryRow;

/// Bytes of entries in one request.
const REQUEST: usize = 512 * 1024;

/// What there is to give back in a space: one list per author, in the author's order.
pub fn due(desk: &mut Desk, space: Space) -> Result<Vec<Vec<EntryRow>>, SyncFault> {
    let marked = desk.book.read(|view| view.meta_number(&returning(space)))? > 0;
    if !marked {
        return Ok(Vec::new());
    }
    let mut authors: Vec<Vec<EntryRow>> = Vec::new();
    for row in desk.book.read(|view| view.entries_without_number(space.number()))? {
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

/// Gives back what is due. What the relay refuses is offered again by the next sync, unless it refuses for good.
pub(crate) async fn give_back(line: &Line<'_>, space: Space) -> Result<(), SyncFault> {
    let mut left = false;
    for rows in line.with(|desk| due(desk, space))? {
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
    Ok(())
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
