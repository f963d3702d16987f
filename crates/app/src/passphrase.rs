//! The words that open a book, as a screen hands them in.

use serde::Deserialize;
use std::{fmt, ops::Deref};
use vault::Zeroizing;

/// A passphrase. Its words are wiped from memory when nobody needs them any more, and stand in no message.
#[derive(Deserialize, ts_rs::TS)]
#[serde(from = "String")]
#[ts(type = "string")]
pub struct Passphrase(Zeroizing<String>);

impl From<String> for Passphrase {
    fn from(words: String) -> Self {
        Self(Zeroizing::new(words))
    }
}

impl From<&str> for Passphrase {
    fn from(words: &str) -> Self {
        words.to_owned().into()
    }
}

impl Deref for Passphrase {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Passphrase")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_arrive_are_kept_where_they_came_and_are_told_to_nobody() {
        let words = "een fiets in de regen".to_owned();
        let at = words.as_ptr();
        let passphrase: Passphrase = serde_json::from_value(words.into()).unwrap();
        // Not a copy, of which the first would stay behind.
        assert_eq!((passphrase.as_ptr(), &*passphrase), (at, "een fiets in de regen"));
        assert_eq!(format!("{passphrase:?}"), "Passphrase");
    }
}
