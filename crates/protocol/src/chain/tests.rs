#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs
)]

//! Every rule of the chain, each as an entry that keeps it and an entry that does not.

use super::*;
use crate::{cbor::Writer, roles::Role};
use ed25519_dalek::{Signer, SigningKey};

const LEAD: u8 = 1;
const WALKER: u8 = 2;
const COORDINATOR: u8 = 3;
const STRANGER: u8 = 9;
const AT: i64 = 1_514_977_200_000;

fn key(person: u8) -> SigningKey {
    SigningKey::from_bytes(&[person; 32])
}

fn public(person: u8) -> [u8; 32] {
    key(person).verifying_key().to_bytes()
}

fn device(person: u8) -> DeviceId {
    DeviceId::of_key(&public(person))
}

fn roles<const N: usize>(roles: [Role; N]) -> Roles {
    roles.into_iter().collect()
}

fn sign(person: u8, mut bytes: Vec<u8>) -> Vec<u8> {
    let signature = key(person).sign(&[SIGNED, &bytes].concat()).to_bytes();
    bytes.extend_from_slice(&signature);
    bytes
}

fn genesis_body() -> Body {
    Body::Genesis {
        sign_key: public(LEAD),
        kem_hash: Hash([0x11; 32]),
        member: MemberId([LEAD; 8]),
        roles: Roles::founder(),
        recovery: Vec::new(),
        commits: [Space::Common, Space::Team, Space::Cards, Space::Online]
            .map(|space| (space, Hash([space.number() as u8; 32])))
            .to_vec(),
    }
}

fn genesis(body: &Body) -> Vec<u8> {
    sign(
        LEAD,
        Link::unsigned(TeamId::default(), 0, Hash::default(), AT, device(LEAD), body),
    )
}

fn add(person: u8, roles: Roles) -> Body {
    Body::AddDevice {
        sign_key: public(person),
        kem_hash: Hash([person; 32]),
        member: MemberId([person; 8]),
        roles,
    }
}

fn roll(space: Space, epoch: u32) -> Body {
    Body::EpochRoll {
        space,
        epoch,
        commit: Hash([epoch as u8; 32]),
    }
}

/// The next entry of a chain, by a person, wherever she stands.
fn next(chain: &Chain, person: u8, body: &Body) -> Vec<u8> {
    let (seq, hash) = chain.head();
    sign(
        person,
        Link::unsigned(chain.team(), seq + 1, hash, AT, device(person), body),
    )
}

/// The next entry with a body of any bytes, of any kind.
fn next_raw(chain: &Chain, version: u8, kind: u8, body: &[u8]) -> Vec<u8> {
    let (seq, hash) = chain.head();
    let mut bytes = Link::unsigned(chain.team(), seq + 1, hash, AT, device(LEAD), &roll(Space::Team, 2));
    bytes.truncate(78);
    bytes[0] = version;
    bytes[77] = kind;
    bytes.extend_from_slice(body);
    sign(LEAD, bytes)
}

/// Genesis by the lead, then a fieldworker and a coordinator.
fn team() -> Chain {
    let mut chain = Chain::begin(&genesis(&genesis_body())).unwrap();
    for (person, roles) in [
        (WALKER, roles([Role::Fieldworker])),
        (COORDINATOR, roles([Role::Coordinator])),
    ] {
        chain.append(&next(&chain, LEAD, &add(person, roles))).unwrap();
    }
    chain
}

fn refused(chain: &Chain, entry: &[u8]) -> ChainFault {
    let mut copy = chain.clone();
    let fault = copy.append(entry).expect_err("refused");
    assert_eq!(copy.head(), chain.head(), "a refused entry leaves the chain as it was");
    fault
}

