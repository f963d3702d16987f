//! `POST append/{space}`: entries are read and their signatures checked here, before they stand in line.

use super::{Member, Relay, judged};
use crate::{
    door,
    keep::{Append, Offered},
};
use axum::{body::Bytes, http::StatusCode, response::Response};
use protocol::{
    Chain, DeviceId, Entry, EntryFault, Header, Refusal, Space,
    frames::{AppendRequest, Frame},
};

pub(super) async fn append(relay: &Relay, member: Member, space: Space, body: Bytes) -> Result<Response, Refusal> {
    let request = AppendRequest::decode(&body).map_err(|_| Refusal::Malformed)?;
    drop(body);
    let signatures = request.entries.len() + request.acks.len();
    let append = judged(signatures, move || read(&member, space, request)).await?;
    let answer = relay.writer.run(move |ledger| ledger.append(append)).await?;
    Ok(door::bytes(StatusCode::OK, answer.encode()))
}

fn read(member: &Member, space: Space, request: AppendRequest) -> Result<Append, Refusal> {
    let acks = member.check_acks(&request.acks)?;
    let returned = request.returned;
    let entries = request
        .entries
        .into_iter()
        .map(|bytes| offered(member, space, returned, bytes))
        .collect::<Result<_, _>>()?;
    Ok(Append {
        team: member.team,
        space: space.number(),
        device: member.device,
        log_id: request.log_id,
        returned,
        entries,
        acks,
    })
}

fn offered(member: &Member, space: Space, returned: bool, bytes: Vec<u8>) -> Result<Offered, Refusal> {
    let entry = Entry::parse(&bytes).map_err(|fault| match fault {
        EntryFault::TooLarge => Refusal::TooLarge,
        EntryFault::NewerVersion | EntryFault::Malformed => Refusal::Malformed,
    })?;
    let header = &entry.header;
    if header.team != member.team || header.space != space.number() {
        return Err(Refusal::Malformed);
    }
    let giver = (!returned).then_some(&member.device);
    let place_refused = check_place(&member.chain, header, giver).err();
    // A right is judged at a position: without one there is nothing to judge, and the place is the reason.
    let right_refused = check_right(&member.chain, header, space).err();
    let signature_refused = match member.chain.device(&header.author) {
        Some(author) => entry.verify(&author.sign_key).map_err(|_| Refusal::Signature).err(),
        None => Some(Refusal::UnknownDevice),
    };
    Ok(Offered {
        id: entry.id,
        author: header.author,
        author_seq: header.author_seq,
        prev: header.prev,
        chain_seq: header.chain_seq,
        place_refused,
        right_refused,
        signature_refused,
        bytes,
    })
}

/// The author is the one who gives it, unless it is given back; its position is one of this chain.
fn check_place(chain: &Chain, header: &Header, giver: Option<&DeviceId>) -> Result<(), Refusal> {
    if giver.is_some_and(|giver| *giver != header.author) {
        return Err(Refusal::NotAllowed);
    }
    chain.device(&header.author).ok_or(Refusal::UnknownDevice)?;
    match chain.agrees(header.chain_seq, header.chain_hash) {
        Some(true) => Ok(()),
        // Ahead of this relay, or of another history: the device pulls and sees which.
        Some(false) | None => Err(Refusal::Stale),
    }
}

/// The author could write this kind there, under that position's secret.
fn check_right(chain: &Chain, header: &Header, space: Space) -> Result<(), Refusal> {
    let writes = chain.roles_at(&header.author, header.chain_seq).writes(space);
    let epoch = chain.epoch_at(space, header.chain_seq).map(|epoch| epoch.number);
    if writes && header.kind.belongs(space) && epoch == Some(header.epoch) {
        Ok(())
    } else {
        Err(Refusal::NotAllowed)
    }
}
