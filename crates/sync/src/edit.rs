//! Edit: a change under this opening's actor, stored with its projection. Nothing is sealed here.

use crate::{Me, SyncFault, project};
use documents::{Document, NewChange, Writer};
use domain::DocumentId;
use protocol::{
    Space,
    batch::{Batch, Part},
};
use store::{ChangeRow, DocumentRow, View, Write};

/// Changes shorter than this always fit into an entry (limits.rs: the floor of the ratio).
const ALWAYS_FITS: usize = 60 * 1024;

/// Message of the changes that an import makes: what a file said, not what a person wrote.
pub const IMPORT: &str = "import";

/// Whose change it is, for the documents.
pub fn writer(me: &Me) -> Writer<'static> {
    Writer {
        actor: me.actor,
        time_ms: me.now().ms,
        message: None,
    }
}

/// Opens a document of this book.
pub fn open(view: &View<'_>, id: DocumentId) -> Result<Document, SyncFault> {
    view.document(id)?.ok_or(SyncFault::NotFound)?;
    let (snapshot, changes) = view.document_bytes(id)?;
    Ok(Document::open(snapshot.as_deref(), &changes)?)
}

/// A new random document id, a UUID of version 4 (formats.md §1); never derived from content.
pub fn fresh_id() -> DocumentId {
    DocumentId(
        uuid::Builder::from_random_bytes(vault::random())
            .into_uuid()
            .into_bytes(),
    )
}

/// Stores a new document of this device.
pub fn add(
    write: &Write<'_>,
    me: &Me,
    space: Space,
    id: DocumentId,
    document: &Document,
    change: &NewChange,
) -> Result<(), SyncFault> {
    let row = DocumentRow {
        id,
        space: space.number(),
        kind: document.kind(),
        first_change: document.first_change().ok_or(SyncFault::NotFound)?,
        heads: document.heads(),
        created_here: true,
    };
    keep(write, me, row, document, change)
}

/// Stores a change of this device to a document that is here.
pub fn change(
    write: &Write<'_>,
    me: &Me,
    id: DocumentId,
    document: &Document,
    change: &NewChange,
) -> Result<(), SyncFault> {
    let row = write.document(id)?.ok_or(SyncFault::NotFound)?;
    keep(
        write,
        me,
        DocumentRow {
            heads: document.heads(),
            ..row
        },
        document,
        change,
    )
}

fn keep(
    write: &Write<'_>,
    me: &Me,
    row: DocumentRow,
    document: &Document,
    change: &NewChange,
) -> Result<(), SyncFault> {
    if !me
        .roles()
        .writes(Space::from_number(row.space).ok_or(SyncFault::NotAllowed)?)
    {
        return Err(SyncFault::NotAllowed);
    }
    if !fits(row.id, &row.kind, change) {
        return Err(SyncFault::TooLarge);
    }
    write.put_document(&row)?;
    write.add_own_change(&ChangeRow {
        document: row.id,
        hash: change.hash,
        bytes: change.bytes.clone(),
        at: me.now().ms,
    })?;
    project::document(write, me, row.id, document)
}

/// Lets documents that nobody has seen begin afresh, so that no phone of the team ever holds the words that were taken
/// back on the way (formats.md §6, decisions/0010). Right before the first act and the first sealing, and never later.
pub fn settle_history(write: &Write<'_>, me: &Me, space: Space) -> Result<(), SyncFault> {
    for id in write.unseen_documents(space.number())? {
        let Some((document, change)) = open(write, id)?.afresh(&writer(me))? else {
            continue;
        };
        let row = write.document(id)?.ok_or(SyncFault::NotFound)?;
        let first_change = document.first_change().unwrap_or(row.first_change);
        // A round so long that it is no single change any more goes as it was written.
        if !fits(id, &row.kind, &change) {
            continue;
        }
        write.restart_document(&DocumentRow {
            first_change,
            heads: document.heads(),
            ..row
        })?;
        write.add_own_change(&ChangeRow {
            document: id,
            hash: change.hash,
            bytes: change.bytes,
            at: me.now().ms,
        })?;
        project::document(write, me, id, &document)?;
    }
    Ok(())
}

/// One change over the limits is refused here, while its writer is still looking at it.
fn fits(id: DocumentId, kind: &str, change: &NewChange) -> bool {
    if change.bytes.len() < ALWAYS_FITS {
        return true;
    }
    let part = Part {
        doc: id.0,
        kind: kind.to_owned(),
        schema: u16::MAX,
        changes: change.bytes.clone(),
    };
    let batch = Batch {
        time: i64::MAX,
        tz: i64::MAX,
        app: "9".repeat(32),
        parts: vec![part],
        acts: Vec::new(),
    };
    vault::fits(&batch.encode())
}
