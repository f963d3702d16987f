//! `POST teams`, `POST chain`, `PUT rings`: what the chain's own signatures prove, no session needed.
//!
//! Signatures are checked here against the chain of a moment; the writer takes the result only if the chain is still
//! that one, and else it is checked again. So the writer never waits for a signature.

use super::{Relay, judged};
use crate::{
    door,
    keep::{CheckedChain, CheckedRing, Outcome},
};
use axum::{body::Bytes, http::StatusCode, response::Response};
use protocol::{
    Chain, ChainFault, Hash, Refusal, Space, TeamId,
    chain::Link,
    frames::{ChainRequest, Frame},
    limits,
    ring::Ring,
};
use std::sync::Arc;

/// How often a request is checked again before it is told that others are faster.
const ATTEMPTS: usize = 16;

pub(super) async fn begin(relay: &Relay, body: &[u8]) -> Result<Response, Refusal> {
    let request = ChainRequest::decode(body).map_err(|_| Refusal::Malformed)?;
    let [genesis] = request.entries.as_slice() else {
        return Err(Refusal::Malformed);
    };
    let chain = Arc::new(Chain::begin(genesis).map_err(refusal)?);
    let checked = CheckedChain {
        team: chain.team(),
        base: None,
        kem_keys: check_kem_keys(&chain, &request.kem_keys)?,
        rings: check_rings(&chain, &request.rings)?,
        entries: vec![(0, genesis.clone())],
        chain,
    };
    relay.writer.run(move |ledger| ledger.begin_team(checked)).await?;
    Ok(door::bytes(StatusCode::CREATED, Bytes::new()))
}

pub(super) async fn extend(relay: &Relay, team: TeamId, body: Bytes) -> Result<Response, Refusal> {
    let request = Arc::new(ChainRequest::decode(&body).map_err(|_| Refusal::Malformed)?);
    drop(body);
    let signatures = request.entries.len() + request.rings.len();
    for _ in 0..ATTEMPTS {
        let chain = relay.chains.get(&relay.readers, team).await?;
        let asked = request.clone();
        let checked = judged(signatures, move || check(team, &chain, &asked)).await?;
        match relay.writer.run(move |ledger| ledger.continue_chain(&checked)).await? {
            Outcome::Done => return Ok(door::bytes(StatusCode::OK, Bytes::new())),
            Outcome::Moved => {}
        }
    }
    Err(Refusal::Busy)
}

pub(super) async fn put_rings(relay: &Relay, team: TeamId, body: Bytes) -> Result<Response, Refusal> {
    let request = ChainRequest::decode(&body).map_err(|_| Refusal::Malformed)?;
    if !request.entries.is_empty() {
        return Err(Refusal::Malformed);
    }
    extend(relay, team, body).await
}

fn check(team: TeamId, present: &Arc<Chain>, request: &ChainRequest) -> Result<CheckedChain, Refusal> {
    let mut chain = present.clone();
    let mut entries = Vec::new();
    for bytes in &request.entries {
        let link = Link::parse(bytes).map_err(refusal)?;
        match chain.hash_at(link.seq) {
            Some(there) if there == link.hash => {}
            Some(_) => return Err(Refusal::ChainHead),
            None => {
                Arc::make_mut(&mut chain).append(bytes).map_err(refusal)?;
                entries.push((link.seq, bytes.clone()));
            }
        }
    }
    Ok(CheckedChain {
        team,
        base: Some(present.head()),
        kem_keys: check_kem_keys(&chain, &request.kem_keys)?,
        rings: check_rings(&chain, &request.rings)?,
        entries,
        chain,
    })
}

/// Each key is one that the chain names.
fn check_kem_keys(chain: &Chain, keys: &[Vec<u8>]) -> Result<Vec<(Hash, Vec<u8>)>, Refusal> {
    let mut checked = Vec::new();
    for key in keys {
        if key.len() != limits::KEM_KEY {
            return Err(Refusal::Malformed);
        }
        let hash = Hash::of(&[key]);
        if !chain.devices().any(|(_, device)| device.kem_hash == hash) {
            return Err(Refusal::Signature);
        }
        checked.push((hash, key.clone()));
    }
    Ok(checked)
}

fn check_rings(chain: &Chain, rings: &[Vec<u8>]) -> Result<Vec<CheckedRing>, Refusal> {
    rings.iter().map(|bytes| check_ring(chain, bytes)).collect()
}

fn check_ring(chain: &Chain, bytes: &[u8]) -> Result<CheckedRing, Refusal> {
    let ring = Ring::parse(bytes).map_err(|_| Refusal::Malformed)?;
    let maker = chain.device(&ring.maker).ok_or(Refusal::UnknownDevice)?;
    chain.device(&ring.device).ok_or(Refusal::UnknownDevice)?;
    if chain.hash_at(ring.chain_seq) != Some(ring.chain_hash) {
        return Err(Refusal::Stale);
    }
    ring.verify(chain.team(), &maker.sign_key)
        .map_err(|_| Refusal::Signature)?;
    // What a ring says to hold is not signed: it counts only as far as its maker could have it.
    let reads = chain.roles(&ring.maker);
    let has = |(number, epoch): &(u16, u32)| {
        Space::from_number(*number).is_some_and(|space| {
            reads.reads(space) && chain.epoch(space).is_some_and(|present| *epoch <= present.number)
        })
    };
    Ok(CheckedRing {
        device: ring.device,
        maker: ring.maker,
        chain_seq: ring.chain_seq,
        covers: ring.covers.iter().filter(|cover| has(cover)).copied().collect(),
        bytes: bytes.to_vec(),
    })
}

fn refusal(fault: ChainFault) -> Refusal {
    match fault {
        ChainFault::Malformed | ChainFault::OtherTeam => Refusal::Malformed,
        // Somebody may have rolled the same epoch or added the same device first: read, check and sign again.
        ChainFault::NotNext | ChainFault::Contradiction => Refusal::ChainHead,
        ChainFault::NotAllowed => Refusal::NotAllowed,
        ChainFault::Signature => Refusal::Signature,
        ChainFault::NeedsUpdate => Refusal::NeedsUpdate,
        ChainFault::Full => Refusal::Full,
    }
}
