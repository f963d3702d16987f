//! Rows of online outreach. A document that can't be read has none: it is still here, and heals with the next change.

use crate::SyncFault;
use chrono::NaiveDate;
use documents::{Document, DocumentError};
use domain::{DocumentId, online::LASTING, words::DocumentKind};
use store::{StoreFault, Write};

/// Makes the row of a document of online outreach again.
pub(super) fn row(
    write: &Write<'_>,
    kind: &DocumentKind,
    id: DocumentId,
    document: &Document,
) -> Result<(), SyncFault> {
    match kind {
        DocumentKind::Profile => put(document.profile(id), |profile| write.put_profile(&profile)),
        DocumentKind::Handle => put(document.handle(id), |handle| {
            write.put_term(id, kind, handle.since)?;
            write.put_handle(&handle)
        }),
        DocumentKind::TagKey => put(document.tag_key(id), |key| {
            if key.year != LASTING
                && let Some(last) = NaiveDate::from_ymd_opt(i32::from(key.year), 12, 31)
            {
                write.put_term(id, kind, last)?;
            }
            write.put_tag_key(&key)
        }),
        DocumentKind::Objection => put(document.objection(id), |objection| write.put_objection(&objection)),
        _ => Ok(()),
    }
}

fn put<T>(read: Result<T, DocumentError>, row: impl FnOnce(T) -> Result<(), StoreFault>) -> Result<(), SyncFault> {
    match read {
        Ok(value) => Ok(row(value)?),
        Err(DocumentError::Missing(_) | DocumentError::NoDate) => Ok(()),
        Err(fault) => Err(fault.into()),
    }
}
