#![allow(clippy::unwrap_used, missing_docs)]

use super::*;

fn same(spellings: &[&str], wanted: &str) {
    for text in spellings {
        assert_eq!(normal(text).as_deref(), Ok(wanted), "{text:?}");
    }
}

#[test]
fn a_name_is_recognised_with_an_at_a_dot_a_capital_and_spaces() {
    same(
        &[
            "luna_dh",
            " Luna_DH ",
            "@luna_dh",
            "@@Luna_dh.",
            "LUNA_DH...",
            "luna_dh/",
            "\"luna_dh\"",
            "(luna_dh)!",
            "luna_dh,",
            "…luna_dh",
        ],
        "luna_dh",
    );
}

#[test]
fn an_address_around_a_name_is_taken_off() {
    same(
        &[
            "https://www.site.voorbeeld/profile/Luna_DH/?x=1#y",
            "HTTP://site.voorbeeld/luna_dh",
            "site.voorbeeld/@luna_dh",
            "www.site.voorbeeld/nl/profiel/luna_dh/",
            "https://site.voorbeeld/?user=luna_dh",
            "https://site.voorbeeld?page=2&ID=Luna_dh",
            "https://site.voorbeeld/l%75na_dh",
            "https://site.voorbeeld:8080//luna_dh//",
        ],
        "luna_dh",
    );
}

#[test]
fn what_only_looks_like_an_address_is_a_name() {
    for (text, name) in [
        ("luna.dh", "luna.dh"),
        ("luna.dh/", "luna.dh"),
        ("luna/dh", "luna/dh"),
        ("sol-maria", "sol-maria"),
        ("mail@site.voorbeeld", "mail@site.voorbeeld"),
    ] {
        assert_eq!(normal(text).as_deref(), Ok(name));
    }
}

#[test]
fn an_address_that_leads_to_nobody_is_no_name() {
    for nobody in [
        "https://site.voorbeeld/",
        "https://",
        "https://site.voorbeeld/?page=2",
        "http://[x/luna",
    ] {
        assert_eq!(normal(nobody), Err(NotAHandle), "{nobody}");
    }
}

#[test]
fn characters_that_nobody_sees_are_gone() {
    same(
        &[
            "lu\u{200B}na_dh",
            "\u{FEFF}luna_dh",
            "luna\u{AD}_dh",
            "\u{202E}luna_dh\u{202C}",
            "luna_dh\u{FE0F}",
            "lu\u{0}na_dh",
        ],
        "luna_dh",
    );
}

#[test]
fn letters_that_look_alike_are_one_and_a_digit_is_no_letter() {
    same(
        &["lunа_dh", "ＬＵＮＡ＿ＤＨ", "lυnα_dh", "𝓁𝓊𝓃𝒶_dh", "ⓛⓤⓝⓐ_dh"],
        "luna_dh",
    );
    // Composed or not.
    assert_eq!(normal("zoe\u{308}"), normal("zoë"));
    assert_ne!(normal("zoë"), normal("zoe"));
    for (one, other) in [
        ("s0l", "sol"),
        ("l1na", "lina"),
        ("luna.dh", "luna_dh"),
        ("жена", "xena"),
    ] {
        assert_ne!(normal(one), normal(other));
    }
}

#[test]
fn other_scripts_keep_their_letters() {
    for name in ["小美", "ليلى", "มะลิ", "жанна"] {
        assert!(!normal(name).unwrap().is_empty());
        assert!(!loose(name).unwrap().is_empty());
    }
    assert_ne!(normal("小美"), normal("小丽"));
}

#[test]
fn a_telephone_number_is_one_in_every_spelling() {
    same(
        &[
            "+31 6 12345678",
            "0031612345678",
            "06-12345678",
            "06 12 34 56 78",
            "+31(0)612345678",
            "(06) 12345678",
            "06.12.34.56.78",
            "+31-6-1234-5678",
        ],
        "+31612345678",
    );
    same(&["+32 470 12 34 56", "0032470123456"], "+32470123456");
    // Too short, or a number that is simply a name.
    assert_eq!(normal("0612").as_deref(), Ok("0612"));
    assert_eq!(normal("12345678").as_deref(), Ok("12345678"));
}

#[test]
fn the_loose_form_is_one_for_every_platforms_spelling() {
    for text in [
        "Luna_DH",
        "luna.dh",
        "@luna-dh",
        "luna dh",
        "L.U.N.A. D.H.",
        "https://forum.voorbeeld/leden/luna.dh/",
        "LUNA·DH",
        "lunadh",
    ] {
        assert_eq!(loose(text).as_deref(), Ok("lunadh"), "{text}");
    }
    assert_eq!(loose("06-12345678"), loose("+31 6 12345678"));
}

#[test]
fn what_is_no_name_is_refused() {
    let long = "a".repeat(HANDLE_LIMIT + 1);
    let endless = format!("https://site.voorbeeld/{}", "a".repeat(100_000));
    for text in ["", "   ", "@", "...", "\u{200B}\u{200B}", "_-_", "🙂", &long, &endless] {
        assert_eq!(normal(text), Err(NotAHandle), "{text:?}");
        assert_eq!(loose(text), Err(NotAHandle));
    }
    assert!(normal(&"a".repeat(HANDLE_LIMIT)).is_ok());
}

#[test]
fn a_normal_name_is_its_own_normal_name() {
    for text in [
        "Luna_DH",
        "@sol.maria",
        "06-12345678",
        "小美",
        "zoë",
        "site.voorbeeld/@kim",
    ] {
        let once = normal(text).unwrap();
        assert_eq!(normal(&once).unwrap(), once);
    }
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_panic_and_no_name_is_empty(text in ".{0,80}") {
        if let Ok(name) = normal(&text) {
            proptest::prop_assert!(!name.is_empty());
            proptest::prop_assert!(!name.chars().any(char::is_whitespace));
        }
    }
}
