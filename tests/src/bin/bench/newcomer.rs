//! A device that joins the team at the end of its year.

use crate::{
    processor,
    table::{Table, kb},
    watch::Watch,
    year::Year,
};
use testkit::Forwarder;

/// Joins through a forwarder, which counts what really crosses the socket: enrolment, chain, ring and the whole year.
pub async fn measure(table: &mut Table, year: &Year) {
    let forwarder = Forwarder::before(&year.cast.url()).await;
    let lead = &year.seats[0];
    lead.settle().await;
    let (watch, before) = (Watch::start(), processor::used_here());
    let marije = year.cast.joins_through(lead, "Marije", &forwarder.url()).await;
    let seconds = watch.ms() / 1000.0;
    let processor = processor::used_here()
        .zip(before)
        .map_or(0.0, |(now, before)| now - before);
    let (up, down, _) = forwarder.counts();
    let rounds = marije.book.rounds(None).unwrap().rounds.len();
    table.row(
        &format!("a new device, one year ({rounds} rounds): bytes both ways, before bundles"),
        "≤ 500 kB",
        format!("{} (up {}, down {})", kb(up + down), kb(up), kb(down)),
        up + down <= 500_000,
    );
    table.row(
        "the same: from the code to the last round, the passphrase's stretching and the lead's part included",
        "< 3 s",
        format!("{seconds:.2} s, of which the processor worked {processor:.2} s for both books and the relay"),
        seconds < 3.0,
    );
}
