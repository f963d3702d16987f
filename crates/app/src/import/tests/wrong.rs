//! Bad input: a code, the right line, and everything else goes on.

use super::{Desk, left_out, problems};
use crate::{
    Code,
    import::{Counts, ImportOptions, explain, report::ProblemCode},
};
use i18n::Language;
use protocol::Role;
use std::fs::{self, File};

const PLACES: &str = "Naam;Soort\nClub A;club\n";
const ROUNDS: &str = "Rondenr;Datum\n1;05-01-2017\n";
const VISITS: &str = "Bezoeknr;Rondenr;Locatie\n1;1;Club A\n";

fn refused(desk: &Desk) -> (Code, Option<String>) {
    let before = desk.changes();
    let failure = desk
        .book
        .import(&desk.folder, &ImportOptions::default(), &mut |_| {})
        .unwrap_err();
    assert_eq!(desk.changes(), before);
    (failure.code, failure.detail)
}

#[test]
fn a_folder_without_files_and_a_file_without_columns_are_refused() {
    let desk = Desk::founder();
    assert_eq!(refused(&desk), (Code::InputWrong, Some("folder_without_files".into())));
    desk.file("online.csv", "Berichtnr;Datum\n1;01-02-2018\n");
    assert_eq!(
        refused(&desk),
        (
            Code::ColumnsWrong,
            Some("online.csv: Platform, Profiel, Bericht".into())
        )
    );
    fs::remove_file(desk.folder.join("online.csv")).unwrap();
    desk.file("locaties.csv", PLACES)
        .file("bezoeken.csv", "Bezoeknr;Ronde;Plaats\n1;1;Club A\n");
    assert_eq!(
        refused(&desk),
        (Code::ColumnsWrong, Some("bezoeken.csv: Rondenr, Locatie".into()))
    );
    desk.file("bezoeken.csv", "");
    assert_eq!(
        refused(&desk),
        (
            Code::ColumnsWrong,
            Some("bezoeken.csv: Bezoeknr, Rondenr, Locatie".into())
        )
    );
    fs::remove_dir_all(&desk.folder).unwrap();
    assert_eq!(refused(&desk), (Code::InputWrong, Some("folder".into())));
}

#[test]
fn a_file_of_100_megabytes_is_refused_before_it_is_read() {
    let desk = Desk::founder();
    desk.file("locaties.csv", PLACES);
    File::create(desk.folder.join("gesprekken.csv"))
        .unwrap()
        .set_len(100 << 20)
        .unwrap();
    assert_eq!(refused(&desk), (Code::InputWrong, Some("file_too_large".into())));
}

#[test]
fn only_leads_import() {
    let desk = Desk::empty(Some([Role::Fieldworker].into_iter().collect()));
    desk.file("locaties.csv", PLACES);
    let failure = desk
        .book
        .import(&desk.folder, &ImportOptions::default(), &mut |_| {})
        .unwrap_err();
    assert_eq!(failure.code, Code::NotAllowed);
}

