//! The enrolment mailbox, and the stream of hints.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs
)]

mod common;

use common::*;
use protocol::{Refusal, Role, Space, limits};
use std::time::Duration;

const BOX: &str = "/v1/meet/000102030405060708090a0b0c0d0e0f";

#[tokio::test]
async fn four_messages_go_back_and_forth() {
    let stand = Stand::with(|settings| settings.long_poll = Duration::from_secs(20)).await;
    let team = Team::at(1, &stand).await;
    let mut lead = stand.login(team.id, &team.founder).await;
    let mut new = stand.client().await;
    new.ask("POST", BOX, b"\x01commit").await.refused(Refusal::MeetUnknown);
    lead.ask("PUT", BOX, b"").await.ok();
    lead.ask("PUT", BOX, b"120").await.ok();
    for number in 1..=4u8 {
        let (speaks, hears) = if number % 2 == 1 {
            (&mut new, &mut lead)
        } else {
            (&mut lead, &mut new)
        };
        // The one who hears asks first and waits.
        hears.send("GET", &format!("{BOX}?after={}", number - 1), b"").await;
        let message = [&[number][..], b"sealed"].concat();
        speaks.ask("POST", BOX, &message).await.ok();
        speaks.ask("POST", BOX, &message).await.ok();
        assert_eq!(hears.receive().await.unwrap().ok(), message);
    }
    let first = new.ask("GET", BOX, b"").await.ok();
    assert_eq!(first, b"\x01sealed");
    lead.ask("DELETE", BOX, b"").await.ok();
    new.ask("GET", BOX, b"").await.refused(Refusal::MeetExpired);
    lead.ask("PUT", BOX, b"").await.refused(Refusal::MeetExpired);
    stand.watch.forward(60 * 60);
    new.ask("GET", BOX, b"").await.refused(Refusal::MeetUnknown);
}

#[tokio::test]
async fn a_code_is_used_once() {
    let stand = Stand::new().await;
    let (team, others) = (Team::at(1, &stand).await, Team::at(2, &stand).await);
    let mut lead = stand.login(team.id, &team.founder).await;
    let mut new = stand.client().await;
    lead.ask("PUT", BOX, b"").await.ok();
    new.ask("POST", BOX, b"\x01one").await.ok();
    new.ask("POST", BOX, b"\x01another").await.refused(Refusal::MeetUsed);
    lead.ask("PUT", BOX, b"").await.refused(Refusal::MeetUsed);
    let mut other = stand.login(others.id, &others.founder).await;
    other.ask("DELETE", BOX, b"").await.refused(Refusal::MeetUnknown);
    other.ask("PUT", BOX, b"").await.refused(Refusal::MeetUsed);
    for message in [&b"\x03out of turn"[..], b"", b"\x00zero", b"\x06six"] {
        new.ask("POST", BOX, message).await.refused(Refusal::Malformed);
    }
    let too_long = vec![2; limits::MEET_MESSAGE + 1];
    new.ask("POST", BOX, &too_long).await.refused(Refusal::TooLarge);
    new.ask("POST", BOX, &too_long[1..]).await.ok();
}

#[tokio::test]
async fn a_code_dies_with_its_time() {
    let stand = Stand::new().await;
    let team = Team::at(1, &stand).await;
    let mut lead = stand.login(team.id, &team.founder).await;
    let mut new = stand.client().await;
    lead.ask("PUT", BOX, b"30").await.ok();
    stand.watch.forward(29);
    assert_eq!(new.ask("GET", &format!("{BOX}?after=0"), b"").await.status, 204);
    new.ask("POST", BOX, b"\x01x").await.ok();
    stand.watch.forward(1);
    new.ask("GET", BOX, b"").await.refused(Refusal::MeetExpired);
    // Somebody had answered it: that is what a late newcomer hears.
    new.ask("POST", BOX, b"\x01x").await.refused(Refusal::MeetUsed);
    new.ask("POST", BOX, b"\x02y").await.refused(Refusal::MeetExpired);
    for seconds in [&b"0"[..], b"121", b"-1", b"ten", b"+5"] {
        lead.ask("PUT", "/v1/meet/ffffffffffffffffffffffffffffffff", seconds)
            .await
            .refused(Refusal::Malformed);
    }
    for query in ["after=5", "after=x", "before=1"] {
        new.ask("GET", &format!("{BOX}?{query}"), b"")
            .await
            .refused(Refusal::Malformed);
    }
    new.ask("PUT", BOX, b"").await.refused(Refusal::Session);
    new.ask("DELETE", BOX, b"").await.refused(Refusal::Session);
    new.ask("GET", "/v1/meet/abc", b"").await.refused(Refusal::NotFound);
}

#[tokio::test]
async fn a_team_has_a_few_open_codes_and_no_more() {
    let stand = Stand::new().await;
    let team = Team::at(1, &stand).await;
    let mut lead = stand.login(team.id, &team.founder).await;
    for number in 0..16 {
        lead.ask("PUT", &format!("/v1/meet/{number:032x}"), b"").await.ok();
    }
    lead.ask("PUT", BOX, b"").await.refused(Refusal::Busy);
    stand.watch.forward(120);
    lead.ask("PUT", BOX, b"").await.ok();
}

#[tokio::test]
async fn listeners_hear_of_what_they_read() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    let wen = team.add(&stand, 2, &[Role::Volunteer]).await;
    let mut founder = team.founder.clone();
    let mut client = stand.login(team.id, &founder).await;
    let mut lead = client.again().await;
    let mut volunteer = stand.login(team.id, &wen).await;
    let path = format!("/v1/t/{}/events", team.id);
    for listener in [&mut lead, &mut volunteer] {
        listener.send("GET", &path, b"").await;
        assert!(listener.read_until("text/event-stream").await);
    }
    let log_id = client.log_id(team.id, Space::Team).await;
    let entry = founder.entry(&team, Space::Team, b"a");
    client.append(team.id, 2, &appending(log_id, &[entry])).await;
    assert!(lead.read_until("data: 2,1\n\n").await);
    let log_id = client.log_id(team.id, Space::Common).await;
    let entry = founder.entry(&team, Space::Common, b"a");
    client.append(team.id, 1, &appending(log_id, &[entry])).await;
    team.add(&stand, 3, &[Role::Volunteer]).await;
    // The first that a volunteer hears is of the common space: nothing of the rounds came before.
    let mut heard = String::new();
    while !heard.contains("chain,2") {
        assert!(volunteer.read_until("data: ").await);
        let mut line = Vec::new();
        while line.last() != Some(&b'\n') {
            line.push(volunteer.byte().await);
        }
        heard += &String::from_utf8(line).unwrap();
    }
    assert_eq!(heard, "1,1\nchain,2\n");
    assert!(lead.read_until("data: chain,2").await);
    // A stop ends the streams at once.
    stand.running.stop().await;
    assert!(!lead.read_until("never said").await);
}

#[tokio::test]
async fn there_is_room_for_so_many_listeners() {
    let stand = Stand::with(|settings| settings.max_streams = 1).await;
    let team = Team::at(1, &stand).await;
    let mut client = stand.login(team.id, &team.founder).await;
    let mut first = client.again().await;
    let path = format!("/v1/t/{}/events", team.id);
    first.send("GET", &path, b"").await;
    assert!(first.read_until("text/event-stream").await);
    client.ask("GET", &path, b"").await.refused(Refusal::Busy);
}
