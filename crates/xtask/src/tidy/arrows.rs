//! Which crate may know which: the arrows of design.md §4.

use super::{Violation, house::House};

/// What a crate may need for running or building; tests may need more.
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("protocol", &[]),
    ("i18n", &[]),
    ("documents", &["domain"]),
    ("vault", &["protocol"]),
    ("store", &["domain", "protocol"]),
    ("sync", &["documents", "store", "vault", "protocol", "domain"]),
    (
        "app",
        &["sync", "documents", "store", "vault", "i18n", "protocol", "domain"],
    ),
    ("cli", &["app"]),
    ("veldboek-app", &["app"]),
    ("relay", &["protocol"]),
    // It stands on `app` and `relay`; a story also has to look into, and to damage, what lies below them.
    (
        "testkit",
        &[
            "app",
            "relay",
            "sync",
            "documents",
            "store",
            "vault",
            "protocol",
            "domain",
        ],
    ),
    ("xtask", &[]),
];

/// The lanes of more than one room may know every room.
const KNOWS_ALL: &str = "tests";

/// Arrows that are not in the table.
pub fn check(house: &House) -> Vec<Violation> {
    let mut found = Vec::new();
    for package in house.ours().filter(|package| package.name != KNOWS_ALL) {
        let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == package.name) else {
            let rule = format!(
                "the crate `{}` has no arrows yet; give it a line in tidy/arrows.rs",
                package.name
            );
            found.push(Violation::new(&package.manifest, 1, rule));
            continue;
        };
        for need in &package.needs {
            if house.crate_named(need).is_some() && !allowed.contains(&need.as_str()) {
                let rule = match allowed {
                    [] => format!("`{}` knows nobody, so not `{need}` either", package.name),
                    _ => format!("`{}` may know {}, not `{need}`", package.name, allowed.join(", ")),
                };
                found.push(Violation::new(
                    &package.manifest,
                    super::sources::line_of(&package.manifest, need),
                    rule,
                ));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::house::small;

    #[test]
    fn the_arrows_of_the_design_are_allowed() {
        let house = small(&[
            ("domain", &[]),
            ("documents", &["domain"]),
            ("tests", &["documents", "domain"]),
        ]);
        assert_eq!(check(&house), []);
    }

    #[test]
    fn an_arrow_that_the_design_does_not_have_is_reported() {
        let found = check(&small(&[
            ("domain", &["protocol"]),
            ("protocol", &[]),
            ("relay", &["domain"]),
        ]));
        let rules: Vec<&str> = found.iter().map(|violation| violation.rule.as_str()).collect();
        assert_eq!(
            rules,
            [
                "`domain` knows nobody, so not `protocol` either",
                "`relay` may know protocol, not `domain`"
            ]
        );
    }

    #[test]
    fn a_new_crate_needs_a_line_of_its_own() {
        assert_eq!(check(&small(&[("novelty", &[])])).len(), 1);
    }
}