#[test]
fn every_wrong_cell_is_told_with_its_line_and_column() {
    let desk = Desk::founder();
    desk.file("locaties.csv", "Naam;Soort;Aantal ramen\nClub A;club;twaalf\n;club;\nClub B;kasteel;\nclub a;club;\nClub C;;\n")
        .file("rondes.csv", "Rondenr;Datum;Begin;Dagdeel\n1;05-01-2017;25:00;AVOND\n2;31-02-2017;;\n1;06-01-2017;;\nx;07-01-2017;;\n;07-01-2017;;\n3;;;\n")
        .file("bezoeken.csv", "Bezoeknr;Rondenr;Locatie;Datum;Ramen open\n1;1;CLUB A;06-01-2017;12,5\n2;9;Club A;;\n3;9;Club A;;\n4;1;Nergens;;\n5;1;;;\n1;1;Club A;;\n6;1;Club A;09-01-2017;\n")
        .file("gesprekken.csv", "Gespreknr;Bezoeknr;Soort gesprek;Taal;Met;Aantal;Onderwerpen;Gender\n1;1;kort;Nederlands / Engels;;;gezondheid | Amber 15, uitstappen;Vrouw\n2;4;kort;;;;;\n3;4;kort;;;;;\n4;1;;;;;;\n5;1;praten;;;;;\n6;1;kort;;iemand;;;\n7;1;kort;;;0;;\n8;1;kort;;;veel;;\n9;1; Kort ;BG;Sekswerker;2;;\n");
    let report = desk.import();
    use ProblemCode::*;
    let expected = [
        ("locaties.csv", 2, "Aantal ramen", NumberWrong),
        ("locaties.csv", 3, "Naam", NameEmpty),
        ("locaties.csv", 4, "Soort", WordUnknown),
        ("locaties.csv", 5, "Naam", NameTwice),
        ("locaties.csv", 6, "Soort", ValueEmpty),
        ("rondes.csv", 2, "Begin", TimeWrong),
        ("rondes.csv", 3, "Datum", DateWrong),
        ("rondes.csv", 4, "Rondenr", NumberTwice),
        ("rondes.csv", 5, "Rondenr", NumberWrong),
        ("rondes.csv", 6, "Rondenr", ValueEmpty),
        ("rondes.csv", 7, "Datum", ValueEmpty),
        ("bezoeken.csv", 2, "Ramen open", NumberWrong),
        ("bezoeken.csv", 3, "Rondenr", RoundUnknown),
        ("bezoeken.csv", 5, "Locatie", PlaceUnknown),
        ("bezoeken.csv", 6, "Locatie", ValueEmpty),
        ("bezoeken.csv", 7, "Bezoeknr", NumberTwice),
        ("bezoeken.csv", 8, "Datum", DateDiffers),
        ("gesprekken.csv", 2, "Onderwerpen", WordUnknown),
        ("gesprekken.csv", 2, "Taal", WordUnknown),
        ("gesprekken.csv", 3, "Bezoeknr", VisitUnknown),
        ("gesprekken.csv", 5, "Soort gesprek", ValueEmpty),
        ("gesprekken.csv", 6, "Soort gesprek", WordUnknown),
        ("gesprekken.csv", 7, "Met", WordUnknown),
        ("gesprekken.csv", 8, "Aantal", NumberWrong),
        ("gesprekken.csv", 9, "Aantal", NumberWrong),
    ];
    let expected: Vec<_> = expected
        .map(|(file, line, column, code)| (file.to_owned(), line, column.to_owned(), code))
        .into();
    assert_eq!(problems(&report), expected);
    assert_eq!(left_out(&report, "Bezoeknr", "visit_unknown"), 2);
    assert_eq!(left_out(&report, "Rondenr", "round_unknown"), 2);
    assert_eq!(
        report.added,
        Counts {
            places: 1,
            rounds: 1,
            visits: 2,
            conversations: 2,
            flyers: 0,
            profiles: 0,
            messages: 0,
        }
    );
    let round = desk.round("rondes/2017/1");
    assert_eq!(round.part_of_day.unwrap().id(), "evening");
    assert_eq!(round.conversations[0].language, None);
    assert_eq!(round.conversations[0].topics.len(), 2);
    assert_eq!(
        (round.conversations[1].language.as_deref(), round.conversations[1].n),
        (Some("bg"), 2)
    );

    // What could not be read is told again, and once it is mended it comes in.
    desk.correct("gesprekken.csv", "Nederlands / Engels", "Engels");
    assert_eq!(
        desk.import().changed,
        Counts {
            conversations: 1,
            ..Counts::default()
        }
    );
    assert_eq!(
        desk.round("rondes/2017/1").conversations[0].language.as_deref(),
        Some("en")
    );
}

#[test]
fn every_problem_has_a_sentence_that_repeats_no_name() {
    let desk = Desk::founder();
    desk.file("locaties.csv", PLACES)
        .file("rondes.csv", "Rondenr;Datum;Begin\n1;05-01-2017;Amber\n2;31-02-2017;\n");
    let mut report = desk.import();
    explain(&mut report, Language::En);
    let [time, date] = &report.problems[..] else {
        panic!("{report:?}")
    };
    assert!(date.reason.contains("31-02-2017"), "{}", date.reason);
    assert!(
        !time.reason.is_empty() && !time.reason.contains("Amber"),
        "{}",
        time.reason
    );
    let json = serde_json::to_value(date).unwrap();
    assert_eq!(json["code"], "date_wrong");
    assert_eq!(json.as_object().unwrap().len(), 5);
}

#[test]
fn columns_that_nobody_knows_are_left_out_and_told() {
    let desk = Desk::founder();
    desk.file("locaties.csv", PLACES).file("rondes.csv", ROUNDS).file(
        "bezoeken.csv",
        "Bezoeknr;Rondenr;Locatie;Kleur;Flyers Klingon;Flyers NL\n1;1;Club A;rood;3;2\n",
    );
    let report = desk.import();
    assert_eq!(report.problems, []);
    assert_eq!(left_out(&report, "Kleur", "column_unknown"), 1);
    assert_eq!(left_out(&report, "Flyers Klingon", "column_unknown"), 1);
    assert_eq!(report.left_out.len(), 2);
    assert_eq!(desk.round("rondes/2017/1").visits[0].flyers["nl"], 2);
}

#[test]
fn a_round_too_large_for_one_change_comes_in_several() {
    let desk = Desk::founder();
    let note = "Een lange en steeds andere notitie zonder namen. ".repeat(5);
    let lines: String = (1..=1200)
        .map(|n| format!("{n};1;kort;{n} {note}{}\n", n * 7919))
        .collect();
    desk.file("locaties.csv", PLACES)
        .file("rondes.csv", ROUNDS)
        .file("bezoeken.csv", VISITS)
        .file(
            "gesprekken.csv",
            &format!("Gespreknr;Bezoeknr;Soort gesprek;Notitie\n{lines}"),
        );
    assert_eq!(desk.import().added.conversations, 1200);
    assert!(desk.document(desk.id("rondes/2017/1")).change_count() > 1);
    let round = desk.round("rondes/2017/1");
    assert!(
        round
            .conversations
            .iter()
            .zip(1..)
            .all(|(line, n)| line.origin == Some(format!("gesprekken/2017/{n}")))
    );
    assert_eq!(desk.import().unchanged.conversations, 1200);
}
