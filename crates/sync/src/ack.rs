//! Acks: one's own word of how far one is, and what the leads' words prove.

use crate::{Me, SyncFault};
use domain::DocumentId;
use protocol::{Ack, ChainHash, DeviceId, Hash, Role, Space, limits};
use store::{Proof, View, Write};

/// This device's ack of a space, if it differs from the one that was sent last. An empty log needs none.
pub fn changed(view: &View<'_>, me: &Me, space: Space) -> Result<Option<Vec<u8>>, SyncFault> {
    let Some(log) = view.log(space.number())?.filter(|log| log.number > 0) else {
        return Ok(None);
    };
    let mut waiting = view.numbers_not_applied(space.number())?;
    let mut number = log.number;
    if let Some(first_unlisted) = waiting.get(limits::ACK_WAITING).copied() {
        number = first_unlisted.saturating_sub(1);
        waiting.truncate(limits::ACK_WAITING);
    }
    let whole = waiting.is_empty() && !view.space_is_unsent(space.number())?;
    let (chain_seq, chain_hash) = me.chain.head();
    let ack = Ack {
        team: me.team(),
        space: space.number(),
        device: me.device(),
        at: me.now().ms,
        chain_seq,
        chain_hash: ChainHash::from(chain_hash),
        log_id: log.log_id,
        number,
        h: if number == log.number {
            log.h
        } else {
            view.h_at(space.number(), number)?.unwrap_or_default()
        },
        digest: if whole { Some(digest(view, space)?) } else { None },
        waiting,
    };
    let last = view
        .ack(space.number(), me.device())?
        .and_then(|bytes| Ack::parse(&bytes).ok());
    let news = last.is_none_or(|last| {
        // A digest that is gone because something is unsent is no news: it comes back with the next number.
        (last.log_id, last.number, last.h) != (ack.log_id, ack.number, ack.h)
            || last.waiting != ack.waiting
            || (last.digest.is_none() && ack.digest.is_some())
    });
    Ok(news.then(|| me.keys.sign_ack(&ack)))
}

/// All own acks that changed. Nobody waits for proof that a file has come: it is here or on its way.
pub fn all_changed(view: &View<'_>, me: &Me) -> Result<Vec<Vec<u8>>, SyncFault> {
    let mut acks = Vec::new();
    for space in me.roles().readable().filter(|space| *space != Space::Files) {
        acks.extend(changed(view, me, space)?);
    }
    Ok(acks)
}

/// Remembers own acks that the relay has taken.
pub fn sent(write: &Write<'_>, me: &Me, acks: &[Vec<u8>]) -> Result<(), SyncFault> {
    for bytes in acks {
        if let Ok(ack) = Ack::parse(bytes) {
            write.put_ack(ack.space, me.device(), bytes)?;
        }
    }
    Ok(())
}

/// Keeps a colleague's ack, if it is hers.
pub fn receive(write: &Write<'_>, me: &Me, bytes: &[u8]) -> Result<(), SyncFault> {
    let Ok(ack) = Ack::parse(bytes) else { return Ok(()) };
    let Some(device) = me.chain.device(&ack.device) else {
        return Ok(());
    };
    let foreign = ack.team != me.team() || Ack::verify(bytes, &device.sign_key).is_err();
    if foreign || Space::from_number(ack.space).is_none() || ack.device == me.device() {
        return Ok(());
    }
    let known = write
        .ack(ack.space, ack.device)?
        .and_then(|bytes| Ack::parse(&bytes).ok());
    // An older word of the same log is no news, and the same word again is none either.
    if known.is_some_and(|known| known == ack || (known.log_id == ack.log_id && known.number > ack.number)) {
        return Ok(());
    }
    write.put_ack(ack.space, ack.device, bytes)?;
    Ok(())
}

