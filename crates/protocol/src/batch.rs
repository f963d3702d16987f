//! What is inside an entry: all changes of all documents of one space since the last push, and the acts.

use crate::{
    cbor::{Malformed, Reader, Writer},
    limits,
};

/// A batch, opened or about to be sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The author's clock when sealing, milliseconds since 1970; informative.
    pub time: i64,
    /// Minutes east of UTC there.
    pub tz: i64,
    /// The author's app version.
    pub app: String,
    /// One part per document.
    pub parts: Vec<Part>,
    /// Acts, each in its signed bytes.
    pub acts: Vec<Vec<u8>>,
}

/// The changes of one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The document.
    pub doc: [u8; 16],
    /// Its kind (`round`, `place`, …), so that what needs an update can be told without opening it.
    pub kind: String,
    /// The schema its author wrote with.
    pub schema: u16,
    /// Automerge change chunks one after another, uncompressed, so that one zstd sees them all.
    pub changes: Vec<u8>,
}

impl Batch {
    /// The bytes that are compressed, padded and sealed.
    pub fn encode(&self) -> Vec<u8> {
        Writer::default()
            .array(5)
            .int(self.time)
            .int(self.tz)
            .text(&self.app)
            .all(&self.parts, |writer, part| {
                writer
                    .array(4)
                    .bytes(&part.doc)
                    .text(&part.kind)
                    .uint(part.schema)
                    .bytes(&part.changes)
            })
            .all(&self.acts, |writer, act| writer.bytes(act))
            .done()
    }

    /// Reads the bytes of an opened entry; whoever sealed them may have meant harm.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut reader = Reader::new(bytes);
        reader.array(5)?;
        let batch = Self {
            time: reader.i64()?,
            tz: reader.i64()?,
            app: reader.text()?,
            parts: reader.all(limits::PARTS, |reader| {
                reader.array(4)?;
                Ok(Part {
                    doc: reader.fixed()?,
                    kind: reader.text()?,
                    schema: reader.u16()?,
                    changes: reader.bytes()?.to_vec(),
                })
            })?,
            acts: reader.all(limits::PARTS, |reader| reader.bytes().map(<[u8]>::to_vec))?,
        };
        reader.finish()?;
        Ok(batch)
    }
}
