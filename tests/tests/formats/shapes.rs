//! The table: every shape, how its golden file is made, how it is read, and what a reader needs beside the bytes.

use crate::{
    bytes,
    cast::{self, CODE, PASSPHRASE, lead, secret, team, walker},
    readings::{self, hex},
};
use protocol::{
    Entry, Hash, LogId, Space,
    frames::*,
    meet::{Answer, Bundle, Verdict, check_digits},
    ring::{Ring, decode_secrets, encode_secrets},
    verify,
};
use serde_json::{Value, json};
use vault::{meet::Channel, open_entry, open_ring, seal_entry, seal_ring};

pub struct Golden {
    pub name: &'static str,
    /// A rule or a layout of `formats.cddl`.
    pub shape: &'static str,
    pub source: Source,
    /// Keys and context that the bytes don't carry.
    pub with: Value,
    pub read: fn(&[u8]) -> Value,
}

pub enum Source {
    /// No chance is in it: made anew at every run.
    Made(Vec<u8>),
    /// Sealed under a random nonce: made once, kept for ever.
    Kept(fn() -> Vec<u8>),
}

use Source::{Kept, Made};

pub fn shapes() -> Vec<Golden> {
    let mut all = chain();
    all.extend(sealed());
    all.extend(signed());
    all.extend(frames());
    all.extend(meeting());
    all
}

fn golden(name: &'static str, shape: &'static str, source: Source, with: Value, read: fn(&[u8]) -> Value) -> Golden {
    Golden {
        name,
        shape,
        source,
        with,
        read,
    }
}

fn chain() -> Vec<Golden> {
    let (lead_key, walker_key) = (hex(&lead().sign_key()), hex(&walker().sign_key()));
    let secrets = |zero: bool, of: &[(u16, u32)]| {
        let secrets: Vec<_> = of
            .iter()
            .map(
                |(space, epoch)| json!({"space": space, "epoch": epoch, "secret": hex(secret(*space, *epoch).bytes())}),
            )
            .collect();
        let team = if zero { hex(&[0; 16]) } else { team().team().to_string() };
        json!({ "team": team, "secrets": secrets })
    };
    let genesis = json!({
        "sign_key": lead_key, "kem_seed": hex(&[0x11; 32]),
        "commits": secrets(true, &[(1, 1), (2, 1), (3, 1), (4, 1)]),
    });
    let add = json!({ "sign_key": lead_key, "kem_seed": hex(&[0x22; 32]) });
    let roll = json!({ "sign_key": walker_key, "commits": secrets(false, &[(2, 2)]) });
    vec![
        golden("genesis", "chain entry", Made(cast::genesis()), genesis, readings::link),
        golden(
            "add_device",
            "chain entry",
            Made(cast::add_device()),
            add,
            readings::link,
        ),
        golden(
            "epoch_roll",
            "chain entry",
            Made(cast::epoch_roll()),
            roll,
            readings::link,
        ),
    ]
}

fn sealed() -> Vec<Golden> {
    let team = team().team().to_string();
    let entry =
        json!({ "sign_key": hex(&walker().sign_key()), "secret": hex(secret(2, 2).bytes()), "inside": "batch" });
    let file_entry =
        json!({ "sign_key": hex(&lead().sign_key()), "secret": hex(secret(6, 1).bytes()), "inside": "file_part" });
    let ring = json!({ "sign_key": hex(&lead().sign_key()), "kem_seed": hex(&[0x22; 32]), "team": team });
    let secrets = encode_secrets(&[(1, 1, [0x11; 32]), (2, 70_000, [0x22; 32])]);
    let key = json!({ "passphrase": PASSPHRASE });
    vec![
        golden(
            "batch",
            "batch",
            Made(cast::batch().encode()),
            Value::Null,
            readings::batch,
        ),
        golden("entry", "entry", Kept(seal_batch), entry, read_entry),
        golden(
            "file_part",
            "file_part",
            Made(cast::file_part().encode()),
            Value::Null,
            readings::file_part,
        ),
        golden("file_entry", "entry", Kept(seal_file_part), file_entry, read_file_entry),
        golden("ring", "ring", Kept(seal_the_ring), ring, read_ring),
        golden("ring_secrets", "ring_secrets", Made(secrets), Value::Null, |bytes| {
            readings::secrets(&decode_secrets(bytes).unwrap())
        }),
        golden("key", "key file", Kept(wrap_a_key), key, read_key),
    ]
}

