//! The year's figures as a table.

use super::book::{found, number};
use serde_json::Value;
use std::fmt::Write as _;

/// The main counts, and the lists beside them.
pub fn table(figures: &Value) -> String {
    let mut text = String::new();
    for (label, path) in [
        ("rounds", "/basis/rounds"),
        ("  of which approved", "/basis/approved"),
        ("visits", "/visits/total"),
        ("  with a conversation", "/visits/with_a_conversation"),
        ("conversations", "/conversations/total"),
        ("  individual", "/conversations/individual"),
        ("  first time this year", "/conversations/first_this_year"),
        ("greetings (not counted)", "/not_conversations/greetings"),
        (
            "operators and owners (not counted)",
            "/not_conversations/with_operator_or_owner",
        ),
    ] {
        let _ = writeln!(text, "    {label:<36}{:>8}", grouped(number(figures, path)));
    }
    for (label, path, most) in [
        ("visits by kind of place", "/visits/by_setting", 10),
        ("visits by month", "/visits/by_month", 12),
        ("conversations by language", "/conversations/by_language", 8),
        ("conversations by topic", "/conversations/by_topic", 8),
        ("materials", "/materials", 5),
        ("windows", "/windows", 5),
    ] {
        let _ = writeln!(text, "\n    {label}");
        for (id, count) in largest(figures, path, most) {
            let _ = writeln!(text, "      {id:<34}{:>8}", grouped(count));
        }
    }
    text
}

/// The entries of a map, months in their order and the rest by size.
fn largest(figures: &Value, path: &str, most: usize) -> Vec<(String, u64)> {
    let map = found(figures, path).ok().and_then(Value::as_object);
    let mut entries: Vec<(String, u64)> = map
        .into_iter()
        .flatten()
        .map(|(id, count)| (id.clone(), count.as_u64().unwrap_or_default()))
        .collect();
    if !path.ends_with("by_month") {
        entries.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    }
    entries.truncate(most);
    entries
}

/// 2181 -> 2,181
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(
            [grouped(7), grouped(354), grouped(2181), grouped(1_234_567)],
            ["7", "354", "2,181", "1,234,567"]
        );
    }

    #[test]
    fn months_keep_their_order_and_the_rest_goes_by_size() {
        let figures = json!({"visits": {"by_month": {"2017-01": 1, "2017-02": 9}, "by_setting": {"a": 1, "b": 9}}});
        assert_eq!(largest(&figures, "/visits/by_month", 9)[0].0, "2017-01");
        assert_eq!(largest(&figures, "/visits/by_setting", 9)[0].0, "b");
    }
}