#[test]
fn genesis_names_the_team_and_its_founder() {
    let entry = genesis(&genesis_body());
    let chain = Chain::begin(&entry).unwrap();
    let hash = Hash::of(&[&entry]);
    assert_eq!(chain.team(), TeamId(hash.half()));
    assert_eq!(chain.head(), (0, hash));
    assert_eq!(chain.hash_at(0), Some(hash));
    assert_eq!(chain.roles(&device(LEAD)), Roles::founder());
    let founder = chain.device(&device(LEAD)).unwrap();
    assert_eq!((founder.member, founder.since), (MemberId([LEAD; 8]), 0));
    assert_eq!(
        chain.epoch(Space::Team),
        Some(Epoch {
            since: 0,
            number: 1,
            commit: Hash([2; 32])
        })
    );
    assert_eq!(chain.epoch(Space::Signals), None, "the founder may not read signals");
}

#[test]
fn a_genesis_that_breaks_a_rule_is_refused() {
    type Change = fn(&mut [u8; 32], &mut Roles, &mut Vec<(Space, Hash)>);
    let with = |change: Change| {
        let mut body = genesis_body();
        if let Body::Genesis {
            sign_key,
            roles,
            commits,
            ..
        } = &mut body
        {
            change(sign_key, roles, commits);
        }
        body
    };
    let table = [
        (
            "no lead",
            with(|_, roles, _| *roles = self::roles([Role::Fieldworker])),
            ChainFault::NotAllowed,
        ),
        (
            "no role",
            with(|_, roles, commits| (*roles, *commits) = Default::default()),
            ChainFault::NotAllowed,
        ),
        (
            "a secret of a space she may not read",
            with(|_, _, commits| commits.push((Space::Signals, Hash([5; 32])))),
            ChainFault::NotAllowed,
        ),
        (
            "spaces out of order",
            with(|_, _, commits| commits.reverse()),
            ChainFault::NotAllowed,
        ),
        (
            "a space twice",
            with(|_, _, commits| commits.push((Space::Online, Hash([5; 32])))),
            ChainFault::NotAllowed,
        ),
        (
            "another's key",
            with(|key, _, _| *key = public(WALKER)),
            ChainFault::Signature,
        ),
        ("an addition", add(LEAD, Roles::founder()), ChainFault::NotNext),
        ("a roll", roll(Space::Team, 1), ChainFault::NotNext),
    ];
    for (what, body, fault) in table {
        assert_eq!(Chain::begin(&genesis(&body)).unwrap_err(), fault, "{what}");
    }
}

#[test]
fn a_founder_without_all_roles_begins_fewer_spaces() {
    let body = Body::Genesis {
        sign_key: public(LEAD),
        kem_hash: Hash::default(),
        member: MemberId([1; 8]),
        roles: roles([Role::Lead]),
        recovery: vec![vec![1; 40]],
        commits: vec![(Space::Common, Hash([1; 32]))],
    };
    assert!(Chain::begin(&genesis(&body)).is_ok());
}

#[test]
fn a_genesis_stands_at_the_beginning_alone() {
    let body = genesis_body();
    let at = |team, seq, prev, author| Link::unsigned(team, seq, prev, AT, author, &body);
    let (none, first, me) = (TeamId::default(), Hash::default(), device(LEAD));
    let table = [
        ("a team", at(TeamId([1; 16]), 0, first, me), ChainFault::NotNext),
        ("a position", at(none, 1, first, me), ChainFault::NotNext),
        ("a predecessor", at(none, 0, Hash([1; 32]), me), ChainFault::NotNext),
        (
            "another author",
            at(none, 0, first, device(WALKER)),
            ChainFault::Signature,
        ),
    ];
    for (what, bytes, fault) in table {
        assert_eq!(Chain::begin(&sign(LEAD, bytes)).unwrap_err(), fault, "{what}");
    }
    let forged = sign(WALKER, at(none, 0, first, me));
    assert_eq!(Chain::begin(&forged).unwrap_err(), ChainFault::Signature);
    let chain = team();
    assert_eq!(
        refused(&chain, &next(&chain, LEAD, &body)),
        ChainFault::NotNext,
        "a second genesis"
    );
}

