//! Online outreach of a spreadsheet.

mod erased;

use super::*;
use crate::{Code, OnlineEntry, What, import::Listed};
use domain::{figures::Cells, online::OnlineFigures};
use protocol::Role;
use serde_json::Value;

const HEAD: &str = "Berichtnr;Datum;Tijd;Platform;Profiel;Gender;Taal;Bericht;Reactie;Veldwerker;Notitie\n";

fn online(desk: &Desk, year: i32) -> OnlineFigures {
    desk.figures(year, false).online.unwrap()
}

/// A file of the first weeks of 2018, which is the year of the desk's clock.
fn january(desk: &Desk) {
    let rows = "1;02-01-2018;10:05;Site A;@Luna_DH;vrouw;Spaans;uit;ja;Esra;wil bellen\n\
                2;02-01-2018;10:20;Site A;luna_dh;;;in;ja;Esra;\n\
                3;3/1/2018;;Site A;sol.maria;onbekend;;uit;nee;Daan;x\n";
    desk.file("online.csv", &format!("{HEAD}{rows}"));
}

/// Every text of the book's tables.
fn everything(desk: &Desk) -> String {
    let held = desk.book.hold();
    let read = |view: &store::View<'_>| Ok::<_, store::StoreFault>((view.profiles()?, view.handles()?));
    let (profiles, handles) = held.book.read(read).unwrap();
    serde_json::to_string(&(profiles, handles)).unwrap()
}

fn assessed(desk: &Desk) {
    desk.book.assess("2017-05-25".parse().ok()).unwrap();
}

#[test]
fn the_magazines_year_is_counted_as_the_file_of_totals_says() {
    let desk = Desk::founder();
    let report = desk.fixture("shop-2017").import();
    assert_eq!((report.added.profiles, report.added.messages), (528, 1_265));
    assert_eq!(report.problems, []);

    let totals = fs::read_to_string(fixtures().join("shop-2017/totals.json")).unwrap();
    let totals: Value = serde_json::from_str(&totals).unwrap();
    let wanted = &totals["verwacht"]["online"];
    let cells = |name: &str, list: &str| -> Cells {
        let pairs = wanted[name].as_object().unwrap().iter();
        pairs
            .map(|(word, n)| {
                let id = domain::keys::List::ALL.into_iter().find(|known| known.name() == list);
                let id = id.and_then(|list| domain::keys::id_of(list, word));
                (id.map_or_else(|| platform(word), str::to_owned), n.as_u64().unwrap())
            })
            .collect()
    };
    let months = |name: &str, direction: Option<&str>| -> Cells {
        let pairs = wanted[name].as_object().unwrap().iter();
        let n = |value: &Value| direction.map_or(value, |direction| &value[direction]).as_u64().unwrap();
        pairs.map(|(month, value)| (month.clone(), n(value))).collect()
    };
    let figures = online(&desk, 2017);
    assert_eq!(figures.profiles, wanted["uniek"]);
    assert_eq!(figures.by_gender, cells("uniek_per_gender", "gender"));
    assert_eq!(figures.by_gender.values().sum::<u64>(), 528);
    assert_eq!(figures.by_language, cells("uniek_per_taal", "language"));
    assert_eq!(figures.by_platform, cells("uniek_per_platform", "platform"));
    assert_eq!(figures.by_month, months("nieuw_per_maand", None));
    assert_eq!(figures.answered, wanted["uniek_met_reactie"]);
    assert_eq!((figures.approaches, figures.answers), (876, 389));
    let directions = "berichten_per_maand_en_richting";
    assert_eq!(figures.approaches_by_month, months(directions, Some("uit")));
    assert_eq!(figures.answers_by_month, months(directions, Some("in")));
    assert_eq!(desk.figures(2017, false).basis.spaces, ["team", "online"]);
}

fn platform(name: &str) -> String {
    format!("platform_{}", name.to_lowercase().replace(' ', "_"))
}

#[test]
fn a_second_import_changes_nothing_and_old_names_are_not_kept() {
    let desk = Desk::founder();
    assessed(&desk);
    desk.fixture("shop-2017").import();
    // The clock says 4 January 2018: what was written ninety days before is over.
    let kept = desk.book.hold().book.read(|view| view.handles()).unwrap();
    assert!(
        kept.iter()
            .all(|handle| handle.since.to_string().as_str() > "2017-10-06")
    );
    assert!((1..200).contains(&kept.len()));
    let (changes, figures) = (desk.changes(), online(&desk, 2017));

    let again = desk.import();
    assert_eq!((again.added.profiles, again.added.messages), (0, 0));
    assert_eq!((again.changed.profiles, again.changed.messages), (0, 0));
    assert_eq!((again.unchanged.profiles, again.unchanged.messages), (528, 1_265));
    assert_eq!(desk.changes(), changes);
    assert_eq!(online(&desk, 2017), figures);
}

