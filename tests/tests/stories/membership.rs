//! Who is in the team, what she reads, and how she came in.

use crate::cast::{all_sync, code, lets_in, noor_and_petya};
use protocol::{Role, Space};
use std::collections::BTreeSet;
use store::StoreFault;
use testkit::{Colleague, Team, evening, roles};

/// The spaces of which a book holds documents, and those of which it holds a secret.
fn holds(colleague: &Colleague) -> (BTreeSet<u16>, BTreeSet<u16>) {
    let desk = colleague.book().hold();
    let rows = desk
        .book
        .read(|view| view.documents())
        .map_err(|fault: StoreFault| fault)
        .unwrap();
    let secrets = desk.me.secrets.keys().map(|(space, _)| *space).collect();
    (rows.iter().map(|row| row.space).collect(), secrets)
}

fn spaces(spaces: &[Space]) -> BTreeSet<u16> {
    spaces.iter().map(|space| space.number()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_reads_what_her_role_reads_and_nothing_else() {
    let (team, noor, petya) = noor_and_petya().await;
    let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 3));
    petya.sync().await;
    let vera = team.joins(&noor, "Vera", roles(&[Role::Volunteer])).await;
    let olga = team.joins(&noor, "Olga", roles(&[Role::Online])).await;
    let cora = team.joins(&noor, "Cora", roles(&[Role::Coordinator])).await;
    all_sync(&[&noor, &petya, &vera, &olga, &cora]).await;

    // Entries, and keys: nobody has sent a file, and everybody could read one.
    let common = spaces(&[Space::Common]);
    let with_team = spaces(&[Space::Common, Space::Team]);
    let keys = |more: &[Space]| spaces(&[&[Space::Common, Space::Files], more].concat());
    assert_eq!(holds(&vera), (common.clone(), keys(&[])));
    assert_eq!(holds(&olga), (common, keys(&[Space::Online])));
    assert_eq!(holds(&cora), (with_team.clone(), keys(&[Space::Team, Space::Signals])));
    assert_eq!(holds(&petya), (with_team.clone(), keys(&[Space::Team, Space::Cards])));
    assert_eq!(
        holds(&noor),
        (with_team, keys(&[Space::Team, Space::Cards, Space::Online]))
    );

    for reader in [&vera, &olga] {
        // An empty list, or figures of zero, would say something that this book can't know.
        assert_eq!(code(reader.book().rounds(None).map(|_| ())), "not_allowed");
        assert_eq!(code(reader.book().places().map(|_| ())), "not_allowed");
        assert_eq!(
            code(reader.book().figures(&crate::figures::asked()).map(|_| ())),
            "not_allowed"
        );
        assert_eq!(
            reader.book().people().unwrap().len(),
            6,
            "{} knows her colleagues",
            reader.name
        );
        assert_eq!(reader.book().team().unwrap().name.as_deref(), Some("Spot Voorbeeld"));
        assert_eq!(code(reader.book().write_round(None).map(|_| ())), "not_allowed");
        assert_eq!(code(reader.book().hand_in(round)), "not_allowed");
        let status = reader.book().status().unwrap();
        assert_eq!((status.waiting, status.quarantined), (0, 0));
    }
    // A coordinator reads the rounds and writes none.
    assert_eq!(cora.book().round(round).unwrap().round.conversations.len(), 3);
    assert_eq!(code(cora.book().write_round(Some(round)).map(|_| ())), "not_allowed");
    assert_eq!(code(cora.book().hand_in(round)), "not_allowed");
    assert_eq!(
        petya.state_of(round),
        "lead",
        "a reader's word proves nothing, the lead's does"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_coordinator_begins_the_signals_and_gives_the_second_her_secret() {
    let (team, noor) = Team::begin().await;
    let cora = team.joins(&noor, "Cora", roles(&[Role::Coordinator])).await;
    let secret = |colleague: &Colleague| {
        let desk = colleague.book().hold();
        desk.me
            .sealing_secret(Space::Signals)
            .map(|(epoch, secret)| (epoch, *secret.bytes()))
    };
    let first = secret(&cora).expect("she drew it at her first sync");
    noor.sync().await;
    assert_eq!(
        noor.book().hold().me.chain.epoch(Space::Signals).unwrap().number,
        1,
        "the chain commits to it"
    );
    assert_eq!(secret(&noor), None, "the lead can't read the signals");

    let cleo = team.joins(&noor, "Cleo", roles(&[Role::Coordinator])).await;
    assert_eq!(secret(&cleo), None, "the lead has nothing to give");
    cora.sync().await;
    cleo.sync().await;
    assert_eq!(secret(&cleo), Some(first));
    noor.sync().await;
    assert_eq!(secret(&noor), None);
    assert_eq!(cora.book().hold().me.chain.epochs(Space::Signals).len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn inviting_a_colleague_without_a_device_by_name_links_her() {
    let (team, noor) = Team::begin().await;
    let daan = |colleague: &Colleague| {
        let people = colleague.book().people().unwrap();
        people.into_iter().find(|person| person.name == "Daan").unwrap()
    };
    let before = daan(&noor);
    assert_eq!(before.member, None);
    let names = (Some("Daan"), "D. on a new phone");
    let (joined, his) = lets_in(&team, &noor, names, roles(&[Role::Fieldworker]), (true, true)).await;
    let (joined, his) = (joined.unwrap(), his.unwrap());
    for colleague in [&noor, &his] {
        let after = daan(colleague);
        assert_eq!(after.id, before.id, "he is the person who walked the rounds before");
        assert_eq!(after.member.unwrap().to_string(), joined.member);
    }
    assert_eq!(noor.book().people().unwrap().len(), 2, "nobody was made twice");

    // His second phone: the same member, because the lead says so.
    let (second, phone) = lets_in(
        &team,
        &noor,
        (Some("Daan"), "Daan"),
        roles(&[Role::Fieldworker]),
        (true, true),
    )
    .await;
    assert_eq!(second.unwrap().member, joined.member);
    noor.sync().await;
    let shown = noor.book().team().unwrap();
    let member = shown
        .members
        .iter()
        .find(|member| member.member == joined.member)
        .unwrap();
    assert_eq!((member.name.as_deref(), member.devices.len()), (Some("Daan"), 2));
    assert_eq!(phone.unwrap().book().status().unwrap().name, "Daan");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_calls_herself_noor_is_another_noor_and_no_lead() {
    let (team, noor) = Team::begin().await;
    let (joined, other) = lets_in(&team, &noor, (None, "Noor"), roles(&[Role::Fieldworker]), (true, true)).await;
    let (joined, other) = (joined.unwrap(), other.unwrap());
    let shown = noor.book().team().unwrap();
    let noors: Vec<_> = shown
        .members
        .iter()
        .filter(|member| member.name.as_deref() == Some("Noor"))
        .collect();
    assert_eq!(noors.len(), 2);
    let hers = noors.iter().find(|member| member.member == joined.member).unwrap();
    assert_eq!((hers.roles.as_slice(), hers.devices.len()), (&["fieldworker"][..], 1));
    assert_ne!(joined.member, noor.book().status().unwrap().member);

    assert_eq!(code(other.book().add_person("Somebody")), "not_allowed");
    let (round, _) = other.writes(&[testkit::round("2018-01-04", &[])]);
    assert_eq!(code(other.book().approve(round)), "not_allowed");
    let client = other.client();
    let invitation = app::Invitation {
        roles: roles(&[Role::Lead]),
        name: None,
        seconds: 3,
    };
    assert_eq!(
        code(other.book().invite(&client, &invitation, &mut |_| true).await),
        "not_allowed"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_on_either_phone_lets_nobody_in() {
    let (team, noor) = Team::begin().await;
    noor.sync().await;
    let worker = roles(&[Role::Fieldworker]);
    let (invited, joined) = lets_in(&team, &noor, (None, "Petya"), worker, (false, true)).await;
    assert_eq!((code(invited), code(joined.map(|_| ()))), ("declined", "declined"));
    let (_, joined) = lets_in(&team, &noor, (None, "Petya"), worker, (false, false)).await;
    assert_eq!(code(joined.map(|_| ())), "declined");
    let shown = noor.book().team().unwrap();
    assert_eq!((shown.members.len(), noor.book().status().unwrap().chain_seq), (1, 0));
    assert!(
        noor.book()
            .people()
            .unwrap()
            .iter()
            .all(|person| person.name != "Petya")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lead_who_was_added_lets_others_in_and_they_read_what_was_there() {
    let (team, noor, petya) = noor_and_petya().await;
    let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 3));
    petya.sync().await;
    let wen = team.joins(&noor, "Wen", roles(&[Role::Lead])).await;
    let zoe = team.joins(&wen, "Zoe", roles(&[Role::Fieldworker])).await;
    assert_eq!(zoe.book().round(round).unwrap().round.conversations.len(), 3);
    all_sync(&[&noor, &petya, &wen, &zoe]).await;
    for colleague in [&noor, &petya, &wen, &zoe] {
        let shown = colleague.book().team().unwrap();
        let mut names: Vec<_> = shown.members.iter().filter_map(|member| member.name.clone()).collect();
        names.sort_unstable();
        assert_eq!(names, ["Noor", "Petya", "Wen", "Zoe"], "{}", colleague.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_leads_who_let_somebody_in_at_the_same_moment_both_succeed() {
    let (team, noor) = Team::begin().await;
    let wen = team.joins(&noor, "Wen", roles(&[Role::Lead])).await;
    let worker = roles(&[Role::Fieldworker]);
    let (petya, zoe) = tokio::join!(team.joins(&noor, "Petya", worker), team.joins(&wen, "Zoe", worker));
    all_sync(&[&noor, &wen, &petya, &zoe]).await;
    for colleague in [&noor, &wen, &petya, &zoe] {
        let status = colleague.book().status().unwrap();
        assert_eq!(status.chain_seq, 3, "{}: genesis, and three who came", colleague.name);
        assert!(status.alarms.is_empty() && status.items.is_empty());
        assert_eq!(
            colleague.book().people().unwrap().len(),
            5,
            "and Daan, who has no device"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_team_list_says_when_somebody_was_last_seen() {
    let (team, noor, petya) = noor_and_petya().await;
    let seen = |of: &str| {
        let shown = noor.book().team().unwrap();
        let member = shown
            .members
            .into_iter()
            .find(|member| member.name.as_deref() == Some(of))
            .unwrap();
        member.devices[0].last_seen.clone()
    };
    assert_eq!(
        seen("Noor").as_deref(),
        Some("2018-01-04T19:10:00Z"),
        "her own device is here now"
    );
    team.clock.advance_minutes(45);
    petya.writes(&evening("2018-01-04", &["Petya"], 2));
    petya.sync().await;
    team.clock.advance_minutes(60);
    noor.sync().await;
    assert_eq!(seen("Petya").as_deref(), Some("2018-01-04T19:55:00Z"));
    assert_eq!(seen("Noor").as_deref(), Some("2018-01-04T20:55:00Z"));
}

#[tokio::test(flavor = "multi_thread")]
async fn twelve_members_write_one_round_together() {
    let (team, noor) = Team::begin().await;
    let (round, _) = noor.writes(&evening("2018-01-04", &["Noor"], 1));
    noor.sync().await;
    let mut all = vec![noor];
    for n in 2..=12 {
        let name = format!("Colleague {n}");
        let colleague = team.joins(&all[0], &name, roles(&[Role::Fieldworker])).await;
        all.push(colleague);
    }
    for colleague in &all {
        colleague.writes_in(Some(round), &[testkit::conversation("es", &["health"])]);
    }
    all_sync(&all.iter().collect::<Vec<_>>()).await;
    let first = all[0].book().round(round).unwrap();
    assert_eq!((first.round.conversations.len(), first.conflicts.len()), (13, 0));
    let authors: BTreeSet<_> = first.round.conversations.iter().map(|line| line.author).collect();
    assert_eq!(authors.len(), 12);
    for colleague in &all {
        assert_eq!(
            colleague.book().round(round).unwrap().round,
            first.round,
            "{}",
            colleague.name
        );
        assert_eq!(colleague.book().status().unwrap().unsent, 0);
        assert_eq!(colleague.book().team().unwrap().members.len(), 12);
    }
}
