//! One entry: position, signature, counter, role, key; then what is inside.

use super::{Fate, act, part};
use crate::{Me, SyncFault, desk::names, files};
use documents::Document;
use domain::DocumentId;
use protocol::{Entry, EntryFault, EntryKind, Hash, Header, Space, batch::Batch};
use std::collections::BTreeMap;
use store::{EntryRow, EntryState, PartRow, Write};

/// What parts and acts need to know of the entry they came in.
pub(super) struct Origin<'e> {
    pub id: Hash,
    pub space: Space,
    pub header: &'e Header,
    pub time: i64,
}

/// Documents that this transaction has opened: entries and their parts are about few of them.
pub(super) type Opened = BTreeMap<DocumentId, Document>;

/// Looks at an entry; the state before and what became of it.
pub(super) fn apply(
    write: &Write<'_>,
    me: &Me,
    id: Hash,
    opened: &mut Opened,
) -> Result<(EntryState, Fate), SyncFault> {
    let row = write.entry(id)?.ok_or(SyncFault::NotFound)?;
    let fate = judge(write, me, &row, opened)?;
    let counted = write.entry(id)?.is_some_and(|row| row.counted);
    if row.author == me.device() && counted && fate != Fate::Done {
        // Signed by this device's key, and nothing that this book wrote.
        write.set_meta_number(names::OTHER_COPY, me.now().ms.max(0).unsigned_abs())?;
    }
    write.set_entry_state(id, fate.state(), fate.reason())?;
    Ok((row.state, fate))
}

/// Looks once more at a part that waited.
pub(super) fn retry_part(write: &Write<'_>, me: &Me, waiting: PartRow) -> Result<Fate, SyncFault> {
    let row = write.entry(waiting.entry)?.ok_or(SyncFault::NotFound)?;
    let fate = judge_part(write, me, &row, waiting.n)?;
    settle_part(write, waiting, fate)?;
    Ok(fate)
}

fn judge_part(write: &Write<'_>, me: &Me, row: &EntryRow, n: u32) -> Result<Fate, SyncFault> {
    let Ok(entry) = Entry::parse(&row.bytes) else {
        return Ok(Fate::Quarantined("broken"));
    };
    let batch = match open(me, &entry) {
        Ok(batch) => batch,
        Err(fate) => return Ok(fate),
    };
    let (Some(space), Some(part)) = (Space::from_number(entry.header.space), batch.parts.get(n as usize)) else {
        return Ok(Fate::Quarantined("broken"));
    };
    let origin = Origin {
        id: row.id,
        space,
        header: &entry.header,
        time: batch.time,
    };
    part::apply(write, me, &origin, part, &mut Opened::new())
}

fn judge(write: &Write<'_>, me: &Me, row: &EntryRow, opened: &mut Opened) -> Result<Fate, SyncFault> {
    let entry = match Entry::parse(&row.bytes) {
        Ok(entry) => entry,
        Err(EntryFault::NewerVersion) => return Ok(Fate::Waiting("update")),
        Err(EntryFault::Malformed | EntryFault::TooLarge) => return Ok(Fate::Quarantined("broken")),
    };
    let header = &entry.header;
    let Some(space) = Space::from_number(header.space).filter(|space| space.number() == row.space) else {
        return Ok(Fate::Quarantined("space"));
    };
    if header.team != me.team() {
        return Ok(Fate::Quarantined("team"));
    }
    if let Some(fate) = judge_author(write, me, &entry)? {
        return Ok(fate);
    }
    if let Some(fate) = count(write, me, row, header)? {
        return Ok(fate);
    }
    // From here on the author's head has passed this entry, whatever happens to it.
    let roles = me.chain.roles_at(&header.author, header.chain_seq);
    if !roles.writes(space) {
        return Ok(Fate::Quarantined("role"));
    }
    if me.chain.epoch_at(space, header.chain_seq).map(|epoch| epoch.number) != Some(header.epoch) {
        return Ok(Fate::Quarantined("epoch"));
    }
    if !header.kind.belongs(space) {
        return Ok(Fate::Quarantined("kind"));
    }
    match header.kind {
        _ if !header.ext.is_empty() => return Ok(Fate::Waiting("update")),
        EntryKind::Batch => {}
        EntryKind::FilePart => return files::take_in(write, me, &entry),
        EntryKind::Unknown { .. } => return Ok(Fate::Waiting("update")),
    }
    let batch = match open(me, &entry) {
        Ok(batch) => batch,
        Err(fate) => return Ok(fate),
    };
    take_in(
        write,
        me,
        &Origin {
            id: row.id,
            space,
            header,
            time: batch.time,
        },
        &batch,
        opened,
    )?;
    Ok(Fate::Done)
}