#[test]
fn names_are_kept_only_where_they_would_be_kept_today() {
    let desk = Desk::founder();
    january(&desk);
    let report = desk.import();
    assert_eq!(left_out(&report, "Profiel", "handle_dropped"), 3);
    assert_eq!(left_out(&report, "Notitie", "online_note_dropped"), 2);
    assert!(!everything(&desk).to_lowercase().contains("luna"));

    // Once there is an assessment, the next import brings the names, and the tags of this year.
    assessed(&desk);
    let report = desk.import();
    assert_eq!(left_out(&report, "Profiel", "handle_dropped"), 0);
    let all = everything(&desk);
    assert!(all.contains("@Luna_DH") && all.contains("sol.maria"));
    assert!(!all.contains("wil bellen"));
    let checked = desk.book.check_online("platform_site_a", "LUNA_DH").unwrap();
    assert_eq!(checked.counts.cooling, 1);
    assert_eq!(checked.rows[0].last.as_ref().unwrap().by.as_deref(), Some("Esra"));
    assert_eq!(checked.rows[0].until.unwrap().to_string(), "2018-04-02");
}

#[test]
fn a_corrected_row_changes_just_that() {
    let desk = Desk::founder();
    assessed(&desk);
    january(&desk);
    desk.import();
    desk.correct("online.csv", ";in;ja;Esra", ";in;ja;Daan")
        .correct("online.csv", "vrouw", "transgender");
    let report = desk.import();
    assert_eq!((report.changed.profiles, report.changed.messages), (1, 1));
    assert_eq!((report.unchanged.profiles, report.unchanged.messages), (1, 2));
    assert_eq!(
        online(&desk, 2018).by_gender,
        [("trans".to_owned(), 1), ("unknown".to_owned(), 1)].into()
    );

    // Another name, another person: the message moves.
    desk.correct(
        "online.csv",
        "3;3/1/2018;;Site A;sol.maria",
        "3;3/1/2018;;Site A;Luna_dh",
    );
    desk.import();
    let figures = online(&desk, 2018);
    assert_eq!((figures.profiles, figures.approaches, figures.answers), (1, 2, 1));
}

#[test]
fn a_message_that_somebody_took_back_stays_so() {
    let desk = Desk::founder();
    assessed(&desk);
    january(&desk);
    desk.import();
    let found = desk.book.find_online("sol.maria").unwrap().profiles;
    let shown = desk.book.online_profile(found[0].id).unwrap();
    desk.book.undo_online(found[0].id, shown.messages[0].id).unwrap();
    let report = desk.import();
    assert_eq!((report.added.messages, report.changed.messages), (0, 0));
    assert_eq!(online(&desk, 2018).profiles, 1);
}

#[test]
fn messy_rows_are_told_and_the_others_come_in() {
    let desk = Desk::founder();
    let rows = "1;2018-01-02 00:00:00;25:00;Site A;luna;vrouw;Spaans;uit;;Esra;\n\
                1;02-01-2018;;Site A;sol;vrouw;;uit;;;\n\
                2;gisteren;;Site A;sol;;;uit;;;\n\
                3;03.01.2018;;;sol;;;uit;;;\n\
                4;03-01-2018;;Site A;;;;uit;;;\n\
                5;03-01-2018;;Site A;...;;;uit;;;\n\
                6;03-01-2018;;Site A;sol;kat;Klingon;UIT;;;\n\
                7;03-01-2018;;Site A;sol;;;heen;;;\n\
                8;03-01-2018;10.15;site a;SOL;man;;In;;;\n";
    desk.file("online.csv", &format!("{HEAD}{rows}"));
    let report = desk.import();
    let told: Vec<_> = problems(&report)
        .into_iter()
        .map(|(_, line, column, code)| (line, column, code))
        .collect();
    use ProblemCode::*;
    let wanted = [
        (2, "Tijd", TimeWrong),
        (3, "Berichtnr", NumberTwice),
        (4, "Datum", DateWrong),
        (5, "Platform", ValueEmpty),
        (6, "Profiel", ValueEmpty),
        (7, "Profiel", NotReadable),
        (8, "Gender", WordUnknown),
        (8, "Taal", WordUnknown),
        (9, "Bericht", WordUnknown),
    ];
    assert_eq!(told, wanted.map(|(line, column, code)| (line, column.to_owned(), code)));
    assert_eq!((report.added.profiles, report.added.messages), (2, 3));
    let figures = online(&desk, 2018);
    assert_eq!(
        (figures.profiles, figures.answered, figures.by_platform.len()),
        (2, 1, 1)
    );
}

