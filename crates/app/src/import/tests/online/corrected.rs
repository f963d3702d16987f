//! Rows that a correction made somebody else's.

use super::*;

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
