//! Writing: one edit is one change, or none when it changes nothing.

mod afresh;
mod card;
mod catalogue;
mod flyer;
mod handle;
mod pen;
mod people;
mod place;
mod profile;
mod round;
mod service;
mod settle;
mod tags;

pub use catalogue::CatalogueEdit;
pub use people::PersonEdit;
pub use round::RoundStep;

use crate::{
    chunk,
    document::Document,
    error::DocumentError,
    fields::Plain,
    guard::guarded,
    keys::{self, SCHEMA},
};
use automerge::{ActorId, Automerge, ReadDoc, transaction::CommitOptions};
use domain::HeadId;
use pen::{Pen, Record};

/// Who writes, and when.
#[derive(Clone, Copy, Debug)]
pub struct Writer<'a> {
    /// First half of the device's id, then eight random bytes that are drawn anew whenever a book is opened
    /// (formats.md §1). Successive edits under one actor get successive numbers; two copies of a document that are
    /// both edited under one actor can never be merged again.
    pub actor: [u8; 16],
    /// Milliseconds since 1970 by the device's clock, informative. Milliseconds everywhere in this project, although
    /// automerge suggests seconds: it never interprets them.
    pub time_ms: i64,
    /// A word for the history, if any. It is as visible as the document.
    pub message: Option<&'a str>,
}

/// A change that was just made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewChange {
    /// Its hash, now among the heads.
    pub hash: HeadId,
    /// The whole change chunk, uncompressed: the sealing compresses all changes of a batch together.
    pub bytes: Vec<u8>,
}

/// Bytes of one change. An entry holds 258,048 compressed ones (formats.md §5), and what doesn't compress must fit too.
const MAX_CHANGE_BYTES: usize = 250_000;

/// Makes a document of `kind` with its containers in one change. `fill` gets the root and must finish it.
fn create(
    kind: &'static str,
    containers: &[&str],
    writer: &Writer<'_>,
    fill: impl FnOnce(&mut Pen<'_, '_>, Record) -> Result<(), DocumentError>,
) -> Result<(Document, NewChange), DocumentError> {
    let mut document = Document { doc: Automerge::new() };
    let change = document.commit(writer, |pen| {
        let mut root = Record::new(containers);
        pen.words(&mut root, keys::KIND, Some(kind), "")?;
        pen.field(&mut root, keys::SCHEMA_KEY, Some(Plain::Int(i64::from(SCHEMA))))?;
        fill(pen, root)
    })?;
    change.map(|change| (document, change)).ok_or(DocumentError::Refused)
}

impl Document {
    /// Changes a document of `kind`.
    fn edit(
        &mut self,
        kind: &'static str,
        writer: &Writer<'_>,
        fill: impl FnOnce(&mut Pen<'_, '_>) -> Result<(), DocumentError>,
    ) -> Result<Option<NewChange>, DocumentError> {
        if self.kind() != kind {
            return Err(DocumentError::WrongKind);
        }
        if self.schema() > SCHEMA {
            return Err(DocumentError::NewerSchema);
        }
        self.commit(writer, fill)
    }

    /// Works on a copy, so that neither an error, a panic nor a change that turns out too large leaves a trace.
    fn commit(
        &mut self,
        writer: &Writer<'_>,
        fill: impl FnOnce(&mut Pen<'_, '_>) -> Result<(), DocumentError>,
    ) -> Result<Option<NewChange>, DocumentError> {
        let edited = guarded(|| {
            let mut doc = self.doc.clone().with_actor(ActorId::from(writer.actor));
            let mut options = CommitOptions::default().with_time(writer.time_ms);
            options.message = writer.message.map(str::to_owned);
            let done = doc
                .transact_with(|()| options, |tx| fill(&mut Pen::new(tx)))
                .map_err(|failure| failure.error)?;
            let Some(hash) = done.hash else { return Ok(None) };
            let change = doc.get_change_by_hash(&hash).ok_or(DocumentError::Refused)?;
            let bytes = change.raw_bytes();
            // What everybody else would refuse must not come into being.
            if bytes.len() > MAX_CHANGE_BYTES || chunk::split(bytes).is_none() {
                return Err(DocumentError::TooLarge);
            }
            Ok(Some((
                NewChange {
                    hash: HeadId(hash.0),
                    bytes: bytes.to_vec(),
                },
                doc,
            )))
        })??;
        Ok(edited.map(|(change, doc)| {
            self.doc = doc;
            change
        }))
    }
}
