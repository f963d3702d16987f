//! Import of a year's spreadsheets (formats.md §6, `origin`).
//!
//! Files become rows, rows are put under their rounds, and each round is compared with what the book has of it: a
//! field is written only where the file says something else than at its last import. One import is one transaction:
//! after a loss of power all of it is there, or nothing.

mod cell;
mod cells;
mod desk;
mod edits;
mod file;
mod flyers;
mod gather;
mod memory;
mod notes;
mod online;
mod people;
mod places;
mod pseudonyms;
mod report;
mod rounds;
mod rows;
mod sheet;
mod shelf;
mod standing;
#[cfg(test)]
mod tests;
mod words;

#[cfg(test)]
pub(crate) use tests::founder;

pub use report::{Counts, ImportReport, LeftOut, Listed, NotImported, Problem, ProblemCode, explain};

use crate::{
    Book, Failure,
    book::{catalogue, must_write},
};
use desk::{Importing, Told};
use documents::Writer;
use domain::text_check::Names;
use file::File;
use gather::gather;
use notes::Notes;
use online::OnlineRow;
use people::People;
use places::Places;
use protocol::Space;
use report::Tally;
use rows::{FlyerRow, LineRow, PlaceRow, RoundRow, VisitRow};
use sheet::Sheet;
use shelf::Shelf;
use std::{collections::BTreeMap, path::Path};
use store::{View, Write};
use sync::{Me, edit};
use words::Words;

/// How to import.
#[derive(Clone, Copy, Debug, Default)]
pub struct ImportOptions {
    /// Only tell what would happen.
    pub dry_run: bool,
    /// Leave out all notes.
    pub without_notes: bool,
}

/// How far a file has come.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Progress {
    /// The file.
    pub file: String,
    /// Rows that are done.
    pub done: u64,
    /// Rows that it has.
    pub of: u64,
}

