//! Flyers of a spreadsheet.

use super::*;
use crate::{Code, FlyerFields, FlyerListed};
use std::collections::BTreeMap;

const HEADER: &str = "Flyernr;Onderwerp;Taal;Titel;URL\n";

fn desk(rows: &str) -> Desk {
    let desk = Desk::founder();
    desk.file("flyers.csv", &format!("{HEADER}{rows}"));
    desk
}

fn numbers(report: &ImportReport) -> (u64, u64, u64) {
    (report.added.flyers, report.changed.flyers, report.unchanged.flyers)
}

fn titles(desk: &Desk) -> Vec<String> {
    let title = |listed: FlyerListed| listed.flyer.title;
    desk.book.flyers().unwrap().into_iter().map(title).collect()
}

fn problems(report: &ImportReport) -> Vec<(u64, Option<&str>, ProblemCode)> {
    let told = report.problems.iter();
    told.map(|problem| (problem.line, problem.column.as_deref(), problem.code))
        .collect()
}

#[test]
fn the_year_has_its_flyers_by_language_and_subject() {
    let desk = Desk::founder();
    desk.fixture("shop-2017").import();
    let flyers = desk.book.flyers().unwrap();
    let count = |of: fn(&FlyerListed) -> &String| {
        let mut cells: BTreeMap<String, u64> = BTreeMap::new();
        flyers
            .iter()
            .for_each(|flyer| *cells.entry(of(flyer).clone()).or_default() += 1);
        cells
    };
    let cells = |pairs: &[(&str, u64)]| -> BTreeMap<String, u64> {
        pairs.iter().map(|(id, n)| ((*id).to_owned(), *n)).collect()
    };
    assert_eq!(flyers.len(), 47);
    assert_eq!(
        count(|one| &one.flyer.language),
        cells(&[
            ("bg", 5),
            ("en", 6),
            ("es", 6),
            ("hu", 5),
            ("nl", 6),
            ("pl", 4),
            ("pt", 2),
            ("ro", 6),
            ("th", 3),
            ("zh", 4),
        ])
    );
    assert_eq!(
        count(|one| &one.flyer.subject),
        cells(&[
            ("consultation_hours", 10),
            ("exit", 7),
            ("housing", 5),
            ("safe_work", 7),
            ("sti", 10),
            ("tax", 8),
        ])
    );
    assert!(
        flyers
            .iter()
            .all(|one| one.shown.is_some() && !one.looks_alike && !one.expired)
    );
}

#[test]
fn a_second_import_changes_only_what_the_file_says_otherwise() {
    let desk = desk(
        "1;soa;BG;Изследвай се;https://voorbeeld.invalid/bg\n2;soa;NL;Laat je testen;https://voorbeeld.invalid/nl\n",
    );
    assert_eq!(numbers(&desk.import()), (2, 0, 0));
    let dutch = desk
        .book
        .flyers()
        .unwrap()
        .into_iter()
        .find(|one| one.flyer.language == "nl")
        .unwrap();
    let fields = FlyerFields {
        title: Some("Test je".into()),
        ..FlyerFields::default()
    };
    desk.book.set_flyer(dutch.flyer.id, fields).unwrap();
    // Other numbers, another order, another link: the same flyers. A lead's own title stays.
    desk.file("flyers.csv", &format!("{HEADER}7;SOA;NL;Laat je testen;voorbeeld.invalid/nieuw\n8;soa;Bulgaars;Изследвай се;https://voorbeeld.invalid/bg\n"));
    let report = desk.import();
    assert_eq!((numbers(&report), problems(&report)), ((0, 1, 1), vec![]));
    let now = desk.book.flyers().unwrap();
    assert_eq!(now.len(), 2);
    let dutch = now.iter().find(|one| one.flyer.language == "nl").unwrap();
    assert_eq!(
        (dutch.flyer.title.as_str(), dutch.flyer.link.as_str()),
        ("Test je", "https://voorbeeld.invalid/nieuw")
    );
}

#[test]
fn two_of_one_subject_and_language_are_two() {
    let desk = desk("1;soa;NL;Een;https://voorbeeld.invalid/1\n2;soa;NL;Twee;https://voorbeeld.invalid/2\n");
    assert_eq!(numbers(&desk.import()), (2, 0, 0));
    assert_eq!(numbers(&desk.import()), (0, 0, 2));
    assert_eq!(titles(&desk), ["Een", "Twee"]);
}

#[test]
fn what_cannot_be_shown_to_anybody_is_told_and_the_rest_comes_in() {
    let desk = desk(
        "1;soa;NL;Goed;https://voorbeeld.invalid/1\n\
         2;soa;EN;Script;javascript:alert(1)\n\
         3;soa;ES;Login;https://noor:geheim@voorbeeld.invalid/\n\
         4;soa;RO;;https://voorbeeld.invalid/4\n\
         5;vliegers;NL;Onbekend;https://voorbeeld.invalid/5\n\
         6;soa;PL;<b>Vet</b>;https://voorbeeld.invalid/6\n\
         7;soa;HU;Kort\n",
    );
    let report = desk.import();
    assert_eq!(numbers(&report), (2, 0, 0));
    assert_eq!(
        problems(&report),
        [
            (3, Some("URL"), ProblemCode::LinkWrong),
            (4, Some("URL"), ProblemCode::LinkWrong),
            (5, Some("Titel"), ProblemCode::ValueEmpty),
            (6, Some("Onderwerp"), ProblemCode::WordUnknown),
            (8, None, ProblemCode::RowShort),
        ]
    );
    // Signs that mean something elsewhere are letters here.
    assert_eq!(titles(&desk), ["Goed", "<b>Vet</b>"]);
}

#[test]
fn a_removed_flyer_stays_away_and_other_columns_are_another_file() {
    let desk = desk("1;soa;NL;Een;https://voorbeeld.invalid/1\n");
    desk.import();
    let id = desk.book.flyers().unwrap()[0].flyer.id;
    let fields = FlyerFields {
        removed: Some(true),
        ..FlyerFields::default()
    };
    desk.book.set_flyer(id, fields).unwrap();
    assert_eq!(numbers(&desk.import()), (0, 0, 1));
    assert!(titles(&desk).is_empty());
    desk.file("flyers.csv", "Flyernr;Taal\n1;NL\n");
    let failure = desk
        .book
        .import(&desk.folder, &ImportOptions::default(), &mut |_| {})
        .unwrap_err();
    assert_eq!(
        (failure.code, failure.detail.as_deref()),
        (Code::ColumnsWrong, Some("flyers.csv: Onderwerp, Titel, URL"))
    );
}
