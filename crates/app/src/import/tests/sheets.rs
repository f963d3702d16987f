use crate::import::{
    file::{File, decode},
    report::{ImportReport, ProblemCode, Tally},
    sheet::Sheet,
};

type Names = Vec<(u64, String)>;

/// The cells of `Naam` with their lines, and what was wrong on which line.
fn read(text: &str) -> (Names, Vec<(u64, ProblemCode)>) {
    let mut tally = Tally::default();
    let sheet = Sheet::read(File::Places, text, &mut tally).unwrap();
    let name = sheet.column("naam").unwrap();
    let rows = sheet
        .rows
        .iter()
        .map(|row| (row.line, row.at(name).unwrap_or("-").to_owned()))
        .collect();
    let mut report = ImportReport::default();
    tally.finish(&mut report);
    (
        rows,
        report
            .problems
            .iter()
            .map(|problem| (problem.line, problem.code))
            .collect(),
    )
}

fn names(text: &str) -> Names {
    let (rows, problems) = read(text);
    assert_eq!(problems, [], "{text}");
    rows
}

fn expected(rows: &[(u64, &str)]) -> Names {
    rows.iter().map(|(line, name)| (*line, (*name).to_owned())).collect()
}

#[test]
fn every_line_end_delimiter_and_start_is_read() {
    let two = expected(&[(2, "Club A"), (3, "Club B")]);
    for text in [
        "Naam;Soort\r\nClub A;club\r\nClub B;club\r\n",
        "Naam;Soort\nClub A;club\nClub B;club",
        "Naam;Soort\rClub A;club\rClub B;club\r",
        "\u{feff}Naam;Soort\nClub A;club\nClub B;club\n",
        "Naam,Soort\nClub A,club\nClub B,club\n",
        "Naam\tSoort\nClub A\tclub\nClub B\tclub\n",
        "\"Naam\";\"Soort\"\n\"Club A\";\"club\"\n\"Club B\";\"club\"\n",
        " NAAM ;soort;;\nClub A;club;;\nClub B;club;;\n",
        "Soort;Naam\nclub;Club A\nclub;\u{a0}Club B \n",
    ] {
        assert_eq!(names(text), two, "{text:?}");
    }
    assert_eq!(
        names("sep=;\r\nNaam;Soort\r\nClub A;club\r\n"),
        expected(&[(3, "Club A")])
    );
    assert_eq!(names("sep=|\nNaam|Soort\nClub A|club\n"), expected(&[(3, "Club A")]));
}

#[test]
fn a_row_has_the_line_on_which_it_begins() {
    let text = "Naam;Soort\n\n\"Club\r\nA \"\"de\"\"\";club\n;;\n;\nClub B;club\n";
    assert_eq!(names(text), expected(&[(3, "Club\nA \"de\""), (7, "Club B")]));
}

#[test]
fn a_header_in_the_middle_is_no_row() {
    assert_eq!(
        names("Naam;Soort\nA;club\nNaam;Soort\nB;club\n"),
        expected(&[(2, "A"), (4, "B")])
    );
}

#[test]
fn a_quote_that_nobody_closes_costs_one_row() {
    let text = "Naam;Soort\nA;club\n\"B;club\nC;club\nD;club\n";
    assert_eq!(
        read(text),
        (
            expected(&[(2, "A"), (4, "C"), (5, "D")]),
            vec![(3, ProblemCode::NotReadable)]
        )
    );
    assert_eq!(names("Naam;Soort\n5\" raam;club\n"), expected(&[(2, "5\" raam")]));
}

#[test]
fn rows_of_another_width_are_told() {
    let text = "Soort;Naam;Adres\nclub;A\nclub;B;x;y\nclub;C;;;\n";
    assert_eq!(
        read(text),
        (
            expected(&[(2, "A"), (4, "C")]),
            vec![(2, ProblemCode::RowShort), (3, ProblemCode::RowLong)]
        )
    );
}

#[test]
fn texts_are_decoded_by_their_mark_or_by_what_they_can_be() {
    let words = "privéhuis € Lucía";
    let utf16 = |mark: [u8; 2], bytes: fn(u16) -> [u8; 2]| {
        mark.into_iter()
            .chain(words.encode_utf16().flat_map(bytes))
            .collect::<Vec<u8>>()
    };
    assert_eq!(decode(words.as_bytes()), words);
    assert_eq!(decode(&[b"\xef\xbb\xbf", words.as_bytes()].concat()), words);
    assert_eq!(decode(&utf16([0xff, 0xfe], u16::to_le_bytes)), words);
    assert_eq!(decode(&utf16([0xfe, 0xff], u16::to_be_bytes)), words);
    assert_eq!(decode(b"priv\xe9huis \x80 Luc\xeda"), words);
}
