//! The log of a year: eight devices, what each wrote, and when each synced.
//!
//! It is `data/shop-2017/workload.jsonl` with the kinds of record that exist by now: places, rounds, visits and lines
//! with their edits, and every one of the 620 syncs. Pseudonyms, addresses and numbers of rows were left out.

use domain::keys::{List, id_of};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const LOG: &[u8] = include_bytes!("../../../bench/workload-2017.jsonl.zst");

/// The holders of the devices 0 to 7.
pub const HOLDERS: [&str; 8] = ["Noor", "Esra", "Marieke", "Daan", "Lucía", "Ilinca", "Petya", "Wen"];

/// Characters that a line's note holds.
const NOTE: usize = 280;

/// One thing that happened.
pub struct Event {
    /// Milliseconds since 1970.
    pub at: i64,
    /// The device, 0 to 7.
    pub device: usize,
    /// What it did.
    pub deed: Deed,
}

/// What a device did.
pub enum Deed {
    /// It synced.
    Sync,
    /// It made or changed a record.
    Write {
        /// The record's name in the log.
        record: String,
        /// `locatie`, `ronde`, `bezoek` or `gesprek`.
        kind: String,
        /// Whether it is new.
        new: bool,
        /// Its fields, in Dutch.
        fields: Map<String, Value>,
    },
}

/// A round that was planned: when it is made so that everybody who writes in it has it in time.
pub struct Plan {
    /// The round's name in the log.
    pub round: String,
    /// Its visits' names with the places' names, in the log.
    pub visits: Vec<(String, String)>,
    /// Whose device makes it.
    pub owner: usize,
}

/// All events, in order.
pub fn read() -> Vec<Event> {
    let text = zstd::stream::decode_all(LOG).unwrap();
    let lines = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    lines.map(|line| event(serde_json::from_slice(line).unwrap())).collect()
}

fn event(mut line: Value) -> Event {
    let at = chrono::DateTime::parse_from_rfc3339(line["t"].as_str().unwrap()).unwrap();
    let word = |line: &Value, key: &str| line[key].as_str().unwrap().to_owned();
    Event {
        at: at.timestamp_millis(),
        device: line["device"].as_u64().unwrap() as usize,
        deed: match line["sync"].as_bool() {
            Some(_) => Deed::Sync,
            None => Deed::Write {
                record: word(&line, "record"),
                kind: word(&line, "kind"),
                new: line["op"] == "create",
                fields: std::mem::take(line["fields"].as_object_mut().unwrap()),
            },
        },
    }
}

/// Which rounds are planned before which event.
///
/// In the log every line is a record of its own, and two workers write lines of one round without having met. Here a
/// line lives in its round, so the round and its visits are planned ahead, as a team does: just before a sync of the
/// owner's that a sync of each colleague follows before she writes. A few rounds of January have no such moment; there
/// the owner writes the colleague's lines down.
pub fn plans(events: &[Event]) -> BTreeMap<usize, Vec<Plan>> {
    let mut rounds: BTreeMap<&str, (usize, usize, Plan)> = BTreeMap::new();
    let mut round_of: BTreeMap<&str, &str> = BTreeMap::new();
    for (n, event) in events.iter().enumerate() {
        let Deed::Write {
            record,
            kind,
            new: true,
            fields,
        } = &event.deed
        else {
            continue;
        };
        if kind == "ronde" {
            let plan = Plan {
                round: record.clone(),
                visits: Vec::new(),
                owner: event.device,
            };
            rounds.insert(record, (n, n, plan));
        }
        if kind == "bezoek" {
            let (round, place) = (text(fields, "ronde"), text(fields, "locatie"));
            round_of.insert(record, round);
            rounds
                .get_mut(round)
                .unwrap()
                .2
                .visits
                .push((record.clone(), place.to_owned()));
        }
    }
    let sync_before = |device: usize, n: usize| {
        (0..n)
            .rev()
            .find(|n| events[*n].device == device && matches!(events[*n].deed, Deed::Sync))
    };
    for (n, event) in events.iter().enumerate() {
        let Deed::Write {
            kind,
            new: true,
            fields,
            ..
        } = &event.deed
        else {
            continue;
        };
        if kind != "gesprek" {
            continue;
        }
        let (first, at, plan) = rounds.get_mut(round_of[text(fields, "bezoek")]).unwrap();
        // Nobody's first line may come before the round.
        *first = (*first).min(n);
        let in_time = if event.device == plan.owner {
            Some(n)
        } else {
            // The owner has synced before, so that the places are there.
            let own = sync_before(event.device, n).and_then(|theirs| sync_before(plan.owner, theirs));
            own.filter(|own| sync_before(plan.owner, *own).is_some())
        };
        *at = (*at).min(in_time.unwrap_or(*first)).min(*first);
    }
    let mut plans: BTreeMap<usize, Vec<Plan>> = BTreeMap::new();
    for (_, at, plan) in rounds.into_values() {
        plans.entry(at).or_default().push(plan);
    }
    plans
}

