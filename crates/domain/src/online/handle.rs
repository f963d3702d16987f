//! A name on a platform in the one spelling by which it is recognised.
//!
//! Two forms: `normal` belongs to a platform and keeps the signs inside a name, because `luna.dh` and `luna_dh` may be
//! two people there. `loose` has letters and digits only and knows no platform: whoever wants no contact means all of
//! them, so there it is better to hold back once too often.

use super::letters::latin;
use icu_normalizer::ComposingNormalizerBorrowed;
use url::Url;

/// Characters that a name may have.
pub const HANDLE_LIMIT: usize = 200;

/// A text in which no name is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a name on a platform was expected")]
pub struct NotAHandle;

/// The name as its platform tells it from others.
pub fn normal(text: &str) -> Result<String, NotAHandle> {
    let plain = plain(text)?;
    let inside = outside(&plain).to_lowercase();
    let latin: String = inside
        .chars()
        .map(latin)
        .filter(|letter| !letter.is_whitespace())
        .collect();
    match outside(&latin) {
        "" => Err(NotAHandle),
        name => Ok(telephone(name).unwrap_or_else(|| name.to_owned())),
    }
}

/// The name in whatever spelling of whatever platform: letters and digits only.
pub fn loose(text: &str) -> Result<String, NotAHandle> {
    let loose: String = normal(text)?
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect();
    match loose.is_empty() {
        true => Err(NotAHandle),
        false => Ok(loose),
    }
}

/// What was pasted, composed, without what nobody sees and without an address around it.
fn plain(text: &str) -> Result<String, NotAHandle> {
    let short = text.trim();
    // An address may be longer than the name in it; what is longer than any address is none.
    if short.chars().count() > 10 * HANDLE_LIMIT {
        return Err(NotAHandle);
    }
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(short);
    let seen: String = composed.chars().filter(|letter| !is_unseen(*letter)).collect();
    let name = match in_address(seen.trim()) {
        Address::Of(name) => name,
        Address::OfNobody => return Err(NotAHandle),
        Address::None => seen,
    };
    match name.chars().count() <= HANDLE_LIMIT {
        true => Ok(name),
        false => Err(NotAHandle),
    }
}

/// Characters without a shape: control, zero width, direction marks, soft hyphens, variation selectors.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// What a text is as an address.
enum Address {
    /// It leads to somebody with this name.
    Of(String),
    /// It leads to a site.
    OfNobody,
    /// It is none.
    None,
}

/// The name in the address of a profile: the last part of its path, or, where it has none, what `user` or `id` says.
fn in_address(text: &str) -> Address {
    let address = match text.split_once("://") {
        Some((scheme, _)) if scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https") => {
            Url::parse(text)
        }
        Some(_) => return Address::None,
        // Without a scheme it is one where a host is followed by a path: a name has no slash inside.
        None => match text.split_once(['/', '?']) {
            Some((host, rest)) if host.contains('.') && !host.starts_with(['@', '.']) && !rest.is_empty() => {
                Url::parse(&format!("https://{text}"))
            }
            _ => return Address::None,
        },
    };
    let Ok(address) = address else { return Address::OfNobody };
    let asked = |wanted: &str| {
        let mut pairs = address.query_pairs();
        pairs.find(|(name, value)| name.eq_ignore_ascii_case(wanted) && !value.is_empty())
    };
    let last = address.path_segments();
    let name = match last.and_then(|parts| parts.rev().find(|part| !part.is_empty())) {
        Some(part) => decoded(part),
        None => match asked("user").or_else(|| asked("id")) {
            Some((_, value)) => value.into_owned(),
            None => return Address::OfNobody,
        },
    };
    // What a percent sign hid is composed and cleared like the rest.
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(&name);
    Address::Of(composed.chars().filter(|letter| !is_unseen(*letter)).collect())
}

/// A part of a path as it is meant: `%C3%A9` is é. A form does that too, and reads a plus as a space.
fn decoded(part: &str) -> String {
    let form = format!("x={}", part.replace('+', "%2B").replace('&', "%26"));
    let pairs = url::form_urlencoded::parse(form.as_bytes());
    pairs.map(|(_, value)| value.into_owned()).next().unwrap_or_default()
}

/// Without the signs around a name: an @ before it, dots and slashes behind it, quotes, brackets. A plus may begin a
/// telephone number.
fn outside(text: &str) -> &str {
    text.trim_start_matches(|sign: char| !sign.is_alphanumeric() && sign != '+')
        .trim_end_matches(|sign: char| !sign.is_alphanumeric())
}

/// A telephone number in one spelling: `+31 6 12345678`, `0031612345678` and `06-12345678` are one.
fn telephone(name: &str) -> Option<String> {
    let number = name.trim_start_matches('+');
    let sign = |letter: char| letter.is_ascii_digit() || matches!(letter, '-' | '.' | '(' | ')' | '/');
    if !number.chars().all(sign) {
        return None;
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let abroad = name
        .starts_with('+')
        .then_some(digits.as_str())
        .or_else(|| digits.strip_prefix("00"));
    let country = match (abroad, digits.strip_prefix('0')) {
        // A nought in brackets is left out from abroad: +31 (0)6.
        (Some(number), _) => match number.strip_prefix("310") {
            Some(number) => format!("31{number}"),
            None => number.to_owned(),
        },
        (None, Some(number)) => format!("31{number}"),
        (None, None) => return None,
    };
    (9..=15).contains(&country.len()).then(|| format!("+{country}"))
}

#[cfg(test)]
mod tests;
