//! Contact cards.

use crate::{Stop, args::CardsCommand, out::Out};
use app::{
    Book, CardPage, Code, ConsentShown, Failure, KeptPage, NewCard, NewConsent,
    domain::{
        DocumentId,
        words::{ConsentForm, Purpose},
    },
    i18n::Message,
};
use serde_json::json;
use std::{fs, path::Path};

/// `cards`.
pub fn cards(book: &Book, out: &Out, command: &CardsCommand) -> Result<(), Stop> {
    match command {
        CardsCommand::List => list(book, out),
        CardsCommand::Show { id, kept: None, .. } => whole(book, out, id_of(id)?),
        CardsCommand::Show {
            id,
            kept: Some(language),
            file,
        } => kept(book, out, id_of(id)?, language, file.as_deref()),
        CardsCommand::Add {
            pseudonym,
            language,
            form,
            ground,
        } => {
            let consent = |form: &ConsentForm| NewConsent {
                purpose: Purpose::KeepCard,
                to: None,
                form: form.clone(),
                language: language.first().cloned().unwrap_or_default(),
                date: None,
            };
            let known = names_alike(book, pseudonym)?;
            let id = book.add_card(NewCard {
                pseudonym: pseudonym.clone(),
                languages: language.iter().cloned().collect(),
                ground: ground.clone(),
                consents: form.iter().map(consent).collect(),
            })?;
            whole(book, out, id)?;
            doubts(book, out, id, known)
        }
        CardsCommand::Note { id, text } => {
            let id = id_of(id)?;
            book.add_card_note(id, text, None)?;
            whole(book, out, id)
        }
        CardsCommand::Consent {
            id,
            purpose,
            to,
            form,
            withdraw,
        } => {
            let id = id_of(id)?;
            match withdraw {
                true => take_back(book, id, purpose, to.as_ref())?,
                false => agree(book, id, purpose, to.as_ref(), form)?,
            }
            whole(book, out, id)
        }
        CardsCommand::Erase { id } => {
            let id = id_of(id)?;
            book.erase_card(id)?;
            out.answer(&json!({"erased": id}), |out| out.tell(&Message::CliCardErased));
            Ok(())
        }
    }
}

fn list(book: &Book, out: &Out) -> Result<(), Stop> {
    let page = book.cards()?;
    out.answer(&page, |out| {
        if page.cards.is_empty() {
            out.tell(&Message::CliCardsNone);
        }
        for card in &page.cards {
            let names = [card.pseudonym.clone()].into_iter().chain(card.others.clone());
            out.tell(&Message::CliCard {
                id: card.id.to_string(),
                pseudonym: names.collect::<Vec<_>>().join(" = "),
                languages: languages(out, card.languages.iter()),
                ends: card.ends.on.to_string(),
            });
            if card.must_go {
                out.tell(&Message::CliCardMustGo {
                    id: card.id.to_string(),
                });
            }
        }
    });
    Ok(())
}

/// Whether a card has this pseudonym already.
fn names_alike(book: &Book, pseudonym: &str) -> Result<bool, Failure> {
    let folded = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let cards = book.cards()?.cards.into_iter();
    let mut names = cards.flat_map(|card| card.others.into_iter().chain([card.pseudonym]));
    Ok(names.any(|name| folded(&name) == folded(pseudonym)))
}

/// What is wrong with the pseudonym of a card, and yet not refused.
fn doubts(book: &Book, out: &Out, id: DocumentId, known: bool) -> Result<(), Stop> {
    if !book.card(id)?.warnings.is_empty() {
        out.say(&Message::CliCardWarned);
    }
    if known {
        out.say(&Message::CliCardSameName);
    }
    Ok(())
}

fn whole(book: &Book, out: &Out, id: DocumentId) -> Result<(), Stop> {
    let page = book.card(id)?;
    out.answer(&page, |out| print(out, &page));
    Ok(())
}

