#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;

/// A change chunk with these columns and a wrong checksum, which is not looked at here.
fn chunk(columns: &[(u64, Vec<u8>)]) -> Vec<u8> {
    let mut contents = vec![0, 16];
    contents.extend([7; 16]); // no dependencies; actor
    contents.extend([1, 1, 0, 0, 0]); // seq, first operation, time, message, other actors
    contents.push(u8::try_from(columns.len()).unwrap());
    for (column, data) in columns {
        contents.extend(unsigned(*column));
        contents.extend(unsigned(data.len() as u64));
    }
    for (_, data) in columns {
        contents.extend(data);
    }
    let mut bytes = MAGIC.to_vec();
    bytes.extend([0, 0, 0, 0, CHANGE]);
    bytes.extend(unsigned(contents.len() as u64));
    bytes.extend(contents);
    bytes
}

fn unsigned(mut number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number > 0x7f {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

/// `count` times the same value: a positive count is its own signed spelling as long as bit 6 is clear.
fn run(count: u64, value: &[u8]) -> Vec<u8> {
    let mut bytes = unsigned(count);
    if bytes.last().unwrap() & 0x40 != 0 {
        *bytes.last_mut().unwrap() |= 0x80;
        bytes.push(0);
    }
    bytes.extend(value);
    bytes
}

fn measured(columns: &[(u64, Vec<u8>)]) -> bool {
    split(&chunk(columns)).is_some()
}

#[test]
fn an_honest_size_passes_and_a_claimed_one_does_not() {
    for (count, passes) in [
        (1, true),
        (63, true),
        (64, true),
        (20_000, true),
        (20_001, false),
        (1 << 40, false),
        (1 << 60, false),
    ] {
        assert_eq!(measured(&[(ACTION, run(count, &[1]))]), passes, "{count} values");
        assert_eq!(
            measured(&[(ACTION, [vec![0], unsigned(count)].concat())]),
            passes,
            "{count} nulls"
        );
        assert_eq!(measured(&[(INSERT, unsigned(count))]), passes, "{count} times no");
        assert_eq!(measured(&[(PRED, run(count, &[1]))]), passes, "{count} predecessors");
    }
    // Runs that only together are too many.
    let two = [run(10_000, &[1]), run(10_001, &[0])].concat();
    assert!(!measured(&[(ACTION, two)]));
}

#[test]
fn changes_that_are_too_much_only_together_are_refused() {
    let one = chunk(&[(ACTION, run(20_000, &[1]))]);
    assert_eq!(split(&one.repeat(10)).unwrap().len(), 10);
    assert!(split(&one.repeat(11)).is_none());
}

#[test]
fn a_long_key_that_is_repeated_is_weighed_as_often() {
    let key = |length: usize| [unsigned(length as u64), vec![b'k'; length]].concat();
    assert!(measured(&[(KEY, run(8_000, &key(1_000)))]));
    assert!(!measured(&[(KEY, run(20_000, &key(1_000)))]));
}

#[test]
fn what_our_documents_never_hold_is_refused() {
    for (columns, passes) in [
        (vec![(ACTION, run(1, &[0]))], true),
        (vec![(ACTION, run(1, &[3]))], true),
        (vec![(ACTION, run(1, &[2]))], false),
        (vec![(ACTION, run(1, &[7]))], false),
        (vec![(ACTION, vec![0x7e, 1, 1])], true),
        (vec![(ACTION, vec![0x7e, 1])], false),
        (vec![(INSERT, vec![0, 1])], false),
        (vec![(0x13, run(1, &[0]))], false), // places in a list
        (vec![(0x13, vec![])], true),
        (vec![(0x94, vec![0, 1])], false),         // marks
        (vec![(ACTION | 8, run(1, &[1]))], false), // a compressed column
        (vec![(0x205, run(1, &[1]))], false),      // a column of tomorrow
        (vec![(ACTION, run(1, &[1])), (ACTION, run(1, &[1]))], false),
        (vec![(VALUE_META, run(1, &[0])), (ACTION, run(1, &[1]))], false),
    ] {
        assert_eq!(measured(&columns), passes, "{columns:02x?}");
    }
}

#[test]
fn a_length_has_one_spelling() {
    let bytes = chunk(&[]);
    assert!(split(&bytes).is_some());
    let mut longer = bytes.clone();
    longer[9] |= 0x80;
    longer.insert(10, 0);
    assert!(split(&longer).is_none());
}

#[test]
fn a_signed_number_is_read_as_automerge_writes_it() {
    for (bytes, number) in [
        (vec![0x00], Some(0)),
        (vec![0x3f], Some(63)),
        (vec![0x40], Some(-64)),
        (vec![0x7f], Some(-1)),
        (vec![0xc0, 0x00], Some(64)),
        (
            vec![0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f],
            Some(i64::MIN),
        ),
        (
            vec![0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00],
            Some(i64::MAX),
        ),
        (vec![0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01], None),
        (vec![0xff; 11], None),
        (vec![0x80], None),
        (vec![], None),
    ] {
        assert_eq!(Reader::new(&bytes).signed().ok(), number, "{bytes:02x?}");
    }
}
