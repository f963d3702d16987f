//! Challenges, sessions and what they open.
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
use protocol::{Refusal, Role, Space, frames::Frame, frames::PullRequest};
use relay::{Rate, Settings};

#[tokio::test]
async fn a_session_opens_its_team_and_no_other() {
    let stand = Stand::new().await;
    let (one, other) = (Team::at(1, &stand).await, Team::at(2, &stand).await);
    let mut client = stand.login(one.id, &one.founder).await;
    client.log(one.id, Space::Team).await;
    let pull = PullRequest::default().encode();
    for (method, path) in [
        ("POST", format!("/v1/t/{}/pull", other.id)),
        ("POST", format!("/v1/t/{}/append/2", other.id)),
        ("POST", format!("/v1/t/{}/repair/2", other.id)),
        ("GET", format!("/v1/t/{}/rings/{}", other.id, other.founder.id)),
        ("PUT", format!("/v1/t/{}/rings", other.id)),
        ("GET", format!("/v1/t/{}/events", other.id)),
    ] {
        client.ask(method, &path, &pull[..0]).await.refused(Refusal::Session);
    }
}

#[tokio::test]
async fn a_session_lasts_twelve_hours_and_a_restart() {
    let stand = Stand::new().await;
    let team = Team::at(1, &stand).await;
    let token = stand.login(team.id, &team.founder).await.token;
    let stand = stand.restart().await;
    let mut client = stand.client().await;
    client.token = token;
    client.log(team.id, Space::Team).await;
    stand.watch.forward(12 * 60 * 60 - 1);
    client.log(team.id, Space::Team).await;
    stand.watch.forward(1);
    let path = format!("/v1/t/{}/pull", team.id);
    let pull = PullRequest::default().encode();
    client.ask("POST", &path, &pull).await.refused(Refusal::Session);
    for token in [
        None,
        Some(""),
        Some("0"),
        Some("not a token"),
        Some("00000000000000000000000000"),
    ] {
        client.token = token.map(str::to_owned);
        client.ask("POST", &path, &pull).await.refused(Refusal::Session);
    }
}

#[tokio::test]
async fn a_challenge_is_good_for_a_minute_and_only_from_this_relay() {
    let (stand, elsewhere) = (Stand::new().await, Stand::new().await);
    let team = Team::at(1, &stand).await;
    let path = format!("/v1/t/{}/session", team.id);
    let mut client = stand.client().await;
    let challenge = client.ask("GET", "/v1/challenge", b"").await.ok();
    assert_eq!(challenge.len(), 32);
    let answer = team.founder.session_request(team.id, &challenge);
    stand.watch.forward(59);
    client.ask("POST", &path, &answer).await.ok();
    stand.watch.forward(1);
    client.ask("POST", &path, &answer).await.refused(Refusal::Session);

    let foreign = elsewhere.client().await.ask("GET", "/v1/challenge", b"").await.ok();
    let answer = team.founder.session_request(team.id, &foreign);
    client.ask("POST", &path, &answer).await.refused(Refusal::Session);
    let invented = team.founder.session_request(team.id, &[0xff; 32]);
    client.ask("POST", &path, &invented).await.refused(Refusal::Session);
}

#[tokio::test]
async fn a_login_is_refused_for_its_reason() {
    let stand = Stand::new().await;
    let team = Team::at(1, &stand).await;
    let mut client = stand.client().await;
    client
        .try_login(team.id, &Device::new(9))
        .await
        .refused(Refusal::UnknownDevice);
    client
        .try_login(Team::new(9).id, &team.founder)
        .await
        .refused(Refusal::UnknownTeam);
    let challenge = client.ask("GET", "/v1/challenge", b"").await.ok();
    let path = format!("/v1/t/{}/session", team.id);
    let mut forged = team.founder.session_request(team.id, &challenge);
    *forged.last_mut().unwrap() ^= 1;
    client.ask("POST", &path, &forged).await.refused(Refusal::Signature);
    let for_another_team = team.founder.session_request(Team::new(9).id, &challenge);
    client
        .ask("POST", &path, &for_another_team)
        .await
        .refused(Refusal::Signature);
    client.ask("POST", &path, b"short").await.refused(Refusal::Malformed);
}

#[tokio::test]
async fn a_device_keeps_its_eight_latest_sessions() {
    let stand = Stand::new().await;
    let team = Team::at(1, &stand).await;
    let first = stand.login(team.id, &team.founder).await.token;
    let mut last = None;
    for _ in 0..8 {
        stand.watch.forward(1);
        last = stand.login(team.id, &team.founder).await.token;
    }
    // The file has let the first go; after a restart nothing else remembers it.
    let stand = stand.restart().await;
    let mut client = stand.client().await;
    client.token = last;
    client.log(team.id, Space::Team).await;
    client.token = first;
    let pull = PullRequest::default().encode();
    let path = format!("/v1/t/{}/pull", team.id);
    client.ask("POST", &path, &pull).await.refused(Refusal::Session);
}

#[tokio::test]
async fn too_many_requests_are_told_so() {
    let one_a_day = Rate {
        per_second: 0,
        burst: 4,
    };
    let limited = |settings: &mut Settings| {
        settings.rates.peer = one_a_day;
        settings.rates.device = one_a_day;
        settings.rates.teams = Rate {
            per_second: 0,
            burst: 1,
        };
    };
    let stand = Stand::with(limited).await;
    let team = Team::at(1, &stand).await;
    Team::new(2)
        .begin(&mut stand.client().await)
        .await
        .refused(Refusal::Busy);
    // Challenge and session are two of four.
    let mut client = stand.login(team.id, &team.founder).await;
    for _ in 0..4 {
        client.log(team.id, Space::Team).await;
    }
    let path = format!("/v1/t/{}/pull", team.id);
    let pull = PullRequest::default().encode();
    client.ask("POST", &path, &pull).await.refused(Refusal::Busy);
    client.ask("GET", "/v1/challenge", b"").await.ok();
    client.ask("GET", "/v1/challenge", b"").await.ok();
    client.ask("GET", "/v1/challenge", b"").await.refused(Refusal::Busy);
    // A token that is none is a request without a session.
    client.token = Some("nonsense".into());
    client.ask("POST", &path, &pull).await.refused(Refusal::Busy);
    client.ask("GET", "/healthz", b"").await.ok();
}

#[tokio::test]
async fn health_and_numbers_tell_nothing_of_a_team() {
    let stand = Stand::new().await;
    let mut team = Team::at(1, &stand).await;
    team.add(&stand, 2, &[Role::Lead]).await;
    let mut founder = team.founder.clone();
    let mut client = stand.login(team.id, &founder).await;
    let log_id = client.log_id(team.id, Space::Team).await;
    let entry = founder.entry(&team, Space::Team, b"a");
    client.append(team.id, 2, &appending(log_id, &[entry])).await;
    assert_eq!(client.ask("GET", "/healthz", b"").await.ok(), b"ok");
    let text = String::from_utf8(client.ask("GET", "/metrics", b"").await.ok()).unwrap();
    for line in [
        "veldboek_relay_teams 1",
        "veldboek_relay_entries 1",
        "veldboek_relay_requests_total{route=\"/v1/t/{team}/append/{space}\",status=\"200\"} 1",
        "veldboek_relay_commits_total ",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    for id in [team.id.to_string(), founder.id.to_string()] {
        assert!(!text.contains(&id));
    }
    client.ask("GET", "/nowhere", b"").await.refused(Refusal::NotFound);
    client.ask("DELETE", "/healthz", b"").await.refused(Refusal::NotFound);
}
