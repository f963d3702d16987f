//! Each command: its use case, its JSON, and what it says to people.

mod cards;
mod flyers;
mod import;
mod online;
mod privacy;
mod records;
mod review;
mod sync;
mod team;

use crate::{
    End, Stop,
    args::{Args, Command, RoundCommand, RoundsCommand, TeamCommand, roles},
    figures,
    out::Out,
    passphrase, round,
};
use app::{Book, Invitation, Opening, i18n::Message, import::ImportOptions};
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
        } => team::create(folder, out, name, member, relay).await,
        Command::Join { code, member, yes } => team::join(folder, out, code, member, *yes).await,
        Command::Invite { yes: false, .. } if passphrase::must_have_terminal(out).is_err() => Err(Stop::Usage),
        command => {
            let book = open(folder, out)?;
            in_book(&book, command, out).await
        }
    }
}

/// The commands that need an open book: those that end in more than one way first.
async fn in_book(book: &Book, command: &Command, out: &Out) -> Result<End, Stop> {
    match command {
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
            team::invite(book, out, &invitation, *yes).await
        }
        Command::Import {
            folder,
            dry_run,
            without_notes,
        } => {
            let options = ImportOptions {
                dry_run: *dry_run,
                without_notes: *without_notes,
            };
            import::import(book, out, folder, &options)
        }
        Command::Round {
            command: RoundCommand::Write { id, file },
        } => round::write(book, out, id.as_deref(), file),
        Command::Flyers { command } => flyers::flyers(book, out, command).await,
        Command::Sync => sync::sync(book, out).await.map(|()| End::Done),
        command => at_once(book, command, out).map(|()| End::Done),
    }
}

/// Those that are done, or not.
fn at_once(book: &Book, command: &Command, out: &Out) -> Result<(), Stop> {
    match command {
        Command::Team { .. } => team::team(book, out),
        Command::Status => sync::status(book, out),
        Command::Places { command } => records::places(book, out, command),
        Command::People { command } => records::people(book, out, command),
        Command::Services { command } => flyers::services(book, out, command),
        Command::Cards { command } => cards::cards(book, out, command),
        Command::Rounds {
            command: RoundsCommand::List { year },
        } => round::list(book, out, *year),
        Command::Rounds {
            command: RoundsCommand::Show { id },
        } => round::show(book, out, id),
        Command::Round {
            command: RoundCommand::HandIn { id },
        } => {
            let done = book.hand_in(round::id_of(id)?)?;
            review::reviewed(out, &done, &Message::CliHandedIn);
            Ok(())
        }
        Command::Review { command } => review::review(book, out, command),
        Command::Figures {
            year,
            from,
            to,
            joined,
            individual,
        } => {
            let question = figures::question(*year, *from, *to, *joined, *individual)?;
            figures::print(out, &book.figures(&question)?, |id| online::label_of(book, id));
            Ok(())
        }
        Command::Online { command } => online::online(book, out, command),
        Command::Privacy { command } => privacy::privacy(book, out, command.as_ref()),
        // Handled before.
        Command::Invite { .. }
        | Command::Flyers { .. }
        | Command::Import { .. }
        | Command::Round { .. }
        | Command::Sync
        | Command::Join { .. }
        | Command::ExportKeys => Err(Stop::Usage),
    }
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
