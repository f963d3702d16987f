//! Unsigned frames: one encoding, no panic, nothing behind the end.

use crate::values::{self, Damage, damage};
use proptest::prelude::*;
use protocol::{
    batch::Batch,
    cbor::Malformed,
    frames::*,
    meet::{Bundle, Offer, Verdict},
    ring::{decode_secrets, encode_secrets},
};
use std::fmt::Debug;

/// Decoding undoes encoding; a byte more or less is refused; damaged bytes are refused or are another value.
fn keeps_its_word<T: Debug + PartialEq>(
    value: &T,
    encode: impl Fn(&T) -> Vec<u8>,
    decode: impl Fn(&[u8]) -> Result<T, Malformed>,
    damage: &Damage,
) -> Result<(), TestCaseError> {
    let bytes = encode(value);
    let read = decode(&bytes);
    prop_assert_eq!(read.as_ref(), Ok(value));
    prop_assert_eq!(decode(&[&bytes[..], &[0]].concat()), Err(Malformed));
    prop_assert_eq!(decode(&bytes[..bytes.len() - 1]), Err(Malformed));
    if let Ok(other) = decode(&damage.done_to(&bytes)) {
        // Whatever was read has an encoding of its own that reads the same.
        let again = decode(&encode(&other));
        prop_assert_eq!(again.as_ref(), Ok(&other));
    }
    Ok(())
}

fn frame<T: Frame + Debug + PartialEq>(value: &T, damage: &Damage) -> Result<(), TestCaseError> {
    keeps_its_word(value, T::encode, T::decode, damage)
}

proptest! {
    #[test]
    fn a_pull_request_is_read_as_written(value in values::pull_request(), damage in damage()) {
        frame(&value, &damage)?;
    }

    #[test]
    fn a_pull_response_is_read_as_written(value in values::pull_response(), damage in damage()) {
        frame(&value, &damage)?;
    }

    #[test]
    fn an_append_request_is_read_as_written(value in values::append_request(), damage in damage()) {
        frame(&value, &damage)?;
    }

    #[test]
    fn an_append_response_is_read_as_written(value in values::append_response(), damage in damage()) {
        frame(&value, &damage)?;
    }

    #[test]
    fn a_chain_request_is_read_as_written(value in values::chain_request(), damage in damage()) {
        frame(&value, &damage)?;
    }

    #[test]
    fn a_rings_response_is_read_as_written(value in values::rings_response(), damage in damage()) {
        frame(&value, &damage)?;
    }

    #[test]
    fn a_repair_request_is_read_as_written(value in values::repair_request(), damage in damage()) {
        frame(&value, &damage)?;
    }

    #[test]
    fn a_batch_is_read_as_written(value in values::batch(), damage in damage()) {
        keeps_its_word(&value, Batch::encode, Batch::decode, &damage)?;
    }

    #[test]
    fn an_offer_is_read_as_written(value in values::offer(), damage in damage()) {
        keeps_its_word(&value, Offer::encode, Offer::decode, &damage)?;
    }

    #[test]
    fn a_bundle_is_read_as_written(value in values::bundle(), damage in damage()) {
        keeps_its_word(&value, Bundle::encode, Bundle::decode, &damage)?;
    }

    #[test]
    fn a_verdict_is_read_as_written(value in values::verdict(), damage in damage()) {
        keeps_its_word(&value, Verdict::encode, Verdict::decode, &damage)?;
    }

    #[test]
    fn a_rings_inside_is_read_as_written(
        value in prop::collection::vec((any::<u16>(), any::<u32>(), any::<[u8; 32]>()), 0..6),
        damage in damage(),
    ) {
        keeps_its_word(&value, |value| encode_secrets(value), decode_secrets, &damage)?;
    }

    #[test]
    fn any_bytes_at_all_are_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = PullRequest::decode(&bytes);
        let _ = PullResponse::decode(&bytes);
        let _ = AppendRequest::decode(&bytes);
        let _ = AppendResponse::decode(&bytes);
        let _ = ChainRequest::decode(&bytes);
        let _ = RingsResponse::decode(&bytes);
        let _ = RepairRequest::decode(&bytes);
        let _ = Batch::decode(&bytes);
        let _ = Offer::decode(&bytes);
        let _ = Bundle::decode(&bytes);
        let _ = Verdict::decode(&bytes);
        let _ = decode_secrets(&bytes);
    }
}

#[test]
fn a_promise_of_many_members_reserves_nothing() {
    // Arrays of 2^16, 2^32 and 2^64 - 1 members, in the places where lists stand.
    for length in [
        &[0x99, 0xff, 0xff][..],
        &[0x9a, 0xff, 0xff, 0xff, 0xff],
        &[0x9b, 255, 255, 255, 255, 255, 255, 255, 255],
    ] {
        assert_eq!(ChainRequest::decode(&[&[0x83], length].concat()), Err(Malformed));
        assert_eq!(Batch::decode(&[&[0x85, 0, 0, 0x60], length].concat()), Err(Malformed));
        assert_eq!(decode_secrets(length), Err(Malformed));
        assert_eq!(PullResponse::decode(length), Err(Malformed));
    }
    let huge_string = [0x83, 0x81, 0x5b, 255, 255, 255, 255, 255, 255, 255, 255];
    assert_eq!(ChainRequest::decode(&huge_string), Err(Malformed));
}

#[test]
fn nothing_stands_where_a_frame_should() {
    assert_eq!(PullRequest::decode(&[]), Err(Malformed));
    assert_eq!(PullResponse::decode(&[0xf6]), Err(Malformed));
    assert_eq!(AppendRequest::decode(&[0xa0]), Err(Malformed));
    assert_eq!(AppendResponse::decode(&[0x9f, 0xff]), Err(Malformed), "an open array");
}

#[test]
fn short_hashes_are_the_first_eight_bytes() {
    assert_eq!(short(&[1, 2, 3, 4, 5, 6, 7, 8, 9]), [1, 2, 3, 4, 5, 6, 7, 8]);
    assert_eq!(short(&[1]), [1, 0, 0, 0, 0, 0, 0, 0]);
}
