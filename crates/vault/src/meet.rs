//! The channel of an enrolment: what only those who know the code can read or write (formats.md §10).

use crate::{
    cipher::{self, NONCE},
    derive::derive,
    fault::OpenFault,
    random,
};
use protocol::code;
use std::fmt;
use zeroize::Zeroizing;

const ID: &[u8] = b"veldboek/1/meet/id";
const KEY: &[u8] = b"veldboek/1/meet/key";

/// A new code: twenty Crockford characters, 100 random bits, for one use within two minutes.
pub fn new_code() -> String {
    // 13 bytes are 104 bits, and 21 characters: the last one, of the four bits too many, is left off.
    code::encode(&random::<13>()).chars().take(code::CODE_LENGTH).collect()
}

/// Mailbox and key of one code.
pub struct Channel {
    mailbox: [u8; 16],
    key: Zeroizing<[u8; 32]>,
}

impl Channel {
    /// The channel of a code's twenty characters; case, dashes and I, L, O are forgiven.
    ///
    /// What is no code ([`code::tidy`] says so) leads to a mailbox that nobody has opened.
    pub fn of_code(code20: &str) -> Self {
        let code = Zeroizing::new(code::tidy(code20).unwrap_or_else(|| code20.to_owned()));
        let id = derive(code.as_bytes(), ID, &[]);
        let mut mailbox = [0; 16];
        mailbox.iter_mut().zip(id.iter()).for_each(|(to, from)| *to = *from);
        Self {
            mailbox,
            key: derive(code.as_bytes(), KEY, &[]),
        }
    }

    /// The mailbox's id at the relay, which learns neither code nor key from it.
    pub fn mailbox(&self) -> [u8; 16] {
        self.mailbox
    }

    /// Message `number`, 1 to 4, as the mailbox takes it: number, nonce, ciphertext; 41 bytes more than the message.
    pub fn seal(&self, number: u8, message: &[u8]) -> Vec<u8> {
        let nonce = random::<NONCE>();
        let sealed = cipher::seal(&self.key, &nonce, &self.aad(number), message).unwrap_or_default();
        [&[number][..], &nonce, &sealed].concat()
    }

    /// The message in `bytes`, if it is message `number` of this code.
    pub fn open(&self, number: u8, bytes: &[u8]) -> Result<Vec<u8>, OpenFault> {
        let (stated, rest) = bytes.split_first().ok_or(OpenFault::Malformed)?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE>().ok_or(OpenFault::Malformed)?;
        if *stated != number {
            return Err(OpenFault::NotOurs);
        }
        cipher::open(&self.key, nonce, &self.aad(number), sealed).ok_or(OpenFault::Sealed)
    }

    fn aad(&self, number: u8) -> Vec<u8> {
        [&self.mailbox[..], &[number]].concat()
    }
}

impl fmt::Debug for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Channel")
    }
}

#[cfg(test)]
mod tests;
