//! The line to the relay: logging in, frames, and what heals a relay that lost something.

use super::{frame_of, hold, lacks, team_of};
use crate::{Client, Desk, SyncFault, desk::names, fault::RelayFault, rings};
use protocol::{
    DeviceId, Refusal, Space, TeamId,
    frames::{ChainRequest, Frame, RepairRequest, RingsResponse},
};
use std::sync::Mutex;

/// Chain entries in one request; each is at most 4 KiB and mostly far less.
const CHAIN_AT_ONCE: usize = 100;

/// A session with the relay, logged in when it is first needed.
pub(crate) struct Line<'a> {
    desk: &'a Mutex<Desk>,
    client: &'a Client,
    /// The team.
    pub team: TeamId,
    /// Whether the acks as they are now have gone to the relay in this sync.
    pub acks_went: bool,
    /// Whether the relay said that parts of files lie ready.
    pub files_wait: bool,
}

impl<'a> Line<'a> {
    pub fn new(desk: &'a Mutex<Desk>, client: &'a Client) -> Self {
        Self {
            desk,
            client,
            team: team_of(desk),
            acks_went: false,
            files_wait: false,
        }
    }

    /// Holds the desk for a stage.
    pub fn with<T>(&self, stage: impl FnOnce(&mut Desk) -> T) -> T {
        stage(&mut hold(self.desk))
    }

    /// Posts a frame and reads the answer's frame, logging in when the session has ended.
    pub async fn frame<F: Frame>(&self, path: &str, request: &impl Frame) -> Result<F, SyncFault> {
        frame_of(&self.post(path, request.encode()).await?)
    }

    async fn post(&self, path: &str, body: Vec<u8>) -> Result<Vec<u8>, SyncFault> {
        self.logged_in("POST", path, Some(body)).await
    }

    async fn logged_in(&self, method: &str, path: &str, body: Option<Vec<u8>>) -> Result<Vec<u8>, SyncFault> {
        let method: reqwest::Method = method.parse().map_err(|_| RelayFault::Nonsense)?;
        let mut fresh = false;
        loop {
            let token = match self.with(|desk| desk.book.read(|view| view.meta_text(names::TOKEN)))? {
                Some(token) => token,
                None => {
                    fresh = true;
                    self.log_in().await?
                }
            };
            match self.client.send(method.clone(), path, Some(&token), body.clone()).await {
                Ok((_, answer)) => return Ok(answer),
                // A session ends after hours, or with a relay that lost it; a new one must work.
                Err(RelayFault::Refused(Refusal::Session | Refusal::UnknownTeam | Refusal::UnknownDevice))
                    if !fresh =>
                {
                    self.forget_token()?;
                }
                Err(fault) => return Err(fault.into()),
            }
        }
    }

    async fn log_in(&self) -> Result<String, SyncFault> {
        match self.challenge().await {
            // The relay lost the team, or our place in it: both prove themselves, so they can be given back.
            Err(SyncFault::Relay(RelayFault::Refused(Refusal::UnknownTeam))) => {
                self.found_again().await?;
                self.challenge().await
            }
            Err(SyncFault::Relay(RelayFault::Refused(Refusal::UnknownDevice))) => {
                self.give_chain_back(0).await?;
                self.challenge().await
            }
            other => other,
        }
    }

