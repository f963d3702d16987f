//! Rows of online outreach. A document that can't be read has none: it is still here, and heals with the next change,
//! unless it is one that ends. That ends at once, because nobody could say when.

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
    // What an earlier change said must not outlive the next one.
    write.remove_online(id)?;
    let made = match kind {
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
        _ => return Ok(()),
    };
    let ends = matches!(kind, DocumentKind::Handle | DocumentKind::TagKey);
    if !made? && ends {
        write.put_term(id, kind, NaiveDate::default())?;
    }
    Ok(())
}

/// Whether there was something to make a row of.
fn put<T>(read: Result<T, DocumentError>, row: impl FnOnce(T) -> Result<(), StoreFault>) -> Result<bool, SyncFault> {
    match read {
        Ok(value) => row(value).map(|()| true).map_err(SyncFault::from),
        Err(DocumentError::Missing(_) | DocumentError::NoDate) => Ok(false),
        Err(fault) => Err(fault.into()),
    }
}