#[test]
fn a_file_that_says_nothing_of_who_wrote_comes_in_all_the_same() {
    let desk = Desk::founder();
    let head = "Berichtnr;Datum;Platform;Profiel;Bericht\n";
    desk.file(
        "online.csv",
        &format!("{head}1;02-01-2018;Site A;sol;uit\n2;03-01-2018;Site A;sol;in\n"),
    );
    let report = desk.import();
    assert_eq!((report.added.profiles, report.added.messages), (1, 2));
    assert_eq!(report.problems, []);
}

#[test]
fn of_a_row_whose_cells_moved_no_name_becomes_a_word_of_the_team() {
    let desk = Desk::founder();
    let rows = "1;02-01-2018;;@sol;sol;;;uit;;Esra;\n\
                2;02-01-2018;;Sol.;sol;;;uit;;Esra;\n\
                3;02-01-2018;;06 12 34 56 78;sol;;;uit;;Esra;\n\
                4;02-01-2018;;Site A;sol;;;uit;;sol@site;\n\
                5;02-01-2018;;Site A;esra;;;uit;;Esra;\n";
    desk.file("online.csv", &format!("{HEAD}{rows}"));
    let report = desk.import();
    let told: Vec<_> = problems(&report)
        .into_iter()
        .map(|(_, line, column, code)| (line, column, code))
        .collect();
    let wanted = [(2, "Platform"), (3, "Platform"), (4, "Platform"), (5, "Veldwerker")];
    let wanted = wanted.map(|(line, column)| (line, column.to_owned(), ProblemCode::NotReadable));
    assert_eq!(told, wanted);
    assert_eq!((report.added.profiles, report.added.messages), (2, 2));
    assert_eq!(desk.book.online_page().unwrap().platforms.len(), 1);
    // What the lists of the team have from now on is told.
    let listed = (report.listed.people, report.listed.platforms);
    assert_eq!(listed, (vec!["Esra".to_owned()], vec!["Site A".to_owned()]));
    assert_eq!(desk.import().listed, Listed::default());
}

#[test]
fn an_online_worker_imports_online_and_nothing_else() {
    let online: Roles = [Role::Online].into_iter().collect();
    let desk = Desk::empty(Some(online));
    january(&desk);
    // The catalogue has not arrived: nobody knows the platform.
    let report = desk.import();
    assert_eq!(report.added.messages, 0);
    assert_eq!(problems(&report).len(), 3);
    desk.file("locaties.csv", "Naam;Soort\nClub A;club\n");
    let refused = desk
        .book
        .import(&desk.folder, &ImportOptions::default(), &mut |_| {})
        .unwrap_err();
    assert_eq!(refused.code, Code::NotAllowed);
}

#[test]
fn a_book_that_does_not_write_online_only_counts_the_rows() {
    let desk = Desk::empty(Some([Role::Lead, Role::Fieldworker].into_iter().collect()));
    desk.first_people();
    desk.file("locaties.csv", "Naam;Soort\nClub A;club\n");
    january(&desk);
    let report = desk.import();
    assert_eq!((report.not_imported.online, report.added.messages), (3, 0));

    // What this book does not read is null and no nought.
    let walker = Desk::empty(Some([Role::Fieldworker].into_iter().collect()));
    assert_eq!(walker.figures(2018, false).online, None);
    assert_eq!(walker.figures(2018, false).basis.spaces, ["team"]);
}

#[test]
fn a_year_of_a_file_after_a_year_by_hand_is_the_same_person() {
    let desk = Desk::founder();
    assessed(&desk);
    let platform = desk.book.add_platform("Site A").unwrap();
    let entry = OnlineEntry {
        what: What::Approach,
        gender: None,
        language: None,
        template: None,
        channel: None,
        reason: None,
    };
    desk.book.log_online(&platform.id, "sol.maria", &entry).unwrap();
    january(&desk);
    let report = desk.import();
    assert_eq!((report.added.profiles, report.unchanged.profiles), (1, 1));
    assert_eq!(online(&desk, 2018).profiles, 2);
}

/// Three messages to one person, and an answer of nobody else.
fn three_rows(desk: &Desk) {
    let rows = "1;02-01-2018;;Site A;luna;vrouw;;uit;;;\n\
                2;03-01-2018;;Site A;luna;vrouw;;uit;;;\n\
                3;04-01-2018;;Site A;luna;;;in;;;\n";
    desk.file("online.csv", &format!("{HEAD}{rows}"));
}

