//! Opening a book of one year and of ten, and counting in it.

use crate::{
    cast::{Cast, PASSPHRASE},
    table::Table,
    ten_years,
    watch::{Times, Watch},
};
use app::{Book, FiguresQuestion, Opening, Scope};
use chrono::NaiveDate;
use sync::Me;

const OPENINGS: usize = 12;

/// Makes both books, closes them, and opens each several times.
pub async fn measure(table: &mut Table) {
    let one = Opened::measure(1).await;
    let ten = Opened::measure(10).await;
    table.row(
        "open on ten years, list the first screen (30 rounds), after unlock, p50",
        "< 50 ms",
        format!(
            "{:.1} ms ({} rounds, {:.0} MB)",
            ten.open.p50(),
            ten.rounds,
            ten.megabytes
        ),
        ten.open.p50() < 50.0,
    );
    let growth = ten.open.p50() / one.open.p50();
    table.row(
        "the same on one year; growth with the years",
        "no growth",
        format!("{:.1} ms ({} rounds); {growth:.2} ×", one.open.p50(), one.rounds),
        growth < 1.25,
    );
    table.row(
        "figures over ten years, p50",
        "< 100 ms",
        format!("{:.1} ms (one year: {:.1} ms)", ten.figures.p50(), one.figures.p50()),
        ten.figures.p50() < 100.0,
    );
}

struct Opened {
    open: Times,
    figures: Times,
    rounds: usize,
    megabytes: f64,
}

impl Opened {
    async fn measure(years: i32) -> Self {
        let (cast, noor) = Cast::begin().await;
        let watch = Watch::start();
        ten_years::fill(&noor.book, &cast.clock, years);
        eprintln!("  {years} years made in {:.1} s", watch.ms() / 1000.0);
        drop(noor);
        let folder = cast.folder("noor");
        let key = vault::unwrap(&std::fs::read(folder.join("key")).unwrap(), PASSPHRASE).unwrap();
        let (mut open, mut figures) = (Times::default(), Times::default());
        let mut rounds = 0;
        for _ in 0..OPENINGS {
            // The file and who works in it, as `Book::open` does after the passphrase.
            let watch = Watch::start();
            let book = store::Book::open(&folder.join("book.db"), &key.hex()).unwrap();
            let me = book
                .read(|view| Me::of_book(view, cast.clock.handle(), "bench"))
                .unwrap();
            let opened = watch.ms();
            drop((book, me));
            // The first screen, on a connection that has read nothing yet.
            let clock = cast.clock.handle();
            let book = Book::open(Opening {
                folder: &folder,
                passphrase: PASSPHRASE,
                clock,
            })
            .unwrap();
            let watch = Watch::start();
            assert_eq!(book.newest_rounds(30).unwrap().rounds.len(), 30);
            open.add(opened + watch.ms());
            let question = FiguresQuestion {
                from: NaiveDate::from_ymd_opt(ten_years::LAST - years + 1, 1, 1).unwrap(),
                to: NaiveDate::from_ymd_opt(ten_years::LAST, 12, 31).unwrap(),
                joined: false,
                individual: Scope::All,
            };
            rounds = figures.of(|| book.figures(&question).unwrap()).basis.rounds as usize;
        }
        let bytes = std::fs::metadata(folder.join("book.db")).unwrap().len();
        Self {
            open,
            figures,
            rounds,
            megabytes: bytes as f64 / 1e6,
        }
    }
}
