//! Apply: entries that were stored are checked, opened and taken in, some at a time in one transaction (formats.md §7,
//! stage 3).
//!
//! One bad entry, part or act blocks nobody: it waits or is quarantined, visibly, and everything else goes on.

mod act;
mod entry;
mod part;

use crate::{Desk, SyncFault};
use protocol::Hash;
use std::collections::BTreeSet;
use store::{EntryState, Topic};

/// Entries of one transaction. A phone that was off for a month has some fifty waiting, and each commit waits for its
/// disk; those of a newcomer's were half of the time that joining took.
const TOGETHER: usize = 16;

/// What became of something that arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Taken in, or known to add nothing.
    Done,
    /// Lacks what may still arrive: `update`, `chain`, `author`, `key`, `deps`.
    Waiting(&'static str),
    /// Refused for good, for the reason given.
    Quarantined(&'static str),
}

/// What a run of the stage did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Entries taken in.
    pub applied: u64,
    /// What changed for a screen.
    pub topics: BTreeSet<Topic>,
}

impl Fate {
    fn state(self) -> EntryState {
        match self {
            Self::Done => EntryState::Done,
            Self::Waiting(_) => EntryState::Waiting,
            Self::Quarantined(_) => EntryState::Quarantined,
        }
    }

    fn reason(self) -> &'static str {
        match self {
            Self::Done => "",
            Self::Waiting(reason) | Self::Quarantined(reason) => reason,
        }
    }
}

/// Takes in everything that can be taken in: what is new, in the order of the log, and then what waited, for as long
/// as anything that waits gets further.
pub fn all(desk: &mut Desk) -> Result<Outcome, SyncFault> {
    let mut outcome = Outcome::default();
    let new = desk.book.read(|view| view.entries_in(EntryState::New))?;
    let mut progress = run(desk, &new, &mut outcome)?;
    // What waited is looked at even when nothing is new: a ring or a chain entry may have come.
    loop {
        let waiting = desk.book.read(|view| view.entries_in(EntryState::Waiting))?;
        let entries = run(desk, &waiting, &mut outcome)?;
        let parts = retry_parts(desk, &mut outcome)? | retry_acts(desk, &mut outcome)?;
        progress |= entries | parts;
        if !entries && !parts {
            break;
        }
    }
    if progress {
        outcome.topics.insert(Topic::Sync);
    }
    Ok(outcome)
}

/// Whether any of them left the state it was in.
fn run(desk: &mut Desk, entries: &[Hash], outcome: &mut Outcome) -> Result<bool, SyncFault> {
    let mut progress = false;
    for group in entries.chunks(TOGETHER) {
        // Where the group can't be written, each is tried by itself: the one that stops must not undo the others.
        match write(desk, group, outcome) {
            Ok(further) => progress |= further,
            Err(_) => {
                for one in group.chunks(1) {
                    progress |= write(desk, one, outcome)?;
                }
            }
        }
    }
    Ok(progress)
}

/// Looks at these in one transaction.
fn write(desk: &mut Desk, entries: &[Hash], outcome: &mut Outcome) -> Result<bool, SyncFault> {
    let Desk { book, me } = desk;
    let (fates, topics) = book.write(|write| {
        // An evening's entries are about one round: opened once, it serves them all.
        let mut opened = entry::Opened::new();
        let fates = entries.iter().map(|id| entry::apply(write, me, *id, &mut opened));
        fates.collect::<Result<Vec<_>, SyncFault>>()
    })?;
    outcome.topics.extend(topics);
    outcome.applied += fates.iter().filter(|(_, fate)| *fate == Fate::Done).count() as u64;
    Ok(fates.iter().any(|(before, fate)| *before != fate.state()))
}

fn retry_parts(desk: &mut Desk, outcome: &mut Outcome) -> Result<bool, SyncFault> {
    let mut progress = false;
    for row in desk.book.read(|view| view.waiting_parts())? {
        let Desk { book, me } = &mut *desk;
        let (fate, topics) = book.write(|write| entry::retry_part(write, me, row))?;
        outcome.topics.extend(topics);
        progress |= !matches!(fate, Fate::Waiting(_));
    }
    Ok(progress)
}

/// Acts of kinds that an older version put aside.
fn retry_acts(desk: &mut Desk, outcome: &mut Outcome) -> Result<bool, SyncFault> {
    let mut progress = false;
    for row in desk.book.read(|view| view.acts_to_judge())? {
        let Desk { book, me } = &mut *desk;
        let (judged, topics) = book.write(|write| act::judge_again(write, me, &row))?;
        outcome.topics.extend(topics);
        progress |= judged;
    }
    Ok(progress)
}
