//! How many durable appends a second, and how long each waits:
//! `cargo run --release -p relay --example load -- [WRITERS] [ENTRIES EACH] [BYTES]`.
//!
//! All entries are signed beforehand. Relay and writers share the machine and the process, so that the figure is a
//! lower bound of what the relay does alone.
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
use protocol::{Role, Space, frames::Frame};
use std::time::Duration;
use tokio::time::Instant;

#[tokio::main]
async fn main() {
    let argument = |at: usize, default: usize| {
        let given = std::env::args().nth(at).and_then(|text| text.parse().ok());
        given.unwrap_or(default)
    };
    let (writers, each, bytes) = (argument(1, 64), argument(2, 500), argument(3, 512));
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let mut devices = Vec::new();
    for number in 0..writers {
        devices.push(team.add(&stand, number as u8 + 2, &[Role::Fieldworker]).await);
    }
    let mut ready = Vec::new();
    for mut device in devices {
        let mut client = stand.login(team.id, &device).await;
        let log_id = client.log_id(team.id, Space::Team).await;
        let entries = (0..each).map(|_| device.entry(&team, Space::Team, &vec![3; bytes]));
        let requests: Vec<_> = entries.map(|entry| appending(log_id, &[entry]).encode()).collect();
        ready.push((client, requests));
    }
    let path = format!("/v1/t/{}/append/2", team.id);
    let begun = Instant::now();
    let mut writing = Vec::new();
    for (mut client, requests) in ready {
        let path = path.clone();
        writing.push(tokio::spawn(async move {
            let mut waited = Vec::with_capacity(requests.len());
            for request in &requests {
                let sent = Instant::now();
                client.ask("POST", &path, request).await.ok();
                waited.push(sent.elapsed());
            }
            waited
        }));
    }
    let mut waited = Vec::new();
    for one in writing {
        waited.extend(one.await.unwrap());
    }
    let took = begun.elapsed();
    waited.sort();
    let at = |share: f64| waited[((waited.len() - 1) as f64 * share) as usize];
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    println!(
        "{} appends of {} bytes by {writers} writers: {:.0}/s, p50 {:.1} ms, p99 {:.1} ms, worst {:.1} ms",
        waited.len(),
        bytes + 226,
        waited.len() as f64 / took.as_secs_f64(),
        milliseconds(at(0.5)),
        milliseconds(at(0.99)),
        milliseconds(at(1.0)),
    );
    let metrics = stand.client().await.ask("GET", "/metrics", b"").await.ok();
    for line in String::from_utf8(metrics).unwrap().lines() {
        if line.contains("group_size") || line.contains("commits") {
            println!("{line}");
        }
    }
    stand.running.stop().await;
}
