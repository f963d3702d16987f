//! What the build refuses.

use super::check::{File, check};

const LANGUAGES: &str = "[[language]]\ntag = \"nl\"\nstaff = true\n[[language]]\ntag = \"en\"\nstaff = true\n";

fn wrong(dutch: &str, english: &str) -> Vec<String> {
    let file = |language: &str, text: &str| File {
        language: language.to_owned(),
        name: "a.ftl".to_owned(),
        text: text.to_owned(),
    };
    check(LANGUAGES, &[file("nl", dutch), file("en", english)])
}

#[test]
fn the_same_messages_with_the_same_variables_are_right() {
    let plural = "a = { $n ->\n    [one] een\n   *[other] { $n } van { $of }\n}\n";
    assert_eq!(wrong(plural, "a = { $n } of { $of }\n"), [""; 0]);
}

#[test]
fn what_is_not_right_is_named_with_its_place() {
    for (dutch, english, sentence) in [
        ("a = A\nb = B\n", "a = A\n", "locales/nl/a.ftl:2: `b` is missing in en"),
        ("a = A\n", "a = A\nc = C\n", "locales/en/a.ftl:2: `c` is not in nl"),
        (
            "a = { $n }\n",
            "a = { $m }\n",
            "locales/en/a.ftl:1: `a` uses {\"m\"}, but {\"n\"} in nl",
        ),
        (
            "a = A\n\na = B\n",
            "a = A\n",
            "locales/nl/a.ftl:3: `a` stands in locales/nl/a.ftl:1 already",
        ),
    ] {
        assert_eq!(wrong(dutch, english), [sentence]);
    }
}

#[test]
fn a_broken_file_is_named_with_its_line() {
    let found = wrong("a = A\nb = { $n\n", "a = A\n");
    assert!(found[0].starts_with("locales/nl/a.ftl:"), "{found:?}");
}

#[test]
fn markup_functions_and_references_are_refused() {
    for text in [
        "a = <b>A</b>\n",
        "a = { NUMBER($n) }\n",
        "a = A\nb = { a }\n",
        "a = A\n    .b = B\n",
        "-a = A\n",
        "a = Ja!\n",
    ] {
        assert!(!wrong(text, text).is_empty(), "{text}");
    }
}

#[test]
fn a_folder_that_no_list_names_is_refused() {
    let file = File {
        language: "es".to_owned(),
        name: "a.ftl".to_owned(),
        text: String::new(),
    };
    assert!(check(LANGUAGES, &[file])[0].starts_with("locales/languages.toml"));
}
