//! How many durable appends a second a relay takes, and how long each waits.

use crate::{
    processor,
    relay_process::RelayProcess,
    table::Table,
    watch::{Times, Watch},
    writers::{Team, Writer},
};

const WRITERS: usize = 64;
const EACH: usize = 600;

/// Bytes inside an entry before sealing: a line or two, which pads to 512, so that 722 bytes are appended.
const INSIDE: usize = 450;

/// Once with all writers in one team, once with a team for each.
pub async fn measure(table: &mut Table) {
    for (teams, what) in [(1, "one team"), (WRITERS, "64 teams")] {
        // One thread writes and listens for all, so that the relay has the other core.
        let load = tokio::task::spawn_blocking(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(load(teams))
        });
        load.await.unwrap().tell(table, what);
    }
}

struct Load {
    waited: Times,
    seconds: f64,
    cpu: Option<Cpu>,
}

/// Processor seconds.
struct Cpu {
    relay: f64,
    writers: f64,
    all: f64,
}

impl Cpu {
    fn so_far(relay: &RelayProcess) -> Option<Self> {
        Some(Self {
            relay: relay.cpu()?,
            writers: processor::used_here()?,
            all: processor::used_by_all()?,
        })
    }

    fn since(&self, before: &Self) -> Self {
        Self {
            relay: self.relay - before.relay,
            writers: self.writers - before.writers,
            all: self.all - before.all,
        }
    }
}

async fn load(teams: usize) -> Load {
    let relay = RelayProcess::start();
    let mut ready = Vec::new();
    for _ in 0..teams {
        let mut team = Team::of(WRITERS / teams, relay.address).await;
        let mut requests = Vec::new();
        for writer in 0..team.writers.len() {
            requests.push(team.requests(writer, EACH, INSIDE).await);
        }
        ready.extend(team.writers.into_iter().zip(requests));
    }
    let before = Cpu::so_far(&relay);
    let watch = Watch::start();
    let tasks: Vec<_> = ready
        .into_iter()
        .map(|(writer, requests)| tokio::spawn(append(writer, requests)))
        .collect();
    let mut waited = Times::default();
    for task in tasks {
        waited.extend(task.await.unwrap());
    }
    Load {
        waited,
        seconds: watch.ms() / 1000.0,
        cpu: Cpu::so_far(&relay).zip(before).map(|(now, before)| now.since(&before)),
    }
}

/// One after the other, each when the one before is on the relay's disk.
async fn append(mut writer: Writer, requests: Vec<Vec<u8>>) -> Times {
    let mut waited = Times::default();
    for request in &requests {
        let watch = Watch::start();
        writer.connection.ask(request).await;
        waited.add(watch.ms());
    }
    waited
}

impl Load {
    fn tell(&self, table: &mut Table, what: &str) {
        let entries = self.waited.len() as f64;
        let rate = entries / self.seconds;
        table.row(
            &format!("relay, 64 writers in {what}, HTTP/1.1 kept alive: durable appends of 722 bytes"),
            "≥ 10,000/s",
            format!("{rate:.0}/s"),
            rate >= 10_000.0,
        );
        let p99 = self.waited.at(0.99);
        table.row(
            "the same: how long one waits",
            "p99 < 20 ms",
            format!("p50 {:.1} ms, p99 {p99:.1} ms", self.waited.p50()),
            p99 < 20.0,
        );
        if let Some(cpu) = &self.cpu {
            let busy = |seconds: f64| seconds / self.seconds;
            table.note(
                "the same: processors kept busy by relay, writers, others on this machine; the relay's own part",
                format!(
                    "{:.2}, {:.2}, {:.2}; {:.0} µs an append: two processors of its own would take {:.0}/s",
                    busy(cpu.relay),
                    busy(cpu.writers),
                    busy((cpu.all - cpu.relay - cpu.writers).max(0.0)),
                    cpu.relay * 1e6 / entries,
                    2.0 * entries / cpu.relay
                ),
            );
        }
    }
}
