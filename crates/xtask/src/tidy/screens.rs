//! What a screen never is or does. The compiler of Svelte and that of TypeScript know the rest.

use super::{Violation, sources::Source};

/// The most lines of a view, and of a class beside it.
const VIEW: usize = 250;
const CLASS: usize = 400;

/// The only file that knows what the page runs in.
const BACKEND: &str = "ui/src/backend/backend.ts";

/// A piece of text that stands in no product file of `ui/`, and why.
const NEVER: &[(&str, &str)] = &[
    ("{@html", "what somebody typed must never become a page"),
    ("localStorage", "nothing of the book stays in the WebView"),
    ("sessionStorage", "nothing of the book stays in the WebView"),
    ("indexedDB", "nothing of the book stays in the WebView"),
    ("document.cookie", "nothing of the book stays in the WebView"),
    (
        " style=\"",
        "the content security policy refuses it: use a class or `style:`",
    ),
];

/// Words of left and right, which do not turn with a language that is read the other way.
const SIDES: &[&str] = &[
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "border-left",
    "border-right",
    "text-align: left",
    "text-align: right",
];

/// Views and their classes that are too long.
pub fn sizes(sources: &[Source]) -> Vec<Violation> {
    let mut found = Vec::new();
    for source in product(sources) {
        let most = match source.path.rsplit('.').next() {
            Some("svelte") => VIEW,
            Some("ts") => CLASS,
            _ => continue,
        };
        let lines = source.text.lines().count();
        if lines > most {
            let rule = format!("such a file has at most {most} lines, this one has {lines}");
            found.push(Violation::new(&source.path, most + 1, rule));
        }
    }
    found
}

/// Lines that leave something behind in the page, or that look past the backend.
pub fn page_alone(sources: &[Source]) -> Vec<Violation> {
    let mut found = Vec::new();
    for (source, number, line) in lines(sources) {
        for (piece, why) in NEVER.iter().filter(|(piece, _)| line.contains(piece)) {
            let rule = format!("`{}`: {why}", piece.trim());
            found.push(Violation::new(&source.path, number, rule));
        }
        if line.contains("@tauri-apps") && source.path != BACKEND {
            let rule = format!("only {BACKEND} knows the window; ask it by the doors");
            found.push(Violation::new(&source.path, number, rule));
        }
    }
    found
}

/// Lines of layout that name a side instead of a start or an end.
pub fn directions(sources: &[Source]) -> Vec<Violation> {
    let mut found = Vec::new();
    for (source, number, line) in lines(sources) {
        for side in SIDES.iter().filter(|side| line.contains(*side)) {
            let rule = format!("`{side}`: layout in logical directions only");
            found.push(Violation::new(&source.path, number, rule));
        }
    }
    found
}

fn product(sources: &[Source]) -> impl Iterator<Item = &Source> {
    sources
        .iter()
        .filter(|source| source.path.starts_with("ui/src/") && !source.is_test() && !source.is_generated())
}

fn lines(sources: &[Source]) -> impl Iterator<Item = (&Source, usize, &str)> {
    product(sources).flat_map(|source| {
        source
            .text
            .lines()
            .zip(1..)
            .map(move |(line, number)| (source, number, line))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> Source {
        Source {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    fn places(found: Vec<Violation>) -> Vec<(String, usize)> {
        found
            .into_iter()
            .map(|violation| (violation.file, violation.line))
            .collect()
    }

    fn expected(all: &[(&str, usize)]) -> Vec<(String, usize)> {
        all.iter().map(|(file, line)| ((*file).to_owned(), *line)).collect()
    }

    #[test]
    fn a_view_is_smaller_than_a_class_and_what_is_generated_may_be_long() {
        let sources = [
            file("ui/src/screens/a/A.svelte", &"x\n".repeat(251)),
            file("ui/src/screens/a/a.svelte.ts", &"x\n".repeat(400)),
            file("ui/src/words/messages.ts", &"x\n".repeat(900)),
        ];
        assert_eq!(places(sizes(&sources)), expected(&[("ui/src/screens/a/A.svelte", 251)]));
    }

    #[test]
    fn a_screen_keeps_nothing_and_knows_no_window() {
        let sources = [
            file("ui/src/screens/a/A.svelte", "<p>\n{@html note}</p>"),
            file("ui/src/screens/a/a.svelte.ts", "localStorage.note = note"),
            file("ui/src/app/b.ts", "import { invoke } from \"@tauri-apps/api/core\""),
            file(BACKEND, "import { invoke } from \"@tauri-apps/api/core\""),
            file("ui/src/app/b.test.ts", "localStorage.clear()"),
            file("crates/a/src/b.rs", "localStorage"),
        ];
        assert_eq!(
            places(page_alone(&sources)),
            expected(&[
                ("ui/src/screens/a/A.svelte", 2),
                ("ui/src/screens/a/a.svelte.ts", 1),
                ("ui/src/app/b.ts", 1)
            ])
        );
    }

    #[test]
    fn a_side_is_named_by_where_reading_starts() {
        let sources = [file(
            "ui/src/style/a.css",
            "a {\n  margin-left: 1px;\n  margin-inline: 1px;\n}",
        )];
        assert_eq!(places(directions(&sources)), expected(&[("ui/src/style/a.css", 2)]));
    }
}