#[test]
fn a_weak_key_begins_nothing_and_joins_nothing() {
    // Small-order points: with them one signature fits many messages.
    let one = std::array::from_fn(|place| u8::from(place == 0));
    for weak in [[0; 32], one] {
        let mut body = genesis_body();
        if let Body::Genesis { sign_key, .. } = &mut body {
            *sign_key = weak;
        }
        let author = DeviceId::of_key(&weak);
        let entry = sign(
            LEAD,
            Link::unsigned(TeamId::default(), 0, Hash::default(), AT, author, &body),
        );
        assert_eq!(Chain::begin(&entry).unwrap_err(), ChainFault::Signature);

        let chain = team();
        let body = Body::AddDevice {
            sign_key: weak,
            kem_hash: Hash::default(),
            member: MemberId([7; 8]),
            roles: roles([Role::Fieldworker]),
        };
        assert_eq!(refused(&chain, &next(&chain, LEAD, &body)), ChainFault::Signature);
    }
}

#[test]
fn an_entry_that_breaks_a_rule_is_refused() {
    let chain = team();
    let walker = roles([Role::Fieldworker]);
    let table = [
        (
            "a fieldworker adds",
            next(&chain, WALKER, &add(4, walker)),
            ChainFault::NotAllowed,
        ),
        (
            "a coordinator adds",
            next(&chain, COORDINATOR, &add(4, walker)),
            ChainFault::NotAllowed,
        ),
        (
            "a stranger adds",
            next(&chain, STRANGER, &add(4, walker)),
            ChainFault::NotAllowed,
        ),
        (
            "a stranger adds herself",
            next(&chain, STRANGER, &add(STRANGER, walker)),
            ChainFault::NotAllowed,
        ),
        (
            "no role",
            next(&chain, LEAD, &add(4, Roles::default())),
            ChainFault::NotAllowed,
        ),
        (
            "a device twice",
            next(&chain, LEAD, &add(WALKER, walker)),
            ChainFault::Contradiction,
        ),
        (
            "the founder's device again",
            next(&chain, LEAD, &add(LEAD, walker)),
            ChainFault::Contradiction,
        ),
        (
            "a roll of what she can't read",
            next(&chain, WALKER, &roll(Space::Online, 2)),
            ChainFault::NotAllowed,
        ),
        (
            "a lead rolls signals",
            next(&chain, LEAD, &roll(Space::Signals, 1)),
            ChainFault::NotAllowed,
        ),
        (
            "a lead rolls nothing twice",
            next(&chain, LEAD, &roll(Space::Team, 1)),
            ChainFault::Contradiction,
        ),
        (
            "a roll skips",
            next(&chain, LEAD, &roll(Space::Team, 3)),
            ChainFault::Contradiction,
        ),
        (
            "a roll to zero",
            next(&chain, LEAD, &roll(Space::Team, 0)),
            ChainFault::Contradiction,
        ),
        (
            "a space begins at 2",
            next(&chain, COORDINATOR, &roll(Space::Signals, 2)),
            ChainFault::Contradiction,
        ),
    ];
    for (what, entry, fault) in table {
        assert_eq!(refused(&chain, &entry), fault, "{what}");
    }
}

#[test]
fn an_entry_stands_just_after_the_head() {
    let chain = team();
    let (seq, head) = chain.head();
    let body = roll(Space::Team, 2);
    let at = |team, seq, prev| sign(LEAD, Link::unsigned(team, seq, prev, AT, device(LEAD), &body));
    let table = [
        (
            "another team",
            at(TeamId([1; 16]), seq + 1, head),
            ChainFault::OtherTeam,
        ),
        (
            "the head's own position",
            at(chain.team(), seq, head),
            ChainFault::NotNext,
        ),
        ("a gap", at(chain.team(), seq + 2, head), ChainFault::NotNext),
        (
            "the last position",
            at(chain.team(), u32::MAX, head),
            ChainFault::NotNext,
        ),
        (
            "an older predecessor",
            at(chain.team(), seq + 1, chain.hash_at(seq - 1).unwrap()),
            ChainFault::NotNext,
        ),
        (
            "no predecessor",
            at(chain.team(), seq + 1, Hash::default()),
            ChainFault::NotNext,
        ),
    ];
    for (what, entry, fault) in table {
        assert_eq!(refused(&chain, &entry), fault, "{what}");
    }
    let mut longer = chain.clone();
    let entry = at(chain.team(), seq + 1, head);
    longer.append(&entry).unwrap();
    assert_eq!(refused(&longer, &entry), ChainFault::NotNext, "the same again");
    let other = next(&chain, LEAD, &add(5, roles([Role::Volunteer])));
    assert_eq!(refused(&longer, &other), ChainFault::NotNext, "a fork");
}

