//! Each command: its use case, its JSON, and what it says to people.

use crate::{
    End, Stop,
    args::{
        Args, Command, PeopleCommand, PlacesCommand, ReviewCommand, RoundCommand, RoundsCommand, TeamCommand, roles,
    },
    failed, figures,
    out::Out,
    passphrase, round,
};
use app::{
    Book, Code, Invitation, Invited, JoinEvent, Opening, PlaceChange,
    i18n::{self, Given, Message, Reason},
    import::{self, ImportOptions},
};
use serde_json::json;
use std::path::Path;

/// Runs the command that was asked for.
pub async fn run(args: &Args, out: &Out) -> Result<End, Stop> {
    if matches!(args.command, Command::ExportKeys) {
        let keys = app::export_keys(out.language);
        out.answer(&keys, |out| {
            out.print(&serde_json::to_string_pretty(&keys).unwrap_or_default())
        });
        return Ok(End::Done);
    }
    let Some(folder) = args.book.as_deref() else {
        out.say_text("--book DIR");
        return Err(Stop::Usage);
    };
    match &args.command {
        Command::Team {
            command: Some(TeamCommand::Create { name, member, relay }),
        } => create(folder, out, name, member, relay).await,
        Command::Join { code, member, yes } => join(folder, out, code, member, *yes).await,
        Command::Invite { yes: false, .. } if passphrase::must_have_terminal(out).is_err() => Err(Stop::Usage),
        command => {
            let book = open(folder, out)?;
            in_book(&book, command, out).await
        }
    }
}

async fn in_book(book: &Book, command: &Command, out: &Out) -> Result<End, Stop> {
    match command {
        Command::Team { .. } => team(book, out)?,
        Command::Invite {
            role,
            name,
            yes,
            timeout,
        } => {
            let invitation = Invitation {
                roles: roles(role),
                name: name.clone(),
                seconds: *timeout,
            };
            invite(book, out, &invitation, *yes).await?;
        }
        Command::Status => status(book, out)?,
        Command::Sync => sync(book, out).await?,
        Command::Import {
            folder,
            dry_run,
            without_notes,
        } => {
            let options = ImportOptions {
                dry_run: *dry_run,
                without_notes: *without_notes,
            };
            return import(book, out, folder, &options);
        }
        Command::Places { command } => places(book, out, command)?,
        Command::People { command } => people(book, out, command)?,
        Command::Rounds {
            command: RoundsCommand::List { year },
        } => round::list(book, out, *year)?,
        Command::Rounds {
            command: RoundsCommand::Show { id },
        } => round::show(book, out, id)?,
        Command::Round {
            command: RoundCommand::Write { id, file },
        } => {
            return round::write(book, out, id.as_deref(), file);
        }
        Command::Round {
            command: RoundCommand::HandIn { id },
        } => {
            let done = book.hand_in(round::id_of(id)?)?;
            reviewed(out, &done, &Message::CliHandedIn);
        }
        Command::Review { command } => review(book, out, command)?,
        Command::Figures {
            year,
            from,
            to,
            joined,
            individual,
        } => {
            let question = figures::question(*year, *from, *to, *joined, *individual)?;
            figures::print(out, &book.figures(&question)?);
        }
        // Handled before a book was opened.
        Command::Join { .. } | Command::ExportKeys => return Err(Stop::Usage),
    }
    Ok(End::Done)
}

fn open(folder: &Path, out: &Out) -> Result<Book, Stop> {
    Book::must_be_in(folder)?;
    let passphrase = passphrase::of_book(out)?;
    Ok(Book::open(Opening {
        folder,
        passphrase: &passphrase,
        clock: Opening::system_clock(),
    })?)
}

async fn create(folder: &Path, out: &Out, name: &str, member: &str, relay: &str) -> Result<End, Stop> {
    let passphrase = passphrase::for_new_book(out)?;
    let clock = Opening::system_clock();
    let (_, created) = Book::create_team(folder, &passphrase, clock, name, member, relay).await?;
    out.answer(&created, |out| {
        out.tell(&Message::CliTeamCreated {
            team: name.to_owned(),
            name: member.to_owned(),
        });
    });
    Ok(End::Done)
}

async fn invite(book: &Book, out: &Out, invitation: &Invitation, yes: bool) -> Result<(), Stop> {
    let seconds = invitation.seconds;
    let mut tell = |event: Invited| match event {
        Invited::Code(code) => {
            out.answer(&json!({"code": code}), |out| {
                out.tell(&Message::CliInviteCode { code: code.clone() });
                out.tell(&Message::CliInviteWaiting { seconds });
            });
            true
        }
        Invited::Check(digits) => check(out, &digits, yes),
    };
    let joined = book.invite(&book.client()?, invitation, &mut tell).await?;
    out.answer(&json!({"joined": joined}), |out| {
        let roles = i18n::labels(out.language, "role", joined.roles.iter().copied());
        out.tell(&Message::CliJoinedOther {
            name: joined.name.clone(),
            roles,
        });
    });
    Ok(())
}

