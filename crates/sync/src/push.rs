//! Push: everything unsent of a space becomes one sealed batch, stored before it is sent, resent byte for byte.

use crate::{Desk, Me, SyncFault, desk::names, edit, files};
use domain::{ActId, DocumentId};
use protocol::{
    ChainHash, Entry, EntryKind, Hash, Header, Space,
    batch::{Batch, Part},
    frames::AppendResponse,
};
use std::collections::BTreeMap;
use store::{ActRow, ChangeRow, EntryRow, EntryState, LogRow, OutboxRow, View, Write};

/// Bytes of changes that go into one batch; over them the next batch follows.
const BATCH: usize = 200 * 1024;

/// Whether anything of a space waits to go.
pub fn is_due(view: &View<'_>, space: Space) -> Result<bool, SyncFault> {
    Ok(view.outbox(space.number())?.is_some() || view.space_is_unsent(space.number())?)
}

/// The batch to send next: the one that has no answer yet, or a new one. Nothing when all is sent, or when this
/// device may not or can not seal for the space.
pub fn next(desk: &mut Desk, space: Space) -> Result<Option<OutboxRow>, SyncFault> {
    let Desk { book, me } = desk;
    let (row, _) = book.write(|write| {
        if write.meta_number(names::NEEDS_UPDATE)? > 0 {
            return Err(SyncFault::NeedsUpdate);
        }
        if let Some(row) = write.outbox(space.number())? {
            if still_next(write, me, space, &row)? {
                return Ok(Some(row));
            }
            write.outbox_dropped(space.number())?;
        }
        seal(write, me, space)
    })?;
    Ok(row)
}

/// The relay has never seen this batch and will not take it as it is: what is in it is sealed anew.
pub fn drop_batch(desk: &mut Desk, space: Space) -> Result<(), SyncFault> {
    desk.book
        .write(|write| write.outbox_dropped(space.number()).map_err(SyncFault::from))?;
    Ok(())
}

/// The relay's answer: the batch has its number. If that follows the cursor, the cursor moves over it.
pub fn answered(desk: &mut Desk, space: Space, id: Hash, answer: &AppendResponse) -> Result<(), SyncFault> {
    let Desk { book, me } = desk;
    book.write(|write| {
        let log = write.log(space.number())?;
        let number = answer.numbers.last().map(|(_, number)| *number);
        let next = log.filter(|log| Some(log.number + 1) == number).map(|log| LogRow {
            number: log.number + 1,
            h: log.h.follow(&id),
            ..log
        });
        // With another H somebody's entry is in between or the relay lies: the next pull tells which.
        let next = next.filter(|log| log.h == answer.h);
        arrived(write, me, space, id, next.map(|log| (log.number, log.h)))?;
        if let Some(log) = next {
            write.set_log(space.number(), log)?;
        }
        Ok::<_, SyncFault>(())
    })?;
    Ok(())
}

/// If the entry is this book's own batch: it has arrived, whether by an answer or by coming back in a pull.
pub(crate) fn arrived(
    write: &Write<'_>,
    me: &Me,
    space: Space,
    id: Hash,
    place: Option<(u64, Hash)>,
) -> Result<bool, SyncFault> {
    let Some(batch) = write.outbox(space.number())?.filter(|batch| batch.id == id) else {
        return Ok(false);
    };
    let Ok(entry) = Entry::parse(&batch.bytes) else {
        return Ok(false);
    };
    let header = &entry.header;
    let row = EntryRow {
        id,
        space: space.number(),
        number: place.map(|(number, _)| number),
        author: header.author,
        author_seq: header.author_seq,
        counted: true,
        state: EntryState::Done,
        bytes: batch.bytes.clone(),
    };
    write.add_entry(&row, place.map(|(_, h)| h), me.now().ms)?;
    write.set_author_head(space.number(), header.author, header.author_seq, id)?;
    match header.kind {
        EntryKind::FilePart => files::sent(write, me, &entry)?,
        _ => touch_contents(write, me, space, id, &entry)?,
    }
    write.outbox_arrived(space.number())?;
    Ok(true)
}

/// Which documents the batch touched, and how old the oldest change of each is.
fn touch_contents(write: &Write<'_>, me: &Me, space: Space, id: Hash, entry: &Entry<'_>) -> Result<(), SyncFault> {
    let secret = me.secrets.get(&(space.number(), entry.header.epoch));
    let inside = secret.and_then(|secret| vault::open_entry(entry, secret).ok());
    let Some(batch) = inside.and_then(|inside| Batch::decode(&inside).ok()) else {
        return Ok(());
    };
    write.set_entry_time(id, batch.time)?;
    let acts = batch
        .acts
        .iter()
        .filter_map(|act| protocol::act::SignedAct::parse(act).ok());
    let mut touched: BTreeMap<DocumentId, i64> = acts.map(|act| (DocumentId(act.body.doc), act.body.at)).collect();
    for change in write.sealed_changes(space.number())? {
        let at = touched.entry(change.document).or_insert(change.at);
        *at = (*at).min(change.at);
    }
    for (document, at) in touched {
        if write.forgotten(document, space.number())?.is_some() {
            continue;
        }
        write.add_touch(document, id, at)?;
        write.touch(store::Topic::Round(document));
    }
    for act in &batch.acts {
        write.set_act_entry(ActId(Hash::of(&[act]).0), id)?;
    }
    Ok(())
}

