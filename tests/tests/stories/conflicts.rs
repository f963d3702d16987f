//! Two people, one field: both values are shown, nothing is lost, and somebody decides.

use crate::cast::{all_sync, noor_and_petya, two_leads_and_petya};
use domain::{Conflict, DocumentId};
use serde_json::{Value, json};
use testkit::{Colleague, evening};

fn conflicts(colleague: &Colleague, round: DocumentId) -> Vec<Conflict> {
    colleague.book().round(round).unwrap().conflicts
}

fn device(colleague: &Colleague) -> [u8; 16] {
    colleague.book().hold().me.device().0
}

#[tokio::test(flavor = "multi_thread")]
async fn two_phones_that_change_one_field_offline_both_show_both_values() {
    let (team, noor, wen, petya) = two_leads_and_petya().await;
    let (round, saved) = petya.writes(&evening("2018-01-04", &["Petya"], 3));
    all_sync(&[&petya, &noor, &wen]).await;
    let line = saved[2].id.clone();
    let gender = |word: &str| json!({"conversation": {"id": line, "gender": word}});

    team.clock.advance_minutes(5);
    petya.writes_in(Some(round), &[gender("woman")]);
    let hers = team.clock.now();
    team.clock.advance_minutes(5);
    noor.writes_in(Some(round), &[gender("trans"), json!({"round": {"note": "cold"}})]);
    let noors = team.clock.now();
    all_sync(&[&petya, &noor, &wen]).await;

    for colleague in [&petya, &noor, &wen] {
        let found = conflicts(colleague, round);
        assert_eq!(
            found.len(),
            1,
            "{}: the note of one of them contradicts nobody",
            colleague.name
        );
        assert_eq!(found[0].path, ["conversations", line.as_str(), "gender"]);
        let mut values: Vec<_> = found[0]
            .values
            .iter()
            .map(|found| (found.value.clone(), found.by.unwrap().0, found.at))
            .collect();
        values.sort_by_key(|(_, _, at)| *at);
        let expected: Vec<(Value, [u8; 16], i64)> = vec![
            (json!("woman"), device(&petya), hers),
            (json!("trans"), device(&noor), noors),
        ];
        assert_eq!(values, expected);
        let shown = colleague.book().round(round).unwrap();
        let counts_now = shown
            .round
            .conversations
            .iter()
            .find(|found| found.id.to_string() == line)
            .unwrap();
        assert_eq!(
            json!(counts_now.gender),
            found[0].values[1].value,
            "the last named is the one that counts"
        );
        assert_eq!(colleague.book().rounds(None).unwrap().rounds[0].conflicts, 1);
    }

    // Wen decides, for the value that already counts: that is a decision too.
    let decided = conflicts(&wen, round)[0].values[1].value.clone();
    wen.writes_in(Some(round), &[gender(decided.as_str().unwrap())]);
    all_sync(&[&wen, &petya, &noor]).await;
    for colleague in [&petya, &noor, &wen] {
        assert_eq!(conflicts(colleague, round), Vec::new(), "{}", colleague.name);
        let shown = colleague.book().round(round).unwrap();
        let line = shown
            .round
            .conversations
            .iter()
            .find(|found| found.id.to_string() == line)
            .unwrap();
        assert_eq!(json!(line.gender), decided);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_value_twice_and_lines_of_both_are_no_conflict() {
    let (_team, noor, petya) = noor_and_petya().await;
    let (round, saved) = petya.writes(&evening("2018-01-04", &["Petya"], 2));
    all_sync(&[&petya, &noor]).await;
    let visit = saved[1].id.clone();
    for colleague in [&petya, &noor] {
        let greeted = json!({"visit": {"id": visit, "greeted": 4}});
        let line = json!({"conversation": {"visit": visit, "kind": "brief", "language": "es"}});
        colleague.writes_in(Some(round), &[greeted, line]);
    }
    all_sync(&[&petya, &noor]).await;
    for colleague in [&petya, &noor] {
        let shown = colleague.book().round(round).unwrap();
        assert_eq!((shown.round.conversations.len(), shown.conflicts.len()), (4, 0));
        assert_eq!(
            shown
                .round
                .visits
                .iter()
                .find(|found| found.id.to_string() == visit)
                .unwrap()
                .greeted,
            Some(4)
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_colleague_wrote_while_a_round_was_being_written_stays_in_sight() {
    let (_team, noor, petya) = noor_and_petya().await;
    let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 2));
    all_sync(&[&petya, &noor]).await;
    noor.writes_in(Some(round), &[testkit::conversation("pl", &[])]);
    noor.sync().await;

    // Petya's screen is open on the round; meanwhile a sync brings Noor's line, and she writes on.
    let mut writer = petya.book().write_round(Some(round)).unwrap();
    let mut elsewhere = petya.book().write_round(Some(round)).unwrap();
    petya.sync().await;
    writer.line(&testkit::conversation("bg", &[]).to_string()).unwrap();
    elsewhere.line(&testkit::conversation("ro", &[]).to_string()).unwrap();
    writer.line(&testkit::conversation("hu", &[]).to_string()).unwrap();
    let shown = petya.book().round(round).unwrap();
    assert_eq!(shown.round.conversations.len(), 6);
    let listed = petya.book().rounds(None).unwrap();
    assert_eq!(listed.rounds[0].conversations, 6, "the list says what the round says");
    all_sync(&[&petya, &noor]).await;
    assert_eq!(
        noor.book().round(round).unwrap().round,
        petya.book().round(round).unwrap().round
    );
    assert_eq!(noor.book().status().unwrap().items.len(), 0);
}
