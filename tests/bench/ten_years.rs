//! Years that nobody lived: rounds, visits and lines like those of the synthetic year, from a seed, with invented names.
//!
//! Documents are made and stored as a book makes them, sealed and taken for sent as a relay would answer; the network
//! has no part in it.

use crate::cast::Hand;
use app::Book;
use chrono::{Datelike, Days, NaiveDate};
use documents::{Document, RoundStep};
use domain::{
    ConversationEdit, ConversationId, DocumentId, PersonId, RoundEdit, VisitEdit, VisitId,
    words::{AgeBand, Gender, Kind, KindOfRound, Met, PartOfDay, Setting},
};
use protocol::{Entry, Hash, LogId, Space, frames::AppendResponse};
use std::collections::{BTreeMap, BTreeSet};
use store::LogRow;
use sync::{Desk, SyncFault, edit, push};

/// The last year that is made.
pub const LAST: i32 = 2026;

/// Of the synthetic year: 101 rounds with 208 visits and 2,181 lines.
const ROUNDS_A_YEAR: u64 = 101;

/// Fills a lead's book with the years up to [`LAST`].
pub fn fill(book: &Book, clock: &Hand, years: i32) {
    let mut chance = Chance(2017);
    let places: Vec<_> = (0..31).map(|n| place(book, n, &mut chance)).collect();
    let people: Vec<_> = (0..8).map(|_| person(book, &mut chance)).collect();
    let desk = &mut *book.hold();
    begin_log(desk);
    for year in LAST - years + 1..=LAST {
        let first = NaiveDate::from_ymd_opt(year, 1, 2).unwrap();
        for n in 0..ROUNDS_A_YEAR {
            let date = first + Days::new(n * 363 / ROUNDS_A_YEAR);
            clock.set(date.and_hms_opt(22, 0, 0).unwrap().and_utc().timestamp_millis());
            round(desk, date, &places, &people, &mut chance);
            send(desk);
        }
    }
}

/// A small generator whose numbers are the same on every machine (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn one<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    fn id(&mut self) -> [u8; 6] {
        *self.next().to_be_bytes().first_chunk().unwrap()
    }

    /// A name of two to three syllables that no list of names holds.
    fn name(&mut self) -> String {
        const BEGIN: [&str; 8] = ["Bra", "Vel", "Dor", "Mi", "Sta", "Lo", "Ker", "Fi"];
        const END: [&str; 8] = ["mina", "wijk", "lo", "resse", "dam", "vanne", "ster", "tje"];
        format!("{}{}{}", self.one(&BEGIN), self.one(&END), self.below(90) + 10)
    }
}

fn place(book: &Book, n: usize, chance: &mut Chance) -> DocumentId {
    let setting = match n {
        0..5 => Setting::WindowStreet,
        5..11 => Setting::Club,
        11..20 => Setting::PrivateHouse,
        _ => Setting::MassageSalon,
    };
    book.add_place(&chance.name(), setting).unwrap().id
}

fn person(book: &Book, chance: &mut Chance) -> PersonId {
    book.add_person(&chance.name()).unwrap().id
}

/// A round with two visits and some twenty lines: planned in one change, written down in another.
fn round(desk: &mut Desk, date: NaiveDate, places: &[DocumentId], people: &[PersonId], chance: &mut Chance) {
    let Desk { book, me } = desk;
    let workers: BTreeSet<_> = (0..2).map(|_| *chance.one(people)).collect();
    let first = RoundEdit {
        date: Some(date),
        part_of_day: Some(Some(PartOfDay::Evening)),
        kind_of_round: Some(Some(KindOfRound::WindowStreets)),
        from: Some("20:00".parse().ok()),
        people: Some(workers.clone()),
        ..RoundEdit::default()
    };
    let visits: Vec<_> = (0..2 + usize::from(date.day() == 7))
        .map(|_| visit(places, chance))
        .collect();
    let (mut document, planned) = Document::create_round(&first, &visits, &[], &edit::writer(me)).unwrap();
    let lines = 19 + chance.below(6);
    let steps: Vec<_> = (0..lines)
        .map(|_| {
            let visit = chance.one(&visits).0;
            RoundStep::Conversation(ConversationId(chance.id()), line(visit, &workers, chance))
        })
        .collect();
    let id = edit::fresh_id();
    book.write(|write| {
        edit::add(write, me, Space::Team, id, &document, &planned)?;
        let written = document.edit_round(&steps, &edit::writer(me))?.unwrap();
        edit::change(write, me, id, &document, &written)
    })
    .unwrap();
}

fn visit(places: &[DocumentId], chance: &mut Chance) -> (VisitId, VisitEdit) {
    let mut some = |ids: &[&str], most: usize| -> BTreeMap<String, u32> {
        ids.iter()
            .map(|id| ((*id).to_owned(), chance.below(most) as u32))
            .collect()
    };
    let edit = VisitEdit {
        from: Some("20:10".parse().ok()),
        windows: Some(some(&["open", "closed", "busy"], 30)),
        materials: Some(some(&["condoms", "lubricant"], 60)),
        flyers: Some(some(&["es", "bg"], 5)),
        ..VisitEdit::default()
    };
    let place = Some(*chance.one(places));
    (VisitId(chance.id()), VisitEdit { place, ..edit })
}

fn line(visit: VisitId, workers: &BTreeSet<PersonId>, chance: &mut Chance) -> ConversationEdit {
    const LANGUAGES: [&str; 6] = ["es", "bg", "ro", "hu", "nl", "en"];
    const TOPICS: [&str; 6] = ["health", "tax", "housing", "exit", "safety", "work"];
    const NOTES: [&str; 3] = [
        "",
        "asked for the opening hours of the clinic",
        "wants to think about it first",
    ];
    ConversationEdit {
        visit: Some(visit),
        by: Some(workers.iter().take(1).copied().collect()),
        kind: Some(if chance.below(20) == 0 {
            Kind::Individual
        } else {
            Kind::Brief
        }),
        language: Some(Some((*chance.one(&LANGUAGES)).to_owned())),
        gender: Some(Gender::Woman),
        age_band: Some(AgeBand::From21),
        met: Some(if chance.below(6) == 0 {
            Met::FirstThisYear
        } else {
            Met::NotNoted
        }),
        topics: Some(
            (0..=chance.below(2))
                .map(|_| (*chance.one(&TOPICS)).to_owned())
                .collect(),
        ),
        note: Some((*chance.one(&NOTES)).to_owned()),
        ..ConversationEdit::default()
    }
}

/// The team's log, as if a pull had told of it.
fn begin_log(desk: &mut Desk) {
    let fresh = LogRow {
        log_id: LogId([7; 16]),
        number: 0,
        h: Hash::default(),
    };
    desk.book
        .write(|write| write.set_log(Space::Team.number(), fresh).map_err(SyncFault::from))
        .unwrap();
}

/// Seals what is unsent, and answers as the relay does.
fn send(desk: &mut Desk) {
    while let Some(batch) = push::next(desk, Space::Team).unwrap() {
        let log = desk.book.read(|view| view.log(Space::Team.number())).unwrap().unwrap();
        let header = Entry::parse(&batch.bytes).unwrap().header;
        let answer = AppendResponse {
            numbers: vec![(header.author_seq, log.number + 1)],
            h: log.h.follow(&batch.id),
        };
        push::answered(desk, Space::Team, batch.id, &answer).unwrap();
    }
}
