//! Lines of a round, as `round write` takes them.

use serde_json::{Value, json};

/// A round of an evening.
pub fn round(date: &str, people: &[&str]) -> Value {
    json!({"round": {"date": date, "part_of_day": "evening", "from": "20:10", "people": people}})
}

/// A visit.
pub fn visit(place: &str, from: &str) -> Value {
    json!({"visit": {"place": place, "from": from, "genders": "woman"}})
}

/// A short conversation under the last visit.
pub fn conversation(language: &str, topics: &[&str]) -> Value {
    json!({"conversation": {"kind": "brief", "language": language, "topics": topics}})
}

/// An evening: one round, two visits, `n` conversations.
pub fn evening(date: &str, people: &[&str], n: usize) -> Vec<Value> {
    let languages = ["es", "bg", "ro", "hu", "es", "nl"];
    let topics: [&[&str]; 4] = [&["health"], &[], &["finances", "tax"], &["exit"]];
    let mut lines = vec![round(date, people), visit("Voorbeeldstraat noord", "20:15")];
    lines.extend((0..n).map(|i| conversation(languages[i % languages.len()], topics[i % topics.len()])));
    lines.insert(2 + n / 2, visit("Voorbeeldstraat zuid", "21:05"));
    lines
}
