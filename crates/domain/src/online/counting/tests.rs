#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use super::*;
use crate::{
    id::MessageId,
    online::{Answer, Approach},
    words::{AnswerKind, Gender},
};

fn profile(number: u8, platform: &str, gender: Gender, out: &[&str], back: &[&str]) -> Profile {
    let approach = |(date, at): (&&str, u8)| Approach {
        id: MessageId([at; 6]),
        date: date.parse().unwrap(),
        time: None,
        by: None,
        language: None,
        template: None,
        channel: None,
        removed: false,
        origin: None,
    };
    let answer = |(date, at): (&&str, u8)| Answer {
        id: MessageId([100 + at; 6]),
        date: date.parse().unwrap(),
        time: None,
        by: None,
        kind: AnswerKind::Answered,
        removed: false,
        origin: None,
    };
    Profile {
        id: DocumentId([number; 16]),
        platform: platform.into(),
        gender,
        language: (number != 3).then(|| "es".to_owned()),
        approaches: out.iter().zip(0..).map(approach).collect(),
        answers: back.iter().zip(0..).map(answer).collect(),
        same_as: BTreeSet::new(),
        tags: std::collections::BTreeMap::new(),
        origin: None,
    }
}

fn of_2026(profiles: &[Profile]) -> OnlineFigures {
    let period = Period {
        from: "2026-01-01".parse().unwrap(),
        to: "2026-12-31".parse().unwrap(),
    };
    count(profiles, std::iter::empty(), period)
}

fn cells(pairs: &[(&str, u64)]) -> Cells {
    pairs.iter().map(|(id, n)| ((*id).to_owned(), *n)).collect()
}

#[test]
fn a_person_counts_once_as_the_profile_that_was_written_to_first() {
    let mut profiles = [
        profile(
            1,
            "a",
            Gender::Woman,
            &["2026-03-01", "2025-12-31"],
            &["2026-03-02", "2026-04-01"],
        ),
        profile(2, "b", Gender::Trans, &["2026-02-11", "2027-01-01"], &[]),
        profile(3, "b", Gender::Man, &["2026-05-01"], &["2027-01-01"]),
    ];
    let apart = of_2026(&profiles);
    assert_eq!((apart.profiles, apart.approaches), (3, 3));
    assert_eq!((apart.answered, apart.answers), (1, 2));
    assert_eq!(apart.by_language, cells(&[("es", 2), ("und", 1)]));

    profiles[0].same_as.insert(profiles[1].id);
    let merged = of_2026(&profiles);
    assert_eq!(merged.profiles, 2);
    assert_eq!(merged.by_gender, cells(&[("man", 1), ("trans", 1)]));
    assert_eq!(merged.by_platform, cells(&[("b", 2)]));
    assert_eq!(merged.by_month, cells(&[("2026-02", 1), ("2026-05", 1)]));
    assert_eq!(
        merged.approaches_by_month,
        cells(&[("2026-02", 1), ("2026-03", 1), ("2026-05", 1)])
    );
    assert_eq!(merged.answers_by_month, cells(&[("2026-03", 1), ("2026-04", 1)]));
}

#[test]
fn of_two_on_one_day_the_lowest_id_stands_for_the_person_in_whatever_order() {
    let mut profiles = [
        profile(2, "b", Gender::Man, &["2026-02-11"], &[]),
        profile(1, "a", Gender::Woman, &["2026-02-11"], &[]),
    ];
    profiles[0].same_as.insert(profiles[1].id);
    let one = of_2026(&profiles);
    profiles.reverse();
    assert_eq!(one, of_2026(&profiles));
    assert_eq!(one.by_gender, cells(&[("woman", 1)]));
}

#[test]
fn whoever_wrote_first_was_not_approached_and_what_was_taken_back_counts_nowhere() {
    let mut profiles = [
        profile(1, "a", Gender::Woman, &[], &["2026-02-11"]),
        profile(2, "a", Gender::Woman, &["2026-02-11"], &["2026-02-12"]),
    ];
    profiles[1].approaches[0].removed = true;
    profiles[1].answers[0].removed = true;
    let figures = of_2026(&profiles);
    assert_eq!(
        (figures.profiles, figures.answered, figures.approaches, figures.answers),
        (0, 1, 0, 1)
    );
}

#[test]
fn a_message_that_two_books_made_of_one_row_counts_once() {
    let mut profiles = [
        profile(1, "a", Gender::Woman, &["2026-02-11"], &["2026-02-12"]),
        profile(2, "a", Gender::Woman, &["2026-02-11"], &["2026-02-12"]),
    ];
    for profile in &mut profiles {
        profile.origin = Some("online/2026/1".into());
        profile.approaches[0].origin = Some("online/2026/1".into());
        profile.answers[0].origin = Some("online/2026/2".into());
    }
    let figures = of_2026(&profiles);
    assert_eq!(
        (figures.profiles, figures.answered, figures.approaches, figures.answers),
        (1, 1, 1, 1)
    );
}
