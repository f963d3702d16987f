//! Online outreach on the command line.

use crate::{
    Stop,
    args::{EntryArgs, OnlineCommand},
    out::Out,
};
use app::{
    Book, Checked, CheckedCounts, CheckedRow, Failure, OnlineEntry, Platform, ProfileListed, domain::online::Verdict,
    i18n::Message,
};
use std::{
    fs,
    io::{Read, stdin},
    path::Path,
};

/// `online`.
pub fn online(book: &Book, out: &Out, command: &OnlineCommand) -> Result<(), Stop> {
    match command {
        OnlineCommand::Check {
            handles,
            platform,
            file,
        } => {
            let handles = handles
                .iter()
                .map(|handle| name(handle, stdin()))
                .collect::<Result<Vec<_>, _>>()?;
            let mut text = handles.join("\n");
            if let Some(file) = file {
                text.push('\n');
                text.push_str(&read(file)?);
            }
            let found = match platform {
                Some(platform) => book.check_online(&platform_of(book, Some(platform))?, &text)?,
                None => anywhere(book, &text)?,
            };
            checked(out, &found);
        }
        OnlineCommand::Log {
            handle,
            platform,
            entry,
        } => {
            let platform = platform_of(book, Some(platform))?;
            let logged = book.log_online(&platform, &name(handle, stdin())?, &entry_of(entry))?;
            let said = match logged.code.clone() {
                Some(code) => Message::CliOnlineLogged { code },
                None => Message::CliOnlineObjected,
            };
            out.answer(&logged, |out| out.tell(&said));
        }
        OnlineCommand::List => list(book, out)?,
        OnlineCommand::Merge { one, other, undo } => {
            let shown = match undo {
                true => book.unmerge_online(*one, *other)?,
                false => book.merge_online(*one, *other)?,
            };
            let said = match undo {
                true => Message::CliOnlineUnmerged,
                false => Message::CliOnlineMerged,
            };
            out.answer(&shown, |out| out.tell(&said));
        }
        OnlineCommand::Object { handle } => {
            let objected = book.object_online(&name(handle, stdin())?)?;
            out.answer(&objected, |out| out.tell(&Message::CliOnlineObjected));
        }
        OnlineCommand::Platforms { add } => {
            let platforms = match add {
                Some(name) => vec![book.add_platform(name)?],
                None => book.online_page()?.platforms,
            };
            out.answer(&platforms, |out| {
                if platforms.is_empty() {
                    out.tell(&Message::CliOnlinePlatformsNone);
                }
                for Platform { id, label } in platforms.clone() {
                    out.tell(&Message::CliOnlinePlatform { id, platform: label });
                }
            });
        }
    }
    Ok(())
}

/// The names of the platforms, where this book may know them.
pub fn label_of(book: &Book, id: &str) -> String {
    let platforms = book.online_page().map(|page| page.platforms).unwrap_or_default();
    let known = platforms.into_iter().find(|platform| platform.id == id);
    known.map_or_else(|| id.to_owned(), |platform| platform.label)
}

/// A platform by its id or name; the only one where none is named.
fn platform_of(book: &Book, named: Option<&str>) -> Result<String, Stop> {
    let platforms = book.online_page()?.platforms;
    let found = match (named, platforms.as_slice()) {
        (None, [only]) => Some(only),
        (None, _) => None,
        (Some(name), all) => {
            let plain = name.trim().to_lowercase();
            let by_id = all.iter().find(|platform| platform.id == plain);
            by_id.or_else(|| all.iter().find(|platform| platform.label.to_lowercase() == plain))
        }
    };
    let found = found.ok_or_else(|| Failure::input("platform"))?;
    Ok(found.id.clone())
}

/// A name, or with `-` what standard input says: what stands on a command line stays in the history of a shell.
fn name(handle: &str, mut input: impl Read) -> Result<String, Stop> {
    let mut text = handle.to_owned();
    if handle == "-" {
        text.clear();
        input.read_to_string(&mut text).map_err(|_| Failure::input("handle"))?;
    }
    Ok(text.trim().to_owned())
}

