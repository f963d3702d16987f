//! The review of a round.

use crate::{Stop, args::ReviewCommand, failed, out::Out, round};
use app::{Book, Code, i18n::Message};

/// `review`.
pub fn review(book: &Book, out: &Out, command: &ReviewCommand) -> Result<(), Stop> {
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

/// What an act became.
pub fn reviewed(out: &Out, done: &app::Reviewed, message: &Message) {
    out.answer(done, |out| {
        out.tell(message);
        out.tell(&Message::CliGoesWithSync);
    });
}
