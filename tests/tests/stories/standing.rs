//! Where a round stands: only on this phone, at the relay, with the lead; said on proof.

use crate::cast::{all_sync, noor_and_petya, two_leads_and_petya};
use protocol::Role;
use testkit::{Colleague, conversation, evening, roles};

fn standing(colleague: &Colleague, round: domain::DocumentId) -> (&'static str, Option<String>, Option<String>) {
    let standing = colleague.book().round(round).unwrap().standing;
    (
        standing.state,
        standing.except_since,
        standing.lead.map(|lead| lead.name),
    )
}

fn noors(except_since: Option<&str>) -> (&'static str, Option<String>, Option<String>) {
    ("lead", except_since.map(str::to_owned), Some("Noor".to_owned()))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hand_in_that_has_not_left_the_phone_is_an_exception_too() {
    let (team, noor, petya) = noor_and_petya().await;
    let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 2));
    assert_eq!(standing(&petya, round), ("here", None, None));
    all_sync(&[&petya, &noor]).await;
    petya.sync().await;
    assert_eq!(standing(&petya, round), noors(None));

    team.clock.advance_minutes(20);
    petya.book().hand_in(round).unwrap();
    assert_eq!(standing(&petya, round), noors(Some("2018-01-04T19:30:00Z")));
    petya.sync().await;
    assert_eq!(
        standing(&petya, round),
        noors(Some("2018-01-04T19:30:00Z")),
        "at the relay is not with Noor"
    );
    team.clock.advance_minutes(20);
    petya.writes_in(Some(round), &[conversation("pl", &[])]);
    assert_eq!(
        standing(&petya, round),
        noors(Some("2018-01-04T19:30:00Z")),
        "the oldest of what she lacks"
    );
    petya.sync().await;
    noor.sync().await;
    petya.sync().await;
    assert_eq!(standing(&petya, round), noors(None));
    assert_eq!(
        standing(&noor, round),
        noors(None),
        "her own book says so of a colleague's round"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colleague_who_is_no_lead_proves_nothing() {
    let (team, noor, petya) = noor_and_petya().await;
    let wen = team.joins(&noor, "Wen", roles(&[Role::Fieldworker])).await;
    let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 2));
    all_sync(&[&petya, &wen]).await;
    petya.sync().await;
    assert_eq!(standing(&petya, round), ("relay", None, None));
    assert_eq!(standing(&wen, round), ("relay", None, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn at_the_relay_is_since_when_this_device_saw_it_there() {
    let (team, noor, petya) = noor_and_petya().await;
    let wen = team.joins(&noor, "Wen", roles(&[Role::Fieldworker])).await;
    let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 2));
    let since = |colleague: &Colleague| colleague.book().round(round).unwrap().standing.relay_at;
    assert_eq!(since(&petya), None);
    team.clock.advance_minutes(20);
    petya.sync().await;
    team.clock.advance_minutes(20);
    all_sync(&[&petya, &wen]).await;
    assert_eq!(since(&petya).as_deref(), Some("2018-01-04T19:30:00Z"));
    assert_eq!(since(&wen).as_deref(), Some("2018-01-04T19:50:00Z"));
    petya.writes_in(Some(round), &[conversation("pl", &[])]);
    assert_eq!(since(&petya), None, "not all of it is there");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_leads_own_round_waits_for_another_lead() {
    let (_team, noor, wen, petya) = two_leads_and_petya().await;
    let (round, _) = noor.writes(&evening("2018-01-04", &["Noor"], 2));
    assert_eq!(standing(&noor, round), ("here", None, None));
    all_sync(&[&noor, &petya]).await;
    noor.sync().await;
    assert_eq!(
        standing(&noor, round),
        ("relay", None, None),
        "her own device is no second copy"
    );
    assert_eq!(
        standing(&petya, round),
        noors(None),
        "for Petya the lead who wrote it has it"
    );

    wen.sync().await;
    noor.sync().await;
    assert_eq!(standing(&noor, round), ("lead", None, Some("Wen".to_owned())));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_standing_survives_closing_the_book() {
    let (team, noor, mut petya) = noor_and_petya().await;
    let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 2));
    petya.reopen();
    assert_eq!(standing(&petya, round), ("here", None, None));
    petya.sync().await;
    petya.reopen();
    assert_eq!(standing(&petya, round), ("relay", None, None));
    noor.sync().await;
    petya.sync().await;
    petya.reopen();
    assert_eq!(standing(&petya, round), noors(None));
    team.clock.advance_minutes(10);
    petya.writes_in(Some(round), &[conversation("pl", &[])]);
    petya.reopen();
    assert_eq!(standing(&petya, round), noors(Some("2018-01-04T19:20:00Z")));
    petya.sync().await;
    noor.sync().await;
    petya.sync().await;
    assert_eq!(
        standing(&petya, round),
        noors(None),
        "another opening, another actor, the same author"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_standing_survives_a_relay_that_lost_its_log() {
    let (mut team, noor, petya) = noor_and_petya().await;
    let yesterday = team.relay.backup().await;
    let (known, _) = petya.writes(&evening("2018-01-04", &["Petya"], 2));
    all_sync(&[&petya, &noor]).await;
    petya.sync().await;
    let (sent, _) = petya.writes(&evening("2018-01-05", &["Petya"], 2));
    petya.sync().await;
    assert_eq!((petya.state_of(known), petya.state_of(sent)), ("lead", "relay"));

    team.relay.restore(yesterday.path()).await;
    team.clock.advance_minutes(10);
    petya.writes_in(Some(known), &[conversation("pl", &[])]);
    petya.sync().await;
    assert_eq!(
        standing(&petya, known),
        noors(Some("2018-01-04T19:20:00Z")),
        "what was proven stays proven"
    );
    all_sync(&[&noor, &petya]).await;
    assert_eq!(
        (standing(&petya, known), standing(&petya, sent)),
        (noors(None), noors(None))
    );
    assert_eq!(
        noor.book().round(sent).unwrap().round,
        petya.book().round(sent).unwrap().round
    );
    for colleague in [&noor, &petya] {
        let status = colleague.book().status().unwrap();
        assert_eq!(
            (status.unsent, status.waiting, status.quarantined),
            (0, 0, 0),
            "{}",
            colleague.name
        );
        assert!(status.alarms.is_empty());
    }
}
