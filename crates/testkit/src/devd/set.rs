//! A small book of three weeks, always the same by the world's clock: one street of three parts, a club, a house, a
//! salon; a round that was approved, one about which the lead asks, one that waits for her, and tonight's draft.

use crate::{Colleague, conversation};
use chrono::{DateTime, Days, NaiveDate};
use domain::{
    DocumentId,
    words::{Licensed, Setting},
};
use serde_json::{Value, json};

/// Minutes east of UTC that the world's clock has.
const TZ: i64 = 60;

/// Fills the books: the lead's first, then rounds of the others as far as there are any, everything synced.
pub(super) async fn fill(people: &[Colleague]) {
    let Some((lead, others)) = people.split_first() else {
        return;
    };
    let now = lead.clock.now();
    let today = DateTime::from_timestamp_millis(now + TZ * 60_000)
        .map(|time| time.date_naive())
        .unwrap_or_default();
    let day = |back: u64| today.checked_sub_days(Days::new(back)).unwrap_or(today);
    lead.clock.set(at(day(20), 10, 0));
    places(lead);
    all_sync(people).await;
    let Some(writer) = others.first() else {
        lead.clock.set(now);
        return;
    };
    let with: Vec<&str> = others.iter().take(2).map(|other| other.name.as_str()).collect();

    lead.clock.set(at(day(7), 22, 40));
    let approved = earlier(writer, day(7), &with, "Huize Jasmijn", 3);
    writer.book().hand_in(approved).unwrap();
    all_sync(people).await;
    lead.clock.set(at(day(6), 11, 5));
    lead.book().approve(approved).unwrap();

    lead.clock.set(at(day(6), 22, 10));
    let asked = earlier(writer, day(6), &with, "Club Abrikoos", 4);
    writer.book().hand_in(asked).unwrap();
    all_sync(people).await;
    lead.clock.set(at(day(5), 10, 20));
    let line = lead.book().round(asked).unwrap().round.conversations[1].id;
    lead.book()
        .ask(asked, Some(line), "Wie van jullie sprak haar? En was er een tolk bij?")
        .unwrap();
    all_sync(people).await;

    lead.clock.set(at(day(4), 22, 41));
    let waits = earlier(writer, day(4), &with, "Salon Waaier", 2);
    writer.book().hand_in(waits).unwrap();
    all_sync(people).await;
    all_sync(people).await;

    lead.clock.set(now);
    writer.writes(&tonight(today, &with));
}

fn places(lead: &Colleague) {
    let book = lead.book();
    let add = |name: &str, setting| book.add_place(name, setting).unwrap().id.to_string();
    for part in ["even zijde", "oneven zijde", "passage"] {
        let id = add(&format!("Doubletstraat {part}"), Setting::WindowStreet);
        let change = app::PlaceChange {
            counted_as: Some("Doubletstraat".to_owned()),
            licensed: Some(Licensed::Yes),
        };
        book.set_place(&id, &change).unwrap();
    }
    add("Club Abrikoos", Setting::Club);
    add("Huize Jasmijn", Setting::PrivateHouse);
    add("Salon Waaier", Setting::MassageSalon);
    book.add_person("Daan").unwrap();
}

/// A round of an earlier evening at one place.
fn earlier(writer: &Colleague, date: NaiveDate, with: &[&str], place: &str, lines: usize) -> DocumentId {
    let spoken = [("es", "health"), ("ro", "finances"), ("bg", "housing"), ("nl", "exit")];
    let mut written = vec![
        json!({"round": {"date": date.to_string(), "part_of_day": "evening", "from": "20:30", "to": "22:00", "people": with}}),
        json!({"visit": {"place": place, "from": "20:40", "to": "21:50", "genders": "woman", "greeted": 2}}),
    ];
    written.extend(
        spoken
            .iter()
            .take(lines)
            .map(|(language, topic)| conversation(language, &[topic])),
    );
    writer.writes(&written).0
}

/// Tonight, as far as it has been written down.
fn tonight(today: NaiveDate, with: &[&str]) -> Vec<Value> {
    let planned = [
        "Doubletstraat even zijde",
        "Doubletstraat oneven zijde",
        "Doubletstraat passage",
    ];
    let line = |kind: &str, n: u32, language: &str, gender: &str, age: &str, topics: &[&str]| json!({"conversation": {"kind": kind, "n": n, "language": language, "gender": gender, "age_band": age, "topics": topics}});
    let mut sixth = line("individual", 1, "es", "woman", "21_plus", &["exit", "tax"]);
    sixth["conversation"]["referrals"] = json!(["accountant"]);
    vec![
        json!({"round": {"date": today.to_string(), "part_of_day": "evening", "kind_of_round": "window_streets",
                         "from": "20:10", "people": with, "planned": planned}}),
        json!({"visit": {"place": planned[0], "from": "20:10", "to": "21:15", "genders": "woman", "greeted": 4,
                         "windows": {"open": 15, "closed": 12, "busy": 7}, "materials": {"condoms": 60}}}),
        line("brief", 3, "es", "woman", "21_plus", &["health"]),
        line("brief", 1, "es", "woman", "21_plus", &["exit"]),
        line("conversation", 1, "bg", "woman", "21_plus", &["finances", "housing"]),
        line("brief", 2, "ro", "woman", "18_20", &["health"]),
        sixth,
        line("brief", 2, "es", "trans", "not_noted", &["small_talk"]),
        json!({"visit": {"place": planned[2], "from": "21:20"}}),
    ]
}

async fn all_sync(people: &[Colleague]) {
    for person in people.iter().rev().chain(people) {
        person.sync().await;
    }
}

/// A moment of a day by the world's clock, milliseconds since 1970.
fn at(day: NaiveDate, hours: i64, minutes: i64) -> i64 {
    let midnight = day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis();
    midnight + (hours * 60 + minutes - TZ) * 60_000
}
