//! Pull: what to ask the relay, and what its answer is worth. Rows and cursors are stored in one transaction.

use crate::{Desk, Me, SyncFault, ack, desk::names, fault::RelayFault};
use protocol::{
    Chain, ChainFault, DeviceId, Entry, Hash, LogId, Space,
    chain::Link,
    frames::{Cursor, LogSlice, PullRequest, PullResponse, RepairRequest, short},
};
use store::{EntryRow, EntryState, LogRow, View, Write};

/// What an answer asks for besides being stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Entries that are new here.
    pub received: u64,
    /// There is more to pull.
    pub more: bool,
    /// The relay's chain ends here, behind ours: it lost entries that we can give back.
    pub chain_behind: Option<u32>,
    /// Logs that contradict ours.
    pub repairs: Vec<(Space, RepairRequest)>,
    /// Devices that lack a ring of a space.
    pub lacking: Vec<(DeviceId, Vec<u16>)>,
    /// Parts of files lie ready.
    pub files_wait: bool,
    /// A log has begun another life.
    pub log_changed: bool,
    /// The chain is longer than before.
    pub chain_grew: bool,
    /// What changed for a screen.
    pub topics: std::collections::BTreeSet<store::Topic>,
}

/// The key under which a space is marked: its log has changed, and what the relay lost is to be given back.
pub(crate) fn returning(space: Space) -> String {
    format!("returning_{}", space.number())
}

/// The request: where this book is.
pub fn request(view: &View<'_>, me: &Me, acks: Vec<Vec<u8>>) -> Result<PullRequest, SyncFault> {
    request_of(view, me, me.roles().readable(), acks)
}

/// The request for the next part of a file. Files come to who asks for nothing else: whatever else there is goes first.
pub fn request_file(view: &View<'_>, me: &Me) -> Result<PullRequest, SyncFault> {
    request_of(view, me, [Space::Files], Vec::new())
}

fn request_of(
    view: &View<'_>,
    me: &Me,
    spaces: impl IntoIterator<Item = Space>,
    acks: Vec<Vec<u8>>,
) -> Result<PullRequest, SyncFault> {
    let (seq, hash) = me.chain.head();
    let mut cursors = Vec::new();
    for space in spaces {
        let log = view.log(space.number())?;
        cursors.push(Cursor {
            space: space.number(),
            log: log.map(|log| short(&log.log_id.0)).unwrap_or_default(),
            number: log.map_or(0, |log| log.number),
            h: log.map(|log| short(&log.h.0)).unwrap_or_default(),
        });
    }
    let ack_version = view.meta_number(names::ACK_VERSION)?;
    Ok(PullRequest {
        chain: Some((seq, short(&hash.0))),
        ack_version,
        cursors,
        acks,
    })
}

/// Stores an answer, all of it or nothing. `sent_acks` are those of the request: the relay has them now.
pub fn take_in(desk: &mut Desk, answer: &PullResponse, sent_acks: &[Vec<u8>]) -> Result<Taken, SyncFault> {
    let Desk { book, me } = desk;
    let (stored, topics) = book.write(|write| {
        let mut taken = Taken {
            more: answer.more,
            lacking: answer.lacking.clone(),
            ..Taken::default()
        };
        let chain = match extend_chain(write, me, &answer.chain)? {
            Ok(chain) => chain,
            Err(alarm) => return Ok::<_, SyncFault>(Err(alarm)),
        };
        match answer
            .chain_head
            .map(|(seq, hash)| (seq, chain.hash_at(seq).map(|ours| short(&ours.0) == hash)))
        {
            Some((_, Some(false))) => return Ok(Err(alarm(write, me, "chain_fork")?)),
            Some((seq, Some(true))) if seq < chain.head().0 => taken.chain_behind = Some(seq),
            _ => {}
        }
        for slice in &answer.logs {
            take_slice(write, me, &chain, slice, &mut taken)?;
        }
        ack::sent(write, me, sent_acks)?;
        for bytes in &answer.acks {
            ack::receive(write, me, bytes)?;
        }
        if answer.ack_version != write.meta_number(names::ACK_VERSION)? {
            write.set_meta_number(names::ACK_VERSION, answer.ack_version)?;
        }
        Ok(Ok((taken, chain)))
    })?;
    let (mut taken, chain) = stored?;
    taken.chain_grew = chain.head() != me.chain.head();
    me.chain = chain;
    taken.topics = topics;
    Ok(taken)
}

