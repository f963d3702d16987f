//! Online outreach of a spreadsheet.

mod corrected;
mod erased;
mod messy;

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
