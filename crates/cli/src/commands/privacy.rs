//! What the team has decided about personal data.

use crate::{Stop, args::PrivacyCommand, out::Out};
use app::{Book, Privacy, domain::retention::Terms, i18n::Message};

/// `privacy`.
pub fn privacy(book: &Book, out: &Out, command: Option<&PrivacyCommand>) -> Result<(), Stop> {
    let privacy = match command {
        None => book.privacy()?,
        Some(PrivacyCommand::Assess { date }) => book.assess(*date)?,
        Some(PrivacyCommand::Terms {
            cool_down_days,
            card_months,
        }) => {
            let now = book.privacy()?.terms;
            book.set_terms(Terms {
                cool_down_days: cool_down_days.unwrap_or(now.cool_down_days),
                card_months: card_months.unwrap_or(now.card_months),
            })?
        }
        Some(PrivacyCommand::Confirm { day }) => {
            book.expire(Some(*day))?;
            book.privacy()?
        }
    };
    out.answer(&privacy, |out| tell(out, &privacy));
    Ok(())
}

fn tell(out: &Out, privacy: &Privacy) {
    out.tell(&match privacy.assessed {
        Some(date) => Message::CliPrivacyAssessed { date: date.to_string() },
        None => Message::CliPrivacyNotAssessed,
    });
    out.tell(&Message::CliPrivacyTerms {
        days: privacy.terms.cool_down_days.into(),
        months: privacy.terms.card_months.into(),
    });
    if let Some(first) = privacy.soon.first.filter(|_| privacy.doubt.is_none()) {
        out.tell(&Message::CliPrivacySoon {
            cards: privacy.soon.cards,
            names: privacy.soon.names,
            date: first.to_string(),
        });
    }
    if let Some(doubt) = &privacy.doubt {
        out.tell(&Message::CliPrivacyDoubt {
            today: doubt.today.to_string(),
            last: doubt.last.to_string(),
            cards: doubt.ending.cards,
            names: doubt.ending.names,
        });
    }
}
