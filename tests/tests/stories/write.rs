//! `round write`: a line is saved or refused, whole, and says which field it was about.

use crate::cast::{code, noor_and_petya, refusal};
use domain::words::{AgeBand, Gender, Kind, Met, With};
use serde_json::{Value, json};
use testkit::{conversation, evening, round, visit};

#[tokio::test(flavor = "multi_thread")]
async fn a_new_line_says_nothing_that_nobody_said() {
    let (_team, noor, petya) = noor_and_petya().await;
    let (id, saved) = petya.writes(&[
        round("2018-01-04", &["Petya"]),
        visit("Club Abrikoos", "20:15"),
        json!({"conversation": {"kind": "brief"}}),
    ]);
    assert_eq!(saved.iter().map(|saved| saved.saved).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(saved[0].id, id.to_string());
    petya.sync().await;
    noor.sync().await;
    let shown = noor.book().round(id).unwrap();
    let line = &shown.round.conversations[0];
    assert_eq!(
        (line.id.to_string(), line.visit.to_string()),
        (saved[2].id.clone(), saved[1].id.clone())
    );
    assert_eq!((&line.with, &line.kind, line.n), (&With::SexWorker, &Kind::Brief, 1));
    assert_eq!(
        (&line.gender, &line.age_band, &line.met),
        (&Gender::NotNoted, &AgeBand::NotNoted, &Met::NotNoted)
    );
    assert_eq!(
        (line.language.as_deref(), line.topics.len(), line.note.as_str()),
        (None, 0, "")
    );
    assert_eq!(line.author.unwrap().0, petya.book().hold().me.device().0);
    let visited = &shown.round.visits[0];
    assert_eq!(
        (visited.greeted, visited.knocked, visited.windows.len()),
        (None, None, 0),
        "not counted is not zero"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_id_that_is_there_changes_the_given_fields_and_no_others() {
    let (_team, _noor, petya) = noor_and_petya().await;
    let (own_visit, own_line) = ("0123456789ab", "ba9876543210");
    let (id, saved) = petya.writes(&[
        round("2018-01-04", &["Petya", "Daan"]),
        json!({"visit": {"id": own_visit, "place": "Club Abrikoos", "from": "20:10", "windows": {"open": 12, "busy": 3},
                         "greeted": 4, "materials": {"condoms": 20}, "flyers": {"es": 2}}}),
        json!({"conversation": {"id": own_line, "kind": "individual", "language": "es", "topics": ["health"], "n": 2}}),
        visit("Voorbeeldstraat noord", "21:00"),
        conversation("bg", &[]),
    ]);
    assert_eq!((saved[1].id.as_str(), saved[2].id.as_str()), (own_visit, own_line));
    petya.writes_in(
        Some(id),
        &[
            json!({"visit": {"id": own_visit, "greeted": null, "windows": {"open": 13}, "note": "quiet"}}),
            json!({"conversation": {"id": own_line, "language": null, "met": "first_this_year"}}),
            json!({"round": {"to": "22:40", "people": ["Petya"]}}),
        ],
    );
    let shown = petya.book().round(id).unwrap().round;
    let changed = shown
        .visits
        .iter()
        .find(|visit| visit.id.to_string() == own_visit)
        .unwrap();
    assert_eq!((changed.greeted, changed.note.as_str()), (None, "quiet"));
    assert_eq!(json!(changed.windows), json!({"open": 13}), "the map as a whole");
    assert_eq!(
        (json!(changed.materials), json!(changed.flyers)),
        (json!({"condoms": 20}), json!({"es": 2}))
    );
    let line = shown
        .conversations
        .iter()
        .find(|line| line.id.to_string() == own_line)
        .unwrap();
    assert_eq!(
        (line.language.as_deref(), &line.met, &line.kind, line.n),
        (None, &Met::FirstThisYear, &Kind::Individual, 2)
    );
    assert_eq!(
        line.visit.to_string(),
        own_visit,
        "a line does not move because another visit came after"
    );
    assert_eq!(
        (
            shown.people.len(),
            shown.from.unwrap().to_string(),
            shown.to.unwrap().to_string()
        ),
        (1, "20:10".into(), "22:40".into())
    );

    // Once more the same: nothing changes, and so nothing is to be sent.
    let unsent = petya.book().status().unwrap().unsent;
    petya.writes_in(
        Some(id),
        &[json!({"conversation": {"id": own_line, "language": null, "met": "first_this_year"}})],
    );
    assert_eq!(petya.book().status().unwrap().unsent, unsent);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_not_be_read_is_refused_with_its_field_and_the_round_goes_on() {
    let (_team, _noor, petya) = noor_and_petya().await;
    let long = "x".repeat(281);
    let very_long = "x".repeat(2_001);
    let cases: Vec<(Value, &str)> = vec![
        (json!({"round": {"date": "04-01-2018"}}), "round.date"),
        (json!({"round": {"date": "2018-02-30"}}), "round.date"),
        (json!({"round": {"date": "2018-1-4"}}), "round.date"),
        (json!({"round": {"part_of_day": "teatime"}}), "round.part_of_day"),
        (json!({"round": {"kind_of_round": "x"}}), "round.kind_of_round"),
        (json!({"round": {"from": "24:00"}}), "round.from"),
        (json!({"round": {"to": "8:5"}}), "round.to"),
        (json!({"round": {"people": ["Nobody"]}}), "round.people"),
        (json!({"round": {"planned": ["Nowhere"]}}), "place"),
        (json!({"round": {"tags": [""]}}), "round.tags"),
        (json!({"round": {"note": very_long}}), "round.note"),
        (json!({"visit": {"from": "20:00"}}), "visit.place"),
        (json!({"visit": {"place": "Nowhere"}}), "place"),
        (json!({"visit": {"id": "xyz", "place": "Club Abrikoos"}}), "visit.id"),
        (
            json!({"visit": {"place": "Club Abrikoos", "windows": {"broken": 1}}}),
            "visit.windows",
        ),
        (
            json!({"visit": {"place": "Club Abrikoos", "greeted": 100_001}}),
            "visit.greeted",
        ),
        (
            json!({"visit": {"place": "Club Abrikoos", "knocked": 4_000_000}}),
            "visit.knocked",
        ),
        (
            json!({"visit": {"place": "Club Abrikoos", "genders": "x"}}),
            "visit.genders",
        ),
        (
            json!({"visit": {"place": "Club Abrikoos", "materials": {"gold": 1}}}),
            "visit.materials",
        ),
        (
            json!({"visit": {"place": "Club Abrikoos", "flyers": {"Spanish": 1}}}),
            "visit.flyers",
        ),
        (
            json!({"visit": {"place": "Club Abrikoos", "people": ["Nobody"]}}),
            "visit.people",
        ),
        (
            json!({"visit": {"place": "Club Abrikoos", "note": very_long}}),
            "visit.note",
        ),
        (json!({"conversation": {"language": "es"}}), "conversation.kind"),
        (json!({"conversation": {"kind": "long"}}), "conversation.kind"),
        (
            json!({"conversation": {"kind": "brief", "id": "12"}}),
            "conversation.id",
        ),
        (
            json!({"conversation": {"kind": "brief", "visit": "ffffffffffff"}}),
            "conversation.visit",
        ),
        (
            json!({"conversation": {"kind": "brief", "visit": "x"}}),
            "conversation.visit",
        ),
        (json!({"conversation": {"kind": "brief", "n": 0}}), "conversation.n"),
        (
            json!({"conversation": {"kind": "brief", "with": "friend"}}),
            "conversation.with",
        ),
        (
            json!({"conversation": {"kind": "brief", "language": "Spanish"}}),
            "conversation.language",
        ),
        (
            json!({"conversation": {"kind": "brief", "gender": "x"}}),
            "conversation.gender",
        ),
        (
            json!({"conversation": {"kind": "brief", "age_band": "40"}}),
            "conversation.age_band",
        ),
        (
            json!({"conversation": {"kind": "brief", "met": "x"}}),
            "conversation.met",
        ),
        (
            json!({"conversation": {"kind": "brief", "topics": ["weather"]}}),
            "conversation.topics",
        ),
        (
            json!({"conversation": {"kind": "brief", "referrals": ["x"]}}),
            "conversation.referrals",
        ),
        (
            json!({"conversation": {"kind": "brief", "follow_up": "soon"}}),
            "conversation.follow_up",
        ),
        (
            json!({"conversation": {"kind": "brief", "by": ["Nobody"]}}),
            "conversation.by",
        ),
        (
            json!({"conversation": {"kind": "brief", "question": very_long}}),
            "conversation.question",
        ),
        (
            json!({"conversation": {"kind": "brief", "note": long}}),
            "conversation.note",
        ),
    ];
    let mut writer = petya.book().write_round(None).unwrap();
    writer.line(&round("2018-01-04", &["Petya"]).to_string()).unwrap();
    writer.line(&visit("Club Abrikoos", "20:15").to_string()).unwrap();
    let before = petya.book().round(writer.id().unwrap()).unwrap().round;
    for (line, field) in &cases {
        assert_eq!(
            refusal(writer.line(&line.to_string())),
            ("input_wrong", (*field).to_owned()),
            "{line}"
        );
    }
    for text in [
        "",
        "{",
        "[]",
        "{\"round\"",
        "{\"unknown\":{}}",
        "{\"visit\":{\"window_number\":\"12\"}}",
        "{\"round\":{},\"visit\":{}}",
    ] {
        let (code, detail) = refusal(writer.line(text));
        assert!(
            code == "input_wrong" && detail.starts_with("column "),
            "{text}: {detail}"
        );
    }
    assert_eq!(
        code(writer.line(&json!({"remove": "ffffffffffff"}).to_string())),
        "not_found"
    );
    assert_eq!(
        petya.book().round(writer.id().unwrap()).unwrap().round,
        before,
        "nothing of it was kept"
    );
    let saved = writer.line(&conversation("es", &["health"]).to_string()).unwrap();
    assert_eq!(saved.saved, 3, "refused lines are not counted");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_line_is_the_round_and_a_line_needs_a_visit() {
    let (_team, _noor, petya) = noor_and_petya().await;
    let mut writer = petya.book().write_round(None).unwrap();
    for line in [visit("Club Abrikoos", "20:15"), json!({"remove": "0123456789ab"})] {
        assert_eq!(
            refusal(writer.line(&line.to_string())),
            ("input_wrong", "round".to_owned())
        );
    }
    assert_eq!(
        refusal(writer.line(&conversation("es", &[]).to_string())),
        ("input_wrong", "conversation.visit".to_owned())
    );
    assert_eq!(
        refusal(writer.line("{\"round\":{\"note\":\"no date\"}}")),
        ("input_wrong", "round.date".to_owned())
    );
    assert_eq!(petya.book().rounds(None).unwrap().rounds.len(), 0);
    writer.line(&round("2018-01-04", &[]).to_string()).unwrap();
    assert_eq!(
        refusal(writer.line(&conversation("es", &[]).to_string())),
        ("input_wrong", "conversation.visit".to_owned())
    );
    assert_eq!(
        code(petya.book().write_round(Some(domain::DocumentId([9; 16]))).map(|_| ())),
        "not_found"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_without_a_visit_belongs_to_the_last_one_that_is_still_there() {
    let (_team, _noor, petya) = noor_and_petya().await;
    let (id, saved) = petya.writes(&evening("2018-01-04", &["Petya"], 2));
    let (first, second) = (saved[1].id.clone(), saved[3].id.clone());
    let (_, later) = petya.writes_in(Some(id), &[conversation("pl", &[])]);
    let visit_of = |line: &str| {
        let shown = petya.book().round(id).unwrap().round;
        shown
            .conversations
            .iter()
            .find(|known| known.id.to_string() == line)
            .map(|line| line.visit.to_string())
    };
    assert_eq!(visit_of(&later[0].id), Some(second.clone()));
    // The last visit is taken out, and in the same sitting somebody writes on.
    let (_, after) = petya.writes_in(Some(id), &[json!({"remove": second}), conversation("ro", &[])]);
    assert_eq!(visit_of(&after[1].id), Some(first));
}
