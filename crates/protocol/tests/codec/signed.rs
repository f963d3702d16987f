//! Acts, acks and rings: one spelling, and a signature that binds everything.

use crate::{
    flips,
    values::{self, damage, key, public, sign},
};
use proptest::prelude::*;
use protocol::{
    Ack, ChainHash, DeviceId, Hash, LogId, TeamId, ack,
    act::{self, ActBody, SignedAct},
    ring::{self, Ring},
};

const TEAM: TeamId = TeamId([4; 16]);

fn signed_act(body: &ActBody) -> Vec<u8> {
    let signature = sign(act::SIGNED, &[&body.signed_part(TEAM, 2)]);
    [&body.encode()[..], &signature].concat()
}

fn signed_ack(ack: &Ack) -> Vec<u8> {
    let body = ack.encode();
    let signature = sign(ack::SIGNED, &[&body]);
    [&body[..], &signature].concat()
}

fn signed_ring(mut ring: Ring) -> Ring {
    ring.signature = sign(ring::SIGNED, &[&ring.signed_part(TEAM)]);
    ring
}

fn an_act() -> ActBody {
    ActBody {
        kind: 2,
        doc: [1; 16],
        at: -5,
        heads: vec![Hash([2; 32])],
        after: vec![Hash([3; 32])],
        line: Some([4; 6]),
        text: Some("hoeveel vrouwen?".into()),
        by: DeviceId([5; 16]),
        chain_seq: 300,
    }
}

fn an_ack() -> Ack {
    Ack {
        team: TEAM,
        space: 2,
        device: DeviceId([5; 16]),
        at: 1_514_977_200_000,
        chain_seq: 300,
        chain_hash: ChainHash([6; 16]),
        log_id: LogId([7; 16]),
        number: 70_000,
        h: Hash([8; 32]),
        digest: Some(Hash([9; 32])),
        waiting: vec![3, 5, 69_000],
    }
}

fn a_ring() -> Ring {
    signed_ring(Ring {
        device: DeviceId([5; 16]),
        maker: DeviceId([6; 16]),
        chain_seq: 300,
        chain_hash: Hash([7; 32]),
        enc: vec![8; 1_120],
        ciphertext: vec![9; 60],
        signature: [0; 64],
        covers: vec![(1, 1), (2, 3)],
    })
}

proptest! {
    #[test]
    fn an_act_has_one_spelling(body in values::act(), damage in damage()) {
        let bytes = signed_act(&body);
        let signed = SignedAct::parse(&bytes).unwrap();
        prop_assert_eq!(&signed.body, &body);
        prop_assert_eq!(signed.id, Hash::of(&[&bytes]));
        prop_assert!(signed.verify(&public(&key()), TEAM, 2).is_ok());
        let damaged = damage.done_to(&bytes);
        if damaged != bytes && let Ok(other) = SignedAct::parse(&damaged) {
            prop_assert!(other.verify(&public(&key()), TEAM, 2).is_err());
            prop_assert_eq!(&other.body.encode()[..], &damaged[..damaged.len() - 64]);
        }
    }

    #[test]
    fn an_ack_has_one_spelling(ack in values::ack(), damage in damage()) {
        let bytes = signed_ack(&ack);
        let read = Ack::parse(&bytes);
        prop_assert_eq!(read.as_ref(), Ok(&ack));
        prop_assert!(Ack::verify(&bytes, &public(&key())).is_ok());
        let damaged = damage.done_to(&bytes);
        if damaged != bytes {
            prop_assert!(Ack::verify(&damaged, &public(&key())).is_err());
            if let Ok(other) = Ack::parse(&damaged) {
                prop_assert_eq!(&other.encode()[..], &damaged[..damaged.len() - 64]);
            }
        }
    }

    #[test]
    fn a_ring_has_one_spelling(ring in values::ring(), damage in damage()) {
        let ring = signed_ring(ring);
        let bytes = ring.encode();
        let read = Ring::parse(&bytes);
        prop_assert_eq!(read.as_ref(), Ok(&ring));
        prop_assert!(ring.verify(TEAM, &public(&key())).is_ok());
        if let Ok(other) = Ring::parse(&damage.done_to(&bytes)) {
            prop_assert_eq!(other.encode(), damage.done_to(&bytes));
            let unsigned = Ring { maker: ring.maker, covers: ring.covers.clone(), ..other.clone() };
            prop_assert!(unsigned == ring || other.verify(TEAM, &public(&key())).is_err());
        }
    }

    #[test]
    fn any_bytes_at_all_are_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = SignedAct::parse(&bytes);
        let _ = Ack::parse(&bytes);
        let _ = Ack::verify(&bytes, &public(&key()));
        let _ = Ring::parse(&bytes);
    }
}

