//! How much memory a relay needs for those who only listen.

use crate::{
    http::{Connection, request},
    relay_process::RelayProcess,
    table::{Table, kb},
    writers::Team,
};

const STREAMS: usize = 10_000;

/// Opens streams that nothing happens on.
pub async fn measure(table: &mut Table) {
    let relay = RelayProcess::start();
    let team = Team::of(1, relay.address).await;
    let writer = &team.writers[0];
    let events = request("GET", &format!("/v1/t/{}/events", writer.team), &writer.token, b"");
    let before = relay.resident();
    let mut listeners = Vec::with_capacity(STREAMS);
    for _ in 0..STREAMS {
        let mut listener = Connection::to(relay.address).await;
        listener.listen(&events).await;
        listeners.push(listener);
    }
    let Some((before, after)) = before.zip(relay.resident()) else {
        return;
    };
    table.row(
        "relay: 10,000 idle event streams, resident memory",
        "< 300 MB",
        format!(
            "{} ({} each)",
            kb(after),
            kb(after.saturating_sub(before) / STREAMS as u64)
        ),
        after < 300_000_000,
    );
}
