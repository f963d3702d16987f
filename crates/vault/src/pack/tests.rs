#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use super::*;
use proptest::prelude::*;

/// Bytes that don't compress, the same on every run.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x2545_f491_4f6c_dd1du64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as u8
    };
    (0..length).map(|_| next()).collect()
}

fn boxed(frame: &[u8]) -> Vec<u8> {
    let mut packed = [&(frame.len() as u32).to_be_bytes()[..], frame].concat();
    packed.resize(padded(packed.len()), 0);
    packed
}

fn frame(inside: &[u8]) -> Vec<u8> {
    zstd::bulk::compress(inside, 1).unwrap()
}

#[test]
fn sizes_tell_little() {
    let table = [
        (4, 256),
        (256, 256),
        (257, 512),
        (512, 512),
        (513, 544),
        (544, 544),
        (545, 576),
        (1_000, 1_024),
        (1_025, 1_088),
        (10_000, 10_240),
        (65_537, 67_584),
        (200_000, 200_704),
        (258_047, 258_048),
        (limits::PACKED, limits::PACKED),
    ];
    for (length, size) in table {
        assert_eq!(padded(length), size, "{length}");
    }
}

#[test]
fn padding_adds_an_eighth_at_most_and_never_passes_the_limit() {
    for length in 512..=limits::PACKED {
        let size = padded(length);
        assert!(
            length <= size && size <= limits::PACKED && size * 8 <= length * 9,
            "{length}"
        );
        assert_eq!(padded(size), size, "{length}");
    }
}

#[test]
fn the_largest_pack_fits_an_entry() {
    assert!(106 + usize::from(u8::MAX) + 24 + limits::PACKED + 16 + 64 <= limits::ENTRY);
}

proptest! {
    #[test]
    fn what_is_packed_comes_back(inside in prop::collection::vec(any::<u8>(), 0..3_000), times in 1usize..40) {
        let inside = inside.repeat(times);
        if fits(&inside) {
            let packed = pack(&inside).unwrap();
            prop_assert_eq!(unpack(&packed).unwrap(), inside);
        } else {
            prop_assert_eq!(pack(&inside), Err(SealFault::TooLarge));
        }
    }

    #[test]
    fn nonsense_is_refused_without_a_panic(packed in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = unpack(&packed);
        prop_assert!(unpack(&boxed(&packed)).is_err() || packed.starts_with(&MAGIC));
    }

    #[test]
    fn a_changed_pack_never_panics(place in any::<prop::sample::Index>(), value in any::<u8>()) {
        let mut packed = pack(&noise(700)).unwrap();
        let place = place.index(packed.len());
        packed[place] = value;
        let _ = unpack(&packed);
    }
}

#[test]
fn an_empty_inside_is_packed_too() {
    assert_eq!(unpack(&pack(&[]).unwrap()), Ok(Vec::new()));
}

#[test]
fn padding_must_be_zeros_and_just_as_long_as_the_rule_says() {
    let packed = pack(b"a round").unwrap();
    assert_eq!(packed.len(), 256);
    for place in 32..256 {
        let mut marked = packed.clone();
        marked[place] = 1;
        assert_eq!(unpack(&marked), Err(OpenFault::Malformed), "{place}");
    }
    for length in [0, 3, 4, 20, 255, 257, 512, 1_024] {
        let mut other = packed.clone();
        other.resize(length, 0);
        assert_eq!(unpack(&other), Err(OpenFault::Malformed), "{length}");
    }
}

#[test]
fn the_stated_length_must_be_the_frames() {
    let packed = pack(&noise(300)).unwrap();
    let length = u32::from_be_bytes(*packed.first_chunk().unwrap());
    for other in [0, 1, length - 1, length + 1, 508, 509, u32::MAX] {
        let mut changed = packed.clone();
        changed[..4].copy_from_slice(&other.to_be_bytes());
        assert_eq!(unpack(&changed), Err(OpenFault::Malformed), "{other}");
    }
}

#[test]
fn only_one_plain_frame_with_its_size_is_read() {
    let inside = noise(50);
    let one = frame(&inside);
    assert_eq!(unpack(&boxed(&one)), Ok(inside.clone()));

    let skippable = [0x50, 0x2a, 0x4d, 0x18, 0, 0, 0, 0];
    let mut sizeless = Compressor::new(1).unwrap();
    sizeless.include_contentsize(false).unwrap();
    let refused = [
        ("nothing", Vec::new()),
        ("two frames", [&one[..], &one].concat()),
        ("a byte behind", [&one[..], &[0]].concat()),
        ("a skippable frame", skippable.to_vec()),
        ("a skippable frame behind", [&one[..], &skippable].concat()),
        ("a skippable frame before", [&skippable[..], &one].concat()),
        ("cut", one[..one.len() - 1].to_vec()),
        ("no size", sizeless.compress(&inside).unwrap()),
    ];
    for (what, bytes) in refused {
        assert_eq!(unpack(&boxed(&bytes)), Err(OpenFault::Malformed), "{what}");
    }
}

#[test]
fn a_frame_that_lies_about_its_size_is_refused() {
    // A frame of 300 bytes states its size in the two bytes behind the descriptor, less 256.
    let honest = frame(&noise(300));
    assert_eq!(honest[4] >> 6, 1, "two bytes of size");
    for lie in [0u16, 43, 45, 60_000] {
        let mut lying = honest.clone();
        lying[5..7].copy_from_slice(&lie.to_le_bytes());
        assert_eq!(unpack(&boxed(&lying)), Err(OpenFault::Malformed), "{lie}");
    }
}

#[test]
fn bombs_are_refused_before_they_unfold() {
    let bombs = [
        ("a megabyte of zeros", vec![0; 1 << 20]),
        ("one byte over the floor", vec![0; limits::RATIO_FLOOR + 1]),
        (
            "over 4 MiB, slowly",
            [noise(210_000), vec![0; limits::UNPACKED]].concat(),
        ),
    ];
    for (what, inside) in bombs {
        let bytes = frame(&inside);
        assert!(bytes.len() + LENGTH <= limits::PACKED, "{what}");
        assert_eq!(unpack(&boxed(&bytes)), Err(OpenFault::TooLarge), "{what}");
        assert!(!fits(&inside) && pack(&inside).is_err(), "{what}");
    }
}

#[test]
fn limits_are_met_just_so() {
    assert!(fits(&vec![0; limits::RATIO_FLOOR]), "the floor holds at any ratio");
    let four = [noise(220_000), vec![0; limits::UNPACKED - 220_000]].concat();
    assert!(fits(&four), "4 MiB at less than 20 times");
    assert_eq!(unpack(&pack(&four).unwrap()), Ok(four));
    assert!(fits(&noise(257_900)), "packed size");
    assert!(!fits(&noise(limits::PACKED)));
}