async fn join(folder: &Path, out: &Out, code: &str, member: &str, yes: bool) -> Result<End, Stop> {
    if !yes {
        passphrase::must_have_terminal(out)?;
    }
    let passphrase = passphrase::for_new_book(out)?;
    let mut tell = |event: JoinEvent| match event {
        JoinEvent::MovedAside(folder, unsent) => {
            let folder = folder.display().to_string();
            out.say(&match unsent {
                Some(unsent) => Message::CliDamagedMoved { folder, unsent },
                None => Message::CliDamagedMovedUnread { folder },
            });
            true
        }
        JoinEvent::Check(digits) => check(out, &digits, yes),
    };
    let clock = Opening::system_clock();
    let (book, joined) = Book::join(folder, &passphrase, clock, code, member, &mut tell).await?;
    let team = book.team()?;
    out.answer(
        &json!({"team": joined.team, "device": joined.device, "roles": joined.roles}),
        |out| {
            let roles = i18n::labels(out.language, "role", joined.roles.iter().copied());
            out.tell(&Message::CliJoined {
                team: team.name.unwrap_or(team.team),
                roles,
            });
        },
    );
    Ok(End::Done)
}

/// Shows the digits; with `--yes` nobody is asked.
fn check(out: &Out, digits: &str, yes: bool) -> bool {
    out.answer(&json!({"check": digits}), |out| {
        out.tell(&Message::CliCheck {
            digits: digits.to_owned(),
        })
    });
    yes || passphrase::digits_agree(out, digits)
}

fn team(book: &Book, out: &Out) -> Result<(), Stop> {
    let team = book.team()?;
    out.answer(&team, |out| {
        out.tell(&Message::CliTeam {
            team: team.name.clone().unwrap_or_else(|| team.team.clone()),
        });
        for member in &team.members {
            let name = member.name.clone().unwrap_or_else(|| member.member.clone());
            let roles = i18n::labels(out.language, "role", member.roles.iter().copied());
            out.tell(&Message::CliTeamMember { name, roles });
            for device in &member.devices {
                let short: String = device.device.chars().take(8).collect();
                out.tell(&match &device.last_seen {
                    Some(time) => Message::CliTeamDevice {
                        device: short,
                        time: out.moment(time),
                    },
                    None => Message::CliTeamDeviceUnseen { device: short },
                });
            }
        }
    });
    Ok(())
}

fn status(book: &Book, out: &Out) -> Result<(), Stop> {
    let status = book.status()?;
    let rounds = book.rounds(None)?;
    out.answer(&status, |out| {
        let roles = i18n::labels(out.language, "role", status.roles.iter().copied());
        out.tell(&Message::StatusMember {
            name: status.name.clone(),
            roles,
        });
        out.tell(&Message::StatusAddress {
            address: status.relay.clone(),
        });
        out.tell(&Message::StatusUnsent { unsent: status.unsent });
        out.tell(&Message::StatusWaiting {
            waiting: status.waiting,
        });
        out.tell(&Message::StatusQuarantined {
            quarantined: status.quarantined,
        });
        for (round, standing) in rounds.rounds.iter().zip(&status.rounds) {
            let part = round
                .part_of_day
                .as_deref()
                .map(|part| out.label("part_of_day", part))
                .unwrap_or_default();
            let state = round::state_in_words(out, standing);
            out.tell(&Message::StatusRound {
                date: round.date.clone(),
                part,
                state,
            });
        }
        if status.other_copy.is_some() {
            out.say(&Message::StatusAnotherCopy);
        }
        for item in &status.items {
            let list = if item.state == "waiting" {
                Reason::Waiting
            } else {
                Reason::Quarantine
            };
            let reason = i18n::reason(out.language, list, &item.reason, Given::default());
            out.print(&format!("  {} {reason}", item.from.clone().unwrap_or_default()));
        }
        for alarm in &status.alarms {
            out.say_text(&i18n::reason(
                out.language,
                Reason::Alarm,
                &alarm.code,
                Given::default(),
            ));
        }
    });
    Ok(())
}

async fn sync(book: &Book, out: &Out) -> Result<(), Stop> {
    let report = book.sync(&book.client()?).await?;
    let status = book.status()?;
    let answer = json!({
        "sent": report.sent, "received": report.received, "applied": report.applied,
        "waiting": status.waiting, "quarantined": status.quarantined,
        "bytes": {"up": report.up, "down": report.down}, "requests": report.requests,
    });
    out.answer(&answer, |out| {
        if report.sent == 0 && report.received == 0 {
            out.tell(&Message::CliSyncedNothing);
        } else {
            let bytes = format!("{} B", report.up + report.down);
            out.tell(&Message::CliSynced {
                sent: report.sent,
                received: report.received,
                bytes,
            });
        }
    });
    if status.other_copy.is_some() {
        out.say(&Message::StatusAnotherCopy);
    }
    for alarm in &status.alarms {
        out.say_text(&i18n::reason(
            out.language,
            Reason::Alarm,
            &alarm.code,
            Given::default(),
        ));
    }
    Ok(())
}

