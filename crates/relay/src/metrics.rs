//! Numbers for an operator: sums over all teams, nothing of one.

use crate::keep::{News, Totals};
use std::{
    collections::BTreeMap,
    fmt::Write,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

/// Upper bounds of the group sizes that are counted apart.
const GROUPS: [u64; 6] = [1, 4, 16, 64, 256, u64::MAX];

#[derive(Default)]
pub(crate) struct Metrics {
    teams: AtomicU64,
    entries: AtomicU64,
    bytes: AtomicU64,
    requests: Mutex<BTreeMap<(&'static str, u16), u64>>,
    commits: AtomicU64,
    writes: AtomicU64,
    groups: [AtomicU64; 6],
}

impl Metrics {
    pub fn starting_at(totals: Totals) -> Self {
        let metrics = Self::default();
        metrics.teams.store(totals.teams, Relaxed);
        metrics.entries.store(totals.entries, Relaxed);
        metrics.bytes.store(totals.bytes, Relaxed);
        metrics
    }

    pub fn heard(&self, news: &News) {
        if let News::Grown { teams, entries, bytes } = news {
            self.teams.fetch_add(*teams, Relaxed);
            self.entries.fetch_add(*entries, Relaxed);
            // A ring that took another's place may have made the sum smaller; two's complement carries that.
            self.bytes.fetch_add(*bytes as u64, Relaxed);
        }
    }

    pub fn answered(&self, route: &'static str, status: u16) {
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        *requests.entry((route, status)).or_default() += 1;
    }

    pub fn committed(&self, group: usize) {
        let group = group as u64;
        self.commits.fetch_add(1, Relaxed);
        self.writes.fetch_add(group, Relaxed);
        let bounds = GROUPS.iter().zip(&self.groups);
        bounds
            .filter(|(bound, _)| group <= **bound)
            .for_each(|(_, count)| _ = count.fetch_add(1, Relaxed));
    }

    /// In the text format of Prometheus.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let (commits, writes) = (self.commits.load(Relaxed), self.writes.load(Relaxed));
        for (name, kind, value) in [
            ("teams", "gauge", self.teams.load(Relaxed)),
            ("entries", "gauge", self.entries.load(Relaxed)),
            ("stored_bytes", "gauge", self.bytes.load(Relaxed)),
            ("commits_total", "counter", commits),
        ] {
            line(
                &mut text,
                format_args!("# TYPE veldboek_relay_{name} {kind}\nveldboek_relay_{name} {value}"),
            );
        }
        line(&mut text, format_args!("# TYPE veldboek_relay_group_size histogram"));
        for (bound, count) in GROUPS.iter().zip(&self.groups) {
            let bound = match *bound {
                u64::MAX => "+Inf".to_owned(),
                bound => bound.to_string(),
            };
            let count = count.load(Relaxed);
            line(
                &mut text,
                format_args!("veldboek_relay_group_size_bucket{{le=\"{bound}\"}} {count}"),
            );
        }
        line(
            &mut text,
            format_args!("veldboek_relay_group_size_sum {writes}\nveldboek_relay_group_size_count {commits}"),
        );
        line(&mut text, format_args!("# TYPE veldboek_relay_requests_total counter"));
        for ((route, status), count) in self.requests.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            let labels = format_args!("route=\"{route}\",status=\"{status}\"").to_string();
            line(
                &mut text,
                format_args!("veldboek_relay_requests_total{{{labels}}} {count}"),
            );
        }
        text
    }
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    // A String takes every character.
    let _ = writeln!(text, "{line}");
}