impl Book {
    /// Imports the spreadsheets of a folder. Leads only.
    ///
    /// Fails, and changes nothing, when the folder has none of them (`input_wrong`), one is too large (`input_wrong`)
    /// or lacks a column that it can't be without (`columns_wrong`). Rows that can't be read are in the report.
    pub fn import(
        &self,
        folder: &Path,
        options: &ImportOptions,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<ImportReport, Failure> {
        self.import_with(|| file::read(folder), options, progress)
    }

    /// Imports the synthetic year that is shipped in the program, for the demo.
    pub(crate) fn import_shipped(&self) -> Result<ImportReport, Failure> {
        self.import_with(|| Ok(file::shipped()), &ImportOptions::default(), &mut |_| {})
    }

    fn import_with(
        &self,
        texts: impl FnOnce() -> Result<BTreeMap<File, String>, Failure>,
        options: &ImportOptions,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<ImportReport, Failure> {
        let words = {
            let desk = self.hold();
            // Whoever writes online outreach may import that and nothing else.
            if must_write(&desk.me, Space::Online).is_err() {
                must_lead(&desk.me)?;
            }
            Words::new(&desk.book.read(catalogue)?)
        };
        let mut tally = Tally::default();
        let texts = texts()?;
        let mut desk = self.hold();
        if texts.keys().any(|file| *file != File::Online) {
            must_lead(&desk.me)?;
        }
        let writes_online = desk.me.roles().writes(Space::Online);
        let (rows, report) = Rows::read(&texts, &words, writes_online, &mut tally)?;
        let sync::Desk { book, me } = &mut *desk;
        let run = |view: &View<'_>, write: Option<&Write<'_>>| {
            run(view, write, me, rows, (tally, report), options.without_notes, progress)
        };
        if options.dry_run {
            book.read(|view| run(view, None))
        } else {
            Ok(book.write(|write| run(write, Some(write)))?.0)
        }
    }
}

fn must_lead(me: &Me) -> Result<(), Failure> {
    must_write(me, Space::Common)?;
    must_write(me, Space::Team)
}

/// Everything that the files say.
struct Rows {
    places: Vec<PlaceRow>,
    rounds: Vec<RoundRow>,
    visits: Vec<VisitRow>,
    lines: Vec<LineRow>,
    flyers: Vec<FlyerRow>,
    online: Vec<OnlineRow>,
    /// Rows per file, those that can't be read among them.
    counts: BTreeMap<File, u64>,
}

impl Rows {
    fn read(
        texts: &BTreeMap<File, String>,
        words: &Words,
        writes_online: bool,
        tally: &mut Tally,
    ) -> Result<(Self, ImportReport), Failure> {
        let mut report = ImportReport::default();
        let mut rows = Self {
            places: Vec::new(),
            rounds: Vec::new(),
            visits: Vec::new(),
            lines: Vec::new(),
            flyers: Vec::new(),
            online: Vec::new(),
            counts: BTreeMap::new(),
        };
        for (file, text) in texts {
            let sheet = match file {
                // Its rows are only counted, so what is wrong in them is not told.
                File::Online if !writes_online => Sheet::read(*file, text, &mut Tally::default())?,
                _ => Sheet::read(*file, text, tally)?,
            };
            match file {
                File::Places => rows.places = rows::places(&sheet, words, tally),
                File::Rounds => rows.rounds = rows::rounds(&sheet, words, tally),
                File::Visits => rows.visits = rows::visits(&sheet, words, tally),
                File::Conversations => rows.lines = rows::conversations(&sheet, words, tally),
                File::Online if writes_online => rows.online = online::read(&sheet, words, tally),
                File::Online => report.not_imported.online = sheet.count,
                File::Flyers => rows.flyers = rows::flyers(&sheet, words, tally),
            }
            rows.counts.insert(*file, sheet.count);
        }
        Ok((rows, report))
    }

    /// The names that a note may not hold: colleagues of the file, and its pseudonyms.
    fn names(&self) -> impl Iterator<Item = &str> {
        let walked = self
            .rounds
            .iter()
            .map(|row| &row.people)
            .chain(self.visits.iter().map(|row| &row.people));
        let colleagues = walked.chain(self.lines.iter().map(|row| &row.by)).flatten().flatten();
        colleagues
            .chain(self.lines.iter().filter_map(|row| row.pseudonym.as_ref()))
            .map(String::as_str)
    }
}

fn run(
    view: &View<'_>,
    write: Option<&Write<'_>>,
    me: &Me,
    rows: Rows,
    (tally, report): (Tally, ImportReport),
    without_notes: bool,
    progress: &mut dyn FnMut(Progress),
) -> Result<ImportReport, Failure> {
    let people = People::of(view)?;
    let names = Names::new(people.names().chain(rows.names()));
    let counts = rows.counts.clone();
    let mut importing = Importing {
        view,
        write,
        me,
        writer: Writer {
            message: Some(edit::IMPORT),
            ..edit::writer(me)
        },
        shelf: Shelf::new(view),
        people,
        places: Places::of(view)?,
        notes: Notes {
            names,
            without: without_notes,
        },
        lines_in_file: rows.lines.iter().map(|row| row.number).collect(),
        tally,
        report,
        told: Told::new(counts, progress),
    };
    importing.places(rows.places)?;
    importing.flyers(rows.flyers)?;
    let Importing {
        shelf, places, tally, ..
    } = &mut importing;
    let mut groups = gather((rows.rounds, rows.visits, rows.lines), places, shelf, tally)?;
    pseudonyms::mark(&mut groups);
    importing.colleagues(&groups, &rows.online)?;
    for group in groups {
        importing.round(group)?;
    }
    importing.online(rows.online)?;
    let Importing {
        tally,
        mut report,
        told,
        ..
    } = importing;
    told.finish();
    tally.finish(&mut report);
    Ok(report)
}

impl Importing<'_> {
    /// Adds the colleagues whom the book lacks, all in one change, before anything names them.
    fn colleagues(&mut self, groups: &[gather::Group], online: &[OnlineRow]) -> Result<(), Failure> {
        if must_write(self.me, Space::Common).is_err() {
            return Ok(());
        }
        online
            .iter()
            .filter_map(|row| row.by.as_ref())
            .for_each(|name| self.people.know(name));
        for group in groups {
            let walked = group
                .row
                .iter()
                .map(|row| &row.people)
                .chain(group.visits.iter().map(|row| &row.people));
            let names = walked.chain(group.lines.iter().map(|row| &row.by)).flatten().flatten();
            names.for_each(|name| self.people.know(name));
        }
        self.report.listed.people = self.people.added().map(str::to_owned).collect();
        if let (Some((id, document, change)), Some(write)) = (self.people.change(self.view, &self.writer)?, self.write)
        {
            edit::change(write, self.me, id, &document, &change)?;
        }
        Ok(())
    }
}
