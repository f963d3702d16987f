//! Which crate is the only home of which library, and what the relay can never be linked with.

use super::{Violation, house::House, sources::line_of};

/// (libraries, where they may live, why). A star stands for any ending.
const HOMES: &[(&[&str], &[&str], &str)] = &[
    (&["automerge"], &["documents"], "merging has one home"),
    (
        &["rusqlite", "libsqlite3-sys"],
        &["store", "relay"],
        "SQLite has one home on the device and one at the relay",
    ),
    (&["reqwest"], &["sync"], "one crate speaks to the network"),
    (&["fluent*"], &["i18n"], "words have one home"),
    (
        &["chacha20poly1305", "hpke", "argon2", "hkdf", "aes*"],
        &["vault"],
        "ciphers and secrets have one home, small enough to be audited",
    ),
    (
        &["axum"],
        &["relay", "testkit"],
        "one crate listens to the network, and one to this machine's browser",
    ),
    (
        &["tauri*", "wry", "tao", "webkit2gtk"],
        &["veldboek-app"],
        "one crate knows the window",
    ),
];

/// The relay stores what it can't read: it is not linked with anything that could.
const NEVER_IN_THE_RELAY: &[&str] = &[
    "automerge",
    "documents",
    "domain",
    "vault",
    "store",
    "sync",
    "app",
    "chacha20poly1305",
    "hpke",
];

/// Libraries away from home. The lanes in `tests` look into everything, tests of a crate into what they check.
pub fn check(house: &House) -> Vec<Violation> {
    let mut found = Vec::new();
    for package in house.ours().filter(|package| package.name != "tests") {
        for (libraries, homes, why) in HOMES {
            for need in package
                .needs
                .iter()
                .filter(|need| libraries.iter().any(|library| is(need, library)))
            {
                if !homes.contains(&package.name.as_str()) {
                    let rule = format!(
                        "`{need}` lives only in {}, not in `{}`: {why}",
                        homes.join(" and "),
                        package.name
                    );
                    found.push(Violation::new(
                        &package.manifest,
                        line_of(&package.manifest, need),
                        rule,
                    ));
                }
            }
        }
    }
    found
}

/// What the relay is linked with although it must not be, through however many others.
pub fn check_relay(house: &House) -> Vec<Violation> {
    let Some(relay) = house.crate_named("relay") else {
        return vec![Violation::new(
            "crates/relay/Cargo.toml",
            1,
            "there is no relay to look at",
        )];
    };
    house
        .closure(relay)
        .into_iter()
        .filter(|(name, _)| NEVER_IN_THE_RELAY.contains(name))
        .map(|(name, through)| {
            let how = if through == "relay" {
                "directly".to_owned()
            } else {
                format!("through `{through}`")
            };
            let rule = format!("the relay can read nothing, so it is never linked with `{name}` (here {how})");
            let near = if through == "relay" { name } else { through };
            Violation::new(&relay.manifest, line_of(&relay.manifest, near), rule)
        })
        .collect()
}

fn is(name: &str, library: &str) -> bool {
    match library.strip_suffix('*') {
        Some(beginning) => name.starts_with(beginning),
        None => name == library,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::house::small;

    #[test]
    fn a_library_at_home_is_fine() {
        let house = small(&[
            ("documents", &["automerge"]),
            ("+automerge", &[]),
            ("tests", &["automerge"]),
        ]);
        assert_eq!(check(&house), []);
    }

    #[test]
    fn a_relay_made_to_depend_on_automerge_is_reported_twice() {
        let house = small(&[("relay", &["automerge"]), ("+automerge", &[])]);
        assert_eq!(check(&house).len(), 1);
        assert_eq!(check_relay(&house).len(), 1);
    }

    #[test]
    fn a_relay_that_reaches_the_vault_through_another_crate_is_reported() {
        let house = small(&[
            ("relay", &["protocol"]),
            ("protocol", &["+odd"]),
            ("+odd", &[]),
            ("vault", &[]),
        ]);
        assert_eq!(check_relay(&house), []);
        let house = small(&[("relay", &["protocol"]), ("protocol", &["vault"]), ("vault", &[])]);
        assert!(check_relay(&house)[0].rule.contains("through `protocol`"));
    }

    #[test]
    fn a_family_of_libraries_is_known_by_its_beginning() {
        let found = check(&small(&[("app", &["fluent-bundle", "aes-gcm"])]));
        assert_eq!(found.len(), 2);
    }
}
