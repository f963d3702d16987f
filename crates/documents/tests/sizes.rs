//! What an evening weighs. Printed and not asserted: the budgets are checked by `cargo xtask bench`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::*;
use documents::{Document, RoundStep};
use domain::{
    ConversationEdit, ConversationId, PersonId, RoundEdit, VisitEdit, VisitId,
    words::{AgeBand, Gender, Kind, Met, PartOfDay},
};

/// Ids as a random source draws them: they don't compress, so equal bytes would flatter.
fn id<const N: usize>(seed: u64) -> [u8; N] {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    std::array::from_fn(|_| {
        state = (state ^ (state >> 30))
            .wrapping_mul(0xbf58_476d_1ce4_e5b9)
            .wrapping_add(0x94d0_49bb_1331_11eb);
        (state >> 56) as u8
    })
}

fn lines(visits: &[VisitId]) -> Vec<(ConversationId, ConversationEdit)> {
    let languages = ["es", "bg", "ro", "nl", "hu"];
    let topics = ["health", "tax", "housing", "exit", "small_talk", "safety"];
    (0..12)
        .map(|i| {
            let edit = ConversationEdit {
                visit: Some(visits[i / 6]),
                kind: Some(if i % 3 == 0 { Kind::Conversation } else { Kind::Brief }),
                language: Some(Some(languages[i * 7 % 5].into())),
                gender: Some(Gender::Woman),
                age_band: (i % 4 == 0).then_some(AgeBand::From21),
                met: (i % 2 == 0).then_some(Met::FirstThisYear),
                topics: Some((0..=i % 3).map(|t| topics[(i + t * 2) % 6].to_owned()).collect()),
                by: Some([PersonId(id(90))].into()),
                note: (i == 5).then(|| "asked about the new opening hours of the clinic".to_owned()),
                ..ConversationEdit::default()
            };
            (ConversationId(id(i as u64 + 1)), edit)
        })
        .collect()
}

#[test]
fn an_evening_in_bytes() {
    let actor = id(70);
    let writer = documents::Writer { actor, ..alice() };
    let round = RoundEdit {
        part_of_day: Some(Some(PartOfDay::Evening)),
        from: Some("20:10".parse().ok()),
        to: Some("22:40".parse().ok()),
        people: Some([PersonId(id(90)), PersonId(id(91))].into()),
        ..dated()
    };
    let visits = [VisitId(id(50)), VisitId(id(51))];
    let visit = |n: u64| VisitEdit {
        place: Some(domain::DocumentId(id(60 + n))),
        from: Some("20:10".parse().ok()),
        windows: Some([("open".to_owned(), 12), ("closed".to_owned(), 20)].into()),
        greeted: Some(Some(4)),
        materials: Some([("condoms".to_owned(), 20)].into()),
        ..VisitEdit::default()
    };
    let new: Vec<_> = visits.iter().zip(0..).map(|(id, n)| (*id, visit(n))).collect();
    let lines = lines(&visits);
    let (whole, change) = Document::create_round(&round, &new, &lines, &writer).unwrap();
    print("a round with 2 visits and 12 lines, one change", &change.bytes);
    print("its snapshot", &whole.save());

    let (mut document, _) = Document::create_round(&round, &new, &[], &writer).unwrap();
    let steps: Vec<_> = lines
        .iter()
        .map(|(id, edit)| RoundStep::Conversation(*id, edit.clone()))
        .collect();
    print("12 lines as one change", &edited(&mut document, &steps, writer).bytes);

    let (mut document, _) = Document::create_round(&round, &new, &[], &writer).unwrap();
    let each: Vec<_> = steps
        .chunks(1)
        .map(|step| edited(&mut document, step, writer).bytes)
        .collect();
    print("the first line as one change", &each[0]);
    print("12 lines as 12 changes", &each.concat());
    print("the snapshot after them", &document.save());
    let n = [RoundStep::Conversation(
        lines[3].0,
        ConversationEdit {
            n: Some(2),
            ..ConversationEdit::default()
        },
    )];
    print("one field", &edited(&mut document, &n, writer).bytes);
}

fn print(what: &str, bytes: &[u8]) {
    println!(
        "{what}: {} bytes, zstd {}",
        bytes.len(),
        zstd::bulk::compress(bytes, 19).unwrap().len()
    );
}
