//! What tests of the relay need: devices that sign, a team with its chain, and a small HTTP client.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs
)]

use ed25519_dalek::{Signer, SigningKey};
use protocol::{
    Ack, ChainHash, DeviceId, Entry, EntryKind, Hash, Header, LogId, MemberId, Refusal, Role, Roles, Space, TeamId,
    chain::{self, Body, Link},
    entry,
    frames::{
        AppendRequest, AppendResponse, ChainRequest, Cursor, Frame, LogSlice, PullRequest, PullResponse,
        SESSION_SIGNED, short,
    },
    ring::{self, Ring},
};
use relay::{Clock, Running, Settings, serve};
use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

pub const FOUNDED: [Space; 4] = [Space::Common, Space::Team, Space::Cards, Space::Online];

/// A clock that stands still until it is moved.
#[derive(Clone)]
pub struct Watch(Arc<AtomicU64>);

impl Default for Watch {
    fn default() -> Self {
        Self(Arc::new(AtomicU64::new(1_700_000_000)))
    }
}

impl Watch {
    pub fn forward(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }

    pub fn clock(&self) -> Clock {
        let watch = self.clone();
        Clock::of(move || Duration::from_secs(watch.0.load(Ordering::SeqCst)))
    }
}

/// A relay in a folder of its own.
pub struct Stand {
    pub folder: TempDir,
    pub watch: Watch,
    pub running: Running,
}

impl Stand {
    pub async fn new() -> Self {
        Self::with(|_| {}).await
    }

    pub async fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let watch = Watch::default();
        let running = start(folder.path(), &watch, change).await;
        Self { folder, watch, running }
    }

    pub async fn restart(self) -> Self {
        let Self { folder, watch, running } = self;
        running.stop().await;
        let running = start(folder.path(), &watch, |_| {}).await;
        Self { folder, watch, running }
    }

    pub async fn client(&self) -> Client {
        Client::connect(self.running.address()).await
    }

    /// A client that is logged in as this device.
    pub async fn login(&self, team: TeamId, device: &Device) -> Client {
        let mut client = self.client().await;
        client.login(team, device).await;
        client
    }
}

pub async fn start(folder: &std::path::Path, watch: &Watch, change: impl FnOnce(&mut Settings)) -> Running {
    let mut settings = Settings::new(folder);
    settings.clock = watch.clock();
    settings.long_poll = Duration::from_millis(100);
    change(&mut settings);
    serve(settings).await.unwrap()
}

pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    #[track_caller]
    pub fn ok(self) -> Vec<u8> {
        assert!(
            self.status < 300,
            "{} {}",
            self.status,
            String::from_utf8_lossy(&self.body)
        );
        self.body
    }

    #[track_caller]
    pub fn refused(self, refusal: Refusal) {
        let word = String::from_utf8_lossy(&self.body).into_owned();
        assert_eq!((self.status, word.as_str()), (refusal.status(), refusal.word()));
    }
}

/// One connection, kept alive.
pub struct Client {
    pub stream: TcpStream,
    address: SocketAddr,
    pub token: Option<String>,
    rest: Vec<u8>,
}

impl Client {
    pub async fn connect(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        Self {
            stream,
            address,
            token: None,
            rest: Vec::new(),
        }
    }

    pub async fn again(&self) -> Self {
        let mut client = Self::connect(self.address).await;
        client.token = self.token.clone();
        client
    }

    pub async fn send(&mut self, method: &str, path: &str, body: &[u8]) {
        self.try_send(method, path, body).await.unwrap();
    }

    pub async fn try_send(&mut self, method: &str, path: &str, body: &[u8]) -> std::io::Result<()> {
        let mut request = format!("{method} {path} HTTP/1.1\r\nhost: r\r\n");
        if let Some(token) = &self.token {
            request += &format!("authorization: Bearer {token}\r\n");
        }
        if method != "GET" {
            request += &format!("content-length: {}\r\n", body.len());
        }
        request += "\r\n";
        let mut bytes = request.into_bytes();
        bytes.extend_from_slice(body);
        self.stream.write_all(&bytes).await
    }

    pub async fn stream_write(&mut self, bytes: &[u8]) {
        self.stream.write_all(bytes).await.unwrap();
    }