/// Holds every ack against the log that is here. One that tells another H for a number of the same log is the proof that
/// the relay shows two histories; it may have come before the numbers that it contradicts, so all are looked at again.
pub fn compare(write: &Write<'_>, me: &Me) -> Result<(), SyncFault> {
    for space in me.roles().readable() {
        for bytes in write.acks(space.number())? {
            let Ok(ack) = Ack::parse(&bytes) else { continue };
            if agrees(write, space, &ack)? == Some(false) {
                write.raise_alarm(me.now().ms, "log_fork", &ack.device.0)?;
            }
        }
    }
    Ok(())
}

/// Whether an ack speaks of the log that is here; nothing when it speaks of another life or of what is not here yet.
fn agrees(view: &View<'_>, space: Space, ack: &Ack) -> Result<Option<bool>, SyncFault> {
    let Some(log) = view.log(space.number())?.filter(|log| log.log_id == ack.log_id) else {
        return Ok(None);
    };
    let ours = if ack.number == log.number {
        Some(log.h)
    } else {
        view.h_at(space.number(), ack.number)?
    };
    Ok(ours.map(|h| h == ack.h))
}

/// Marks what the leads' acks prove: each document of which every entry lies under one lead's ack.
///
/// A lead's own ack proves nothing about what she wrote on the same device: "Noor has it" would say no more there
/// than "at the relay".
pub fn prove(write: &Write<'_>, me: &Me, space: Space) -> Result<(), SyncFault> {
    let leads = leads(write, me, space)?;
    if leads.is_empty() {
        return Ok(());
    }
    let only_me = leads.iter().all(|(device, _)| *device == me.device());
    for (document, created_here) in write.unproven_documents(space.number())? {
        if created_here && only_me {
            continue;
        }
        let touches = write.touches(document)?;
        let proof = leads
            .iter()
            .filter(|(device, _)| !(created_here && *device == me.device()))
            .find(|(_, ack)| covers(ack, &touches))
            .map(|(device, ack)| Proof {
                device: *device,
                at: ack.at,
            });
        if let Some(proof) = proof {
            set_proven(write, document, proof)?;
        }
    }
    Ok(())
}

fn set_proven(write: &Write<'_>, document: DocumentId, proof: Proof) -> Result<(), SyncFault> {
    write.touch(store::Topic::Round(document));
    Ok(write.set_proven(document, proof)?)
}

/// A lead has what her own device wrote, acknowledged or not.
fn covers(ack: &Ack, touches: &[(Option<u64>, DeviceId)]) -> bool {
    let applied = |number: u64| number <= ack.number && ack.waiting.binary_search(&number).is_err();
    touches
        .iter()
        .all(|(number, author)| *author == ack.device || number.is_some_and(applied))
}

/// The acks that count: of devices that are a lead's now, about our log, with our H.
fn leads(view: &View<'_>, me: &Me, space: Space) -> Result<Vec<(DeviceId, Ack)>, SyncFault> {
    let mut leads = Vec::new();
    for bytes in view.acks(space.number())? {
        let Ok(ack) = Ack::parse(&bytes) else { continue };
        if me.chain.roles(&ack.device).has(Role::Lead) && agrees(view, space, &ack)? == Some(true) {
            leads.push((ack.device, ack));
        }
    }
    // The earliest word first: a round that two leads have is told by who had it first.
    leads.sort_by_key(|(device, ack)| (ack.at, *device));
    Ok(leads)
}

/// Hash over all (document, heads) of a space, sorted, then all ids of acts, sorted (formats.md §9).
pub fn digest(view: &View<'_>, space: Space) -> Result<Hash, SyncFault> {
    let mut bytes = Vec::new();
    for row in view.documents_of_space(space.number())? {
        bytes.extend_from_slice(&row.id.0);
        row.heads.iter().for_each(|head| bytes.extend_from_slice(&head.0));
    }
    view.act_ids(space.number())?
        .iter()
        .for_each(|act| bytes.extend_from_slice(&act.0));
    Ok(Hash::of(&[&bytes]))
}
