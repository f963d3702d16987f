//! The architecture names every crate, and decisions are numbered.

use super::{Violation, house::House, sources::Source};

const ARCHITECTURE: &str = "crates/README.md";

/// Rooms outside `crates/`.
const BESIDE: [&str; 2] = ["src-tauri", "ui"];

/// Crates without a paragraph (a line that begins with their name, as a heading, in bold or in code) in the architecture.
pub fn crates(house: &House, sources: &[Source]) -> Vec<Violation> {
    let Some(architecture) = sources.iter().find(|source| source.path == ARCHITECTURE) else {
        return vec![Violation::new(ARCHITECTURE, 1, "the architecture is not written down")];
    };
    let lines = architecture.text.lines();
    let named: Vec<&str> = lines
        .filter(|line| line.starts_with(['#', '*', '-', '`', '|']))
        .map(first_name)
        .collect();
    let ours = house.ours().filter(|package| package.manifest.starts_with("crates/"));
    let rooms = ours.map(|package| package.name.as_str()).chain(BESIDE);
    rooms
        .filter(|name| !named.contains(name))
        .map(|name| Violation::new(ARCHITECTURE, 1, format!("has no paragraph that begins with `{name}`")))
        .collect()
}

/// Decisions whose name is not a number and some words, and numbers given twice.
pub fn decisions(paths: &[String]) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut seen = Vec::new();
    for path in paths {
        let Some(name) = path
            .strip_prefix("crates/decisions/")
            .filter(|name| *name != "README.md")
        else {
            continue;
        };
        let number = name.split('-').next().unwrap_or_default();
        if number.len() != 4
            || !number.chars().all(|digit| digit.is_ascii_digit())
            || !name.ends_with(".md")
            || name.len() < 9
        {
            found.push(Violation::new(path, 1, "a decision is named NNNN-in-a-few-words.md"));
        } else if seen.contains(&number) {
            found.push(Violation::new(path, 1, format!("there is another decision {number}")));
        }
        seen.push(number);
    }
    found
}

fn first_name(line: &str) -> &str {
    let line = line.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let end = line.find(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '-');
    line.get(..end.unwrap_or(line.len())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::house::small;

    #[test]
    fn a_crate_without_a_paragraph_is_reported() {
        let text =
            "# The house\n\n### `domain`\nWords.\n\n**relay** is words. Never: `store`.\n\n**src-tauri** x\n**ui** x\n";
        let readme = [Source {
            path: ARCHITECTURE.to_owned(),
            text: text.to_owned(),
        }];
        let found = crates(&small(&[("domain", &[]), ("relay", &[]), ("store", &[])]), &readme);
        assert_eq!(found.len(), 1);
        assert!(found[0].rule.contains("`store`"));
    }

    #[test]
    fn decisions_are_numbered_once() {
        let paths = ["0001-one.md", "0002-two.md", "0002-too.md", "three.md", "README.md"];
        let paths: Vec<String> = paths.iter().map(|name| format!("crates/decisions/{name}")).collect();
        let found: Vec<String> = decisions(&paths).into_iter().map(|violation| violation.file).collect();
        assert_eq!(found, ["crates/decisions/0002-too.md", "crates/decisions/three.md"]);
    }
}
