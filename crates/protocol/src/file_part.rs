//! What is inside an entry of a file: some of its bytes, and where they belong.

use crate::{
    cbor::{Malformed, Reader, Writer},
    id::Hash,
    limits,
};

/// A part of a file, opened or about to be sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilePart {
    /// The hash of the whole file.
    pub file: Hash,
    /// The length of the whole file.
    pub bytes: u64,
    /// Where this part begins.
    pub at: u64,
    /// Its bytes.
    pub part: Vec<u8>,
}

impl FilePart {
    /// The bytes that are compressed, padded and sealed.
    pub fn encode(&self) -> Vec<u8> {
        Writer::default()
            .array(4)
            .bytes(&self.file.0)
            .uint(self.bytes)
            .uint(self.at)
            .bytes(&self.part)
            .done()
    }

    /// Reads the bytes of an opened entry. A part that is empty, too long, or beyond the file's end is none.
    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut reader = Reader::new(bytes);
        reader.array(4)?;
        let part = Self {
            file: Hash(reader.fixed()?),
            bytes: reader.u64()?,
            at: reader.u64()?,
            part: reader.bytes()?.to_vec(),
        };
        reader.finish()?;
        let length = part.part.len();
        let end = part.at.checked_add(length as u64);
        let inside = (1..=limits::FILE_PART).contains(&length) && end.is_some_and(|end| end <= part.bytes);
        if inside { Ok(part) } else { Err(Malformed) }
    }

    /// Where the next part begins.
    pub fn end(&self) -> u64 {
        self.at.saturating_add(self.part.len() as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(bytes: u64, at: u64, length: usize) -> FilePart {
        FilePart {
            file: Hash([7; 32]),
            bytes,
            at,
            part: vec![9; length],
        }
    }

    #[test]
    fn a_part_lies_inside_its_file_or_is_none() {
        for good in [part(1, 0, 1), part(70_000, 7_000, 63_000), part(70_000, 69_999, 1)] {
            assert_eq!(FilePart::decode(&good.encode()), Ok(good));
        }
        for bad in [
            part(1, 0, 0),
            part(1, 1, 1),
            part(70_000, 0, 63_001),
            part(70_000, 7_001, 63_000),
            part(u64::MAX, u64::MAX, 1),
        ] {
            assert_eq!(
                FilePart::decode(&bad.encode()),
                Err(Malformed),
                "{} {}",
                bad.bytes,
                bad.at
            );
        }
    }
}
