//! Rows of `online.csv`: one message each, to somebody or from her.

use crate::import::{
    cell,
    cells::Cells,
    report::{ProblemCode, Tally, left_out},
    rows::known,
    sheet::Sheet,
    words::Words,
};
use chrono::NaiveDate;
use domain::{TimeOfDay, keys::List, online};
use std::collections::BTreeSet;

const COLUMNS: &[&str] = &[
    "Berichtnr",
    "Datum",
    "Tijd",
    "Platform",
    "Profiel",
    "Gender",
    "Taal",
    "Bericht",
    "Reactie",
    "Veldwerker",
    "Notitie",
];

/// A message. It holds a name, so it is forgotten when the import ends.
pub(in crate::import) struct OnlineRow {
    pub line: u64,
    pub number: u64,
    pub date: NaiveDate,
    pub time: Option<TimeOfDay>,
    /// The platform's name, as the file has it.
    pub platform: String,
    /// Her name, as the file has it.
    pub handle: String,
    pub normal: String,
    pub gender: Option<String>,
    pub language: Option<String>,
    /// Whether it was written to her.
    pub out: bool,
    pub by: Option<String>,
}

/// Whether a cell that should hold a word of the team holds somebody's address or number.
fn is_address(cell: &str) -> bool {
    cell.contains('@') || cell.chars().filter(char::is_ascii_digit).count() >= 6
}

/// Messages. Their notes are never kept: nobody knows whether she had answered when they were written.
pub(in crate::import) fn read(sheet: &Sheet, words: &Words, tally: &mut Tally) -> Vec<OnlineRow> {
    sheet.leave_out_unknown(|name| known(COLUMNS, name), tally);
    sheet.leave_out("Notitie", left_out::ONLINE_NOTE, tally);
    let mut numbers = BTreeSet::new();
    let read = |row| {
        let mut cells = Cells {
            sheet,
            row,
            words,
            tally,
        };
        let number = cells.row_number("Berichtnr")?;
        if !numbers.insert(number) {
            return cells.wrong("Berichtnr", ProblemCode::NumberTwice, Some(number.to_string()));
        }
        let Some(date) = cells.date("Datum")? else {
            return cells.problem("Datum", ProblemCode::ValueEmpty);
        };
        let platform = cell::tidy(cells.text("Platform").unwrap_or_default());
        if platform.is_empty() {
            return cells.problem("Platform", ProblemCode::ValueEmpty);
        }
        if crate::team::tidy_name(&platform).is_err() {
            return cells.problem("Platform", ProblemCode::NotReadable);
        }
        let handle = cell::tidy(cells.text("Profiel").unwrap_or_default());
        if handle.is_empty() {
            return cells.problem("Profiel", ProblemCode::ValueEmpty);
        }
        let Ok(normal) = online::normal(&handle) else {
            return cells.problem("Profiel", ProblemCode::NotReadable);
        };
        // In a row whose cells moved by one, what names somebody would become a word that the whole team reads.
        if is_address(&platform) || online::normal(&platform).is_ok_and(|name| name == normal) {
            return cells.problem("Platform", ProblemCode::NotReadable);
        }
        let mut names = cells.names("Veldwerker").unwrap_or_default();
        if names.iter().any(|name| is_address(name)) {
            // The message is there all the same; who wrote it, nobody can tell.
            cells.problem::<()>("Veldwerker", ProblemCode::NotReadable);
            names.clear();
        }
        let out = match cells.text("Bericht").map(str::to_lowercase).as_deref() {
            Some("uit") => true,
            Some("in") => false,
            None | Some("") => return cells.problem("Bericht", ProblemCode::ValueEmpty),
            Some(_) => return cells.problem("Bericht", ProblemCode::WordUnknown),
        };
        let time = cells.time("Tijd").flatten().and_then(|time| time.parse().ok());
        Some(OnlineRow {
            line: row.line,
            number,
            date,
            time,
            platform,
            handle,
            normal,
            gender: cells.word(List::Gender, "Gender").flatten(),
            language: cells.word(List::Language, "Taal").flatten(),
            out,
            by: names.into_iter().next(),
        })
    };
    sheet.rows.iter().filter_map(read).collect()
}
