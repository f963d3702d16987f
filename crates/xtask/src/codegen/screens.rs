//! The messages as a TypeScript type, so that a misspelt id or a forgotten variable on a screen does not compile.

use super::Typed;
use std::fmt::Write as _;

/// Where it is written.
pub const PATH: &str = "ui/src/words/messages.ts";

/// The text that the file should have.
pub fn generated(messages: &[Typed]) -> String {
    let mut text = String::from(
        "// Written by `cargo xtask codegen` from `locales/`; changes made here are lost.\n\n\
         /** Every message that a screen can say, with what it needs to know. The English text stands above each. */\n\
         export interface Messages {\n",
    );
    for message in messages {
        for line in message.doc.lines().filter(|line| !line.trim().is_empty()) {
            let _ = writeln!(text, "  /** `{}` */", line.trim());
        }
        let kind = |name: &String| match message.numbers.contains(name) {
            true => "number",
            false => "string",
        };
        let needs: Vec<String> = message
            .variables
            .iter()
            .map(|name| format!("{name}: {}", kind(name)))
            .collect();
        let _ = match needs.is_empty() {
            true => writeln!(text, "  \"{}\": Record<string, never>", message.id),
            false => writeln!(text, "  \"{}\": {{ {} }}", message.id, needs.join("; ")),
        };
    }
    text.push_str("}\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_screen_knows_what_a_message_needs() {
        let text = generated(&[Typed {
            id: "rounds-more".to_owned(),
            variables: vec!["name".to_owned(), "rounds".to_owned()],
            numbers: BTreeSet::from(["rounds".to_owned()]),
            doc: "{ $name }: { $rounds }".to_owned(),
        }]);
        assert!(text.contains("  /** `{ $name }: { $rounds }` */\n"));
        assert!(text.contains("  \"rounds-more\": { name: string; rounds: number }\n"));
    }
}
