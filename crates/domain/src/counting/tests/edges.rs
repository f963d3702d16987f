//! What the hand-made year does not reach.

use super::*;

const STREET: u8 = 11;
const CLUB: u8 = 13;
const HOME: u8 = 15;

fn places() -> Vec<Place> {
    vec![
        place(STREET, "Voorbeeldstraat", Setting::WindowStreet),
        place(CLUB, "Club Abrikoos", Setting::Club),
        place(HOME, "thuiswerk", Setting::UnlicensedHome),
    ]
}

fn year(year: i32) -> Question {
    Question::year(year).unwrap()
}

fn brief(_: &mut Conversation) {}

#[test]
fn a_round_over_new_year_belongs_to_its_service_date() {
    let night = round(1, "2017-12-31", &[1]).at(STREET).met("brief", brief);
    let of_2017 = figures(std::slice::from_ref(&night), &places(), &year(2017));
    assert_eq!(
        (
            of_2017.basis.rounds,
            of_2017.visits.by_month["2017-12"],
            of_2017.conversations.total
        ),
        (1, 1, 1)
    );
    let of_2018 = figures(&[night], &places(), &year(2018));
    assert_eq!(
        (of_2018.basis.rounds, of_2018.visits.total, of_2018.conversations.total),
        (0, 0, 0)
    );
}

#[test]
fn both_ends_of_a_period_are_counted() {
    let rounds: Vec<Round> = (1..=5)
        .map(|day| round(day, &format!("2018-05-0{day}"), &[1]).at(STREET))
        .collect();
    let question = Question::period(date("2018-05-02"), date("2018-05-04"));
    assert_eq!(figures(&rounds, &places(), &question).visits.total, 3);
    let backwards = Question::period(date("2018-05-04"), date("2018-05-02"));
    assert_eq!(figures(&rounds, &places(), &backwards).visits.total, 0);
}

#[test]
fn one_place_twice_in_a_round_is_one_visit_with_everything_of_both() {
    let walked = round(1, "2018-05-01", &[1])
        .at(STREET)
        .visit(|visit| {
            visit.people = BTreeSet::from([person(1)]);
            visit.materials = cells(&[("condoms", 5)]);
            visit.greeted = Some(2);
        })
        .at(CLUB)
        .at(STREET)
        .visit(|visit| {
            visit.people = BTreeSet::from([person(1), person(2)]);
            visit.materials = cells(&[("condoms", 7)]);
        })
        .met("brief", brief);
    let mut question = year(2018);
    question.workers = Workers::All;
    let found = figures(&[walked], &places(), &question);
    assert_eq!((found.visits.total, found.visits.with_a_conversation), (2, 1));
    let by_worker = found.visits.by_worker.unwrap();
    assert_eq!((by_worker[&person(1)].n, by_worker[&person(2)].n), (2, 1));
    assert_eq!((found.materials["condoms"], found.not_conversations.greetings), (12, 2));
}

#[test]
fn a_line_for_nobody_counts_one() {
    let walked = round(1, "2018-05-01", &[1]).at(STREET).met("brief", |line| line.n = 0);
    assert_eq!(figures(&[walked], &places(), &year(2018)).conversations.total, 1);
}

#[test]
fn a_line_under_an_absent_visit_does_not_count() {
    let mut walked = round(1, "2018-05-01", &[1])
        .at(STREET)
        .met("brief", brief)
        .at(CLUB)
        .met("brief", brief);
    walked.visits.pop();
    let found = figures(&[walked], &places(), &year(2018));
    assert_eq!((found.visits.total, found.conversations.total), (1, 1));
    assert_eq!(
        found.conversations.by_setting,
        Cells::from([("window_street".to_owned(), 1)])
    );
}

#[test]
fn a_removed_round_never_counts() {
    let mut walked = round(1, "2018-05-01", &[1]).at(STREET).met("brief", brief);
    walked.removed = true;
    let found = figures(&[walked], &places(), &year(2018));
    assert_eq!(
        (found.basis.rounds, found.visits.total, found.conversations.total),
        (0, 0, 0)
    );
}

#[test]
fn of_twins_only_the_lowest_counts_and_a_removed_one_leaves_the_other() {
    let twin = |number: u8| {
        let mut twin = round(number, "2018-05-01", &[1]).at(STREET).met("brief", brief);
        twin.origin = Some("rondes 2018 1".to_owned());
        twin
    };
    let (low, high) = (twin(1), twin(2));
    assert_eq!(
        figures(&[high.clone(), low.clone()], &places(), &year(2018))
            .basis
            .rounds,
        1
    );
    let mut gone = low;
    gone.removed = true;
    assert_eq!(figures(&[high, gone], &places(), &year(2018)).basis.rounds, 1);
}

