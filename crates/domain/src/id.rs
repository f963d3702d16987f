//! Ids: bytes inside, lower-case hex outside, and never derived from content.

use std::{fmt, str::FromStr};

/// A text that is not the id it should be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an id of {expected} hex digits was expected")]
pub struct NotAnId {
    /// How many hex digits the id has.
    pub expected: usize,
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $bytes:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ts_rs::TS)]
        #[ts(type = "string")]
        pub struct $name(pub [u8; $bytes]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{self}")
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                let wrong = NotAnId { expected: 2 * $bytes };
                let digits = text.as_bytes();
                if digits.len() != 2 * $bytes {
                    return Err(wrong);
                }
                let mut bytes = [0u8; $bytes];
                for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
                    *byte = pair.iter().try_fold(0u8, |so_far, digit| match digit {
                        b'0'..=b'9' => Some(so_far << 4 | (digit - b'0')),
                        b'a'..=b'f' => Some(so_far << 4 | (digit - b'a' + 10)),
                        _ => None,
                    }).ok_or_else(|| wrong.clone())?;
                }
                Ok(Self(bytes))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                from_text(deserializer, str::parse)
            }
        }
    };
}

/// Reads a value from a text without keeping the text: figures read a hundred thousand of these at once.
pub(crate) fn from_text<'de, T, E: fmt::Display, D: serde::Deserializer<'de>>(
    deserializer: D,
    read: impl Fn(&str) -> Result<T, E>,
) -> Result<T, D::Error> {
    struct Text<F>(F);

    impl<T, E: fmt::Display, F: Fn(&str) -> Result<T, E>> serde::de::Visitor<'_> for Text<F> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text")
        }

        fn visit_str<R: serde::de::Error>(self, text: &str) -> Result<T, R> {
            (self.0)(text).map_err(R::custom)
        }
    }

    deserializer.deserialize_str(Text(read))
}

id!(/** A record with its own document: a round, a place, the people, the catalogue. */ DocumentId, 16);
id!(/** A colleague, with or without a device; the id of a member is the same eight bytes. */ PersonId, 8);
id!(/** One visit inside a round. */ VisitId, 6);
id!(/** One conversation line inside a round. */ ConversationId, 6);
id!(/** One message to somebody online, or what came back, inside a profile. */ MessageId, 6);
id!(/** What recognises a name to whoever holds the key that made it: six bytes, and no way back. */ Tag, 6);
id!(/** A consent, a note, a follow-up or a referral inside a contact card. */ CardItemId, 6);
id!(/** One signed act; the hash of its bytes. */ ActId, 32);
id!(/** One automerge change; several together are the heads of a document. */ HeadId, 32);
id!(/** A device, as the changes and acts in a document name it. */ DeviceId, 16);
