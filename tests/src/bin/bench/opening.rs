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

const OPENINGS: usize = 20;

/// Makes both books, closes them, and opens each several times.
pub async fn measure(table: &mut Table) {
    let mut one = Years::make(1).await;
    let mut ten = Years::make(10).await;
    // In turns, so that both meet the same machine.
    for _ in 0..OPENINGS {
        one.open();
        ten.open();
    }
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

/// A book of so many years, closed between two openings.
struct Years {
    cast: Cast,
    years: i32,
    key: vault::BookKey,
    open: Times,
    figures: Times,
    rounds: u64,
    megabytes: f64,
}

impl Years {
    async fn make(years: i32) -> Self {
        let (cast, noor) = Cast::begin().await;
        let watch = Watch::start();
        ten_years::fill(&noor.book, &cast.clock, years);
        eprintln!("  {years} years made in {:.1} s", watch.ms() / 1000.0);
        drop(noor);
        let folder = cast.folder("noor");
        let bytes = std::fs::metadata(folder.join("book.db")).unwrap().len();
        Self {
            key: vault::unwrap(&std::fs::read(folder.join("key")).unwrap(), PASSPHRASE).unwrap(),
            cast,
            years,
            open: Times::default(),
            figures: Times::default(),
            rounds: 0,
            megabytes: bytes as f64 / 1e6,
        }
    }

    fn open(&mut self) {
        let folder = self.cast.folder("noor");
        // The file and who works in it, as `Book::open` does after the passphrase.
        let watch = Watch::start();
        let book = store::Book::open(&folder.join("book.db"), &self.key.hex()).unwrap();
        let clock = self.cast.clock.handle();
        let me = book.read(|view| Me::of_book(view, clock, "bench")).unwrap();
        let opened = watch.ms();
        drop((book, me));
        // The first screen, on a connection that has read nothing yet.
        let clock = self.cast.clock.handle();
        let book = Book::open(Opening {
            folder: &folder,
            passphrase: PASSPHRASE,
            clock,
        });
        let book = book.unwrap();
        let watch = Watch::start();
        assert_eq!(book.newest_rounds(30).unwrap().rounds.len(), 30);
        self.open.add(opened + watch.ms());
        let question = FiguresQuestion {
            from: NaiveDate::from_ymd_opt(ten_years::LAST - self.years + 1, 1, 1).unwrap(),
            to: NaiveDate::from_ymd_opt(ten_years::LAST, 12, 31).unwrap(),
            joined: false,
            individual: Scope::All,
        };
        self.rounds = self.figures.of(|| book.figures(&question).unwrap()).basis.rounds;
    }
}
