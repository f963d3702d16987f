//! Any value of each shape.

use ed25519_dalek::{Signer, SigningKey};
use proptest::{array, collection::vec, option, prelude::*};
use protocol::{
    Ack, ChainHash, DeviceId, EntryKind, Hash, Header, LogId, TeamId,
    act::ActBody,
    batch::{Batch, Part},
    frames::*,
    meet::{Bundle, Offer, Verdict},
    ring::Ring,
};

pub fn key() -> SigningKey {
    SigningKey::from_bytes(&[1; 32])
}

pub fn public(key: &SigningKey) -> [u8; 32] {
    key.verifying_key().to_bytes()
}

pub fn sign(domain: &[u8], parts: &[&[u8]]) -> [u8; 64] {
    key().sign(&[domain, &parts.concat()].concat()).to_bytes()
}

pub fn short() -> impl Strategy<Value = Short> {
    any::<Short>()
}

fn sixteen() -> impl Strategy<Value = [u8; 16]> {
    any::<[u8; 16]>()
}

pub fn hash() -> impl Strategy<Value = Hash> {
    any::<[u8; 32]>().prop_map(Hash)
}

pub fn blob() -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 0..40)
}

fn blobs() -> impl Strategy<Value = Vec<Vec<u8>>> {
    vec(blob(), 0..4)
}

fn signature() -> impl Strategy<Value = [u8; 64]> {
    array::uniform2(any::<[u8; 32]>()).prop_map(|halves| std::array::from_fn(|place| halves[place / 32][place % 32]))
}

pub fn header() -> impl Strategy<Value = Header> {
    let kind = prop_oneof![
        3 => Just(EntryKind::Batch),
        1 => Just(EntryKind::FilePart),
        1 => (any::<u8>(), any::<u8>())
            .prop_filter("these have names", |kind| !matches!(kind, (1, 1 | 4)))
            .prop_map(|(suite, kind)| EntryKind::Unknown { suite, kind }),
    ];
    let place = (sixteen(), any::<u16>(), any::<u32>(), sixteen(), any::<u64>(), hash());
    let chain = (any::<u32>(), sixteen());
    (kind, place, chain, blob()).prop_map(
        |(kind, (team, space, epoch, author, author_seq, prev), (chain_seq, chain_hash), ext)| Header {
            kind,
            team: TeamId(team),
            space,
            epoch,
            author: DeviceId(author),
            author_seq,
            prev,
            chain_seq,
            chain_hash: ChainHash(chain_hash),
            ext,
        },
    )
}

pub fn batch() -> impl Strategy<Value = Batch> {
    let part = (sixteen(), ".{0,12}", any::<u16>(), blob()).prop_map(|(doc, kind, schema, changes)| Part {
        doc,
        kind,
        schema,
        changes,
    });
    (any::<i64>(), any::<i64>(), ".{0,12}", vec(part, 0..4), blobs()).prop_map(|(time, tz, app, parts, acts)| Batch {
        time,
        tz,
        app,
        parts,
        acts,
    })
}

pub fn act() -> impl Strategy<Value = ActBody> {
    let about = (
        any::<u8>(),
        sixteen(),
        any::<i64>(),
        vec(hash(), 0..3),
        vec(hash(), 0..3),
    );
    let said = (
        option::of(any::<[u8; 6]>()),
        option::of(".{0,20}"),
        sixteen(),
        any::<u32>(),
    );
    (about, said).prop_map(|((kind, doc, at, heads, after), (line, text, by, chain_seq))| ActBody {
        kind,
        doc,
        at,
        heads,
        after,
        line,
        text,
        by: DeviceId(by),
        chain_seq,
    })
}

pub fn ack() -> impl Strategy<Value = Ack> {
    let who = (
        sixteen(),
        any::<u16>(),
        sixteen(),
        any::<i64>(),
        any::<u32>(),
        sixteen(),
    );
    let what = (
        sixteen(),
        any::<u64>(),
        hash(),
        option::of(hash()),
        vec(any::<u64>(), 0..5),
    );
    (who, what).prop_map(
        |((team, space, device, at, chain_seq, chain_hash), (log_id, number, h, digest, waiting))| Ack {
            team: TeamId(team),
            space,
            device: DeviceId(device),
            at,
            chain_seq,
            chain_hash: ChainHash(chain_hash),
            log_id: LogId(log_id),
            number,
            h,
            digest,
            waiting,
        },
    )
}

pub fn ring() -> impl Strategy<Value = Ring> {
    let who = (sixteen(), sixteen(), any::<u32>(), hash());
    let what = (
        vec(any::<u8>(), 1_120),
        blob(),
        signature(),
        vec((any::<u16>(), any::<u32>()), 0..5),
    );
    (who, what).prop_map(
        |((device, maker, chain_seq, chain_hash), (enc, ciphertext, signature, covers))| Ring {
            device: DeviceId(device),
            maker: DeviceId(maker),
            chain_seq,
            chain_hash,
            enc,
            ciphertext,
            signature,
            covers,
        },
    )
}

