//! Importing spreadsheets.

use crate::{End, Stop, out::Out};
use app::{
    Book,
    i18n::{self, Given, Message, Reason},
    import::{self, Counts, ImportOptions, ImportReport, Listed, NotImported, Progress},
};
use serde_json::json;
use std::path::Path;

/// `import`.
pub fn import(book: &Book, out: &Out, folder: &Path, options: &ImportOptions) -> Result<End, Stop> {
    let mut progress = |progress: Progress| {
        let Progress { file, done, of } = &progress;
        let message = Message::ImportProgress {
            file: file.clone(),
            done: *done,
            of: *of,
        };
        out.answer(&json!({"progress": progress}), |out| out.say(&message));
    };
    let mut report = book.import(folder, options, &mut progress)?;
    import::explain(&mut report, out.language);
    out.answer(&report, |out| {
        counts(out, &report);
        left_out(out, &report);
        problems(out, &report);
        if options.dry_run {
            out.tell(&Message::ImportDryRun);
        }
    });
    Ok(if report.problems.is_empty() {
        End::Done
    } else {
        End::InPart
    })
}

/// Lends the numbers of a [`Counts`] to one of three messages.
macro_rules! counted {
    ($message:ident, $counts:expr) => {{
        let Counts {
            places,
            rounds,
            visits,
            conversations,
            flyers,
            ..
        } = $counts;
        Message::$message {
            places,
            rounds,
            visits,
            conversations,
            flyers,
        }
    }};
}

fn counts(out: &Out, report: &ImportReport) {
    out.tell(&counted!(ImportAdded, report.added));
    out.tell(&counted!(ImportChanged, report.changed));
    out.tell(&counted!(ImportUnchanged, report.unchanged));
    let (profiles, added) = (report.added.profiles, report.added.messages);
    let (changed, unchanged) = (report.changed.messages, report.unchanged.messages);
    if added + changed + unchanged > 0 {
        out.tell(&Message::ImportOnline {
            profiles,
            added,
            changed,
            unchanged,
        });
    }
    let Listed { people, platforms } = &report.listed;
    if !people.is_empty() {
        out.tell(&Message::ImportNewPeople {
            names: people.join(", "),
        });
    }
    if !platforms.is_empty() {
        out.tell(&Message::ImportNewPlatforms {
            names: platforms.join(", "),
        });
    }
    let NotImported { online } = report.not_imported;
    if online > 0 {
        out.tell(&Message::ImportNotImported { online });
    }
}

fn left_out(out: &Out, report: &ImportReport) {
    for left in &report.left_out {
        out.tell(&Message::ImportLeftOut {
            file: left.file.clone(),
            column: left.column.clone(),
            rows: left.rows,
            reason: i18n::reason(out.language, Reason::LeftOut, left.reason, Given::default()),
        });
    }
}

fn problems(out: &Out, report: &ImportReport) {
    for problem in &report.problems {
        let (file, line, reason) = (problem.file.clone(), problem.line, problem.reason.clone());
        out.tell(&match problem.column.clone() {
            Some(column) => Message::ImportProblem {
                file,
                line,
                column,
                reason,
            },
            None => Message::ImportProblemRow { file, line, reason },
        });
    }
}
