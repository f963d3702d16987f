//! Crockford's base 32, for codes that people read aloud and type.
//!
//! Upper-case, without I, L, O and U; when reading, case, dashes and blanks don't matter, I and L are 1 and O is 0.

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters of an enrolment code: 100 bits.
pub const CODE_LENGTH: usize = 20;

/// Writes bytes as characters of five bits; the last is filled with zeros.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 8 / 5 + 1);
    let (mut bits, mut held) = (0u32, 0u32);
    for byte in bytes {
        bits = bits << 8 | u32::from(*byte);
        held += 8;
        while held >= 5 {
            held -= 5;
            push(&mut text, bits >> held);
        }
        bits &= (1 << held) - 1;
    }
    if held > 0 {
        push(&mut text, bits << (5 - held));
    }
    text
}

/// Reads what [`encode`] wrote, if it is just `N` bytes.
pub fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0u8; N];
    let mut places = bytes.iter_mut();
    let (mut bits, mut held) = (0u32, 0u32);
    for character in text.bytes() {
        let value = ALPHABET.iter().position(|known| *known == character)? as u32;
        bits = bits << 5 | value;
        held += 5;
        if held >= 8 {
            held -= 8;
            *places.next()? = (bits >> held) as u8;
            bits &= (1 << held) - 1;
        }
    }
    (places.next().is_none() && held < 5 && bits == 0).then_some(bytes)
}

/// The twenty characters of an enrolment code as they enter the keys, or nothing when it can't be one.
pub fn tidy(typed: &str) -> Option<String> {
    let mut code = String::with_capacity(CODE_LENGTH);
    for character in typed.chars().filter(|c| !c.is_whitespace() && *c != '-') {
        let character = match character.to_ascii_uppercase() {
            'I' | 'L' => '1',
            'O' => '0',
            other => other,
        };
        if !character.is_ascii() || !ALPHABET.contains(&(character as u8)) {
            return None;
        }
        code.push(character);
    }
    (code.len() == CODE_LENGTH).then_some(code)
}

fn push(text: &mut String, five_bits: u32) {
    let index = (five_bits & 31) as usize;
    text.extend(ALPHABET.get(index).map(|character| char::from(*character)));
}