    /// Reads an answer; `None` when the connection ends before there is a whole one.
    pub async fn receive(&mut self) -> Option<Answer> {
        loop {
            if let Some(end) = self.rest.windows(4).position(|four| four == b"\r\n\r\n") {
                let head = String::from_utf8(self.rest[..end].to_vec()).unwrap();
                let length = head
                    .lines()
                    .find_map(|line| line.strip_prefix("content-length: "))
                    .map_or(0, |length| length.parse().unwrap());
                if self.rest.len() >= end + 4 + length {
                    let body = self.rest[end + 4..end + 4 + length].to_vec();
                    self.rest.drain(..end + 4 + length);
                    let status = head[9..12].parse().unwrap();
                    return Some(Answer { status, head, body });
                }
            }
            if self.stream.read_buf(&mut self.rest).await.ok()? == 0 {
                return None;
            }
        }
    }

    /// Reads on until what has come contains `text`, or the connection ends.
    pub async fn read_until(&mut self, text: &str) -> bool {
        loop {
            if let Some(at) = self.rest.windows(text.len()).position(|some| some == text.as_bytes()) {
                self.rest.drain(..at + text.len());
                return true;
            }
            match self.stream.read_buf(&mut self.rest).await {
                Ok(0) | Err(_) => return false,
                Ok(_) => {}
            }
        }
    }

    /// The next byte of a stream.
    pub async fn byte(&mut self) -> u8 {
        while self.rest.is_empty() {
            assert_ne!(self.stream.read_buf(&mut self.rest).await.unwrap(), 0);
        }
        self.rest.remove(0)
    }

    pub async fn ask(&mut self, method: &str, path: &str, body: &[u8]) -> Answer {
        self.send(method, path, body).await;
        self.receive().await.expect("the connection ended")
    }

    pub async fn try_login(&mut self, team: TeamId, device: &Device) -> Answer {
        let challenge = self.ask("GET", "/v1/challenge", b"").await.ok();
        let body = device.session_request(team, &challenge);
        self.ask("POST", &format!("/v1/t/{team}/session"), &body).await
    }

    pub async fn login(&mut self, team: TeamId, device: &Device) {
        let token = self.try_login(team, device).await.ok();
        self.token = Some(String::from_utf8(token).unwrap());
    }

    pub async fn try_append(&mut self, team: TeamId, space: u16, request: &AppendRequest) -> Answer {
        self.ask("POST", &format!("/v1/t/{team}/append/{space}"), &request.encode())
            .await
    }

    pub async fn append(&mut self, team: TeamId, space: u16, request: &AppendRequest) -> AppendResponse {
        AppendResponse::decode(&self.try_append(team, space, request).await.ok()).unwrap()
    }

    pub async fn pull(&mut self, team: TeamId, request: &PullRequest) -> PullResponse {
        let answer = self.ask("POST", &format!("/v1/t/{team}/pull"), &request.encode()).await;
        PullResponse::decode(&answer.ok()).unwrap()
    }

    /// The log of a space from its beginning.
    pub async fn log(&mut self, team: TeamId, space: Space) -> LogSlice {
        let answer = self.pull(team, &PullRequest::default()).await;
        answer
            .logs
            .into_iter()
            .find(|log| log.space == space.number())
            .expect("the device does not read the space")
    }

    pub async fn log_id(&mut self, team: TeamId, space: Space) -> LogId {
        self.log(team, space).await.log_id
    }

    pub async fn chain(&mut self, team: TeamId, request: &ChainRequest) -> Answer {
        self.ask("POST", &format!("/v1/t/{team}/chain"), &request.encode())
            .await
    }
}

/// A device with its keys and its counters.
#[derive(Clone)]
pub struct Device {
    pub key: SigningKey,
    pub id: DeviceId,
    pub kem_key: Vec<u8>,
    pub member: MemberId,
    pub heads: BTreeMap<u16, (u64, Hash)>,
}

impl Device {
    pub fn new(number: u8) -> Self {
        let key = SigningKey::from_bytes(&[number; 32]);
        Self {
            id: DeviceId::of_key(&key.verifying_key().to_bytes()),
            key,
            kem_key: vec![number; protocol::limits::KEM_KEY],
            member: MemberId([number; 8]),
            heads: BTreeMap::new(),
        }
    }

