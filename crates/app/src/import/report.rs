//! What an import tells: what came in, what was left out and why, and which rows need another look.

use super::file::File;
use i18n::{Given, Language, Reason};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// Characters of an unknown word that a problem repeats.
const HINT: usize = 30;

/// What an import did, or would do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ImportReport {
    /// Records that are new.
    pub added: Counts,
    /// Records of which at least one field was written.
    pub changed: Counts,
    /// Records that stay as they are, those that a colleague removed among them.
    pub unchanged: Counts,
    /// What everybody of the team finds in its lists from now on: a typing error makes one as well.
    pub listed: Listed,
    /// Rows of files that this book may not import.
    pub not_imported: NotImported,
    /// What was not kept on purpose.
    pub left_out: Vec<LeftOut>,
    /// What could not be read, in the order of the files and their lines.
    pub problems: Vec<Problem>,
}

/// Numbers of records. Greetings are part of their visit and no conversations here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)] // The names say it.
pub struct Counts {
    pub places: u64,
    pub rounds: u64,
    pub visits: u64,
    pub conversations: u64,
    pub flyers: u64,
    /// Profiles of online outreach.
    pub profiles: u64,
    /// Messages to them and from them.
    pub messages: u64,
}

/// Names that the lists of the team did not have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// Colleagues.
    pub people: Vec<String>,
    /// Platforms.
    pub platforms: Vec<String>,
}

/// Rows that were counted and nothing else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)] // The names are those of the files.
pub struct NotImported {
    pub online: u64,
}

/// Cells of one column that were not kept, for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// The file.
    pub file: String,
    /// The column as its header says it.
    pub column: String,
    /// How many of its rows.
    pub rows: u64,
    /// Why, as a code.
    pub reason: &'static str,
}

/// Something that could not be read. It holds no name and no note: the line and the column lead there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The file.
    pub file: String,
    /// The line of the file on which the row begins, from 1.
    pub line: u64,
    /// The column; nothing when it is about the whole row.
    pub column: Option<String>,
    /// What is wrong.
    pub code: ProblemCode,
    /// The same as a sentence, once [`explain`] has filled it.
    pub reason: String,
    /// A number or an unknown word for the sentence, where it can't be a person's name.
    #[serde(skip)]
    pub value: Option<String>,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)+) => {
        /// What can be wrong with a row or a cell.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum ProblemCode { $($(#[$doc])* $name,)+ }

        impl ProblemCode {
            /// All of them.
            pub const ALL: &'static [ProblemCode] = &[$(ProblemCode::$name),+];

            /// The id in reports and in `locales/`.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)+ }
            }
        }
    };
}

codes! {
    /// Not a date.
    DateWrong = "date_wrong";
    /// A date more than a day from that of the round.
    DateDiffers = "date_differs";
    /// Not a time.
    TimeWrong = "time_wrong";
    /// Not a whole number, or too large a one.
    NumberWrong = "number_wrong";
    /// Not a word of its list.
    WordUnknown = "word_unknown";
    /// A place that neither the file nor the book has.
    PlaceUnknown = "place_unknown";
    /// A visit that neither the file nor the book has; told once per visit.
    VisitUnknown = "visit_unknown";
    /// A round that neither the file nor the book has; told once per round.
    RoundUnknown = "round_unknown";
    /// Fewer cells than the header has.
    RowShort = "row_short";
    /// More cells than the header has.
    RowLong = "row_long";
    /// A number that an earlier row has.
    NumberTwice = "number_twice";
    /// A name that an earlier row has.
    NameTwice = "name_twice";
    /// A row that belongs to another round than when it was imported.
    Moved = "moved";
    /// Quotes that nobody closes, or a name that can't be one.
    NotReadable = "not_readable";
    /// A link that opens no page, or carries a login.
    LinkWrong = "link_wrong";
    /// No name.
    NameEmpty = "name_empty";
    /// An empty cell that can't be empty.
    ValueEmpty = "value_empty";
}

impl Serialize for ProblemCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// Fills in the sentences of the problems.
pub fn explain(report: &mut ImportReport, language: Language) {
    for problem in &mut report.problems {
        let given = Given {
            value: problem.value.as_deref(),
            ..Given::default()
        };
        problem.reason = i18n::reason(language, Reason::Problem, problem.code.id(), given);
    }
}

/// Why something was left out, by the ids in `locales/`.
pub(super) mod left_out {
    pub const COLUMN_UNKNOWN: &str = "column_unknown";
    pub const PSEUDONYM: &str = "pseudonym_dropped";
    pub const ADDRESS: &str = "address_dropped";
    pub const NOTES: &str = "notes_left_out";
    pub const ONLINE_NOTE: &str = "online_note_dropped";
    pub const HANDLE: &str = "handle_dropped";
    pub const ERASED: &str = "person_erased";
    pub const NAME_IN_NOTE: &str = "note_has_name";
    pub const CUT_AT_280: &str = "cut_at_280";
    pub const CUT_AT_2000: &str = "cut_at_2000";
    pub const GREETING: &str = "greeting_counted";
    pub const VISIT_UNKNOWN: &str = "visit_unknown";
    pub const ROUND_UNKNOWN: &str = "round_unknown";
}

/// Collects what is to be told while the files are read.
#[derive(Default)]
pub(super) struct Tally {
    left_out: BTreeMap<(File, String, &'static str), u64>,
    problems: Vec<(File, Problem)>,
}

impl Tally {
    /// Some more rows of which a column was not kept.
    pub fn leave_out(&mut self, file: File, column: &str, reason: &'static str, rows: u64) {
        *self.left_out.entry((file, column.to_owned(), reason)).or_default() += rows;
    }

    /// A problem without anything of the cell.
    pub fn problem(&mut self, file: File, line: u64, column: Option<&str>, code: ProblemCode) {
        self.problem_with(file, line, column, code, None);
    }

    /// A problem with a value that can't be a person's name.
    pub fn problem_with(
        &mut self,
        file: File,
        line: u64,
        column: Option<&str>,
        code: ProblemCode,
        value: Option<String>,
    ) {
        let problem = Problem {
            file: file.name().to_owned(),
            line,
            column: column.map(str::to_owned),
            code,
            reason: String::new(),
            value: value.map(|value| value.chars().take(HINT).collect()),
        };
        self.problems.push((file, problem));
    }

    /// Moves everything into the report.
    pub fn finish(mut self, report: &mut ImportReport) {
        self.problems
            .sort_by(|(file, a), (other, b)| (file, a.line, &a.column).cmp(&(other, b.line, &b.column)));
        report.problems = self.problems.into_iter().map(|(_, problem)| problem).collect();
        let left_out = self.left_out.into_iter();
        report.left_out = left_out
            .map(|((file, column, reason), rows)| LeftOut {
                file: file.name().to_owned(),
                column,
                rows,
                reason,
            })
            .collect();
    }
}
