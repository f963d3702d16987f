//! The hand-made set that fixes what counts (`counting` of the test fixtures, with its expected figures).

use super::*;
use serde_json::json;

fn set(words: &[&str]) -> BTreeSet<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn noted(line: &mut Conversation, gender: Gender, language: &str, age_band: AgeBand) {
    line.gender = gender;
    line.language = Some(language.to_owned());
    line.age_band = age_band;
}

fn places() -> Vec<Place> {
    vec![
        place(11, "Voorbeeldstraat noord", Setting::WindowStreet),
        place(12, "Voorbeeldstraat zuid", Setting::WindowStreet),
        place(13, "Club Abrikoos", Setting::Club),
        place(14, "Hotel Zeezicht", Setting::Hotel),
    ]
}

fn rounds() -> Vec<Round> {
    use AgeBand::{From18To20, From21, Unclear};
    use Gender::{Man, Trans, Woman};
    let night = round(1, "2018-03-25", &[1, 2])
        .at(11)
        .visit(|visit| {
            visit.windows = cells(&[("closed", 10), ("open", 9), ("busy", 3)]);
            visit.materials = cells(&[("condoms", 20), ("lubricant", 2)]);
            visit.flyers = cells(&[("nl", 1), ("es", 2)]);
            visit.greeted = Some(4);
        })
        .met("brief", |line| {
            noted(line, Woman, "es", From21);
            line.n = 3;
            line.topics = set(&["health"]);
        })
        .met("conversation", |line| {
            noted(line, Woman, "es", From21);
            line.topics = set(&["exit", "finances"]);
        })
        .met("brief", |line| {
            noted(line, Trans, "es", From18To20);
            line.topics = set(&["small_talk"]);
        })
        .at(12)
        .visit(|visit| {
            visit.windows = cells(&[("closed", 8), ("open", 6), ("busy", 2)]);
            visit.materials = cells(&[("condoms", 10)]);
        })
        .met("individual", |line| {
            noted(line, Woman, "ro", Unclear);
            line.topics = set(&["housing", "safety"]);
            line.referrals = set(&["lawyer"]);
        })
        .met("conversation", |line| {
            noted(line, Woman, "es", From21);
            line.with = With::KeyPerson;
        });
    let afternoon = round(2, "2018-03-30", &[3])
        .at(13)
        .visit(|visit| {
            visit.materials = cells(&[("condoms", 12)]);
            visit.flyers = cells(&[("nl", 2)]);
        })
        .met("conversation", |line| {
            noted(line, Man, "nl", From21);
            line.with = With::Owner;
            line.topics = set(&["safety"]);
        })
        .met("brief", |line| {
            noted(line, Woman, "nl", From21);
            line.n = 2;
            line.topics = set(&["health"]);
        })
        .at(14)
        .met("individual", |line| {
            noted(line, Man, "en", From21);
            line.topics = set(&["sti_test"]);
            line.referrals = set(&["sti_clinic"]);
        });
    let nobody = round(3, "2018-04-02", &[1, 2])
        .at(11)
        .visit(|visit| visit.windows = cells(&[("closed", 30), ("open", 0), ("busy", 0)]));
    vec![night, afternoon, nobody]
}

#[test]
fn the_hand_made_year_gives_its_figures_in_the_fixed_shape() {
    let mut question = Question::year(2018).unwrap();
    question.workers = Workers::All;
    let expected = json!({
        "period": {"from": "2018-01-01", "to": "2018-12-31"},
        "rules": 1,
        "protected": false,
        "basis": {"spaces": ["team"], "rounds": 3, "approved": 0, "waiting": 0, "quarantined": 0, "conflicts": 0, "corrections": 0},
        "visits": {
            "total": 5,
            "with_a_conversation": 4,
            "by_setting": {"window_street": 3, "club": 1, "hotel": 1},
            "by_month": {"2018-03": 4, "2018-04": 1},
            "by_place": {
                (document(11).to_string()): {"name": "Voorbeeldstraat noord", "n": 2},
                (document(12).to_string()): {"name": "Voorbeeldstraat zuid", "n": 1},
                (document(13).to_string()): {"name": "Club Abrikoos", "n": 1},
                (document(14).to_string()): {"name": "Hotel Zeezicht", "n": 1},
            },
            "by_worker": {
                (person(1).to_string()): {"name": "Petya", "n": 3},
                (person(2).to_string()): {"name": "Wen", "n": 3},
                (person(3).to_string()): {"name": "Noor", "n": 2},
            },
        },
        "conversations": {
            "total": 9,
            "individual": 2,
            "individual_by_setting": {"window_street": 1, "hotel": 1},
            "first_this_year": 0,
            "by_topic": {"health": 5, "exit": 1, "finances": 1, "small_talk": 1, "housing": 1, "safety": 1, "sti_test": 1},
            "by_language": {"es": 5, "ro": 1, "nl": 2, "en": 1},
            "by_gender": {"woman": 7, "trans": 1, "man": 1},
            "by_age_band": {"21_plus": 7, "18_20": 1, "unknown": 1},
            "by_setting": {"window_street": 6, "club": 2, "hotel": 1},
            "by_month": {"2018-03": 9},
            "noted": {"gender": 9, "age_band": 9, "language": 9, "topics": 9},
        },
        "not_conversations": {"greetings": 4, "with_operator_or_owner": 1, "with_key_person": 1},
        "materials": {"condoms": 42, "lubricant": 2},
        "windows": {"closed": 48, "open": 15, "busy": 5},
        "flyers_by_language": {"nl": 3, "es": 2},
        "flyers": {"given": 5, "by_language": {"nl": 3, "es": 2}, "by_subject": {}},
        "online": null,
        "referrals": {"lawyer": 1, "sti_clinic": 1},
    });
    let found = figures(&rounds(), &places(), &question);
    assert_eq!(serde_json::to_value(&found).unwrap(), expected);
    assert_eq!(serde_json::from_value::<Figures>(expected).unwrap(), found);
}

#[test]
fn parts_of_a_street_joined_are_one_visit_per_round() {
    let mut places = places();
    for part in &mut places[..2] {
        part.counted_as = Some("Voorbeeldstraat".to_owned());
    }
    let mut question = Question::year(2018).unwrap();
    question.joined = true;
    let joined = figures(&rounds(), &places, &question);
    assert_eq!(joined.visits.total, 4);
    assert_eq!(joined.visits.by_setting["window_street"], 2);
    assert_eq!(
        joined.visits.by_place[&document(11)],
        Named {
            name: Some("Voorbeeldstraat".to_owned()),
            n: 2
        }
    );
    assert_eq!(
        joined.visits.by_month,
        Cells::from([("2018-03".to_owned(), 3), ("2018-04".to_owned(), 1)])
    );
    question.joined = false;
    let apart = figures(&rounds(), &places, &question);
    assert_eq!(apart.visits.total, 5);
    assert_eq!(apart.conversations, joined.conversations);
    assert_eq!(apart.windows, joined.windows);
}
