//! Places and people: who may write them, and by which name they are found.

use crate::cast::{all_sync, code, noor_and_petya, refusal};
use app::PlaceChange;
use domain::words::{Licensed, Setting};
use serde_json::json;
use testkit::round;

#[tokio::test(flavor = "multi_thread")]
async fn a_fieldworker_adds_places_and_no_people() {
    let (_team, noor, petya) = noor_and_petya().await;
    let added = petya.book().add_place("  Salon Lotus ", Setting::MassageSalon).unwrap();
    assert_eq!(added.name, "Salon Lotus");
    let change = PlaceChange {
        counted_as: None,
        licensed: Some(Licensed::Yes),
    };
    petya.book().set_place("Salon Lotus", &change).unwrap();
    assert_eq!(code(petya.book().add_person("Somebody")), "not_allowed");
    all_sync(&[&petya, &noor]).await;
    let found = noor
        .book()
        .places()
        .unwrap()
        .into_iter()
        .find(|place| place.id == added.id)
        .unwrap();
    assert_eq!(
        (found.name.as_str(), found.setting, found.licensed),
        ("Salon Lotus", Setting::MassageSalon, Licensed::Yes)
    );
    assert_eq!(petya.book().people().unwrap().len(), 3);

    let person = noor.book().add_person("Zoe").unwrap();
    all_sync(&[&noor, &petya]).await;
    assert!(
        petya
            .book()
            .people()
            .unwrap()
            .iter()
            .any(|known| known.id == person.id && known.name == "Zoe")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_several_have_names_none_of_them() {
    let (_team, noor, petya) = noor_and_petya().await;
    let first = noor.book().add_place("Club Twee", Setting::Club).unwrap();
    petya.book().add_place("Club Twee", Setting::Club).unwrap();
    noor.book().add_person("Daan").unwrap();
    all_sync(&[&petya, &noor]).await;

    let change = PlaceChange {
        counted_as: Some("Twee".to_owned()),
        licensed: None,
    };
    assert_eq!(
        refusal(petya.book().set_place("Club Twee", &change)),
        ("input_wrong", "place_ambiguous".to_owned())
    );
    assert_eq!(
        petya
            .book()
            .set_place(&first.id.to_string(), &change)
            .unwrap()
            .counted_as
            .as_deref(),
        Some("Twee")
    );
    assert_eq!(code(petya.book().set_place("Club Drie", &change)), "not_found");
    assert_eq!(
        code(petya.book().set_place("club twee", &change)),
        "not_found",
        "a name is exact or it is another"
    );
    let emptied = PlaceChange {
        counted_as: Some(" ".to_owned()),
        licensed: None,
    };
    assert_eq!(
        petya
            .book()
            .set_place(&first.id.to_string(), &emptied)
            .unwrap()
            .counted_as,
        None
    );

    let mut writer = petya.book().write_round(None).unwrap();
    let two = round("2018-01-04", &["Daan"]).to_string();
    assert_eq!(refusal(writer.line(&two)), ("input_wrong", "round.people".to_owned()));
    writer.line(&round("2018-01-04", &["Petya"]).to_string()).unwrap();
    let ambiguous = json!({"visit": {"place": "Club Twee"}}).to_string();
    assert_eq!(
        refusal(writer.line(&ambiguous)),
        ("input_wrong", "place_ambiguous".to_owned())
    );
    writer
        .line(&json!({"visit": {"place": first.id.to_string()}}).to_string())
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn names_are_one_line_and_not_empty() {
    let (_team, noor, _petya) = noor_and_petya().await;
    for name in ["", "   ", "two\nlines", "tab\there", &"x".repeat(81)] {
        assert_eq!(
            refusal(noor.book().add_place(name, Setting::Club)),
            ("input_wrong", "name".to_owned())
        );
        assert_eq!(
            refusal(noor.book().add_person(name)),
            ("input_wrong", "name".to_owned())
        );
    }
    assert_eq!(
        (noor.book().places().unwrap().len(), noor.book().people().unwrap().len()),
        (3, 3)
    );
}