fn signed() -> Vec<Golden> {
    let (walker, lead, chain) = (walker(), lead(), team());
    let with =
        |key: [u8; 32], space: u16| json!({ "sign_key": hex(&key), "team": chain.team().to_string(), "space": space });
    let hand_in = walker.sign_act(chain.team(), Space::Team, &cast::hand_in());
    let ask = lead.sign_act(chain.team(), Space::Team, &cast::ask());
    let erase = walker.sign_act(chain.team(), Space::Cards, &cast::erase());
    let whole = lead.sign_ack(&cast::ack(Some(Hash([0xd9; 32])), Vec::new()));
    let waiting = lead.sign_ack(&cast::ack(None, vec![3, 300, 69_999]));
    let challenge = [0x5e; 32];
    let signature = walker.sign_session(chain.team(), &challenge);
    let session = [&walker.device().0[..], &challenge, &signature].concat();
    vec![
        golden(
            "act_hand_in",
            "signed act",
            Made(hand_in),
            with(walker.sign_key(), 2),
            |bytes| readings::act(bytes, &cast::walker().sign_key(), team().team(), 2),
        ),
        golden("act_ask", "signed act", Made(ask), with(lead.sign_key(), 2), |bytes| {
            readings::act(bytes, &cast::lead().sign_key(), team().team(), 2)
        }),
        golden(
            "act_erase",
            "signed act",
            Made(erase),
            with(walker.sign_key(), 3),
            |bytes| readings::act(bytes, &cast::walker().sign_key(), team().team(), 3),
        ),
        golden("ack", "signed ack", Made(whole), with(lead.sign_key(), 2), read_ack),
        golden(
            "ack_waiting",
            "signed ack",
            Made(waiting),
            with(lead.sign_key(), 2),
            read_ack,
        ),
        golden(
            "session",
            "session",
            Made(session),
            with(walker.sign_key(), 0),
            read_session,
        ),
    ]
}

fn frames() -> Vec<Golden> {
    let (log_id, h) = (LogId([0x1d; 16]), Hash([0x44; 32]));
    let pull_request = PullRequest {
        chain: Some((2, [0xc1; 8])),
        ack_version: 300,
        cursors: vec![
            Cursor {
                space: 1,
                log: [0; 8],
                number: 0,
                h: [0; 8],
            },
            Cursor {
                space: 2,
                log: [0x1d; 8],
                number: 70_000,
                h: [0x44; 8],
            },
        ],
        acks: vec![b"an ack".to_vec()],
    };
    let slice = LogSlice {
        space: 2,
        log_id,
        first: 70_001,
        entries: vec![b"an entry".to_vec(), b"another".to_vec()],
        h,
        head: u64::MAX,
    };
    let pull_response = PullResponse {
        chain: vec![b"a chain entry".to_vec()],
        chain_head: Some((u32::MAX, [0xc2; 8])),
        logs: vec![slice],
        acks: Vec::new(),
        ack_version: 301,
        lacking: vec![(cast::newcomer(), vec![1, 2, 3])],
        more: true,
    };
    let append_request = AppendRequest {
        log_id,
        returned: false,
        entries: vec![b"an entry".to_vec()],
        acks: vec![b"an ack".to_vec()],
    };
    let append_response = AppendResponse {
        numbers: vec![(1, 23), (2, 24), (3, 256)],
        h,
    };
    let chain_request = ChainRequest {
        entries: vec![cast::genesis()],
        kem_keys: vec![lead().kem_key()],
        rings: vec![b"a ring".to_vec()],
    };
    let rings_response = RingsResponse {
        kem_key: Some(walker().kem_key()),
        rings: vec![b"a ring".to_vec()],
    };
    let repair_request = RepairRequest { log_id, number: 24, h };
    let plain = |name, bytes, read| golden(name, name, Made(bytes), Value::Null, read);
    let nothing_new = PullResponse {
        ack_version: 300,
        ..PullResponse::default()
    };
    vec![
        plain("pull_request", pull_request.encode(), readings::pull_request),
        golden(
            "pull_request_first",
            "pull_request",
            Made(PullRequest::default().encode()),
            Value::Null,
            readings::pull_request,
        ),
        plain("pull_response", pull_response.encode(), readings::pull_response),
        golden(
            "pull_response_nothing_new",
            "pull_response",
            Made(nothing_new.encode()),
            Value::Null,
            readings::pull_response,
        ),
        plain("append_request", append_request.encode(), readings::append_request),
        plain("append_response", append_response.encode(), readings::append_response),
        plain("chain_request", chain_request.encode(), readings::chain_request),
        plain("rings_response", rings_response.encode(), readings::rings_response),
        golden(
            "rings_response_empty",
            "rings_response",
            Made(RingsResponse::default().encode()),
            Value::Null,
            readings::rings_response,
        ),
        plain("repair_request", repair_request.encode(), readings::repair_request),
    ]
}

