//! Files: sealed part by part, put together from one device's parts, shown only when the hash is right (decisions/0013).
//!
//! A file's bytes stay in the entries that brought them. What no flyer names makes room for what one does.

use crate::{Desk, Me, SyncFault, apply::Fate};
use domain::FileNamed;
use protocol::{ChainHash, Entry, EntryKind, FilePart, Hash, Header, Space, limits};
use std::collections::BTreeSet;
use store::{FilePartRow, OutboxRow, UnsentFile, View, Write};
use vault::Secret;

/// Bytes of files that no flyer names which stay all the same: a flyer may come after its file, and of two that were
/// attached at one time the other may be chosen.
const UNNAMED: u64 = 2 * domain::FILE_LIMIT;

/// How much of a file is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileHere {
    /// All of it.
    Whole {
        /// How many of its bytes the relay still lacks; only where it was attached.
        unsent: u64,
    },
    /// So many of its bytes; the rest is on its way.
    Part(u64),
}

/// How much of a file is here.
pub fn here(view: &View<'_>, named: &FileNamed) -> Result<FileHere, SyncFault> {
    let file = Hash(named.hash);
    if let Some(unsent) = view.unsent_file(file)? {
        let unsent = named.bytes.saturating_sub(unsent.sent);
        return Ok(FileHere::Whole { unsent });
    }
    Ok(match view.file(file)? {
        Some(row) if row.whole && row.here == named.bytes => FileHere::Whole { unsent: 0 },
        row => FileHere::Part(row.map_or(0, |row| row.here.min(named.bytes))),
    })
}

/// A file's bytes, if all of them are here.
pub fn read(view: &View<'_>, me: &Me, named: &FileNamed) -> Result<Option<Vec<u8>>, SyncFault> {
    let file = Hash(named.hash);
    let bytes = match (view.unsent_file(file)?, view.file(file)?) {
        (Some(unsent), _) => Some(unsent.bytes),
        (None, Some(row)) if row.whole => together(view, me, &view.file_parts(file, row.author)?)?,
        _ => None,
    };
    Ok(bytes.filter(|bytes| Hash::of(&[bytes]) == file && bytes.len() as u64 == named.bytes))
}

/// Keeps a file that a flyer is about to name, to be sent with the next syncs.
pub fn attach(write: &Write<'_>, bytes: &[u8]) -> Result<Hash, SyncFault> {
    let file = Hash::of(&[bytes]);
    let known = write.unsent_file(file)?.is_some() || write.file(file)?.is_some_and(|row| row.whole);
    // What no flyer named in between may be gone elsewhere.
    if !(known && named(write)?.contains(&file)) {
        write.put_unsent_file(file, bytes)?;
    }
    Ok(file)
}

/// Takes in an entry of the space of files. Its author and position were checked.
pub(crate) fn take_in(write: &Write<'_>, me: &Me, entry: &Entry<'_>) -> Result<Fate, SyncFault> {
    let part = match open(me, entry) {
        Ok(part) => part,
        Err(fate) => return Ok(fate),
    };
    let (file, author) = (part.file, entry.header.author);
    if write.file(file)?.is_some_and(|row| row.whole) {
        // Attached once more: its bytes are of no use, and its place in the log is kept.
        let_go(write, me, entry)?;
        return Ok(Fate::Done);
    }
    let known = write.file_parts(file, author)?;
    let overlaps = |row: &FilePartRow| row.at < part.end() && part.at < row.at + row.length;
    match known.iter().find(|row| overlaps(row)) {
        None => {}
        // Its author began it anew.
        Some(row) if (row.at, part.at) == (0, 0) => write.drop_file(file, author, author != me.device())?,
        Some(_) => {
            let_go(write, me, entry)?;
            return Ok(Fate::Quarantined("file_part"));
        }
    }
    write.add_file_part(&FilePartRow {
        file,
        author,
        at: part.at,
        length: part.part.len() as u64,
        entry: entry.id,
    })?;
    let here: u64 = write.file_parts(file, author)?.iter().map(|row| row.length).sum();
    if here == part.bytes && !complete(write, me, &part, entry)? {
        return Ok(Fate::Quarantined("file_hash"));
    }
    make_room(write, me)?;
    Ok(Fate::Done)
}

/// With its last part a file is whole, or worth nothing.
fn complete(write: &Write<'_>, me: &Me, last: &FilePart, entry: &Entry<'_>) -> Result<bool, SyncFault> {
    let (file, author) = (last.file, entry.header.author);
    let bytes = together(write, me, &write.file_parts(file, author)?)?;
    let right = bytes.is_some_and(|bytes| Hash::of(&[&bytes]) == file);
    match right {
        true => write.set_file_whole(file, author)?,
        false => write.drop_file(file, author, author != me.device())?,
    }
    Ok(right)
}

