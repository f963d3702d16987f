#![allow(clippy::unwrap_used, missing_docs)]

use super::*;
use clap::error::ErrorKind;

fn refused(line: &str) -> clap::Error {
    Args::try_parse_from(line.split(' ')).err().unwrap()
}

#[test]
fn a_change_that_changes_nothing_is_a_usage_error() {
    for line in ["veldboek flyers set 00", "veldboek services set 00"] {
        let refused = refused(line);
        assert_eq!(
            (refused.kind(), refused.exit_code()),
            (ErrorKind::MissingRequiredArgument, 2),
            "{line}"
        );
    }
    for line in [
        "veldboek flyers set 00 --stock 4",
        "veldboek services set 00 --walk-in true",
    ] {
        assert!(Args::try_parse_from(line.split(' ')).is_ok(), "{line}");
    }
}

#[test]
fn a_wrong_date_says_how_one_is_written() {
    for line in [
        "veldboek flyers set 00 --valid-until 31-12-2026",
        "veldboek figures --from 2026-02-30 --to 2026-03-01",
    ] {
        assert!(refused(line).to_string().contains("2026-12-31"), "{line}");
    }
}