fn meeting() -> Vec<Golden> {
    let with = |message: &str| json!({ "code": CODE, "message": message });
    let plain = |name, shape, bytes, read| golden(name, shape, Made(bytes), Value::Null, read);
    vec![
        plain("offer", "offer", cast::offer().encode(), readings::offer),
        plain("bundle", "bundle", cast::bundle().encode(), readings::bundle),
        plain(
            "welcome",
            "verdict",
            Verdict::Welcome(Hash([0xad; 32])).encode(),
            readings::verdict,
        ),
        plain("answer", "answer", Answer { yes: true }.encode(), readings::answer),
        plain("declined", "verdict", Verdict::Declined.encode(), readings::verdict),
        golden(
            "meet_1",
            "meet message",
            Kept(|| say(1, &messages()[0])),
            with("hash"),
            |bytes| hear(1, bytes),
        ),
        golden(
            "meet_2",
            "meet message",
            Kept(|| say(2, &messages()[1])),
            with("offer"),
            |bytes| hear(2, bytes),
        ),
        golden(
            "meet_3",
            "meet message",
            Kept(|| say(3, &messages()[2])),
            with("bundle"),
            |bytes| hear(3, bytes),
        ),
        golden(
            "meet_4",
            "meet message",
            Kept(|| say(4, &messages()[3])),
            with("answer"),
            |bytes| hear(4, bytes),
        ),
        golden(
            "meet_5",
            "meet message",
            Kept(|| say(5, &messages()[4])),
            with("verdict"),
            |bytes| hear(5, bytes),
        ),
    ]
}

fn seal_batch() -> Vec<u8> {
    seal_entry(&walker(), &secret(2, 2), &cast::header(), &cast::batch().encode()).unwrap()
}

fn read_entry(sealed: &[u8]) -> Value {
    let entry = Entry::parse(sealed).unwrap();
    entry.verify(&walker().sign_key()).unwrap();
    assert_eq!(entry.header, cast::header());
    assert!(secret(2, 2).is_committed(&team(), 2, 2));
    let inside = open_entry(&entry, &secret(2, 2)).unwrap();
    assert_eq!(inside, bytes("batch"));
    readings::entry(sealed, &inside)
}

fn seal_file_part() -> Vec<u8> {
    seal_entry(
        &lead(),
        &secret(6, 1),
        &cast::file_header(),
        &cast::file_part().encode(),
    )
    .unwrap()
}

