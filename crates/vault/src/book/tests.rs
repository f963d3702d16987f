#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use super::*;
use crate::tests::flips;

const RIGHT: &str = "een lange wandeling";

fn with_hash(mut content: Vec<u8>) -> Vec<u8> {
    let hash = Hash::of(&[&content]);
    content.extend_from_slice(&hash.0);
    content
}

/// A key file that is whole but for what `change` does to it: no derivation was needed to make it.
fn changed(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut content = vec![VERSION];
    content.extend_from_slice(&(64 * MEBIBYTE).to_be_bytes());
    content.extend_from_slice(&3u32.to_be_bytes());
    content.push(LANES);
    content.resize(LENGTH, 0x55);
    change(&mut content);
    with_hash(content)
}

#[test]
fn the_passphrase_opens_the_book() {
    let key = BookKey::generate();
    let bytes = wrap(&key, RIGHT, Cost::Standard).unwrap();
    assert_eq!(bytes.len(), 130);
    assert_eq!(*unwrap(&bytes, RIGHT).unwrap().hex(), *key.hex());
    for wrong in ["een lange wandelinG", "", "een lange wandeling "] {
        assert_eq!(unwrap(&bytes, wrong).unwrap_err(), KeyFault::WrongPassphrase, "{wrong}");
    }
}

#[test]
fn a_dearer_cost_is_written_down() {
    let key = BookKey::generate();
    let bytes = wrap(&key, RIGHT, Cost::High).unwrap();
    assert_eq!(bytes[..10], [1, 0, 4, 0, 0, 0, 0, 0, 4, 1]);
    assert_eq!(*unwrap(&bytes, RIGHT).unwrap().hex(), *key.hex());
}

#[test]
fn one_passphrase_wraps_differently_each_time() {
    let key = BookKey::generate();
    let one = wrap(&key, RIGHT, Cost::Standard).unwrap();
    let two = wrap(&key, RIGHT, Cost::Standard).unwrap();
    assert_ne!(one[10..26], two[10..26], "salt");
    assert_ne!(one[26..50], two[26..50], "nonce");
}

#[test]
fn every_changed_bit_and_every_cut_is_damage() {
    let bytes = changed(|_| {});
    for (bit, flipped) in flips(&bytes) {
        assert_eq!(unwrap(&flipped, RIGHT).unwrap_err(), KeyFault::Damaged, "bit {bit}");
    }
    for length in 0..bytes.len() {
        assert_eq!(
            unwrap(&bytes[..length], RIGHT).unwrap_err(),
            KeyFault::Damaged,
            "{length} bytes"
        );
    }
    assert_eq!(
        unwrap(&[&bytes[..], &[0]].concat(), RIGHT).unwrap_err(),
        KeyFault::Damaged
    );
}

#[test]
fn a_newer_file_is_newer_whatever_its_form() {
    for version in [2, 255] {
        assert_eq!(
            unwrap(&changed(|c| c[0] = version), RIGHT).unwrap_err(),
            KeyFault::Newer
        );
        let longer = changed(|c| {
            c[0] = version;
            c.push(0);
        });
        assert_eq!(unwrap(&longer, RIGHT).unwrap_err(), KeyFault::Newer);
    }
    assert_eq!(unwrap(&changed(|c| c[0] = 0), RIGHT).unwrap_err(), KeyFault::Damaged);
}

#[test]
fn whole_files_of_another_length_are_damage() {
    assert_eq!(unwrap(&changed(|c| c.push(0)), RIGHT).unwrap_err(), KeyFault::Damaged);
    assert_eq!(
        unwrap(&changed(|c| c.truncate(LENGTH - 1)), RIGHT).unwrap_err(),
        KeyFault::Damaged
    );
    assert_eq!(
        unwrap(&changed(|c| c.truncate(1)), RIGHT).unwrap_err(),
        KeyFault::Damaged
    );
    assert_eq!(unwrap(&changed(|c| c.clear()), RIGHT).unwrap_err(), KeyFault::Damaged);
}

/// Had one of these been derived, this test would take days, or all memory.
#[test]
fn parameters_outside_the_bounds_are_refused_before_deriving() {
    let table = [
        (64 * MEBIBYTE - 1, 3, 1),
        (8, 3, 1),
        (0, 3, 1),
        (1024 * MEBIBYTE + 1, 3, 1),
        (u32::MAX, 3, 1),
        (64 * MEBIBYTE, 2, 1),
        (64 * MEBIBYTE, 0, 1),
        (64 * MEBIBYTE, 65, 1),
        (64 * MEBIBYTE, u32::MAX, 1),
        (64 * MEBIBYTE, 3, 0),
        (64 * MEBIBYTE, 3, 2),
        (64 * MEBIBYTE, 3, 255),
    ];
    for (memory, passes, lanes) in table {
        let bytes = changed(|c| {
            c[1..5].copy_from_slice(&memory.to_be_bytes());
            c[5..9].copy_from_slice(&passes.to_be_bytes());
            c[9] = lanes;
        });
        assert_eq!(
            unwrap(&bytes, RIGHT).unwrap_err(),
            KeyFault::Parameters,
            "{memory} {passes} {lanes}"
        );
    }
}

#[test]
fn parameters_cannot_be_exchanged_under_a_wrapped_key() {
    let bytes = wrap(&BookKey::generate(), RIGHT, Cost::Standard).unwrap();
    let mut content = bytes[..LENGTH].to_vec();
    content[8] = 4;
    assert_eq!(
        unwrap(&with_hash(content), RIGHT).unwrap_err(),
        KeyFault::WrongPassphrase
    );
}

#[test]
fn a_key_is_64_lower_case_hex_digits() {
    let key = BookKey(Zeroizing::new(std::array::from_fn(|place| (place * 8 + 7) as u8)));
    assert_eq!(
        *key.hex(),
        "070f171f272f373f474f575f676f777f878f979fa7afb7bfc7cfd7dfe7eff7ff"
    );
}
