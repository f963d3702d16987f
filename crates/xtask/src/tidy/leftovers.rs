//! What was left for later, what can stop the app, and what names the machine it was written on.

use super::{Violation, sources::Source, sources::has_word};

// Put together from halves, so that this file does not report itself.
const LATER: &[&str] = &[
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
    concat!("HA", "CK"),
    concat!("dbg", "!"),
    concat!("todo", "!"),
    concat!("unimplemented", "!"),
];
const SWITCHED_OFF: &str = concat!("#[ign", "ore");
const PANICS: &[&str] = &[
    concat!(".unw", "rap()"),
    concat!(".exp", "ect(\""),
    concat!("panic", "!("),
];
const MACHINE: &[&str] = &[
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/wo", "rk/"),
    concat!("/Us", "ers/"),
];
const HOSTS: &[&str] = &[
    concat!("crates", ".io/"),
    concat!("index.crates", ".io"),
    concat!("static.crates", ".io"),
    concat!("registry.npm", "js.org"),
    concat!("py", "pi.org"),
    concat!("deb.deb", "ian.org"),
    concat!("proxy.gol", "ang.org"),
];

/// Marks of unfinished work, and tests that are switched off.
pub fn words(sources: &[Source]) -> Vec<Violation> {
    each_line(sources, |_, line| {
        let later = LATER.iter().find(|word| has_word(line, word));
        later
            .map(|word| format!("`{word}` is left for later: do it now, or write an issue"))
            .or_else(|| {
                line.contains(SWITCHED_OFF)
                    .then(|| "a test that is switched off tests nothing".to_owned())
            })
    })
}

/// What ends the program in the middle of somebody's work.
pub fn panics(sources: &[Source]) -> Vec<Violation> {
    let rust = sources.iter().filter(|source| source.path.ends_with(".rs"));
    rust.flat_map(|source| {
        source.forbid(PANICS, |word| {
            format!("`{word}` can end the app in the middle of a round: return an error")
        })
    })
    .collect()
}

/// Paths of one machine, and hosts of package registries.
pub fn places(sources: &[Source]) -> Vec<Violation> {
    each_line(sources, |_, line| {
        if let Some(path) = MACHINE.iter().find(|path| starts_here(line, path)) {
            return Some(format!("`{path}` is a path of one machine"));
        }
        let host = HOSTS.iter().find(|host| has_word(line, host));
        host.map(|host| format!("`{host}` is a registry's host: cargo and apt know theirs by themselves"))
    })
}

fn each_line(sources: &[Source], rule: impl Fn(&Source, &str) -> Option<String>) -> Vec<Violation> {
    let mut found = Vec::new();
    for source in sources.iter().filter(|source| source.path != "Cargo.lock") {
        for (number, line) in source.text.lines().enumerate() {
            if let Some(rule) = rule(source, line) {
                found.push(Violation::new(&source.path, number + 1, rule));
            }
        }
    }
    found
}

/// Whether an absolute path begins here, and not the middle of an address or a longer path.
fn starts_here(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        before.is_none_or(|before| !before.is_alphanumeric() && !['.', '-', '_', '~', '}'].contains(&before))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: String) -> [Source; 1] {
        [Source {
            path: "crates/a/src/b.rs".to_owned(),
            text,
        }]
    }

    #[test]
    fn each_mark_of_unfinished_work_is_reported() {
        for word in LATER {
            assert_eq!(words(&file(format!("a\n// {word}: later\n")))[0].line, 2, "{word}");
        }
        assert_eq!(words(&file("a method todos() and a hacksaw".to_owned())), []);
        assert_eq!(words(&file(format!("{SWITCHED_OFF}]"))).len(), 1);
    }

    #[test]
    fn product_code_that_can_panic_is_reported_and_tests_are_not() {
        let unwrap = PANICS[0];
        assert_eq!(panics(&file(format!("let a = b{unwrap};"))).len(), 1);
        assert_eq!(
            panics(&file(format!(
                "#[cfg(test)]\nmod tests {{\n    let a = b{unwrap};\n}}\n"
            ))),
            []
        );
    }

    #[test]
    fn a_machine_path_is_reported_and_an_address_is_not() {
        let path = MACHINE[1];
        assert_eq!(places(&file(format!("cd {path}noor"))).len(), 1);
        assert_eq!(places(&file(format!("https://voorbeeld.invalid{path}x"))), []);
        assert_eq!(places(&file(HOSTS[1].to_owned())).len(), 1);
    }
}
