//! A relay that says "revoked" to somebody whom nobody took out of the team can't lock her out of her book.

use crate::scene::{all_is_well_again, team};
use app::{BookState, Reach, Shell};
use std::time::Duration;
use testkit::{Answer, Liar, Lie, PASSPHRASE, evening};
use tokio::time::timeout;

fn revoked() -> Lie {
    Lie::Instead(Answer::new(403, b"revoked".to_vec()))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_relays_bare_word_is_told_as_its_word_and_nothing_is_lost() {
    let (team, noor, mut petya) = team().await;
    let liar = Liar::before(&team.relay.url()).await;
    petya.talk_to(&liar.url());
    for route in ["pull", "append/2"] {
        let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 1));
        liar.lies(move |asked| if asked.route() == route { revoked() } else { Lie::Truth });
        let failure = petya.try_sync().await.unwrap_err();
        assert_eq!(
            (failure.code.id(), failure.detail.as_deref()),
            ("revoked", Some("unproven")),
            "{route}"
        );
        assert!(failure.is_unproven());
        assert_eq!(petya.state_of(round), "here");
        petya.reopen();
        all_is_well_again(&liar, &noor, &petya).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_app_goes_on_as_without_a_connection_and_its_book_is_read_and_written() {
    let (team, _noor, mut petya) = team().await;
    let liar = Liar::before(&team.relay.url()).await;
    liar.lies(|_| revoked());
    let told = |write: &store::Write<'_>| write.set_meta(sync::desk::names::RELAY, liar.url().as_bytes());
    petya.book().hold().book.write(told).unwrap();
    let data = tempfile::tempdir().unwrap();
    petya.backup(&data.path().join("book"));
    let shell = Shell::new(data.path(), petya.clock.shared()).unwrap();
    shell.unlock(PASSPHRASE.into()).await.unwrap();
    let mut events = shell.events();
    let offline = async {
        while shell.connection().unwrap().state != Reach::Offline {
            let _ = events.recv().await;
        }
    };
    timeout(Duration::from_secs(60), offline).await.expect("it is said");
    let connection = shell.connection().unwrap();
    let failure = connection.failure.unwrap();
    assert_eq!(
        (failure.code.as_str(), failure.detail.as_deref()),
        ("revoked", Some("unproven"))
    );
    let lines = evening("2018-01-05", &["Petya"], 1);
    let lines = lines
        .iter()
        .map(|line| serde_json::from_value(line.clone()).unwrap())
        .collect();
    shell.book().unwrap().begin_round(lines).unwrap();
    // And it opens again, as often as she likes.
    shell.lock().await.unwrap();
    assert_eq!(shell.unlock(PASSPHRASE.into()).await.unwrap().book, BookState::Open);
    assert!(!shell.book().unwrap().rounds(None).unwrap().rounds.is_empty());
}
