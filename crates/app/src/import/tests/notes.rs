//! What an import never keeps.

use super::{Desk, left_out};
use domain::words::Met;

const ROUNDS: &str = "Rondenr;Datum;Veldwerkers;Bijzonderheden\n1;05-01-2017;Petya;Druk\n2;02-03-2017;Petya;\n";
const VISITS: &str = "Bezoeknr;Rondenr;Locatie;Datum;Opmerking\n1;1;Club A;05-01-2017;\n2;2;Club A;02-03-2017;Rustig\n";
const HEAD: &str = "Gespreknr;Bezoeknr;Pseudoniem;Soort gesprek;Notitie;Met\n";

fn desk(lines: &str) -> Desk {
    let desk = Desk::founder();
    desk.file("locaties.csv", "Naam;Soort;Adres\nClub A;club;Kanarieweg 7\n")
        .file("rondes.csv", ROUNDS)
        .file("bezoeken.csv", VISITS)
        .file("gesprekken.csv", &format!("{HEAD}{lines}"));
    desk
}

#[test]
fn pseudonyms_become_first_and_earlier_this_year_by_date_and_number() {
    // In the file the later round comes first, and a greeting comes before the first conversation.
    let desk = desk(
        "4;2;Amber;kort;;\n3;1;amber ;gesprek;;\n2;1;Amber;groet;;\n5;2;Berk;kort;;\n6;2;;kort;;\n7;2;Amber;gesprek;;eigenaar\n1;1;Cactus;individueel;;\n",
    );
    let report = desk.import();
    assert_eq!(left_out(&report, "Pseudoniem", "pseudonym_dropped"), 6);
    let met = |origin: &str, number: usize| desk.round(origin).conversations[number].met.clone();
    assert_eq!(met("rondes/2017/1", 0), Met::FirstThisYear);
    assert_eq!(met("rondes/2017/1", 1), Met::FirstThisYear);
    let second: Vec<_> = desk
        .round("rondes/2017/2")
        .conversations
        .into_iter()
        .map(|line| line.met)
        .collect();
    assert_eq!(
        second,
        [Met::EarlierThisYear, Met::FirstThisYear, Met::NotNoted, Met::NotNoted]
    );
    assert_eq!(desk.figures(2017, false).conversations.first_this_year, 3);
}

#[test]
fn a_note_with_a_name_is_counted_and_not_kept() {
    let desk = desk(
        "1;1;Amber;kort;Sprak met amber over werk;\n2;1;;kort;Petya belt terug;\n3;1;;kort;noor weet meer;\n4;1;;kort;Ambersteen gekocht;\n",
    );
    let report = desk.import();
    assert_eq!(left_out(&report, "Notitie", "note_has_name"), 3);
    let notes: Vec<_> = desk
        .round("rondes/2017/1")
        .conversations
        .into_iter()
        .map(|line| line.note)
        .collect();
    assert_eq!(notes, ["", "", "", "Ambersteen gekocht"]);
}

#[test]
fn a_long_note_is_cut_and_told() {
    let long = "é".repeat(300);
    let desk = desk(&format!("1;1;;kort;\"{long}\";\n2;1;;kort;\"{}\";\n", "é".repeat(280)));
    let report = desk.import();
    assert_eq!(left_out(&report, "Notitie", "cut_at_280"), 1);
    assert_eq!(desk.round("rondes/2017/1").conversations[0].note, "é".repeat(280));
    assert_eq!(desk.import().changed.conversations, 0);
}

#[test]
fn nothing_that_is_not_kept_is_in_any_document_or_in_what_the_book_remembers() {
    let desk = desk("1;1;Amber;kort;Sprak met Amber;\n2;1;;kort;Zonnig weer;\n");
    let report = desk.import();
    let mut all = serde_json::to_string(&report).unwrap();
    {
        let held = desk.book.hold();
        for origin in [
            "locaties/Club A",
            "rondes/2017/1",
            "bezoeken/2017/1",
            "gesprekken/2017/1",
            "gesprekken/2017/2",
        ] {
            all += &held.book.read(|view| view.imported(origin)).unwrap().expect(origin);
        }
    }
    all += &serde_json::to_string(&desk.round("rondes/2017/1")).unwrap();
    all += &serde_json::to_string(&desk.book.places().unwrap()).unwrap();
    for word in ["Amber", "amber", "Kanarieweg"] {
        assert!(!all.contains(word), "{word}");
    }
    // A kept note stands in its round alone.
    assert_eq!(all.matches("Zonnig").count(), 1);
}
