//! A team for the tests of this lane, and books that can be attacked again and again.

use std::path::PathBuf;
use sync::{Desk, Me};
use tempfile::TempDir;
use testkit::{Colleague, FixedClock, Liar, PASSPHRASE, Team, roles};

pub use protocol::Role;

/// Noor leads, Petya walks; both are in step.
pub async fn team() -> (Team, Colleague, Colleague) {
    let (team, noor) = Team::begin().await;
    noor.sync().await;
    let petya = team.joins(&noor, "Petya", roles(&[Role::Fieldworker])).await;
    (team, noor, petya)
}

/// The digest of every space that a book reads: what an ack would state.
pub fn digests(colleague: &Colleague) -> Vec<protocol::Hash> {
    let desk = colleague.book().hold();
    let spaces: Vec<_> = desk.me.roles().readable().collect();
    spaces.iter().map(|space| digest(&desk, *space)).collect()
}

/// The digest of one space.
pub fn digest(desk: &Desk, space: protocol::Space) -> protocol::Hash {
    desk.book.read(|view| sync::ack::digest(view, space)).unwrap()
}

/// All rounds as a book reads them, without what only concerns that book.
pub fn rounds(colleague: &Colleague) -> Vec<domain::Round> {
    let list = colleague.book().rounds(None).unwrap();
    let mut rounds: Vec<_> = list
        .rounds
        .iter()
        .map(|row| colleague.book().round(row.id).unwrap().round)
        .collect();
    rounds.sort_by_key(|round| round.id);
    rounds
}

/// Two books say the same of all they both read.
pub fn assert_equal(one: &Colleague, other: &Colleague) {
    for space in [protocol::Space::Common, protocol::Space::Team] {
        // One after the other: a book may be compared with itself.
        let ours = digest(&one.book().hold(), space);
        let theirs = digest(&other.book().hold(), space);
        assert_eq!(ours, theirs, "{} and {} differ in {}", one.name, other.name, space.id());
    }
    assert_eq!(rounds(one), rounds(other));
}

/// Once the liar tells the truth, the next syncs are as if nothing had been.
pub async fn all_is_well_again(liar: &Liar, noor: &Colleague, petya: &Colleague) {
    liar.tells_the_truth();
    for colleague in [petya, noor, petya] {
        colleague.sync().await;
    }
    assert_settled(petya);
    assert_equal(noor, petya);
}

/// Nothing is unsent, waiting or quarantined.
pub fn assert_settled(colleague: &Colleague) {
    let status = colleague.book().status().unwrap();
    assert_eq!(
        (status.unsent, status.waiting, status.quarantined),
        (0, 0, 0),
        "{}: {status:?}",
        colleague.name
    );
}

/// What a colleague's status counts: unsent, waiting, quarantined.
pub fn counts(colleague: &Colleague) -> (u64, u64, u64) {
    let status = colleague.book().status().unwrap();
    (status.unsent, status.waiting, status.quarantined)
}

/// The codes of a colleague's alarms.
pub fn alarms(colleague: &Colleague) -> Vec<String> {
    colleague
        .book()
        .status()
        .unwrap()
        .alarms
        .into_iter()
        .map(|alarm| alarm.code)
        .collect()
}

/// Syncs that go well, one after another.
pub async fn sync_all(colleagues: &[&Colleague]) {
    for colleague in colleagues {
        colleague.sync().await;
    }
}

/// A book at one moment, of which any number of copies can be taken and spoilt.
pub struct Shelf {
    folder: TempDir,
    key: String,
    clock: FixedClock,
    taken: std::cell::Cell<u32>,
}

impl Shelf {
    /// Keeps a colleague's book as it is now.
    pub fn of(colleague: &mut Colleague) -> Self {
        let folder = tempfile::tempdir().unwrap();
        colleague.close();
        std::fs::copy(colleague.folder.join("book.db"), folder.path().join("book.db")).unwrap();
        let wrapped = std::fs::read(colleague.folder.join("key")).unwrap();
        let key = vault::unwrap(&wrapped, PASSPHRASE).unwrap().hex().to_string();
        colleague.reopen();
        Self {
            folder,
            key,
            clock: colleague.clock.clone(),
            taken: std::cell::Cell::new(0),
        }
    }

    /// A fresh copy, open, without the passphrase's long way.
    pub fn desk(&self) -> Desk {
        self.taken.set(self.taken.get() + 1);
        let copy: PathBuf = self.folder.path().join(format!("copy-{}.db", self.taken.get()));
        std::fs::copy(self.folder.path().join("book.db"), &copy).unwrap();
        let book = store::Book::open(&copy, &self.key).unwrap();
        let me = book
            .read(|view| Me::of_book(view, self.clock.handle(), "veldboek/0"))
            .unwrap();
        Desk { book, me }
    }
}

/// The same chance in every run: xorshift.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end.max(1) as u64) as usize
    }

    /// Another thing than the original: bits flipped, bytes set to the ends of their range, cut, grown, and pieces of
    /// other valid things of its kind in its place.
    pub fn mutated(&mut self, original: &[u8], others: &[Vec<u8>]) -> Vec<u8> {
        loop {
            let mut bytes = original.to_vec();
            for _ in 0..=self.below(2) {
                self.mutate(&mut bytes, others);
            }
            if bytes != original && !others.contains(&bytes) {
                return bytes;
            }
        }
    }

    fn mutate(&mut self, bytes: &mut Vec<u8>, others: &[Vec<u8>]) {
        let at = self.below(bytes.len());
        let run = 1 + self.below(40);
        let end = (at + run).min(bytes.len());
        match self.below(10) {
            0..=3 if !bytes.is_empty() => bytes[at] ^= 1 << self.below(8),
            4 if !bytes.is_empty() => bytes[at..end].fill([0, 1, 0x17, 0x18, 0x7f, 0x80, 0xff][self.below(7)]),
            5 => bytes.truncate(at),
            6 => bytes.extend((0..run).map(|_| self.below(256) as u8)),
            7 if !bytes.is_empty() => drop(bytes.drain(at..end)),
            8 => {
                let piece = bytes[at..end].to_vec();
                let to = self.below(bytes.len());
                bytes.splice(to..to, piece);
            }
            // A field of another valid thing, at the same place.
            _ if !others.is_empty() => {
                let other = &others[self.below(others.len())];
                let end = end.min(other.len()).min(bytes.len());
                if at < end {
                    bytes[at..end].copy_from_slice(&other[at..end]);
                }
            }
            _ => bytes.push(0),
        }
    }
}
