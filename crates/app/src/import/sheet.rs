//! A table in a text: delimiter, quotes, header and rows, each row with the line on which it begins.
//!
//! Read by hand, for three things a general reader doesn't do: the true line of a row behind quoted newlines and old
//! Macintosh line ends, a quote that nobody closes (which would swallow the rest of the file), and its recovery.

use super::{
    cell::tidy,
    file::File,
    report::{ProblemCode, Tally, left_out},
};
use crate::{Code, Failure};
use std::{collections::BTreeMap, str::Chars};

/// A quoted cell that is longer than this has lost its closing quote.
const QUOTED_CHARS: usize = 16 * 1024;
/// The same, in lines.
const QUOTED_LINES: u64 = 100;

/// A file as a table.
pub(super) struct Sheet {
    /// Which.
    pub file: File,
    /// The header's cells.
    names: Vec<String>,
    /// Cells up to the last one with a name.
    width: usize,
    /// Where each column stands, by its name in lower case.
    columns: BTreeMap<String, usize>,
    /// Rows that can be read.
    pub rows: Vec<Row>,
    /// Rows that can be read or not; the blank ones are none.
    pub count: u64,
}

/// One row.
pub(super) struct Row {
    /// The line on which it begins, from 1.
    pub line: u64,
    cells: Vec<String>,
}

impl Row {
    /// A cell; nothing when the row ends before it.
    pub fn at(&self, column: usize) -> Option<&str> {
        self.cells.get(column).map(|cell| cell.trim())
    }

    fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

impl Sheet {
    /// Reads a text. Fails when a column is missing that `file` can't be without.
    pub fn read(file: File, text: &str, tally: &mut Tally) -> Result<Self, Failure> {
        let mut records = begin(text);
        let header = loop {
            match records.next() {
                Some(Record::Row(row)) if row.is_blank() => {}
                Some(Record::Row(row)) => break row,
                Some(Record::Broken(_)) | None => {
                    break Row {
                        line: 1,
                        cells: Vec::new(),
                    };
                }
            }
        };
        let names: Vec<String> = header.cells.iter().map(|cell| tidy(cell)).collect();
        let mut columns = BTreeMap::new();
        for (index, name) in names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            columns.entry(name.to_lowercase()).or_insert(index);
        }
        let width = names
            .iter()
            .rposition(|name| !name.is_empty())
            .map_or(0, |last| last + 1);
        let mut sheet = Self {
            file,
            names,
            width,
            columns,
            rows: Vec::new(),
            count: 0,
        };
        sheet.check_columns()?;
        sheet.read_rows(records, tally);
        Ok(sheet)
    }

    /// Where a column stands.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.get(&name.to_lowercase()).copied()
    }

    /// Every column with its number and its name; an unnamed one is none.
    pub fn named(&self) -> impl Iterator<Item = (usize, &str)> {
        self.names
            .iter()
            .enumerate()
            .map(|(index, name)| (index, name.as_str()))
            .filter(|(_, name)| !name.is_empty())
    }

    /// Reports the columns that nobody asks for, and those that are known by name and not kept.
    pub fn leave_out_unknown(&self, known: impl Fn(&str) -> bool, tally: &mut Tally) {
        for (index, name) in self.named() {
            if self.column(name) != Some(index) || !known(name) {
                let rows = self.filled(index);
                tally.leave_out(self.file, name, left_out::COLUMN_UNKNOWN, rows);
            }
        }
    }

    /// Reports a column that is never kept, if it says anything.
    pub fn leave_out(&self, column: &str, reason: &'static str, tally: &mut Tally) {
        let rows = self.column(column).map_or(0, |index| self.filled(index));
        if rows > 0 {
            tally.leave_out(self.file, column, reason, rows);
        }
    }

    fn filled(&self, column: usize) -> u64 {
        self.rows
            .iter()
            .filter(|row| row.at(column).is_some_and(|cell| !cell.is_empty()))
            .count() as u64
    }

    fn check_columns(&self) -> Result<(), Failure> {
        let missing: Vec<&str> = self
            .file
            .required()
            .iter()
            .copied()
            .filter(|name| self.column(name).is_none())
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        let detail = format!("{}: {}", self.file.name(), missing.join(", "));
        Err(Failure {
            detail: Some(detail),
            ..Failure::new(Code::ColumnsWrong)
        })
    }

    fn read_rows(&mut self, records: Records<'_>, tally: &mut Tally) {
        for record in records {
            let row = match record {
                Record::Row(row) => row,
                Record::Broken(line) => {
                    self.count += 1;
                    tally.problem(self.file, line, None, ProblemCode::NotReadable);
                    continue;
                }
            };
            if row.is_blank() || self.is_header(&row) {
                continue;
            }
            self.count += 1;
            if row.cells.iter().skip(self.width).any(|cell| !cell.trim().is_empty()) {
                // A delimiter in an unquoted note moves what follows into other columns: nothing of it can be trusted.
                tally.problem(self.file, row.line, None, ProblemCode::RowLong);
                continue;
            }
            if row.cells.len() < self.width {
                tally.problem(self.file, row.line, None, ProblemCode::RowShort);
            }
            self.rows.push(row);
        }
    }

    /// A header that is repeated in the middle, as in sheets that were glued together.
    fn is_header(&self, row: &Row) -> bool {
        self.names.len() == row.cells.len()
            && self
                .names
                .iter()
                .zip(&row.cells)
                .all(|(name, cell)| *name == tidy(cell))
    }
}

