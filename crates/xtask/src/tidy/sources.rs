//! The files that git keeps or would keep, and which of their lines are product code.

use super::Violation;
use crate::process::{root, said};
use std::{fs, process::Command};

/// Kinds of files that people write by hand.
pub const TEXT: &[&str] = &[
    "rs", "ftl", "md", "toml", "sh", "yml", "svelte", "ts", "js", "css", "html", "cddl", "py", "sql", "run",
];

/// One file.
#[derive(Debug)]
pub struct Source {
    /// From the root of the project.
    pub path: String,
    /// All of it.
    pub text: String,
}

impl Source {
    /// Whether it is written by `cargo xtask codegen`.
    pub fn is_generated(&self) -> bool {
        crate::codegen::GENERATED.contains(&self.path.as_str())
    }

    /// Whether all of it is tests, for tests, or an example: none of it ships.
    pub fn is_test(&self) -> bool {
        let path = self.path.as_str();
        path.starts_with("tests/")
            || path.contains("/tests/")
            || path.contains("/examples/")
            || path.ends_with("/tests.rs")
            || path.ends_with(".test.ts")
            || path.starts_with("crates/testkit/")
    }

    /// Whether it belongs to that crate's own code.
    pub fn is_in(&self, package: &str) -> bool {
        self.path
            .strip_prefix("crates/")
            .and_then(|path| path.strip_prefix(package))
            .is_some_and(|path| path.starts_with("/src/"))
    }

    /// Whether a word stands in it by itself.
    pub fn mentions(&self, word: &str) -> bool {
        has_word(&self.text, word)
    }

    /// The lines that ship, with their numbers from 1: no modules of tests, no comments.
    pub fn product(&self) -> Vec<(usize, &str)> {
        let mut found = Vec::new();
        if self.is_test() {
            return found;
        }
        let mut lines = self.text.lines().enumerate();
        while let Some((number, line)) = lines.next() {
            if line.trim() != "#[cfg(test)]" {
                found.push((number + 1, without_comment(line)));
                continue;
            }
            let indent = line.len() - line.trim_start().len();
            let end = format!("{}}}", " ".repeat(indent));
            // Further attributes may stand before what is only for tests.
            let head = lines.by_ref().find(|(_, line)| !line.trim_start().starts_with("#["));
            if head.is_some_and(|(_, line)| !line.trim_end().ends_with(';')) {
                lines.by_ref().find(|(_, line)| *line == end);
            }
        }
        found
    }

    /// Every product line that holds one of these words, as a violation of the rule.
    pub fn forbid(&self, words: &[&str], rule: impl Fn(&str) -> String) -> Vec<Violation> {
        let mut found = Vec::new();
        for (number, line) in self.product() {
            if let Some(word) = words.iter().find(|word| has_word(line, word)) {
                found.push(Violation::new(&self.path, number, rule(word)));
            }
        }
        found
    }
}

/// The files of these kinds.
pub fn read(kinds: &[&str]) -> Result<Vec<Source>, String> {
    let mut found = Vec::new();
    for path in paths()? {
        let kind = path.rsplit(['.', '/']).next().unwrap_or_default();
        // What is listed but gone is a deletion not committed yet; what is not text is not written by hand.
        if kinds.contains(&kind)
            && let Ok(text) = fs::read_to_string(root().join(&path))
        {
            found.push(Source { path, text });
        }
    }
    Ok(found)
}

/// Every file that is in git or would be added, except data that was made elsewhere.
pub fn paths() -> Result<Vec<String>, String> {
    let mut git = Command::new("git");
    git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let said = said(git.current_dir(root()))?;
    if !said.well {
        return Err(format!("git does not list the files: {}", said.err));
    }
    let all = said.out.split('\0').filter(|path| !path.is_empty());
    Ok(all
        .filter(|path| !path.starts_with("tests/fixtures/") && !path.starts_with("tests/golden/"))
        .map(str::to_owned)
        .collect())
}

/// The line on which a manifest names a dependency, or 1.
pub fn line_of(manifest: &str, dependency: &str) -> usize {
    let text = fs::read_to_string(root().join(manifest)).unwrap_or_default();
    let line = text.lines().position(|line| {
        line.strip_prefix(dependency)
            .is_some_and(|rest| rest.starts_with(['.', ' ', '=']))
    });
    line.map_or(1, |line| line + 1)
}

/// Whether the word occurs with no letter, digit or underscore touching the letters at its ends.
pub fn has_word(text: &str, word: &str) -> bool {
    let joins = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    let (starts, ends) = (joins(word.chars().next()), joins(word.chars().next_back()));
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|text| text.chars().next());
        !(starts && joins(before) || ends && joins(after))
    })
}

fn without_comment(line: &str) -> &str {
    let mut quoted = false;
    let mut last = ' ';
    for (at, letter) in line.char_indices() {
        match letter {
            '"' if last != '\\' && last != '\'' => quoted = !quoted,
            '/' if !quoted && last == '/' => return line.get(..at - 1).unwrap_or(line),
            _ => {}
        }
        last = letter;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_of_tests_and_comments_are_not_product() {
        let text = "let a = \"//\"; // why\n#[cfg(test)]\nmod tests {\n    fn b() {}\n}\nlet c;\n#[cfg(test)]\nmod other;\nlet d;\n";
        let source = Source {
            path: "crates/x/src/a.rs".to_owned(),
            text: text.to_owned(),
        };
        assert_eq!(
            source.product(),
            [(1, "let a = \"//\"; "), (6, "let c;"), (9, "let d;")]
        );
    }

    #[test]
    fn a_word_is_a_word_only_by_itself() {
        assert!(has_word("a Utc::now() b", "Utc::now"));
        assert!(!has_word("a MyUtc::now() b", "Utc::now"));
        assert!(!has_word("SystemTimes", "SystemTime"));
        assert!(has_word("x.unwrap()", concat!(".unw", "rap()")));
    }
}
