//! `tests/fixtures/shop-2017`: a synthetic year whose sums are known.

use super::{Desk, fixtures, left_out};
use crate::{
    PlaceChange,
    import::{Counts, ImportOptions, NotImported, Progress},
};
use domain::{
    figures::Cells,
    keys::{List, id_of},
};
use serde_json::Value;
use std::{collections::BTreeMap, fs};

fn totals() -> Value {
    let text = fs::read_to_string(fixtures().join("shop-2017/totals.json")).unwrap();
    serde_json::from_str::<Value>(&text).unwrap()["verwacht"].clone()
}

/// Dutch words and counts, by the ids of a list.
fn by_id(list: List, words: &Value) -> Cells {
    let words = words.as_object().unwrap().iter();
    words
        .map(|(word, n)| (id_of(list, word).expect(word).to_owned(), n.as_u64().unwrap()))
        .collect()
}

fn cells(counts: &Value) -> Cells {
    counts
        .as_object()
        .unwrap()
        .iter()
        .map(|(key, n)| (key.clone(), n.as_u64().unwrap()))
        .collect()
}

fn check(desk: &Desk) {
    let (figures, totals) = (desk.figures(2017, false), totals());
    let (visits, lines) = (&totals["bezoeken"], &totals["gesprekken"]);
    assert_eq!(figures.basis.rounds, totals["rondes"]["totaal"]);
    assert_eq!(figures.visits.total, visits["totaal"]);
    assert_eq!(figures.visits.with_a_conversation, 208);
    assert_eq!(figures.visits.by_setting, by_id(List::Setting, &visits["per_soort"]));
    assert_eq!(figures.visits.by_month, cells(&visits["per_maand"]));
    let named =
        |rows: Vec<(Option<String>, u64)>| -> Cells { rows.into_iter().map(|(name, n)| (name.unwrap(), n)).collect() };
    let places = figures
        .visits
        .by_place
        .values()
        .map(|row| (row.name.clone(), row.n))
        .collect();
    assert_eq!(named(places), cells(&visits["per_locatie"]));
    let workers = figures.visits.by_worker.as_ref().unwrap();
    let workers: Vec<_> = workers.values().map(|row| (row.name.clone(), row.n)).collect();
    assert_eq!(workers.iter().map(|(_, n)| n).sum::<u64>(), 416);
    assert_eq!(named(workers), cells(&visits["per_veldwerker"]));
    let materials = BTreeMap::from([
        ("condoms", "condooms"),
        ("lubricant", "glijmiddel"),
        ("sponges", "sponsjes"),
    ]);
    for (id, word) in materials {
        assert_eq!(figures.materials[id], visits["materialen"][word]);
    }
    for (id, word) in [("closed", "dicht"), ("open", "open"), ("busy", "bezet")] {
        assert_eq!(figures.windows[id], visits["ramen"][word]);
    }
    assert_eq!(
        figures.flyers_by_language,
        by_id(List::Language, &visits["flyers_per_taal"])
    );

    let counted = &figures.conversations;
    assert_eq!(counted.total, lines["totaal"]);
    assert_eq!(counted.individual, lines["per_soort_gesprek"]["individueel"]);
    assert_eq!(counted.first_this_year, lines["unieke_pseudoniemen"]);
    assert_eq!(counted.by_topic, by_id(List::Topic, &lines["per_onderwerp"]));
    assert_eq!(counted.by_language, by_id(List::Language, &lines["per_taal"]));
    assert_eq!(counted.by_gender, by_id(List::Gender, &lines["per_gender"]));
    assert_eq!(counted.by_age_band, by_id(List::AgeBand, &lines["per_leeftijdsgroep"]));
    assert_eq!(counted.by_setting, by_id(List::Setting, &lines["per_soort_locatie"]));
    assert_eq!(counted.by_month, cells(&lines["per_maand"]));
    assert_eq!(
        figures.referrals,
        by_id(List::Destination, &lines["per_doorverwijzing"])
    );
}