/// The parts joined; nothing when one can't be opened any more.
fn together(view: &View<'_>, me: &Me, parts: &[FilePartRow]) -> Result<Option<Vec<u8>>, SyncFault> {
    let mut bytes = Vec::new();
    for part in parts {
        let Some(row) = view.entry(part.entry)? else {
            return Ok(None);
        };
        let opened = Entry::parse(&row.bytes).ok().and_then(|entry| open(me, &entry).ok());
        match opened {
            Some(opened) if opened.at == bytes.len() as u64 => bytes.extend_from_slice(&opened.part),
            _ => return Ok(None),
        }
    }
    Ok(Some(bytes))
}

fn open(me: &Me, entry: &Entry<'_>) -> Result<FilePart, Fate> {
    let header = &entry.header;
    let secret = me
        .secrets
        .get(&(header.space, header.epoch))
        .ok_or(Fate::Waiting("key"))?;
    let inside = vault::open_entry(entry, secret).map_err(|fault| match fault {
        vault::OpenFault::Sealed => Fate::Quarantined("key"),
        _ => Fate::Quarantined("broken"),
    })?;
    let part = FilePart::decode(&inside).map_err(|_| Fate::Quarantined("broken"))?;
    match (1..=domain::FILE_LIMIT).contains(&part.bytes) {
        true => Ok(part),
        false => Err(Fate::Quarantined("broken")),
    }
}

/// What this device sealed stays whole: no other can give it back to a relay that lost it, and what comes after it hangs
/// on it.
fn let_go(write: &Write<'_>, me: &Me, entry: &Entry<'_>) -> Result<(), SyncFault> {
    match entry.header.author == me.device() {
        true => Ok(()),
        false => Ok(write.empty_entry(entry.id)?),
    }
}

/// Lets go of what no flyer names, but for the newest. Own entries keep their bytes.
pub(crate) fn make_room(write: &Write<'_>, me: &Me) -> Result<(), SyncFault> {
    let named = named(write)?;
    let mut kept = 0;
    for row in write.files()? {
        let own = row.author == me.device();
        if named.contains(&row.file) || own {
            continue;
        }
        kept += row.here;
        if kept > UNNAMED {
            write.drop_file(row.file, row.author, true)?;
        }
    }
    Ok(())
}

fn named(view: &View<'_>) -> Result<BTreeSet<Hash>, SyncFault> {
    let rows = view.flyers()?;
    let files = rows.into_iter().filter_map(|row| row.flyer.file);
    Ok(files.map(|file| Hash(file.hash)).collect())
}

/// Seals the next part of what was attached here. What no flyer names any more is not sent.
pub(crate) fn seal(
    write: &Write<'_>,
    me: &Me,
    (epoch, secret): (u32, &Secret),
) -> Result<Option<OutboxRow>, SyncFault> {
    let named = named(write)?;
    let unsent = loop {
        match write.next_unsent_file()? {
            None => return Ok(None),
            Some(unsent) if named.contains(&unsent.file) => break unsent,
            Some(unsent) => write.drop_unsent_file(unsent.file)?,
        }
    };
    let (author_seq, prev) = write.author_head(Space::Files.number(), me.device())?;
    let (chain_seq, chain_hash) = me.chain.head();
    let header = Header {
        kind: EntryKind::FilePart,
        team: me.team(),
        space: Space::Files.number(),
        epoch,
        author: me.device(),
        author_seq: author_seq + 1,
        prev,
        chain_seq,
        chain_hash: ChainHash::from(chain_hash),
        ext: Vec::new(),
    };
    let inside = part_of(&unsent).encode();
    let bytes = vault::seal_entry(&me.keys, secret, &header, &inside).map_err(|_| SyncFault::TooLarge)?;
    let row = OutboxRow {
        id: Hash::of(&[&bytes]),
        bytes,
    };
    write.put_outbox(Space::Files.number(), &row)?;
    Ok(Some(row))
}

fn part_of(unsent: &UnsentFile) -> FilePart {
    let rest = unsent.bytes.iter().skip(unsent.sent as usize);
    FilePart {
        file: unsent.file,
        bytes: unsent.bytes.len() as u64,
        at: unsent.sent,
        part: rest.take(limits::FILE_PART).copied().collect(),
    }
}

/// The relay has this part of ours: the next one's turn.
pub(crate) fn sent(write: &Write<'_>, me: &Me, entry: &Entry<'_>) -> Result<(), SyncFault> {
    take_in(write, me, entry)?;
    let Ok(part) = open(me, entry) else { return Ok(()) };
    match write.unsent_file(part.file)? {
        Some(unsent) if unsent.sent != part.at => Ok(()),
        Some(_) if part.end() == part.bytes => Ok(write.drop_unsent_file(part.file)?),
        Some(_) => Ok(write.set_file_sent(part.file, part.end())?),
        None => Ok(()),
    }
}

/// Whether a part of a file waits to go, and may.
pub fn is_due(desk: &Desk) -> Result<bool, SyncFault> {
    let Desk { book, me } = desk;
    let may = me.roles().writes(Space::Files) && me.sealing_secret(Space::Files).is_some();
    let waits = book.read(|view| {
        let sealed = view.outbox(Space::Files.number())?.is_some();
        Ok::<_, store::StoreFault>(sealed || view.has_unsent_file()?)
    })?;
    Ok(may && waits)
}
