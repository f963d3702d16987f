//! Books and relays that live twice: copies, backups, lost answers, a relay that forgot.

use crate::scene::{Role, alarms, assert_equal, assert_settled, sync_all, team};
use automerge::{Automerge, Change};
use protocol::frames::{Frame, PullRequest, PullResponse};
use std::collections::BTreeMap;
use testkit::{Colleague, Liar, Lie, Team, conversation, evening, roles};

/// Every change of every document in a book has an (actor, number) of its own.
fn assert_no_number_repeats(colleague: &Colleague) {
    let desk = colleague.book().hold();
    for row in desk.book.read(|view| view.documents()).unwrap() {
        let document = desk.book.read(|view| sync::edit::open(view, row.id)).unwrap();
        let mut seen = BTreeMap::new();
        for (hash, bytes) in document.changes_since(&[]).unwrap() {
            let change = Change::from_bytes(bytes).unwrap();
            let other = seen.insert((change.actor_id().clone(), change.seq()), hash);
            assert_eq!(other, None, "{} has a number twice in a {}", colleague.name, row.kind);
        }
        Automerge::load(&document.save()).unwrap();
    }
}

/// Everything that the relay has, as a member pulls it from the beginning: entries per space.
async fn relay_holds(as_member: &Colleague) -> BTreeMap<u16, usize> {
    as_member.sync().await;
    let (team, token) = {
        let desk = as_member.book().hold();
        (
            desk.me.team(),
            desk.book.read(|view| view.meta_text("token")).unwrap().unwrap(),
        )
    };
    let path = sync::Client::team_path(team, "pull");
    let mut request = PullRequest::default();
    let mut held = BTreeMap::new();
    loop {
        let answer = as_member
            .client()
            .post(&path, Some(&token), request.encode())
            .await
            .unwrap();
        let answer = PullResponse::decode(&answer).unwrap();
        for slice in &answer.logs {
            *held.entry(slice.space).or_default() += slice.entries.len();
            request.cursors.retain(|cursor| cursor.space != slice.space);
            request.cursors.push(protocol::frames::Cursor {
                space: slice.space,
                log: protocol::frames::short(&slice.log_id.0),
                number: slice.first + slice.entries.len() as u64 - 1,
                h: protocol::frames::short(&slice.h.0),
            });
        }
        if !answer.more {
            return held;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restored_older_copy_of_a_book_syncs_loses_nothing_and_repeats_no_number() {
    let (team, noor, mut petya) = team().await;
    let (round, _) = petya.writes(&evening("2018-01-02", &["Petya"], 2));
    petya.sync().await;
    let backup = team.folder("backup");
    petya.backup(&backup);
    petya.writes_in(Some(round), &[conversation("pl", &[])]);
    petya.writes(&evening("2018-01-03", &["Petya"], 2));
    petya.sync().await;
    noor.sync().await;
    petya.restore(&backup);
    petya.writes_in(Some(round), &[conversation("hu", &[])]);
    petya.writes(&evening("2018-01-04", &["Petya"], 2));
    petya.sync().await;
    sync_all(&[&noor, &petya]).await;
    assert_equal(&noor, &petya);
    assert_eq!(noor.book().rounds(None).unwrap().rounds.len(), 3);
    assert_eq!(noor.book().round(round).unwrap().round.conversations.len(), 4);
    for colleague in [&noor, &petya] {
        assert_settled(colleague);
        assert_no_number_repeats(colleague);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_copy_had_unsent_and_its_later_life_sent_is_not_sent_again() {
    let (team, noor, mut petya) = team().await;
    let (round, _) = petya.writes(&evening("2018-01-02", &["Petya"], 2));
    petya.book().hand_in(round).unwrap();
    let backup = team.folder("backup");
    petya.backup(&backup);
    petya.sync().await;
    let before = relay_holds(&noor).await;
    petya.restore(&backup);
    let report = petya.sync().await;
    assert_eq!((report.sent, report.received), (0, 1));
    assert_eq!(relay_holds(&noor).await, before);
    assert_settled(&petya);
    assert_equal(&noor, &petya);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_copies_that_write_both_rounds_reach_the_lead_and_both_are_warned() {
    let (team, noor, mut petya) = team().await;
    petya.sync().await;
    let backup = team.folder("twin");
    petya.backup(&backup);
    let twin = petya.twin(&backup);
    for day in ["2018-01-02", "2018-01-03", "2018-01-04"] {
        petya.writes(&evening(day, &["Petya"], 1));
        twin.writes(&evening(day, &["Petya"], 2));
        petya.sync().await;
        twin.sync().await;
    }
    sync_all(&[&noor, &petya, &twin, &noor, &petya, &twin]).await;
    assert_eq!(noor.book().rounds(None).unwrap().rounds.len(), 6);
    assert!(petya.book().status().unwrap().other_copy.is_some());
    assert!(twin.book().status().unwrap().other_copy.is_some());
    for colleague in [&noor, &petya, &twin] {
        assert_settled(colleague);
        assert_no_number_repeats(colleague);
        assert!(alarms(colleague).is_empty());
    }
    assert_equal(&noor, &petya);
    assert_equal(&noor, &twin);
}

/// An append whose answer never comes, or which never arrives; then somebody joins.
async fn lost_append(lie: fn() -> Lie) {
    let (team, noor, mut petya) = team().await;
    let liar = Liar::before(&team.relay.url()).await;
    petya.sync().await;
    petya.talk_to(&liar.url());
    let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 3));
    petya.book().hand_in(round).unwrap();
    liar.lies(move |asked| {
        if asked.route().starts_with("append") {
            lie()
        } else {
            Lie::Truth
        }
    });
    assert_eq!(petya.try_sync().await.unwrap_err().code.id(), "relay_unreachable");
    assert!(petya.book().status().unwrap().unsent > 0);
    petya.writes_in(Some(round), &[conversation("pl", &[])]);
    liar.tells_the_truth();
    let wen = team.joins(&noor, "Wen", roles(&[Role::Fieldworker])).await;
    petya.sync().await;
    assert_settled(&petya);
    let before = relay_holds(&noor).await;
    assert_eq!(before[&2], 1 + 2, "Noor's places, the batch, and what came after it");
    petya.sync().await;
    assert_eq!(relay_holds(&noor).await, before);
    sync_all(&[&noor, &wen, &petya]).await;
    assert_eq!(noor.book().round(round).unwrap().round.conversations.len(), 4);
    for colleague in [&noor, &petya, &wen] {
        assert_settled(colleague);
        assert_no_number_repeats(colleague);
        assert!(alarms(colleague).is_empty());
    }
    assert_equal(&noor, &petya);
    assert_equal(&noor, &wen);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_answer_and_then_a_chain_change_sends_nothing_twice() {
    lost_append(|| Lie::LostAnswer).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_append_that_was_swallowed_by_the_relays_front_and_then_a_chain_change_loses_nothing() {
    let (team, noor, mut petya) = team().await;
    let liar = Liar::before(&team.relay.url()).await;
    petya.sync().await;
    petya.talk_to(&liar.url());
    let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 3));
    liar.lies(|asked| {
        if asked.route().starts_with("append") {
            Lie::Silence
        } else {
            Lie::Truth
        }
    });
    petya.try_sync().await.unwrap_err();
    liar.tells_the_truth();
    let wen = team.joins(&noor, "Wen", roles(&[Role::Fieldworker])).await;
    petya.sync().await;
    sync_all(&[&noor, &wen, &petya]).await;
    assert_eq!(relay_holds(&noor).await[&2], 1 + 1);
    assert_eq!(wen.book().round(round).unwrap().round.conversations.len(), 3);
    assert_settled(&petya);
    assert_equal(&noor, &wen);
}

/// The team has worked; the relay is put back to an earlier day; everybody syncs.
async fn after_the_relay_was_put_back(to: &str) {
    let (mut team, noor) = Team::begin().await;
    let genesis = team.relay.backup().await;
    noor.sync().await;
    let petya = team.joins(&noor, "Petya", roles(&[Role::Fieldworker])).await;
    petya.writes(&evening("2018-01-02", &["Petya"], 2));
    sync_all(&[&petya, &noor]).await;
    let yesterday = team.relay.backup().await;
    let wen = team.joins(&noor, "Wen", roles(&[Role::Fieldworker])).await;
    let (round, _) = petya.writes(&evening("2018-01-03", &["Petya"], 2));
    petya.book().hand_in(round).unwrap();
    sync_all(&[&petya, &noor]).await;
    noor.book().approve(round).unwrap();
    wen.writes(&evening("2018-01-04", &["Wen"], 2));
    sync_all(&[&noor, &wen, &petya, &noor]).await;
    // Wen has not seen the newest, and Petya has something that nobody has seen.
    noor.writes(&evening("2018-01-05", &["Noor"], 1));
    noor.sync().await;
    petya.writes(&evening("2018-01-06", &["Petya"], 1));
    let held = relay_holds(&noor).await;
    let nothing = tempfile::tempdir().unwrap();
    let backup = match to {
        "genesis" => genesis.path(),
        "yesterday" => yesterday.path(),
        _ => nothing.path(),
    };
    team.relay.restore(backup).await;
    // Whoever knows least comes first.
    sync_all(&[&wen, &petya, &noor, &wen, &petya, &noor, &wen]).await;
    let now = relay_holds(&noor).await;
    assert_eq!(now[&1], held[&1]);
    assert_eq!(now[&2], held[&2] + 1);
    let ben = team.joins(&noor, "Ben", roles(&[Role::Fieldworker])).await;
    sync_all(&[&noor, &wen, &petya, &ben]).await;
    for colleague in [&noor, &petya, &wen, &ben] {
        assert_settled(colleague);
        assert_no_number_repeats(colleague);
        assert!(
            alarms(colleague).is_empty(),
            "{}: {:?}",
            colleague.name,
            alarms(colleague)
        );
        assert_equal(&noor, colleague);
    }
    assert_eq!(ben.book().rounds(None).unwrap().rounds.len(), 5);
    assert_eq!(
        ben.book().round(round).unwrap().review,
        domain::review::ReviewState::Approved
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_relay_restored_from_yesterdays_copy_is_whole_again_after_everybodys_syncs() {
    after_the_relay_was_put_back("yesterday").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_relay_with_only_genesis_left_is_whole_again_after_everybodys_syncs() {
    after_the_relay_was_put_back("genesis").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_relay_with_nothing_left_is_whole_again_after_everybodys_syncs() {
    after_the_relay_was_put_back("nothing").await;
}
