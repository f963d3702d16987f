//! The cells of one row, each read as what its column holds.

use super::{
    cell,
    report::{ProblemCode, Tally},
    sheet::{Row, Sheet},
    words::Words,
};
use chrono::NaiveDate;
use domain::{TimeOfDay, keys::List};
use std::collections::BTreeSet;

/// One row's cells by their columns. An outer nothing says nothing: the column is not there, or the cell can't be read,
/// which has been reported then. An inner nothing is an empty cell.
pub(super) struct Cells<'s> {
    pub sheet: &'s Sheet,
    pub row: &'s Row,
    pub words: &'s Words,
    pub tally: &'s mut Tally,
}

impl<'s> Cells<'s> {
    /// A cell as it is.
    pub fn text(&self, column: &str) -> Option<&'s str> {
        self.row.at(self.sheet.column(column)?)
    }

    /// A note as it is.
    pub fn note(&self, column: &str) -> Option<String> {
        self.text(column).map(str::to_owned)
    }

    /// Reports a problem without the cell.
    pub fn problem<T>(&mut self, column: &str, code: ProblemCode) -> Option<T> {
        self.tally.problem(self.sheet.file, self.row.line, Some(column), code);
        None
    }

    pub fn wrong<T>(&mut self, column: &str, code: ProblemCode, value: Option<String>) -> Option<T> {
        self.tally
            .problem_with(self.sheet.file, self.row.line, Some(column), code, value);
        None
    }

    fn parsed<T>(&mut self, column: &str, code: ProblemCode, parse: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
        match self.text(column)? {
            "" => Some(None),
            text => match parse(text) {
                Some(value) => Some(Some(value)),
                None => self.wrong(column, code, cell::hint(text)),
            },
        }
    }

    /// A date.
    pub fn date(&mut self, column: &str) -> Option<Option<NaiveDate>> {
        self.parsed(column, ProblemCode::DateWrong, cell::date)
    }

    /// A time of day, as documents have it.
    pub fn time(&mut self, column: &str) -> Option<Option<String>> {
        let time = self.parsed(column, ProblemCode::TimeWrong, cell::time)?;
        Some(time.map(|time: TimeOfDay| time.to_string()))
    }

    /// A count.
    pub fn number(&mut self, column: &str) -> Option<Option<u32>> {
        self.parsed(column, ProblemCode::NumberWrong, cell::number)
    }

    /// The number of a row, without which it is none.
    pub fn row_number(&mut self, column: &str) -> Option<u64> {
        match self.text(column) {
            None | Some("") => self.problem(column, ProblemCode::ValueEmpty),
            Some(_) => self.number(column)?.map(u64::from),
        }
    }

    /// The id of a word. Some lists have an id for an empty cell.
    pub fn word(&mut self, list: List, column: &str) -> Option<Option<String>> {
        let text = self.text(column)?;
        match (self.words.id(list, text), text) {
            (Some(id), _) => Some(Some(id)),
            (None, "") => Some(None),
            (None, text) => self.wrong(column, ProblemCode::WordUnknown, Some(cell::tidy(text))),
        }
    }

    /// The id of a word without which the row can't be read.
    pub fn needed_word(&mut self, list: List, column: &str) -> Option<String> {
        match self.word(list, column) {
            Some(Some(id)) => Some(id),
            Some(None) => self.problem(column, ProblemCode::ValueEmpty),
            // A short row was reported as such.
            None => None,
        }
    }

    /// The ids of words between bars or commas. An unknown one is reported, the others are kept.
    pub fn words(&mut self, list: List, column: &str) -> Option<Vec<String>> {
        let text = self.text(column)?;
        let mut ids = BTreeSet::new();
        for word in text
            .split(['|', ',', ';', '\n'])
            .map(cell::tidy)
            .filter(|word| !word.is_empty())
        {
            match self.words.id(list, &word) {
                Some(id) => drop(ids.insert(id)),
                None => drop(self.wrong::<()>(column, ProblemCode::WordUnknown, Some(word))),
            }
        }
        Some(ids.into_iter().collect())
    }

    /// Colleagues by their names.
    pub fn names(&mut self, column: &str) -> Option<Vec<String>> {
        let names = cell::names(self.text(column)?);
        if names
            .iter()
            .any(|name| name.chars().count() > 80 || name.chars().any(char::is_control))
        {
            return self.problem(column, ProblemCode::NotReadable);
        }
        Some(names)
    }
}
