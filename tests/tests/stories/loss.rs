//! A relay that lost something, and a phone that does not know what arrived.

use crate::cast::{all_sync, two_leads_and_petya};
use protocol::{
    Role, Space,
    frames::{AppendRequest, Frame},
};
use sync::{desk::names, push};
use testkit::{Colleague, evening, roles};

/// Sends what is due, and never hears the answer.
async fn sends_into_a_tunnel(colleague: &Colleague) {
    let (team, token, request) = {
        let mut desk = colleague.book().hold();
        let batch = push::next(&mut desk, Space::Team).unwrap().expect("something is due");
        let read = desk
            .book
            .read(|view| Ok::<_, store::StoreFault>((view.log(2)?, view.meta_text(names::TOKEN)?)));
        let (log, token) = read.unwrap();
        let (log_id, entries) = (log.unwrap().log_id, vec![batch.bytes]);
        (
            desk.me.team(),
            token,
            AppendRequest {
                log_id,
                returned: false,
                entries,
                acks: Vec::new(),
            },
        )
    };
    let path = sync::Client::team_path(team, "append/2");
    colleague
        .client()
        .post(&path, token.as_deref(), request.encode())
        .await
        .expect("the relay takes it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_without_an_answer_keeps_its_bytes_when_the_relay_lost_it_and_the_team_changed() {
    let (mut team, noor, wen, petya) = two_leads_and_petya().await;
    let yesterday = team.relay.backup().await;
    let (known, _) = petya.writes(&evening("2018-01-04", &["Petya"], 2));
    petya.sync().await;
    let (sent, _) = petya.writes(&evening("2018-01-05", &["Petya"], 3));
    sends_into_a_tunnel(&petya).await;
    noor.sync().await;
    assert_eq!(
        noor.book().round(sent).unwrap().round.conversations.len(),
        3,
        "Noor has read it"
    );

    // The relay is put back to yesterday; Wen, who has read none of it, lets somebody in: the team has changed.
    team.relay.restore(yesterday.path()).await;
    let zoe = team.joins(&wen, "Zoe", roles(&[Role::Fieldworker])).await;
    petya.sync().await;
    petya.writes_in(Some(sent), &[testkit::conversation("pl", &[])]);
    let everybody = [&petya, &noor, &wen, &zoe];
    all_sync(&everybody).await;
    for colleague in everybody {
        let status = colleague.book().status().unwrap();
        assert_eq!(
            (status.unsent, status.waiting, status.quarantined),
            (0, 0, 0),
            "{}",
            colleague.name
        );
        assert!(status.alarms.is_empty(), "{}: {:?}", colleague.name, status.alarms);
        let read = |round| colleague.book().round(round).unwrap().round.conversations.len();
        assert_eq!((read(known), read(sent)), (2, 4), "{}", colleague.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_from_before_a_round_was_sent_does_not_make_it_count_twice() {
    let (team, noor, mut petya) = crate::cast::noor_and_petya().await;
    let (round, saved) = petya.writes(&evening("2018-01-04", &["Petya"], 4));
    let backup = team.folder("backup");
    petya.backup(&backup);
    petya.sync().await;
    noor.sync().await;
    petya.restore(&backup);
    petya.sync().await;
    noor.sync().await;
    for book in [&noor, &petya] {
        let rounds = book.book().rounds(Some(2018)).unwrap().rounds;
        assert_eq!(rounds.len(), 1, "{}", book.name);
        assert_eq!(rounds[0].id, round);
        assert_eq!(rounds[0].conversations, 4);
    }
    // What is written in the restored book goes on in the same round.
    let (again, _) = petya.writes_in(Some(round), &[testkit::conversation("pl", &[])]);
    assert_eq!(again, round);
    petya.sync().await;
    noor.sync().await;
    assert_eq!(noor.book().round(round).unwrap().round.conversations.len(), 5);
    assert_eq!(saved.len(), 7);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_in_a_restored_backup_before_its_first_sync_is_not_lost() {
    let (team, noor, mut petya) = crate::cast::noor_and_petya().await;
    let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 4));
    let backup = team.folder("backup");
    petya.backup(&backup);
    petya.sync().await;
    petya.restore(&backup);
    petya.writes_in(Some(round), &[testkit::conversation("pl", &["housing"])]);
    petya.sync().await;
    noor.sync().await;
    let polish = |book: &Colleague| -> usize {
        let rounds = book.book().rounds(Some(2018)).unwrap().rounds;
        let lines = rounds
            .iter()
            .flat_map(|row| book.book().round(row.id).unwrap().round.conversations);
        lines.filter(|line| line.language.as_deref() == Some("pl")).count()
    };
    assert_eq!((polish(&noor), polish(&petya)), (1, 1));
}
