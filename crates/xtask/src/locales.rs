//! `locales`: what each language says, lacks and has too much.

use crate::{ftl, process::root, tidy::sources};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

/// The language that the others are compared with.
pub const BASE: &str = "nl";

/// The areas in the order of the generated messages; `labels` is looked up by id and has no messages of its own.
pub const AREAS: [&str; 4] = ["errors", "import", "status", "cli"];

/// The areas that only screens speak: they become a type of TypeScript, and the programs without a screen stay as they
/// are.
pub const SCREENS: [&str; 11] = [
    "app", "start", "rounds", "before", "round", "handin", "review", "figures", "team", "settings", "places",
];

/// Areas that both speak.
pub const SHARED_WITH_SCREENS: [&str; 2] = ["errors", "status"];

/// Messages that `i18n` looks up by a code: they have no variant, and no source names them.
const BY_CODE: [&str; 8] = [
    "error-",
    "detail-",
    "refusal-",
    "problem-",
    "left-out-",
    "waiting-",
    "quarantine-",
    "alarm-",
];

/// Whether a message is looked up by a code.
pub fn is_by_code(id: &str) -> bool {
    BY_CODE.iter().any(|beginning| id.starts_with(beginning))
}

/// Prints the table; an error if a language lacks a message or has one too many.
pub fn locales() -> Result<(), String> {
    let base = needs_of(BASE)?;
    let sources = sources::read(&["rs", "svelte", "ts"])?;
    let unused = unused(&sources)?;
    println!(
        "{:<9} {:>8} {:>8} {:>6} {:>7}",
        "language", "messages", "missing", "extra", "unused"
    );
    let mut wrong = Vec::new();
    for language in languages()? {
        let here = needs_of(&language)?;
        let missing: Vec<_> = base.keys().filter(|id| !here.contains_key(*id)).collect();
        let extra: Vec<_> = here.keys().filter(|id| !base.contains_key(*id)).collect();
        println!(
            "{language:<9} {:>8} {:>8} {:>6} {:>7}",
            here.len(),
            missing.len(),
            extra.len(),
            unused.iter().filter(|id| here.contains_key(*id)).count()
        );
        wrong.extend(missing.iter().map(|id| format!("{language}: {id} is missing")));
        wrong.extend(extra.iter().map(|id| format!("{language}: {id} is not in {BASE}")));
        for (id, needs) in &here {
            if base.get(id).is_some_and(|base| base != needs) {
                wrong.push(format!("{language}: {id} has other variables than in {BASE}"));
            }
        }
    }
    for id in unused {
        println!("unused: {id}");
    }
    match wrong.is_empty() {
        true => Ok(()),
        false => Err(wrong.join("\n")),
    }
}

fn languages() -> Result<Vec<String>, String> {
    let folder = root().join("locales");
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut found: Vec<String> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    found.sort_by_key(|language| (language != BASE, language.clone()));
    Ok(found)
}

fn needs_of(language: &str) -> Result<BTreeMap<String, BTreeSet<String>>, String> {
    let mut needs = BTreeMap::new();
    for area in AREAS.into_iter().chain(SCREENS).chain(["labels"]) {
        needs.extend(ftl::needs(&text(language, area)?));
    }
    Ok(needs)
}

/// The messages that no product source names: by their variant in Rust, by their id on a screen.
fn unused(sources: &[sources::Source]) -> Result<Vec<String>, String> {
    let written: Vec<&sources::Source> = sources
        .iter()
        .filter(|source| !source.is_generated() && !source.is_test() && !source.is_in("xtask"))
        .collect();
    let is_used = |id: &str| {
        let variant = crate::codegen::variant(id);
        written.iter().any(|source| match source.path.starts_with("ui/") {
            true => says(&source.text, id),
            false => source.mentions(&variant),
        })
    };
    let mut found = Vec::new();
    for area in AREAS.into_iter().chain(SCREENS) {
        let messages = ftl::messages(&text(BASE, area)?).into_iter().map(|message| message.id);
        found.extend(messages.filter(|id| !is_by_code(id) && !is_used(id)));
    }
    Ok(found)
}

/// Whether a screen names a message: whole, or as the beginning of a template such as `` `rounds-${state}` ``.
fn says(text: &str, id: &str) -> bool {
    let beginnings = id
        .match_indices('-')
        .filter_map(|(at, _)| id.get(..=at))
        .map(|beginning| format!("`{beginning}${{"));
    ['"', '\'', '`']
        .iter()
        .map(|quote| format!("{quote}{id}{quote}"))
        .chain(beginnings)
        .any(|form| text.contains(&form))
}

/// One file of one language.
pub fn text(language: &str, area: &str) -> Result<String, String> {
    let path = format!("locales/{language}/{area}.ftl");
    fs::read_to_string(root().join(&path)).map_err(|error| format!("{path}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_screen_names_a_message_by_its_whole_id_or_by_a_template() {
        let text = "t(\"rounds-empty-title\") + t(`review-state-${row.state}`)";
        for (id, is) in [
            ("rounds-empty-title", true),
            ("rounds-empty", false),
            ("review-state-asked", true),
            ("review-other", false),
        ] {
            assert_eq!(says(text, id), is, "{id}");
        }
    }
}
