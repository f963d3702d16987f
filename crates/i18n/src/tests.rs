#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use crate::{Given, Language, Message, Reason, ShowLanguage, failure, label, labels, reason, text};

#[path = "../build/check.rs"]
mod check;

mod build;
mod every_word;
mod shown;

#[test]
fn a_tag_of_any_form_finds_its_language_and_a_foreign_one_finds_dutch() {
    for (tag, language) in [
        ("nl", Language::Nl),
        ("en", Language::En),
        ("EN", Language::En),
        ("en_GB.UTF-8", Language::En),
        ("nl-BE", Language::Nl),
        ("fr", Language::Nl),
        ("", Language::Nl),
    ] {
        assert_eq!(Language::from_tag(tag), language, "{tag}");
    }
    assert_eq!(Language::known("fr"), None);
}

#[test]
fn the_list_of_languages_names_those_of_this_version() {
    let list = include_str!("../../../locales/languages.toml");
    let of = |table: &str, key: &str| {
        let value = table.lines().find_map(|line| line.strip_prefix(&format!("{key} = ")));
        value.unwrap_or_default().trim_matches('"').to_owned()
    };
    let tables: Vec<&str> = list.split("[[language]]").skip(1).collect();
    let staff = tables.iter().filter(|table| of(table, "staff") == "true");
    let staff: Vec<String> = staff.map(|table| of(table, "tag")).collect();
    assert_eq!(staff, Language::ALL.map(Language::tag));
    assert_eq!(tables.len(), ShowLanguage::ALL.len());
    for (table, language) in tables.iter().zip(ShowLanguage::ALL) {
        assert_eq!(of(table, "tag"), language.tag());
        assert_eq!(of(table, "lang"), language.lang());
        assert_eq!(of(table, "name"), language.name());
        assert_eq!(of(table, "dir"), language.direction().id());
    }
}

#[test]
fn dutch_and_english_count_in_their_own_plurals() {
    let added = Message::ImportAdded {
        places: 1,
        rounds: 101,
        visits: 0,
        conversations: 1,
        flyers: 47,
    };
    assert_eq!(
        text(Language::Nl, &added),
        "Erbij: 1 locatie, 101 rondes, 0 bezoeken, 1 gesprek, 47 flyers"
    );
    assert_eq!(
        text(Language::En, &added),
        "Added: 1 place, 101 rounds, 0 visits, 1 conversation, 47 flyers"
    );
}

#[test]
fn nothing_marks_where_a_name_begins() {
    let lead = Message::StatusLeadExcept {
        name: "Noor".to_owned(),
        time: "21:40".to_owned(),
    };
    assert_eq!(text(Language::Nl, &lead), "Noor heeft het, behalve sinds 21:40");
    assert_eq!(text(Language::En, &lead), "Noor has it, except since 21:40");
    assert_eq!(
        text(Language::Nl, &Message::StatusUnsent { unsent: 0 }),
        "Alles is verstuurd."
    );
}

#[test]
fn a_failure_is_told_with_and_without_what_is_known() {
    let message = |given| failure(Language::Nl, "input_wrong", given).message;
    assert_eq!(message(Given::default()), "Wat je invoerde, klopt niet.");
    let line = Given {
        line: Some(3),
        ..Given::default()
    };
    assert_eq!(message(line), "Regel 3 klopt niet.");
    assert_eq!(
        message(Given {
            detail: Some("geen datum"),
            ..line
        }),
        "Regel 3 klopt niet: geen datum"
    );
    let columns = Given {
        columns: Some("Datum, Ronde"),
        ..Given::default()
    };
    let told = failure(Language::En, "columns_wrong", columns);
    assert_eq!(told.message, "This file lacks columns that are needed: Datum, Ronde");
}

#[test]
fn a_detail_that_is_a_code_is_told_in_words() {
    let message = |code, detail| {
        failure(
            Language::Nl,
            code,
            Given {
                detail: Some(detail),
                ..Given::default()
            },
        )
        .message
    };
    assert_eq!(
        message("relay_refused", "unknown_team"),
        "De relay neemt dit niet aan: hij kent dit team niet."
    );
    assert!(
        message("alarm", "chain_fork").ends_with("De relay laat een andere geschiedenis van het team zien dan eerder.")
    );
    assert_eq!(
        message("input_wrong", "visit.place"),
        "Wat je invoerde, klopt niet: visit.place"
    );
    assert!(message("input_wrong", "too_large").ends_with("te veel om in één keer te bewaren."));
}

#[test]
fn an_unknown_code_is_named_and_still_says_what_is_safe() {
    let told = failure(Language::Nl, "novelty", Given::default());
    assert!(told.message.contains("novelty"), "{}", told.message);
    assert!(!told.safe.is_empty() && !told.action.is_empty());
    assert!(reason(Language::En, Reason::Quarantine, "novelty", Given::default()).contains("novelty"));
}

#[test]
fn an_unknown_word_is_a_question_mark() {
    assert_eq!(label(Language::Nl, "topic", "sti_test"), "soa-test");
    assert_eq!(label(Language::En, "age_band", "not_noted"), "not noted");
    assert_eq!(label(Language::Nl, "topic", "from_a_newer_version"), "?");
    assert_eq!(
        labels(Language::Nl, "role", ["fieldworker", "lead"]),
        "veldwerker, teamleider"
    );
}
