//! The tricks of a malicious relay (sync.md §3.3), one by one: each is noticed, nothing is lost, and once the relay tells
//! the truth again everything is as if it always had.

use crate::{
    forger::Forger,
    scene::{Role, alarms, assert_equal, assert_settled, counts, team},
};
use protocol::{
    Entry, Hash, MemberId, Space,
    chain::Body,
    frames::{ChainRequest, Frame, PullResponse},
};
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering::SeqCst},
};
use testkit::{Answer, Colleague, Liar, Lie, Team, TrueRelay, evening, roles};
use vault::DeviceKeys;

/// Alters the first pull answer that has entries of a space, as a relay that can count would: H follows what it gives.
/// After that it says that nothing differs, so that its lie stands.
fn alter_pull(liar: &Liar, h_before: Hash, space: Space, alter: impl Fn(&mut Vec<Vec<u8>>) + Send + Clone + 'static) {
    let lied = Arc::new(AtomicBool::new(false));
    liar.lies(move |asked| {
        if asked.route() != "pull" {
            return Lie::Truth;
        }
        let (alter, lied) = (alter.clone(), lied.clone());
        Lie::Altered(Box::new(move |answer| {
            let mut pull = PullResponse::decode(&answer.body).unwrap();
            if lied.load(SeqCst) {
                pull.logs.clear();
                pull.more = false;
            }
            for slice in pull
                .logs
                .iter_mut()
                .filter(|slice| slice.space == space.number() && !slice.entries.is_empty())
            {
                lied.store(true, SeqCst);
                alter(&mut slice.entries);
                slice.h = slice
                    .entries
                    .iter()
                    .fold(h_before, |h, entry| h.follow(&Hash::of(&[entry])));
                slice.head = slice.first - 1 + slice.entries.len() as u64;
            }
            Answer::new(answer.status, pull.encode())
        }))
    });
}

/// The bytes of everything that a device has sent to the team.
fn last_team_entries(of: &Colleague) -> Vec<Vec<u8>> {
    let desk = of.book().hold();
    let mut at = desk.book.read(|view| view.author_head(2, desk.me.device())).unwrap().1;
    let mut entries = Vec::new();
    while let Some(row) = desk.book.read(|view| view.entry(at)).unwrap() {
        at = Entry::parse(&row.bytes).unwrap().header.prev;
        entries.insert(0, row.bytes);
    }
    entries
}

fn h_of(colleague: &Colleague, space: Space) -> Hash {
    let desk = colleague.book().hold();
    desk.book.read(|view| view.log(space.number())).unwrap().unwrap().h
}

/// Noor talks to a liar; Petya sends three entries of one round each.
async fn three_entries() -> (Team, Colleague, Colleague, Liar) {
    let (team, mut noor, petya) = team().await;
    let liar = Liar::before(&team.relay.url()).await;
    noor.sync().await;
    noor.talk_to(&liar.url());
    for day in ["2018-01-02", "2018-01-03", "2018-01-04"] {
        petya.writes(&evening(day, &["Petya"], 2));
        petya.sync().await;
    }
    (team, noor, petya, liar)
}