fn print(out: &Out, page: &CardPage) {
    let id = page.id.to_string();
    let names: Vec<_> = page.cards.iter().map(|card| card.pseudonym.clone()).collect();
    out.tell(&Message::CliCard {
        id: id.clone(),
        pseudonym: names.join(" = "),
        languages: languages(out, page.languages.iter()),
        ends: page.ends.on.to_string(),
    });
    if page.must_go {
        out.tell(&Message::CliCardMustGo { id });
    }
    out.tell(&Message::CliCardReaders {
        number: page.readers.to_string(),
    });
    page.consents.iter().for_each(|it| consent(out, it));
    for it in &page.follow_ups {
        let text = it.text.clone();
        out.tell(&match it.done {
            None => Message::CliCardFollowUp {
                date: it.date.to_string(),
                text,
            },
            Some(done) => Message::CliCardDone {
                date: done.to_string(),
                text,
            },
        });
    }
    for it in &page.referrals {
        let outcome = it.outcome.as_ref().map_or("pending", |outcome| outcome.id());
        out.tell(&Message::CliCardReferral {
            destination: out.label("destination", &it.destination),
            date: it.date.to_string(),
            outcome: out.label("outcome", outcome),
        });
    }
    for note in &page.notes {
        let by = note.by.as_deref().unwrap_or("?");
        out.print(&format!("{} {by}: {}", note.date, note.text));
    }
}

fn consent(out: &Out, it: &ConsentShown) {
    let to = it.to.iter().map(|to| out.label("destination", to));
    let what: Vec<_> = [out.label("purpose", it.purpose.id())].into_iter().chain(to).collect();
    let (what, form, date) = (
        what.join(": "),
        out.label("consent_form", it.form.id()),
        it.date.to_string(),
    );
    out.tell(&match it.withdrawn.filter(|_| it.form != ConsentForm::Declined) {
        None => Message::CliCardConsent { what, form, date },
        Some(withdrawn) => Message::CliCardWithdrawn {
            what,
            form,
            date,
            withdrawn: withdrawn.to_string(),
        },
    });
}

fn kept(book: &Book, out: &Out, id: DocumentId, language: &str, file: Option<&Path>) -> Result<(), Stop> {
    let page = book.card_kept(id, Some(language))?;
    let Some(to) = file else {
        out.answer(&page, |out| sentences(out, &page));
        return Ok(());
    };
    let html = book.card_kept_file(id, Some(language))?;
    fs::write(to, html).map_err(|_| Failure::input("file"))?;
    out.answer(&json!({"language": page.language.id}), |out| {
        out.print(&to.display().to_string())
    });
    Ok(())
}

fn sentences(out: &Out, page: &KeptPage) {
    out.print(&page.title);
    for part in &page.parts {
        out.print(&format!("\n{}", part.title));
        for line in &part.lines {
            let date = line.date.iter().map(|date| format!("{date} ")).collect::<String>();
            out.print(&format!("- {date}{}", line.text));
        }
    }
}

fn agree(
    book: &Book,
    id: DocumentId,
    purpose: &Purpose,
    to: Option<&String>,
    form: &ConsentForm,
) -> Result<(), Failure> {
    let hers = book.card(id)?.languages.into_iter().next();
    let consent = NewConsent {
        purpose: purpose.clone(),
        to: to.cloned(),
        form: form.clone(),
        language: hers.unwrap_or_else(|| "nl".to_owned()),
        date: None,
    };
    book.add_consent(id, consent)
}

/// What is in force for this purpose; `not_found` when nothing is.
fn take_back(book: &Book, id: DocumentId, purpose: &Purpose, to: Option<&String>) -> Result<(), Failure> {
    let page = book.card(id)?;
    let mut meant = page
        .consents
        .iter()
        .filter(|it| it.withdrawn.is_none() && it.purpose == *purpose && (to.is_none() || it.to.as_ref() == to));
    let one = meant.next().ok_or(Code::NotFound)?;
    book.withdraw(id, one.id)
}

fn languages<'a>(out: &Out, ids: impl Iterator<Item = &'a String>) -> String {
    ids.map(|id| out.label("language", id)).collect::<Vec<_>>().join(", ")
}

fn id_of(text: &str) -> Result<DocumentId, Stop> {
    text.parse().map_err(|_| Stop::from(Failure::from(Code::NotFound)))
}