/// A record's name as an id of six bytes, in hex: as random as the name.
pub fn short_id(record: &str) -> String {
    let hash = protocol::Hash::of(&[record.as_bytes()]);
    hash.0.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The round as it is planned.
pub fn round_line(fields: &Map<String, Value>) -> Value {
    let mut line = Map::new();
    line.insert("date".to_owned(), fields["datum"].clone());
    word(&mut line, "part_of_day", List::PartOfDay, text(fields, "dagdeel"));
    word(&mut line, "kind_of_round", List::KindOfRound, text(fields, "soort"));
    copy(&mut line, "from", fields, "begin");
    copy(&mut line, "people", fields, "veldwerkers");
    json!({ "round": line })
}

/// What is known of the round when it is over.
pub fn round_ends(fields: &Map<String, Value>) -> Value {
    let mut line = Map::new();
    copy(&mut line, "to", fields, "eind");
    copy(&mut line, "note", fields, "bijzonderheden");
    json!({ "round": line })
}

/// A visit that is planned.
pub fn visit_planned(record: &str, place: &str) -> Value {
    json!({"visit": {"id": short_id(record), "place": place}})
}

/// A visit that has been made.
pub fn visit_line(record: &str, fields: &Map<String, Value>) -> Value {
    let mut line = Map::new();
    line.insert("id".to_owned(), short_id(record).into());
    copy(&mut line, "from", fields, "begin");
    copy(&mut line, "to", fields, "eind");
    copy(&mut line, "people", fields, "veldwerkers");
    copy(&mut line, "note", fields, "opmerking");
    counts(
        &mut line,
        "windows",
        fields,
        &[
            ("ramen_open", "open"),
            ("ramen_dicht", "closed"),
            ("ramen_bezet", "busy"),
        ],
    );
    let materials = [
        ("condooms", "condoms"),
        ("glijmiddel", "lubricant"),
        ("sponsjes", "sponges"),
    ];
    counts(&mut line, "materials", fields, &materials);
    if let Some(flyers) = fields["flyers"].as_object() {
        let flyers: Map<String, Value> = flyers
            .iter()
            .map(|(language, n)| (id_of(List::Language, language).unwrap().to_owned(), n.clone()))
            .collect();
        line.insert("flyers".to_owned(), flyers.into());
    }
    json!({ "visit": line })
}

/// A line that is new, or the fields of one that change.
pub fn conversation_line(record: &str, fields: &Map<String, Value>) -> Value {
    let mut line = Map::new();
    line.insert("id".to_owned(), short_id(record).into());
    if let Some(visit) = fields.get("bezoek") {
        line.insert("visit".to_owned(), short_id(visit.as_str().unwrap()).into());
    }
    if let Some(worker) = fields.get("veldwerker") {
        line.insert("by".to_owned(), json!([worker]));
    }
    for (key, list, dutch) in [
        ("gender", List::Gender, "gender"),
        ("language", List::Language, "taal"),
        ("age_band", List::AgeBand, "leeftijdsgroep"),
        ("kind", List::Kind, "soort"),
    ] {
        if let Some(found) = fields.get(dutch) {
            word(&mut line, key, list, found.as_str().unwrap());
        }
    }
    if let Some(topics) = fields.get("onderwerpen").and_then(Value::as_array) {
        let ids: Vec<_> = topics
            .iter()
            .map(|topic| id_of(List::Topic, topic.as_str().unwrap()).unwrap())
            .collect();
        line.insert("topics".to_owned(), json!(ids));
    }
    if let Some(to) = filled(fields, "doorverwijzing") {
        line.insert("referrals".to_owned(), json!([id_of(List::Destination, to).unwrap()]));
    }
    copy(&mut line, "follow_up", fields, "vervolgafspraak");
    if let Some(note) = filled(fields, "notitie") {
        line.insert("note".to_owned(), note.chars().take(NOTE).collect::<String>().into());
    }
    json!({ "conversation": line })
}

/// The text of a field that every record of its kind has.
pub fn text<'f>(fields: &'f Map<String, Value>, key: &str) -> &'f str {
    fields[key].as_str().unwrap()
}

fn filled<'f>(fields: &'f Map<String, Value>, key: &str) -> Option<&'f str> {
    fields.get(key).and_then(Value::as_str).filter(|text| !text.is_empty())
}

fn word(line: &mut Map<String, Value>, key: &str, list: List, dutch: &str) {
    if !dutch.is_empty() {
        line.insert(key.to_owned(), id_of(list, dutch).unwrap().into());
    }
}

/// An empty cell says nothing.
fn copy(line: &mut Map<String, Value>, key: &str, fields: &Map<String, Value>, dutch: &str) {
    if let Some(value) = fields.get(dutch).filter(|value| **value != "") {
        line.insert(key.to_owned(), value.clone());
    }
}

fn counts(line: &mut Map<String, Value>, key: &str, fields: &Map<String, Value>, columns: &[(&str, &str)]) {
    let found: Map<String, Value> = columns
        .iter()
        .filter(|(dutch, _)| fields[*dutch].is_u64())
        .map(|(dutch, id)| ((*id).to_owned(), fields[*dutch].clone()))
        .collect();
    if !found.is_empty() {
        line.insert(key.to_owned(), found.into());
    }
}
