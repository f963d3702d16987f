#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use super::*;
use crate::tests::{flips, keys, secret};
use proptest::prelude::*;
use protocol::{ChainHash, Hash, TeamId};

fn header() -> Header {
    Header {
        kind: EntryKind::Batch,
        team: TeamId([4; 16]),
        space: 2,
        epoch: 3,
        author: keys(1).device(),
        author_seq: 7,
        prev: Hash([5; 32]),
        chain_seq: 9,
        chain_hash: ChainHash([6; 16]),
        ext: Vec::new(),
    }
}

fn sealed(header: &Header, inside: &[u8]) -> Vec<u8> {
    seal_entry(&keys(1), &secret(), header, inside).unwrap()
}

#[test]
fn a_small_entry_is_466_bytes_and_opens() {
    let bytes = sealed(&header(), b"changes");
    assert_eq!(bytes.len(), 256 + 210);
    let entry = Entry::parse(&bytes).unwrap();
    assert_eq!(entry.header, header());
    assert!(entry.verify(&keys(1).sign_key()).is_ok());
    assert_eq!(open_entry(&entry, &secret()), Ok(b"changes".to_vec()));
}

#[test]
fn one_content_sealed_twice_shows_nothing_in_common() {
    let (one, two) = (sealed(&header(), b"changes"), sealed(&header(), b"changes"));
    let content = |bytes: &[u8]| Entry::parse(bytes).unwrap().ciphertext.to_vec();
    assert_ne!(content(&one), content(&two));
}

#[test]
fn every_changed_bit_is_refused() {
    let bytes = sealed(&header(), b"changes");
    for (bit, flipped) in flips(&bytes) {
        let Ok(entry) = Entry::parse(&flipped) else { continue };
        assert!(entry.verify(&keys(1).sign_key()).is_err(), "signature, bit {bit}");
        let signature = bit >= (bytes.len() - 64) * 8;
        assert!(signature || open_entry(&entry, &secret()).is_err(), "cipher, bit {bit}");
    }
}

#[test]
fn an_entry_does_not_open_elsewhere() {
    let bytes = sealed(&header(), b"changes");
    let entry = Entry::parse(&bytes).unwrap();
    let moved = [
        (
            "team",
            Header {
                team: TeamId([0; 16]),
                ..header()
            },
        ),
        ("space", Header { space: 3, ..header() }),
        ("epoch", Header { epoch: 4, ..header() }),
        (
            "author",
            Header {
                author: keys(2).device(),
                ..header()
            },
        ),
        (
            "count",
            Header {
                author_seq: 8,
                ..header()
            },
        ),
        (
            "predecessor",
            Header {
                prev: Hash([0; 32]),
                ..header()
            },
        ),
        (
            "position",
            Header {
                chain_seq: 8,
                ..header()
            },
        ),
        (
            "chain",
            Header {
                chain_hash: ChainHash([0; 16]),
                ..header()
            },
        ),
        (
            "extension",
            Header {
                ext: vec![1],
                ..header()
            },
        ),
    ];
    for (what, header) in moved {
        let header_bytes = header.encode();
        let moved = Entry {
            header,
            header_bytes: &header_bytes,
            ..entry.clone()
        };
        assert_eq!(open_entry(&moved, &secret()), Err(OpenFault::Sealed), "{what}");
        assert!(moved.verify(&keys(1).sign_key()).is_err(), "{what}");
    }
    let other = Secret::from_bytes([9; 32]);
    assert_eq!(open_entry(&entry, &other), Err(OpenFault::Sealed));
}

#[test]
fn a_signature_under_another_authors_bytes_is_refused() {
    let bytes = sealed(&header(), b"changes");
    assert!(Entry::parse(&bytes).unwrap().verify(&keys(2).sign_key()).is_err());
    let fault = seal_entry(&keys(2), &secret(), &header(), b"changes");
    assert_eq!(fault, Err(SealFault::OtherAuthor));
}

#[test]
fn an_unknown_suite_or_type_is_not_opened() {
    for (suite, kind) in [(1, 2), (1, 3), (2, 1)] {
        let header = Header {
            kind: EntryKind::Unknown { suite, kind },
            ..header()
        };
        let bytes = sealed(&header, b"changes");
        let entry = Entry::parse(&bytes).unwrap();
        assert!(entry.verify(&keys(1).sign_key()).is_ok());
        assert_eq!(open_entry(&entry, &secret()), Err(OpenFault::NeedsUpdate));
    }
}

#[test]
fn a_bomb_in_an_honest_seal_is_refused() {
    // Somebody with all keys packs what the writer's own limits would refuse.
    let frame = zstd::bulk::compress(&vec![0; 1 << 20], 19).unwrap();
    let mut packed = [&(frame.len() as u32).to_be_bytes()[..], &frame].concat();
    packed.resize(256, 0);
    let header_bytes = header().encode();
    let key = secret().entry_key(header().team, 2, 3);
    let content = cipher::seal(&key, &[1; NONCE], &header_bytes, &packed).unwrap();
    let signature = keys(1).sign(&[SIGNED, &signed_part(&header_bytes, &[1; NONCE], &content)]);
    let bytes = [&header_bytes[..], &[1; NONCE], &content, &signature].concat();
    let entry = Entry::parse(&bytes).unwrap();
    assert!(entry.verify(&keys(1).sign_key()).is_ok());
    assert_eq!(open_entry(&entry, &secret()), Err(OpenFault::TooLarge));
}

#[test]
fn what_does_not_fit_is_not_sealed() {
    let inside = vec![0; limits::UNPACKED + 1];
    assert_eq!(
        seal_entry(&keys(1), &secret(), &header(), &inside),
        Err(SealFault::TooLarge)
    );
    let header = Header {
        ext: vec![0; 70_000],
        ..header()
    };
    assert_eq!(seal_entry(&keys(1), &secret(), &header, b""), Err(SealFault::TooLarge));
}

proptest! {
    #[test]
    fn whatever_is_sealed_opens(inside in prop::collection::vec(any::<u8>(), 0..2_000), space in 1u16..9, epoch in any::<u32>(), seq in any::<u64>()) {
        let header = Header { space, epoch, author_seq: seq, ..header() };
        let bytes = sealed(&header, &inside);
        let entry = Entry::parse(&bytes).unwrap();
        prop_assert!(entry.verify(&keys(1).sign_key()).is_ok());
        prop_assert_eq!(open_entry(&entry, &secret()).unwrap(), inside);
    }
}
