//! The outside of an entry: its header in 106 bytes, its version, its signature.

use crate::{
    flips,
    values::{self, damage, key, public, sign},
};
use proptest::prelude::*;
use protocol::{
    ChainHash, DeviceId, Entry, EntryFault, EntryKind, Hash, Header, TeamId,
    entry::{SIGNED, signed_part},
    limits,
};

const NONCE: [u8; 24] = [0x22; 24];

fn a_header() -> Header {
    Header {
        kind: EntryKind::Batch,
        team: TeamId([1; 16]),
        space: 2,
        epoch: 3,
        author: DeviceId([4; 16]),
        author_seq: 5,
        prev: Hash([6; 32]),
        chain_seq: 7,
        chain_hash: ChainHash([8; 16]),
        ext: Vec::new(),
    }
}

fn entry(header: &Header, content: &[u8]) -> Vec<u8> {
    let header = header.encode();
    let signature = sign(SIGNED, &[&signed_part(&header, &NONCE, content)]);
    [&header[..], &NONCE, content, &signature].concat()
}

proptest! {
    #[test]
    fn an_entry_is_read_as_written(
        header in values::header(),
        content in prop::collection::vec(any::<u8>(), 16..90),
        damage in damage(),
    ) {
        let bytes = entry(&header, &content);
        let read = Entry::parse(&bytes).unwrap();
        prop_assert_eq!(&read.header, &header);
        prop_assert_eq!(read.header_bytes, &header.encode()[..]);
        prop_assert_eq!((read.nonce, read.ciphertext), (&NONCE, &content[..]));
        prop_assert_eq!(read.id, Hash::of(&[&bytes]));
        prop_assert!(read.verify(&public(&key())).is_ok());
        let damaged = damage.done_to(&bytes);
        if damaged != bytes && let Ok(other) = Entry::parse(&damaged) {
            prop_assert!(other.verify(&public(&key())).is_err());
        }
    }

    #[test]
    fn any_bytes_at_all_are_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = Entry::parse(&bytes);
        let named = [b"VB\x01\x01\x01\x00", &bytes[..]].concat();
        let _ = Entry::parse(&named);
    }
}

#[test]
fn a_header_is_106_bytes_in_their_places() {
    let bytes = a_header().encode();
    assert_eq!(bytes.len(), 106);
    let places = [
        ("magic, version, suite, type, flags", 0, &b"VB\x01\x01\x01\x00"[..]),
        ("team", 6, &[1; 16]),
        ("space", 22, &[0, 2]),
        ("epoch", 24, &[0, 0, 0, 3]),
        ("author", 28, &[4; 16]),
        ("author_seq", 44, &[0, 0, 0, 0, 0, 0, 0, 5]),
        ("prev", 52, &[6; 32]),
        ("chain_seq", 84, &[0, 0, 0, 7]),
        ("chain_hash", 88, &[8; 16]),
        ("ext_len", 104, &[0, 0]),
    ];
    for (what, place, expected) in places {
        assert_eq!(&bytes[place..place + expected.len()], expected, "{what}");
    }
    let extended = Header {
        ext: vec![9; 300],
        ..a_header()
    }
    .encode();
    assert_eq!((extended.len(), &extended[104..107]), (406, &[1, 44, 9][..]));
}

#[test]
fn every_changed_bit_of_an_entry_is_refused() {
    for (bit, flipped) in flips(&entry(&a_header(), &[7; 40])) {
        let accepted = Entry::parse(&flipped).is_ok_and(|entry| entry.verify(&public(&key())).is_ok());
        assert!(!accepted, "bit {bit}");
    }
}

#[test]
fn a_newer_version_waits_and_nonsense_does_not() {
    let with = |place: usize, value: u8| {
        let mut bytes = entry(&a_header(), &[7; 40]);
        bytes[place] = value;
        bytes
    };
    let table = [
        ("a newer version", with(2, 2), Err(EntryFault::NewerVersion)),
        ("the newest version", with(2, 255), Err(EntryFault::NewerVersion)),
        ("no version", with(2, 0), Err(EntryFault::Malformed)),
        ("another name", with(0, b'v'), Err(EntryFault::Malformed)),
        ("a flag", with(5, 1), Err(EntryFault::Malformed)),
        (
            "another suite",
            with(3, 2),
            Ok(EntryKind::Unknown { suite: 2, kind: 1 }),
        ),
        ("a bundle", with(4, 2), Ok(EntryKind::Unknown { suite: 1, kind: 2 })),
        ("a part of a file", with(4, 4), Ok(EntryKind::FilePart)),
        (
            "a letter for the inbox",
            with(4, 3),
            Ok(EntryKind::Unknown { suite: 1, kind: 3 }),
        ),
    ];
    for (what, bytes, expected) in table {
        assert_eq!(Entry::parse(&bytes).map(|entry| entry.header.kind), expected, "{what}");
    }
    assert_eq!(
        Entry::parse(b"VB\x02"),
        Err(EntryFault::NewerVersion),
        "whatever its form"
    );
}

#[test]
fn an_entry_is_cut_nowhere() {
    let bytes = entry(&a_header(), &[7; 16]);
    assert!(Entry::parse(&bytes).is_ok(), "a tag alone is a ciphertext");
    for length in 0..bytes.len() {
        assert_eq!(Entry::parse(&bytes[..length]), Err(EntryFault::Malformed), "{length}");
    }
    let mut long_ext = bytes.clone();
    long_ext[104..106].copy_from_slice(&u16::MAX.to_be_bytes());
    assert_eq!(Entry::parse(&long_ext), Err(EntryFault::Malformed));
}

#[test]
fn an_entry_has_a_greatest_size() {
    let largest = entry(&a_header(), &vec![7; limits::ENTRY - 106 - 24 - 64]);
    assert_eq!(largest.len(), limits::ENTRY);
    assert!(Entry::parse(&largest).is_ok());
    assert_eq!(Entry::parse(&[&largest[..], &[0]].concat()), Err(EntryFault::TooLarge));
}
