//! The relay's hints that something is new (formats.md §8, `events`): server-sent events, `space,number` and `chain,seq`.
//! A hint is only a reason to pull; a lost one is harmless, and an invented one costs a request.

use super::{Client, head_bytes, request_bytes};
use crate::RelayFault;
use protocol::{Space, TeamId};
use reqwest::{Response, header};
use std::{sync::atomic::Ordering::Relaxed, time::Duration};
use tokio::time::timeout;

/// The relay gives a sign of life every 25 seconds; after this long without one the stream is dead.
const SILENCE: Duration = Duration::from_secs(70);

/// A session ends after twelve hours, and its stream with it.
const LONGEST: Duration = Duration::from_secs(13 * 60 * 60);

/// The longest line that a hint can be; the rest of a longer one is a liar's.
const LINE: usize = 256;

/// Something that a pull would bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// The log of a space has grown to this number.
    Log {
        /// The space's number.
        space: u16,
        /// Its head.
        number: u64,
    },
    /// The membership chain has grown to this position.
    Chain {
        /// Its head.
        seq: u32,
    },
}

impl Hint {
    /// Whether it tells of parts of files, and of nothing else.
    pub fn is_file(self) -> bool {
        matches!(self, Self::Log { space, .. } if space == Space::Files.number())
    }
}

/// An open stream of hints.
pub struct Hints<'c> {
    client: &'c Client,
    response: Response,
    line: Vec<u8>,
    /// Lines that have come and were not asked for yet, the oldest last.
    ready: Vec<Hint>,
}

impl Client {
    /// Opens the stream of a team; the session's token is its key.
    pub async fn hints(&self, team: TeamId, token: &str) -> Result<Hints<'_>, RelayFault> {
        let url = self.base.join(&Self::team_path(team, "events"));
        let request = self
            .http
            .get(url.map_err(|_| RelayFault::Unreachable)?)
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .timeout(LONGEST)
            .build()
            .map_err(|_| RelayFault::Unreachable)?;
        self.traffic.requests.fetch_add(1, Relaxed);
        self.traffic.up.fetch_add(request_bytes(&request), Relaxed);
        let response = timeout(SILENCE, self.http.execute(request)).await;
        let response = response
            .map_err(|_| RelayFault::Unreachable)?
            .map_err(|_| RelayFault::Unreachable)?;
        self.traffic.down.fetch_add(head_bytes(&response), Relaxed);
        let status = response.status().as_u16();
        let stream = response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream"));
        match (status, stream) {
            (200, true) => Ok(Hints {
                client: self,
                response,
                line: Vec::new(),
                ready: Vec::new(),
            }),
            (200, false) => Err(RelayFault::Nonsense),
            _ => Err(super::refused(status, &self.read(response).await?)),
        }
    }
}

impl Hints<'_> {
    /// Waits for the next hint. `Unreachable` when the stream broke, ended, or has been silent for too long.
    pub async fn next(&mut self) -> Result<Hint, RelayFault> {
        loop {
            if let Some(hint) = self.ready.pop() {
                return Ok(hint);
            }
            let chunk = timeout(SILENCE, self.response.chunk()).await;
            let chunk = chunk
                .map_err(|_| RelayFault::Unreachable)?
                .map_err(|_| RelayFault::Unreachable)?
                .ok_or(RelayFault::Unreachable)?;
            self.client.traffic.down.fetch_add(chunk.len() as u64, Relaxed);
            self.take_in(&chunk);
        }
    }

    fn take_in(&mut self, chunk: &[u8]) {
        let mut heard = Vec::new();
        read(&mut self.line, chunk, &mut heard);
        heard.reverse();
        self.ready.splice(0..0, heard);
    }
}

/// Reads what has come, byte by byte; a line that is not complete stays in `line`.
fn read(line: &mut Vec<u8>, chunk: &[u8], heard: &mut Vec<Hint>) {
    for byte in chunk {
        match byte {
            b'\n' => {
                heard.extend(hint(line));
                line.clear();
            }
            _ if line.len() < LINE => line.push(*byte),
            _ => {}
        }
    }
}

/// The hint of a line; signs of life, and whatever a newer relay says, are none.
fn hint(line: &[u8]) -> Option<Hint> {
    let text = std::str::from_utf8(line).ok()?.trim_end().strip_prefix("data:")?;
    let (what, number) = text.trim().split_once(',')?;
    Some(match what {
        "chain" => Hint::Chain {
            seq: number.parse().ok()?,
        },
        space => Hint::Log {
            space: space.parse().ok()?,
            number: number.parse().ok()?,
        },
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn hints_are_read_whatever_the_network_cuts() {
        let text = b": \n\ndata: 2,17\n\ndata: chain,4\r\n\r\ndata: none of ours\ndata: 2,x\nevent: y\ndata:3,1\n";
        for cut in 0..text.len() {
            let (mut line, mut heard) = (Vec::new(), Vec::new());
            read(&mut line, &text[..cut], &mut heard);
            read(&mut line, &text[cut..], &mut heard);
            assert_eq!(
                heard,
                [
                    Hint::Log { space: 2, number: 17 },
                    Hint::Chain { seq: 4 },
                    Hint::Log { space: 3, number: 1 }
                ]
            );
        }
    }

    #[test]
    fn an_endless_line_takes_no_memory() {
        let (mut line, mut heard) = (Vec::new(), Vec::new());
        read(&mut line, &[b'x'; 100_000], &mut heard);
        assert_eq!((line.len(), heard.len()), (LINE, 0));
    }
}
