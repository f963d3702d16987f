//! What a malicious member could write: entries with her own keys and secrets, and with whatever else she likes.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use documents::{Document, Writer};
use domain::{DocumentId, RoundEdit};
use ed25519_dalek::{Signer, SigningKey};
use hkdf::Hkdf;
use protocol::{
    ChainHash, DeviceId, EntryKind, Hash, Header, Space,
    batch::{Batch, Part},
    entry::{SIGNED, signed_part},
    frames::{LogSlice, PullResponse},
};
use sha2::Sha256;
use std::collections::BTreeMap;
use store::EntryState;
use sync::{Desk, apply, pull};
use vault::DeviceKeys;

/// A member's device in the wrong hands.
pub struct Forger {
    pub keys: DeviceKeys,
    signing: SigningKey,
    pub secrets: BTreeMap<(u16, u32), [u8; 32]>,
    pub chain: protocol::Chain,
    pub actor: [u8; 16],
}

impl Forger {
    /// All that a device has.
    pub fn of(desk: &Desk) -> Self {
        let bytes = desk.me.keys.to_bytes();
        Self {
            signing: SigningKey::from_bytes(bytes[..32].try_into().unwrap()),
            keys: DeviceKeys::from_bytes(&bytes),
            secrets: desk
                .me
                .secrets
                .iter()
                .map(|(at, secret)| (*at, *secret.bytes()))
                .collect(),
            chain: desk.me.chain.clone(),
            actor: desk.me.actor,
        }
    }

    pub fn device(&self) -> DeviceId {
        self.keys.device()
    }

    /// The header that an honest device would write after its head.
    pub fn header(&self, space: Space, (seq, prev): (u64, Hash)) -> Header {
        let (chain_seq, chain_hash) = self.chain.head();
        Header {
            kind: EntryKind::Batch,
            team: self.chain.team(),
            space: space.number(),
            epoch: 1,
            author: self.device(),
            author_seq: seq + 1,
            prev,
            chain_seq,
            chain_hash: ChainHash::from(chain_hash),
            ext: Vec::new(),
        }
    }

    /// Seals and signs, whatever the header says.
    pub fn seal(&self, header: &Header, batch: &Batch) -> Vec<u8> {
        self.seal_packed(&header.encode(), header, &pack(&batch.encode()))
    }

    /// The same, with these very bytes as the header and inside the cipher.
    pub fn seal_packed(&self, header_bytes: &[u8], header: &Header, packed: &[u8]) -> Vec<u8> {
        let secret = self.secrets.get(&(header.space, 1)).copied().unwrap_or([9; 32]);
        self.seal_under(&secret, header_bytes, header, packed)
    }

    /// The same, under any secret.
    pub fn seal_under(&self, secret: &[u8; 32], header_bytes: &[u8], header: &Header, packed: &[u8]) -> Vec<u8> {
        let info = [
            &b"veldboek/1/entry"[..],
            &header.team.0,
            &header.space.to_be_bytes(),
            &header.epoch.to_be_bytes(),
        ];
        let mut key = [0; 32];
        Hkdf::<Sha256>::new(None, secret)
            .expand(&info.concat(), &mut key)
            .unwrap();
        let nonce: [u8; 24] = vault::random();
        let payload = Payload {
            msg: packed,
            aad: header_bytes,
        };
        let sealed = XChaCha20Poly1305::new(&key.into())
            .encrypt(&XNonce::from(nonce), payload)
            .unwrap();
        let signed = [SIGNED, &signed_part(header_bytes, &nonce, &sealed)].concat();
        [header_bytes, &nonce, &sealed, &self.signing.sign(&signed).to_bytes()].concat()
    }

    /// A round that nobody has seen, under this device's own actor.
    pub fn round(&self, date: &str) -> (Part, Document) {
        self.round_by(self.actor, date)
    }

