//! Notes: kept without names, cut where they are too long, or left out as a whole.

use super::{
    file::File,
    report::{Tally, left_out},
    rows::Fields,
};
use domain::{
    round::{LONG_NOTE_LIMIT, NOTE_LIMIT},
    text_check::Names,
};

/// What happens to notes in this import.
pub(super) struct Notes {
    /// Names of colleagues and pseudonyms of the file; a note that has one is not kept.
    pub names: Names,
    /// All notes are left out.
    pub without: bool,
}

impl Notes {
    /// Puts a note among the fields, unless it is left out: then the field says nothing and what is there stays.
    ///
    /// No list is made of the notes with a name: the report has their number, and the note itself is in nobody's book.
    pub fn put(&self, note: Option<String>, file: File, column: &str, fields: &mut Fields, tally: &mut Tally) {
        let Some(note) = note else { return };
        let (limit, cut) = match file {
            File::Conversations => (NOTE_LIMIT, left_out::CUT_AT_280),
            _ => (LONG_NOTE_LIMIT, left_out::CUT_AT_2000),
        };
        if !note.is_empty() {
            if self.without {
                return tally.leave_out(file, column, left_out::NOTES, 1);
            }
            if self.names.any_in(&note) {
                return tally.leave_out(file, column, left_out::NAME_IN_NOTE, 1);
            }
        } else if self.without {
            return;
        }
        let mut short: String = note.chars().take(limit).collect();
        if short.len() < note.len() {
            tally.leave_out(file, column, cut, 1);
            short.truncate(short.trim_end().len());
        }
        fields.insert("note".to_owned(), short.into());
    }
}
