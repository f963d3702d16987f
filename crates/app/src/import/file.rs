//! The files of a folder: found whatever their case, refused when too large, decoded from whatever Excel wrote.

use crate::{Failure, folder::disk};
use encoding_rs::{UTF_8, WINDOWS_1252};
use std::{collections::BTreeMap, fs, path::Path, path::PathBuf};

/// Bytes that a file may have. A year of a large team is 500 kB.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

/// The files that this version knows, in the order in which they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum File {
    Places,
    Rounds,
    Visits,
    Conversations,
    Online,
    Flyers,
}

impl File {
    const ALL: [File; 6] = [
        File::Places,
        File::Rounds,
        File::Visits,
        File::Conversations,
        File::Online,
        File::Flyers,
    ];

    /// Its name on the disk and in reports.
    pub fn name(self) -> &'static str {
        match self {
            File::Places => "locaties.csv",
            File::Rounds => "rondes.csv",
            File::Visits => "bezoeken.csv",
            File::Conversations => "gesprekken.csv",
            File::Online => "online.csv",
            File::Flyers => "flyers.csv",
        }
    }

    /// The columns without which it is another file.
    pub fn required(self) -> &'static [&'static str] {
        match self {
            File::Places => &["Naam", "Soort"],
            File::Rounds => &["Rondenr", "Datum"],
            File::Visits => &["Bezoeknr", "Rondenr", "Locatie"],
            File::Conversations => &["Gespreknr", "Bezoeknr", "Soort gesprek"],
            File::Flyers => &["Onderwerp", "Taal", "Titel", "URL"],
            File::Online => &["Berichtnr", "Datum", "Platform", "Profiel", "Bericht"],
        }
    }
}

/// The text of every known file in the folder. All are measured before the first is read.
pub(super) fn read(folder: &Path) -> Result<BTreeMap<File, String>, Failure> {
    let found = find(folder)?;
    if found.is_empty() {
        return Err(Failure::input("folder_without_files"));
    }
    for path in found.values() {
        if fs::metadata(path).map_err(disk)?.len() > MOST_BYTES {
            return Err(Failure::input("file_too_large"));
        }
    }
    found
        .into_iter()
        .map(|(file, path)| Ok((file, decode(&fs::read(path).map_err(disk)?))))
        .collect()
}

/// The synthetic year (tests/fixtures/shop-2017), as it stood when the program was built.
pub(super) fn shipped() -> BTreeMap<File, String> {
    macro_rules! text {
        ($name:literal) => {
            decode(include_bytes!(concat!(
                "../../../../tests/fixtures/shop-2017/",
                $name
            )))
        };
    }
    BTreeMap::from([
        (File::Places, text!("locaties.csv")),
        (File::Rounds, text!("rondes.csv")),
        (File::Visits, text!("bezoeken.csv")),
        (File::Conversations, text!("gesprekken.csv")),
        (File::Flyers, text!("flyers.csv")),
    ])
}

/// Where each known file is. Of two that differ in case only, the one in lower case counts.
fn find(folder: &Path) -> Result<BTreeMap<File, PathBuf>, Failure> {
    let mut found = BTreeMap::new();
    let unreadable = |_| Failure::input("folder");
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        let Some(file) = File::ALL
            .into_iter()
            .find(|file| file.name().eq_ignore_ascii_case(name))
        else {
            continue;
        };
        if path.is_file() && (name == file.name() || !found.contains_key(&file)) {
            found.insert(file, path);
        }
    }
    Ok(found)
}

/// What its mark says (UTF-8, UTF-16), else UTF-8 if it is valid, else what Excel writes in the Netherlands.
pub(super) fn decode(bytes: &[u8]) -> String {
    let marked = encoding_rs::Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let guess = || {
        if std::str::from_utf8(bytes).is_ok() {
            UTF_8
        } else {
            WINDOWS_1252
        }
    };
    let (text, _, _) = marked.unwrap_or_else(guess).decode(bytes);
    text.into_owned()
}