    pub fn sign(&self, domain: &[u8], bytes: &[u8]) -> [u8; 64] {
        self.key.sign(&[domain, bytes].concat()).to_bytes()
    }

    pub fn sign_key(&self) -> [u8; 32] {
        self.key.verifying_key().to_bytes()
    }

    pub fn session_request(&self, team: TeamId, challenge: &[u8]) -> Vec<u8> {
        let signed = [&team.0[..], &self.id.0, challenge].concat();
        let signature = self.sign(SESSION_SIGNED, &signed);
        [&self.id.0[..], challenge, &signature].concat()
    }

    /// The next entry in a space, at the chain's head.
    pub fn entry(&mut self, team: &Team, space: Space, content: &[u8]) -> Vec<u8> {
        let bytes = self.entry_with(team, space, content, |_| {});
        let head = self.heads.entry(space.number()).or_default();
        *head = (head.0 + 1, Hash::of(&[&bytes]));
        bytes
    }

    /// An entry with a changed header, well signed. The counters stay.
    pub fn entry_with(&self, team: &Team, space: Space, content: &[u8], change: impl FnOnce(&mut Header)) -> Vec<u8> {
        let (seq, prev) = self.heads.get(&space.number()).copied().unwrap_or_default();
        let (chain_seq, chain_hash) = team.head();
        let mut header = Header {
            kind: EntryKind::Batch,
            team: team.id,
            space: space.number(),
            epoch: 1,
            author: self.id,
            author_seq: seq + 1,
            prev,
            chain_seq,
            chain_hash: ChainHash::from(chain_hash),
            ext: Vec::new(),
        };
        change(&mut header);
        let header = header.encode();
        let nonce = [7; 24];
        let ciphertext = [content, &[0; 16]].concat();
        let signature = self.sign(entry::SIGNED, &entry::signed_part(&header, &nonce, &ciphertext));
        let bytes = [&header[..], &nonce, &ciphertext, &signature].concat();
        Entry::parse(&bytes).unwrap();
        bytes
    }

    pub fn ack(&self, team: &Team, space: Space, log: &LogSlice, number: u64) -> Vec<u8> {
        self.ack_with(team, space, log, number, |_| {})
    }

    pub fn ack_with(
        &self,
        team: &Team,
        space: Space,
        log: &LogSlice,
        number: u64,
        change: impl FnOnce(&mut Ack),
    ) -> Vec<u8> {
        let (chain_seq, chain_hash) = team.head();
        let mut ack = Ack {
            team: team.id,
            space: space.number(),
            device: self.id,
            at: 0,
            chain_seq,
            chain_hash: chain_hash.into(),
            log_id: log.log_id,
            number,
            h: log.h,
            digest: None,
            waiting: Vec::new(),
        };
        change(&mut ack);
        let body = ack.encode();
        let signature = self.sign(protocol::ack::SIGNED, &body);
        [&body[..], &signature].concat()
    }

    pub fn ring(&self, team: &Team, device: &Device, covers: &[(u16, u32)]) -> Vec<u8> {
        let (chain_seq, chain_hash) = team.head();
        self.ring_at(team, device, covers, chain_seq, chain_hash)
    }

    pub fn ring_at(
        &self,
        team: &Team,
        device: &Device,
        covers: &[(u16, u32)],
        chain_seq: u32,
        chain_hash: Hash,
    ) -> Vec<u8> {
        let mut made = Ring {
            device: device.id,
            maker: self.id,
            chain_seq,
            chain_hash,
            enc: vec![1; 1_120],
            ciphertext: vec![2; 100],
            signature: [0; 64],
            covers: covers.to_vec(),
        };
        made.signature = self.sign(ring::SIGNED, &made.signed_part(team.id));
        made.encode()
    }
}

/// A team's chain as its founder's book has it.
#[derive(Clone)]
pub struct Team {
    pub id: TeamId,
    pub founder: Device,
    pub chain: Vec<Vec<u8>>,
}

