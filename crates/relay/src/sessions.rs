//! Challenges without memory, and the tokens that follow them.

use crate::{
    keep::{Login, Readers, find_login},
    settings::Clock,
};
use protocol::{Hash, Refusal, code, limits};
use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// Sessions that are remembered at one time; the others are read from the file.
const REMEMBERED: usize = 65_536;

/// A challenge: microseconds since 1970, and a keyed hash of them.
pub(crate) type Challenge = [u8; 32];

pub(crate) struct Sessions {
    secret: [u8; 32],
    clock: Clock,
    remembered: Mutex<BTreeMap<Hash, Login>>,
}

impl Sessions {
    pub fn new(secret: [u8; 32], clock: Clock) -> Self {
        Self {
            secret,
            clock,
            remembered: Mutex::new(BTreeMap::new()),
        }
    }

    /// Seconds since 1970.
    pub fn now(&self) -> u64 {
        self.clock.now().as_secs()
    }

    /// A challenge that is good for a minute, and that this relay need not remember.
    pub fn challenge(&self) -> Challenge {
        let now = self.clock.now().as_micros() as u64;
        self.challenge_of(now.to_be_bytes())
    }

    /// Whether this relay gave the challenge less than a minute ago.
    pub fn is_good(&self, challenge: &Challenge) -> bool {
        let Some(time) = challenge.first_chunk::<8>() else {
            return false;
        };
        let given = Duration::from_micros(u64::from_be_bytes(*time));
        let age = self.clock.now().checked_sub(given);
        let fresh = age.is_some_and(|age| age < Duration::from_secs(limits::CHALLENGE_SECONDS));
        fresh && same(&self.challenge_of(*time), challenge)
    }

    /// The session of a request's `Authorization` header.
    pub async fn login(&self, readers: &Readers, header: Option<&[u8]>) -> Result<Login, Refusal> {
        let token = header
            .and_then(|header| std::str::from_utf8(header).ok())
            .and_then(|header| header.strip_prefix("Bearer "))
            .and_then(code::decode::<16>)
            .ok_or(Refusal::Session)?;
        let token = Hash::of(&[&token]);
        let remembered = self.all().get(&token).copied();
        let login = match remembered {
            Some(login) => login,
            None => {
                let found = readers.read(move |moment| find_login(moment, token)).await?;
                let login = found.ok_or(Refusal::Session)?;
                self.remember(token, login);
                login
            }
        };
        if login.expires <= self.now() {
            self.all().remove(&token);
            return Err(Refusal::Session);
        }
        Ok(login)
    }

    fn remember(&self, token: Hash, login: Login) {
        let mut all = self.all();
        if all.len() >= REMEMBERED {
            all.clear();
        }
        all.insert(token, login);
    }

    fn challenge_of(&self, time: [u8; 8]) -> Challenge {
        let mut challenge = [0; 32];
        let keyed = keyed_hash(&self.secret, &[b"veldboek/1/challenge\0", &time[..]].concat());
        let bytes = time.into_iter().chain(keyed.0);
        challenge.iter_mut().zip(bytes).for_each(|(to, from)| *to = from);
        challenge
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<Hash, Login>> {
        self.remembered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// HMAC-SHA256 with a key of 32 bytes.
fn keyed_hash(key: &[u8; 32], message: &[u8]) -> Hash {
    let padded = |with: u8| {
        let mut block = [with; 64];
        block.iter_mut().zip(key).for_each(|(to, from)| *to ^= from);
        block
    };
    let inner = Hash::of(&[&padded(0x36), message]);
    Hash::of(&[&padded(0x5c), &inner.0])
}

/// Compares in a time that tells nothing about where they differ.
fn same(one: &Challenge, other: &Challenge) -> bool {
    one.iter().zip(other).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keyed_hash_is_hmac() {
        // Computed with Python: hmac.new(bytes([0x0b] * 32), b"Hi There", "sha256").
        let hash = keyed_hash(&[0x0b; 32], b"Hi There");
        assert_eq!(
            hash.to_string(),
            "198a607eb44bfbc69903a0f1cf2bbdc5ba0aa3f3d9ae3c1c7a3b1696a0b68cf7"
        );
    }

    #[test]
    fn a_changed_challenge_is_not_good() {
        let sessions = Sessions::new([7; 32], Clock::of(|| Duration::from_secs(1_000_000)));
        let challenge = sessions.challenge();
        assert!(sessions.is_good(&challenge));
        for at in 0..32 {
            let mut changed = challenge;
            changed[at] ^= 1;
            assert!(!sessions.is_good(&changed), "byte {at}");
        }
        let other = Sessions::new([8; 32], Clock::of(|| Duration::from_secs(1_000_000)));
        assert!(!other.is_good(&challenge));
    }
}
