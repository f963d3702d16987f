#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

//! What the rooms' tests share, the derivations, and what must not be printed.

use crate::{DeviceKeys, Secret, derive::derive, meet::Channel, random};
use proptest::prelude::*;
use protocol::{
    Ack, Chain, ChainHash, DeviceId, Hash, LogId, MemberId, Role, Roles, Space, TeamId,
    act::{ActBody, SignedAct},
    chain::Body,
    frames::SESSION_SIGNED,
    ring::Ring,
    verify,
};

pub const NOON: i64 = 1_514_977_200_000;

pub fn keys(number: u8) -> DeviceKeys {
    DeviceKeys::from_bytes(&[number; 64])
}

pub fn secret() -> Secret {
    Secret::from_bytes(std::array::from_fn(|place| place as u8))
}

/// A team of a lead (keys 1), and a fieldworker (keys 2) if her kem hash is given.
pub fn team(fieldworker: Option<Hash>) -> Chain {
    let (lead, other) = (keys(1), keys(2));
    let genesis = Body::Genesis {
        sign_key: lead.sign_key(),
        kem_hash: lead.kem_hash(),
        member: MemberId([1; 8]),
        roles: Roles::founder(),
        recovery: Vec::new(),
        commits: vec![(Space::Common, Hash([1; 32])), (Space::Team, Hash([2; 32]))],
    };
    let mut chain = Chain::begin(&lead.sign_link(None, NOON, &genesis)).unwrap();
    if let Some(kem_hash) = fieldworker {
        let add = Body::AddDevice {
            sign_key: other.sign_key(),
            kem_hash,
            member: MemberId([2; 8]),
            roles: [Role::Fieldworker].into_iter().collect(),
        };
        chain.append(&lead.sign_link(Some(&chain), NOON, &add)).unwrap();
    }
    chain
}