/// Steps 3.2 and 3.3: the chain position and the signature. Nothing when both hold.
///
/// A known author's signature comes first: a changed bit is no proof of anything, neither of a hidden chain nor of a
/// forked one (decisions/0006).
fn judge_author(write: &Write<'_>, me: &Me, entry: &Entry<'_>) -> Result<Option<Fate>, SyncFault> {
    let header = &entry.header;
    let author = me.chain.device(&header.author);
    if author.is_some_and(|author| entry.verify(&author.sign_key).is_err()) {
        return Ok(Some(Fate::Quarantined("signature")));
    }
    Ok(match (me.chain.agrees(header.chain_seq, header.chain_hash), author) {
        (None, _) => Some(Fate::Waiting("chain")),
        (Some(_), None) => Some(Fate::Quarantined("author")),
        (Some(false), Some(_)) => {
            write.raise_alarm(me.now().ms, "chain_fork", &header.author.0)?;
            Some(Fate::Quarantined("chain"))
        }
        (Some(true), Some(_)) => None,
    })
}

/// Step 3.3 again: the author's count and chain. Nothing when the entry is the next one, or was counted before.
fn count(write: &Write<'_>, me: &Me, row: &EntryRow, header: &Header) -> Result<Option<Fate>, SyncFault> {
    if row.counted {
        return Ok(None);
    }
    let (seq, hash) = write.author_head(row.space, header.author)?;
    if header.author_seq <= seq || (header.author_seq == seq + 1 && header.prev != hash) {
        // Other bytes for a known number: two copies of a book behind a relay that let both in, or a forgery.
        write.raise_alarm(me.now().ms, "author_fork", &row.id.0)?;
        return Ok(Some(Fate::Quarantined("author_fork")));
    }
    if header.author_seq != seq + 1 {
        return Ok(Some(Fate::Waiting("author")));
    }
    write.set_author_head(row.space, header.author, header.author_seq, row.id)?;
    write.mark_counted(row.id)?;
    Ok(None)
}

fn open(me: &Me, entry: &Entry<'_>) -> Result<Batch, Fate> {
    let secret = me
        .secrets
        .get(&(entry.header.space, entry.header.epoch))
        .ok_or(Fate::Waiting("key"))?;
    let inside = vault::open_entry(entry, secret).map_err(|fault| match fault {
        vault::OpenFault::Sealed => Fate::Quarantined("key"),
        // It opened: a bomb, dirty padding or rubbish is its author's doing and no lack of a key.
        _ => Fate::Quarantined("broken"),
    })?;
    Batch::decode(&inside).map_err(|_| Fate::Quarantined("broken"))
}

fn take_in(
    write: &Write<'_>,
    me: &Me,
    origin: &Origin<'_>,
    batch: &Batch,
    opened: &mut Opened,
) -> Result<(), SyncFault> {
    write.set_entry_time(origin.id, batch.time)?;
    let mut about = std::collections::BTreeSet::new();
    for bytes in &batch.acts {
        about.extend(act::apply(write, me, origin, bytes)?);
    }
    for (n, part) in batch.parts.iter().enumerate() {
        let fate = part::apply(write, me, origin, part, opened)?;
        settle_part(
            write,
            PartRow {
                entry: origin.id,
                n: n as u32,
                document: DocumentId(part.doc),
            },
            fate,
        )?;
        about.remove(&DocumentId(part.doc));
    }
    // Acts about documents that this entry did not change: their review has changed all the same.
    for document in about {
        crate::project::again(write, me, document)?;
    }
    Ok(())
}

fn settle_part(write: &Write<'_>, part: PartRow, fate: Fate) -> Result<(), SyncFault> {
    match fate {
        Fate::Done => Ok(write.clear_part(part.entry, part.n)?),
        _ => Ok(write.put_part(part, fate.state(), fate.reason())?),
    }
}
