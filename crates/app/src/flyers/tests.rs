#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

use super::*;
use crate::import::founder;
use domain::{FileKind, FileNamed};

fn fields(value: serde_json::Value) -> FlyerFields {
    serde_json::from_value(value).unwrap()
}

fn bulgarian() -> FlyerFields {
    fields(serde_json::json!({
        "subject": "sti", "language": "bg", "title": "  Изследвай   се ", "link": "voorbeeld.invalid/soa-bg",
        "valid_until": "2027-01-01", "keeper": "Noor", "stock": 40, "edition": "2026",
    }))
}

#[test]
fn a_lead_adds_changes_and_retires_a_flyer() {
    let desk = founder();
    let added = desk.book.add_flyer(bulgarian()).unwrap();
    assert_eq!(added.flyer.title, "Изследвай се");
    assert_eq!(added.flyer.link, "https://voorbeeld.invalid/soa-bg");
    assert_eq!(added.shown.as_deref(), Some("voorbeeld.invalid/soa-bg"));
    let id = added.flyer.id;
    let emptied = fields(serde_json::json!({"valid_until": null, "stock": null, "keeper": ""}));
    let changed = desk.book.set_flyer(id, emptied).unwrap().flyer;
    assert_eq!(
        (changed.valid_until, changed.stock, changed.keeper.as_str()),
        (None, None, "")
    );
    assert_eq!(changed.edition, "2026");
    desk.book
        .set_flyer(id, fields(serde_json::json!({"retired": true})))
        .unwrap();
    let listed = desk.book.flyers().unwrap();
    assert_eq!((listed.len(), listed[0].flyer.retired), (1, true));
}

#[test]
fn what_cannot_be_shown_is_refused_by_the_name_of_its_field() {
    let desk = founder();
    let refused = |change: serde_json::Value| {
        let mut whole =
            serde_json::json!({"subject": "sti", "language": "bg", "title": "Тест", "link": "https://a.invalid"});
        whole
            .as_object_mut()
            .unwrap()
            .extend(change.as_object().unwrap().clone());
        let failure = desk.book.add_flyer(fields(whole)).unwrap_err();
        assert_eq!(failure.code, Code::InputWrong);
        failure.detail.unwrap()
    };
    for (change, detail) in [
        (serde_json::json!({"link": "javascript:alert(1)"}), "link_not_a_page"),
        (serde_json::json!({"link": "file:///etc/passwd"}), "link_not_a_page"),
        (serde_json::json!({"link": "data:text/html,x"}), "link_not_a_page"),
        (
            serde_json::json!({"link": "https://noor:geheim@a.invalid"}),
            "link_has_login",
        ),
        (serde_json::json!({"link": "nergens"}), "link"),
        (serde_json::json!({"title": " "}), "title"),
        (serde_json::json!({"title": "\u{200b}\u{2060}"}), "title"),
        (serde_json::json!({"title": "om\u{202e}gekeerd"}), "title"),
        (serde_json::json!({"title": "x".repeat(81)}), "title"),
        (
            serde_json::json!({"subject": "kites"}),
            "subject (sti, consultation_hours, tax, exit, safe_work, housing)",
        ),
        (serde_json::json!({"language": "Bulgarian"}), "language"),
        (serde_json::json!({"language": "xx"}), "language"),
        (serde_json::json!({"stock": 1_000_001}), "stock"),
    ] {
        assert_eq!(refused(change.clone()), detail, "{change}");
    }
    assert!(desk.book.flyers().unwrap().is_empty());
    let failure = desk
        .book
        .add_flyer(fields(serde_json::json!({"subject": "sti"})))
        .unwrap_err();
    assert_eq!(failure.detail.as_deref(), Some("language"));
}

#[test]
fn a_look_alike_host_is_shown_in_ascii_and_said() {
    let desk = founder();
    let mut flyer = bulgarian();
    flyer.link = Some("https://gооd.invalid/".into());
    let added = desk.book.add_flyer(flyer).unwrap();
    assert_eq!(
        (added.shown.as_deref(), added.looks_alike),
        (Some("xn--gd-fmca.invalid"), true)
    );
}

#[test]
fn a_code_is_of_the_link_as_it_is_shown() {
    let desk = founder();
    let id = desk.book.add_flyer(bulgarian()).unwrap().flyer.id;
    let link = Link::parse("https://voorbeeld.invalid/soa-bg").unwrap();
    assert_eq!(desk.book.flyer_code(id).unwrap(), QrCode::of(&link).unwrap());
    assert_eq!(
        desk.book.flyer_code(DocumentId([9; 16])).unwrap_err().code,
        Code::NotFound
    );
}

#[test]
fn a_file_is_named_as_one_value() {
    let desk = founder();
    let id = desk.book.add_flyer(bulgarian()).unwrap().flyer.id;
    let file = FileNamed {
        hash: [7; 32],
        kind: FileKind::Pdf,
        bytes: 1200,
    };
    let wanted = FlyerEdit {
        file: Some(Some(file.clone())),
        ..FlyerEdit::default()
    };
    let mut hold = desk.book.hold();
    let sync::Desk { book, me } = &mut *hold;
    change(book, me, id, &wanted).unwrap();
    assert_eq!(
        book.read(|view| view.flyer(id)).unwrap().unwrap().flyer.file,
        Some(file)
    );
}

#[test]
fn every_shipped_subject_and_each_in_use_is_looked_for_and_a_language_that_cannot_be_shown_is_no_gap() {
    let desk = founder();
    let add = |subject: &str, language: &str, valid: Option<&str>| {
        let flyer = serde_json::json!({"subject": subject, "language": language, "title": "Test",
            "link": "voorbeeld.invalid/a", "valid_until": valid});
        desk.book.add_flyer(fields(flyer)).unwrap();
    };
    add("sti", "bg", None);
    add("sti", "de", None);
    add("tax", "bg", Some("2001-01-01"));
    let missing = desk.book.missing_flyers().unwrap();
    let bulgarian = BTreeSet::from(["bg".to_owned()]);
    assert_eq!(missing.get("tax"), Some(&bulgarian), "its only flyer has expired");
    assert_eq!(missing.get("housing"), Some(&bulgarian), "nobody has ever made one");
    assert_eq!(missing.get("sti"), None);
}
