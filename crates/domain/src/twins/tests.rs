#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

use super::*;

fn document(number: u8) -> DocumentId {
    DocumentId([number; 16])
}

#[test]
fn the_lowest_id_of_an_origin_counts_and_the_others_are_doubles() {
    let pairs = [
        ("rondes 2017 1", document(7)),
        ("rondes 2017 2", document(1)),
        ("rondes 2017 1", document(3)),
        ("rondes 2017 1", document(9)),
    ];
    let found = twins(pairs);
    assert_eq!(
        found.counts,
        BTreeMap::from([
            ("rondes 2017 1".to_owned(), document(3)),
            ("rondes 2017 2".to_owned(), document(1))
        ])
    );
    assert_eq!(
        found.doubles,
        BTreeMap::from([(document(7), document(3)), (document(9), document(3))])
    );
    let mut backwards = pairs;
    backwards.reverse();
    assert_eq!(twins(backwards), found);
}

#[test]
fn a_document_told_twice_is_not_its_own_double() {
    assert_eq!(twins([("a", document(1)), ("a", document(1))]).doubles, BTreeMap::new());
}
