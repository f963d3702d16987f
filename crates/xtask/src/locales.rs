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
    for area in AREAS.into_iter().chain(["labels"]) {
        needs.extend(ftl::needs(&text(language, area)?));
    }
    Ok(needs)
}

/// The messages with a variant that no product source names.
fn unused(sources: &[sources::Source]) -> Result<Vec<String>, String> {
    let written: Vec<&sources::Source> = sources
        .iter()
        .filter(|source| !source.is_generated() && !source.is_test() && !source.is_in("xtask"))
        .collect();
    let mut found = Vec::new();
    for area in AREAS {
        for message in ftl::messages(&text(BASE, area)?) {
            let variant = crate::codegen::variant(&message.id);
            if !is_by_code(&message.id) && !written.iter().any(|source| source.mentions(&variant)) {
                found.push(message.id);
            }
        }
    }
    Ok(found)
}

/// One file of one language.
pub fn text(language: &str, area: &str) -> Result<String, String> {
    let path = format!("locales/{language}/{area}.ftl");
    fs::read_to_string(root().join(&path)).map_err(|error| format!("{path}: {error}"))
}
