//! E-mail addresses, names on platforms, links.

use super::{
    Warning,
    WarningKind::{AddressOrHandle, Email},
    text::Text,
};

/// Endings that make a bare `word.ending` a site. Endings that are words too (`net`, `info`, `nu`, `app`, `de`) are not
/// here: after a forgotten space they would be false alarms.
const SITE_ENDINGS: &[&str] = &["nl", "com", "org", "eu"];

/// Endings that make a site only with a path behind them, as in `t.me/name`.
const SITE_ENDINGS_WITH_PATH: &[&str] = &[
    "me", "net", "info", "nu", "app", "be", "de", "es", "ee", "gg", "io", "co", "tv", "ly",
];

/// Platforms after which, and a colon, a name follows.
const PLATFORMS: &[&str] = &[
    "insta",
    "instagram",
    "ig",
    "snap",
    "snapchat",
    "telegram",
    "tiktok",
    "facebook",
    "fb",
    "wechat",
    "signal",
    "twitter",
    "kinky",
    "onlyfans",
    "skype",
    "viber",
];

pub(super) fn scan(text: &Text, found: &mut Vec<Warning>) {
    for at in (0..text.chars.len()).filter(|at| text.char(*at) == Some('@')) {
        found.extend(around_at(text, at, at + 1));
    }
    for (at, word) in text.words.iter().enumerate() {
        found.extend(bracketed_at(text, at));
        found.extend(link(text, at));
        let named = PLATFORMS.contains(&word.lower.as_str()) && text.char(word.end) == Some(':');
        if let Some(name) = text
            .word(at + 1)
            .filter(|name| named && text.gap_after(at).len() <= 2 && name.lower.len() >= 3)
        {
            let end = forward(text, name.start, is_handle);
            found.push(Warning {
                kind: AddressOrHandle,
                start: word.start,
                end,
            });
        }
    }
}

/// An address or a handle whose "at" stands at `from..to`.
fn around_at(text: &Text, from: usize, to: usize) -> Option<Warning> {
    let spaced = |at: Option<char>| usize::from(at == Some(' '));
    let start = backward(text, from, is_local);
    let end = domain_end(text, to);
    if start < from && end > to + 1 {
        return Some(Warning {
            kind: Email,
            start,
            end,
        });
    }
    // Written apart, as in "name @ mail.example".
    let (apart_from, apart_to) = (from - spaced(text.char_before(from)), to + spaced(text.char(to)));
    let (apart_start, apart_end) = (backward(text, apart_from, is_local), domain_end(text, apart_to));
    let has_dot = text.chars.get(apart_to..apart_end)?.contains(&'.');
    if apart_start < apart_from && has_dot {
        return Some(Warning {
            kind: Email,
            start: apart_start,
            end: apart_end,
        });
    }
    let name_end = domain_end_by(text, to, is_handle);
    let name = text.chars.get(to..name_end)?;
    let is_name = name.len() >= 2 && name.iter().any(|char| char.is_alphabetic());
    (is_name && start == from).then_some(Warning {
        kind: AddressOrHandle,
        start: from,
        end: name_end,
    })
}

/// An address in which "at" is written as (at) or [at].
fn bracketed_at(text: &Text, at: usize) -> Option<Warning> {
    let word = text.word(at).filter(|word| word.lower == "at")?;
    let brackets = (text.char_before(word.start), text.char(word.end));
    if !matches!(brackets, (Some('('), Some(')')) | (Some('['), Some(']'))) {
        return None;
    }
    around_at(text, word.start - 1, word.end + 1).filter(|warning| warning.kind == Email)
}

/// A link that begins with this word.
fn link(text: &Text, at: usize) -> Option<Warning> {
    let word = text.word(at)?;
    let warning = |end: usize| {
        Some(Warning {
            kind: AddressOrHandle,
            start: word.start,
            end,
        })
    };
    let scheme = text.chars.get(word.end..word.end + 3) == Some(&[':', '/', '/']);
    let www = word.lower == "www" && text.char(word.end) == Some('.');
    if scheme || www {
        return warning(link_end(text, word.end));
    }
    if matches!(text.char_before(word.start), Some('.' | '@' | '-' | '/' | '_')) {
        return None; // Not the first label; it was looked at from there.
    }
    let end = domain_end(text, word.start);
    let host: String = text
        .chars
        .get(word.start..end)?
        .iter()
        .flat_map(|char| char.to_lowercase())
        .collect();
    let (_, ending) = host.rsplit_once('.')?;
    let has_path = text.char(end) == Some('/') && text.char(end + 1).is_some_and(char::is_alphanumeric);
    let is_site = SITE_ENDINGS.contains(&ending) || (has_path && SITE_ENDINGS_WITH_PATH.contains(&ending));
    if is_site {
        warning(if has_path { link_end(text, end) } else { end })
    } else {
        None
    }
}

fn is_local(char: char) -> bool {
    char.is_alphanumeric() || matches!(char, '.' | '_' | '%' | '+' | '-')
}

fn is_handle(char: char) -> bool {
    char.is_alphanumeric() || matches!(char, '.' | '_')
}

fn backward(text: &Text, from: usize, belongs: impl Fn(char) -> bool) -> usize {
    let before = text.chars.get(..from).unwrap_or(&[]);
    from - before.iter().rev().take_while(|char| belongs(**char)).count()
}

fn forward(text: &Text, from: usize, belongs: impl Fn(char) -> bool) -> usize {
    let after = text.chars.get(from..).unwrap_or(&[]);
    from + after.iter().take_while(|char| belongs(**char)).count()
}

/// Where a domain that begins at `from` ends; a dot that ends the sentence is not part of it.
fn domain_end(text: &Text, from: usize) -> usize {
    domain_end_by(text, from, |char| char.is_alphanumeric() || matches!(char, '.' | '-'))
}

fn domain_end_by(text: &Text, from: usize, belongs: impl Fn(char) -> bool) -> usize {
    let mut end = forward(text, from, belongs);
    while end > from && matches!(text.char_before(end), Some('.' | '-' | '_')) {
        end -= 1;
    }
    end
}

fn link_end(text: &Text, from: usize) -> usize {
    let mut end = forward(text, from, |char| !char.is_whitespace());
    while end > from
        && matches!(
            text.char_before(end),
            Some('.' | ',' | ')' | ';' | ':' | '!' | '?' | '"')
        )
    {
        end -= 1;
    }
    end
}
