#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use super::*;
use crate::tests::{flips, keys, team};

fn secrets() -> Vec<(u16, u32, Secret)> {
    let secret = |byte| Secret::from_bytes([byte; 32]);
    vec![
        (1, 1, secret(1)),
        (2, 1, secret(2)),
        (2, 2, secret(3)),
        (3, 1, secret(4)),
    ]
}

fn plain(secrets: &[(u16, u32, Secret)]) -> Vec<(u16, u32, [u8; 32])> {
    secrets
        .iter()
        .map(|(space, epoch, secret)| (*space, *epoch, *secret.bytes()))
        .collect()
}

fn sealed() -> (Chain, Ring) {
    let (lead, other) = (keys(1), keys(2));
    let chain = team(Some(other.kem_hash()));
    let ring = seal_ring(
        &lead,
        chain.team(),
        &chain,
        other.device(),
        &other.kem_key(),
        &secrets(),
    )
    .unwrap();
    (chain, ring)
}

#[test]
fn a_ring_opens_for_its_device_alone() {
    let (chain, ring) = sealed();
    let ring = Ring::parse(&ring.encode()).unwrap();
    assert!(ring.verify(chain.team(), &keys(1).sign_key()).is_ok());
    assert_eq!(
        plain(&open_ring(&keys(2), chain.team(), &ring).unwrap()),
        plain(&secrets())
    );
    assert_eq!((ring.chain_seq, ring.chain_hash), chain.head());
    assert_eq!(ring.covers, [(1, 1), (2, 1), (2, 2), (3, 1)]);

    assert_eq!(
        open_ring(&keys(3), chain.team(), &ring).unwrap_err(),
        OpenFault::NotOurs
    );
    let renamed = Ring {
        device: keys(3).device(),
        ..ring
    };
    assert_eq!(
        open_ring(&keys(3), chain.team(), &renamed).unwrap_err(),
        OpenFault::Sealed
    );
}

#[test]
fn an_empty_ring_is_a_ring() {
    let other = keys(2);
    let chain = team(Some(other.kem_hash()));
    let ring = seal_ring(&keys(1), chain.team(), &chain, other.device(), &other.kem_key(), &[]).unwrap();
    assert!(open_ring(&other, chain.team(), &ring).unwrap().is_empty());
}

#[test]
fn a_founder_keeps_a_ring_for_herself() {
    let (lead, chain) = (keys(1), team(None));
    let ring = seal_ring(&lead, chain.team(), &chain, lead.device(), &lead.kem_key(), &secrets()).unwrap();
    assert_eq!(
        plain(&open_ring(&lead, chain.team(), &ring).unwrap()),
        plain(&secrets())
    );
}

#[test]
fn every_changed_bit_is_refused() {
    let (chain, ring) = sealed();
    for (bit, flipped) in flips(&ring.encode()) {
        let Ok(flipped) = Ring::parse(&flipped) else { continue };
        // Who made it and what it covers are not signed: the first picks the key for the check, the second is compared.
        let refused = flipped.maker != ring.maker
            || flipped.verify(chain.team(), &keys(1).sign_key()).is_err()
            || open_ring(&keys(2), chain.team(), &flipped).is_err();
        assert!(refused, "bit {bit}");
    }
}

#[test]
fn a_ring_is_bound_to_team_and_position() {
    let (chain, ring) = sealed();
    let moved = [
        (
            "position",
            chain.team(),
            Ring {
                chain_seq: 0,
                ..ring.clone()
            },
        ),
        (
            "chain",
            chain.team(),
            Ring {
                chain_hash: Hash([0; 32]),
                ..ring.clone()
            },
        ),
        ("team", TeamId([0; 16]), ring.clone()),
    ];
    for (what, team, ring) in moved {
        assert!(ring.verify(team, &keys(1).sign_key()).is_err(), "{what}");
        assert_eq!(
            open_ring(&keys(2), team, &ring).unwrap_err(),
            OpenFault::Sealed,
            "{what}"
        );
    }
    assert!(ring.verify(chain.team(), &keys(2).sign_key()).is_err(), "another maker");
}

#[test]
fn a_ring_that_covers_other_than_it_says_is_refused() {
    let (chain, ring) = sealed();
    for covers in [Vec::new(), vec![(1, 1)], vec![(1, 1), (2, 1), (2, 2), (5, 1)]] {
        let lying = Ring { covers, ..ring.clone() };
        assert_eq!(
            open_ring(&keys(2), chain.team(), &lying).unwrap_err(),
            OpenFault::Malformed
        );
    }
}

#[test]
fn only_the_key_that_the_chain_names_gets_a_ring() {
    let other = keys(2);
    let chain = team(Some(other.kem_hash()));
    let seal = |device, key: &[u8], secrets: &[(u16, u32, Secret)]| {
        seal_ring(&keys(1), chain.team(), &chain, device, key, secrets).unwrap_err()
    };
    assert_eq!(seal(other.device(), &keys(3).kem_key(), &secrets()), SealFault::KemKey);
    assert_eq!(seal(other.device(), &[], &secrets()), SealFault::KemKey);
    assert_eq!(
        seal(keys(3).device(), &keys(3).kem_key(), &secrets()),
        SealFault::UnknownDevice
    );
    let fault = seal_ring(
        &keys(1),
        TeamId([0; 16]),
        &chain,
        other.device(),
        &other.kem_key(),
        &secrets(),
    );
    assert_eq!(fault.unwrap_err(), SealFault::OtherTeam);
}

#[test]
fn keys_that_no_device_can_have_get_no_ring() {
    for key in [vec![0; 1_216], vec![0xff; 1_216], vec![0; 1_215], Vec::new()] {
        let chain = team(Some(Hash::of(&[&key])));
        let fault = seal_ring(&keys(1), chain.team(), &chain, keys(2).device(), &key, &secrets());
        assert_eq!(fault.unwrap_err(), SealFault::KemKey, "{} bytes", key.len());
    }
}

#[test]
fn nobody_gets_the_secret_of_a_space_she_may_not_read() {
    let other = keys(2);
    let chain = team(Some(other.kem_hash()));
    for space in [4, 5, 7, 0] {
        let secrets = [(1, 1, Secret::generate()), (space, 1, Secret::generate())];
        let fault = seal_ring(
            &keys(1),
            chain.team(),
            &chain,
            other.device(),
            &other.kem_key(),
            &secrets,
        );
        assert_eq!(fault.unwrap_err(), SealFault::NotAReader, "space {space}");
    }
}
