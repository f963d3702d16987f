//! Mutated changes with a repaired checksum: nothing panics through, and the document stays what it was.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::*;
use documents::{Applied, Authors, Document, Refused, RoundStep, try_apply};
use domain::{ConversationEdit, ConversationId, RoundEdit, VisitEdit};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The same mutations in every run: xorshift.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}

/// Header: magic 4, checksum 4, type 1, length. The checksum is the beginning of the hash of all after it.
const HEADER: usize = 8;

fn repaired(mut chunk: Vec<u8>) -> Vec<u8> {
    let hash = Sha256::digest(&chunk[HEADER..]);
    chunk[4..8].copy_from_slice(&hash[..4]);
    chunk
}

/// The contents with a header of their own.
fn framed(contents: &[u8]) -> Vec<u8> {
    let mut chunk = vec![0x85, 0x6f, 0x4a, 0x83, 0, 0, 0, 0, 1];
    let mut length = contents.len();
    while length > 0x7f {
        chunk.push(length as u8 | 0x80);
        length >>= 7;
    }
    chunk.push(length as u8);
    chunk.extend(contents);
    repaired(chunk)
}

fn contents(chunk: &[u8]) -> Vec<u8> {
    let length = chunk[9..].iter().take_while(|byte| **byte & 0x80 != 0).count() + 1;
    chunk[9 + length..].to_vec()
}

fn mutated(contents: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = contents.to_vec();
    for _ in 0..=dice.below(3) {
        let at = dice.below(bytes.len().max(1));
        if bytes.is_empty() {
            break;
        }
        match dice.below(7) {
            0 => bytes[at] ^= 1 << dice.below(8),
            1 => bytes[at] = dice.below(256) as u8,
            2 => bytes[at] = [0, 1, 0x7f, 0x80, 0xff][dice.below(5)],
            3 => drop(bytes.remove(at)),
            4 => bytes.insert(at, dice.below(256) as u8),
            5 => bytes.truncate(at.max(1)),
            _ => {
                let end = (at + dice.below(20)).min(bytes.len());
                let piece = bytes[at..end].to_vec();
                let to = dice.below(bytes.len());
                bytes.splice(to..to, piece);
            }
        }
    }
    bytes
}

/// A round with a past of two people, and three changes that Bob could send: a new line, a changed one with a set
/// and a deletion, a second change on top.
fn scene() -> (Document, Vec<Vec<u8>>) {
    let mut base = at_once(
        &round(),
        &line(full_line()),
        &visit(VisitEdit {
            greeted: Some(Some(3)),
            ..VisitEdit::default()
        }),
    );
    edited(
        &mut base,
        &line(ConversationEdit {
            n: Some(2),
            ..ConversationEdit::default()
        }),
        alice(),
    );
    let mut his = base.clone();
    let steps = [
        vec![RoundStep::Conversation(ConversationId([0x51; 6]), full_line())],
        vec![
            RoundStep::Conversation(
                LINE,
                ConversationEdit {
                    topics: Some(["exit".into()].into()),
                    language: Some(None),
                    ..brief()
                },
            ),
            RoundStep::Visit(
                VISIT,
                VisitEdit {
                    windows: Some([("open".into(), 3)].into()),
                    ..VisitEdit::default()
                },
            ),
        ],
        vec![RoundStep::Round(RoundEdit {
            note: Some("a note".into()),
            planned: Some(vec![PLACE]),
            ..RoundEdit::default()
        })],
    ];
    let changes = steps.iter().map(|steps| edited(&mut his, steps, bob()).bytes).collect();
    (base, changes)
}

#[test]
fn mutated_changes_never_panic_through_nor_touch_the_document() {
    let (base, changes) = scene();
    let before = (base.heads(), base.round(ID).unwrap(), base.save());
    let mut dice = Dice(0x5eed);
    let mut seen = BTreeMap::new();
    let mut hers = base.clone();
    let steps = [
        RoundStep::Conversation(
            LINE,
            ConversationEdit {
                topics: Some(["tax".into()].into()),
                ..full_line()
            },
        ),
        RoundStep::Conversation(ConversationId([0x66; 6]), full_line()),
    ];
    let meanwhile = edited(&mut hers, &steps, alice());
    for _ in 0..3_000 {
        for (which, change) in changes.iter().enumerate() {
            let bad = framed(&mutated(&contents(change), &mut dice));
            // The ones before it are honest, so that it isn't merely missing something.
            let all = [changes[..which].concat(), bad].concat();
            let outcome = match try_apply(Some(&base), &all, Authors::Only([0xbb; 8])) {
                Ok(Applied::Nothing) => "nothing".to_owned(),
                Ok(Applied::Missing(_)) => "missing".to_owned(),
                Ok(Applied::New { document, .. }) => {
                    // Let in: a change that Bob could have written. It reads, saves and opens.
                    drop((document.round(ID), document.conflicts(), document.line_authors()));
                    drop(document.corrections(&base.heads()).unwrap());
                    let again = Document::open(Some(&document.save()), &[] as &[&[u8]]).unwrap();
                    assert_eq!(again.heads(), document.heads());
                    // What Alice wrote meanwhile still comes in, and she can go on.
                    let mut next = *document;
                    receive(&mut next, &meanwhile, alice());
                    if next.has_visit(VISIT) {
                        let new = [RoundStep::Conversation(ConversationId([0x77; 6]), full_line())];
                        edited(&mut next, &new, alice());
                    }
                    "let in".to_owned()
                }
                Err(refused) => format!("{refused:?}").split_whitespace().next().unwrap().to_owned(),
            };
            *seen.entry(outcome).or_insert(0) += 1;
        }
    }
    println!("{seen:?}");
    assert_eq!((base.heads(), base.round(ID).unwrap(), base.save()), before);
    // The mutations reach every layer, or they would prove little.
    for layer in ["Malformed", "let in", "Author"] {
        assert!(seen.contains_key(layer), "{layer}: {seen:?}");
    }
}

#[test]
fn a_panic_of_automerge_is_refused_and_the_document_goes_on() {
    let (base, changes) = scene();
    let mut dice = Dice(0xfeed);
    // Some mutation makes this version of automerge panic; one that no longer does would be good news.
    let bad = (0..20_000)
        .map(|_| framed(&mutated(&contents(&changes[0]), &mut dice)))
        .find(|bad| {
            matches!(
                try_apply(Some(&base), bad, Authors::Only([0xbb; 8])),
                Err(Refused::Panicked)
            )
        });
    println!("panics: {}", bad.is_some());
    let Ok(Applied::New { document, .. }) = try_apply(Some(&base), &changes[0], Authors::Only([0xbb; 8])) else {
        panic!()
    };
    assert_eq!(document.change_count(), base.change_count() + 1);
}

#[test]
fn mutated_files_of_our_own_are_errors_and_never_panics() {
    let (base, changes) = scene();
    let snapshot = base.save();
    let mut dice = Dice(0xd15c);
    for _ in 0..1_000 {
        let mut bad = snapshot.clone();
        let at = dice.below(bad.len());
        bad[at] ^= 1 << dice.below(8);
        assert!(Document::open(Some(&bad), &[] as &[&[u8]]).is_err());
        // With a repaired checksum it may open as something else, but it answers.
        drop(Document::open(Some(&repaired(bad)), &changes).map(|document| (document.round(ID), document.conflicts())));
        let bad = mutated(&changes[0], &mut dice);
        drop(Document::open(Some(&snapshot), &[bad]));
    }
}
