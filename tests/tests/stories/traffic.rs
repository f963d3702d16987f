//! What a sync costs, and whether it tells the truth about that.

use crate::cast::{all_sync, noor_and_petya};
use testkit::{Forwarder, evening};

#[tokio::test(flavor = "multi_thread")]
async fn the_bytes_that_a_sync_tells_are_those_on_the_socket() {
    let (team, noor, mut petya) = noor_and_petya().await;
    let forwarder = Forwarder::before(&team.relay.url()).await;
    petya.talk_to(&forwarder.url());
    noor.writes(&evening("2018-01-03", &["Noor"], 3));
    noor.sync().await;

    let mut told = (0, 0);
    for n in [12, 0, 1] {
        if n > 0 {
            petya.writes(&evening("2018-01-04", &["Petya"], n));
        }
        let report = petya.sync().await;
        told = (told.0 + report.up, told.1 + report.down);
        let (up, down, _) = forwarder.counts();
        assert_eq!(told, (up, down), "after {n} lines");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_new_is_one_request_and_less_than_a_kilobyte() {
    let (_team, noor, petya) = noor_and_petya().await;
    petya.writes(&evening("2018-01-04", &["Petya"], 12));
    all_sync(&[&petya, &noor]).await;
    all_sync(&[&petya, &noor]).await;
    for colleague in [&petya, &noor] {
        let report = colleague.sync().await;
        assert_eq!(
            (report.requests, report.sent, report.received),
            (1, 0, 0),
            "{}",
            colleague.name
        );
        assert!(
            report.up + report.down < 1_000,
            "{} bytes up, {} down",
            report.up,
            report.down
        );
    }
}
