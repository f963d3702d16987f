//! `codegen`: what is written from something else. The output is committed, so that a reader and an editor see it, and
//! tidy says when it is stale.

mod doors;
mod messages;
mod screens;

use crate::{ftl, locales, process::root};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

pub use messages::variant;

/// Every file that `codegen` writes.
pub const GENERATED: [&str; 5] = [
    messages::PATH,
    messages::SHOWN,
    screens::PATH,
    doors::PATHS[0],
    doors::PATHS[1],
];

/// Writes the generated files anew, or, to check, says which are stale.
pub fn codegen(check: bool) -> Result<(), String> {
    if check {
        let stale = stale()?;
        let sentences: Vec<String> = stale
            .iter()
            .map(|path| format!("{path}:1: is stale; run `cargo xtask codegen`"))
            .collect();
        return match sentences.is_empty() {
            true => doors::doors(check),
            false => Err(sentences.join("\n")),
        };
    }
    for (path, text) in outputs()? {
        fs::write(root().join(path), text).map_err(|error| format!("{path}: {error}"))?;
        println!("{path} written");
    }
    doors::doors(check)
}

/// The committed files that differ from what they are written from, or are not there.
pub fn stale() -> Result<Vec<&'static str>, String> {
    let differs = |path: &str, text: &String| fs::read_to_string(root().join(path)).ok().as_ref() != Some(text);
    let outputs = outputs()?;
    Ok(outputs
        .iter()
        .filter(|(path, text)| differs(path, text))
        .map(|(path, _)| *path)
        .collect())
}

/// Path and text of everything that is written from `locales/`.
fn outputs() -> Result<Vec<(&'static str, String)>, String> {
    let spoken: Vec<&str> = locales::SHARED_WITH_SCREENS
        .iter()
        .chain(&locales::SCREENS)
        .copied()
        .collect();
    Ok(vec![
        (messages::PATH, messages::generated(&typed(&locales::AREAS)?)?),
        (messages::SHOWN, messages::shown(&typed(&[locales::SHOWN])?)?),
        (screens::PATH, screens::generated(&typed(&spoken)?)),
    ])
}

/// One message with what its callers need to know.
struct Typed {
    id: String,
    variables: Vec<String>,
    numbers: BTreeSet<String>,
    doc: String,
}

/// The messages of some areas, except those that are looked up by a code.
fn typed(areas: &[&str]) -> Result<Vec<Typed>, String> {
    let mut all = Vec::new();
    for area in areas {
        let (base, english) = (locales::text(locales::BASE, area)?, locales::text("en", area)?);
        let numbers = ftl::numbers(&base);
        let words: BTreeMap<String, String> = ftl::messages(&english)
            .into_iter()
            .map(|message| (message.id, message.text))
            .collect();
        for message in ftl::messages(&base)
            .into_iter()
            .filter(|message| !locales::is_by_code(&message.id))
        {
            let doc = words.get(&message.id).cloned().unwrap_or(message.text);
            all.push(Typed {
                numbers: message
                    .variables
                    .iter()
                    .filter(|name| numbers.contains(*name))
                    .cloned()
                    .collect(),
                id: message.id,
                variables: message.variables,
                doc,
            });
        }
    }
    Ok(all)
}