fn first_is_another(desk: &Desk) {
    desk.correct(
        "online.csv",
        "1;02-01-2018;;Site A;luna;vrouw",
        "1;02-01-2018;;Site A;sol;man",
    );
}

/// People, messages to them and answers; and everybody's gender.
fn counted(desk: &Desk) -> (u64, u64, u64, Cells) {
    let figures = online(desk, 2018);
    (figures.profiles, figures.approaches, figures.answers, figures.by_gender)
}

fn two_people() -> (u64, u64, u64, Cells) {
    let genders = [("man".to_owned(), 1), ("woman".to_owned(), 1)];
    (2, 2, 1, genders.into())
}

#[test]
fn of_three_rows_the_first_is_somebody_else_and_comes_back() {
    for with_names in [true, false] {
        let desk = Desk::founder();
        if with_names {
            assessed(&desk);
        }
        three_rows(&desk);
        desk.import();
        assert_eq!(counted(&desk).0, 1);
        first_is_another(&desk);
        let report = desk.import();
        assert_eq!((report.added.profiles, report.changed.messages), (1, 1));
        assert_eq!(counted(&desk), two_people());
        let changes = desk.changes();
        let again = desk.import();
        assert_eq!((again.changed.profiles, again.changed.messages), (0, 0));
        assert_eq!((desk.changes(), counted(&desk)), (changes, two_people()));

        three_rows(&desk);
        let report = desk.import();
        assert_eq!((report.added.profiles, report.changed.messages), (0, 1));
        let (people, approaches, answers, _) = counted(&desk);
        assert_eq!((people, approaches, answers), (1, 2, 1));
        assert!(!everything(&desk).contains("\"sol\""));
    }
}

#[test]
fn of_two_rows_the_first_is_somebody_else() {
    for with_names in [true, false] {
        let desk = Desk::founder();
        if with_names {
            assessed(&desk);
        }
        let rows = "1;02-01-2018;;Site A;luna;vrouw;;uit;;;\n2;03-01-2018;;Site A;luna;;;uit;;;\n";
        desk.file("online.csv", &format!("{HEAD}{rows}"));
        desk.import();
        desk.correct("online.csv", "1;02-01-2018;;Site A;luna", "1;02-01-2018;;Site A;sol");
        desk.import();
        assert_eq!((counted(&desk).0, counted(&desk).1), (2, 2));
        let kept = desk.book.hold().book.read(|view| view.handles()).unwrap();
        let mut names: Vec<_> = kept.iter().map(|handle| handle.handle.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, if with_names { vec!["luna", "sol"] } else { vec![] });
    }
}

#[test]
fn of_rows_that_two_books_imported_the_first_is_somebody_else() {
    let desk = Desk::founder();
    three_rows(&desk);
    desk.import();
    let other = Desk::founder();
    three_rows(&other);
    other.import();
    desk.receive(&other);
    assert_eq!(counted(&desk).0, 1);
    let changes = desk.changes();
    desk.import();
    assert_eq!(desk.changes(), changes);
    first_is_another(&desk);
    desk.import();
    assert_eq!(counted(&desk), two_people());
}

#[test]
fn a_name_that_was_corrected_everywhere_is_kept_no_more_and_newer_rows_keep_one_longer() {
    let desk = Desk::founder();
    assessed(&desk);
    desk.file("online.csv", &format!("{HEAD}1;02-01-2018;;Site A;luna;;;uit;;;\n"));
    desk.import();
    let kept = || {
        let handles = desk.book.hold().book.read(|view| view.handles()).unwrap();
        let said = |handle: domain::online::Handle| (handle.handle, handle.since.to_string());
        handles.into_iter().map(said).collect::<Vec<_>>()
    };
    assert_eq!(kept(), [("luna".to_owned(), "2018-01-02".to_owned())]);
    let rows = "1;02-01-2018;;Site A;lunna;;;uit;;;\n2;03-01-2018;;Site A;lunna;;;uit;;;\n";
    desk.file("online.csv", &format!("{HEAD}{rows}"));
    desk.import();
    assert_eq!(kept(), [("lunna".to_owned(), "2018-01-03".to_owned())]);
    desk.file(
        "online.csv",
        &format!("{HEAD}{rows}3;04-01-2018;;Site A;lunna;;;in;;;\n"),
    );
    desk.import();
    assert_eq!(kept(), [("lunna".to_owned(), "2018-01-04".to_owned())]);
    assert_eq!(counted(&desk).0, 1);
}
