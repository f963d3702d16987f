#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use super::*;
use crate::tests::flips;

const CODE: &str = "0123456789ABCDEFGHJK";

#[test]
fn a_new_code_is_a_code() {
    let code = new_code();
    assert_eq!(code::tidy(&code), Some(code.clone()));
    assert_ne!(code, new_code());
}

#[test]
fn all_hundred_bits_of_a_code_vary() {
    let codes: Vec<_> = (0..400).map(|_| new_code()).collect();
    for place in 0..code::CODE_LENGTH {
        let seen: std::collections::BTreeSet<_> = codes.iter().map(|code| code.as_bytes()[place]).collect();
        assert_eq!(seen.len(), 32, "place {place}");
    }
}

#[test]
fn both_ends_of_a_code_understand_each_other() {
    let (one, two) = (Channel::of_code(CODE), Channel::of_code("o123-4567 89ab-cdef ghjk"));
    assert_eq!(one.mailbox(), two.mailbox());
    for number in 1..=4 {
        let bytes = one.seal(number, b"hello");
        assert_eq!(bytes.len(), 5 + 41);
        assert_eq!(two.open(number, &bytes), Ok(b"hello".to_vec()));
    }
}

#[test]
fn a_message_is_bound_to_its_number_and_code() {
    let channel = Channel::of_code(CODE);
    let bytes = channel.seal(1, b"hello");
    assert_eq!(channel.open(2, &bytes), Err(OpenFault::NotOurs));
    let mut renumbered = bytes.clone();
    renumbered[0] = 2;
    assert_eq!(channel.open(2, &renumbered), Err(OpenFault::Sealed));
    let other = Channel::of_code("0123456789ABCDEFGHJM");
    assert_ne!(other.mailbox(), channel.mailbox());
    assert_eq!(other.open(1, &bytes), Err(OpenFault::Sealed));
    for (bit, flipped) in flips(&bytes) {
        assert!(channel.open(1, &flipped).is_err(), "bit {bit}");
    }
    for length in 0..bytes.len() {
        assert!(channel.open(1, &bytes[..length]).is_err(), "{length} bytes");
    }
}

#[test]
fn the_largest_message_of_an_enrolment_fits_its_mailbox() {
    let message = vec![0; protocol::limits::MEET_MESSAGE - 41];
    assert_eq!(
        Channel::of_code(CODE).seal(3, &message).len(),
        protocol::limits::MEET_MESSAGE
    );
}
