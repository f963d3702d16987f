//! The only place that speaks to a network.
//!
//! Plain HTTP/1.1 on loopback, TLS elsewhere. Every byte is counted as it stands on the socket, so that a team on a
//! prepaid card can be told the truth; a test compares the count with a counting forwarder.

mod hints;
pub mod links;

pub use hints::{Hint, Hints};

use crate::RelayFault;
use protocol::{Refusal, TeamId};
use reqwest::{Method, Response, Version, header};
use std::{
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    time::Duration,
};

/// The longest answer that is read.
const ANSWER: usize = 8 * 1024 * 1024;

/// Bytes and requests since the client was made, HTTP headers included, TLS not.
#[derive(Debug, Default)]
pub struct Traffic {
    up: AtomicU64,
    down: AtomicU64,
    requests: AtomicU64,
}

/// A relay at an address.
pub struct Client {
    http: reqwest::Client,
    base: reqwest::Url,
    /// What went over the wire.
    pub traffic: Traffic,
}

impl Traffic {
    /// Bytes sent, bytes received, requests.
    pub fn counts(&self) -> (u64, u64, u64) {
        (
            self.up.load(Relaxed),
            self.down.load(Relaxed),
            self.requests.load(Relaxed),
        )
    }
}

impl Client {
    /// A client for the relay at `base`, such as `https://relay.example.org`. An address with a path, a query or
    /// credentials is none; plain HTTP is for loopback only, since a session could be taken over on the way.
    pub fn new(base: &str) -> Result<Self, RelayFault> {
        let base: reqwest::Url = base.parse().map_err(|_| RelayFault::Unreachable)?;
        let loopback = matches!(base.host_str(), Some("127.0.0.1" | "[::1]" | "localhost"));
        let scheme = base.scheme() == "https" || (base.scheme() == "http" && loopback);
        let bare = base.path() == "/" && base.query().is_none() && base.fragment().is_none();
        if !scheme || !bare || !base.username().is_empty() || base.password().is_some() {
            return Err(RelayFault::Unreachable);
        }
        // A second installation is refused and harmless: the provider is the same.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder()
            .http1_only()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(60))
            .build()
            .map_err(|_| RelayFault::Unreachable)?;
        Ok(Self {
            http,
            base,
            traffic: Traffic::default(),
        })
    }

    /// The path of a team's route.
    pub fn team_path(team: TeamId, route: &str) -> String {
        format!("/v1/t/{team}/{route}")
    }

    /// Posts a body and reads the whole answer.
    pub async fn post(&self, path: &str, token: Option<&str>, body: Vec<u8>) -> Result<Vec<u8>, RelayFault> {
        self.send(Method::POST, path, token, Some(body))
            .await
            .map(|(_, body)| body)
    }

    /// Begins a team. Anything that answers could say yes: only a relay says "created", and nothing else.
    pub async fn found(&self, genesis: Vec<u8>) -> Result<(), RelayFault> {
        match self.send(Method::POST, "/v1/teams", None, Some(genesis)).await? {
            (201, body) if body.is_empty() => Ok(()),
            _ => Err(RelayFault::Nonsense),
        }
    }

    /// Gets an answer.
    pub async fn get(&self, path: &str, token: Option<&str>) -> Result<Vec<u8>, RelayFault> {
        self.send(Method::GET, path, token, None).await.map(|(_, body)| body)
    }

    /// Any request; the status and the body of a yes.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        token: Option<&str>,
        body: Option<Vec<u8>>,
    ) -> Result<(u16, Vec<u8>), RelayFault> {
        let url = self.base.join(path).map_err(|_| RelayFault::Unreachable)?;
        let mut request = self.http.request(method, url);
        if let Some(token) = token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        if let Some(body) = body {
            request = request.body(body);
        }
        let request = request.build().map_err(|_| RelayFault::Unreachable)?;
        self.traffic.requests.fetch_add(1, Relaxed);
        self.traffic.up.fetch_add(request_bytes(&request), Relaxed);
        let response = self.http.execute(request).await.map_err(|_| RelayFault::Unreachable)?;
        self.traffic.down.fetch_add(head_bytes(&response), Relaxed);
        let status = response.status().as_u16();
        let body = self.read(response).await?;
        match status {
            200..=299 => Ok((status, body)),
            _ => Err(refused(status, &body)),
        }
    }

    async fn read(&self, mut response: Response) -> Result<Vec<u8>, RelayFault> {
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|_| RelayFault::Unreachable)? {
            self.traffic.down.fetch_add(chunk.len() as u64, Relaxed);
            if body.len() + chunk.len() > ANSWER {
                return Err(RelayFault::Nonsense);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body)
    }
}

fn refused(status: u16, body: &[u8]) -> RelayFault {
    let word = std::str::from_utf8(body).unwrap_or_default();
    match word.trim().parse::<Refusal>() {
        Ok(refusal) if refusal.status() == status => RelayFault::Refused(refusal),
        // Something before the relay answered: the status alone still says what helps.
        _ => match status {
            413 => RelayFault::Refused(Refusal::TooLarge),
            429 => RelayFault::Refused(Refusal::Busy),
            507 => RelayFault::Refused(Refusal::Full),
            500..=599 => RelayFault::Refused(Refusal::Broken),
            _ => RelayFault::Nonsense,
        },
    }
}

/// A request as HTTP/1.1 writes it: its line, our headers, and the three that are added on the way.
fn request_bytes(request: &reqwest::Request) -> u64 {
    let url = request.url();
    let target = url.path().len() + url.query().map_or(0, |query| query.len() + 1);
    let line = request.method().as_str().len() + 1 + target + " HTTP/1.1\r\n".len();
    let body = request.body().and_then(|body| body.as_bytes()).map(<[u8]>::len);
    let host = url.host_str().map_or(0, str::len) + url.port().map_or(0, |port| port.to_string().len() + 1);
    let added = "host: \r\n".len() + host + "accept: */*\r\n".len();
    let length = match body {
        Some(bytes) => "content-length: \r\n".len() + bytes.to_string().len(),
        None => 0,
    };
    (line + fields(request.headers()) + added + length + "\r\n".len() + body.unwrap_or_default()) as u64
}

fn head_bytes(response: &Response) -> u64 {
    let version = if response.version() == Version::HTTP_10 {
        "HTTP/1.0"
    } else {
        "HTTP/1.1"
    };
    let reason = response.status().canonical_reason().unwrap_or_default().len();
    let line = version.len() + 1 + 3 + 1 + reason + "\r\n".len();
    (line + fields(response.headers()) + "\r\n".len()) as u64
}

fn fields(headers: &header::HeaderMap) -> usize {
    headers
        .iter()
        .map(|(name, value)| name.as_str().len() + ": ".len() + value.len() + "\r\n".len())
        .sum()
}
