//! The keys of the years.

use super::*;

#[test]
fn keys_are_drawn_with_the_first_write_and_end_with_their_year() {
    let desk = desk();
    let years = || -> Vec<u16> {
        let keys = desk.book.hold().book.read(|view| view.tag_keys()).unwrap();
        let mut years: Vec<u16> = keys.iter().map(|key| key.year).collect();
        years.sort_unstable();
        years
    };
    assert!(years().is_empty());
    desk.log("luna", What::Approach).unwrap();
    desk.log("sol", What::Approach).unwrap();
    assert_eq!(years(), [0, 2026, 2027]);
    desk.on("2026-10-15").on("2026-11-25").on("2026-12-31");
    assert_eq!(years(), [0, 2026, 2027]);
    desk.on("2027-01-01");
    assert_eq!(years(), [0, 2027]);
    desk.log("kim", What::Approach).unwrap();
    assert_eq!(years(), [0, 2027, 2028]);
}
