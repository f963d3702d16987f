//! One import at work: what it reads from, what it writes with, and what it has to tell.

use super::{
    Progress,
    file::File,
    memory::Memory,
    notes::Notes,
    people::People,
    places::Places,
    report::{ImportReport, Tally},
    shelf::Shelf,
};
use crate::Failure;
use documents::Writer;
use std::collections::{BTreeMap, BTreeSet};
use store::{View, Write};
use sync::Me;

/// Rows between two words of progress.
const STEP: u64 = 200;

/// One import.
pub(super) struct Importing<'i> {
    pub view: &'i View<'i>,
    /// Nothing in a trial: everything is done as usual and nothing is stored.
    pub write: Option<&'i Write<'i>>,
    pub me: &'i Me,
    pub writer: Writer<'static>,
    pub shelf: Shelf<'i>,
    pub people: People,
    pub places: Places,
    pub notes: Notes,
    /// The numbers of all rows of `gesprekken.csv`.
    pub lines_in_file: BTreeSet<u64>,
    pub tally: Tally,
    pub report: ImportReport,
    pub told: Told<'i>,
}

impl Importing<'_> {
    /// Keeps in mind what a row said, unless this is a trial.
    pub fn remember(&self, origin: &str, before: Option<&Memory>, now: &Memory) -> Result<(), Failure> {
        match self.write {
            Some(write) => now.keep(write, origin, before),
            None => Ok(()),
        }
    }
}

/// Progress, file by file.
pub(super) struct Told<'t> {
    tell: &'t mut dyn FnMut(Progress),
    files: BTreeMap<File, (u64, u64)>,
}

impl<'t> Told<'t> {
    /// `rows` per file.
    pub fn new(rows: BTreeMap<File, u64>, tell: &'t mut dyn FnMut(Progress)) -> Self {
        Self {
            tell,
            files: rows.into_iter().map(|(file, of)| (file, (0, of))).collect(),
        }
    }

    /// Some more rows are done.
    pub fn advance(&mut self, file: File, rows: u64) {
        let Some((done, of)) = self.files.get_mut(&file) else {
            return;
        };
        let before = *done;
        *done = (*done + rows).min(*of);
        if before / STEP < *done / STEP && *done < *of {
            (self.tell)(Progress {
                file: file.name().to_owned(),
                done: *done,
                of: *of,
            });
        }
    }

    /// All rows of all files are done.
    pub fn finish(self) {
        for (file, (_, of)) in self.files {
            (self.tell)(Progress {
                file: file.name().to_owned(),
                done: of,
                of,
            });
        }
    }
}
