//! `tests/fixtures/counting` fixes what counts.

use super::{Desk, fixtures, left_out};
use crate::{PlaceChange, import::Counts};
use domain::words::{Kind, With};
use serde_json::{Value, json};
use std::fs;

#[test]
fn the_hand_made_set_counts_as_expected() {
    let desk = Desk::founder();
    let report = desk.fixture("counting").import();
    assert_eq!(
        report.added,
        Counts {
            places: 4,
            rounds: 3,
            visits: 5,
            conversations: 8,
            flyers: 0,
            profiles: 0,
            messages: 0,
        }
    );
    assert_eq!(report.changed, Counts::default());
    assert_eq!(report.problems, []);
    assert_eq!(left_out(&report, "Soort gesprek", "greeting_counted"), 1);

    let expected: Value =
        serde_json::from_str(&fs::read_to_string(fixtures().join("counting/expected.json")).unwrap()).unwrap();
    let figures = serde_json::to_value(desk.figures(2018, false)).unwrap();
    assert_eq!(figures["basis"]["rounds"], expected["rounds"]);
    for (area, cells) in expected.as_object().unwrap() {
        let Some(cells) = cells.as_object() else { continue };
        for (cell, value) in cells.iter().filter(|(cell, _)| *cell != "joined") {
            assert_eq!(figures[area][cell], *value, "{area} {cell}");
        }
    }
    for part in ["Voorbeeldstraat noord", "Voorbeeldstraat zuid"] {
        let change = PlaceChange {
            counted_as: Some("Voorbeeldstraat".into()),
            licensed: None,
        };
        desk.book.set_place(part, &change).unwrap();
    }
    let joined = desk.figures(2018, true);
    assert_eq!(json!(joined.visits.total), expected["visits"]["joined"]["total"]);
    assert_eq!(
        json!(joined.visits.by_setting["window_street"]),
        expected["visits"]["joined"]["window_street"]
    );
}

#[test]
fn a_round_is_one_change_that_says_what_the_rows_say() {
    let desk = Desk::founder();
    desk.fixture("counting").import();
    let id = desk.id("rondes/2018/1");
    assert_eq!(desk.document(id).change_count(), 1);
    let round = desk.round("rondes/2018/1");
    assert_eq!(round.date.to_string(), "2018-03-25");
    assert_eq!(round.part_of_day.unwrap().id(), "night");
    assert_eq!(
        (round.from.unwrap().to_string(), round.to.unwrap().to_string()),
        ("23:30".into(), "04:10".into())
    );
    assert_eq!(round.people.len(), 2);
    let [north, south] = &round.visits[..] else {
        panic!("two visits")
    };
    assert_eq!(north.origin.as_deref(), Some("bezoeken/2018/1"));
    assert_eq!(north.note, "Rustig; veel dicht");
    assert_eq!(north.greeted, Some(4));
    assert_eq!(south.greeted, None);
    // They are the round's own colleagues.
    assert!(north.people.is_empty());
    // An empty cell is not 0, and flyers of 0 need no room.
    assert_eq!(north.materials.get("sponges"), None);
    let lines: Vec<_> = round
        .conversations
        .iter()
        .map(|line| line.origin.clone().unwrap())
        .collect();
    assert_eq!(
        lines,
        ["1", "2", "4", "5", "6"].map(|number| format!("gesprekken/2018/{number}"))
    );
    assert_eq!(round.conversations[0].n, 3);
    assert_eq!(round.conversations[0].by.len(), 1);
    assert_eq!(round.conversations[3].kind, Kind::Individual);
    assert_eq!(round.conversations[3].follow_up.unwrap().to_string(), "2018-04-05");
    assert_eq!(round.conversations[4].with, With::KeyPerson);
    assert_eq!(desk.round("rondes/2018/3").visits[0].windows["open"], 0);
}

#[test]
fn a_greeting_of_a_key_person_is_a_line() {
    let desk = Desk::founder();
    desk.fixture("counting").correct(
        "gesprekken.csv",
        "sleutelfiguur;vrouw;Spaans;21+;gesprek",
        "sleutelfiguur;vrouw;Spaans;21+;groet",
    );
    assert_eq!(desk.import().added.conversations, 8);
    assert_eq!(desk.round("rondes/2018/1").conversations[4].kind, Kind::Greeting);
}
