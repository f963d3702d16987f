//! A planned place: a visit waits for it, which is none until somebody notes something there.

use crate::{
    cast::{all_sync, code, two_leads_and_petya},
    figures::asked,
};
use serde_json::json;
use testkit::{Colleague, round};

const VISIT: &str = "0123456789ab";

fn visited(colleague: &Colleague) -> u64 {
    colleague.book().figures(&asked()).unwrap().visits.total
}

fn waits() -> serde_json::Value {
    json!({"visit": {"id": VISIT, "place": "Club Abrikoos", "waits": true}})
}

fn begins() -> serde_json::Value {
    json!({"visit": {"id": VISIT, "place": "Club Abrikoos"}})
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_that_waits_is_none_and_begins_with_the_first_line_that_names_its_place() {
    let (_team, noor, wen, petya) = two_leads_and_petya().await;
    let planned = json!({"round": {"date": "2018-01-04", "people": ["Petya"], "planned": ["Club Abrikoos"]}});
    let (id, _) = petya.writes(&[planned, waits()]);
    let visits = || petya.book().round(id).unwrap().round.visits.len();
    assert_eq!(visits(), 0);
    let page = petya.book().round_page(id).unwrap();
    let place = page.shown.round.planned[0].to_string();
    assert_eq!(page.visits[&place].waits.unwrap().to_string(), VISIT);
    let line = json!({"conversation": {"visit": VISIT, "kind": "brief"}});
    let refused = petya
        .book()
        .write_lines(id, vec![serde_json::from_value(line.clone()).unwrap()], &[]);
    assert_eq!(code(refused), "input_wrong", "nobody was there yet");
    all_sync(&[&petya, &noor, &wen]).await;
    assert_eq!(visited(&noor), 0);

    petya.writes_in(Some(id), &[begins(), line]);
    assert_eq!(visits(), 1);
    // What is there already waits no more.
    let again = petya
        .book()
        .write_lines(id, vec![serde_json::from_value(waits()).unwrap()], &[]);
    assert_eq!(code(again), "input_wrong");
    petya.book().hand_in(id).unwrap();
    all_sync(&[&petya, &noor, &wen]).await;
    assert_eq!(visited(&noor), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_phones_that_begin_it_without_a_network_write_in_one_visit_and_contradict_nobody() {
    let (team, noor, wen, petya) = two_leads_and_petya().await;
    let (id, _) = petya.writes(&[round("2018-01-04", &["Petya"]), waits()]);
    all_sync(&[&petya, &noor, &wen]).await;
    team.clock.advance_minutes(5);
    let line = |language: &str| json!({"conversation": {"visit": VISIT, "kind": "brief", "language": language}});
    petya.writes_in(
        Some(id),
        &[begins(), line("es"), json!({"visit": {"id": VISIT, "greeted": 3}})],
    );
    wen.writes_in(
        Some(id),
        &[begins(), line("bg"), json!({"visit": {"id": VISIT, "knocked": 2}})],
    );
    all_sync(&[&petya, &noor, &wen]).await;
    for colleague in [&petya, &noor, &wen] {
        let shown = colleague.book().round(id).unwrap();
        assert_eq!(shown.round.visits.len(), 1, "{}", colleague.name);
        assert_eq!(
            (shown.round.visits[0].greeted, shown.round.visits[0].knocked),
            (Some(3), Some(2))
        );
        assert_eq!(shown.round.conversations.len(), 2);
        assert_eq!(shown.conflicts, []);
    }
}