/// Every way to change one bit.
pub fn flips(bytes: &[u8]) -> impl Iterator<Item = (usize, Vec<u8>)> {
    (0..bytes.len() * 8).map(|bit| {
        let mut flipped = bytes.to_vec();
        flipped[bit / 8] ^= 1 << (bit % 8);
        (bit, flipped)
    })
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Values of tests/formats/derivations.py, which shares no code with this crate.
#[test]
fn derivations_are_those_of_the_independent_script() {
    let team = TeamId(std::array::from_fn(|place| 0x40 + place as u8));
    let table = [
        (
            (1, 1),
            "c87be8e8de4d764a7e28646c2dce7865d5433f9bad103c519fbef8080f48d87c",
            "3afa6015855f11bcae9791a61b5c982c6133055c020afb5bf6ba90a812192371",
        ),
        (
            (2, 1),
            "ca47068a9d3c5b3a2646b13262ba127fe9a4701845844d2b3daa2a04d2d53e8f",
            "19c06aac6c8b10012f2092d1b0393938451eb2f9553d0d6108f6804ba5d6807c",
        ),
        (
            (2, 2),
            "95b76bd7f62cf7ee4a12227b5378ad74adb594be7c0c3ccd5d51a0bffb45aa4c",
            "cc9e57556f0608d6ecaed362e1573b44c0e55ad0100f6728991fe0ad0e5ea940",
        ),
        (
            (5, 4_000_000_000),
            "4eb4d130c336fa5b68ec7f62daeab7d6716c2a343719c7b9a67f65f26da4f7f9",
            "9ca7e7df8e7ae13a94a23d24df9749318258610dd0d24b00e142352a0424cb44",
        ),
    ];
    for ((space, epoch), entry, commit) in table {
        assert_eq!(hex(&*secret().entry_key(team, space, epoch)), entry);
        assert_eq!(hex(&secret().commitment(team, space, epoch).0), commit);
    }
    let code = "0123456789ABCDEFGHJK";
    assert_eq!(
        hex(&Channel::of_code(code).mailbox()),
        "396337fd60c0757942dec4d932825190"
    );
    let key = derive(code.as_bytes(), b"veldboek/1/meet/key", &[]);
    assert_eq!(
        hex(&*key),
        "4e055c54ce54e2c6e9416a86b4a75267579f8511fe4796faa5a7a8e46398985d"
    );
}

#[test]
fn a_device_comes_back_from_its_bytes() {
    let made = DeviceKeys::generate();
    let back = DeviceKeys::from_bytes(&made.to_bytes());
    assert_eq!(back.to_bytes(), made.to_bytes());
    assert_eq!(
        (back.device(), back.sign_key(), back.kem_key(), back.kem_hash()),
        (made.device(), made.sign_key(), made.kem_key(), made.kem_hash())
    );
    assert_eq!(made.device(), DeviceId::of_key(&made.sign_key()));
    assert_eq!(made.kem_key().len(), 1_216);
    assert_ne!(made.device(), DeviceKeys::generate().device());
}

#[test]
fn what_a_device_signs_is_accepted() {
    let (lead, chain) = (keys(1), team(Some(keys(2).kem_hash())));
    assert_eq!(chain.head().0, 1);
    let act = ActBody {
        kind: 4,
        doc: [7; 16],
        at: NOON,
        heads: vec![Hash([3; 32])],
        after: Vec::new(),
        line: None,
        text: None,
        by: lead.device(),
        chain_seq: 1,
    };
    let bytes = lead.sign_act(chain.team(), Space::Team, &act);
    let signed = SignedAct::parse(&bytes).unwrap();
    assert_eq!(signed.body, act);
    assert!(signed.verify(&lead.sign_key(), chain.team(), 2).is_ok());
    assert!(
        signed.verify(&lead.sign_key(), chain.team(), 3).is_err(),
        "another space"
    );
    assert!(
        signed.verify(&lead.sign_key(), TeamId([0; 16]), 2).is_err(),
        "another team"
    );

    let ack = Ack {
        team: chain.team(),
        space: 2,
        device: lead.device(),
        at: NOON,
        chain_seq: 1,
        chain_hash: ChainHash::from(chain.head().1),
        log_id: LogId([5; 16]),
        number: 9,
        h: Hash([6; 32]),
        digest: None,
        waiting: vec![4],
    };
    let bytes = lead.sign_ack(&ack);
    assert_eq!(Ack::parse(&bytes), Ok(ack));
    assert!(Ack::verify(&bytes, &lead.sign_key()).is_ok());
    assert!(Ack::verify(&bytes, &keys(2).sign_key()).is_err());

    let signature = lead.sign_session(chain.team(), &[8; 32]);
    let parts: [&[u8]; 3] = [&chain.team().0, &lead.device().0, &[8; 32]];
    assert!(verify(&lead.sign_key(), SESSION_SIGNED, &parts, &signature).is_ok());
}

#[test]
fn a_secret_counts_where_the_chain_commits_to_it() {
    let (lead, none) = (keys(1), TeamId::default());
    let (first, second) = (secret(), Secret::from_bytes([9; 32]));
    let genesis = Body::Genesis {
        sign_key: lead.sign_key(),
        kem_hash: lead.kem_hash(),
        member: MemberId([1; 8]),
        roles: Roles::founder(),
        recovery: Vec::new(),
        commits: vec![(Space::Team, first.commitment(none, 2, 1))],
    };
    let mut chain = Chain::begin(&lead.sign_link(None, NOON, &genesis)).unwrap();
    let commit = second.commitment(chain.team(), 2, 2);
    let roll = Body::EpochRoll {
        space: Space::Team,
        epoch: 2,
        commit,
    };
    chain.append(&lead.sign_link(Some(&chain), NOON, &roll)).unwrap();
    // A roll under the zero team is another commitment, and no secret of this team.
    let commit = second.commitment(none, 3, 1);
    let roll = Body::EpochRoll {
        space: Space::Cards,
        epoch: 1,
        commit,
    };
    chain.append(&lead.sign_link(Some(&chain), NOON, &roll)).unwrap();
    assert!(first.is_committed(&chain, 2, 1));
    assert!(second.is_committed(&chain, 2, 2));
    for (space, epoch) in [(2, 2), (2, 3), (1, 1), (3, 1), (9, 1)] {
        assert!(!first.is_committed(&chain, space, epoch), "{space} {epoch}");
    }
    for (space, epoch) in [(2, 1), (3, 1)] {
        assert!(!second.is_committed(&chain, space, epoch), "{space} {epoch}");
    }
}

#[test]
fn nothing_secret_is_printed() {
    let keys = DeviceKeys::from_bytes(&[0xab; 64]);
    let secret = Secret::from_bytes([0xab; 32]);
    let book = crate::BookKey::generate();
    let printed = format!(
        "{keys:?} {secret:?} {book:?} {:?}",
        Channel::of_code("ABABABABABABABABABAB")
    );
    assert_eq!(
        printed,
        format!("DeviceKeys of {} Secret BookKey Channel", keys.device())
    );
}

#[test]
fn randomness_does_not_repeat() {
    assert_ne!(random::<16>(), random::<16>());
    assert_ne!(Secret::generate().bytes(), Secret::generate().bytes());
}

proptest! {
    #[test]
    fn bytes_of_strangers_open_nothing_and_stop_nothing(
        bytes in prop::collection::vec(any::<u8>(), 0..400),
        enc in prop::collection::vec(any::<u8>(), 1_110..1_130),
    ) {
        let (me, chain) = (keys(2), team(None));
        prop_assert!(crate::unwrap(&bytes, "een lange wandeling").is_err());
        prop_assert!(Channel::of_code("0123456789ABCDEFGHJK").open(1, &bytes).is_err());
        let (chain_seq, chain_hash) = chain.head();
        let ring = Ring {
            device: me.device(),
            maker: keys(1).device(),
            chain_seq,
            chain_hash,
            enc,
            ciphertext: bytes,
            signature: [0; 64],
            covers: Vec::new(),
        };
        prop_assert!(crate::open_ring(&me, chain.team(), &ring).is_err());
    }
}