#[test]
fn twin_places_are_one_place() {
    let mut places = vec![place(21, "Club B", Setting::Club), place(22, "Club B", Setting::Club)];
    places[0].counted_as = Some("Clubs".to_owned());
    for twin in &mut places {
        twin.origin = Some("Club B".to_owned());
    }
    let walked = round(1, "2018-05-01", &[1]).at(21).at(22);
    for joined in [false, true] {
        let mut question = year(2018);
        question.joined = joined;
        let found = figures(std::slice::from_ref(&walked), &places, &question);
        assert_eq!(found.visits.total, 1);
        assert_eq!(
            found.visits.by_place[&document(21)].name.as_deref(),
            Some(if joined { "Clubs" } else { "Club B" })
        );
    }
}

#[test]
fn a_place_named_as_the_street_joins_its_parts() {
    let mut places = vec![
        place(9, "Doubletstraat", Setting::WindowStreet),
        place(8, "Doubletstraat even", Setting::WindowStreet),
    ];
    places[1].counted_as = Some(" Doubletstraat ".to_owned());
    let mut question = year(2018);
    question.joined = true;
    let found = figures(&[round(1, "2018-05-01", &[1]).at(9).at(8)], &places, &question);
    assert_eq!(
        found.visits.by_place,
        BTreeMap::from([(
            document(8),
            Named {
                name: Some("Doubletstraat".to_owned()),
                n: 1
            }
        )])
    );
}

#[test]
fn a_place_that_is_not_known_here_still_counts() {
    let found = figures(
        &[round(1, "2018-05-01", &[1]).at(99).met("individual", brief)],
        &places(),
        &year(2018),
    );
    assert_eq!(found.visits.by_setting, Cells::from([("unknown".to_owned(), 1)]));
    assert_eq!(
        found.visits.by_place,
        BTreeMap::from([(document(99), Named { name: None, n: 1 })])
    );
    assert_eq!(found.conversations.by_setting, Cells::from([("unknown".to_owned(), 1)]));
}

#[test]
fn a_retired_place_still_counts() {
    let mut places = places();
    places[0].retired = true;
    assert_eq!(
        figures(&[round(1, "2018-05-01", &[1]).at(STREET)], &places, &year(2018))
            .visits
            .by_setting["window_street"],
        1
    );
}

#[test]
fn individual_can_be_asked_for_the_unlicensed_sector_only() {
    let mut places = places();
    places[1].licensed = Licensed::No;
    let walked = round(1, "2018-05-01", &[1])
        .at(STREET)
        .met("individual", brief)
        .at(CLUB)
        .met("individual", |line| line.n = 2)
        .at(HOME)
        .met("individual", brief)
        .met("brief", brief);
    let mut question = year(2018);
    let all = figures(std::slice::from_ref(&walked), &places, &question).conversations;
    assert_eq!((all.total, all.individual), (5, 4));
    question.individual = IndividualScope::Unlicensed;
    let unlicensed = figures(&[walked], &places, &question).conversations;
    assert_eq!((unlicensed.total, unlicensed.individual), (5, 3));
    let cells = Cells::from([("club".to_owned(), 2), ("unlicensed".to_owned(), 1)]);
    assert_eq!(unlicensed.individual_by_setting, cells);
}

#[test]
fn only_sex_workers_spoken_to_are_conversations() {
    let table = [
        ("sex_worker", "brief", [2, 0, 0, 0]),
        ("sex_worker", "conversation", [2, 0, 0, 0]),
        ("sex_worker", "individual", [2, 0, 0, 0]),
        ("sex_worker", "greeting", [0, 2, 0, 0]),
        ("operator", "conversation", [0, 0, 2, 0]),
        ("owner", "brief", [0, 0, 2, 0]),
        ("owner", "greeting", [0, 0, 2, 0]),
        ("key_person", "individual", [0, 0, 0, 2]),
        ("sex_worker", "by_pigeon", [0, 0, 0, 0]),
        ("neighbour", "brief", [0, 0, 0, 0]),
    ];
    for (with, kind, [conversations, greetings, operators, key_persons]) in table {
        let walked = round(1, "2018-05-01", &[1]).at(STREET).met(kind, |line| {
            line.n = 2;
            line.with = With::from(with);
            line.met = Met::FirstThisYear;
            line.referrals = BTreeSet::from(["gp".to_owned()]);
        });
        assert_eq!(
            walked.conversations[0].is_conversation(),
            conversations > 0,
            "{with} {kind}"
        );
        let found = figures(&[walked], &places(), &year(2018));
        let apart = found.not_conversations;
        let counted = [
            found.conversations.total,
            apart.greetings,
            apart.with_operator_or_owner,
            apart.with_key_person,
        ];
        assert_eq!(
            counted,
            [conversations, greetings, operators, key_persons],
            "{with} {kind}"
        );
        assert_eq!(found.visits.with_a_conversation, conversations / 2, "{with} {kind}");
        assert_eq!(found.conversations.first_this_year, conversations, "{with} {kind}");
        assert_eq!(
            found.referrals.get("gp").copied().unwrap_or(0),
            conversations,
            "{with} {kind}"
        );
    }
}

