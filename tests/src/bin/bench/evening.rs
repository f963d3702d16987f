//! What an evening costs in bytes: twelve lines in one round, one push, one reader.

use crate::{
    cast::{Cast, Seat},
    table::{Table, kb},
};

const BUDGET: u64 = 2_500;
const EVENINGS: i64 = 5;

/// Writes some evenings with and some without handing in; the dearest of each is shown. Sessions are logged in.
pub async fn measure(table: &mut Table) {
    let (cast, noor) = Cast::begin().await;
    for place in ["Voorbeeldstraat noord", "Voorbeeldstraat zuid"] {
        noor.book
            .add_place(place, domain::words::Setting::WindowStreet)
            .unwrap();
    }
    noor.sync().await;
    let petya = cast.joins(&noor, "Petya").await;
    let mut dearest = [[0; 2]; 2];
    let mut parts = [String::new(), String::new()];
    for evening in 0..2 * EVENINGS {
        let hands_in = evening >= EVENINGS;
        settle(&noor, &petya).await;
        cast.clock.advance_minutes(1);
        write(&petya, evening, hands_in);
        let writer = petya.sync().await;
        let reader = noor.sync().await;
        let kind = &mut dearest[usize::from(hands_in)];
        if writer.up + writer.down > kind[0] {
            parts[usize::from(hands_in)] = format!(
                "up {} down {}; reader up {} down {}",
                writer.up, writer.down, reader.up, reader.down
            );
        }
        kind[0] = kind[0].max(writer.up + writer.down);
        kind[1] = kind[1].max(reader.up + reader.down);
    }
    settle(&noor, &petya).await;
    let nothing = petya.sync().await;
    for (bytes, what) in dearest.iter().zip(["", ", handed in"]) {
        let row = |who: &str| format!("one evening, 12 lines{what}: {who}");
        table.row(
            &row("writer, pull and push"),
            "≤ 2.5 kB",
            kb(bytes[0]),
            bytes[0] <= BUDGET,
        );
        table.row(
            &row("reader, pull and ack"),
            "≤ 2.5 kB",
            kb(bytes[1]),
            bytes[1] <= BUDGET,
        );
    }
    eprintln!("  {parts:?}");
    table.row(
        "nothing new",
        "one request, < 1 kB",
        format!("{} request, {}", nothing.requests, kb(nothing.up + nothing.down)),
        nothing.requests == 1 && nothing.up + nothing.down < 1_000,
    );
}

fn write(petya: &Seat, evening: i64, hands_in: bool) {
    let mut writer = petya.book.write_round(None).unwrap();
    let date = format!("2018-01-{:02}", evening + 4);
    for line in testkit::evening(&date, &["Petya", "Noor"], 12) {
        writer.line(&line.to_string()).unwrap();
    }
    if hands_in {
        petya.book.hand_in(writer.id().unwrap()).unwrap();
    }
}

/// Until neither has anything to say to the other.
async fn settle(noor: &Seat, petya: &Seat) {
    for _ in 0..2 {
        noor.settle().await;
        petya.settle().await;
    }
}