#[test]
fn only_its_author_signs_an_entry() {
    let chain = team();
    let (seq, head) = chain.head();
    let body = roll(Space::Team, 2);
    let bytes = Link::unsigned(chain.team(), seq + 1, head, AT, device(LEAD), &body);
    for other in [WALKER, STRANGER] {
        assert_eq!(refused(&chain, &sign(other, bytes.clone())), ChainFault::Signature);
    }
    // A signature made for another purpose does not count here.
    let signature = key(LEAD).sign(&[b"veldboek/1/entry\0", &bytes[..]].concat()).to_bytes();
    assert_eq!(
        refused(&chain, &[&bytes[..], &signature].concat()),
        ChainFault::Signature
    );
}

#[test]
fn every_changed_bit_and_every_cut_is_refused() {
    let chain = team();
    for entry in [
        next(&chain, LEAD, &add(4, roles([Role::Fieldworker, Role::Lead]))),
        next(&chain, COORDINATOR, &roll(Space::Signals, 1)),
    ] {
        assert!(chain.clone().append(&entry).is_ok());
        for bit in 0..entry.len() * 8 {
            let mut flipped = entry.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let fault = refused(&chain, &flipped);
            assert_ne!(
                fault,
                ChainFault::NeedsUpdate,
                "bit {bit}: an unsigned byte must not stop a device"
            );
        }
        for length in 0..entry.len() {
            refused(&chain, &entry[..length]);
        }
        refused(&chain, &[&entry[..], &[0]].concat());
    }
    let first = genesis(&genesis_body());
    for bit in 0..first.len() * 8 {
        let mut flipped = first.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(Chain::begin(&flipped).is_err(), "bit {bit}");
    }
}

#[test]
fn what_a_member_signed_in_a_newer_way_needs_an_update() {
    let chain = team();
    let space = |number: u16| {
        Writer::default()
            .array(3)
            .uint(number)
            .uint(1u32)
            .bytes(&[1; 32])
            .done()
    };
    let role = |number: u8| {
        let writer = Writer::default()
            .array(4)
            .bytes(&public(4))
            .bytes(&[1; 32])
            .bytes(&[4; 8]);
        writer.all(&[number], |writer, number| writer.uint(*number)).done()
    };
    for kind in [0, 3, 4, 6, 7, 63, 255] {
        let newer = next_raw(&chain, 1, kind, b"whatever");
        assert_eq!(refused(&chain, &newer), ChainFault::NeedsUpdate, "kind {kind}");
    }
    assert_eq!(
        refused(&chain, &next_raw(&chain, 2, 5, &space(2))),
        ChainFault::NeedsUpdate,
        "version"
    );
    assert_eq!(
        refused(&chain, &next_raw(&chain, 1, 5, &space(7))),
        ChainFault::NeedsUpdate,
        "space"
    );
    assert_eq!(
        refused(&chain, &next_raw(&chain, 1, 2, &role(6))),
        ChainFault::NeedsUpdate,
        "role"
    );
    assert_eq!(
        refused(&chain, &next_raw(&chain, 0, 5, &space(2))),
        ChainFault::Malformed,
        "version 0"
    );
}

#[test]
fn what_nobody_signed_never_needs_an_update() {
    let chain = team();
    for newer in [next_raw(&chain, 2, 5, b"x"), next_raw(&chain, 1, 9, b"x")] {
        let mut forged = newer.clone();
        *forged.last_mut().unwrap() ^= 1;
        assert_eq!(refused(&chain, &forged), ChainFault::Signature);
        let mut elsewhere = newer.clone();
        elsewhere[20] += 1;
        assert_eq!(refused(&chain, &elsewhere), ChainFault::NotNext);
        let mut stranger = newer;
        stranger[61] ^= 1;
        assert_eq!(refused(&chain, &stranger), ChainFault::NotAllowed);
    }
}

