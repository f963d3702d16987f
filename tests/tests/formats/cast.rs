//! Who and what the golden files are made of: fixed keys, secrets and values.

use protocol::{
    Ack, Chain, ChainHash, DeviceId, EntryKind, FilePart, Hash, Header, LogId, MemberId, Role, Roles, Space, TeamId,
    act::ActBody,
    batch::{Batch, Part},
    chain::Body,
    meet::{Bundle, Offer},
};
use vault::{DeviceKeys, Secret};

pub const AT: i64 = 1_514_977_200_000;
pub const CODE: &str = "0123456789ABCDEFGHJK";
pub const PASSPHRASE: &str = "een lange wandeling";
pub const ROUND: [u8; 16] = [0xd1; 16];

pub fn lead() -> DeviceKeys {
    DeviceKeys::from_bytes(&[0x11; 64])
}

pub fn walker() -> DeviceKeys {
    DeviceKeys::from_bytes(&[0x22; 64])
}

pub fn secret(space: u16, epoch: u32) -> Secret {
    Secret::from_bytes([(space as u8) << 4 | epoch as u8; 32])
}

pub fn genesis() -> Vec<u8> {
    let keys = lead();
    // The team's id is the hash of this very entry, so these commitments are made under the zero team.
    let commit = |space: Space| {
        (
            space,
            secret(space.number(), 1).commitment(TeamId::default(), space.number(), 1),
        )
    };
    let body = Body::Genesis {
        sign_key: keys.sign_key(),
        kem_hash: keys.kem_hash(),
        member: MemberId([0x0a; 8]),
        roles: Roles::founder(),
        recovery: Vec::new(),
        // The spaces that a founder of version 1's first days read; those that came later begin with a roll.
        commits: [Space::Common, Space::Team, Space::Cards, Space::Online]
            .map(commit)
            .to_vec(),
    };
    keys.sign_link(None, AT, &body)
}

pub fn add_device() -> Vec<u8> {
    let keys = walker();
    let body = Body::AddDevice {
        sign_key: keys.sign_key(),
        kem_hash: keys.kem_hash(),
        member: MemberId([0x0b; 8]),
        roles: [Role::Fieldworker].into_iter().collect(),
    };
    lead().sign_link(Some(&chain(&[genesis()])), AT + 60_000, &body)
}

pub fn epoch_roll() -> Vec<u8> {
    let chain = chain(&[genesis(), add_device()]);
    let body = Body::EpochRoll {
        space: Space::Team,
        epoch: 2,
        commit: secret(2, 2).commitment(chain.team(), 2, 2),
    };
    walker().sign_link(Some(&chain), -1, &body)
}

/// The chain of these entries, checked.
pub fn chain(entries: &[Vec<u8>]) -> Chain {
    let mut chain = Chain::begin(&entries[0]).unwrap();
    entries[1..].iter().for_each(|entry| chain.append(entry).unwrap());
    chain
}

/// All three entries.
pub fn team() -> Chain {
    chain(&[genesis(), add_device(), epoch_roll()])
}

pub fn hand_in() -> ActBody {
    ActBody {
        kind: 1,
        doc: ROUND,
        at: AT,
        heads: vec![Hash([0xe1; 32]), Hash([0xe2; 32])],
        after: Vec::new(),
        line: None,
        text: None,
        by: walker().device(),
        chain_seq: 2,
    }
}

pub fn ask() -> ActBody {
    ActBody {
        kind: 2,
        doc: ROUND,
        at: AT + 3_600_000,
        heads: vec![Hash([0xe1; 32])],
        after: vec![Hash([0xac; 32])],
        line: Some([1, 2, 3, 4, 5, 6]),
        text: Some("Hoeveel vrouwen waren er – vijf?".into()),
        by: lead().device(),
        chain_seq: 2,
    }
}

/// A card is erased: an act that names no heads, since it is about all of it.
pub fn erase() -> ActBody {
    ActBody {
        kind: 7,
        doc: [0xca; 16],
        at: AT + 7_200_000,
        heads: Vec::new(),
        after: Vec::new(),
        line: None,
        text: None,
        by: walker().device(),
        chain_seq: 2,
    }
}

pub fn batch() -> Batch {
    let act = walker().sign_act(team().team(), Space::Team, &hand_in());
    Batch {
        time: AT,
        tz: 60,
        app: "0.1.0".into(),
        parts: vec![
            Part {
                doc: ROUND,
                kind: "round".into(),
                schema: 1,
                changes: b"changes of a round ".repeat(30),
            },
            Part {
                doc: [0xd2; 16],
                kind: "place".into(),
                schema: 1,
                changes: b"changes of a place".to_vec(),
            },
        ],
        acts: vec![act],
    }
}

pub fn header() -> Header {
    let chain = team();
    let (chain_seq, hash) = chain.head();
    Header {
        kind: EntryKind::Batch,
        team: chain.team(),
        space: 2,
        epoch: 2,
        author: walker().device(),
        author_seq: 2,
        prev: Hash([0xee; 32]),
        chain_seq,
        chain_hash: ChainHash::from(hash),
        ext: Vec::new(),
    }
}

/// The end of a file of 63,005 bytes.
pub fn file_part() -> FilePart {
    FilePart {
        file: Hash([0xf1; 32]),
        bytes: 63_005,
        at: 63_000,
        part: b"%%EOF".to_vec(),
    }
}

pub fn file_header() -> Header {
    Header {
        kind: EntryKind::FilePart,
        space: 6,
        epoch: 1,
        author: lead().device(),
        ..header()
    }
}

pub fn ack(digest: Option<Hash>, waiting: Vec<u64>) -> Ack {
    let chain = team();
    let (chain_seq, hash) = chain.head();
    Ack {
        team: chain.team(),
        space: 2,
        device: lead().device(),
        at: AT + 7_200_000,
        chain_seq,
        chain_hash: ChainHash::from(hash),
        log_id: LogId([0x1d; 16]),
        number: 70_000,
        h: Hash([0x44; 32]),
        digest,
        waiting,
    }
}

pub fn offer() -> Offer {
    let chain = chain(&[genesis()]);
    let (chain_seq, chain_hash) = chain.head();
    Offer {
        nonce: [0x71; 32],
        team: chain.team(),
        genesis: chain_hash,
        chain_seq,
        chain_hash,
        device: lead().device(),
    }
}

pub fn bundle() -> Bundle {
    let keys = walker();
    Bundle {
        nonce: [0x72; 32],
        sign_key: keys.sign_key(),
        kem_key: keys.kem_key(),
        name: "Petya".into(),
        app: "0.1.0".into(),
    }
}

pub fn newcomer() -> DeviceId {
    walker().device()
}
