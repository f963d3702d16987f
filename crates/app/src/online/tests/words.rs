//! Platforms, texts, and what is refused.

use super::*;

#[test]
fn a_platform_is_added_once_and_a_text_is_the_teams_own_until_it_is_taken_back() {
    let desk = desk();
    assert_eq!(desk.book.add_platform(" advertentiesite a ").unwrap().id, desk.platform);
    let page = desk.book.online_page().unwrap();
    let labels: Vec<_> = page.platforms.iter().map(|platform| platform.label.as_str()).collect();
    assert_eq!(labels, ["Advertentiesite A"]);
    assert_eq!(why(desk.book.add_platform("  ")), (Code::InputWrong, "name".into()));

    let texts = desk.book.set_template("first", "es", "Hola, soy …").unwrap();
    assert_eq!((texts[0].text.as_str(), texts[0].shipped), ("Hola, soy …", false));
    assert!(desk.book.templates("nl").unwrap()[0].shipped);
    assert!(desk.book.set_template("first", "es", " ").unwrap()[0].shipped);
    let texts = desk.book.set_template("reminder", "es", "Hola otra vez").unwrap();
    assert_eq!(
        texts.iter().map(|text| text.id.as_str()).collect::<Vec<_>>(),
        ["first", "reminder"]
    );
    assert_eq!(
        why(desk.book.set_template("first", "es", "Hola, soy {naam}")),
        (Code::InputWrong, "holes".into())
    );
    let filled = desk
        .book
        .set_template("first", "es", "Hola, soy {name} de {team}")
        .unwrap();
    assert_eq!(filled[0].said, "Hola, soy Noor de Spot Voorbeeld");
    let long = "a".repeat(1_001);
    assert_eq!(
        why(desk.book.set_template("first", "es", &long)),
        (Code::InputWrong, "text".into())
    );
    assert_eq!(
        why(desk.book.set_template("First/x", "es", "x")),
        (Code::InputWrong, "template".into())
    );
}

#[test]
fn what_makes_no_sense_is_refused_and_nothing_is_written() {
    let desk = desk();
    assert_eq!(
        why(desk.log("...", What::Approach)),
        (Code::InputWrong, "handle".into())
    );
    let entry = |language: &str, gender: Gender| OnlineEntry {
        what: What::Approach,
        gender: Some(gender),
        language: Some(language.into()),
        template: None,
        channel: None,
        reason: None,
    };
    let log = |entry: &OnlineEntry| why(desk.book.log_online(&desk.platform, "luna", entry));
    assert_eq!(
        log(&entry("Spaans", Gender::Woman)),
        (Code::InputWrong, "language".into())
    );
    assert_eq!(
        log(&entry("es", Gender::from("kat"))),
        (Code::InputWrong, "gender".into())
    );
    assert!(desk.book.online_profiles().unwrap().is_empty());
}
