//! The main job: a round travels from one book to another.

use protocol::Role;
use testkit::{Team, evening, roles};

#[tokio::test(flavor = "multi_thread")]
async fn a_round_written_offline_reaches_the_lead_who_approves_and_counts_it() {
    let (mut team, noor) = Team::begin().await;
    noor.sync().await;
    let petya = team.joins(&noor, "Petya", roles(&[Role::Fieldworker])).await;

    team.relay.stop().await;
    let (round, saved) = petya.writes(&evening("2018-01-04", &["Petya", "Daan"], 12));
    assert_eq!(saved.len(), 15);
    assert_eq!(petya.state_of(round), "here");
    assert_eq!(petya.try_sync().await.unwrap_err().code.id(), "relay_unreachable");
    assert_eq!(petya.state_of(round), "here");

    team.relay.start_again().await;
    petya.book().hand_in(round).unwrap();
    petya.sync().await;
    assert_eq!(petya.state_of(round), "relay");

    let report = noor.sync().await;
    assert_eq!(report.received, 1);
    petya.sync().await;
    let shown = petya.book().round(round).unwrap();
    assert_eq!(shown.standing.state, "lead");
    assert_eq!(shown.standing.lead.unwrap().name, "Noor");
    assert_eq!(shown.standing.except_since, None);

    team.clock.advance_minutes(90);
    petya.writes_in(Some(round), &[testkit::conversation("pl", &["housing"])]);
    let shown = petya.book().round(round).unwrap();
    assert_eq!(shown.standing.state, "lead");
    assert_eq!(shown.standing.except_since.unwrap(), "2018-01-04T20:40:00Z");

    petya.sync().await;
    noor.sync().await;
    let reviewed = noor.book().approve(round).unwrap();
    assert_eq!(reviewed.review, domain::review::ReviewState::Approved);
    noor.sync().await;
    petya.sync().await;
    let theirs = petya.book().round(round).unwrap();
    assert_eq!(theirs.review, domain::review::ReviewState::Approved);
    assert_eq!(theirs.round, noor.book().round(round).unwrap().round);
    assert_eq!(theirs.standing.except_since, None);
}
