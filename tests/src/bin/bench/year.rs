//! The year of the workload over eight books: 620 syncs, and what they weigh.

use crate::{
    cast::{Cast, Seat},
    table::{Table, kb},
    watch::{Times, Watch},
    workload::{self, Deed, Event, HOLDERS, Plan},
};
use app::{FiguresQuestion, RoundWriter, Scope};
use chrono::NaiveDate;
use domain::{DocumentId, keys::List, words::Setting};
use protocol::Space;
use std::collections::{BTreeMap, BTreeSet};

/// What `data/shop-2017/totals.json` says of the year: rounds, visits, lines.
const TOTALS: (u64, u64, u64) = (101, 208, 2181);

/// A team at the end of its year.
pub struct Year {
    pub cast: Cast,
    pub seats: Vec<Seat>,
}

/// Replays the log and asks every book at the end what it holds.
pub async fn measure(table: &mut Table) -> Year {
    let (cast, noor) = Cast::begin().await;
    noor.sync().await;
    let mut seats = vec![noor];
    for holder in HOLDERS.iter().skip(1) {
        let seat = cast.joins(&seats[0], holder).await;
        seats.push(seat);
    }
    // Everybody knows everybody's name before the year begins.
    for seat in &seats {
        seat.settle().await;
    }
    let events = workload::read();
    let replayed = replay(&cast, &seats, &events).await;
    let bytes = replayed.up + replayed.down;
    table.row(
        &format!("the year's {} syncs on 8 devices, both ways", replayed.times.len()),
        "≤ 5 MB",
        format!(
            "{:.2} MB (up {}, down {})",
            bytes as f64 / 1e6,
            kb(replayed.up),
            kb(replayed.down)
        ),
        bytes <= 5_000_000,
    );
    table.note(
        "the same: requests, logins among them; time in sync",
        format!(
            "{} requests; {:.1} s in all, median {:.0} ms, longest {:.0} ms; {} lines typed, median {:.1} ms",
            replayed.requests,
            replayed.times.sum() / 1000.0,
            replayed.times.p50(),
            replayed.times.at(1.0),
            replayed.typed.len(),
            replayed.typed.p50(),
        ),
    );
    let counts: Vec<_> = seats.iter().map(counted).collect();
    let digests = digests(&seats);
    let open: usize = seats.iter().map(|seat| seat.book.status().unwrap().items.len()).sum();
    table.row(
        "the same: every book at the end",
        "101 rounds, 208 visits, 2,181 lines; equal digests; nothing waits",
        format!(
            "{} of {} books count so; {digests}; {open} items wait or are refused",
            counts.iter().filter(|counts| **counts == TOTALS).count(),
            seats.len(),
        ),
        counts.iter().all(|counts| *counts == TOTALS) && digests == Digests::default() && open == 0,
    );
    Year { cast, seats }
}

#[derive(Default)]
struct Replayed {
    up: u64,
    down: u64,
    requests: u64,
    times: Times,
    typed: Times,
}

struct Replay<'a> {
    seats: &'a [Seat],
    plans: BTreeMap<usize, Vec<Plan>>,
    rounds: BTreeMap<String, (DocumentId, usize)>,
    round_of: BTreeMap<String, String>,
    visit_of: BTreeMap<String, String>,
    planned: BTreeMap<&'a str, &'a serde_json::Map<String, serde_json::Value>>,
    places: BTreeMap<String, DocumentId>,
    writers: BTreeMap<(usize, DocumentId), RoundWriter<'a>>,
    typed: Times,
}

async fn replay(cast: &Cast, seats: &[Seat], events: &[Event]) -> Replayed {
    let mut replayed = Replayed::default();
    let planned = events.iter().filter_map(|event| match &event.deed {
        Deed::Write {
            record,
            kind,
            fields,
            new: true,
        } if kind == "ronde" => Some((record.as_str(), fields)),
        _ => None,
    });
    let mut replay = Replay {
        seats,
        plans: workload::plans(events),
        rounds: BTreeMap::new(),
        round_of: BTreeMap::new(),
        visit_of: BTreeMap::new(),
        planned: planned.collect(),
        places: BTreeMap::new(),
        writers: BTreeMap::new(),
        typed: Times::default(),
    };
    for (n, event) in events.iter().enumerate() {
        cast.clock.set(event.at);
        for plan in replay.plans.remove(&n).unwrap_or_default() {
            replay.plan(&plan);
        }
        match &event.deed {
            Deed::Write { .. } => replay.write(event),
            Deed::Sync => {
                // What came in may have changed the rounds that she has open.
                replay.writers.retain(|(device, _), _| *device != event.device);
                let watch = Watch::start();
                let report = seats[event.device].sync().await;
                replayed.times.add(watch.ms());
                replayed.up += report.up;
                replayed.down += report.down;
                replayed.requests += report.requests;
            }
        }
    }
    replayed.typed = replay.typed;
    replayed
}