fn position() -> impl Strategy<Value = Option<(u32, Short)>> {
    option::of((any::<u32>(), short()))
}

pub fn pull_request() -> impl Strategy<Value = PullRequest> {
    let cursor = (any::<u16>(), short(), any::<u64>(), short()).prop_map(|(space, log, number, h)| Cursor {
        space,
        log,
        number,
        h,
    });
    (position(), any::<u64>(), vec(cursor, 0..5), blobs()).prop_map(|(chain, ack_version, cursors, acks)| PullRequest {
        chain,
        ack_version,
        cursors,
        acks,
    })
}

pub fn pull_response() -> impl Strategy<Value = PullResponse> {
    let log = (any::<u16>(), sixteen(), any::<u64>(), blobs(), hash(), any::<u64>()).prop_map(
        |(space, log_id, first, entries, h, head)| LogSlice {
            space,
            log_id: LogId(log_id),
            first,
            entries,
            h,
            head,
        },
    );
    let lacking = vec((sixteen().prop_map(DeviceId), vec(any::<u16>(), 0..3)), 0..3);
    (
        blobs(),
        position(),
        vec(log, 0..3),
        blobs(),
        any::<u64>(),
        lacking,
        any::<bool>(),
    )
        .prop_map(
            |(chain, chain_head, logs, acks, ack_version, lacking, more)| PullResponse {
                chain,
                chain_head,
                logs,
                acks,
                ack_version,
                lacking,
                more,
            },
        )
}

pub fn append_request() -> impl Strategy<Value = AppendRequest> {
    (sixteen(), any::<bool>(), blobs(), blobs()).prop_map(|(log_id, returned, entries, acks)| AppendRequest {
        log_id: LogId(log_id),
        returned,
        entries,
        acks,
    })
}

pub fn append_response() -> impl Strategy<Value = AppendResponse> {
    (vec((any::<u64>(), any::<u64>()), 0..5), hash()).prop_map(|(numbers, h)| AppendResponse { numbers, h })
}

pub fn chain_request() -> impl Strategy<Value = ChainRequest> {
    (blobs(), blobs(), blobs()).prop_map(|(entries, kem_keys, rings)| ChainRequest {
        entries,
        kem_keys,
        rings,
    })
}

pub fn rings_response() -> impl Strategy<Value = RingsResponse> {
    (option::of(vec(any::<u8>(), 1_216)), blobs()).prop_map(|(kem_key, rings)| RingsResponse { kem_key, rings })
}

pub fn repair_request() -> impl Strategy<Value = RepairRequest> {
    (sixteen(), any::<u64>(), hash()).prop_map(|(log_id, number, h)| RepairRequest {
        log_id: LogId(log_id),
        number,
        h,
    })
}

pub fn offer() -> impl Strategy<Value = Offer> {
    (hash(), sixteen(), hash(), any::<u32>(), hash(), sixteen()).prop_map(
        |(nonce, team, genesis, chain_seq, chain_hash, device)| Offer {
            nonce: nonce.0,
            team: TeamId(team),
            genesis,
            chain_seq,
            chain_hash,
            device: DeviceId(device),
        },
    )
}

pub fn bundle() -> impl Strategy<Value = Bundle> {
    (hash(), hash(), vec(any::<u8>(), 1_216), ".{0,12}", ".{0,12}").prop_map(|(nonce, key, kem_key, name, app)| {
        Bundle {
            nonce: nonce.0,
            sign_key: key.0,
            kem_key,
            name,
            app,
        }
    })
}

pub fn verdict() -> impl Strategy<Value = Verdict> {
    prop_oneof![hash().prop_map(Verdict::Welcome), Just(Verdict::Declined)]
}

/// A change to some bytes: values overwritten, a piece cut out, a piece put in.
pub fn damage() -> impl Strategy<Value = Damage> {
    (
        vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
        any::<prop::sample::Index>(),
        0usize..4,
        blob(),
    )
        .prop_map(|(values, place, cut, put)| Damage {
            values,
            place,
            cut,
            put,
        })
}

#[derive(Debug)]
pub struct Damage {
    values: Vec<(prop::sample::Index, u8)>,
    place: prop::sample::Index,
    cut: usize,
    put: Vec<u8>,
}

impl Damage {
    pub fn done_to(&self, bytes: &[u8]) -> Vec<u8> {
        let mut damaged = bytes.to_vec();
        for (place, value) in &self.values {
            let place = place.index(damaged.len());
            damaged[place] = *value;
        }
        let from = self.place.index(damaged.len());
        let to = (from + self.cut).min(damaged.len());
        // Half of all damages leave the length alone.
        let put = if self.put.len() > 20 { &self.put[..1] } else { &[][..] };
        if self.cut % 2 == 1 {
            damaged.splice(from..to, put.iter().copied());
        }
        damaged
    }
}
