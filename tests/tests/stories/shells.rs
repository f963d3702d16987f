//! The app as it lives on two phones: syncing, inviting and joining by itself, as states that screens show.

use app::{Inviting, InvitingStage, Joining, JoiningStage, Reach, Shell, ShellState, door};
use serde_json::{Value, json};
use std::{path::Path, time::Duration};
use tempfile::TempDir;
use testkit::{FixedClock, PASSPHRASE, TrueRelay};
use tokio::time::timeout;

/// Longer than any rest between two tries of a phone that has just lost its relay.
const PATIENCE: Duration = Duration::from_secs(60);

struct Phones {
    relay: TrueRelay,
    _folder: TempDir,
    noor: Shell,
    petya: Shell,
}

fn shell(folder: &Path, clock: &FixedClock) -> Shell {
    Shell::new(folder, clock.shared()).unwrap()
}

/// Waits until something holds, looking again whenever the shell says that something changed.
async fn until<T>(shell: &Shell, mut look: impl FnMut(&Shell) -> Option<T>) -> T {
    let mut events = shell.events();
    let looking = async {
        loop {
            if let Some(found) = look(shell) {
                return found;
            }
            let _ = events.recv().await;
        }
    };
    timeout(PATIENCE, looking).await.expect("it comes to hold")
}

async fn ask(shell: &Shell, area: &str, ask: Value) -> Value {
    door::answer(shell, area, ask.clone())
        .await
        .unwrap_or_else(|failure| panic!("{ask}: {failure:?}"))
}

async fn invited(shell: &Shell, stage: InvitingStage) -> Inviting {
    until(shell, |shell| {
        shell.inviting().filter(|inviting| inviting.stage == stage)
    })
    .await
}

async fn joined(shell: &Shell, stage: JoiningStage) -> Joining {
    until(shell, |shell| shell.joining().filter(|joining| joining.stage == stage)).await
}

async fn reaches(shell: &Shell, reach: Reach) -> ShellState {
    until(shell, |shell| {
        let state = shell.state().unwrap();
        (state.connection.state == reach).then_some(state)
    })
    .await
}

/// Noor makes a team and lets Petya in, both by what a screen asks.
async fn phones() -> Phones {
    let (relay, folder, clock) = (
        TrueRelay::start().await,
        tempfile::tempdir().unwrap(),
        FixedClock::default(),
    );
    let (noor, petya) = (
        shell(&folder.path().join("noor"), &clock),
        shell(&folder.path().join("petya"), &clock),
    );
    let made = json!({"ask": "create_team", "team": "Veldteam", "name": "Noor", "relay": relay.url(), "passphrase": PASSPHRASE});
    assert_eq!(ask(&noor, "start", made).await["book"], "open");
    ask(
        &noor,
        "places",
        json!({"ask": "add", "name": "Club Abrikoos", "setting": "club"}),
    )
    .await;
    ask(
        &noor,
        "team",
        json!({"ask": "invite", "name": null, "roles": ["fieldworker"]}),
    )
    .await;
    let code = invited(&noor, InvitingStage::Code).await;
    assert!(code.seconds_left.is_some_and(|left| left <= 120));
    ask(
        &petya,
        "start",
        json!({"ask": "join", "code": code.code, "name": "Petya", "passphrase": PASSPHRASE}),
    )
    .await;
    let (hers, mine) = (
        joined(&petya, JoiningStage::Check).await,
        invited(&noor, InvitingStage::Check).await,
    );
    assert_eq!(hers.digits, mine.digits);
    ask(&petya, "start", json!({"ask": "say", "yes": true})).await;
    joined(&petya, JoiningStage::Waiting).await;
    ask(&noor, "team", json!({"ask": "say", "yes": true})).await;
    let done = joined(&petya, JoiningStage::Done).await;
    assert_eq!((done.lead.as_deref(), done.failure), (Some("Noor"), None));
    assert_eq!(
        invited(&noor, InvitingStage::Done).await.joined.as_deref(),
        Some("Petya")
    );
    Phones {
        relay,
        _folder: folder,
        noor,
        petya,
    }
}

/// Petya writes a round with one line; its id.
async fn writes(phones: &Phones, language: &str) -> String {
    let me = reaches(&phones.petya, Reach::Ok).await.me.unwrap();
    let places = ask(&phones.petya, "places", json!({"ask": "list"})).await;
    let lines = json!([
        {"round": {"date": me.today, "part_of_day": "evening", "people": [me.person]}},
        {"visit": {"id": "0123456789ab", "place": places[0]["id"]}},
        {"conversation": {"visit": "0123456789ab", "kind": "brief", "language": language}}
    ]);
    let id = ask(&phones.petya, "round", json!({"ask": "begin", "lines": lines})).await;
    id.as_str().unwrap().to_owned()
}