#[test]
fn one_value_has_one_spelling() {
    let chain = team();
    let head = || {
        Writer::default()
            .array(4)
            .bytes(&public(4))
            .bytes(&[1; 32])
            .bytes(&[4; 8])
    };
    let numbers = |numbers: &[u8]| head().all(numbers, |writer, number| writer.uint(*number)).done();
    assert!(chain.clone().append(&next_raw(&chain, 1, 2, &numbers(&[1, 3]))).is_ok());
    let roll = [&[0x83, 0x02, 0x02, 0x58, 32][..], &[7; 32]].concat();
    assert!(chain.clone().append(&next_raw(&chain, 1, 5, &roll)).is_ok());
    let table = [
        ("roles out of order", 2, numbers(&[3, 1])),
        ("a role twice", 2, numbers(&[1, 1])),
        ("a byte behind", 5, [&roll[..], &[0]].concat()),
        (
            "a long number",
            5,
            [&[0x83, 0x18, 0x02, 0x02, 0x58, 32][..], &[7; 32]].concat(),
        ),
        (
            "a long length",
            5,
            [&[0x98, 0x03, 0x02, 0x02, 0x58, 32][..], &[7; 32]].concat(),
        ),
        (
            "a long byte string",
            5,
            [&[0x83, 0x02, 0x02, 0x59, 0, 32][..], &[7; 32]].concat(),
        ),
        (
            "an open array",
            5,
            [&[0x9f, 0x02, 0x02, 0x58, 32][..], &[7; 32], &[0xff]].concat(),
        ),
        (
            "text for bytes",
            5,
            [&[0x83, 0x02, 0x02, 0x78, 32][..], &[7; 32]].concat(),
        ),
        ("a tag", 5, [&[0xc1, 0x83, 0x02, 0x02, 0x58, 32][..], &[7; 32]].concat()),
        (
            "a member more",
            5,
            [&[0x84, 0x02, 0x02, 0x58, 32][..], &[7; 32], &[0]].concat(),
        ),
        ("a member less", 5, vec![0x82, 0x02, 0x02]),
        (
            "a short hash",
            5,
            [&[0x83, 0x02, 0x02, 0x58, 31][..], &[7; 31]].concat(),
        ),
        ("nothing", 5, Vec::new()),
    ];
    for (what, kind, body) in table {
        assert_eq!(
            refused(&chain, &next_raw(&chain, 1, kind, &body)),
            ChainFault::Malformed,
            "{what}"
        );
    }
    let huge = next_raw(&chain, 1, 2, &[0; limits::CHAIN_ENTRY]);
    assert_eq!(
        refused(&chain, &huge),
        ChainFault::Malformed,
        "more than a chain entry may be"
    );
}

#[test]
fn roles_add_up_and_count_from_their_position() {
    let mut chain = team();
    assert_eq!(chain.roles(&device(WALKER)), roles([Role::Fieldworker]));
    // A second device of the fieldworker makes her a lead; it counts for her first device too, from there on.
    let second = Body::AddDevice {
        sign_key: public(6),
        kem_hash: Hash([6; 32]),
        member: MemberId([WALKER; 8]),
        roles: roles([Role::Lead]),
    };
    chain.append(&next(&chain, LEAD, &second)).unwrap();
    let both = roles([Role::Fieldworker, Role::Lead]);
    assert_eq!(chain.roles(&device(WALKER)), both);
    assert_eq!(chain.roles(&device(6)), both);
    let history: Vec<_> = (0..5).map(|seq| chain.roles_at(&device(WALKER), seq)).collect();
    let (none, walker) = (Roles::default(), roles([Role::Fieldworker]));
    assert_eq!(
        history,
        [none, walker, walker, both, none],
        "beyond the head nobody is anything"
    );
    assert_eq!(chain.roles_at(&device(6), 2), none, "not before it was added");
    assert_eq!(chain.roles(&device(STRANGER)), none);
    assert!(
        chain.clone().append(&next(&chain, WALKER, &add(7, both))).is_ok(),
        "and she may add others"
    );
    let members: Vec<_> = chain.members().map(|(member, roles)| (member.0[0], roles)).collect();
    assert_eq!(
        members,
        [
            (LEAD, Roles::founder()),
            (WALKER, both),
            (COORDINATOR, roles([Role::Coordinator]))
        ]
    );
    assert_eq!(chain.devices().count(), 4);
}

