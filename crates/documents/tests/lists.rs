//! Places, colleagues, the catalogue.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::*;
use documents::{CatalogueEdit, Document, DocumentError, PersonEdit};
use domain::{
    PersonId, PlaceEdit,
    words::{Licensed, Setting},
};

#[test]
fn a_place_reads_back_and_changes_by_field() {
    let edit = PlaceEdit {
        name: Some("Achterdam 3".into()),
        setting: Some(Setting::WindowStreet),
        counted_as: Some(Some("Achterdam".into())),
        licensed: Some(Licensed::Yes),
        windows: Some(Some(12)),
        languages: Some(["es".to_owned()].into()),
        note: Some("ring twice".into()),
        origin: Some("Achterdam 3".into()),
        ..PlaceEdit::default()
    };
    let (mut document, _) = Document::create_place(&edit, &alice()).unwrap();
    let place = document.place(ID).unwrap();
    assert_eq!(
        (place.id, place.name.as_str(), place.setting.clone()),
        (ID, "Achterdam 3", Setting::WindowStreet)
    );
    assert_eq!(
        (place.counted_as.as_deref(), place.licensed.clone()),
        (Some("Achterdam"), Licensed::Yes)
    );
    assert_eq!(
        (place.windows, place.languages.len(), place.note.as_str()),
        (Some(12), 1, "ring twice")
    );
    assert_eq!(
        (place.retired, place.removed, place.origin.as_deref()),
        (false, false, Some("Achterdam 3"))
    );

    assert_eq!(document.edit_place(&edit, &bob()).unwrap(), None);
    let retire = PlaceEdit {
        retired: Some(true),
        counted_as: Some(None),
        ..PlaceEdit::default()
    };
    document.edit_place(&retire, &bob()).unwrap().unwrap();
    let retired = document.place(ID).unwrap();
    assert_eq!(
        retired,
        domain::Place {
            retired: true,
            counted_as: None,
            ..place
        }
    );
}

#[test]
fn a_place_needs_a_name_and_a_setting() {
    let named = PlaceEdit {
        name: Some("x".into()),
        ..PlaceEdit::default()
    };
    assert_eq!(
        Document::create_place(&PlaceEdit::default(), &alice()).unwrap_err(),
        DocumentError::Missing("name")
    );
    assert_eq!(
        Document::create_place(&named, &alice()).unwrap_err(),
        DocumentError::Missing("setting")
    );
}

#[test]
fn colleagues_are_added_and_changed_in_one_document() {
    let named = |name: &str| PersonEdit {
        name: Some(name.into()),
        ..PersonEdit::default()
    };
    let noor = PersonId([6; 8]);
    let (mut document, _) = Document::create_people(&[(PETYA, named("Petya"))], &alice()).unwrap();
    let edits = [
        (
            noor,
            PersonEdit {
                member: Some(Some(noor)),
                languages: Some(["bg".to_owned()].into()),
                ..named("Noor")
            },
        ),
        (
            PETYA,
            PersonEdit {
                retired: Some(true),
                ..PersonEdit::default()
            },
        ),
    ];
    document.edit_people(&edits, &alice()).unwrap().unwrap();
    assert_eq!(document.edit_people(&edits, &alice()).unwrap(), None);
    let people = document.people().unwrap();
    assert_eq!(
        (people.len(), people[0].name.as_str(), people[0].retired),
        (2, "Petya", true)
    );
    assert_eq!(
        (people[1].id, people[1].member, people[1].languages.len()),
        (noor, Some(noor), 1)
    );
    let nameless = [(PersonId([7; 8]), PersonEdit::default())];
    assert_eq!(
        document.edit_people(&nameless, &alice()),
        Err(DocumentError::Missing("name"))
    );
    assert_eq!(document.people().unwrap(), people);
}

#[test]
fn the_catalogue_changes_by_entry() {
    let (mut document, _) = Document::create_catalogue(&CatalogueEdit::default(), &alice()).unwrap();
    let edit = CatalogueEdit {
        labels: [("tax".to_owned(), Some("belastingen".to_owned()))].into(),
        additions: [("bicycle".to_owned(), Some("topic".to_owned()))].into(),
        retired: [("stigma".to_owned(), true), ("future".to_owned(), false)].into(),
        services: [("spot46".to_owned(), Some("Spot 46".to_owned()))].into(),
        policy: [("retention".to_owned(), Some("24".to_owned()))].into(),
    };
    document.edit_catalogue(&edit, &alice()).unwrap().unwrap();
    assert_eq!(document.edit_catalogue(&edit, &alice()).unwrap(), None);
    let catalogue = document.catalogue().unwrap();
    assert_eq!(
        (
            catalogue.labels["tax"].as_str(),
            catalogue.additions["bicycle"].as_str()
        ),
        ("belastingen", "topic")
    );
    assert_eq!(
        (catalogue.retired, catalogue.services.len()),
        (["stigma".to_owned()].into(), 1)
    );
    let back = CatalogueEdit {
        labels: [("tax".to_owned(), None)].into(),
        retired: [("stigma".to_owned(), false)].into(),
        ..CatalogueEdit::default()
    };
    document.edit_catalogue(&back, &alice()).unwrap().unwrap();
    let catalogue = document.catalogue().unwrap();
    assert!(catalogue.labels.is_empty() && catalogue.retired.is_empty());
    assert_eq!(catalogue.policy["retention"], "24");
}

#[test]
fn a_document_is_read_and_written_as_its_own_kind_only() {
    let mut round = round();
    let (mut people, _) = Document::create_people(&[], &alice()).unwrap();
    assert_eq!(round.place(ID).unwrap_err(), DocumentError::WrongKind);
    assert_eq!(round.people().unwrap_err(), DocumentError::WrongKind);
    assert_eq!(round.catalogue().unwrap_err(), DocumentError::WrongKind);
    assert_eq!(people.round(ID).unwrap_err(), DocumentError::WrongKind);
    assert_eq!(
        round.edit_place(&PlaceEdit::default(), &alice()),
        Err(DocumentError::WrongKind)
    );
    assert_eq!(people.edit_round(&[], &alice()), Err(DocumentError::WrongKind));
}
