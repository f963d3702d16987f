//! A small file that travels with a flyer, by what names it: its hash, its size, its kind.

mod image;
mod look;

pub use look::{FileFault, PIXELS, SIDE, look};

use std::{fmt, str::FromStr};

/// Bytes that a file may have (two megabytes, the size of an A4 folder with pictures).
pub const FILE_LIMIT: u64 = 2 * 1024 * 1024;

/// A file by its content, written `<64 hex digits>.<kind>.<bytes>`: one text, so that two leads who each attach one never
/// mix the hash of one with the size of the other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ts_rs::TS)]
#[ts(type = "string")]
pub struct FileNamed {
    /// SHA-256 of its bytes.
    pub hash: [u8; 32],
    /// What it is.
    pub kind: FileKind,
    /// How long it is.
    pub bytes: u64,
}

/// The kinds of file that may travel: what every phone can show without a program of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // The names say it.
pub enum FileKind {
    Pdf,
    Png,
    Jpeg,
    Webp,
}

impl FileKind {
    const ALL: [(Self, &'static str, &'static str); 4] = [
        (Self::Pdf, "pdf", "application/pdf"),
        (Self::Png, "png", "image/png"),
        (Self::Jpeg, "jpeg", "image/jpeg"),
        (Self::Webp, "webp", "image/webp"),
    ];

    /// Its id.
    pub fn id(self) -> &'static str {
        self.row().1
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        self.row().2
    }

    fn row(self) -> (Self, &'static str, &'static str) {
        let [first, ..] = Self::ALL;
        Self::ALL.into_iter().find(|(kind, ..)| *kind == self).unwrap_or(first)
    }
}

/// A text that names no file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a hash, a kind and a size were expected")]
pub struct NotAFile;

impl FromStr for FileNamed {
    type Err = NotAFile;

    fn from_str(text: &str) -> Result<Self, NotAFile> {
        let mut parts = text.split('.');
        let (Some(hex), Some(kind), Some(bytes), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotAFile);
        };
        let digits = |text: &str| {
            text.bytes()
                .all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
        };
        if hex.len() != 64 || !digits(hex) {
            return Err(NotAFile);
        }
        let mut hash = [0; 32];
        for (byte, pair) in hash.iter_mut().zip(hex.as_bytes().chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| NotAFile)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| NotAFile)?;
        }
        let named = FileKind::ALL.into_iter().find(|(_, id, _)| *id == kind);
        let bytes = bytes.parse().map_err(|_| NotAFile)?;
        if !(1..=FILE_LIMIT).contains(&bytes) {
            return Err(NotAFile);
        }
        let kind = named.map(|(kind, ..)| kind).ok_or(NotAFile)?;
        Ok(Self { hash, kind, bytes })
    }
}

impl fmt::Display for FileNamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.hash.iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
        write!(f, ".{}.{}", self.kind.id(), self.bytes)
    }
}

impl serde::Serialize for FileNamed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for FileNamed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::id::from_text(deserializer, str::parse)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]

    use super::*;

    #[test]
    fn a_file_is_read_as_it_is_written_and_as_nothing_else() {
        let named = FileNamed {
            hash: [0xab; 32],
            kind: FileKind::Pdf,
            bytes: 12,
        };
        let text = named.to_string();
        assert_eq!(text, format!("{}.pdf.12", "ab".repeat(32)));
        assert_eq!(text.parse(), Ok(named));
        let hash = "ab".repeat(32);
        for wrong in [
            String::new(),
            hash.clone(),
            format!("{hash}.exe.12"),
            format!("{hash}.pdf.0"),
            format!("{hash}.pdf.2097153"),
            format!("{hash}.pdf.12.3"),
            format!("{}.pdf.12", "AB".repeat(32)),
            format!("{}.pdf.12", "ж".repeat(32)),
        ] {
            assert_eq!(wrong.parse::<FileNamed>(), Err(NotAFile), "{wrong}");
        }
    }
}