#[test]
fn the_year_counts_as_its_totals_say_and_only_once() {
    let desk = Desk::founder();
    let report = desk.fixture("shop-2017").import();
    let all = Counts {
        places: 31,
        rounds: 101,
        visits: 208,
        conversations: 2181,
        flyers: 47,
        profiles: 528,
        messages: 1265,
    };
    assert_eq!(
        (report.added, report.changed, report.unchanged),
        (all, Counts::default(), Counts::default())
    );
    assert_eq!(report.not_imported, NotImported { online: 0 });
    assert_eq!(report.problems, []);
    assert_eq!(left_out(&report, "Pseudoniem", "pseudonym_dropped"), 767);
    assert_eq!(left_out(&report, "Notitie", "cut_at_280"), 46);
    assert_eq!(left_out(&report, "Adres", "address_dropped"), 31);
    check(&desk);

    let changes = desk.changes();
    let again = desk.import();
    assert_eq!(
        (again.added, again.changed, again.unchanged),
        (Counts::default(), Counts::default(), all)
    );
    assert_eq!(desk.changes(), changes);
    check(&desk);

    for part in [
        "Doubletstraat even zijde",
        "Doubletstraat oneven zijde",
        "Doubletstraat passage",
    ] {
        set(&desk, part, "Doubletstraat");
    }
    for part in ["Voorbeeldstraat noord", "Voorbeeldstraat zuid"] {
        set(&desk, part, "Voorbeeldstraat");
    }
    let joined = desk.figures(2017, true).visits;
    assert_eq!((joined.total, joined.by_setting["window_street"]), (174, 107));
}

fn set(desk: &Desk, part: &str, street: &str) {
    desk.book
        .set_place(
            part,
            &PlaceChange {
                counted_as: Some(street.into()),
                licensed: None,
            },
        )
        .unwrap();
}

#[test]
fn a_trial_tells_the_same_and_writes_nothing() {
    let desk = Desk::founder();
    let trial = desk.fixture("shop-2017").import_with(ImportOptions {
        dry_run: true,
        without_notes: false,
    });
    assert_eq!(desk.changes(), 2);
    assert_eq!(desk.book.people().unwrap().len(), 1);
    assert_eq!(desk.import(), trial);
}

#[test]
fn another_code_page_and_another_order_of_columns_say_the_same() {
    let desk = Desk::founder();
    desk.fixture("shop-2017");
    for file in ["locaties.csv", "rondes.csv", "bezoeken.csv", "gesprekken.csv"] {
        let text = fs::read_to_string(desk.folder.join(file)).unwrap();
        let turned: Vec<String> = text
            .trim_start_matches('\u{feff}')
            .lines()
            .map(|line| line.split(';').rev().collect::<Vec<_>>().join(";"))
            .collect();
        let turned = turned.join("\n").to_string();
        let upper = file.to_uppercase();
        fs::remove_file(desk.folder.join(file)).unwrap();
        let (bytes, _, lossy) = encoding_rs::WINDOWS_1252.encode(&turned);
        assert!(!lossy);
        desk.bytes(&upper, &bytes);
    }
    assert_eq!(desk.import().problems, []);
    check(&desk);
}

#[test]
fn progress_is_told_on_the_way_and_at_the_end_of_every_file() {
    let desk = Desk::founder();
    let heard = desk.fixture("shop-2017").hear();
    let lines: Vec<&Progress> = heard.iter().filter(|told| told.file == "gesprekken.csv").collect();
    assert!(lines.len() > 8, "{lines:?}");
    assert!(lines.is_sorted_by_key(|told| told.done));
    for (file, of) in [
        ("locaties.csv", 31),
        ("rondes.csv", 101),
        ("bezoeken.csv", 208),
        ("gesprekken.csv", 2181),
    ] {
        let last = heard.iter().rfind(|told| told.file == file).unwrap();
        assert_eq!((last.done, last.of), (of, of), "{file}");
    }
}
