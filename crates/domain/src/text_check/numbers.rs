//! Phone numbers and citizen service numbers, among the many other numbers of a note.

use super::{
    Warning,
    WarningKind::{Bsn, PhoneNumber},
    text::Text,
};

/// Words after which a row of digits is a phone number, however it begins.
const PHONE_WORDS: &[&str] = &[
    "tel",
    "telnr",
    "telefoon",
    "telefoonnummer",
    "telefoonnr",
    "mobiel",
    "mobiele",
    "mob",
    "gsm",
    "whatsapp",
    "app",
    "nummer",
    "nr",
    "phone",
    "number",
    "teléfono",
    "telefono",
    "móvil",
    "movil",
];

/// Words after which a row of digits is a citizen service number, whatever the test says.
const BSN_WORDS: &[&str] = &["bsn", "burgerservicenummer", "sofinummer", "bsnnummer"];

/// A run of digits; several, with little between them, may be one number.
struct Group {
    start: usize,
    end: usize,
    digits: String,
    /// What stands between it and the group before; nothing for the first of a row.
    between: String,
}

pub(super) fn scan(text: &Text, found: &mut Vec<Warning>) {
    for row in rows(text) {
        let mut rest = row.as_slice();
        while let Some(first) = rest.first() {
            let number = bsn(text, rest)
                .map(|taken| (Bsn, taken))
                .or_else(|| phone(text, rest).map(|taken| (PhoneNumber, taken)));
            let taken = match number {
                Some((kind, taken)) => {
                    let end = rest.get(taken - 1).map_or(first.end, |last| last.end);
                    let start = if text.char_before(first.start) == Some('+') {
                        first.start - 1
                    } else {
                        first.start
                    };
                    found.push(Warning { kind, start, end });
                    taken
                }
                None => 1,
            };
            rest = rest.get(taken..).unwrap_or(&[]);
        }
    }
}

/// How many groups from the first on are a citizen service number.
fn bsn(text: &Text, row: &[Group]) -> Option<usize> {
    let first = row.first()?;
    if text
        .word_before(first.start)
        .is_some_and(|word| BSN_WORDS.contains(&word.lower.as_str()))
    {
        return taken(row, |total| (8..=9).contains(&total));
    }
    if text.after_euro_sign(first.start) || text.char_before(first.start) == Some('+') {
        return None;
    }
    let sizes = [&[9][..], &[3, 3, 3], &[4, 2, 3], &[2, 2, 2, 3]];
    let fits = |sizes: &&&[usize]| {
        let groups = row.get(..sizes.len()).unwrap_or(&[]);
        groups.len() == sizes.len()
            && groups
                .iter()
                .zip(**sizes)
                .all(|(group, size)| group.digits.len() == *size)
    };
    let count = sizes.iter().find(fits)?.len();
    let digits: String = row.iter().take(count).map(|group| group.digits.as_str()).collect();
    passes_the_eleven_test(&digits).then_some(count)
}

/// The eleven-test of the citizen service number: weights 9 down to 2, and -1 for the last digit.
fn passes_the_eleven_test(digits: &str) -> bool {
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let values = digits.bytes().map(|digit| i32::from(digit) - i32::from(b'0'));
    let sum: i32 = values.zip(weights).map(|(value, weight)| value * weight).sum();
    sum % 11 == 0 && digits.bytes().any(|digit| digit != b'0')
}

/// How many groups from the first on are a phone number.
fn phone(text: &Text, row: &[Group]) -> Option<usize> {
    let first = row.first()?;
    let digits = first.digits.as_str();
    if text.char_before(first.start) == Some('+') {
        return taken(row, |total| (8..=15).contains(&total));
    }
    if text
        .word_before(first.start)
        .is_some_and(|word| PHONE_WORDS.contains(&word.lower.as_str()))
    {
        let after_word = taken(row, |total| (6..=15).contains(&total));
        if after_word.is_some() {
            return after_word;
        }
    }
    if let Some(country) = digits.strip_prefix("00") {
        return if country.starts_with('0') {
            None
        } else {
            taken(row, |total| (11..=15).contains(&total))
        };
    }
    if digits.starts_with("06") && (9..=12).contains(&digits.len()) {
        return Some(1);
    }
    if digits.starts_with('0') {
        let count = taken(row, |total| total == 10)?;
        // A row of pairs may also be a row of times or days, unless it is 06 or separated in one way.
        let groups = row.get(..count).unwrap_or(&[]);
        let one_way = groups
            .get(1)
            .is_some_and(|second| groups.iter().skip(1).all(|group| group.between == second.between));
        return (digits.len() != 2 || digits == "06" || one_way).then_some(count);
    }
    // A mobile number without its first zero.
    let second = row.get(1).map_or(0, |group| group.digits.len());
    match digits.len() {
        9 if digits.starts_with('6') => Some(1),
        1 if digits == "6" && second == 8 => Some(2),
        _ => None,
    }
}

