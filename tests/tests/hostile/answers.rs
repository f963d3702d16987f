//! Answers that no device can use: each has its code, nothing is lost, and the next sync is as if nothing had been.

use crate::scene::{all_is_well_again, assert_settled, counts, team};
use testkit::{Answer, Colleague, Forwarder, Liar, Lie, Team, evening};

/// Petya has something to send and something to get, over a liar.
async fn two_ways() -> (Team, Colleague, Colleague, Liar) {
    let (team, noor, mut petya) = team().await;
    let liar = Liar::before(&team.relay.url()).await;
    petya.talk_to(&liar.url());
    (team, noor, petya, liar)
}

/// The code that a sync ends with, and the answer that brings it there.
type Case = (&'static str, fn() -> Lie);

async fn answered(route: &'static str, table: &[Case]) {
    let (_team, noor, mut petya, liar) = two_ways().await;
    for (code, lie) in table {
        noor.writes(&evening("2018-01-05", &["Noor"], 1));
        noor.sync().await;
        let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 1));
        if matches!(route, "session" | "challenge") {
            // Only a book without a session asks for one.
            let book = petya.book().hold().book.write(|write| write.clear_meta("token"));
            book.unwrap();
        }
        let lie = *lie;
        liar.lies(move |asked| if asked.route() == route { lie() } else { Lie::Truth });
        let failure = petya.try_sync().await.expect_err(code);
        assert_eq!(failure.code.id(), *code, "{route}: {failure:?}");
        assert!(counts(&petya).0 > 0, "{route} {code}");
        assert_eq!(petya.state_of(round), "here");
        // The book still opens, and goes on.
        petya.reopen();
        all_is_well_again(&liar, &noor, &petya).await;
    }
}

fn instead(status: u16, body: &str) -> Lie {
    Lie::Instead(Answer::new(status, body.as_bytes().to_vec()))
}

/// What any route may be answered with.
const ANY: &[Case] = &[
    ("relay_nonsense", || instead(200, "<html>Log in to the wifi</html>")),
    ("relay_nonsense", || instead(302, "")),
    ("relay_nonsense", || instead(404, "no such page")),
    ("relay_refused", || instead(413, "too_large")),
    ("relay_refused", || instead(413, "<html>413</html>")),
    ("relay_busy", || instead(429, "busy")),
    ("relay_busy", || instead(429, "slow down")),
    ("relay_refused", || instead(500, "broken")),
    ("relay_refused", || instead(502, "<html>Bad gateway</html>")),
    ("relay_full", || instead(507, "full")),
    ("relay_full", || instead(507, "")),
    ("relay_unreachable", || Lie::Silence),
    ("relay_nonsense", || Lie::Endless),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_pull_that_is_answered_with_rubbish_fails_with_its_code_and_loses_nothing() {
    answered("pull", ANY).await;
    answered(
        "pull",
        &[
            ("relay_nonsense", || instead(200, "")),
            ("relay_unreachable", || Lie::CutAt(5)),
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_append_that_is_answered_with_rubbish_fails_with_its_code_and_loses_nothing() {
    answered("append/2", ANY).await;
    answered(
        "append/2",
        &[
            ("relay_unreachable", || Lie::CutAt(5)),
            ("relay_unreachable", || Lie::LostAnswer),
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_that_is_answered_with_rubbish_fails_with_its_code_and_loses_nothing() {
    answered("session", &ANY[..6]).await;
    answered("challenge", &ANY[..6]).await;
    answered("challenge", &[("relay_unreachable", || Lie::CutAt(5))]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_relay_that_always_says_more_is_nonsense_and_no_endless_loop() {
    use protocol::frames::{Frame, PullResponse};
    let (_team, _noor, petya, liar) = two_ways().await;
    liar.lies(|asked| match asked.route().as_str() {
        "pull" => Lie::Altered(Box::new(|answer| {
            let pull = PullResponse {
                more: true,
                ..PullResponse::decode(&answer.body).unwrap()
            };
            Answer::new(200, pull.encode())
        })),
        _ => Lie::Truth,
    });
    petya.writes(&evening("2018-01-04", &["Petya"], 1));
    let failure = petya.try_sync().await.unwrap_err();
    assert_eq!(failure.code.id(), "relay_nonsense");
    liar.tells_the_truth();
    petya.sync().await;
    assert_settled(&petya);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_relay_that_refuses_every_session_is_told_so_and_no_endless_loop() {
    let (_team, _noor, petya, liar) = two_ways().await;
    petya.writes(&evening("2018-01-04", &["Petya"], 1));
    liar.lies(|asked| {
        if asked.route() == "pull" {
            instead(401, "session")
        } else {
            Lie::Truth
        }
    });
    assert_eq!(petya.try_sync().await.unwrap_err().code.id(), "relay_refused");
    assert!(liar.count("session") <= 2);
    liar.tells_the_truth();
    petya.sync().await;
    assert_settled(&petya);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bytes_that_a_sync_reports_are_those_on_the_socket() {
    let (team, noor, mut petya) = team().await;
    noor.writes(&evening("2018-01-05", &["Noor"], 4));
    noor.sync().await;
    petya.writes(&evening("2018-01-04", &["Petya"], 12));
    let forwarder = Forwarder::before(&team.relay.url()).await;
    petya.talk_to(&forwarder.url());
    let report = petya.sync().await;
    let (up, down, _) = forwarder.counts();
    assert_eq!((report.up, report.down), (up, down));
}