impl Team {
    pub fn new(number: u8) -> Self {
        let founder = Device::new(number);
        let body = Body::Genesis {
            sign_key: founder.sign_key(),
            kem_hash: Hash::of(&[&founder.kem_key]),
            member: founder.member,
            roles: Roles::founder(),
            recovery: Vec::new(),
            commits: FOUNDED.map(|space| (space, Hash([space as u8; 32]))).to_vec(),
        };
        let genesis = signed_link(&founder, TeamId::default(), 0, Hash::default(), &body);
        Self {
            id: TeamId(Hash::of(&[&genesis]).half()),
            founder,
            chain: vec![genesis],
        }
    }

    /// Makes it known to the relay.
    pub async fn at(number: u8, stand: &Stand) -> Self {
        let team = Self::new(number);
        team.begin(&mut stand.client().await).await.ok();
        team
    }

    pub async fn begin(&self, client: &mut Client) -> Answer {
        let request = ChainRequest {
            entries: vec![self.chain[0].clone()],
            kem_keys: vec![self.founder.kem_key.clone()],
            rings: Vec::new(),
        };
        client.ask("POST", "/v1/teams", &request.encode()).await
    }

    pub fn head(&self) -> (u32, Hash) {
        let last = self.chain.last().unwrap();
        (self.chain.len() as u32 - 1, Hash::of(&[last]))
    }

    /// The next entry, signed by this device, not yet in the chain.
    pub fn link(&self, author: &Device, body: &Body) -> Vec<u8> {
        let (seq, hash) = self.head();
        signed_link(author, self.id, seq + 1, hash, body)
    }

    pub fn add_body(device: &Device, roles: &[Role]) -> Body {
        Body::AddDevice {
            sign_key: device.sign_key(),
            kem_hash: Hash::of(&[&device.kem_key]),
            member: device.member,
            roles: roles.iter().copied().collect(),
        }
    }

    /// Takes a device in, here and at the relay.
    pub async fn add(&mut self, stand: &Stand, number: u8, roles: &[Role]) -> Device {
        let device = Device::new(number);
        self.push(stand, Self::add_body(&device, roles), vec![device.kem_key.clone()])
            .await;
        device
    }

    pub async fn roll(&mut self, stand: &Stand, author: &Device, space: Space, epoch: u32) {
        let body = Body::EpochRoll {
            space,
            epoch,
            commit: Hash([9; 32]),
        };
        let link = self.link(author, &body);
        self.send(stand, link, Vec::new()).await;
    }

    async fn push(&mut self, stand: &Stand, body: Body, kem_keys: Vec<Vec<u8>>) {
        let link = self.link(&self.founder, &body);
        self.send(stand, link, kem_keys).await;
    }

    async fn send(&mut self, stand: &Stand, link: Vec<u8>, kem_keys: Vec<Vec<u8>>) {
        let request = ChainRequest {
            entries: vec![link.clone()],
            kem_keys,
            rings: Vec::new(),
        };
        stand.client().await.chain(self.id, &request).await.ok();
        self.chain.push(link);
    }
}

pub fn signed_link(author: &Device, team: TeamId, seq: u32, prev: Hash, body: &Body) -> Vec<u8> {
    let mut bytes = Link::unsigned(team, seq, prev, 0, author.id, body);
    let signature = author.sign(chain::SIGNED, &bytes);
    bytes.extend_from_slice(&signature);
    bytes
}

pub fn appending(log_id: LogId, entries: &[Vec<u8>]) -> AppendRequest {
    AppendRequest {
        log_id,
        returned: false,
        entries: entries.to_vec(),
        acks: Vec::new(),
    }
}

pub fn cursor(log: &LogSlice) -> Cursor {
    Cursor {
        space: log.space,
        log: short(&log.log_id.0),
        number: log.head,
        h: short(&log.h.0),
    }
}

/// Everything that a device has after this pull, as it asks the next time.
pub fn caught_up(team: &Team, pulled: &PullResponse) -> PullRequest {
    let (seq, hash) = team.head();
    PullRequest {
        chain: Some((seq, short(&hash.0))),
        ack_version: pulled.ack_version,
        cursors: pulled.logs.iter().map(cursor).collect(),
        acks: Vec::new(),
    }
}
