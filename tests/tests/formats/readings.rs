//! What the product's own readers say, as JSON with the names of `formats.cddl`. They panic where it refuses.

use protocol::{
    Ack, Chain, Entry, EntryKind, FilePart, Hash, TeamId,
    act::SignedAct,
    batch::Batch,
    chain::{Body, Link},
    frames::*,
    meet::{Answer, Bundle, Offer, Verdict},
    ring::Ring,
};
use serde_json::{Value, json};

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn unhex(text: &str) -> Vec<u8> {
    assert!(text.len().is_multiple_of(2), "whole bytes");
    (0..text.len())
        .step_by(2)
        .map(|place| u8::from_str_radix(&text[place..place + 2], 16).unwrap())
        .collect()
}

fn blobs(blobs: &[Vec<u8>]) -> Vec<String> {
    blobs.iter().map(|blob| hex(blob)).collect()
}

fn hashes(hashes: &[Hash]) -> Vec<String> {
    hashes.iter().map(Hash::to_string).collect()
}

pub fn link(bytes: &[u8]) -> Value {
    let link = Link::parse(bytes).unwrap();
    let (kind, body) = match &link.body {
        Body::Genesis {
            sign_key,
            kem_hash,
            member,
            roles,
            recovery,
            commits,
        } => {
            Chain::begin(bytes).unwrap();
            let commits: Vec<_> = commits
                .iter()
                .map(|(space, commit)| json!({ "space": space.number(), "commit": commit.to_string() }))
                .collect();
            let body = json!({
                "sign_key": hex(sign_key),
                "kem_hash": kem_hash.to_string(),
                "member": member.to_string(),
                "roles": roles.iter().map(|role| role.number()).collect::<Vec<_>>(),
                "recovery": blobs(recovery),
                "commits": commits,
            });
            (1, body)
        }
        Body::AddDevice {
            sign_key,
            kem_hash,
            member,
            roles,
        } => {
            let body = json!({
                "sign_key": hex(sign_key),
                "kem_hash": kem_hash.to_string(),
                "member": member.to_string(),
                "roles": roles.iter().map(|role| role.number()).collect::<Vec<_>>(),
            });
            (2, body)
        }
        Body::EpochRoll { space, epoch, commit } => (
            5,
            json!({ "space": space.number(), "epoch": epoch, "commit": commit.to_string() }),
        ),
    };
    json!({
        "ver": 1, "team": link.team.to_string(), "seq": link.seq, "prev": link.prev.to_string(), "at": link.at,
        "author": link.author.to_string(), "kind": kind, "body": body, "hash": link.hash.to_string(),
    })
}

pub fn entry(bytes: &[u8], inside: &[u8]) -> Value {
    let entry = Entry::parse(bytes).unwrap();
    let header = &entry.header;
    let kind = match header.kind {
        EntryKind::Batch => 1,
        EntryKind::FilePart => 4,
        EntryKind::Unknown { .. } => panic!("a kind of this version"),
    };
    json!({
        "ver": 1, "suite": 1, "type": kind, "flags": 0, "team": header.team.to_string(), "space": header.space,
        "epoch": header.epoch, "author": header.author.to_string(), "author_seq": header.author_seq,
        "prev": header.prev.to_string(), "chain_seq": header.chain_seq, "chain_hash": header.chain_hash.to_string(),
        "ext": hex(&header.ext), "nonce": hex(entry.nonce), "id": entry.id.to_string(),
        "pack_bytes": entry.ciphertext.len() - 16, "inside_bytes": inside.len(),
    })
}

pub fn file_part(bytes: &[u8]) -> Value {
    let part = FilePart::decode(bytes).unwrap();
    json!({ "file": part.file.to_string(), "bytes": part.bytes, "at": part.at, "part": hex(&part.part) })
}

pub fn act(bytes: &[u8], sign_key: &[u8; 32], team: TeamId, space: u16) -> Value {
    let act = SignedAct::parse(bytes).unwrap();
    act.verify(sign_key, team, space).unwrap();
    let body = act.body;
    json!({
        "kind": body.kind, "doc": hex(&body.doc), "at": body.at, "heads": hashes(&body.heads),
        "after": hashes(&body.after), "line": body.line.map(|line| hex(&line)), "text": body.text,
        "by": body.by.to_string(), "chain_seq": body.chain_seq, "id": act.id.to_string(),
    })
}

pub fn ack(bytes: &[u8], sign_key: &[u8; 32]) -> Value {
    Ack::verify(bytes, sign_key).unwrap();
    let ack = Ack::parse(bytes).unwrap();
    json!({
        "team": ack.team.to_string(), "space": ack.space, "device": ack.device.to_string(), "at": ack.at,
        "chain_seq": ack.chain_seq, "chain_hash": ack.chain_hash.to_string(), "log_id": ack.log_id.to_string(),
        "number": ack.number, "h": ack.h.to_string(), "digest": ack.digest.map(|digest| digest.to_string()),
        "waiting": ack.waiting,
    })
}

