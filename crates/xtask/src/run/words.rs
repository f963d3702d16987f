//! Looking for words where none should be.

use serde_json::Value;
use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

/// What a folder holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Holdings {
    /// All files, however deep.
    pub files: usize,
    /// All bytes of them.
    pub bytes: u64,
    /// Which of the words was found in which file.
    pub found: Vec<(String, PathBuf)>,
}

/// Reads every file of a folder and looks in it for each word, as UTF-8 and as UTF-16.
pub fn search(folder: &Path, words: &BTreeSet<String>) -> io::Result<Holdings> {
    let mut holdings = Holdings::default();
    let mut ahead = vec![folder.to_path_buf()];
    while let Some(folder) = ahead.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                ahead.push(path);
                continue;
            }
            let bytes = fs::read(&path)?;
            holdings.files += 1;
            holdings.bytes += bytes.len() as u64;
            for word in words.iter().filter(|word| stands_in(&bytes, word)) {
                holdings.found.push((word.clone(), path.clone()));
            }
        }
    }
    Ok(holdings)
}

/// The words of a text that are long enough not to turn up by chance among a few million random bytes.
pub fn of(text: &str) -> BTreeSet<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.len() >= 5)
        .map(str::to_owned)
        .collect()
}

/// The words of every text in a value, its keys apart.
pub fn of_all(value: &Value) -> BTreeSet<String> {
    match value {
        Value::String(text) => of(text),
        Value::Array(values) => values.iter().flat_map(of_all).collect(),
        Value::Object(fields) => fields.values().flat_map(of_all).collect(),
        _ => BTreeSet::new(),
    }
}

fn stands_in(bytes: &[u8], word: &str) -> bool {
    let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
    holds(word.as_bytes()) || holds(&wide)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_both_encodings() {
        let wide: Vec<u8> = "x reiger".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(stands_in(&wide, "reiger"));
        assert!(stands_in(b"een reiger", "reiger"));
        assert!(!stands_in(b"een reig", "reiger"));
    }

    #[test]
    fn short_words_are_left_out() {
        assert_eq!(
            of("Rustig, in de straat."),
            BTreeSet::from(["Rustig".to_owned(), "straat".to_owned()])
        );
    }
}