    async fn challenge(&self) -> Result<String, SyncFault> {
        let challenge = self.client.get("/v1/challenge", None).await?;
        let challenge: [u8; 32] = challenge.try_into().map_err(|_| RelayFault::Nonsense)?;
        let body = self.with(|desk| {
            let signature = desk.me.keys.sign_session(self.team, &challenge);
            [&desk.me.device().0[..], &challenge, &signature].concat()
        });
        let token = self
            .client
            .post(&Client::team_path(self.team, "session"), None, body)
            .await?;
        let token = String::from_utf8(token).map_err(|_| RelayFault::Nonsense)?;
        if token.is_empty() || token.len() > 64 || !token.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(RelayFault::Nonsense.into());
        }
        self.with(|desk| {
            desk.book
                .write(|write| write.set_meta(names::TOKEN, token.as_bytes()).map_err(SyncFault::from))
        })?;
        Ok(token)
    }

    fn forget_token(&self) -> Result<(), SyncFault> {
        self.with(|desk| {
            desk.book
                .write(|write| write.clear_meta(names::TOKEN).map_err(SyncFault::from))
        })?;
        Ok(())
    }

    async fn found_again(&self) -> Result<(), SyncFault> {
        let links = self.with(|desk| desk.book.read(|view| view.links(0)))?;
        let genesis = ChainRequest {
            entries: links.into_iter().take(1).collect(),
            ..ChainRequest::default()
        };
        match self.client.post("/v1/teams", None, genesis.encode()).await {
            Ok(_) | Err(RelayFault::Refused(Refusal::TeamExists)) => self.give_chain_back(0).await,
            Err(fault) => Err(fault.into()),
        }
    }

    /// Gives the relay the chain entries after a position. They prove themselves; no session is needed.
    pub async fn give_chain_back(&self, seq: u32) -> Result<(), SyncFault> {
        let links = self.with(|desk| desk.book.read(|view| view.links(seq + 1)))?;
        let kem_key = self.with(|desk| desk.me.keys.kem_key());
        // A long chain goes in several requests; the last one, or the only one, brings this device's kem key.
        let mut requests: Vec<ChainRequest> = links
            .chunks(CHAIN_AT_ONCE)
            .map(|links| ChainRequest {
                entries: links.to_vec(),
                ..ChainRequest::default()
            })
            .collect();
        match requests.last_mut() {
            Some(last) => last.kem_keys.push(kem_key),
            None => requests.push(ChainRequest {
                kem_keys: vec![kem_key],
                ..ChainRequest::default()
            }),
        }
        for request in requests {
            match self
                .client
                .post(&Client::team_path(self.team, "chain"), None, request.encode())
                .await
            {
                Ok(_) => {}
                // Other entries stand where ours were: two truths.
                Err(RelayFault::Refused(Refusal::ChainHead)) => {
                    self.with(|desk| {
                        let now = desk.me.now().ms;
                        desk.book
                            .write(|write| write.raise_alarm(now, "chain_fork", b"relay").map_err(SyncFault::from))
                    })?;
                    return Err(SyncFault::Alarm("chain_fork"));
                }
                Err(fault) => return Err(fault.into()),
            }
        }
        Ok(())
    }

    /// Tells the relay what we have of a log that contradicts ours.
    pub async fn repair(&self, space: Space, request: &RepairRequest) -> Result<(), SyncFault> {
        let path = Client::team_path(self.team, &format!("repair/{}", space.number()));
        self.post(&path, request.encode()).await.map(|_| ())
    }

    /// Takes the rings that this device lacks, and makes those that others lack.
    pub async fn mend_rings(&self, lacking: &[(DeviceId, Vec<u16>)]) -> Result<(), SyncFault> {
        let me = self.with(|desk| desk.me.device());
        if lacks(self) {
            let answer = self.rings_of(me).await?;
            self.with(|desk| rings::take(desk, &answer))?;
        }
        for (device, spaces) in lacking {
            if !self.with(|desk| rings::can_help(&desk.me, spaces)) {
                continue;
            }
            let kem_key = match *device == me {
                true => Some(self.with(|desk| desk.me.keys.kem_key())),
                false => self.rings_of(*device).await?.kem_key,
            };
            // Without the key at the relay, the device itself will bring it along.
            let Some(kem_key) = kem_key else { continue };
            let ring = self.with(|desk| rings::make(&desk.me, *device, &kem_key))?;
            let Some(ring) = ring else { continue };
            let kem_keys = if *device == me { vec![kem_key] } else { Vec::new() };
            let request = ChainRequest {
                entries: Vec::new(),
                kem_keys,
                rings: vec![ring.encode()],
            };
            self.logged_in("PUT", &Client::team_path(self.team, "rings"), Some(request.encode()))
                .await?;
        }
        Ok(())
    }

    async fn rings_of(&self, device: DeviceId) -> Result<RingsResponse, SyncFault> {
        let path = Client::team_path(self.team, &format!("rings/{device}"));
        frame_of(&self.logged_in("GET", &path, None).await?)
    }

    /// Begins the spaces that this device reads and nobody has begun (signals, by the first coordinator).
    pub async fn begin_spaces(&self) -> Result<(), SyncFault> {
        while let Some((space, secret, body)) = self.with(|desk| rings::first_roll(&desk.me)) {
            let (link, ring) = self.with(|desk| {
                let me = &mut desk.me;
                let link = me.keys.sign_link(Some(&me.chain), me.now().ms, &body);
                let mut chain = me.chain.clone();
                chain.append(&link).map_err(|_| SyncFault::NotAllowed)?;
                me.secrets.insert((space.number(), 1), secret.clone());
                let ring = rings::make_with(me, &chain, me.device(), &me.keys.kem_key());
                me.secrets.remove(&(space.number(), 1));
                Ok::<_, SyncFault>((link, ring?))
            })?;
            let rings = ring.map(|ring| ring.encode()).into_iter().collect();
            let request = ChainRequest {
                entries: vec![link.clone()],
                kem_keys: Vec::new(),
                rings,
            };
            match self
                .client
                .post(&Client::team_path(self.team, "chain"), None, request.encode())
                .await
            {
                Ok(_) => {}
                // Somebody was first with another entry: the next sync sees what it was.
                Err(RelayFault::Refused(Refusal::ChainHead)) => return Ok(()),
                Err(fault) => return Err(fault.into()),
            }
            self.with(|desk| {
                let Desk { book, me } = desk;
                // The disk first: a chain that is longer in memory than in the book could never be opened again.
                let mut chain = me.chain.clone();
                chain.append(&link).map_err(|_| SyncFault::NotAllowed)?;
                book.write(|write| {
                    write.add_link(chain.head().0, &link)?;
                    write
                        .add_secret(space.number(), 1, secret.bytes())
                        .map_err(SyncFault::from)
                })?;
                me.chain = chain;
                me.secrets.insert((space.number(), 1), secret);
                Ok::<_, SyncFault>(())
            })?;
        }
        Ok(())
    }
}