fn read(file: &Path) -> Result<String, Stop> {
    let unreadable = |_| Failure::input("file");
    let mut text = String::new();
    if file == Path::new("-") {
        stdin().read_to_string(&mut text).map_err(unreadable)?;
    } else {
        text = fs::read_to_string(file).map_err(unreadable)?;
    }
    Ok(text)
}

fn entry_of(entry: &EntryArgs) -> OnlineEntry {
    OnlineEntry {
        what: entry.what.into(),
        gender: entry.gender.clone(),
        language: entry.language.clone(),
        template: entry.template.clone(),
        channel: entry.channel.clone(),
        reason: entry.reason.clone(),
    }
}

/// Of each name what speaks most against writing to it, on whatever platform of the team.
fn anywhere(book: &Book, text: &str) -> Result<Checked, Stop> {
    let mut platforms = book.online_page()?.platforms.into_iter();
    let first = platforms.next().ok_or_else(|| Failure::input("platform"))?;
    let mut found = book.check_online(&first.id, text)?;
    for platform in platforms {
        let other = book.check_online(&platform.id, text)?;
        for (row, other) in found.rows.iter_mut().zip(other.rows) {
            if weight(other.verdict) > weight(row.verdict) {
                *row = other;
            }
        }
    }
    found.counts = CheckedCounts::of(&found.rows);
    Ok(found)
}

fn weight(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::New => 0,
        Verdict::Again => 1,
        Verdict::Cooling => 2,
        Verdict::NoContact | Verdict::Twice | Verdict::Unreadable => 3,
    }
}

fn checked(out: &Out, checked: &Checked) {
    out.answer(checked, |out| checked.rows.iter().for_each(|row| out.tell(&said(row))));
}

fn said(row: &CheckedRow) -> Message {
    let handle = row.handle.clone();
    let last = row.last.as_ref();
    let date = last.map(|last| last.date.to_string()).unwrap_or_default();
    let from_her = last.is_some_and(|last| last.from_her);
    let by = last.and_then(|last| last.by.clone()).unwrap_or_else(|| "?".to_owned());
    match row.verdict {
        Verdict::New => Message::CliOnlineNew { handle },
        Verdict::Cooling => {
            let until = row.until.map(|until| until.to_string()).unwrap_or_default();
            match from_her {
                true => Message::CliOnlineCoolingHers { handle, date, until },
                false => Message::CliOnlineCooling {
                    handle,
                    date,
                    by,
                    until,
                },
            }
        }
        Verdict::Again if from_her => Message::CliOnlineAgainHers { handle, date },
        Verdict::Again => Message::CliOnlineAgain { handle, date, by },
        Verdict::NoContact => Message::CliOnlineNoContact { handle },
        Verdict::Twice => Message::CliOnlineTwice {
            handle,
            line: row.first_line.unwrap_or_default(),
        },
        Verdict::Unreadable => Message::CliOnlineUnreadable { handle },
    }
}

fn list(book: &Book, out: &Out) -> Result<(), Stop> {
    let profiles = book.online_profiles()?;
    let platforms = book.online_page()?.platforms;
    out.answer(&profiles, |out| {
        if profiles.is_empty() {
            out.tell(&Message::CliOnlineProfilesNone);
        }
        for profile in &profiles {
            out.tell(&line(out, profile, &platforms));
        }
    });
    Ok(())
}

fn line(out: &Out, profile: &ProfileListed, platforms: &[Platform]) -> Message {
    let platform = platforms.iter().find(|platform| platform.id == profile.platform);
    Message::CliOnlineProfile {
        id: profile.id.to_string(),
        code: match &profile.handle {
            Some(handle) => format!("{} {handle}", profile.code),
            None => profile.code.clone(),
        },
        platform: platform.map_or_else(|| profile.platform.clone(), |platform| platform.label.clone()),
        gender: out.label("gender", profile.gender.id()),
        language: out.label("language", profile.language.as_deref().unwrap_or("und")),
        approaches: profile.approaches,
        answers: profile.answers,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_from_standard_input_where_a_dash_stands() {
        assert_eq!(name("-", "luna_dh\n".as_bytes()).ok().as_deref(), Some("luna_dh"));
        assert_eq!(name("sol", "luna_dh\n".as_bytes()).ok().as_deref(), Some("sol"));
    }
}
