//! Just enough of the Fluent syntax to know which messages there are and what they need.
//!
//! The true parser belongs to `i18n`'s build, which refuses what is not well formed; a second home for it here would
//! make every `cargo xtask` wait for its compilation.

use std::collections::{BTreeMap, BTreeSet};

/// One message of one file.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id, such as `import-progress`.
    pub id: String,
    /// The line on which it begins, from 1.
    pub line: usize,
    /// The names behind `$`, in order of appearance.
    pub variables: Vec<String>,
    /// Everything after the `=`, as written.
    pub text: String,
}

/// The messages of a file in their order.
pub fn messages(text: &str) -> Vec<Message> {
    let mut found: Vec<Message> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            if let Some((id, value)) = line.split_once('=') {
                found.push(Message {
                    id: id.trim().to_owned(),
                    line: number + 1,
                    variables: Vec::new(),
                    text: value.trim().to_owned(),
                });
            }
        } else if line.starts_with([' ', '}'])
            && let Some(message) = found.last_mut()
        {
            message.text.push('\n');
            message.text.push_str(line.trim_end());
        }
    }
    for message in &mut found {
        message.variables = variables(&message.text);
    }
    found
}

/// The variables that a file declares as numbers, in lines like `### numbers: rounds visits`. All others are text.
pub fn numbers(text: &str) -> BTreeSet<String> {
    text.lines()
        .filter_map(|line| line.strip_prefix("### numbers:"))
        .flat_map(str::split_whitespace)
        .map(str::to_owned)
        .collect()
}

/// id -> variables, for comparing languages.
pub fn needs(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    messages(text)
        .into_iter()
        .map(|message| (message.id, message.variables.into_iter().collect()))
        .collect()
}

fn variables(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for part in text.split('$').skip(1) {
        let end = part
            .find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_')
            .unwrap_or(part.len());
        let name = part.get(..end).unwrap_or_default().to_owned();
        if !name.is_empty() && !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "### numbers: rounds\n# a comment\nadded = { $rounds ->\n    [one] one round in { $file }\n   *[other] { $rounds } rounds in { $file }\n}\n\nbye = Bye\n";

    #[test]
    fn a_message_knows_its_line_and_its_variables() {
        let found = messages(FILE);
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].id.as_str(), found[0].line), ("added", 3));
        assert_eq!(found[0].variables, ["rounds", "file"]);
        assert_eq!(found[1].text, "Bye");
        assert!(numbers(FILE).contains("rounds"));
    }
}
