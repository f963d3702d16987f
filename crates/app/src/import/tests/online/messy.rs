//! Files as people keep them.

use super::*;

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
