#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use super::*;
use crate::{
    id::{MessageId, Tag},
    online::Answer,
    words::{AnswerKind, Gender},
};

fn profile(number: u8) -> Profile {
    Profile {
        id: id(number),
        platform: "a".into(),
        gender: Gender::NotNoted,
        language: None,
        approaches: Vec::new(),
        answers: Vec::new(),
        same_as: std::collections::BTreeSet::new(),
        tags: BTreeMap::new(),
        origin: None,
    }
}

fn id(number: u8) -> DocumentId {
    DocumentId([number; 16])
}

fn count(profiles: &[Profile], names: &[(DocumentId, &str, &str)]) -> usize {
    Persons::of(profiles, names.iter().copied()).all().count()
}

#[test]
fn whoever_somebody_merged_is_one_from_whichever_side_and_around_any_corner() {
    let mut profiles: Vec<_> = (1..=4).map(profile).collect();
    assert_eq!(count(&profiles, &[]), 4);
    profiles[0].same_as.insert(id(2));
    profiles[2].same_as.insert(id(2));
    assert_eq!(count(&profiles, &[]), 2);
    // Crossing merges, one that names itself, and one that names nobody.
    profiles[1].same_as.extend([id(1), id(3), id(2)]);
    profiles[3].same_as.extend([id(4), id(99)]);
    let persons = Persons::of(&profiles, std::iter::empty());
    assert_eq!(persons.all().count(), 2);
    assert_eq!(persons.person(id(3)), persons.person(id(1)));
    assert_eq!(persons.profiles(persons.person(id(2)).unwrap()), [0, 1, 2]);
    assert_eq!(persons.person(id(99)), None);
}

#[test]
fn one_tag_of_one_year_is_one_person_and_of_two_years_is_chance() {
    let mut profiles: Vec<_> = (1..=3).map(profile).collect();
    profiles[0].tags.insert(2026, Tag([7; 6]));
    profiles[1].tags.insert(2026, Tag([7; 6]));
    profiles[2].tags.insert(2027, Tag([7; 6]));
    assert_eq!(count(&profiles, &[]), 2);
}

#[test]
fn one_name_on_one_platform_is_one_person_and_on_another_is_not() {
    let profiles: Vec<_> = (1..=3).map(profile).collect();
    let names = [
        (id(1), "a", "luna"),
        (id(2), "a", "luna"),
        (id(3), "b", "luna"),
        (id(99), "b", "luna"),
    ];
    assert_eq!(count(&profiles, &names), 2);
}

#[test]
fn what_two_books_made_of_one_row_is_one_person_until_it_is_taken_back() {
    let mut profiles: Vec<_> = (1..=3).map(profile).collect();
    let answer = |number: u8| Answer {
        id: MessageId([number; 6]),
        date: "2017-03-01".parse().unwrap(),
        time: None,
        by: None,
        kind: AnswerKind::Answered,
        removed: false,
        origin: Some("online/2017/1".into()),
    };
    profiles[0].answers.push(answer(1));
    profiles[2].answers.push(answer(2));
    assert_eq!(count(&profiles, &[]), 2);
    profiles[2].answers[0].removed = true;
    assert_eq!(count(&profiles, &[]), 3);
    // Where an import is remembered says nothing of whose the row is now.
    profiles[1].origin = Some("online/2017/1".into());
    assert_eq!(count(&profiles, &[]), 3);
}

#[test]
fn a_long_chain_is_one_person_in_whatever_order_it_is_read() {
    let mut profiles: Vec<_> = (1..=200).map(profile).collect();
    for number in 1..200 {
        profiles[usize::from(number)].same_as.insert(id(number));
    }
    assert_eq!(count(&profiles, &[]), 1);
    profiles.reverse();
    assert_eq!(count(&profiles, &[]), 1);
}
