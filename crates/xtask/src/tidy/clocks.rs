//! Time, chance, files and network are handed in: the crates that decide things read none of them.

use super::{Violation, sources::Source};

const CLOCKS: &[&str] = &["SystemTime", "Instant::now", "Utc::now", "Local::now"];
const CHANCE: &[&str] = &[
    "getrandom",
    "rand::",
    "thread_rng",
    "OsRng",
    "SysRng",
    "RandomState",
    "new_v4",
    "ActorId::random",
];
const WORLD: &[&str] = &["std::fs", "std::net", "fs::File", "TcpStream", "UdpSocket"];

/// Reads of the clock, of randomness, of files and of the network where they do not belong.
pub fn check(sources: &[Source]) -> Vec<Violation> {
    let mut found = Vec::new();
    for source in sources.iter().filter(|source| source.path.ends_with(".rs")) {
        for package in ["domain", "documents", "protocol", "sync"] {
            // The only part of sync that meets the network waits for it, and so needs to know how long.
            if source.is_in(package) && !source.path.starts_with("crates/sync/src/http") {
                found.extend(source.forbid(CLOCKS, |word| {
                    format!("`{package}` reads no clock (`{word}`): time is handed in, so that a test decides what day it is")
                }));
            }
        }
        for package in ["domain", "documents"] {
            if source.is_in(package) {
                found.extend(source.forbid(CHANCE, |word| {
                    format!("`{package}` draws nothing at random (`{word}`): ids are handed in")
                }));
                found.extend(source.forbid(WORLD, |word| {
                    format!("`{package}` touches neither files nor network (`{word}`): values in, values out")
                }));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<Violation> {
        check(&[Source {
            path: path.to_owned(),
            text: text.to_owned(),
        }])
    }

    #[test]
    fn a_file_in_documents_that_uses_the_clock_is_reported_with_its_line() {
        let found = found(
            "crates/documents/src/round.rs",
            "fn f() {\n    let at = std::time::SystemTime::now();\n}\n",
        );
        assert_eq!((found.len(), found[0].line), (1, 2));
        assert!(found[0].rule.contains("`documents` reads no clock"));
    }

    #[test]
    fn the_network_part_of_sync_may_know_how_late_it_is() {
        assert_eq!(found("crates/sync/src/http.rs", "Instant::now()"), []);
        assert_eq!(found("crates/sync/src/pull.rs", "Instant::now()").len(), 1);
    }

    #[test]
    fn a_comment_or_a_test_may_speak_of_the_clock() {
        let text = "// no SystemTime here\n#[cfg(test)]\nmod tests {\n    use std::time::SystemTime;\n}\n";
        assert_eq!(found("crates/domain/src/time.rs", text), []);
        assert_eq!(found("crates/domain/src/time/tests.rs", "SystemTime"), []);
    }

    #[test]
    fn chance_and_files_stay_out_of_the_domain() {
        assert_eq!(found("crates/domain/src/id.rs", "Uuid::new_v4()").len(), 1);
        assert_eq!(found("crates/documents/src/a.rs", "use std::fs;").len(), 1);
        assert_eq!(found("crates/store/src/a.rs", "use std::fs;"), []);
    }
}
