//! Letting a device in, and coming in: the parts of enrolment that touch chain and rings. The mailbox is [`crate::meet`].

use crate::{Client, Desk, SyncFault, desk::names, fault::RelayFault, meet::patiently, rings, session::Line};
use protocol::{
    Chain, DeviceId, Hash, MemberId, Refusal, Roles, TeamId,
    chain::Body,
    frames::{ChainRequest, Frame, PullRequest, PullResponse},
    meet::{Bundle, Offer},
};
use std::{sync::Mutex, time::Duration};
use vault::DeviceKeys;

/// How often another chain entry may come first, or the network may break off.
const PATIENCE: u32 = 5;

/// How long to wait after the network broke off for the first time; twice as long after each next time.
const PAUSE: Duration = Duration::from_millis(250);

/// What the lead's device tells a newcomer.
pub fn offer(desk: &Desk) -> Offer {
    let (chain_seq, chain_hash) = desk.me.chain.head();
    Offer {
        nonce: vault::random(),
        team: desk.me.team(),
        genesis: desk.me.chain.hash_at(0).unwrap_or_default(),
        chain_seq,
        chain_hash,
        device: desk.me.device(),
    }
}

/// The session's token, once a sync has logged in.
pub fn token(desk: &Desk) -> Result<String, SyncFault> {
    let token = desk.book.read(|view| view.meta_text(names::TOKEN))?;
    token.ok_or(RelayFault::Refused(Refusal::Session).into())
}

/// Takes a device into the team: the chain entry, its kem key and its ring go in one request. The entry's hash.
///
/// An answer that got lost leaves open whether the device is in. So a request that broke off is made again, until the
/// relay says yes, or says that the chain went on; then the chain itself tells.
pub async fn admit(
    desk: &Mutex<Desk>,
    client: &Client,
    bundle: &Bundle,
    member: MemberId,
    roles: Roles,
) -> Result<Hash, SyncFault> {
    let line = Line::new(desk, client);
    let body = Body::AddDevice {
        sign_key: bundle.sign_key,
        kem_hash: Hash::of(&[&bundle.kem_key]),
        member,
        roles,
    };
    let device = DeviceId::of_key(&bundle.sign_key);
    let mut pause = PAUSE;
    for _ in 0..PATIENCE {
        if let Some((owner, entry)) = line.with(|desk| entry_of(&desk.me.chain, &device)) {
            return if owner == member {
                Ok(entry)
            } else {
                Err(SyncFault::NotAllowed)
            };
        }
        let (link, chain, ring) = line.with(|desk| {
            let me = &desk.me;
            let link = me.keys.sign_link(Some(&me.chain), me.now().ms, &body);
            let mut chain = me.chain.clone();
            chain.append(&link).map_err(|_| SyncFault::NotAllowed)?;
            let ring = rings::make_with(me, &chain, device, &bundle.kem_key)?;
            Ok::<_, SyncFault>((link, chain, ring))
        })?;
        let request = ChainRequest {
            entries: vec![link.clone()],
            kem_keys: vec![bundle.kem_key.clone()],
            rings: ring.map(|ring| ring.encode()).into_iter().collect(),
        };
        match client
            .post(&Client::team_path(line.team, "chain"), None, request.encode())
            .await
        {
            Ok(_) => {
                return line.with(|desk| {
                    let (seq, hash) = chain.head();
                    desk.book
                        .write(|write| write.add_link(seq, &link).map_err(SyncFault::from))?;
                    desk.me.chain = chain;
                    Ok(hash)
                });
            }
            // Somebody else changed the team in between: read, check and sign again.
            Err(RelayFault::Refused(Refusal::ChainHead)) => {
                crate::sync(desk, client).await?;
            }
            Err(RelayFault::Unreachable) if pause < PAUSE * 2u32.pow(PATIENCE - 1) => {
                tokio::time::sleep(pause).await;
                pause *= 2;
            }
            Err(fault) => return Err(fault.into()),
        }
    }
    Err(RelayFault::Refused(Refusal::ChainHead).into())
}

/// What a newcomer reads first.
pub struct Fetched {
    /// The chain, checked.
    pub chain: Chain,
    /// Its entries.
    pub links: Vec<Vec<u8>>,
    /// The rest of the last answer: the first entries of the logs, for [`crate::session::first_sync`].
    pub answer: PullResponse,
}

/// The chain as a new device reads it: from genesis, checked, of the team and with the entry that it was promised.
///
/// The device is in the team already, and its keys are nowhere but in memory: what the network breaks off is tried
/// again for half a minute.
pub async fn fetch_chain(
    client: &Client,
    keys: &DeviceKeys,
    offer: &Offer,
    entry: Hash,
) -> Result<Fetched, RelayFault> {
    patiently(|| fetch_once(client, keys, offer, entry)).await
}

async fn fetch_once(client: &Client, keys: &DeviceKeys, offer: &Offer, entry: Hash) -> Result<Fetched, RelayFault> {
    let token = log_in(client, keys, offer.team).await?;
    let mut links: Vec<Vec<u8>> = Vec::new();
    let mut chain: Option<Chain> = None;
    let answer = loop {
        let position = chain.as_ref().map(|chain| {
            let (seq, hash) = chain.head();
            (seq, protocol::frames::short(&hash.0))
        });
        let request = PullRequest {
            chain: position,
            ..PullRequest::default()
        };
        let path = Client::team_path(offer.team, "pull");
        let answer = client.post(&path, Some(&token), request.encode()).await?;
        let mut answer = PullResponse::decode(&answer).map_err(|_| RelayFault::Nonsense)?;
        let before = links.len();
        for link in std::mem::take(&mut answer.chain) {
            match &mut chain {
                None => chain = Some(Chain::begin(&link).map_err(|_| RelayFault::Nonsense)?),
                Some(chain) => chain.append(&link).map_err(|_| RelayFault::Nonsense)?,
            }
            links.push(link);
        }
        // A relay that holds back part of the chain names its head.
        if answer.chain_head.is_none() || links.len() == before {
            break answer;
        }
    };
    let chain = chain.ok_or(RelayFault::Nonsense)?;
    let ours = entry_of(&chain, &keys.device()).map(|(_, hash)| hash);
    let promised = chain.team() == offer.team
        && chain.hash_at(0) == Some(offer.genesis)
        && chain.hash_at(offer.chain_seq) == Some(offer.chain_hash)
        && ours == Some(entry);
    if promised {
        Ok(Fetched { chain, links, answer })
    } else {
        Err(RelayFault::Nonsense)
    }
}

/// Whose device it is, and the entry that took it in.
fn entry_of(chain: &Chain, device: &DeviceId) -> Option<(MemberId, Hash)> {
    let found = chain.device(device)?;
    Some((found.member, chain.hash_at(found.since)?))
}

async fn log_in(client: &Client, keys: &DeviceKeys, team: TeamId) -> Result<String, RelayFault> {
    let challenge: [u8; 32] = client
        .get("/v1/challenge", None)
        .await?
        .try_into()
        .map_err(|_| RelayFault::Nonsense)?;
    let body = [&keys.device().0[..], &challenge, &keys.sign_session(team, &challenge)].concat();
    let token = client.post(&Client::team_path(team, "session"), None, body).await?;
    String::from_utf8(token).map_err(|_| RelayFault::Nonsense)
}
