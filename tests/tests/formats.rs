//! The formats lane: every shape that ever shipped is read as it was read then, and made as it was made then.
//!
//! `golden/NAME.hex` holds the bytes, `golden/NAME.json` what they say. Where no chance is in a shape, the bytes are
//! made again and compared; what is sealed under a random nonce is kept, with its secret beside it. A small decoder
//! of its own (`formats/decode.py`, Python's standard library and `formats.cddl`) reads the same files.
//! A golden file is never changed: a new shape gets a new file.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs
)]

#[path = "formats/books.rs"]
mod books;
#[path = "formats/cast.rs"]
mod cast;
#[path = "formats/readings.rs"]
mod readings;
#[path = "formats/shapes.rs"]
mod shapes;

use readings::{hex, unhex};
use serde_json::{Value, json};
use shapes::{Golden, Source, shapes};
use std::{collections::BTreeSet, fs, path::PathBuf, process::Command};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/golden");
const DECODER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/formats/decode.py");

fn path(name: &str, kind: &str) -> PathBuf {
    PathBuf::from(FOLDER).join(format!("{name}.{kind}"))
}

fn bytes(name: &str) -> Vec<u8> {
    let text = fs::read_to_string(path(name, "hex")).unwrap_or_else(|fault| panic!("{name}.hex: {fault}"));
    unhex(&text.split_whitespace().collect::<String>())
}

fn story(golden: &Golden, bytes: &[u8]) -> Value {
    json!({ "shape": golden.shape, "with": golden.with, "reading": (golden.read)(bytes) })
}

#[test]
fn every_golden_file_says_what_it_said() {
    for golden in shapes() {
        let text =
            fs::read_to_string(path(golden.name, "json")).unwrap_or_else(|fault| panic!("{}: {fault}", golden.name));
        let expected: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(story(&golden, &bytes(golden.name)), expected, "{}", golden.name);
    }
}

#[test]
fn what_holds_no_chance_is_made_again_byte_for_byte() {
    let mut made = 0;
    for golden in shapes() {
        if let Source::Made(again) = golden.source {
            assert_eq!(hex(&again), hex(&bytes(golden.name)), "{}", golden.name);
            made += 1;
        }
    }
    assert!(made >= 17, "{made}");
}

#[test]
fn a_byte_more_or_less_is_another_thing() {
    for golden in shapes() {
        let whole = bytes(golden.name);
        let longer = [&whole[..], &[0]].concat();
        for other in [&whole[..whole.len() - 1], &longer] {
            let read = std::panic::catch_unwind(|| (golden.read)(other));
            // A reading of the tests panics where the product refuses.
            assert!(read.is_err(), "{} of {} bytes", golden.name, other.len());
        }
    }
}

#[test]
fn no_golden_file_is_left_unread() {
    let expected: BTreeSet<_> = shapes()
        .iter()
        .flat_map(|golden| ["hex", "json"].map(|kind| format!("{}.{kind}", golden.name)))
        .collect();
    if std::env::var_os("WRITE_GOLDEN").is_some() {
        write_what_is_missing();
    }
    let found: BTreeSet<_> = fs::read_dir(FOLDER)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".hex") || name.ends_with(".json"))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn an_independent_decoder_reads_the_same() {
    let run = Command::new("python3")
        .arg("-B")
        .arg(DECODER)
        .arg(FOLDER)
        .output()
        .expect("python3 is installed");
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{said}\n{}", String::from_utf8_lossy(&run.stderr));
    let last = said.lines().last().unwrap_or_default();
    assert_eq!(last, format!("{} golden files read", shapes().len()));
}

/// For a shape that is new, with WRITE_GOLDEN set: writes its golden file, and never over one that is there.
fn write_what_is_missing() {
    for golden in shapes() {
        let file = path(golden.name, "hex");
        if !file.exists() {
            let made = match &golden.source {
                Source::Made(bytes) => bytes.clone(),
                Source::Kept(seal) => seal(),
            };
            let lines: Vec<_> = hex(&made)
                .as_bytes()
                .chunks(96)
                .map(|line| String::from_utf8_lossy(line).into_owned())
                .collect();
            fs::write(&file, lines.join("\n") + "\n").unwrap();
        }
        let file = path(golden.name, "json");
        if !file.exists() {
            let story = story(&golden, &bytes(golden.name));
            fs::write(&file, serde_json::to_string_pretty(&story).unwrap() + "\n").unwrap();
        }
    }
}