fn read_file_entry(sealed: &[u8]) -> Value {
    let entry = Entry::parse(sealed).unwrap();
    entry.verify(&lead().sign_key()).unwrap();
    assert_eq!(entry.header, cast::file_header());
    let inside = open_entry(&entry, &secret(6, 1)).unwrap();
    assert_eq!(inside, bytes("file_part"));
    readings::entry(sealed, &inside)
}

fn seal_the_ring() -> Vec<u8> {
    let (chain, other) = (team(), walker());
    let secrets = [(1, 1), (2, 1), (2, 2), (3, 1)].map(|(space, epoch)| (space, epoch, secret(space, epoch)));
    seal_ring(
        &lead(),
        chain.team(),
        &chain,
        other.device(),
        &other.kem_key(),
        &secrets,
    )
    .unwrap()
    .encode()
}

fn read_ring(bytes: &[u8]) -> Value {
    let (ring, chain) = (Ring::parse(bytes).unwrap(), team());
    ring.verify(chain.team(), &lead().sign_key()).unwrap();
    let opened = open_ring(&walker(), chain.team(), &ring).unwrap();
    assert!(
        opened
            .iter()
            .all(|(space, epoch, secret)| secret.is_committed(&chain, *space, *epoch))
    );
    let opened: Vec<_> = opened
        .iter()
        .map(|(space, epoch, secret)| (*space, *epoch, *secret.bytes()))
        .collect();
    json!({ "ring": readings::ring(&ring), "secrets": readings::secrets(&opened) })
}

fn wrap_a_key() -> Vec<u8> {
    vault::wrap(&vault::BookKey::generate(), PASSPHRASE, vault::Cost::Standard).unwrap()
}

fn read_key(bytes: &[u8]) -> Value {
    let number = |from: usize| u32::from_be_bytes(bytes[from..from + 4].try_into().unwrap());
    let key = vault::unwrap(bytes, PASSPHRASE).unwrap();
    assert_eq!(
        vault::unwrap(bytes, "een korte").unwrap_err(),
        vault::KeyFault::WrongPassphrase
    );
    json!({
        "ver": bytes[0], "memory": number(1), "passes": number(5), "lanes": bytes[9], "salt": hex(&bytes[10..26]),
        "nonce": hex(&bytes[26..50]), "wrapped": hex(&bytes[50..98]), "key": key.hex().as_str(),
    })
}

fn read_ack(bytes: &[u8]) -> Value {
    readings::ack(bytes, &lead().sign_key())
}

fn read_session(bytes: &[u8]) -> Value {
    let (device, challenge) = (&bytes[..16], &bytes[16..48]);
    let signature = bytes[48..].try_into().unwrap();
    verify(
        &walker().sign_key(),
        SESSION_SIGNED,
        &[&team().team().0, device, challenge],
        &signature,
    )
    .unwrap();
    json!({ "device": hex(device), "challenge": hex(challenge) })
}

fn messages() -> [Vec<u8>; 5] {
    let bundle = cast::bundle().encode();
    let commitment = Bundle::commitment(&bundle).0.0.to_vec();
    [
        commitment,
        cast::offer().encode(),
        bundle,
        Answer { yes: true }.encode(),
        Verdict::Welcome(Hash([0xad; 32])).encode(),
    ]
}

fn say(number: u8, message: &[u8]) -> Vec<u8> {
    Channel::of_code(CODE).seal(number, message)
}

fn hear(number: u8, sealed: &[u8]) -> Value {
    let channel = Channel::of_code(CODE);
    let message = channel.open(number, sealed).unwrap();
    let [one, two, three, ..] = messages();
    assert_eq!(message, messages()[usize::from(number) - 1]);
    let said = match number {
        1 => json!(hex(&message)),
        2 => readings::offer(&message),
        3 => readings::bundle(&message),
        4 => readings::answer(&message),
        _ => readings::verdict(&message),
    };
    json!({
        "mailbox": hex(&channel.mailbox()), "number": sealed[0], "nonce": hex(&sealed[1..25]), "message": said,
        "check": check_digits([&one, &two, &three]),
    })
}
