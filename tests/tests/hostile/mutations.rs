//! Thousands of damaged things in every run: nothing panics, nothing of it is taken in, and what was damaged on the way
//! is taken in when it comes whole.

use crate::{
    forger::{self, Forger},
    scene::{Dice, Role, Shelf, digest, team},
};
use protocol::{Chain, DeviceId, Entry, Hash, Role as ChainRole, Roles, Space, chain::Body, frames::RingsResponse};
use std::collections::BTreeSet;
use store::EntryState;
use sync::{ack, pull, push, rings};
use testkit::{evening, roles};
use vault::{DeviceKeys, Secret};

/// Of each of the five kinds; together more than 10,000.
const EACH: usize = 2_500;
/// Things that one copy of a book gets at once.
const AT_ONCE: usize = 100;

#[test]
fn no_mutated_chain_entry_is_taken_in() {
    let (lead, worker, other) = (DeviceKeys::generate(), DeviceKeys::generate(), DeviceKeys::generate());
    let genesis = |keys: &DeviceKeys| {
        let body = Body::Genesis {
            sign_key: keys.sign_key(),
            kem_hash: keys.kem_hash(),
            member: protocol::MemberId([1; 8]),
            roles: Roles::founder(),
            recovery: Vec::new(),
            commits: vec![(Space::Common, Hash([7; 32])), (Space::Team, Hash([8; 32]))],
        };
        keys.sign_link(None, 5, &body)
    };
    let add = |keys: &DeviceKeys, role: ChainRole| Body::AddDevice {
        sign_key: keys.sign_key(),
        kem_hash: keys.kem_hash(),
        member: protocol::MemberId([2; 8]),
        roles: roles(&[role]),
    };
    let roll = Body::EpochRoll {
        space: Space::Team,
        epoch: 2,
        commit: Hash([3; 32]),
    };
    let begun = Chain::begin(&genesis(&lead)).unwrap();
    let first = lead.sign_link(Some(&begun), 6, &add(&worker, ChainRole::Fieldworker));
    let mut chain = begun.clone();
    chain.append(&first).unwrap();
    // Valid each for itself: they lend their fields to each other.
    let next = [
        lead.sign_link(Some(&chain), 7, &add(&other, ChainRole::Coordinator)),
        lead.sign_link(Some(&chain), 8, &add(&other, ChainRole::Lead)),
        lead.sign_link(Some(&chain), 9, &roll),
        worker.sign_link(Some(&chain), 9, &roll),
    ];
    let others = [&next[..], &[first, genesis(&lead), genesis(&worker)]].concat();
    let mut dice = Dice::new(0xc4a1);
    for n in 0..EACH {
        let mutated = dice.mutated(&next[n % next.len()], &others);
        let mut attacked = chain.clone();
        assert!(attacked.append(&mutated).is_err(), "{mutated:02x?}");
        assert_eq!(attacked.head(), chain.head());
    }
    for _ in 0..EACH / 5 {
        let mutated = dice.mutated(&others[5], &others);
        assert!(Chain::begin(&mutated).is_err(), "{mutated:02x?}");
    }
    for entry in next {
        chain.clone().append(&entry).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_mutated_entry_is_taken_in_and_the_whole_one_still_is() {
    let (_team, mut noor, mut petya) = team().await;
    petya.writes(&evening("2018-01-03", &["Petya"], 3));
    petya.sync().await;
    noor.sync().await;
    let shelf = Shelf::of(&mut noor);
    petya.reopen();
    let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 6));
    petya.book().hand_in(round).unwrap();
    let whole = push::next(&mut petya.book().hold(), Space::Team)
        .unwrap()
        .unwrap()
        .bytes;
    let forger = Forger::of(&petya.book().hold());
    let header = Entry::parse(&whole).unwrap().header;
    let others = [
        whole.clone(),
        forger.honest(&shelf.desk()).0,
        forger.seal(
            &protocol::Header {
                space: 1,
                ..header.clone()
            },
            &forger::batch(Vec::new(), Vec::new()),
        ),
        forger.seal(
            &protocol::Header {
                author_seq: 9,
                ..header
            },
            &forger::batch(Vec::new(), Vec::new()),
        ),
    ];
    let mut dice = Dice::new(0xe47);
    for _ in 0..EACH / AT_ONCE {
        let mut reader = shelf.desk();
        let before = (
            digest(&reader, Space::Team),
            forger::head(&reader, Space::Team, forger.device()),
        );
        let mutated: BTreeSet<_> = (0..AT_ONCE).map(|_| dice.mutated(&whole, &others)).collect();
        let mutated: Vec<_> = mutated.into_iter().collect();
        forger::receive(&mut reader, Space::Team, &mutated);
        let after = (
            digest(&reader, Space::Team),
            forger::head(&reader, Space::Team, forger.device()),
        );
        assert_eq!(before, after);
        for entry in &mutated {
            let state = forger::state(&reader, entry).unwrap();
            assert!(
                matches!(state, EntryState::Waiting | EntryState::Quarantined),
                "{state:?}"
            );
        }
        assert_eq!(forger::open_items(&reader).len(), mutated.len());
        forger::receive(&mut reader, Space::Team, std::slice::from_ref(&whole));
        assert_eq!(forger::state(&reader, &whole), Some(EntryState::Done));
        assert_ne!(digest(&reader, Space::Team), before.0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_mutated_act_counts_even_in_an_entry_that_is_its_makers_own() {
    let (_team, mut noor, mut petya) = team().await;
    let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 2));
    petya.book().hand_in(round).unwrap();
    petya.sync().await;
    noor.sync().await;
    noor.book().ask(round, None, "Hoeveel ramen?").unwrap();
    noor.sync().await;
    petya.sync().await;
    petya.book().answer(round, "Twaalf").unwrap();
    petya.sync().await;
    noor.sync().await;
    noor.book().approve(round).unwrap();
    noor.sync().await;
    petya.sync().await;
    petya.reopen();
    let acts = noor.book().hold().book.read(|view| view.acts(round)).unwrap();
    let acts: Vec<Vec<u8>> = acts.into_iter().map(|row| row.bytes).collect();
    assert_eq!(acts.len(), 4);
    let forger = Forger::of(&petya.book().hold());
    let mut reader = Shelf::of(&mut noor).desk();
    let before = digest(&reader, Space::Team);
    let reviewed = reader.book.read(|view| view.round(round)).unwrap();
    let mut dice = Dice::new(0xac7);
    let (mut made, mut all) = (0, BTreeSet::new());
    while made < EACH {
        let mutated: Vec<_> = (0..AT_ONCE)
            .map(|n| dice.mutated(&acts[n % acts.len()], &acts))
            .collect();
        let header = forger.header(Space::Team, forger::head(&reader, Space::Team, forger.device()));
        let entry = forger.seal(&header, &forger::batch(Vec::new(), mutated.clone()));
        forger::receive(&mut reader, Space::Team, std::slice::from_ref(&entry));
        assert_eq!(forger::state(&reader, &entry), Some(EntryState::Done));
        all.extend(mutated.iter().cloned());
        made += mutated.len();
    }
    assert_eq!(digest(&reader, Space::Team), before);
    assert_eq!(reader.book.read(|view| view.round(round)).unwrap(), reviewed);
    let open = forger::open_items(&reader);
    assert!(
        open.iter()
            .all(|(what, state, _)| *what == "act" && *state == EntryState::Quarantined)
    );
    assert_eq!(open.len(), all.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn no_mutated_ack_proves_anything_and_the_whole_one_does() {
    let (_team, mut noor, mut petya) = team().await;
    let (round, _) = petya.writes(&evening("2018-01-04", &["Petya"], 2));
    petya.sync().await;
    let early = own_acks(&noor);
    noor.sync().await;
    noor.reopen();
    let acks = own_acks(&noor);
    let others = [acks.clone(), early, own_acks(&petya)].concat();
    let mut desk = Shelf::of(&mut petya).desk();
    let kept = desk.book.read(|view| view.acks(Space::Team.number())).unwrap();
    let mut dice = Dice::new(0xac4);
    let sync::Desk { book, me } = &mut desk;
    book.write(|write| {
        for n in 0..EACH {
            ack::receive(write, me, &dice.mutated(&acks[n % acks.len()], &others))?;
        }
        ack::prove(write, me, Space::Team)
    })
    .unwrap();
    assert_eq!(book.read(|view| view.acks(Space::Team.number())).unwrap(), kept);
    assert!(book.read(|view| view.alarms()).unwrap().is_empty());
    let state = |book: &store::Book| book.read(|view| sync::standing::of(view, round)).unwrap().state.id();
    assert_eq!(state(book), "relay");
    book.write(|write| {
        acks.iter().try_for_each(|ack| ack::receive(write, me, ack))?;
        ack::prove(write, me, Space::Team)
    })
    .unwrap();
    assert_eq!(state(book), "lead");
}

fn own_acks(colleague: &testkit::Colleague) -> Vec<Vec<u8>> {
    let desk = colleague.book().hold();
    let spaces = [Space::Common, Space::Team];
    let ack = |space: &Space| {
        desk.book
            .read(|view| view.ack(space.number(), desk.me.device()))
            .unwrap()
    };
    spaces.iter().filter_map(ack).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn no_mutated_ring_gives_a_secret_and_the_whole_one_gives_all() {
    let (team, mut noor, mut petya) = team().await;
    let wen = team.joins(&noor, "Wen", roles(&[Role::Coordinator])).await;
    noor.sync().await;
    petya.sync().await;
    let ring = |of: &testkit::Colleague, to: &testkit::Colleague| {
        let to = to.book().hold();
        let (device, key) = (to.me.device(), to.me.keys.kem_key());
        drop(to);
        rings::make(&of.book().hold().me, device, &key)
            .unwrap()
            .unwrap()
            .encode()
    };
    let whole = ring(&noor, &petya);
    // Petya's own ring for herself, somebody else's ring, and one of a team that is not hers.
    let others = [
        whole.clone(),
        ring(&petya, &petya),
        ring(&noor, &wen),
        foreign_ring(&petya),
    ];
    let mut desk = Shelf::of(&mut petya).desk();
    let held = desk.me.secrets.len();
    desk.me.secrets.clear();
    let mut dice = Dice::new(0x416);
    for _ in 0..EACH / AT_ONCE {
        let rings = (0..AT_ONCE).map(|_| dice.mutated(&whole, &others)).collect();
        assert_eq!(
            rings::take(&mut desk, &RingsResponse { kem_key: None, rings }).unwrap(),
            0
        );
    }
    let rings = vec![others[2].clone(), others[3].clone()];
    assert_eq!(
        rings::take(&mut desk, &RingsResponse { kem_key: None, rings }).unwrap(),
        0
    );
    assert!(desk.me.secrets.is_empty());
    let taken = rings::take(
        &mut desk,
        &RingsResponse {
            kem_key: None,
            rings: vec![whole],
        },
    )
    .unwrap();
    assert_eq!(taken, 4, "common, team, cards, files");
    assert!(held >= taken);
    noor.reopen();
}

/// A ring for Petya's device, made in a team of a stranger's: whole, signed, and full of secrets that nobody committed to.
fn foreign_ring(petya: &testkit::Colleague) -> Vec<u8> {
    let stranger = DeviceKeys::generate();
    let body = Body::Genesis {
        sign_key: stranger.sign_key(),
        kem_hash: stranger.kem_hash(),
        member: protocol::MemberId([1; 8]),
        roles: Roles::founder(),
        recovery: Vec::new(),
        commits: Vec::new(),
    };
    let mut chain = Chain::begin(&stranger.sign_link(None, 5, &body)).unwrap();
    let desk = petya.book().hold();
    let add = Body::AddDevice {
        sign_key: desk.me.keys.sign_key(),
        kem_hash: desk.me.keys.kem_hash(),
        member: protocol::MemberId([2; 8]),
        roles: roles(&[Role::Fieldworker]),
    };
    let link = stranger.sign_link(Some(&chain), 6, &add);
    chain.append(&link).unwrap();
    let secrets = [(2, 1, Secret::generate())];
    let (team, device) = (chain.team(), DeviceId::of_key(&desk.me.keys.sign_key()));
    vault::seal_ring(&stranger, team, &chain, device, &desk.me.keys.kem_key(), &secrets)
        .unwrap()
        .encode()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mutated_chain_entry_in_a_pull_leaves_chain_and_book_as_they_were() {
    let (team, mut noor, mut petya) = team().await;
    let shelf = Shelf::of(&mut petya);
    team.joins(&noor, "Wen", roles(&[Role::Fieldworker])).await;
    noor.reopen();
    let links = noor.book().hold().book.read(|view| view.links(0)).unwrap();
    let mut dice = Dice::new(0x9c4a1);
    let mut desk = shelf.desk();
    let head = desk.me.chain.head();
    let next = head.0 as usize + 1;
    let mut answer = forger::answer(&desk, Space::Team, &[]);
    answer.logs.clear();
    for _ in 0..200 {
        answer.chain = vec![dice.mutated(&links[next], &links)];
        assert!(pull::take_in(&mut desk, &answer, &[]).is_err());
        assert_eq!(desk.me.chain.head(), head);
    }
    assert!(
        desk.book.read(|view| view.alarms()).unwrap().is_empty(),
        "a changed bit is no proof of anything"
    );
    answer.chain = links[next..].to_vec();
    pull::take_in(&mut desk, &answer, &[]).unwrap();
    assert_eq!(desk.me.chain.head().0 as usize + 1, links.len());
}
