//! What is compared: everything that a book shows, and everything that must be in it.

use crate::{books::Holder, edits::Record, world::World};
use documents::Document;
use domain::{Conflict, Conversation, DocumentId, HeadId, Place, review::Review};
use proptest::prelude::*;
use protocol::{Entry, Hash, Space, batch::Batch};
use std::collections::{BTreeMap, BTreeSet};
use store::{LogRow, OpenItem, OutboxRow, RoundRow, StoreFault, View};
use sync::{Me, SyncFault, ack, edit, project};

/// What all books show alike.
#[derive(Debug, PartialEq)]
pub struct Seen {
    heads: BTreeMap<DocumentId, Vec<HeadId>>,
    rows: BTreeMap<DocumentId, RoundRow>,
    reviews: BTreeMap<DocumentId, Review>,
    conflicts: BTreeMap<DocumentId, Vec<Conflict>>,
    corrections: BTreeMap<DocumentId, BTreeSet<HeadId>>,
    lines: BTreeMap<DocumentId, Vec<Conversation>>,
    places: Vec<Place>,
    digest: Hash,
    open: Vec<String>,
}

impl Seen {
    pub fn review(&self, round: DocumentId) -> &Review {
        &self.reviews[&round]
    }

    /// Nothing waits and nothing is quarantined.
    pub fn is_whole(&self) -> bool {
        self.open.is_empty()
    }
}

/// What one book holds besides, for comparing it with itself.
#[derive(Debug, PartialEq)]
pub struct Everything {
    seen: Seen,
    unsent: (u64, u64),
    outbox: Option<OutboxRow>,
    log: Option<LogRow>,
    items: Vec<OpenItem>,
    standings: Vec<String>,
}

pub fn seen(holder: &mut Holder, record: &Record) -> Seen {
    let desk = holder.desk();
    desk.book.read(|view| look(view, &desk.me, record)).unwrap()
}

fn look(view: &View<'_>, me: &Me, record: &Record) -> Result<Seen, SyncFault> {
    let mut seen = Seen {
        heads: view.documents()?.into_iter().map(|row| (row.id, row.heads)).collect(),
        rows: BTreeMap::new(),
        reviews: BTreeMap::new(),
        conflicts: BTreeMap::new(),
        corrections: BTreeMap::new(),
        lines: BTreeMap::new(),
        places: view.all_places()?,
        digest: ack::digest(view, Space::Team)?,
        open: Vec::new(),
    };
    for id in &record.rounds {
        if view.document(*id)?.is_none() {
            continue;
        }
        let document = edit::open(view, *id)?;
        assert_eq!(
            Some(&document.heads()),
            seen.heads.get(id),
            "the stored heads are the document's"
        );
        let reading = project::read_round(view, me, *id, &document)?;
        seen.rows.insert(*id, view.round(*id)?.unwrap());
        seen.conflicts.insert(*id, reading.conflicts);
        seen.corrections
            .insert(*id, reading.corrections.iter().map(|late| late.change).collect());
        seen.lines.insert(*id, reading.round.conversations);
        seen.reviews.insert(*id, reading.review);
    }
    seen.open = view.open_items()?.iter().map(|item| format!("{item:?}")).collect();
    seen.open.sort_unstable();
    Ok(seen)
}

pub fn everything(holder: &mut Holder, record: &Record) -> Everything {
    let seen = seen(holder, record);
    let desk = holder.desk();
    desk.book
        .read(|view| {
            let (space, unsent) = (Space::Team.number(), view.unsent()?);
            let standings = record
                .rounds
                .iter()
                .map(|id| view.touch_sum(*id).map(|sum| format!("{sum:?}")));
            Ok::<_, StoreFault>(Everything {
                unsent: (unsent.changes, unsent.acts),
                outbox: view.outbox(space)?,
                log: view.log(space)?,
                items: view.open_items()?,
                standings: standings.collect::<Result<_, _>>()?,
                seen,
            })
        })
        .unwrap()
}

fn open(holder: &mut Holder, id: DocumentId) -> Document {
    holder.desk().book.read(|view| edit::open(view, id)).unwrap()
}

/// Every change that was ever made is there once, and nothing else is; every line; every conflict, and no other.
pub fn nothing_is_lost_or_doubled(holder: &mut Holder, record: &Record) -> Result<(), TestCaseError> {
    for id in record.rounds.iter().chain(&record.places) {
        let document = open(holder, *id);
        let made = record.changes(*id);
        prop_assert!(
            made.iter().all(|change| document.has(*change)),
            "{} lost a change",
            holder.name
        );
        prop_assert_eq!(
            document.change_count(),
            made.len(),
            "{} has a change that nobody made",
            holder.name
        );
    }
    for id in &record.rounds {
        let document = open(holder, *id);
        let lines: BTreeSet<_> = document
            .round(*id)
            .unwrap()
            .conversations
            .iter()
            .map(|line| line.id)
            .collect();
        prop_assert_eq!(lines, record.lines(*id), "{} sees every line", holder.name);
        // A removed visit with a line that a colleague wrote stands, and says so; the record keeps fields only.
        let revived = |path: &[String]| path.len() == 3 && path[0] == "visits" && path[2] == "removed";
        let found: BTreeMap<_, BTreeSet<String>> = document
            .conflicts()
            .into_iter()
            .filter(|found| !revived(&found.path))
            .map(|found| {
                (
                    found.path,
                    found.values.iter().map(|claim| claim.value.to_string()).collect(),
                )
            })
            .collect();
        prop_assert_eq!(
            found,
            record.conflicts(*id),
            "{} sees every pair of distinct values",
            holder.name
        );
    }
    Ok(())
}

/// In the relay's log each change stands once, and each author counts on without a gap.
pub fn the_log_holds_each_change_once(world: &mut World) -> Result<(), TestCaseError> {
    let mut seqs: BTreeMap<_, u64> = BTreeMap::new();
    let mut changes: BTreeMap<HeadId, u32> = BTreeMap::new();
    let mut acts: BTreeMap<Hash, u32> = BTreeMap::new();
    let log = world.relay.log.clone();
    for bytes in &log {
        let entry = Entry::parse(bytes).unwrap();
        let seq = seqs.entry(entry.header.author).or_default();
        *seq += 1;
        prop_assert_eq!(entry.header.author_seq, *seq);
        let desk = world.holders[0].desk();
        let secret = &desk.me.secrets[&(Space::Team.number(), 1)];
        let batch = Batch::decode(&vault::open_entry(&entry, secret).unwrap()).unwrap();
        for part in &batch.parts {
            documents::hashes_in(&part.changes)
                .unwrap()
                .into_iter()
                .for_each(|hash| *changes.entry(hash).or_default() += 1);
        }
        batch
            .acts
            .iter()
            .for_each(|act| *acts.entry(Hash::of(&[act])).or_default() += 1);
    }
    let made: BTreeSet<HeadId> = world
        .record
        .rounds
        .iter()
        .chain(&world.record.places)
        .flat_map(|id| world.record.changes(*id))
        .collect();
    prop_assert_eq!(changes.keys().copied().collect::<BTreeSet<_>>(), made);
    prop_assert!(changes.values().all(|count| *count == 1), "no change is in two entries");
    prop_assert!(acts.values().all(|count| *count == 1), "no act is in two entries");
    Ok(())
}
