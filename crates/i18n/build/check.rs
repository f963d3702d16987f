//! What every file of words has to be: well formed, without markup, and the same in every language.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use std::collections::{BTreeMap, BTreeSet};

/// One file of one language.
pub struct File {
    /// The name of its folder.
    pub language: String,
    /// Its own name.
    pub name: String,
    /// All of it.
    pub text: String,
}

/// A message: where it stands, and the variables it uses.
#[derive(Clone)]
struct Found {
    place: String,
    variables: BTreeSet<String>,
}

/// Everything that is wrong, each as `file:line: sentence`. The first language of the list is the one that the others
/// are compared with.
pub fn check(languages: &str, files: &[File]) -> Vec<String> {
    let mut wrong = Vec::new();
    let tags: Vec<&str> = tags(languages);
    let folders: BTreeSet<&str> = files.iter().map(|file| file.language.as_str()).collect();
    if folders != tags.iter().copied().collect() {
        wrong.push(format!(
            "locales/languages.toml:1: lists {tags:?}, but there are folders {folders:?}"
        ));
    }
    let mut found: BTreeMap<&str, BTreeMap<String, Found>> = BTreeMap::new();
    for file in files {
        let messages = found.entry(file.language.as_str()).or_default();
        for (id, message) in read(file, &mut wrong) {
            let place = message.place.clone();
            if let Some(first) = messages.insert(id.clone(), message) {
                wrong.push(format!("{place}: `{id}` stands in {} already", first.place));
            }
        }
    }
    let Some((base, others)) = tags.split_first() else {
        return wrong;
    };
    let none = BTreeMap::new();
    let expected = found.get(base).unwrap_or(&none);
    // What is handed over on a locked screen is said in every language, the rest in those of the team.
    let shown: BTreeMap<String, Found> = expected
        .iter()
        .filter(|(id, _)| id.starts_with("show-"))
        .map(|(id, message)| (id.clone(), message.clone()))
        .collect();
    let staff = staff(languages);
    for tag in others {
        let expected = if staff.contains(tag) { expected } else { &shown };
        compare(base, expected, tag, found.get(tag).unwrap_or(&none), &mut wrong);
    }
    wrong
}

/// The tags of the languages in which the team can work: their tables say `staff = true`.
fn staff(languages: &str) -> Vec<&str> {
    let tables = languages.split("[[language]]").skip(1);
    let staff = tables.filter(|table| table.lines().any(|line| line.trim() == "staff = true"));
    staff.flat_map(tags).collect()
}

fn compare(
    base: &str,
    expected: &BTreeMap<String, Found>,
    tag: &str,
    found: &BTreeMap<String, Found>,
    wrong: &mut Vec<String>,
) {
    for (id, message) in expected {
        match found.get(id) {
            None => wrong.push(format!("{}: `{id}` is missing in {tag}", message.place)),
            Some(other) if other.variables != message.variables => wrong.push(format!(
                "{}: `{id}` uses {:?}, but {:?} in {base}",
                other.place, other.variables, message.variables
            )),
            Some(_) => {}
        }
    }
    for (id, message) in found.iter().filter(|(id, _)| !expected.contains_key(*id)) {
        wrong.push(format!("{}: `{id}` is not in {base}", message.place));
    }
}

/// The tags in `tag = "nl"`.
fn tags(languages: &str) -> Vec<&str> {
    let values = languages.lines().filter_map(|line| line.trim().strip_prefix("tag = "));
    values.map(|value| value.trim_matches('"')).collect()
}

fn read(file: &File, wrong: &mut Vec<String>) -> Vec<(String, Found)> {
    let path = format!("locales/{}/{}", file.language, file.name);
    let mut found = Vec::new();
    let resource = match parser::parse(file.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let before = file.text.get(..error.pos.start).unwrap_or_default();
                let line = before.matches('\n').count() + 1;
                wrong.push(format!("{path}:{line}: {error}"));
            }
            resource
        }
    };
    for entry in resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                wrong.push(format!(
                    "{path}:1: the term `{}`: only messages are allowed",
                    term.id.name
                ));
                continue;
            }
            _ => continue,
        };
        let id = message.id.name.to_owned();
        let place = format!("{path}:{}", line_of(&file.text, message.id.name));
        if !message.attributes.is_empty() {
            wrong.push(format!(
                "{place}: `{id}` has attributes; give each sentence an id of its own"
            ));
        }
        let mut seen = Seen::default();
        match &message.value {
            Some(pattern) => seen.pattern(pattern),
            None => wrong.push(format!("{place}: `{id}` says nothing")),
        }
        for text in &seen.texts {
            if let Some(mark) = ["<", ">", "`", "**", "&nbsp;", "!"]
                .iter()
                .find(|mark| text.contains(*mark))
            {
                wrong.push(format!(
                    "{place}: `{id}` holds `{mark}`: words only, no markup and no exclamation marks"
                ));
            }
        }
        for odd in seen.odd {
            wrong.push(format!(
                "{place}: `{id}` holds {odd}: only variables and choices between texts are allowed"
            ));
        }
        found.push((
            id,
            Found {
                place,
                variables: seen.variables,
            },
        ));
    }
    found
}

/// What a pattern is made of.
#[derive(Default)]
struct Seen {
    texts: Vec<String>,
    variables: BTreeSet<String>,
    odd: Vec<&'static str>,
}

impl Seen {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push((*value).to_owned()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { value } => self.texts.push((*value).to_owned()),
            InlineExpression::NumberLiteral { .. } => self.odd.push("a number"),
            InlineExpression::FunctionReference { .. } => self.odd.push("a function"),
            InlineExpression::MessageReference { .. } => self.odd.push("another message"),
            InlineExpression::TermReference { .. } => self.odd.push("a term"),
        }
    }
}

/// The line on which a piece of the text stands. The syntax tree keeps no places, but its names are slices of the text.
fn line_of(text: &str, piece: &str) -> usize {
    let at = (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    text.get(..at).unwrap_or_default().matches('\n').count() + 1
}