/// A stored batch is sent again only if it is still this author's next.
fn still_next(view: &View<'_>, me: &Me, space: Space, row: &OutboxRow) -> Result<bool, SyncFault> {
    let (seq, hash) = view.author_head(space.number(), me.device())?;
    let header = Entry::parse(&row.bytes).ok().map(|entry| entry.header);
    Ok(header.is_some_and(|header| header.author_seq == seq + 1 && header.prev == hash))
}

fn seal(write: &Write<'_>, me: &Me, space: Space) -> Result<Option<OutboxRow>, SyncFault> {
    let Some((epoch, secret)) = me.sealing_secret(space).filter(|_| me.roles().writes(space)) else {
        return Ok(None);
    };
    if space == Space::Files {
        return files::seal(write, me, (epoch, secret));
    }
    edit::settle_history(write, me, space)?;
    let changes = write.unsent_changes(space.number())?;
    let acts = write.unsent_acts(space.number())?;
    if changes.is_empty() && acts.is_empty() {
        return Ok(None);
    }
    let total = changes.len();
    let mut changes = first_of(changes);
    // Acts name heads: they travel when all the changes do.
    let mut acts = if changes.len() == total { acts } else { Vec::new() };
    loop {
        let inside = batch(write, me, &changes, &acts)?.encode();
        let (seq, prev) = write.author_head(space.number(), me.device())?;
        let (chain_seq, chain_hash) = me.chain.head();
        let header = Header {
            kind: EntryKind::Batch,
            team: me.team(),
            space: space.number(),
            epoch,
            author: me.device(),
            author_seq: seq + 1,
            prev,
            chain_seq,
            chain_hash: ChainHash::from(chain_hash),
            ext: Vec::new(),
        };
        match vault::seal_entry(&me.keys, secret, &header, &inside) {
            Ok(bytes) => return keep(write, space, &changes, &acts, bytes).map(Some),
            // Too much, or too alike for the ratio: half of it, and the rest in the next batch.
            Err(_) if !changes.is_empty() && !acts.is_empty() => acts.clear(),
            Err(_) if changes.len() > 1 => changes.truncate(changes.len() / 2),
            Err(_) if acts.len() > 1 => acts.truncate(acts.len() / 2),
            Err(_) => return Err(SyncFault::TooLarge),
        }
    }
}

fn keep(
    write: &Write<'_>,
    space: Space,
    changes: &[ChangeRow],
    acts: &[ActRow],
    bytes: Vec<u8>,
) -> Result<OutboxRow, SyncFault> {
    for change in changes {
        write.mark_sealed(change.document, change.hash)?;
    }
    for act in acts {
        write.mark_act_sealed(act.id)?;
    }
    let row = OutboxRow {
        id: Hash::of(&[&bytes]),
        bytes,
    };
    write.put_outbox(space.number(), &row)?;
    Ok(row)
}

/// As many changes as go into one batch, at least one.
fn first_of(mut changes: Vec<ChangeRow>) -> Vec<ChangeRow> {
    let mut bytes = 0;
    let fits = changes.iter().take_while(|change| {
        let first = bytes == 0;
        bytes += change.bytes.len();
        first || bytes <= BATCH
    });
    let fits = fits.count();
    changes.truncate(fits);
    changes
}

fn batch(view: &View<'_>, me: &Me, changes: &[ChangeRow], acts: &[ActRow]) -> Result<Batch, SyncFault> {
    let mut parts: Vec<Part> = Vec::new();
    let mut places: BTreeMap<DocumentId, usize> = BTreeMap::new();
    for change in changes {
        match places.get(&change.document).and_then(|place| parts.get_mut(*place)) {
            Some(part) => part.changes.extend_from_slice(&change.bytes),
            None => {
                let row = view.document(change.document)?.ok_or(SyncFault::NotFound)?;
                places.insert(change.document, parts.len());
                parts.push(Part {
                    doc: change.document.0,
                    kind: row.kind,
                    schema: documents::keys::SCHEMA,
                    changes: change.bytes.clone(),
                });
            }
        }
    }
    let now = me.now();
    let acts = acts.iter().map(|act| act.bytes.clone()).collect();
    Ok(Batch {
        time: now.ms,
        tz: now.tz,
        app: me.app.to_owned(),
        parts,
        acts,
    })
}
