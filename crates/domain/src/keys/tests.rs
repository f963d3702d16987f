#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

use super::*;
use crate::words::{AgeBand, Gender, Kind, KindOfRound, PartOfDay, Setting, WindowState, With};
use std::collections::BTreeSet;

#[test]
fn every_list_of_the_file_is_carried() {
    let file: serde_json::Value = serde_json::from_str(include_str!("../../keys.json")).unwrap();
    let in_file: BTreeSet<&str> = file
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .filter(|key| *key != "note")
        .collect();
    let carried: BTreeSet<&str> = List::ALL.iter().map(|list| list.name()).collect();
    assert_eq!(in_file, carried);
    for list in List::ALL {
        let pairs = file[list.name()].as_object().unwrap();
        assert_eq!(pairs.len(), words(list).len(), "{list:?}");
        for (word, id) in pairs {
            assert_eq!(id_of(list, word), id.as_str(), "{list:?} {word}");
        }
    }
}

#[test]
fn the_closed_lists_agree_with_the_file() {
    let pairs: [(List, &[&str]); 8] = [
        (List::Setting, Setting::IDS),
        (List::PartOfDay, PartOfDay::IDS),
        (List::KindOfRound, KindOfRound::IDS),
        (List::Kind, Kind::IDS),
        (List::With, With::IDS),
        (List::Gender, Gender::IDS),
        (List::AgeBand, AgeBand::IDS),
        (List::Window, WindowState::IDS),
    ];
    for (list, closed) in pairs {
        let shipped: BTreeSet<&str> = ids(list).into_iter().collect();
        assert_eq!(shipped, closed.iter().copied().collect(), "{list:?}");
    }
}

#[test]
fn words_are_found_as_spreadsheets_write_them() {
    let table = [
        (List::Topic, "Gezondheid", Some("health")),
        (List::Topic, "  FINANCIËN ", Some("finances")),
        (List::Topic, "verblijf  en ind", Some("residence")),
        (List::KindOfRound, "Clubs en\u{a0}privéhuizen", Some("clubs_and_houses")),
        (List::Language, "nl", Some("nl")),
        (List::Language, "spaans", Some("es")),
        (List::Gender, "", Some("not_noted")),
        (List::Gender, "  ", Some("not_noted")),
        (List::With, "", Some("sex_worker")),
        (List::AgeBand, "<18", Some("under_18")),
        (List::Topic, "", None),
        (List::Topic, "gezond", None),
    ];
    for (list, word, id) in table {
        assert_eq!(id_of(list, word), id, "{list:?} {word:?}");
    }
}

#[test]
fn ids_come_once_and_in_file_order() {
    assert_eq!(ids(List::With), ["sex_worker", "operator", "owner", "key_person"]);
    assert_eq!(ids(List::Language)[..4], ["nl", "en", "es", "bg"]);
    assert!(is_known(List::Destination, "spot46"));
    assert!(!is_known(List::Destination, "health"));
}

#[test]
fn a_key_is_its_id_whether_shipped_or_not() {
    for id in ["health", "18_20", "spot46", "a_new_topic", ""] {
        let key = Key::from(id);
        assert_eq!(&*key, id);
        assert_eq!(serde_json::to_string(&key).unwrap(), format!("{id:?}"));
        assert_eq!(serde_json::from_str::<Key>(&format!("{id:?}")).unwrap(), key);
    }
    let mut sorted = [Key::from("zz_new"), Key::from("health"), Key::from("aa_new")];
    sorted.sort();
    assert_eq!(sorted.map(|key| key.to_string()), ["aa_new", "health", "zz_new"]);
}
