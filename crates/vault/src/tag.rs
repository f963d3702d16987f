//! Tags: what recognises a name to whoever holds the key, and tells it to nobody else (decisions/0015).

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Bytes of a tag: enough that two names of a team hardly ever share one.
const LENGTH: usize = 6;

/// The tag of a name on a platform, under the key of a year.
pub fn year_tag(key: &[u8; 32], platform: &str, normal: &str) -> [u8; LENGTH] {
    tag(key, b"veldboek/1/tag", &[platform.as_bytes(), normal.as_bytes()])
}

/// The tag of a name in its loose form, under the lasting key: it knows no platform.
pub fn objection_tag(key: &[u8; 32], loose: &str) -> [u8; LENGTH] {
    tag(key, b"veldboek/1/objection", &[loose.as_bytes()])
}

/// HMAC-SHA256, cut short. Each part follows its length, so that no two names are one row of bytes.
fn tag(key: &[u8; 32], purpose: &[u8], parts: &[&[u8]]) -> [u8; LENGTH] {
    // HMAC takes a key of any length.
    let mac = Hmac::<Sha256>::new_from_slice(key);
    assert!(mac.is_ok(), "HMAC takes 32 bytes");
    let mut tag = [0; LENGTH];
    if let Ok(mut mac) = mac {
        for part in std::iter::once(&purpose).chain(parts) {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        tag.iter_mut()
            .zip(mac.finalize().into_bytes())
            .for_each(|(to, from)| *to = from);
    }
    tag
}

#[cfg(test)]
mod tests {
    #![allow(missing_docs)]

    use super::*;

    fn hex(tag: [u8; LENGTH]) -> String {
        tag.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn the_known_answers_that_another_program_computed() {
        let key: [u8; 32] = std::array::from_fn(|at| at as u8);
        assert_eq!(hex(year_tag(&key, "forum_d", "luna_dh")), "75fa6fad7b3b");
        assert_eq!(hex(objection_tag(&key, "lunadh")), "c0d04c092836");
    }

    #[test]
    fn another_key_another_platform_and_another_purpose_make_another_tag() {
        let (one, other) = ([1; 32], [2; 32]);
        let tags = [
            year_tag(&one, "a", "luna"),
            year_tag(&other, "a", "luna"),
            year_tag(&one, "b", "luna"),
            year_tag(&one, "al", "una"),
            objection_tag(&one, "luna"),
            objection_tag(&one, "aluna"),
        ];
        for (at, tag) in tags.iter().enumerate() {
            assert!(!tags.iter().skip(at + 1).any(|later| later == tag));
        }
    }
}