/// Checks and stores chain entries. The inner error is an alarm that was stored: it must survive, so it is no rollback.
fn extend_chain(write: &Write<'_>, me: &Me, links: &[Vec<u8>]) -> Result<Result<Chain, SyncFault>, SyncFault> {
    let mut chain = me.chain.clone();
    // An update has come since, if the chain is read to its end now; what still needs one says so again below.
    if write.meta_number(names::NEEDS_UPDATE)? > 0 {
        write.clear_meta(names::NEEDS_UPDATE)?;
    }
    for bytes in links {
        match chain.append(bytes) {
            Ok(()) => write.add_link(chain.head().0, bytes)?,
            Err(ChainFault::NeedsUpdate) => {
                write.set_meta_number(names::NEEDS_UPDATE, 1)?;
                return Ok(Ok(chain));
            }
            Err(_) => {
                // Known already is harmless; another entry at a known position is two truths; the rest is nonsense.
                let Ok(link) = Link::parse(bytes) else {
                    return Err(RelayFault::Nonsense.into());
                };
                match chain.hash_at(link.seq) {
                    Some(ours) if ours == link.hash => {}
                    Some(_) if is_signed(&chain, &link) => return Ok(Err(alarm(write, me, "chain_fork")?)),
                    _ => return Err(RelayFault::Nonsense.into()),
                }
            }
        }
    }
    Ok(Ok(chain))
}

/// Whether a device of the team signed it: a bit that was changed on the way is no proof of anything (decisions/0006).
fn is_signed(chain: &Chain, link: &Link<'_>) -> bool {
    let signed = |key| protocol::verify(key, protocol::chain::SIGNED, &[link.signed], link.signature).is_ok();
    link.team == chain.team()
        && chain
            .device(&link.author)
            .is_some_and(|author| signed(&author.sign_key))
}

fn alarm(write: &Write<'_>, me: &Me, code: &'static str) -> Result<SyncFault, SyncFault> {
    write.raise_alarm(me.now().ms, code, b"relay")?;
    Ok(SyncFault::Alarm(code))
}

fn take_slice(write: &Write<'_>, me: &Me, chain: &Chain, slice: &LogSlice, taken: &mut Taken) -> Result<(), SyncFault> {
    let nonsense = || SyncFault::from(RelayFault::Nonsense);
    let space = Space::from_number(slice.space).ok_or_else(nonsense)?;
    if !chain.roles(&me.device()).reads(space) {
        return Err(nonsense());
    }
    let log = cursor(write, space, slice.log_id, taken)?;
    if slice.entries.is_empty() {
        let agrees = slice.head == log.number && slice.h == log.h;
        if space == Space::Files && slice.head > log.number {
            taken.files_wait = true;
        } else if !agrees {
            taken.repairs.push((
                space,
                RepairRequest {
                    log_id: log.log_id,
                    number: log.number,
                    h: log.h,
                },
            ));
        }
        return Ok(());
    }
    if slice.first != log.number + 1 {
        return Err(nonsense());
    }
    let mut log = log;
    for bytes in &slice.entries {
        let id = Hash::of(&[bytes]);
        log = LogRow {
            number: log.number + 1,
            h: log.h.follow(&id),
            ..log
        };
        taken.received += u64::from(place(write, me, space, id, bytes, log)?);
    }
    // What arrived is what the relay says it sent, and its head is not before it.
    if log.h != slice.h || slice.head < log.number {
        return Err(nonsense());
    }
    write.set_log(space.number(), log)?;
    Ok(())
}

/// The cursor in the log's present life; a new life begins at 0 and keeps nothing of the old numbers.
fn cursor(write: &Write<'_>, space: Space, log_id: LogId, taken: &mut Taken) -> Result<LogRow, SyncFault> {
    let fresh = LogRow {
        log_id,
        number: 0,
        h: Hash::default(),
    };
    match write.log(space.number())? {
        Some(log) if log.log_id == log_id => Ok(log),
        known => {
            if known.is_some() {
                write.forget_numbers(space.number())?;
                write.set_meta_number(&returning(space), 1)?;
                taken.log_changed = true;
            }
            write.set_log(space.number(), fresh)?;
            Ok(fresh)
        }
    }
}

/// Puts an entry in its place; whether it is new here.
fn place(write: &Write<'_>, me: &Me, space: Space, id: Hash, bytes: &[u8], log: LogRow) -> Result<bool, SyncFault> {
    if let Some(known) = write.entry(id)? {
        let elsewhere = known.space != space.number();
        let at_home = Entry::parse(bytes).is_ok_and(|entry| entry.header.space == space.number());
        if !elsewhere && known.number.is_none() {
            write.set_number(id, log.number, log.h)?;
        }
        // Once more, or in a space that is not its own: the number is passed over, the entry stays where it is.
        if !(elsewhere && at_home) {
            return Ok(false);
        }
        // A liar showed it in another space first, where it was refused: that must not keep it from its own.
        write.drop_entry(id)?;
    }
    if crate::push::arrived(write, me, space, id, Some((log.number, log.h)))? {
        return Ok(false);
    }
    let header = Entry::parse(bytes).ok().map(|entry| entry.header);
    let author = header.as_ref().map(|header| header.author).unwrap_or_default();
    let row = EntryRow {
        id,
        space: space.number(),
        number: Some(log.number),
        author,
        author_seq: header.map_or(0, |header| header.author_seq),
        counted: false,
        state: EntryState::New,
        bytes: bytes.to_vec(),
    };
    write.add_entry(&row, Some(log.h), me.now().ms)?;
    Ok(true)
}
