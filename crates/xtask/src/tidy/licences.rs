//! The licence of every package we stand on is one that deny.toml allows. No tool is needed for this much; where
//! cargo-deny is installed it looks further.

use super::{Violation, house::House};
use crate::process::{cargo, said};

/// Packages whose SPDX expression can't be met with the allowed licences.
pub fn check(house: &House, deny: &str) -> Vec<Violation> {
    let allowed = allowed(deny);
    let mut found = Vec::new();
    for package in house.packages() {
        let name = format!("{} {}", package.name, package.version);
        match &package.licence {
            None => found.push(Violation::new(
                "deny.toml",
                1,
                format!("{name} does not say under which licence it comes"),
            )),
            Some(expression) if !is_met(expression, &allowed) => {
                let rule = format!("{name} comes under {expression}, which is not in `licenses.allow`");
                found.push(Violation::new("deny.toml", 1, rule));
            }
            Some(_) => {}
        }
    }
    found
}

/// What cargo-deny says about licences, bans and sources; `None` where it is not installed.
pub fn cargo_deny() -> Result<Option<Vec<Violation>>, String> {
    if !said(&mut cargo(&["deny", "--version"]))?.well {
        return Ok(None);
    }
    let said = said(&mut cargo(&[
        "deny",
        "--offline",
        "check",
        "licenses",
        "bans",
        "sources",
    ]))?;
    let violation = || Violation::new("deny.toml", 1, format!("cargo deny refuses:\n{}", said.err.trim_end()));
    Ok(Some((!said.well).then(violation).into_iter().collect()))
}

/// The ids in `allow = [ … ]` under `[licenses]`.
fn allowed(deny: &str) -> Vec<&str> {
    let section = deny
        .split("\n[")
        .find(|section| section.trim_start_matches('[').starts_with("licenses]"));
    let list = section
        .and_then(|section| section.split_once("allow = ["))
        .map(|(_, list)| list);
    let list = list.and_then(|list| list.split_once(']')).map_or("", |(list, _)| list);
    list.split('"').skip(1).step_by(2).collect()
}

/// Whether an SPDX expression can be met: `OR` (or the old `/`) needs one side, `AND` both. An exception (`WITH`) only
/// ever gives more, so the licence before it decides.
fn is_met(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut ahead = words.as_slice();
    either(&mut ahead, allowed) && ahead.is_empty()
}

fn either(ahead: &mut &[&str], allowed: &[&str]) -> bool {
    let mut met = both(ahead, allowed);
    while take(ahead, "OR") {
        met |= both(ahead, allowed);
    }
    met
}

fn both(ahead: &mut &[&str], allowed: &[&str]) -> bool {
    let mut met = one(ahead, allowed);
    while take(ahead, "AND") {
        met &= one(ahead, allowed);
    }
    met
}

fn one(ahead: &mut &[&str], allowed: &[&str]) -> bool {
    if take(ahead, "(") {
        return either(ahead, allowed) & take(ahead, ")");
    }
    let Some((id, rest)) = ahead.split_first() else {
        return false;
    };
    *ahead = rest;
    if take(ahead, "WITH") {
        *ahead = ahead.get(1..).unwrap_or_default();
    }
    allowed.contains(id)
}

fn take(ahead: &mut &[&str], word: &str) -> bool {
    match ahead.split_first() {
        Some((first, rest)) if *first == word => {
            *ahead = rest;
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::house::small;

    #[test]
    fn an_expression_is_met_or_not() {
        let allowed = ["MIT", "Apache-2.0", "ISC", "BSD-3-Clause"];
        for (expression, met) in [
            ("MIT", true),
            ("GPL-3.0-only", false),
            ("MIT/GPL-2.0", true),
            ("GPL-2.0 OR MIT", true),
            ("MIT AND GPL-2.0", false),
            ("(MIT OR GPL-2.0) AND ISC", true),
            ("GPL-2.0 OR MIT AND ISC", true),
            ("Apache-2.0 WITH LLVM-exception OR GPL-2.0", true),
            ("(MIT", false),
            ("", false),
        ] {
            assert_eq!(is_met(expression, &allowed), met, "{expression}");
        }
    }

    #[test]
    fn the_allowed_licences_are_those_of_the_file() {
        let deny = "# x\n\n[licenses]\nconfidence = 1\nallow = [\n    \"MIT\",\n    \"ISC\", # why\n]\n\n[bans]\n";
        assert_eq!(allowed(deny), ["MIT", "ISC"]);
        assert_eq!(check(&small(&[("relay", &[])]), deny), []);
        assert_eq!(check(&small(&[("relay", &[])]), "[licenses]\nallow = []").len(), 1);
    }
}