/// The records, with the delimiter that Excel's own `sep=;` line names, else the one that stands in the header.
fn begin(text: &str) -> Records<'_> {
    let rest = text.trim_start_matches('\u{feff}');
    let first = rest.split(['\n', '\r']).next().unwrap_or_default();
    let mut told = first.chars().skip(4);
    if first.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sep="))
        && let (Some(delimiter), None) = (told.next(), told.next())
    {
        let mut records = Records {
            rest: rest.chars(),
            line: 1,
            delimiter,
        };
        records.skip_line();
        return records;
    }
    let header = rest
        .split(['\n', '\r'])
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    let delimiter = [';', '\t']
        .into_iter()
        .find(|delimiter| header.contains(*delimiter))
        .unwrap_or(',');
    Records {
        rest: rest.chars(),
        line: 1,
        delimiter,
    }
}

/// A row, or the line of one whose quotes make no sense.
enum Record {
    Row(Row),
    Broken(u64),
}

struct Records<'t> {
    rest: Chars<'t>,
    line: u64,
    delimiter: char,
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        if self.rest.as_str().is_empty() {
            return None;
        }
        let (start, line) = (self.rest.clone(), self.line);
        Some(match self.record() {
            Some(cells) => Record::Row(Row { line, cells }),
            None => {
                // Only the line where it began is lost; what follows is read as if it stood there alone.
                (self.rest, self.line) = (start, line);
                self.skip_line();
                Record::Broken(line)
            }
        })
    }
}

impl Records<'_> {
    /// The cells up to the end of the record; nothing when a quote is never closed.
    fn record(&mut self) -> Option<Vec<String>> {
        let (mut cells, mut cell, mut begins) = (Vec::new(), String::new(), true);
        while let Some(next) = self.rest.next() {
            if next == '"' && begins {
                self.quoted(&mut cell)?;
            } else if next == self.delimiter {
                cells.push(std::mem::take(&mut cell));
                begins = true;
                continue;
            } else if self.ends_line(next) {
                break;
            } else {
                cell.push(next);
            }
            begins = false;
        }
        cells.push(cell);
        Some(cells)
    }

    /// The inside of quotes, up to the closing one.
    fn quoted(&mut self, cell: &mut String) -> Option<()> {
        let first_line = self.line;
        for _ in 0..QUOTED_CHARS {
            let next = self.rest.next()?;
            if next == '"' {
                let mut after = self.rest.clone();
                if after.next() != Some('"') {
                    return Some(());
                }
                self.rest = after;
                cell.push('"');
            } else if self.ends_line(next) {
                cell.push('\n');
                if self.line - first_line > QUOTED_LINES {
                    return None;
                }
            } else {
                cell.push(next);
            }
        }
        None
    }

    /// Whether this character ends a line: LF, CR LF or CR alone.
    fn ends_line(&mut self, next: char) -> bool {
        if next == '\r' && self.rest.as_str().starts_with('\n') {
            self.rest.next();
        }
        let ends = next == '\n' || next == '\r';
        self.line += u64::from(ends);
        ends
    }

    fn skip_line(&mut self) {
        while let Some(next) = self.rest.next() {
            if self.ends_line(next) {
                return;
            }
        }
    }
}
