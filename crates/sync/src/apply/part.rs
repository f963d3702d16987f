//! One part of an entry: the changes of one document, on a copy, and kept only if they are what they say.

use super::{
    Fate,
    entry::{Opened, Origin},
};
use crate::{Me, SyncFault, desk::names, edit, project};
use documents::{Applied, Authors, Document, IncomingChange, Refused, try_apply};
use domain::{
    DocumentId, HeadId,
    permissions::{Verdict, may_write},
    retention::Gone,
    words::DocumentKind,
};
use protocol::batch::Part;
use store::{ChangeRow, DocumentRow, Write};

pub(super) fn apply(
    write: &Write<'_>,
    me: &Me,
    origin: &Origin<'_>,
    part: &Part,
    opened: &mut Opened,
) -> Result<Fate, SyncFault> {
    let id = DocumentId(part.doc);
    let kind = DocumentKind::from(part.kind.as_str());
    match write.forgotten(id, origin.space.number())? {
        // What nobody may erase is not kept away by an act that came before it.
        Some(Gone::Erased) if is_fixed(&kind) => {}
        // Somebody wrote on it before its end, and this book heard of it after: that is seen, and nothing comes back.
        Some(Gone::Expired) if kind == DocumentKind::Card => return Ok(Fate::Quarantined("ended")),
        Some(_) => return Ok(Fate::Done),
        None => {}
    }
    let rights = project::rights(me.chain.roles_at(&origin.header.author, origin.header.chain_seq));
    match may_write(rights, &kind, origin.space.number()) {
        Verdict::Allowed => {}
        Verdict::NeedsUpdate => return Ok(Fate::Waiting("update")),
        Verdict::NotAllowed => return Ok(Fate::Quarantined("kind")),
    }
    if part.schema > documents::keys::SCHEMA {
        return Ok(Fate::Waiting("update"));
    }
    let row = write.document(id)?;
    if row.as_ref().is_some_and(|row| row.space != origin.space.number()) {
        return Ok(Fate::Quarantined("space"));
    }
    let current = match (opened.remove(&id), &row) {
        (Some(document), _) => Some(document),
        (None, Some(_)) => Some(edit::open(write, id)?),
        (None, None) => None,
    };
    let authors = Authors::Only(origin.header.author.prefix());
    match try_apply(current.as_ref(), &part.changes, authors) {
        Ok(Applied::Nothing) => {
            // Known already: an own change that came back, or one offered twice. The entry still touched the document.
            let at = origin.time;
            if let (Some(document), Some(row)) = (current, row) {
                settle(write, origin, &row, &own_hashes(part), at)?;
                project::document(write, me, id, &document)?;
                opened.insert(id, document);
            }
            Ok(Fate::Done)
        }
        Ok(Applied::Missing(_)) => {
            opened.extend(current.map(|document| (id, document)));
            Ok(Fate::Waiting("deps"))
        }
        // What recognises a name never changes: another key, another year, another tag would end what it recognises.
        Ok(Applied::New { changes, .. }) if is_fixed(&kind) && (row.is_some() || changes.len() != 1) => {
            opened.extend(current.map(|document| (id, document)));
            Ok(Fate::Quarantined("kind"))
        }
        Ok(Applied::New { document, changes }) => {
            if document.kind() != part.kind || document.schema() > documents::keys::SCHEMA {
                opened.extend(current.map(|document| (id, document)));
                return Ok(Fate::Quarantined("kind"));
            }
            keep(write, me, origin, id, row, &document, &changes, part)?;
            opened.insert(id, *document);
            Ok(Fate::Done)
        }
        Err(Refused::OtherFirst { ours: Some(_), .. }) if only_here(write, row.as_ref())? => {
            let older = origin.header.author == me.device()
                && current.as_ref().is_some_and(|ours| ours.is_replaced_by(&part.changes));
            if older {
                // A backup from before this device sent the document begun afresh: ours says nothing more
                // (decisions/0010).
                write.drop_unseen(id)?;
                return apply(write, me, origin, part, opened);
            }
            // Nobody else has ours: it becomes a document of its own, and theirs takes the id (formats.md §6).
            write.rename_document(id, edit::fresh_id())?;
            project::everything_of(write, me)?;
            apply(write, me, origin, part, opened)
        }
        Err(refused) => {
            opened.extend(current.map(|document| (id, document)));
            Ok(Fate::Quarantined(reason(&refused)))
        }
    }
}

#[allow(clippy::too_many_arguments)] // Everything of one row: a struct for one call would only rename them.
fn keep(
    write: &Write<'_>,
    me: &Me,
    origin: &Origin<'_>,
    id: DocumentId,
    row: Option<DocumentRow>,
    document: &Document,
    changes: &[IncomingChange],
    part: &Part,
) -> Result<(), SyncFault> {
    let created_here = row.map_or(origin.header.author == me.device(), |row| row.created_here);
    let row = DocumentRow {
        id,
        space: origin.space.number(),
        kind: document.kind(),
        first_change: document.first_change().unwrap_or(HeadId([0; 32])),
        heads: document.heads(),
        created_here,
    };
    write.put_document(&row)?;
    for change in changes {
        let (hash, bytes, at) = (change.hash, change.bytes.clone(), change.at);
        write.add_received_change(&ChangeRow {
            document: id,
            hash,
            bytes,
            at,
        })?;
    }
    if origin.header.author == me.device() {
        // Our own word, and this book did not write it: a copied folder, or the time before a backup was put back.
        write.set_meta_number(names::OTHER_COPY, me.now().ms.max(0).unsigned_abs())?;
    }
    let at = changes.iter().map(|change| change.at).min().unwrap_or(origin.time);
    settle(write, origin, &row, &own_hashes(part), at)?;
    project::document(write, me, id, document)
}

fn settle(
    write: &Write<'_>,
    origin: &Origin<'_>,
    row: &DocumentRow,
    hashes: &[HeadId],
    at: i64,
) -> Result<(), SyncFault> {
    write.mark_sent(row.id, hashes)?;
    write.add_touch(row.id, origin.id, at)?;
    write.touch(store::Topic::Sync);
    Ok(())
}

/// The hashes of the part's changes: if they are ours, the relay has them now.
fn own_hashes(part: &Part) -> Vec<HeadId> {
    documents::hashes_in(&part.changes).unwrap_or_default()
}

/// No entry has carried anything of it: nobody else can know it.
fn only_here(write: &Write<'_>, row: Option<&DocumentRow>) -> Result<bool, SyncFault> {
    let Some(row) = row.filter(|row| row.created_here) else {
        return Ok(false);
    };
    Ok(write.touch_sum(row.id)?.entries == 0)
}

/// Kinds of document that are written once.
pub(super) fn is_fixed(kind: &DocumentKind) -> bool {
    matches!(kind, DocumentKind::TagKey | DocumentKind::Objection)
}

fn reason(refused: &Refused) -> &'static str {
    match refused {
        Refused::Author => "actor",
        Refused::OtherFirst { .. } => "other_first",
        Refused::DuplicateNumber => "actor_fork",
        Refused::Kind => "kind",
        Refused::Malformed | Refused::Count | Refused::Invalid | Refused::Panicked | Refused::Unstable => "broken",
    }
}