#[test]
fn what_was_not_noted_is_in_no_cell_and_noted_says_so() {
    let walked = round(1, "2018-05-01", &[1])
        .at(STREET)
        .met("brief", |line| line.n = 3)
        .met("brief", |line| {
            line.language = Some("und".to_owned());
            line.gender = Gender::Unclear;
            line.age_band = AgeBand::Unclear;
            line.topics = BTreeSet::from(["health".to_owned(), "housing".to_owned()]);
        });
    let found = figures(&[walked], &places(), &year(2018)).conversations;
    assert_eq!(found.total, 4);
    assert_eq!(found.by_language, Cells::from([("und".to_owned(), 1)]));
    assert_eq!(found.by_gender, Cells::from([("unknown".to_owned(), 1)]));
    assert_eq!(found.by_age_band, Cells::from([("unknown".to_owned(), 1)]));
    let noted = found.noted;
    assert_eq!(
        (noted.language, noted.gender, noted.age_band, noted.topics),
        (1, 1, 1, 1)
    );
}

#[test]
fn the_statement_of_the_visit_is_the_gender_of_lines_that_say_nothing() {
    let walked = round(1, "2018-05-01", &[1])
        .at(STREET)
        .visit(|visit| visit.genders = Some(Gender::Woman))
        .met("brief", brief)
        .met("brief", |line| line.gender = Gender::Trans);
    let found = figures(&[walked], &places(), &year(2018)).conversations;
    assert_eq!(
        found.by_gender,
        Cells::from([("woman".to_owned(), 1), ("trans".to_owned(), 1)])
    );
    assert_eq!(found.noted.gender, 2);
}

#[test]
fn workers_see_their_own_row_and_leads_see_all() {
    let walked = round(1, "2018-05-01", &[1, 2, 9]).at(STREET);
    let told = |workers: Workers| {
        let question = Question { workers, ..year(2018) };
        figures(std::slice::from_ref(&walked), &places(), &question)
            .visits
            .by_worker
    };
    assert_eq!(told(Workers::None), None);
    assert_eq!(
        told(Workers::Only(person(2))),
        Some(BTreeMap::from([(
            person(2),
            Named {
                name: Some("Wen".to_owned()),
                n: 1
            }
        )]))
    );
    assert_eq!(told(Workers::Only(person(3))), Some(BTreeMap::new()));
    let all = told(Workers::All).unwrap();
    assert_eq!(all.len(), 3);
    assert_eq!(all[&person(9)], Named { name: None, n: 1 });
}

#[test]
fn the_basis_tells_what_the_counts_stand_on() {
    let counted = |number: u8, approved: bool, conflicts: u32, corrections: u32| Counted {
        approved,
        conflicts,
        corrections,
        ..Counted::of(&round(number, "2018-05-01", &[1]))
    };
    let rounds = [counted(1, true, 0, 2), counted(2, false, 3, 0), counted(3, true, 1, 1)];
    let unapplied = Unapplied {
        waiting: 4,
        quarantined: 5,
    };
    let basis = count(rounds, &BTreeMap::new(), &BTreeMap::new(), &year(2018), unapplied).basis;
    let expected = Basis {
        spaces: vec!["team".to_owned()],
        rounds: 3,
        approved: 2,
        waiting: 4,
        quarantined: 5,
        conflicts: 4,
        corrections: 3,
    };
    assert_eq!(basis, expected);
}

#[test]
fn the_stored_form_is_short_and_fixed() {
    let walked = round(1, "2018-05-01", &[1])
        .at(STREET)
        .visit(|visit| visit.greeted = Some(2))
        .met("brief", |line| line.language = Some("es".to_owned()))
        .met("individual", |line| {
            line.n = 2;
            line.topics = BTreeSet::from(["health".to_owned()]);
        });
    let stored = serde_json::to_string(&Counted::of(&walked)).unwrap();
    expect_test::expect![[r#"{"i":"01010101010101010101010101010101","d":"2018-05-01","v":[{"p":"0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b","w":["0101010101010101"],"g":2,"l":[{"l":"es"},{"k":"individual","n":2,"t":["health"]}]}]}"#]].assert_eq(&stored);
}
