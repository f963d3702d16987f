//! The durable save of one line, beside a raw commit on the same disk at the same time.

use crate::{cast::Cast, table::Table, watch::Times};
use rusqlite::Connection;

const ROUNDS: usize = 60;
const LINES: usize = 20;

/// Bytes of a raw commit: about what a line's change and row weigh.
const RAW: usize = 400;

/// Writes rounds of twenty lines, a raw commit before each line, so that both meet the same disk.
pub async fn measure(table: &mut Table) {
    let (cast, noor) = Cast::begin().await;
    noor.book
        .add_place("Voorbeeldstraat noord", domain::words::Setting::WindowStreet)
        .unwrap();
    let raw = Raw::open(&cast.folder("raw"));
    let mut raw_times = Times::default();
    let mut all = Times::default();
    let mut nth: Vec<Times> = (0..LINES).map(|_| Times::default()).collect();
    for _ in 0..ROUNDS {
        let mut writer = noor.book.write_round(None).unwrap();
        for line in [
            testkit::round("2018-01-04", &["Noor"]),
            testkit::visit("Voorbeeldstraat noord", "20:15"),
        ] {
            writer.line(&line.to_string()).unwrap();
        }
        for (n, times) in nth.iter_mut().enumerate() {
            raw_times.of(|| raw.commit());
            let topics: &[&str] = if n % 2 == 0 { &["health"] } else { &["tax", "housing"] };
            let line = testkit::conversation(["es", "bg", "ro"][n % 3], topics).to_string();
            times.of(|| writer.line(&line).unwrap());
        }
    }
    let ratio = |times: &Times| times.p50() / raw_times.p50();
    let (first, last) = (ratio(&nth[0]), ratio(&nth[LINES - 1]));
    for times in nth {
        all.extend(times);
    }
    table.row(
        "save one line, durable, encrypted: p50 against a raw SQLite `FULL` commit",
        "≤ 3 ×",
        format!(
            "{:.2} × ({:.2} ms against {:.2} ms)",
            ratio(&all),
            all.p50(),
            raw_times.p50()
        ),
        ratio(&all) <= 3.0,
    );
    table.row(
        "the same, p99",
        "< 10 ms",
        format!("{:.1} ms (raw: {:.1} ms)", all.at(0.99), raw_times.at(0.99)),
        all.at(0.99) < 10.0,
    );
    table.row(
        "the first line of a round, p50",
        "≤ 3 ×",
        format!("{first:.2} ×"),
        first <= 3.0,
    );
    table.row(
        "the 20th line of a round, p50",
        "≤ 3 ×",
        format!("{last:.2} ×"),
        last <= 3.0,
    );
}

struct Raw(Connection);

impl Raw {
    fn open(path: &std::path::Path) -> Self {
        let connection = Connection::open(path).unwrap();
        connection
            .execute_batch(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
                 CREATE TABLE line (n INTEGER PRIMARY KEY, bytes BLOB NOT NULL);",
            )
            .unwrap();
        Self(connection)
    }

    fn commit(&self) {
        let sql = "INSERT INTO line (bytes) VALUES (?1)";
        self.0.prepare_cached(sql).unwrap().execute([vec![7u8; RAW]]).unwrap();
    }
}