#[test]
fn an_epoch_holds_from_its_position() {
    let mut chain = team();
    chain.append(&next(&chain, WALKER, &roll(Space::Team, 2))).unwrap();
    chain
        .append(&next(&chain, COORDINATOR, &roll(Space::Signals, 1)))
        .unwrap();
    chain.append(&next(&chain, LEAD, &roll(Space::Team, 3))).unwrap();
    let numbers: Vec<_> = (0..6)
        .map(|seq| chain.epoch_at(Space::Team, seq).unwrap().number)
        .collect();
    assert_eq!(numbers, [1, 1, 1, 2, 2, 3]);
    assert_eq!(chain.epoch_at(Space::Signals, 3), None);
    assert_eq!(chain.epoch_at(Space::Signals, 4).unwrap().number, 1);
    assert_eq!(chain.epochs(Space::Team).len(), 3);
    assert_eq!(
        chain.epoch(Space::Team),
        Some(Epoch {
            since: 5,
            number: 3,
            commit: Hash([3; 32])
        })
    );
}

#[test]
fn a_position_agrees_by_its_hash() {
    let chain = team();
    let (seq, head) = chain.head();
    assert_eq!(chain.agrees(seq, head.into()), Some(true));
    assert_eq!(chain.agrees(seq - 1, head.into()), Some(false));
    assert_eq!(chain.agrees(seq + 1, head.into()), None);
}

fn walk(rolls: u32) -> Vec<Vec<u8>> {
    let mut entries = vec![genesis(&genesis_body())];
    let mut chain = Chain::begin(&entries[0]).unwrap();
    for epoch in 2..rolls + 2 {
        let entry = next(&chain, LEAD, &roll(Space::Team, epoch));
        chain.append(&entry).unwrap();
        entries.push(entry);
    }
    entries
}

#[test]
fn a_replay_ends_where_the_checks_ended() {
    let entries = walk(5);
    let mut checked = Chain::begin(&entries[0]).unwrap();
    entries[1..].iter().for_each(|entry| checked.append(entry).unwrap());
    let replayed = Chain::replay(&entries).unwrap();
    assert_eq!(format!("{replayed:?}"), format!("{checked:?}"));
    assert_eq!(Chain::replay::<&[u8]>(&[]).unwrap_err(), ChainFault::Malformed);
    let gap = [&entries[0], &entries[2]];
    assert_eq!(Chain::replay(&gap).unwrap_err(), ChainFault::NotNext);
}

#[test]
fn a_chain_has_an_end() {
    // Signatures are not asked of a replay: 20,000 of them would take a second for nothing.
    let mut entries = vec![genesis(&genesis_body())];
    let team = Chain::begin(&entries[0]).unwrap().team();
    for seq in 1..limits::CHAIN_ENTRIES as u32 {
        let prev = Hash::of(&[entries.last().unwrap()]);
        let mut entry = Link::unsigned(team, seq, prev, AT, device(LEAD), &roll(Space::Team, seq + 1));
        entry.extend_from_slice(&[0; 64]);
        entries.push(entry);
    }
    let chain = Chain::replay(&entries).unwrap();
    assert_eq!(chain.head().0, 19_999);
    let epoch = chain.epoch(Space::Team).unwrap().number + 1;
    assert_eq!(
        refused(&chain, &next(&chain, LEAD, &roll(Space::Team, epoch))),
        ChainFault::Full
    );
}
