//! The messages as a Rust enum, for the command line and for whatever runs without a screen.

use super::Typed;
use std::{
    fmt::Write as _,
    io::Write as _,
    process::{Command, Stdio},
};

use crate::process::root;

/// Where they are written.
pub const PATH: &str = "crates/i18n/src/messages.rs";

/// The text that the file should have.
pub fn generated(messages: &[Typed]) -> Result<String, String> {
    formatted(&rust(messages, "Message", "Everything that is said to people"))
}

/// Where the messages of the screen that is handed over are written.
pub const SHOWN: &str = "crates/i18n/src/show/messages.rs";

/// The text that that file should have.
pub fn shown(messages: &[Typed]) -> Result<String, String> {
    formatted(&rust(
        messages,
        "Show",
        "Everything that is said on a screen that is handed over",
    ))
}

/// `import-added` -> `ImportAdded`.
pub fn variant(id: &str) -> String {
    id.strip_prefix("show-")
        .unwrap_or(id)
        .split(['-', '_'])
        .map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|letter| letter.to_ascii_uppercase());
            first.into_iter().chain(letters).collect::<String>()
        })
        .collect()
}

fn rust(messages: &[Typed], name: &str, what: &str) -> String {
    let mut text = format!(
        "//! Written by `cargo xtask codegen` from `locales/`; changes made here are lost.\n\nuse crate::Argument;\n\n\
         /// {what}, with what it needs to know. The English text stands above each.\n\
         #[derive(Clone, Debug, PartialEq, Eq)]\n\
         #[allow(missing_docs)] // A field is named after the variable of the text above it.\n\
         pub enum {name} {{\n",
    );
    for message in messages {
        for line in message.doc.lines().filter(|line| !line.trim().is_empty()) {
            let _ = writeln!(text, "    /// `{}`", line.trim());
        }
        let fields: Vec<String> = message
            .variables
            .iter()
            .map(|name| {
                format!(
                    "{name}: {}",
                    if message.numbers.contains(name) {
                        "u64"
                    } else {
                        "String"
                    }
                )
            })
            .collect();
        let _ = match fields.is_empty() {
            true => writeln!(text, "    {},", variant(&message.id)),
            false => writeln!(text, "    {} {{ {} }},", variant(&message.id), fields.join(", ")),
        };
    }
    let _ = write!(
        text,
        "}}\n\nimpl {name} {{\n    /// The id in `locales/`.\n    pub fn id(&self) -> &'static str {{\n        match self {{\n"
    );
    for message in messages {
        let rest = if message.variables.is_empty() { "" } else { " { .. }" };
        let _ = writeln!(
            text,
            "            Self::{}{rest} => \"{}\",",
            variant(&message.id),
            message.id
        );
    }
    text.push_str("        }\n    }\n\n    pub(crate) fn arguments(&self) -> Vec<(&'static str, Argument<'_>)> {\n        match self {\n");
    for message in messages.iter().filter(|message| !message.variables.is_empty()) {
        let pairs: Vec<String> = message
            .variables
            .iter()
            .map(|name| match message.numbers.contains(name) {
                true => format!("(\"{name}\", Argument::Number(*{name}))"),
                false => format!("(\"{name}\", Argument::Text({name}))"),
            })
            .collect();
        let _ = writeln!(
            text,
            "            Self::{} {{ {} }} => vec![{}],",
            variant(&message.id),
            message.variables.join(", "),
            pairs.join(", ")
        );
    }
    text.push_str("            _ => Vec::new(),\n        }\n    }\n}\n");
    text
}

fn formatted(text: &str) -> Result<String, String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--quiet"])
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("rustfmt can't be started: {error}"))?;
    if let Some(mut input) = rustfmt.stdin.take() {
        input
            .write_all(text.as_bytes())
            .map_err(|error| format!("rustfmt: {error}"))?;
    }
    let output = rustfmt
        .wait_with_output()
        .map_err(|error| format!("rustfmt: {error}"))?;
    match output.status.success() {
        true => String::from_utf8(output.stdout).map_err(|error| format!("rustfmt: {error}")),
        false => Err("rustfmt refused the generated messages".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn an_id_becomes_a_variant() {
        assert_eq!(variant("error-wrong-passphrase"), "ErrorWrongPassphrase");
        assert_eq!(variant("left-out-cut-at-280"), "LeftOutCutAt280");
    }

    #[test]
    fn a_number_is_typed_as_a_number_and_the_rest_as_text() {
        let messages = [Typed {
            id: "import-progress".to_owned(),
            variables: vec!["file".to_owned(), "done".to_owned()],
            numbers: BTreeSet::from(["done".to_owned()]),
            doc: "{ $file }: { $done }".to_owned(),
        }];
        let text = rust(&messages, "Message", "Everything");
        assert!(text.contains("ImportProgress { file: String, done: u64 }"));
        assert!(text.contains("(\"done\", Argument::Number(*done))"));
    }
}
