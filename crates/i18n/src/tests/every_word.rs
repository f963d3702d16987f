//! Every code and every id that the other crates know has words in every language.

use crate::{Given, Language, Reason, failure, label, reason};
use domain::{keys, words};

const FAILURES: &str = "wrong_passphrase passphrase_short book_damaged book_locked book_in_use book_newer book_exists \
    relay_unreachable relay_nonsense relay_refused relay_busy relay_full code_wrong code_used code_expired declined \
    revoked not_allowed not_found wrong_state input_wrong columns_wrong disk_full needs_update alarm";

#[test]
fn every_failure_code_has_three_sentences() {
    for language in Language::ALL {
        let other = failure(language, "other", Given::default());
        for code in FAILURES.split_whitespace() {
            let told = failure(language, code, Given::default());
            for (sentence, other) in [
                (told.message, &other.message),
                (told.safe, &other.safe),
                (told.action, &other.action),
            ] {
                assert!(
                    sentence.ends_with('.') && !sentence.contains("none"),
                    "{code}: {sentence}"
                );
                assert_ne!(&sentence, &other.replace("other", code), "{code}");
            }
        }
    }
}

#[test]
fn every_reason_that_the_formats_name_has_a_sentence() {
    for (of, codes) in [
        (
            Reason::Problem,
            "date_wrong time_wrong number_wrong word_unknown place_unknown visit_unknown round_unknown columns_missing \
             row_short row_long number_twice note_has_name not_readable name_empty note_cut",
        ),
        (
            Reason::LeftOut,
            "cut_at_280 pseudonym_dropped person_erased address_dropped notes_left_out",
        ),
        (Reason::Waiting, "update chain author key deps"),
        (
            Reason::Quarantine,
            "signature author_fork role space kind actor broken key epoch cut team author chain \
             actor_fork other_first file_part file_hash",
        ),
        (Reason::Alarm, "chain_fork author_fork ahead"),
    ] {
        for language in Language::ALL {
            for code in codes.split_whitespace() {
                let sentence = reason(language, of, code, Given::default());
                assert!(!sentence.contains(&format!("({code})")), "{of:?} {code}: {sentence}");
            }
        }
    }
}

#[test]
fn every_word_id_has_a_label() {
    let mut words: Vec<(&str, &str)> = Vec::new();
    for list in keys::List::ALL {
        words.extend(keys::ids(list).into_iter().map(|id| (list.name(), id)));
    }
    for (list, ids) in [
        ("setting", words::Setting::IDS),
        ("licensed", words::Licensed::IDS),
        ("part_of_day", words::PartOfDay::IDS),
        ("kind_of_round", words::KindOfRound::IDS),
        ("kind", words::Kind::IDS),
        ("with", words::With::IDS),
        ("gender", words::Gender::IDS),
        ("age_band", words::AgeBand::IDS),
        ("met", words::Met::IDS),
        ("window", words::WindowState::IDS),
        ("ground", words::Ground::IDS),
        ("purpose", words::Purpose::IDS),
        ("consent_form", words::ConsentForm::IDS),
        ("outcome", words::Outcome::IDS),
        ("thing", words::Thing::IDS),
        ("review", &["draft", "handed_in", "asked", "approved"]),
        ("act", &["hand_in", "ask", "answer", "approve", "reopen"]),
    ] {
        words.extend(ids.iter().map(|id| (list, *id)));
    }
    words.extend(protocol::Role::ALL.iter().map(|role| ("role", role.id())));
    words.extend(protocol::Space::ALL.iter().map(|space| ("space", space.id())));
    for language in Language::ALL {
        for (list, id) in &words {
            assert_ne!(label(language, list, id), "?", "{list} {id} in {}", language.tag());
        }
    }
}

#[test]
fn every_typed_message_is_said_in_every_language_of_the_team() {
    // Its id stands in the generated source as what `id` answers: a file that nobody reads at run time would be silent.
    let ids: Vec<&str> = include_str!("../messages.rs")
        .lines()
        .filter_map(|line| line.trim().split_once("=> \"")?.1.strip_suffix("\","))
        .collect();
    assert!(ids.len() > 100, "{}", ids.len());
    for language in Language::ALL {
        for id in &ids {
            assert!(
                crate::words::bundle(language).has_message(id),
                "{}: {id}",
                language.tag()
            );
        }
    }
}