/// Waits until a round is here, and says how many conversations it has.
async fn reads(shell: &Shell, id: &str) -> Value {
    let id: domain::DocumentId = id.parse().unwrap();
    let page = until(shell, |shell| shell.book().unwrap().round_page(id).ok()).await;
    json!(page)["conversations_total"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_written_on_one_phone_appears_on_the_other_and_nobody_asked_for_a_sync() {
    let phones = phones().await;
    let id = writes(&phones, "es").await;
    assert_eq!(reads(&phones.noor, &id).await, 1);
    // Noor's ack is not hinted at: Petya's phone looks for it by itself.
    let round: domain::DocumentId = id.parse().unwrap();
    until(&phones.petya, |shell| {
        (shell.book().unwrap().round(round).unwrap().standing.state == "lead").then_some(())
    })
    .await;
    let connection = phones.petya.connection().unwrap();
    assert_eq!((connection.unsent, connection.rounds_waiting), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_round_in_which_something_was_being_typed_is_known_after_a_kill() {
    let phones = phones().await;
    let id = writes(&phones, "es").await;
    assert_eq!(phones.petya.state().unwrap().last_round, None);
    let begun = json!({"ask": "draft", "id": "0".repeat(32), "target": "before", "value": "{}"});
    ask(&phones.petya, "round", begun).await;
    assert_eq!(phones.petya.state().unwrap().last_round, None);
    let typed = json!({"ask": "draft", "id": id, "target": "round", "value": "half a wo"});
    ask(&phones.petya, "round", typed).await;
    ask(&phones.petya, "shell", json!({"ask": "lock"})).await;
    let state = ask(
        &phones.petya,
        "shell",
        json!({"ask": "unlock", "passphrase": PASSPHRASE}),
    )
    .await;
    assert_eq!(state["last_round"], json!(id));
    ask(&phones.petya, "round", json!({"ask": "hand_in", "id": id})).await;
    assert_eq!(
        phones.petya.state().unwrap().last_round,
        None,
        "nobody comes back to what is handed in"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_relay_that_goes_is_noticed_and_what_was_written_meanwhile_goes_out_when_it_is_back() {
    let mut phones = phones().await;
    reaches(&phones.petya, Reach::Ok).await;
    phones.relay.stop().await;
    let state = reaches(&phones.petya, Reach::Offline).await;
    assert_eq!(state.connection.failure.unwrap().code, "relay_unreachable");
    let me = state.me.unwrap();
    let lines = json!([{"round": {"date": me.today, "people": [me.person]}}]);
    let id = ask(&phones.petya, "round", json!({"ask": "begin", "lines": lines})).await;
    let connection = phones.petya.connection().unwrap();
    assert_eq!((connection.unsent, connection.rounds_waiting), (1, 1));

    phones.relay.start_again().await;
    assert_eq!(reads(&phones.noor, id.as_str().unwrap()).await, 0);
    until(&phones.petya, |shell| {
        let connection = shell.connection().unwrap();
        (connection.state == Reach::Ok && connection.unsent == 0).then_some(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn digits_that_differ_let_nobody_in_and_both_screens_say_so() {
    let phones = phones().await;
    let folder = tempfile::tempdir().unwrap();
    let wen = shell(folder.path(), &FixedClock::default());
    ask(
        &phones.noor,
        "team",
        json!({"ask": "invite", "name": "Wen", "roles": ["fieldworker"]}),
    )
    .await;
    let code = invited(&phones.noor, InvitingStage::Code).await.code;
    ask(
        &wen,
        "start",
        json!({"ask": "join", "code": code, "name": "Wen", "passphrase": PASSPHRASE}),
    )
    .await;
    joined(&wen, JoiningStage::Check).await;
    invited(&phones.noor, InvitingStage::Check).await;
    ask(&wen, "start", json!({"ask": "say", "yes": false})).await;
    let failed = joined(&wen, JoiningStage::Failed).await;
    let failure = failed.failure.unwrap();
    assert_eq!((failure.code.as_str(), failure.detail), ("declined", None));
    // The lead still looks at the digits: she hears it without a press.
    let failed = invited(&phones.noor, InvitingStage::Failed).await;
    let failure = failed.failure.unwrap();
    assert_eq!(
        (failure.code.as_str(), failure.detail.as_deref()),
        ("declined", Some("other"))
    );
    ask(&wen, "start", json!({"ask": "stop"})).await;
    assert_eq!(ask(&wen, "start", json!({"ask": "joining"})).await, Value::Null);
    assert_eq!(ask(&wen, "shell", json!({"ask": "state"})).await["book"], "none");
    assert_eq!(
        ask(&phones.noor, "team", json!({"ask": "show"})).await["members"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
}

/// Waits until a code is closed at the relay, long before its two minutes are over.
async fn closes(code: &str) {
    let (relay, code) = sync::meet::split(code).unwrap();
    let client = app::Client::new(&relay).unwrap();
    let closed = sync::meet::Mailbox::of_code(&client, &code).answer(600).await;
    let expired = sync::RelayFault::Refused(protocol::Refusal::MeetExpired);
    assert_eq!(closed.unwrap_err(), expired);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_that_is_stopped_while_it_waits_leaves_the_book_free_to_sync_and_to_lock() {
    let phones = phones().await;
    for stops in [true, false] {
        ask(
            &phones.noor,
            "team",
            json!({"ask": "invite", "name": null, "roles": ["fieldworker"]}),
        )
        .await;
        let code = invited(&phones.noor, InvitingStage::Code).await.code.unwrap();
        if stops {
            ask(&phones.noor, "team", json!({"ask": "stop"})).await;
            timeout(PATIENCE, closes(&code)).await.expect("it is closed");
            assert_eq!(ask(&phones.noor, "sync", json!({"ask": "now"})).await["state"], "ok");
        } else {
            assert_eq!(
                ask(&phones.noor, "shell", json!({"ask": "lock"})).await["book"],
                "locked"
            );
        }
        assert_eq!(phones.noor.inviting(), None);
    }
    let again = ask(
        &phones.noor,
        "shell",
        json!({"ask": "unlock", "passphrase": PASSPHRASE}),
    )
    .await;
    assert_eq!(again["book"], "open");
}
