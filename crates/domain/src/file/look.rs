//! Whether bytes are a file that may travel: judged by themselves, never by a name that came with them.

use super::{FILE_LIMIT, FileKind, image};

/// The longest side of an image.
pub const SIDE: u32 = 10_000;

/// Pixels of an image at most: more would fill a small phone's memory, however few bytes it travels in.
pub const PIXELS: u64 = 24_000_000;

/// A PDF ends within this many bytes of its last byte.
const PDF_END: usize = 2_048;

/// Why a file may not travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// More bytes than [`FILE_LIMIT`].
    TooLarge,
    /// None of the kinds that travel.
    Kind,
    /// It begins like one of them, and is cut off or not whole.
    Broken,
    /// An image with more pixels than a phone should have to hold.
    Pixels,
}

impl FileFault {
    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Self::TooLarge => "attachment_too_large",
            Self::Kind => "file_kind",
            Self::Broken => "file_broken",
            Self::Pixels => "image_too_large",
        }
    }
}

/// The kind of a file that may travel. Headers are read and nothing is unpacked.
pub fn look(bytes: &[u8]) -> Result<FileKind, FileFault> {
    if bytes.len() as u64 > FILE_LIMIT {
        return Err(FileFault::TooLarge);
    }
    let (kind, size) = if bytes.starts_with(b"%PDF-") {
        return if pdf_is_whole(bytes) {
            Ok(FileKind::Pdf)
        } else {
            Err(FileFault::Broken)
        };
    } else if bytes.starts_with(image::PNG) {
        (FileKind::Png, image::png(bytes))
    } else if bytes.starts_with(image::JPEG) {
        (FileKind::Jpeg, image::jpeg(bytes))
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        (FileKind::Webp, image::webp(bytes))
    } else {
        return Err(FileFault::Kind);
    };
    let (width, height) = size.ok_or(FileFault::Broken)?;
    match (width, height) {
        (0, _) | (_, 0) => Err(FileFault::Broken),
        _ if width.max(height) > SIDE || u64::from(width) * u64::from(height) > PIXELS => Err(FileFault::Pixels),
        _ => Ok(kind),
    }
}

/// Whether it ends as a PDF does: where its table begins, and then its end.
fn pdf_is_whole(bytes: &[u8]) -> bool {
    let tail = bytes.get(bytes.len().saturating_sub(PDF_END)..).unwrap_or_default();
    let find = |text: &[u8], word: &[u8]| text.windows(word.len()).rposition(|window| window == word);
    let Some(end) = find(tail, b"%%EOF") else { return false };
    let before = tail.get(..end).unwrap_or_default();
    let Some(start) = find(before, b"startxref") else {
        return false;
    };
    let digits: String = before
        .iter()
        .skip(start + "startxref".len())
        .map(|byte| char::from(*byte))
        .skip_while(|char| char.is_ascii_whitespace())
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse::<usize>().is_ok_and(|table| table < bytes.len())
}

#[cfg(test)]
mod tests;
