//! Change chunks from elsewhere, measured before automerge unfolds them.
//!
//! automerge's columns are run-length encoded: nine bytes can claim 2⁶⁰ operations, and a process that runs out of
//! memory aborts, which no `catch_unwind` catches. So a chunk is first walked here, column by column, and everything
//! that our documents never hold (lists, texts, counters, marks, compressed or unknown columns) is refused: the less
//! reaches automerge, the less can panic in it.
//!
//! The format is automerge's binary format, "change chunk": magic, checksum, type, length, then the fields that
//! [`contents`] reads.

mod reader;
#[cfg(test)]
mod tests;

use reader::{Malformed, Reader};

/// Operations that one change may hold. An evening of forty lines has about six hundred.
pub(crate) const MAX_OPERATIONS: u64 = 20_000;
/// Operations of all changes of one call together.
const MAX_OPERATIONS_TOGETHER: u64 = 200_000;
/// Bytes of keys, each repetition counted, of all changes of one call together.
const MAX_KEY_BYTES_TOGETHER: u64 = 8 << 20;

const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
const CHANGE: u8 = 1;

/// The bytes of each change in `bytes`; nothing when they are anything else, or too much.
pub(crate) fn split(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let mut rest = Reader::new(bytes);
    let mut chunks = Vec::new();
    let mut together = Size { rows: 0, bytes: 0 };
    while !rest.is_empty() {
        let whole = rest.clone();
        let size = one(&mut rest).ok()?;
        together.rows += size.rows;
        together.bytes = together.bytes.saturating_add(size.bytes);
        if together.rows > MAX_OPERATIONS_TOGETHER || together.bytes > MAX_KEY_BYTES_TOGETHER {
            return None;
        }
        chunks.push(whole.up_to(&rest)?);
    }
    (!chunks.is_empty()).then_some(chunks)
}

/// Rows of a column, and what they weigh written out.
struct Size {
    rows: u64,
    bytes: u64,
}

fn one(rest: &mut Reader<'_>) -> Result<Size, Malformed> {
    if rest.take(4)? != MAGIC {
        return Err(Malformed);
    }
    rest.take(4)?; // The checksum: compared when automerge has computed the hash.
    if rest.take(1)? != [CHANGE] {
        return Err(Malformed);
    }
    // One spelling of the length only, so that a change has one spelling only.
    let length = rest.shortest_unsigned()?;
    contents(Reader::new(rest.take(length)?))
}

/// Operations and bytes of keys of a change.
fn contents(mut reader: Reader<'_>) -> Result<Size, Malformed> {
    let dependencies = reader.unsigned()?;
    reader.take(dependencies.checked_mul(32).ok_or(Malformed)?)?;
    reader.prefixed()?; // actor
    reader.unsigned()?; // seq
    reader.unsigned()?; // number of the first operation
    reader.signed()?; // time
    reader.prefixed()?; // message
    for _ in 0..reader.unsigned()? {
        reader.prefixed()?; // other actors
    }
    let mut columns = Vec::new();
    for _ in 0..reader.unsigned()? {
        columns.push((reader.unsigned()?, reader.unsigned()?));
    }
    if !columns.is_sorted_by(|(one, _), (next, _)| one < next) {
        return Err(Malformed);
    }
    let mut size = Size { rows: 0, bytes: 0 };
    for (column, length) in columns {
        let data = Reader::new(reader.take(length)?);
        match column {
            OBJECT_ACTOR | OBJECT | VALUE_META | PRED_GROUP | PRED_ACTOR => _ = runs(data, number)?,
            PRED => _ = runs(data, difference)?,
            KEY => size.bytes = runs(data, key)?.bytes,
            ACTION => size.rows = runs(data, action)?.rows,
            INSERT => no_insertion(data)?,
            VALUE => (),
            _ if length == 0 => (),
            _ => return Err(Malformed),
        }
    }
    Ok(size)
}

// Column numbers: id × 16 + type. Absent from this list are the columns of lists, texts and marks.
const OBJECT_ACTOR: u64 = 0x01;
const OBJECT: u64 = 0x02;
const KEY: u64 = 0x15;
const INSERT: u64 = 0x34;
const ACTION: u64 = 0x42;
const VALUE_META: u64 = 0x56;
const VALUE: u64 = 0x57;
const PRED_GROUP: u64 = 0x70;
const PRED_ACTOR: u64 = 0x71;
const PRED: u64 = 0x73;

/// Walks a run-length encoded column; `item` reads one value and says what it weighs.
fn runs(mut data: Reader<'_>, item: impl Fn(&mut Reader<'_>) -> Result<u64, Malformed>) -> Result<Size, Malformed> {
    let mut size = Size { rows: 0, bytes: 0 };
    while !data.is_empty() {
        let run = data.signed()?;
        let rows = match run {
            0 => data.unsigned()?,
            _ => run.unsigned_abs(),
        };
        // Before the loop below, so that a long run of values can't keep it busy.
        size.rows = size
            .rows
            .checked_add(rows)
            .filter(|rows| *rows <= MAX_OPERATIONS)
            .ok_or(Malformed)?;
        if run > 0 {
            size.bytes = size.bytes.saturating_add(item(&mut data)?.saturating_mul(rows));
        } else if run < 0 {
            for _ in 0..rows {
                size.bytes = size.bytes.saturating_add(item(&mut data)?);
            }
        }
    }
    Ok(size)
}

fn number(data: &mut Reader<'_>) -> Result<u64, Malformed> {
    data.unsigned().map(|_| 0)
}

fn difference(data: &mut Reader<'_>) -> Result<u64, Malformed> {
    data.signed().map(|_| 0)
}

fn key(data: &mut Reader<'_>) -> Result<u64, Malformed> {
    data.prefixed()
}

/// Our documents make maps (0), put values (1) and take members out of sets (3).
fn action(data: &mut Reader<'_>) -> Result<u64, Malformed> {
    matches!(data.unsigned()?, 0 | 1 | 3).then_some(0).ok_or(Malformed)
}

/// Counts of no, yes, no…: nothing is ever inserted into a list.
fn no_insertion(mut data: Reader<'_>) -> Result<(), Malformed> {
    let mut yes = false;
    while !data.is_empty() {
        let count = data.unsigned()?;
        if count > if yes { 0 } else { MAX_OPERATIONS } {
            return Err(Malformed);
        }
        yes = !yes;
    }
    Ok(())
}
