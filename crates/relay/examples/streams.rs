//! How much memory idle event streams take: `cargo run --release -p relay --example streams -- [STREAMS]`.
//!
//! The listeners are bare sockets of the same process: what is counted is nearly all the relay's. Each stream needs
//! two file descriptors here, so `ulimit -n` must allow twice their number.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs
)]

#[path = "../tests/common/mod.rs"]
mod common;

use common::*;

#[tokio::main]
async fn main() {
    let streams: usize = std::env::args()
        .nth(1)
        .and_then(|text| text.parse().ok())
        .unwrap_or(10_000);
    let stand = Stand::new().await;
    let team = Team::at(1, &stand).await;
    let client = stand.login(team.id, &team.founder).await;
    let before = resident();
    let path = format!("/v1/t/{}/events", team.id);
    let mut listeners = Vec::new();
    for _ in 0..streams {
        let mut listener = client.again().await;
        listener.send("GET", &path, b"").await;
        assert!(listener.read_until("text/event-stream").await);
        listeners.push(listener);
    }
    let after = resident();
    println!(
        "{streams} idle streams: {} MB before, {} MB after, {:.1} kB each",
        before / 1_000_000,
        after / 1_000_000,
        (after - before) as f64 / streams as f64 / 1000.0
    );
    stand.running.stop().await;
}

/// Bytes of this process in memory.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").trim().parse::<u64>().unwrap() * 1024
}