/// The truth, at last: after it everybody is equal and nothing is open.
async fn the_truth_heals(noor: &Colleague, petya: &Colleague, liar: &Liar) {
    liar.tells_the_truth();
    noor.sync().await;
    petya.sync().await;
    noor.sync().await;
    petya.sync().await;
    assert_settled(noor);
    assert_settled(petya);
    assert_equal(noor, petya);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_dropped_in_the_middle_makes_the_next_ones_wait_and_nobody_is_told_that_the_lead_has_them() {
    let (_team, noor, petya, liar) = three_entries().await;
    alter_pull(&liar, h_of(&noor, Space::Team), Space::Team, |entries| {
        drop(entries.remove(1))
    });
    noor.sync().await;
    assert_eq!(counts(&noor).1, 1, "the third waits for the second");
    assert_eq!(noor.book().rounds(None).unwrap().rounds.len(), 1);
    petya.sync().await;
    let states: Vec<_> = petya
        .book()
        .rounds(None)
        .unwrap()
        .rounds
        .iter()
        .map(|round| round.state)
        .collect();
    assert!(
        !states.contains(&"lead"),
        "her ack speaks of another history: {states:?}"
    );
    the_truth_heals(&noor, &petya, &liar).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn entries_out_of_order_are_taken_in_in_their_authors_order() {
    let (_team, noor, petya, liar) = three_entries().await;
    alter_pull(&liar, h_of(&noor, Space::Team), Space::Team, |entries| {
        entries.reverse()
    });
    noor.sync().await;
    assert_equal(&noor, &petya);
    the_truth_heals(&noor, &petya, &liar).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replayed_entry_changes_nothing() {
    let (_team, noor, petya, liar) = three_entries().await;
    alter_pull(&liar, h_of(&noor, Space::Team), Space::Team, |entries| {
        let first = entries[0].clone();
        entries.insert(1, first.clone());
        entries.push(first);
    });
    let report = noor.sync().await;
    assert_eq!(report.received, 3);
    assert_equal(&noor, &petya);
    the_truth_heals(&noor, &petya, &liar).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_moved_to_another_space_is_refused_there_and_taken_in_at_home() {
    let (team, noor, petya, liar) = three_entries().await;
    // Something in the common log as well, for the moved entry to stand beside.
    let ada = team.joins(&noor, "Ada", roles(&[Role::Lead])).await;
    noor.sync().await;
    ada.sync().await;
    ada.book().add_person("Ben").unwrap();
    ada.sync().await;
    petya.writes(&evening("2018-01-06", &["Petya"], 2));
    petya.sync().await;
    let of_team = last_team_entries(&petya);
    alter_pull(&liar, h_of(&noor, Space::Common), Space::Common, move |entries| {
        entries.extend(of_team.clone())
    });
    noor.sync().await;
    assert_eq!(noor.book().rounds(None).unwrap().rounds.len(), 4, "at home they count");
    the_truth_heals(&noor, &petya, &liar).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_inside_of_one_entry_under_the_header_of_another_is_refused() {
    let (_team, noor, petya, liar) = three_entries().await;
    alter_pull(&liar, h_of(&noor, Space::Team), Space::Team, |entries| {
        let (one, two) = (entries[0].clone(), entries[1].clone());
        let cut = Entry::parse(&one).unwrap().header_bytes.len();
        entries[0] = [&one[..cut], &two[cut..]].concat();
        entries[1] = [&two[..cut], &one[cut..]].concat();
    });
    noor.sync().await;
    assert!(noor.book().rounds(None).unwrap().rounds.is_empty());
    let items = noor.book().status().unwrap().items;
    assert_eq!(
        items.iter().filter(|item| item.reason == "signature").count(),
        2,
        "{items:?}"
    );
    the_truth_heals(&noor, &petya, &liar).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_answer_served_again_is_nonsense_and_loses_nothing() {
    let (_team, noor, petya, liar) = three_entries().await;
    noor.sync().await;
    let old = liar.heard().into_iter().find(|(asked, answer)| {
        asked.route() == "pull" && PullResponse::decode(&answer.body).is_ok_and(|pull| !pull.logs.is_empty())
    });
    let old = old.unwrap().1;
    noor.writes(&evening("2018-01-05", &["Noor"], 1));
    liar.lies(move |asked| {
        if asked.route() == "pull" {
            Lie::Instead(old.clone())
        } else {
            Lie::Truth
        }
    });
    assert_eq!(noor.try_sync().await.unwrap_err().code.id(), "relay_nonsense");
    assert!(counts(&noor).0 > 0);
    the_truth_heals(&noor, &petya, &liar).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_histories_for_two_phones_are_found_by_one_ack_that_crosses() {
    let (mut team, noor, petya) = team().await;
    let mut wen = team.joins(&noor, "Wen", roles(&[Role::Fieldworker])).await;
    noor.sync().await;
    petya.sync().await;
    wen.sync().await;
    let backup = team.relay.backup().await;
    let mut other = TrueRelay::start().await;
    other.restore(backup.path()).await;
    let liar = Liar::before(&other.url()).await;
    wen.talk_to(&liar.url());
    petya.writes(&evening("2018-01-04", &["Petya"], 2));
    petya.sync().await;
    wen.writes(&evening("2018-01-04", &["Wen"], 2));
    wen.sync().await;
    wen.sync().await;
    assert!(alarms(&wen).is_empty());
    noor.sync().await;
    petya.sync().await;
    // The relay shows Wen what Noor's phone said of the other history.
    let noors = device(&noor);
    let ack = noor
        .book()
        .hold()
        .book
        .read(|view| view.ack(2, noors))
        .unwrap()
        .unwrap();
    liar.lies(move |asked| {
        let ack = ack.clone();
        if asked.route() != "pull" {
            return Lie::Truth;
        }
        Lie::Altered(Box::new(move |answer| {
            let mut pull = PullResponse::decode(&answer.body).unwrap();
            pull.acks.push(ack);
            Answer::new(200, pull.encode())
        }))
    });
    wen.sync().await;
    assert_eq!(alarms(&wen), ["log_fork"]);
    let shown = wen.book().rounds(None).unwrap().rounds;
    assert!(
        shown.iter().all(|round| round.state != "lead"),
        "an ack about another history proves nothing"
    );
}

fn device(colleague: &Colleague) -> protocol::DeviceId {
    colleague.book().hold().me.device()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hidden_chain_entry_raises_the_alarm_and_stops_sending_until_it_is_shown() {
    let (team, noor, mut petya) = team().await;
    let liar = Liar::before(&team.relay.url()).await;
    petya.sync().await;
    petya.talk_to(&liar.url());
    team.joins(&noor, "Wen", roles(&[Role::Fieldworker])).await;
    noor.writes(&evening("2018-01-04", &["Noor"], 2));
    noor.sync().await;
    petya.writes(&evening("2018-01-03", &["Petya"], 2));
    let unsent = counts(&petya).0;
    liar.lies(|asked| {
        if asked.route() != "pull" {
            return Lie::Truth;
        }
        Lie::Altered(Box::new(|answer| {
            let mut pull = PullResponse::decode(&answer.body).unwrap();
            pull.chain.clear();
            pull.chain_head = None;
            Answer::new(200, pull.encode())
        }))
    });
    let failure = petya.try_sync().await.unwrap_err();
    assert_eq!((failure.code.id(), failure.detail.as_deref()), ("alarm", Some("ahead")));
    assert_eq!(alarms(&petya), ["ahead"]);
    assert_eq!(liar.count("append/2"), 0);
    assert_eq!(counts(&petya).0, unsent);
    liar.tells_the_truth();
    petya.sync().await;
    assert!(alarms(&petya).is_empty());
    noor.sync().await;
    assert_settled(&petya);
    assert_equal(&noor, &petya);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invented_entry_that_names_a_position_to_come_is_gone_once_the_relay_tells_the_truth() {
    let (_team, noor, petya, liar) = three_entries().await;
    noor.writes(&evening("2018-01-05", &["Noor"], 1));
    let unsent = counts(&noor).0;
    alter_pull(&liar, h_of(&noor, Space::Team), Space::Team, |entries| {
        // Nobody can know that its author is not one whom a chain entry to come takes in.
        let mut invented = entries[2].clone();
        invented[28..44].copy_from_slice(&[7; 16]);
        let chain_seq = Entry::parse(&invented).unwrap().header_bytes.len() - 22;
        invented[chain_seq..chain_seq + 4].copy_from_slice(&900u32.to_be_bytes());
        entries.push(invented);
    });
    let failure = noor.try_sync().await.unwrap_err();
    assert_eq!((failure.code.id(), failure.detail.as_deref()), ("alarm", Some("ahead")));
    assert_eq!(counts(&noor).0, unsent);
    the_truth_heals(&noor, &petya, &liar).await;
    assert!(!alarms(&noor).contains(&"ahead".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn neither_the_relay_nor_a_fieldworker_can_add_a_device_or_a_role() {
    let (team, mut noor, petya) = team().await;
    let liar = Liar::before(&team.relay.url()).await;
    noor.sync().await;
    noor.talk_to(&liar.url());
    let chain = noor.book().hold().me.chain.clone();
    let (stranger, relays) = (DeviceKeys::generate(), DeviceKeys::generate());
    let forger = Forger::of(&petya.book().hold());
    let add = |member: [u8; 8], role| Body::AddDevice {
        sign_key: stranger.sign_key(),
        kem_hash: stranger.kem_hash(),
        member: MemberId(member),
        roles: roles(&[role]),
    };
    let noors_member = chain.device(&device(&noor)).unwrap().member.0;
    let forged = [
        relays.sign_link(Some(&chain), 1, &add([1; 8], Role::Volunteer)),
        stranger.sign_link(Some(&chain), 1, &add([1; 8], Role::Lead)),
        forger.keys.sign_link(Some(&chain), 1, &add([1; 8], Role::Volunteer)),
        forger.keys.sign_link(Some(&chain), 1, &add(noors_member, Role::Lead)),
        forger.keys.sign_link(
            Some(&chain),
            1,
            &Body::EpochRoll {
                space: Space::Signals,
                epoch: 1,
                commit: Hash([1; 32]),
            },
        ),
    ];
    for link in forged {
        // The true relay refuses it.
        let request = ChainRequest {
            entries: vec![link.clone()],
            ..ChainRequest::default()
        };
        let path = sync::Client::team_path(chain.team(), "chain");
        assert!(petya.client().post(&path, None, request.encode()).await.is_err());
        // A lying one shows it all the same.
        liar.lies(move |asked| {
            let link = link.clone();
            if asked.route() != "pull" {
                return Lie::Truth;
            }
            Lie::Altered(Box::new(move |answer| {
                let mut pull = PullResponse::decode(&answer.body).unwrap();
                pull.chain.push(link);
                Answer::new(200, pull.encode())
            }))
        });
        assert_eq!(noor.try_sync().await.unwrap_err().code.id(), "relay_nonsense");
        assert_eq!(noor.book().hold().me.chain.head(), chain.head());
        assert_eq!(noor.book().team().unwrap().members.len(), 2);
    }
    liar.tells_the_truth();
    noor.sync().await;
    assert_settled(&noor);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tail_held_back_shows_as_nothing_but_the_time_a_phone_was_last_seen() {
    let (team, mut noor, petya) = team().await;
    let liar = Liar::before(&team.relay.url()).await;
    petya.writes(&evening("2018-01-02", &["Petya"], 1));
    petya.sync().await;
    noor.sync().await;
    noor.talk_to(&liar.url());
    let seen = |noor: &Colleague| {
        let team = noor.book().team().unwrap();
        let petya = team
            .members
            .into_iter()
            .find(|member| member.name.as_deref() == Some("Petya"))
            .unwrap();
        petya.devices[0].last_seen.clone().unwrap()
    };
    let before = seen(&noor);
    team.clock.advance_minutes(3 * 24 * 60);
    petya.writes(&evening("2018-01-05", &["Petya"], 1));
    petya.sync().await;
    liar.lies(|asked| {
        if asked.route() != "pull" {
            return Lie::Truth;
        }
        Lie::Altered(Box::new(|answer| {
            let mut pull = PullResponse::decode(&answer.body).unwrap();
            pull.logs.clear();
            pull.acks.clear();
            pull.ack_version = 0;
            Answer::new(200, pull.encode())
        }))
    });
    let report = noor.sync().await;
    assert_eq!(report.received, 0);
    assert_settled(&noor);
    assert!(alarms(&noor).is_empty());
    assert_eq!(seen(&noor), before, "nothing from Petya's phone since Thursday");
    the_truth_heals(&noor, &petya, &liar).await;
    assert!(seen(&noor) > before);
}