fn import(book: &Book, out: &Out, folder: &Path, options: &ImportOptions) -> Result<End, Stop> {
    let mut progress = |progress: import::Progress| {
        let import::Progress { file, done, of } = &progress;
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
        let import::Counts {
            places,
            rounds,
            visits,
            conversations,
        } = report.added;
        out.tell(&Message::ImportAdded {
            places,
            rounds,
            visits,
            conversations,
        });
        let import::Counts {
            places,
            rounds,
            visits,
            conversations,
        } = report.changed;
        out.tell(&Message::ImportChanged {
            places,
            rounds,
            visits,
            conversations,
        });
        let import::Counts {
            places,
            rounds,
            visits,
            conversations,
        } = report.unchanged;
        out.tell(&Message::ImportUnchanged {
            places,
            rounds,
            visits,
            conversations,
        });
        let import::NotImported { online, flyers } = report.not_imported;
        out.tell(&Message::ImportNotImported { online, flyers });
        for left in &report.left_out {
            let reason = i18n::reason(out.language, Reason::LeftOut, left.reason, Given::default());
            let (file, column, rows) = (left.file.clone(), left.column.clone(), left.rows);
            out.tell(&Message::ImportLeftOut {
                file,
                column,
                rows,
                reason,
            });
        }
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

fn places(book: &Book, out: &Out, command: &PlacesCommand) -> Result<(), Stop> {
    match command {
        PlacesCommand::List => {
            let places = book.places()?;
            out.answer(&json!({"places": places}), |out| {
                if places.is_empty() {
                    out.tell(&Message::CliPlacesNone);
                }
                for place in &places {
                    let (name, setting) = (place.name.clone(), out.label("setting", place.setting.id()));
                    out.tell(&match place.retired {
                        true => Message::CliPlaceRetired { name, setting },
                        false => Message::CliPlace { name, setting },
                    });
                }
            });
        }
        PlacesCommand::Add { name, setting } => {
            let added = book.add_place(name, setting.clone())?;
            out.answer(&added, |out| {
                out.tell(&Message::CliPlaceAdded {
                    name: added.name.clone(),
                })
            });
        }
        PlacesCommand::Set {
            id,
            counted_as,
            licensed,
        } => {
            let change = PlaceChange {
                counted_as: counted_as.clone(),
                licensed: licensed.map(Into::into),
            };
            let place = book.set_place(id, &change)?;
            out.answer(&place, |out| {
                out.tell(&Message::CliPlaceChanged {
                    name: place.name.clone(),
                })
            });
        }
    }
    Ok(())
}

fn people(book: &Book, out: &Out, command: &PeopleCommand) -> Result<(), Stop> {
    match command {
        PeopleCommand::List => {
            let people = book.people()?;
            out.answer(&json!({"people": people}), |out| {
                if people.is_empty() {
                    out.tell(&Message::CliPeopleNone);
                }
                people.iter().for_each(|person| out.print(&person.name));
            });
        }
        PeopleCommand::Add { name } => {
            let added = book.add_person(name)?;
            out.answer(&added, |out| {
                out.tell(&Message::CliPersonAdded {
                    name: added.name.clone(),
                })
            });
        }
    }
    Ok(())
}

fn review(book: &Book, out: &Out, command: &ReviewCommand) -> Result<(), Stop> {
    let (done, message) = match command {
        ReviewCommand::Ask { id, line, text } => {
            let line = line
                .as_deref()
                .map(|line| line.parse().map_err(|_| failed(Code::NotFound)))
                .transpose()?;
            (book.ask(round::id_of(id)?, line, text)?, Message::CliAsked)
        }
        ReviewCommand::Answer { id, text } => (book.answer(round::id_of(id)?, text)?, Message::CliAnswered),
        ReviewCommand::Approve { id } => {
            let done = book.approve(round::id_of(id)?)?;
            let own = book
                .round(done.id)?
                .acts
                .iter()
                .any(|shown| shown.act.id == done.act && shown.own_round);
            (
                done,
                if own {
                    Message::CliSelfApproved
                } else {
                    Message::CliApproved
                },
            )
        }
        ReviewCommand::Reopen { id, text } => (book.reopen(round::id_of(id)?, text)?, Message::CliReopened),
    };
    reviewed(out, &done, &message);
    Ok(())
}

fn reviewed(out: &Out, done: &app::Reviewed, message: &Message) {
    out.answer(done, |out| {
        out.tell(message);
        out.tell(&Message::CliGoesWithSync);
    });
}