/// The largest number of groups whose digits together are as many as wanted.
fn taken(row: &[Group], wanted: impl Fn(usize) -> bool) -> Option<usize> {
    let mut total = 0;
    let counts = row.iter().zip(1..).filter_map(|(group, count)| {
        total += group.digits.len();
        wanted(total).then_some(count)
    });
    counts.last()
}

/// The groups of a text by rows; dates and times are in none.
fn rows(text: &Text) -> Vec<Vec<Group>> {
    let mut rows: Vec<Vec<Group>> = Vec::new();
    let mut at = 0;
    let mut last_end = None;
    while at < text.chars.len() {
        if !is_digit(text, at) {
            at += 1;
            continue;
        }
        if let Some(end) = date_end(text, at).or_else(|| time_end(text, at)) {
            at = end;
            last_end = None;
            continue;
        }
        let end = digits_end(text, at);
        let digits = text.chars.get(at..end).unwrap_or(&[]).iter().collect();
        let between = last_end
            .and_then(|from| text.chars.get(from..at))
            .filter(|between| holds_together(between));
        let group = Group {
            start: at,
            end,
            digits,
            between: between.unwrap_or(&[]).iter().collect(),
        };
        match (between, rows.last_mut()) {
            (Some(_), Some(row)) => row.push(group),
            _ => rows.push(vec![group]),
        }
        last_end = Some(end);
        at = end;
    }
    rows
}

/// One to three spaces, dashes, dots, slashes and brackets.
fn holds_together(between: &[char]) -> bool {
    let belongs = |char: &char| matches!(char, ' ' | '\u{a0}' | '-' | '–' | '.' | '/' | '(' | ')');
    (1..=3).contains(&between.len()) && between.iter().all(belongs)
}

/// Where a date that begins here ends: `5-1-2017`, `05/01/17`, `5.1.2017`, `2017-01-05`.
fn date_end(text: &Text, from: usize) -> Option<usize> {
    let (first, first_end) = number(text, from)?;
    let mark = text.char(first_end).filter(|mark| matches!(mark, '-' | '/' | '.'))?;
    let (second, second_end) = number(text, first_end + 1)?;
    if text.char(second_end) != Some(mark) {
        return None;
    }
    let (third, end) = number(text, second_end + 1)?;
    let goes_on = matches!(text.char(end), Some('-' | '/' | '.')) && is_digit(text, end + 1);
    let is_day = |day: u32, digits: usize| digits <= 2 && (1..=31).contains(&day);
    let is_month = second_end - first_end - 1 <= 2 && (1..=12).contains(&second);
    let (first_digits, third_digits) = (first_end - from, end - second_end - 1);
    let day_first = is_day(first, first_digits) && matches!(third_digits, 2 | 4);
    let year_first = first_digits == 4 && is_day(third, third_digits);
    (is_month && (day_first || year_first) && !goes_on).then_some(end)
}

/// Where a time that begins here ends: `20:15`.
fn time_end(text: &Text, from: usize) -> Option<usize> {
    let (hours, end) = number(text, from)?;
    let (minutes, minutes_end) = number(text, end + 1)?;
    let is_time =
        text.char(end) == Some(':') && hours < 25 && minutes < 60 && end - from <= 2 && minutes_end - end == 3;
    is_time.then_some(minutes_end)
}

/// A number of at most four digits that begins here, and where it ends.
fn number(text: &Text, from: usize) -> Option<(u32, usize)> {
    let end = digits_end(text, from);
    let digits: String = text.chars.get(from..end)?.iter().collect();
    (digits.len() <= 4).then_some((digits.parse().ok()?, end))
}

fn digits_end(text: &Text, from: usize) -> usize {
    let after = text.chars.get(from..).unwrap_or(&[]);
    from + after.iter().take_while(|char| char.is_ascii_digit()).count()
}

fn is_digit(text: &Text, at: usize) -> bool {
    text.char(at).is_some_and(|char| char.is_ascii_digit())
}
