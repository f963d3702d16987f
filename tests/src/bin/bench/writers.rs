//! Devices that append: each with its keys, its place in a chain, its session, and its entries signed beforehand.

use crate::http::{Connection, request};
use protocol::{
    Chain, ChainHash, EntryKind, Hash, Header, MemberId, Role, Roles, Space, TeamId,
    chain::Body,
    frames::{AppendRequest, ChainRequest, Frame, PullRequest, PullResponse},
};
use std::net::SocketAddr;
use vault::{DeviceKeys, Secret};

/// A device that is logged in.
pub struct Writer {
    pub connection: Connection,
    pub token: String,
    pub team: TeamId,
    keys: DeviceKeys,
}

/// What a team's devices share.
pub struct Team {
    chain: Chain,
    secret: Secret,
    pub writers: Vec<Writer>,
}

impl Team {
    /// Makes a team with so many devices at a relay, and logs them all in.
    pub async fn of(devices: usize, relay: SocketAddr) -> Self {
        let founder = DeviceKeys::generate();
        let secret = Secret::generate();
        let spaces = Roles::founder().readable();
        let body = Body::Genesis {
            sign_key: founder.sign_key(),
            kem_hash: founder.kem_hash(),
            member: MemberId(vault::random()),
            roles: Roles::founder(),
            recovery: Vec::new(),
            commits: spaces
                .map(|space| (space, secret.commitment(TeamId::default(), space.number(), 1)))
                .collect(),
        };
        let genesis = founder.sign_link(None, 0, &body);
        let mut chain = Chain::begin(&genesis).unwrap();
        let team = chain.team();
        let mut connection = Connection::to(relay).await;
        connection
            .ask(&request("POST", "/v1/teams", "", &linking(genesis, &founder)))
            .await;
        let mut keys = vec![founder];
        for _ in 1..devices {
            let device = DeviceKeys::generate();
            let body = Body::AddDevice {
                sign_key: device.sign_key(),
                kem_hash: device.kem_hash(),
                member: MemberId(vault::random()),
                roles: Roles::from_iter([Role::Fieldworker]),
            };
            let link = keys[0].sign_link(Some(&chain), 0, &body);
            chain.append(&link).unwrap();
            let path = format!("/v1/t/{team}/chain");
            connection
                .ask(&request("POST", &path, "", &linking(link, &device)))
                .await;
            keys.push(device);
        }
        let mut writers = Vec::new();
        for keys in keys {
            writers.push(Writer::login(team, keys, relay).await);
        }
        Self { chain, secret, writers }
    }

    /// The requests of one writer: so many appends of one entry with so many bytes inside.
    pub async fn requests(&mut self, writer: usize, entries: usize, bytes: usize) -> Vec<Vec<u8>> {
        let Self { chain, secret, writers } = self;
        let writer = &mut writers[writer];
        let log_id = writer.log_id().await;
        let (chain_seq, chain_hash) = chain.head();
        let path = format!("/v1/t/{}/append/{}", writer.team, Space::Team.number());
        let mut prev = Hash::default();
        let one = |n| {
            let header = Header {
                kind: EntryKind::Batch,
                team: writer.team,
                space: Space::Team.number(),
                epoch: 1,
                author: writer.keys.device(),
                author_seq: n,
                prev,
                chain_seq,
                chain_hash: ChainHash::from(chain_hash),
                ext: Vec::new(),
            };
            let entry = vault::seal_entry(&writer.keys, secret, &header, &noise(bytes)).unwrap();
            prev = Hash::of(&[&entry]);
            let append = AppendRequest {
                log_id,
                returned: false,
                entries: vec![entry],
                acks: Vec::new(),
            };
            request("POST", &path, &writer.token, &append.encode())
        };
        (1..=entries as u64).map(one).collect()
    }
}

impl Writer {
    async fn login(team: TeamId, keys: DeviceKeys, relay: SocketAddr) -> Self {
        let mut connection = Connection::to(relay).await;
        let challenge = connection.ask(&request("GET", "/v1/challenge", "", b"")).await;
        let challenge: [u8; 32] = challenge.try_into().unwrap();
        let body = [&keys.device().0[..], &challenge, &keys.sign_session(team, &challenge)].concat();
        let path = format!("/v1/t/{team}/session");
        let token = connection.ask(&request("POST", &path, "", &body)).await;
        Self {
            connection,
            token: String::from_utf8(token).unwrap(),
            team,
            keys,
        }
    }

    async fn log_id(&mut self) -> protocol::LogId {
        let path = format!("/v1/t/{}/pull", self.team);
        let pull = request("POST", &path, &self.token, &PullRequest::default().encode());
        let answer = PullResponse::decode(&self.connection.ask(&pull).await).unwrap();
        let log = answer.logs.iter().find(|log| log.space == Space::Team.number());
        log.expect("a fieldworker reads the team's space").log_id
    }
}

fn linking(link: Vec<u8>, device: &DeviceKeys) -> Vec<u8> {
    let request = ChainRequest {
        entries: vec![link],
        kem_keys: vec![device.kem_key()],
        rings: Vec::new(),
    };
    request.encode()
}

/// Bytes that don't compress.
fn noise(bytes: usize) -> Vec<u8> {
    let mut noise: Vec<u8> = std::iter::repeat_with(vault::random::<32>)
        .take(bytes / 32 + 1)
        .flatten()
        .collect();
    noise.truncate(bytes);
    noise
}
