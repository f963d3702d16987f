//! Where the passphrase comes from: the environment, else a terminal, else nowhere.

use crate::{Stop, out::Out};
use app::{Zeroizing, i18n::Message};
use std::io::{IsTerminal, stdin};

const VARIABLE: &str = "VELDBOEK_PASSPHRASE";

/// The passphrase of this book.
pub fn of_book(out: &Out) -> Result<Zeroizing<String>, Stop> {
    match from_environment() {
        Some(passphrase) => Ok(passphrase),
        None => ask(out, &Message::CliAskPassphrase),
    }
}

/// A passphrase for a new book, asked twice where it is typed.
pub fn for_new_book(out: &Out) -> Result<Zeroizing<String>, Stop> {
    if let Some(passphrase) = from_environment() {
        return Ok(passphrase);
    }
    let first = ask(out, &Message::CliAskNewPassphrase)?;
    if ask(out, &Message::CliAskPassphraseAgain)? != first {
        out.say(&Message::CliPassphrasesDiffer);
        return Err(Stop::Usage);
    }
    Ok(first)
}

/// Whether a person can be asked to compare digits.
pub fn must_have_terminal(out: &Out) -> Result<(), Stop> {
    if stdin().is_terminal() {
        return Ok(());
    }
    out.say(&Message::CliNoTerminalDigits);
    Err(Stop::Usage)
}

/// Asks whether the digits are the same on both screens.
pub fn digits_agree(out: &Out, digits: &str) -> bool {
    let (yes, no) = (out.text(&Message::CliYes), out.text(&Message::CliNo));
    out.say(&Message::CliAskDigits {
        digits: digits.to_owned(),
        yes: yes.clone(),
        no,
    });
    let mut answer = String::new();
    let read = stdin().read_line(&mut answer).is_ok();
    let answer = answer.trim().to_lowercase();
    let initial = yes.chars().next().map(String::from).unwrap_or_default();
    read && (answer == yes || answer == initial)
}

fn from_environment() -> Option<Zeroizing<String>> {
    std::env::var(VARIABLE).ok().map(Zeroizing::new)
}

fn ask(out: &Out, question: &Message) -> Result<Zeroizing<String>, Stop> {
    if !stdin().is_terminal() {
        out.say(&Message::CliNoTerminal);
        return Err(Stop::Usage);
    }
    rpassword::prompt_password(format!("{} ", out.text(question)))
        .map(Zeroizing::new)
        .map_err(|_| {
            out.say(&Message::CliNoTerminal);
            Stop::Usage
        })
}
