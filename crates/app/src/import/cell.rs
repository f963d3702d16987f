//! What stands in one cell: dates, times, numbers and names as Dutch spreadsheets write them.

use chrono::{Datelike, NaiveDate};
use domain::TimeOfDay;

/// More people, windows or pieces than any street has; row numbers are smaller, too.
const MOST: u32 = 10_000_000;

/// The text without what nobody sees: spaces around it, several spaces, newlines.
pub(super) fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `24-11-2026`, `4/1/2018`, `4.1.2018` or `2018-01-04`; a time of midnight behind it is Excel's and says nothing.
pub(super) fn date(text: &str) -> Option<NaiveDate> {
    let (day, time) = text.split_once([' ', 'T']).unwrap_or((text, ""));
    if !time.chars().all(|char| matches!(char, '0' | ':' | '.')) {
        return None;
    }
    let parts: Vec<&str> = day.split(['-', '/', '.']).collect();
    let [first, month, last] = parts.as_slice() else {
        return None;
    };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    if year.len() != 4 || month.len() > 2 || day.len() > 2 {
        return None;
    }
    let date = NaiveDate::from_ymd_opt(digits(year)?.try_into().ok()?, digits(month)?, digits(day)?)?;
    (1900..2200).contains(&date.year()).then_some(date)
}

/// `20:10`, `8:05`, `20.10` or `20:10:00`. Seconds are dropped.
pub(super) fn time(text: &str) -> Option<TimeOfDay> {
    let parts: Vec<&str> = text.split([':', '.']).collect();
    let (hours, minutes) = match parts.as_slice() {
        [hours, minutes] => (hours, minutes),
        [hours, minutes, seconds] if seconds.len() == 2 && digits(seconds)? < 60 => (hours, minutes),
        _ => return None,
    };
    if hours.len() > 2 || minutes.len() != 2 {
        return None;
    }
    TimeOfDay::new(digits(hours)?.try_into().ok()?, digits(minutes)?.try_into().ok()?)
}

/// `12`, `1.234`, `1 234` or `12,0`. What is not exactly a whole number, or is negative, is none.
pub(super) fn number(text: &str) -> Option<u32> {
    let (whole, fraction) = text.split_once(',').unwrap_or((text, "0"));
    if fraction.is_empty() || fraction.chars().any(|digit| digit != '0') {
        return None;
    }
    let groups: Vec<&str> = whole.split(|char: char| char == '.' || char.is_whitespace()).collect();
    let grouped = match groups.as_slice() {
        [_] => true,
        [first, rest @ ..] => (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3),
        [] => false,
    };
    let number = digits(&groups.concat())?;
    (grouped && number <= MOST).then_some(number)
}

/// The names in `Petya, Wen en Noor`: apart at commas, `&`, `/`, `+` and the word *en*.
pub(super) fn names(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for part in text.split([',', ';', '&', '/', '+', '|', '\n']) {
        let mut words: Vec<&str> = Vec::new();
        for word in part.split_whitespace().chain(["en"]) {
            if !word.eq_ignore_ascii_case("en") {
                words.push(word);
            } else if !words.is_empty() {
                names.push(words.join(" "));
                words.clear();
            }
        }
    }
    names
}

/// What can be repeated of a cell that should be a date, a time or a number: no letters, and no telephone number.
pub(super) fn hint(text: &str) -> Option<String> {
    let harmless = text.chars().count() <= 12
        && text.chars().filter(char::is_ascii_digit).count() <= 8
        && !text.chars().any(char::is_alphabetic);
    harmless.then(|| text.to_owned())
}

fn digits(text: &str) -> Option<u32> {
    (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}
