//! The relay by values: one log, one chain, the latest acks. It refuses as formats.md §8 says, and can lose its tail.

use protocol::{
    Ack, DeviceId, Entry, Hash, LogId, Refusal, Space,
    frames::{AppendResponse, LogSlice, PullRequest, PullResponse, short},
};
use std::collections::BTreeMap;

pub struct Relay {
    pub log_id: LogId,
    pub log: Vec<Vec<u8>>,
    pub links: Vec<Vec<u8>>,
    acks: BTreeMap<DeviceId, Vec<u8>>,
    ack_version: u64,
}

impl Relay {
    pub fn new(links: Vec<Vec<u8>>) -> Self {
        Self {
            log_id: LogId(vault::random()),
            log: Vec::new(),
            links,
            acks: BTreeMap::new(),
            ack_version: 0,
        }
    }

    fn h(&self, number: usize) -> Hash {
        self.log
            .iter()
            .take(number)
            .fold(Hash::default(), |h, bytes| h.follow(&Hash::of(&[bytes])))
    }

    /// At most `limit` entries, as a slow line would bring them.
    pub fn pull(&mut self, request: &PullRequest, limit: usize) -> PullResponse {
        for bytes in &request.acks {
            let ack = Ack::parse(bytes).unwrap();
            self.acks.insert(ack.device, bytes.clone());
            self.ack_version += 1;
        }
        let (seq, _) = request.chain.unwrap();
        let cursor = request
            .cursors
            .iter()
            .find(|cursor| cursor.space == Space::Team.number())
            .unwrap();
        let known = cursor.log == short(&self.log_id.0);
        let after = if known {
            usize::try_from(cursor.number).unwrap()
        } else {
            0
        };
        assert!(after <= self.log.len(), "a log that lost its tail has another life");
        let entries: Vec<_> = self.log.iter().skip(after).take(limit).cloned().collect();
        let last = after + entries.len();
        let slice = LogSlice {
            space: Space::Team.number(),
            log_id: self.log_id,
            first: after as u64 + 1,
            h: self.h(last),
            head: self.log.len() as u64,
            entries,
        };
        PullResponse {
            chain: self.links.iter().skip(seq as usize + 1).cloned().collect(),
            more: last < self.log.len(),
            logs: if known && after == self.log.len() {
                Vec::new()
            } else {
                vec![slice]
            },
            acks: self.acks.values().cloned().collect(),
            ack_version: self.ack_version,
            ..PullResponse::default()
        }
    }

    /// Appends one entry. A repeat is answered before any other check.
    pub fn append(&mut self, log_id: LogId, bytes: &[u8], returned: bool) -> Result<AppendResponse, Refusal> {
        let header = Entry::parse(bytes).unwrap().header;
        let of_author: Vec<(usize, Hash)> = self
            .log
            .iter()
            .enumerate()
            .filter(|(_, known)| Entry::parse(known).unwrap().header.author == header.author)
            .map(|(at, known)| (at + 1, Hash::of(&[known])))
            .collect();
        let seq = usize::try_from(header.author_seq).unwrap();
        if let Some((number, id)) = of_author.get(seq - 1) {
            let same = *id == Hash::of(&[bytes]);
            return if same {
                Ok(self.answer(header.author_seq, *number))
            } else {
                Err(Refusal::Gap)
            };
        }
        if log_id != self.log_id {
            return Err(Refusal::LogChanged);
        }
        if !returned && header.chain_seq as usize + 1 != self.links.len() {
            return Err(Refusal::Stale);
        }
        let prev = of_author.last().map(|(_, id)| *id).unwrap_or_default();
        if seq != of_author.len() + 1 || header.prev != prev {
            return Err(Refusal::Gap);
        }
        self.log.push(bytes.to_vec());
        Ok(self.answer(header.author_seq, self.log.len()))
    }

    fn answer(&self, author_seq: u64, number: usize) -> AppendResponse {
        AppendResponse {
            numbers: vec![(author_seq, number as u64)],
            h: self.h(number),
        }
    }

    /// Yesterday's copy: the first entries only, in another life.
    pub fn loses_all_but(&mut self, kept: usize) {
        self.log.truncate(kept);
        self.log_id = LogId(vault::random());
    }
}
