use crate::import::cell::{date, hint, names, number, time};

#[test]
fn dates_are_read_as_dutch_sheets_write_them() {
    let read = |text: &str| date(text).map(|date| date.to_string());
    for (text, expected) in [
        ("24-11-2026", "2026-11-24"),
        ("4-1-2018", "2018-01-04"),
        ("04/01/2018", "2018-01-04"),
        ("4.1.2018", "2018-01-04"),
        ("2018-01-04", "2018-01-04"),
        ("2018-01-04T00:00:00", "2018-01-04"),
        ("04-01-2018 00:00", "2018-01-04"),
        ("29-02-2016", "2016-02-29"),
    ] {
        assert_eq!(read(text).as_deref(), Some(expected), "{text}");
    }
    for text in [
        "",
        "31-02-2017",
        "4-1-18",
        "01-04",
        "04-13-2018",
        "4 januari 2018",
        "05-01-0017",
        "1-1-2018-1",
        "43104",
        "04-01-2018 10:00",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn times_are_read_with_colon_or_point() {
    let read = |text: &str| time(text).map(|time| time.to_string());
    for (text, expected) in [
        ("20:10", "20:10"),
        ("8:05", "08:05"),
        ("20.10", "20:10"),
        ("20:10:59", "20:10"),
        ("0:00", "00:00"),
    ] {
        assert_eq!(read(text).as_deref(), Some(expected), "{text}");
    }
    for text in [
        "", "24:00", "20:60", "20", "2010", "20:1", "20:10:60", "8 uur", "20:10:5", "-1:10",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn numbers_are_whole_or_wrong() {
    for (text, expected) in [
        ("0", 0),
        ("12", 12),
        ("007", 7),
        ("1.234", 1234),
        ("1.234.567", 1_234_567),
        ("1 234", 1234),
        ("1\u{a0}234", 1234),
        ("12,0", 12),
        ("1.234,00", 1234),
    ] {
        assert_eq!(number(text), Some(expected), "{text}");
    }
    for text in [
        "",
        "-1",
        "+1",
        "12,5",
        "12,",
        "12.5",
        "1.23",
        "1.2345",
        "12 3",
        "ca. 3",
        "1e3",
        "½",
        "99999999999",
        "3x",
    ] {
        assert_eq!(number(text), None, "{text}");
    }
}

#[test]
fn colleagues_stand_apart_at_commas_and_at_the_word_en() {
    for text in [
        "Petya en Wen",
        "Petya, Wen",
        "Petya & Wen",
        "Petya / Wen",
        "Petya  EN  Wen",
        "Petya,Wen,",
        " Petya+Wen ",
    ] {
        assert_eq!(names(text), ["Petya", "Wen"], "{text}");
    }
    assert_eq!(names("Petya, Wen en Noor"), ["Petya", "Wen", "Noor"]);
    assert_eq!(names("Ellen en Jan de  Vries"), ["Ellen", "Jan de Vries"]);
    assert_eq!(names(" , en "), Vec::<String>::new());
}

#[test]
fn what_may_be_a_name_or_a_telephone_number_is_not_repeated() {
    for text in ["31-02-2017", "25:00", "12,5", "-3"] {
        assert_eq!(hint(text).as_deref(), Some(text));
    }
    for text in ["Amber", "0612345678", "06-12345678", "3 Amber"] {
        assert_eq!(hint(text), None, "{text}");
    }
}
