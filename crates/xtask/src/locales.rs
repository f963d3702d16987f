//! `locales`: what each language says, lacks and has too much.

use crate::{ftl, process::root, tidy::sources};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

/// The language that the others are compared with.
pub const BASE: &str = "nl";

/// The areas in the order of the generated messages; `labels` is looked up by id and has no messages of its own.
pub const AREAS: [&str; 5] = ["errors", "import", "status", "cli", "links"];

/// The areas that only screens speak: they become a type of TypeScript, and the programs without a screen stay as they
/// are.
pub const SCREENS: [&str; 19] = [
    "app", "unlock", "start", "rounds", "before", "round", "handin", "review", "figures", "team", "settings", "places",
    "flyers", "services", "texts", "print", "privacy", "online", "cards",
];

/// Areas that both speak.
pub const SHARED_WITH_SCREENS: [&str; 3] = ["errors", "status", "links"];

/// The area of the screen that is handed over, in every language.
pub const SHOWN: &str = "show";

/// Messages that `i18n` looks up by a code: they have no variant, and no source names them.
const BY_CODE: [&str; 14] = [
    "error-",
    "detail-",
    "refusal-",
    "problem-",
    "left-out-",
    "waiting-",
    "quarantine-",
    "alarm-",
    "show-day-",
    "show-subject-",
    "show-sort-",
    "show-template-",
    "show-language-",
    "language-",
];

/// Whether a message is looked up by a code.
pub fn is_by_code(id: &str) -> bool {
    BY_CODE.iter().any(|beginning| id.starts_with(beginning))
}

/// Prints the table; an error if a language lacks a message or has one too many.
pub fn locales() -> Result<(), String> {
    let base = needs_of(BASE, true)?;
    let sources = sources::read(&["rs", "svelte", "ts"])?;
    let unused = unused(&sources)?;
    println!(
        "{:<9} {:>8} {:>8} {:>6} {:>7}",
        "language", "messages", "missing", "extra", "unused"
    );
    let mut wrong = Vec::new();
    for (language, is_staff) in languages()? {
        let here = needs_of(&language, is_staff)?;
        let wanted = base.keys().filter(|id| is_staff || id.starts_with("show-"));
        let missing: Vec<_> = wanted.filter(|id| !here.contains_key(*id)).collect();
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

/// The languages of the list, and whether a team can work in each.
fn languages() -> Result<Vec<(String, bool)>, String> {
    let path = "locales/languages.toml";
    let list = fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}"))?;
    let tables = list.split("[[language]]").skip(1);
    let languages = tables.map(|table| {
        let tag = table.lines().find_map(|line| line.strip_prefix("tag = "));
        let is_staff = table.lines().any(|line| line == "staff = true");
        (tag.unwrap_or_default().trim_matches('"').to_owned(), is_staff)
    });
    Ok(languages.collect())
}

/// The variables of each message of a language: of all areas, or of what is shown to others.
fn needs_of(language: &str, is_staff: bool) -> Result<BTreeMap<String, BTreeSet<String>>, String> {
    let mut needs = ftl::needs(&text(language, SHOWN)?);
    let areas = AREAS.into_iter().chain(SCREENS).chain(["labels"]);
    for area in areas.filter(|_| is_staff) {
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
        let variant = match id.starts_with("show-") {
            true => format!("Show::{}", crate::codegen::variant(id)),
            false => crate::codegen::variant(id),
        };
        written.iter().any(|source| match source.path.starts_with("ui/") {
            true => says(&source.text, id),
            false => source.mentions(&variant),
        })
    };
    let mut found = Vec::new();
    for area in AREAS.into_iter().chain(SCREENS).chain([SHOWN]) {
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