impl Replay<'_> {
    /// The round and its visits, before anybody goes out.
    fn plan(&mut self, plan: &Plan) {
        let mut writer = self.seats[plan.owner].book.write_round(None).unwrap();
        let mut lines = vec![workload::round_line(self.planned[plan.round.as_str()])];
        for (visit, place) in &plan.visits {
            lines.push(workload::visit_planned(visit, &self.places[place].to_string()));
            self.round_of.insert(visit.clone(), plan.round.clone());
        }
        for line in lines {
            self.typed.of(|| writer.line(&line.to_string()).unwrap());
        }
        self.rounds
            .insert(plan.round.clone(), (writer.id().unwrap(), plan.owner));
    }

    fn write(&mut self, event: &Event) {
        let Deed::Write {
            record,
            kind,
            new,
            fields,
        } = &event.deed
        else {
            return;
        };
        match kind.as_str() {
            "locatie" => {
                let setting = domain::keys::id_of(List::Setting, workload::text(fields, "soort")).unwrap();
                let name = workload::text(fields, "naam");
                let added = self.seats[event.device]
                    .book
                    .add_place(name, Setting::from(setting))
                    .unwrap();
                self.places.insert(record.clone(), added.id);
            }
            "ronde" => self.line(event.device, &record.clone(), &workload::round_ends(fields)),
            "bezoek" => {
                let round = self.round_of[record].clone();
                self.line(event.device, &round, &workload::visit_line(record, fields));
            }
            _ => {
                if *new {
                    self.visit_of
                        .insert(record.clone(), workload::text(fields, "bezoek").to_owned());
                }
                let round = self.round_of[&self.visit_of[record]].clone();
                self.line(event.device, &round, &workload::conversation_line(record, fields));
            }
        }
    }

    fn line(&mut self, device: usize, round: &str, line: &serde_json::Value) {
        let (id, owner) = self.rounds[round];
        let seats = self.seats;
        let opened = |device: usize| seats[device].book.write_round(Some(id));
        let writer = match self.writers.remove(&(device, id)) {
            Some(writer) => Ok(((device, id), writer)),
            None => opened(device).map(|writer| ((device, id), writer)),
        };
        // A round that could not be planned in time: its owner writes it down for both.
        let (key, mut writer) = writer.unwrap_or_else(|_| ((owner, id), opened(owner).unwrap()));
        self.typed
            .of(|| writer.line(&line.to_string()))
            .unwrap_or_else(|failure| panic!("{line}: {failure:?}"));
        self.writers.insert(key, writer);
    }
}

/// Rounds, visits and conversations as a book counts them.
fn counted(seat: &Seat) -> (u64, u64, u64) {
    let day = |month, day| NaiveDate::from_ymd_opt(2017, month, day).unwrap();
    let question = FiguresQuestion {
        from: day(1, 1),
        to: day(12, 31),
        joined: false,
        individual: Scope::All,
    };
    let figures = seat.book.figures(&question).unwrap();
    (figures.basis.rounds, figures.visits.total, figures.conversations.total)
}

/// Spaces of which the books don't agree.
#[derive(Default, PartialEq)]
struct Digests(BTreeSet<u16>);

impl std::fmt::Display for Digests {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0.is_empty() {
            true => write!(f, "digests equal"),
            false => write!(f, "digests differ in {:?}", self.0),
        }
    }
}

fn digests(seats: &[Seat]) -> Digests {
    let mut known = BTreeMap::new();
    let mut differ = BTreeSet::new();
    for seat in seats {
        let desk = seat.book.hold();
        let spaces: Vec<Space> = desk.me.roles().readable().collect();
        for space in spaces {
            let digest = desk.book.read(|view| sync::ack::digest(view, space)).unwrap();
            if *known.entry(space.number()).or_insert(digest) != digest {
                differ.insert(space.number());
            }
        }
    }
    Digests(differ)
}