#[test]
fn every_changed_bit_of_an_act_is_refused() {
    for (bit, flipped) in flips(&signed_act(&an_act())) {
        let accepted = SignedAct::parse(&flipped).is_ok_and(|act| act.verify(&public(&key()), TEAM, 2).is_ok());
        assert!(!accepted, "bit {bit}");
    }
}

#[test]
fn every_changed_bit_of_an_ack_is_refused() {
    for (bit, flipped) in flips(&signed_ack(&an_ack())) {
        assert!(Ack::verify(&flipped, &public(&key())).is_err(), "bit {bit}");
    }
}

#[test]
fn every_changed_bit_of_a_ring_is_refused_but_for_its_two_hints() {
    let ring = a_ring();
    for (bit, flipped) in flips(&ring.encode()) {
        let Ok(other) = Ring::parse(&flipped) else { continue };
        let hints = Ring {
            maker: ring.maker,
            covers: ring.covers.clone(),
            ..other.clone()
        };
        assert!(
            hints == ring || other.verify(TEAM, &public(&key())).is_err(),
            "bit {bit}"
        );
    }
}

#[test]
fn a_signature_holds_in_its_team_and_space_alone() {
    let bytes = signed_act(&an_act());
    let act = SignedAct::parse(&bytes).unwrap();
    assert!(act.verify(&public(&key()), TEAM, 3).is_err());
    assert!(act.verify(&public(&key()), TeamId([0; 16]), 2).is_err());
    assert!(a_ring().verify(TeamId([0; 16]), &public(&key())).is_err());
}

#[test]
fn a_signature_for_one_purpose_is_none_for_another() {
    let body = an_ack().encode();
    for domain in [act::SIGNED, ring::SIGNED, b"veldboek/1/ack", b""] {
        let forged = [&body[..], &sign(domain, &[&body])].concat();
        assert!(Ack::verify(&forged, &public(&key())).is_err());
    }
}

#[test]
fn lists_end_at_their_limits() {
    let waiting = |count: u64| {
        signed_ack(&Ack {
            waiting: (0..count).collect(),
            ..an_ack()
        })
    };
    assert!(Ack::parse(&waiting(256)).is_ok());
    assert!(Ack::parse(&waiting(257)).is_err());
    let heads = |count| {
        signed_act(&ActBody {
            heads: vec![Hash([1; 32]); count],
            ..an_act()
        })
    };
    assert!(SignedAct::parse(&heads(256)).is_ok());
    assert!(SignedAct::parse(&heads(257)).is_err());
    let covers = |count| {
        Ring {
            covers: vec![(1, 1); count],
            ..a_ring()
        }
        .encode()
    };
    assert!(Ring::parse(&covers(4_096)).is_ok());
    assert!(Ring::parse(&covers(4_097)).is_err());
}

#[test]
fn what_is_too_short_for_a_signature_is_nothing() {
    for length in [0, 1, 63, 64] {
        assert!(SignedAct::parse(&vec![0; length]).is_err());
        assert!(Ack::parse(&vec![0; length]).is_err());
        assert!(length == 64 || Ack::verify(&vec![0; length], &public(&key())).is_err());
    }
}