pub fn ring(ring: &Ring) -> Value {
    let covers: Vec<_> = ring
        .covers
        .iter()
        .map(|(space, epoch)| json!({ "space": space, "epoch": epoch }))
        .collect();
    json!({
        "device": ring.device.to_string(), "maker": ring.maker.to_string(), "chain_seq": ring.chain_seq,
        "chain_hash": ring.chain_hash.to_string(), "enc": hex(&ring.enc), "ciphertext": hex(&ring.ciphertext),
        "signature": hex(&ring.signature), "covers": covers,
    })
}

pub fn secrets(secrets: &[(u16, u32, [u8; 32])]) -> Value {
    let secrets = secrets.iter();
    secrets
        .map(|(space, epoch, secret)| json!({ "space": space, "epoch": epoch, "secret": hex(secret) }))
        .collect()
}

pub fn batch(bytes: &[u8]) -> Value {
    let batch = Batch::decode(bytes).unwrap();
    let parts: Vec<_> = batch
        .parts
        .iter()
        .map(|part| {
            json!({ "doc": hex(&part.doc), "kind": part.kind, "schema": part.schema, "changes": hex(&part.changes) })
        })
        .collect();
    json!({
        "time": batch.time, "tz_minutes": batch.tz, "app": batch.app, "parts": parts, "acts": blobs(&batch.acts),
    })
}

fn position(position: Option<(u32, Short)>) -> Value {
    position
        .map(|(seq, hash)| json!({ "seq": seq, "hash": hex(&hash) }))
        .into()
}

pub fn pull_request(bytes: &[u8]) -> Value {
    let pull = PullRequest::decode(bytes).unwrap();
    let cursors: Vec<_> = pull
        .cursors
        .iter()
        .map(|at| json!({ "space": at.space, "log": hex(&at.log), "number": at.number, "h": hex(&at.h) }))
        .collect();
    json!({
        "chain": position(pull.chain), "ack_version": pull.ack_version, "cursors": cursors, "acks": blobs(&pull.acks),
    })
}

pub fn pull_response(bytes: &[u8]) -> Value {
    let pull = PullResponse::decode(bytes).unwrap();
    let logs: Vec<_> = pull
        .logs
        .iter()
        .map(|log| {
            json!({
                "space": log.space, "log_id": log.log_id.to_string(), "first": log.first,
                "entries": blobs(&log.entries), "h": log.h.to_string(), "head": log.head,
            })
        })
        .collect();
    let lacking = pull.lacking.iter();
    let lacking: Vec<_> = lacking
        .map(|(device, spaces)| json!({ "device": device.to_string(), "spaces": spaces }))
        .collect();
    json!({
        "chain": blobs(&pull.chain), "chain_head": position(pull.chain_head), "logs": logs,
        "acks": blobs(&pull.acks), "ack_version": pull.ack_version, "lacking": lacking, "more": pull.more,
    })
}

pub fn append_request(bytes: &[u8]) -> Value {
    let append = AppendRequest::decode(bytes).unwrap();
    json!({
        "log_id": append.log_id.to_string(), "returned": append.returned, "entries": blobs(&append.entries),
        "acks": blobs(&append.acks),
    })
}

pub fn append_response(bytes: &[u8]) -> Value {
    let append = AppendResponse::decode(bytes).unwrap();
    let numbers = append.numbers.iter();
    let numbers: Vec<_> = numbers
        .map(|(seq, number)| json!({ "author_seq": seq, "number": number }))
        .collect();
    json!({ "numbers": numbers, "h": append.h.to_string() })
}

pub fn chain_request(bytes: &[u8]) -> Value {
    let chain = ChainRequest::decode(bytes).unwrap();
    json!({
        "entries": blobs(&chain.entries), "kem_keys": blobs(&chain.kem_keys), "rings": blobs(&chain.rings),
    })
}

pub fn rings_response(bytes: &[u8]) -> Value {
    let rings = RingsResponse::decode(bytes).unwrap();
    json!({ "kem_key": rings.kem_key.map(|key| hex(&key)), "rings": blobs(&rings.rings) })
}

pub fn repair_request(bytes: &[u8]) -> Value {
    let repair = RepairRequest::decode(bytes).unwrap();
    json!({ "log_id": repair.log_id.to_string(), "number": repair.number, "h": repair.h.to_string() })
}

pub fn offer(bytes: &[u8]) -> Value {
    let offer = Offer::decode(bytes).unwrap();
    json!({
        "nonce": hex(&offer.nonce), "team": offer.team.to_string(), "genesis": offer.genesis.to_string(),
        "chain_seq": offer.chain_seq, "chain_hash": offer.chain_hash.to_string(), "device": offer.device.to_string(),
    })
}

pub fn bundle(bytes: &[u8]) -> Value {
    let bundle = Bundle::decode(bytes).unwrap();
    json!({
        "nonce": hex(&bundle.nonce), "sign_key": hex(&bundle.sign_key), "kem_key": hex(&bundle.kem_key),
        "name": bundle.name, "app": bundle.app,
    })
}

pub fn answer(bytes: &[u8]) -> Value {
    json!({ "yes": Answer::decode(bytes).unwrap().yes })
}

pub fn verdict(bytes: &[u8]) -> Value {
    match Verdict::decode(bytes).unwrap() {
        Verdict::Welcome(entry) => json!({ "entry": entry.to_string() }),
        Verdict::Declined => json!({}),
    }
}
