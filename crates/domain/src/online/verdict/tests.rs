#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use super::*;
use crate::{
    id::{DocumentId, MessageId},
    online::Answer,
    words::Gender,
};

fn profile(dates: &[&str]) -> Profile {
    let approach = |(date, number): (&&str, u8)| Approach {
        id: MessageId([number; 6]),
        date: date.parse().unwrap(),
        time: None,
        by: None,
        language: None,
        template: None,
        channel: None,
        removed: false,
        origin: None,
    };
    Profile {
        id: DocumentId([1; 16]),
        platform: "a".into(),
        gender: Gender::NotNoted,
        language: None,
        approaches: dates.iter().zip(0..).map(approach).collect(),
        answers: Vec::new(),
        same_as: std::collections::BTreeSet::new(),
        tags: std::collections::BTreeMap::new(),
        origin: None,
    }
}

fn said(profiles: &[Profile], today: &str) -> Verdict {
    verdict(profiles.iter(), today.parse().unwrap(), &Terms::default()).0
}

#[test]
fn ninety_days_after_the_last_message_she_may_be_written_to_again() {
    let written = [profile(&["2026-05-01", "2026-09-03"])];
    assert_eq!(said(&[], "2026-09-03"), Verdict::New);
    assert_eq!(said(&written, "2026-09-03"), Verdict::Cooling);
    assert_eq!(said(&written, "2026-12-01"), Verdict::Cooling);
    assert_eq!(said(&written, "2026-12-02"), Verdict::Again);
    assert_eq!(said(&written, "2027-01-02"), Verdict::New);
    // A message under a clock that ran ahead.
    assert_eq!(said(&written, "2026-09-01"), Verdict::Cooling);
}

#[test]
fn a_day_that_is_still_to_come_counts_as_today() {
    for ahead in ["2036-09-03", "9999-12-31"] {
        assert_eq!(said(&[profile(&[ahead])], "2026-09-03"), Verdict::Cooling);
    }
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    assert_eq!(counted(day("9999-12-31"), day("2026-09-03")), day("2026-09-03"));
    assert_eq!(counted(day("2026-09-02"), day("2026-09-03")), day("2026-09-02"));
}

#[test]
fn all_profiles_of_a_person_cool_down_together() {
    let both = [profile(&["2026-01-05"]), profile(&["2026-09-03"])];
    assert_eq!(said(&both, "2026-10-01"), Verdict::Cooling);
}

#[test]
fn what_was_taken_back_was_never_written_and_no_contact_is_said_first() {
    let mut person = [profile(&["2026-09-03"])];
    person[0].answers.push(Answer {
        id: MessageId([9; 6]),
        date: "2026-09-04".parse().unwrap(),
        time: None,
        by: None,
        kind: AnswerKind::NoContact,
        removed: false,
        origin: None,
    });
    assert_eq!(said(&person, "2026-09-05"), Verdict::NoContact);
    assert_eq!(said(&person, "2031-09-05"), Verdict::NoContact);
    person[0].answers[0].removed = true;
    assert_eq!(said(&person, "2026-09-05"), Verdict::Cooling);
    person[0].approaches[0].removed = true;
    assert_eq!(said(&person, "2026-09-05"), Verdict::New);
}

#[test]
fn she_cools_down_from_the_last_message_either_way() {
    let hers = |date: &str| Answer {
        id: MessageId([9; 6]),
        date: date.parse().unwrap(),
        time: None,
        by: None,
        kind: AnswerKind::Answered,
        removed: false,
        origin: None,
    };
    let mut person = [profile(&["2026-01-05"])];
    person[0].answers.push(hers("2026-03-01"));
    let on = |today: &str| {
        let (verdict, contact) = verdict(person.iter(), today.parse().unwrap(), &Terms::default());
        let contact = contact.unwrap();
        (
            verdict,
            matches!(contact.last, Last::Answer(_)),
            contact.since.to_string(),
        )
    };
    let since = "2026-03-01".to_owned();
    // While the message to her is a reason, it is the one that is told.
    assert_eq!(on("2026-04-04"), (Verdict::Cooling, false, since.clone()));
    assert_eq!(on("2026-04-05"), (Verdict::Cooling, true, since.clone()));
    assert_eq!(on("2026-05-30"), (Verdict::Again, false, since));
    // She who was never written to is known all the same.
    let mut alone = [profile(&[])];
    alone[0].answers.push(hers("2026-03-01"));
    assert_eq!(said(&alone, "2026-03-02"), Verdict::Cooling);
    assert_eq!(said(&alone, "2026-09-02"), Verdict::Again);
}