    /// The same under any actor.
    pub fn round_by(&self, actor: [u8; 16], date: &str) -> (Part, Document) {
        let edit = RoundEdit {
            date: date.parse().ok(),
            ..RoundEdit::default()
        };
        let writer = Writer {
            actor,
            time_ms: 1_515_093_000_000,
            message: None,
        };
        let (document, change) = Document::create_round(&edit, &[], &[], &writer).unwrap();
        let part = Part {
            doc: sync::edit::fresh_id().0,
            kind: "round".to_owned(),
            schema: 1,
            changes: change.bytes,
        };
        (part, document)
    }

    /// An honest entry with a new round in it, which the reader must take in whatever came before.
    pub fn honest(&self, reader: &Desk) -> (Vec<u8>, DocumentId) {
        let head = head(reader, Space::Team, self.device());
        let (part, _) = self.round("2018-02-01");
        let id = DocumentId(part.doc);
        (
            self.seal(&self.header(Space::Team, head), &batch(vec![part], Vec::new())),
            id,
        )
    }
}

/// A batch with these parts and acts.
pub fn batch(parts: Vec<Part>, acts: Vec<Vec<u8>>) -> Batch {
    Batch {
        time: 1_515_093_000_000,
        tz: 60,
        app: "veldboek/0".to_owned(),
        parts,
        acts,
    }
}

/// `length ‖ zstd ‖ zeros`, as an honest device packs.
pub fn pack(inside: &[u8]) -> Vec<u8> {
    pad(&zstd::bulk::compress(inside, 3).unwrap())
}

/// A frame in its honest padding.
pub fn pad(frame: &[u8]) -> Vec<u8> {
    let mut packed = [&(frame.len() as u32).to_be_bytes()[..], frame].concat();
    let length = packed.len();
    let size = match length {
        0..=256 => 256,
        257..=512 => 512,
        _ => {
            let exponent = length.ilog2();
            let mask = (1usize << (exponent - exponent.ilog2() - 1)) - 1;
            (length + mask) & !mask
        }
    };
    packed.resize(size, 0);
    packed
}

/// How far a reader has counted an author.
pub fn head(reader: &Desk, space: Space, author: DeviceId) -> (u64, Hash) {
    reader
        .book
        .read(|view| view.author_head(space.number(), author))
        .unwrap()
}

/// The answer of a relay whose log goes on with these entries.
pub fn answer(reader: &Desk, space: Space, entries: &[Vec<u8>]) -> PullResponse {
    let (log, ack_version) = reader
        .book
        .read(|view| {
            let version = view.meta_number(sync::desk::names::ACK_VERSION)?;
            Ok::<_, store::StoreFault>((view.log(space.number())?.unwrap(), version))
        })
        .unwrap();
    let h = entries.iter().fold(log.h, |h, bytes| h.follow(&Hash::of(&[bytes])));
    let slice = LogSlice {
        space: space.number(),
        log_id: log.log_id,
        first: log.number + 1,
        entries: entries.to_vec(),
        h,
        head: log.number + entries.len() as u64,
    };
    PullResponse {
        logs: vec![slice],
        ack_version,
        ..PullResponse::default()
    }
}

/// The reader pulls these entries and applies them.
pub fn receive(reader: &mut Desk, space: Space, entries: &[Vec<u8>]) {
    let answer = answer(reader, space, entries);
    pull::take_in(reader, &answer, &[]).unwrap();
    apply::all(reader).unwrap();
}

/// What waits or is quarantined: what, how, why.
pub fn open_items(reader: &Desk) -> Vec<(&'static str, EntryState, String)> {
    let items = reader.book.read(|view| view.open_items()).unwrap();
    items
        .into_iter()
        .map(|item| (item.what, item.state, item.reason))
        .collect()
}

/// The state of an entry.
pub fn state(reader: &Desk, entry: &[u8]) -> Option<EntryState> {
    let row = reader.book.read(|view| view.entry(Hash::of(&[entry]))).unwrap();
    row.map(|row| row.state)
}
