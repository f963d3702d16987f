//! Rounds on the command line: the list, one whole, and writing one.

use crate::{End, Stop, failed, out::Out, show};
use app::{
    Book, Code, Failure, RoundStanding, Saved,
    domain::{DocumentId, text_check::WarningKind},
    i18n::Message,
};
use std::{
    collections::BTreeSet,
    fs::File,
    io::{BufRead, BufReader, stdin},
    path::Path,
};

/// The longest line that is read; a note is at most 2,000 characters.
const LINE: usize = 256 * 1024;

/// A round's id.
pub fn id_of(text: &str) -> Result<DocumentId, Stop> {
    text.parse().map_err(|_| failed(Code::NotFound))
}

/// `rounds list`.
pub fn list(book: &Book, out: &Out, year: Option<i32>) -> Result<(), Stop> {
    let list = book.rounds(year)?;
    out.answer(&list, |out| {
        if list.rounds.is_empty() {
            out.tell(&Message::CliRoundsNone);
        }
        for round in &list.rounds {
            out.print(&round.id.to_string());
            out.tell(&Message::CliRound {
                date: round.date.clone(),
                part: round
                    .part_of_day
                    .as_deref()
                    .map(|part| out.label("part_of_day", part))
                    .unwrap_or_default(),
                people: round.people.join(", "),
                visits: round.visits,
                conversations: round.conversations,
                review: out.label("review", &round.review),
                state: state_in_words(out, &round.standing),
            });
        }
    });
    Ok(())
}

/// `rounds show`.
pub fn show(book: &Book, out: &Out, id: &str) -> Result<(), Stop> {
    let shown = book.round(id_of(id)?)?;
    out.answer(&shown, |out| show::round(out, &shown));
    Ok(())
}

/// `round write`: each line is answered when it is on the disk. The first line that can't be saved ends it; those
/// before it are safe.
pub fn write(book: &Book, out: &Out, id: Option<&str>, file: &Path) -> Result<End, Stop> {
    let mut writer = book.write_round(id.map(id_of).transpose()?)?;
    let mut input: Box<dyn BufRead> = if file == Path::new("-") {
        Box::new(stdin().lock())
    } else {
        Box::new(BufReader::new(File::open(file).map_err(|_| Failure::input("file"))?))
    };
    let (mut number, mut saved_any) = (0, false);
    while let Some(line) = next_line(&mut *input).map_err(|failure| stopped(failure, number + 1, saved_any))? {
        number += 1;
        if line.trim().is_empty() {
            continue;
        }
        let mut saved = writer
            .line(&line)
            .map_err(|failure| stopped(failure, number, saved_any))?;
        saved.saved = number;
        saved_any = true;
        out.answer(&saved, |out| {
            out.tell(&Message::CliLineSaved { line: number });
            warn(out, number, &saved);
        });
    }
    if let Some(id) = writer.id() {
        out.say(&Message::CliRoundSaved { id: id.to_string() });
    }
    Ok(End::Done)
}

/// Where a round stands, in words.
pub fn state_in_words(out: &Out, standing: &RoundStanding) -> String {
    let lead = standing
        .lead
        .as_ref()
        .map(|lead| (lead.name.clone(), out.moment(&lead.at)));
    let since = standing.except_since.as_deref().map(|since| out.moment(since));
    out.text(&match (standing.state, lead, since) {
        ("lead", Some((name, _)), Some(time)) => Message::StatusLeadExcept { name, time },
        ("lead", Some((name, time)), None) => Message::StatusLead { name, time },
        ("relay", _, _) => Message::StatusRelay,
        _ => Message::StatusHere,
    })
}

/// What of a line's text may point at a person, each kind once.
fn warn(out: &Out, line: u64, saved: &Saved) {
    let kinds: BTreeSet<_> = saved.warnings.iter().map(|found| found.warning.kind).collect();
    for kind in kinds {
        out.say(&match kind {
            WarningKind::PhoneNumber => Message::CliWarnPhoneNumber { line },
            WarningKind::Email => Message::CliWarnEmail { line },
            WarningKind::Bsn => Message::CliWarnBsn { line },
            WarningKind::AddressOrHandle => Message::CliWarnAddressOrHandle { line },
            WarningKind::WindowOrRoom => Message::CliWarnWindowOrRoom { line },
        });
    }
}

fn stopped(failure: Failure, line: u64, saved_any: bool) -> Stop {
    let failure = Failure {
        line: Some(line),
        ..failure
    };
    if saved_any {
        Stop::FailedInPart(failure)
    } else {
        Stop::Failed(failure)
    }
}

/// The next line, if it is text of a sane length; a last line without its end counts as one.
fn next_line(input: &mut dyn BufRead) -> Result<Option<String>, Failure> {
    let mut bytes = Vec::new();
    loop {
        let available = match input.fill_buf() {
            Ok(available) => available,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(_) => return Err(Failure::input("file")),
        };
        if available.is_empty() {
            break;
        }
        let end = available.iter().position(|byte| *byte == b'\n');
        let length = end.map_or(available.len(), |end| end + 1);
        bytes.extend(available.iter().take(length));
        input.consume(length);
        if bytes.len() > LINE {
            return Err(Failure::input("too_large"));
        }
        if end.is_some() {
            break;
        }
    }
    if bytes.is_empty() {
        return Ok(None);
    }
    String::from_utf8(bytes).map(Some).map_err(|_| Failure::input("utf-8"))
}
