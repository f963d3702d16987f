#![allow(clippy::unwrap_used, missing_docs)]

use super::*;
use std::collections::BTreeSet;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id(number: u8) -> DocumentId {
    DocumentId([number; 16])
}

fn consent(purpose: Purpose, date: &str, withdrawn: Option<&str>) -> Consent {
    Consent {
        id: CardItemId([1; 6]),
        purpose,
        to: None,
        form: ConsentForm::Spoken,
        date: day(date),
        language: "bg".to_owned(),
        by: None,
        withdrawn: withdrawn.map(day),
    }
}

fn card() -> Card {
    Card {
        id: id(1),
        pseudonym: "Ster 12".to_owned(),
        languages: BTreeSet::new(),
        ground: Ground::Consent,
        made: day("2026-03-01"),
        consents: Vec::new(),
        notes: Vec::new(),
        follow_ups: Vec::new(),
        referrals: Vec::new(),
        same_as: BTreeSet::new(),
    }
}

#[test]
fn the_last_contact_is_the_latest_of_all_that_happened_and_not_what_is_still_to_come_or_was_taken_back() {
    let mut card = card();
    assert_eq!(card.last_contact(), day("2026-03-01"));
    card.consents = vec![consent(Purpose::KeepCard, "2026-03-02", None)];
    assert_eq!(card.last_contact(), day("2026-03-02"));
    let (item, by) = (CardItemId([2; 6]), None);
    card.follow_ups = vec![FollowUp {
        id: item,
        date: day("2026-09-01"),
        text: "bellen".to_owned(),
        by,
        done: None,
    }];
    assert_eq!(card.last_contact(), day("2026-03-02"));
    card.notes = vec![CardNote {
        id: item,
        date: day("2026-04-01"),
        by,
        text: "gesproken".to_owned(),
    }];
    card.referrals = vec![CardReferral {
        id: item,
        date: day("2026-05-01"),
        destination: "gp".to_owned(),
        outcome: None,
        by,
    }];
    assert_eq!(card.last_contact(), day("2026-05-01"));
    card.follow_ups
        .iter_mut()
        .for_each(|it| it.done = Some(day("2026-06-01")));
    assert_eq!(card.last_contact(), day("2026-06-01"));
    card.consents
        .push(consent(Purpose::Messages, "2026-03-03", Some("2026-07-01")));
    assert_eq!(card.last_contact(), day("2026-06-01"));
}

#[test]
fn a_card_may_be_kept_while_she_agrees_that_it_is() {
    let mut card = card();
    card.consents = vec![consent(Purpose::CallBack, "2026-03-02", None)];
    assert!(!card.may_be_kept());
    card.consents.push(consent(Purpose::KeepCard, "2026-03-02", None));
    assert!(card.may_be_kept());
    card.consents = vec![consent(Purpose::KeepCard, "2026-03-02", Some("2026-04-01"))];
    assert!(!card.may_be_kept());
}

#[test]
fn what_one_card_says_is_enough_and_crossing_merges_are_one_set() {
    let doubles = |edges: &[(u8, u8)]| Doubles::of(edges.iter().map(|(one, other)| (id(*one), id(*other))));
    let one_says = doubles(&[(2, 1), (3, 2)]);
    let both_say = doubles(&[(1, 2), (2, 1), (2, 3), (4, 4)]);
    assert_eq!(one_says, both_say);
    assert_eq!(one_says.set(id(3)), [id(1), id(2), id(3)].into());
    assert_eq!(one_says.edges(id(1)), [(id(1), id(2)), (id(2), id(3))]);
    assert_eq!(one_says.set(id(4)), [id(4)].into());
    assert_eq!(one_says.edges(id(4)), []);
    let ring = doubles(&[(1, 2), (2, 3), (3, 1)]);
    assert_eq!(ring.first(id(3)), id(1));
}

#[test]
fn suggestions_are_things_with_numbers_and_no_two_are_alike() {
    let six = suggestions(&[0, 89, 90, 4_000_000_000, u32::MAX, 7]);
    assert!(six.iter().all(|it| (10..=99).contains(&it.number)));
    let things: BTreeSet<&str> = six.iter().map(|it| it.thing).collect();
    assert_eq!(things.len(), 6);
    assert_eq!(
        suggestions(&[0, 89]).first().map(|it| (it.thing, it.number)),
        Some(("star", 10))
    );
    let many = suggestions(&[3; 60]);
    assert_eq!(many.len(), 60);
}

#[test]
fn rather_not_is_never_in_force_and_is_a_contact() {
    let mut card = card();
    card.consents = vec![Consent {
        form: ConsentForm::Declined,
        ..consent(Purpose::KeepCard, "2026-04-01", None)
    }];
    assert!(!card.may_be_kept());
    assert_eq!(card.consents.first().unwrap().over(), Some(day("2026-04-01")));
    assert_eq!(card.last_contact(), day("2026-04-01"));
}

#[test]
fn a_telephone_number_and_an_address_are_no_pseudonyms() {
    for reaches in [
        "0612345678",
        "Maria 06 12-34 56 78",
        "٠٦١٢٣٤",
        "mia@voorbeeld.nl",
        "mia＠voorbeeld",
    ] {
        assert!(is_contact_detail(reaches), "{reaches}");
    }
    for name in ["Ster 57", "Ster 12345", "Мая 12", "Zoë"] {
        assert!(!is_contact_detail(name), "{name}");
    }
}
