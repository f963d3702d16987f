//! Small rooms: a file that has to be scrolled is two files.

use super::{Violation, sources::Source};

const FILE: usize = 400;
const DOOR: usize = 80;

/// Files that may be longer, with the reason.
const EXCEPTIONS: &[(&str, &str)] = &[];

/// Rust files that are too long; tests and what is generated apart.
pub fn check(sources: &[Source]) -> Vec<Violation> {
    let mut found = Vec::new();
    for source in sources
        .iter()
        .filter(|source| source.path.ends_with(".rs"))
        .filter(|source| !source.is_test() && !source.is_generated())
    {
        if EXCEPTIONS.iter().any(|(path, _)| *path == source.path) {
            continue;
        }
        let lines = source.text.lines().count();
        let is_door = source.path.ends_with("/src/lib.rs");
        let most = if is_door { DOOR } else { FILE };
        if lines > most {
            let what = if is_door { "a crate's door" } else { "a file" };
            let rule = format!("{what} has at most {most} lines, this one has {lines}");
            found.push(Violation::new(&source.path, most + 1, rule));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_door_is_smaller_than_a_room() {
        let file = |path: &str, lines: usize| Source {
            path: path.to_owned(),
            text: "x\n".repeat(lines),
        };
        let sources = [
            file("crates/a/src/lib.rs", 81),
            file("crates/a/src/b.rs", 81),
            file("crates/a/src/c.rs", 401),
            file("crates/a/src/tests.rs", 900),
        ];
        let found: Vec<String> = check(&sources).into_iter().map(|violation| violation.file).collect();
        assert_eq!(found, ["crates/a/src/lib.rs", "crates/a/src/c.rs"]);
    }
}
