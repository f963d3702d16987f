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
