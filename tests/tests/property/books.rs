//! Books of one team, made without a network and without a passphrase's cost: chain and secrets are handed out directly.

use protocol::{Chain, MemberId, Role, Roles, Space, TeamId, chain::Body};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering::Relaxed},
    },
};
use sync::{Desk, Me, Now, desk::names};
use vault::{DeviceKeys, Secret};

/// A clock that moves one second at each look, so that nothing can lean on equal times.
pub type Ticks = Arc<AtomicI64>;

pub struct Holder {
    pub name: &'static str,
    path: PathBuf,
    key: String,
    ticks: Ticks,
    desk: Option<Desk>,
}

/// What everybody in the team holds.
pub struct Founding {
    pub links: Vec<Vec<u8>>,
    pub secrets: Vec<(Space, Secret)>,
    pub keys: Vec<[u8; 64]>,
}

/// A founder who is lead and fieldworker, a fieldworker, another lead, and a fieldworker who only reads at the end.
pub const NAMES: [&str; 4] = ["Noor", "Petya", "Wen", "Daan"];

pub fn found() -> Founding {
    let keys: Vec<DeviceKeys> = NAMES.iter().map(|_| DeviceKeys::generate()).collect();
    let roles = [
        Roles::founder(),
        one(Role::Fieldworker),
        one(Role::Lead).and(one(Role::Fieldworker)),
        one(Role::Fieldworker),
    ];
    let secrets: Vec<(Space, Secret)> = Roles::founder()
        .readable()
        .map(|space| (space, Secret::generate()))
        .collect();
    let zero = TeamId::default();
    let commits = secrets
        .iter()
        .map(|(space, secret)| (*space, secret.commitment(zero, space.number(), 1)));
    let genesis = Body::Genesis {
        sign_key: keys[0].sign_key(),
        kem_hash: keys[0].kem_hash(),
        member: MemberId(vault::random()),
        roles: roles[0],
        recovery: Vec::new(),
        commits: commits.collect(),
    };
    let mut links = vec![keys[0].sign_link(None, 0, &genesis)];
    for (keys_of, roles) in keys.iter().zip(roles).skip(1) {
        links.push(admission(&keys[0], &links, keys_of, roles));
    }
    Founding {
        links,
        secrets,
        keys: keys.iter().map(|keys| *keys.to_bytes()).collect(),
    }
}

/// The chain entry that takes a device in.
pub fn admission(lead: &DeviceKeys, links: &[Vec<u8>], newcomer: &DeviceKeys, roles: Roles) -> Vec<u8> {
    let chain = Chain::replay(links).unwrap();
    let body = Body::AddDevice {
        sign_key: newcomer.sign_key(),
        kem_hash: newcomer.kem_hash(),
        member: MemberId(vault::random()),
        roles,
    };
    lead.sign_link(Some(&chain), 0, &body)
}

pub fn one(role: Role) -> Roles {
    [role].into_iter().collect()
}

impl Holder {
    /// A book that knows the team, as it is right after joining.
    pub fn new(folder: &Path, which: usize, founding: &Founding, ticks: &Ticks) -> Self {
        let random: [u8; 32] = vault::random();
        let key: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
        let path = folder.join(format!("{}.db", NAMES[which]));
        let mut book = store::Book::create(&path, &key).unwrap();
        book.write(|write| {
            write.set_meta(names::KEYS, &founding.keys[which])?;
            for (seq, link) in founding.links.iter().enumerate() {
                write.add_link(seq as u32, link)?;
            }
            founding
                .secrets
                .iter()
                .try_for_each(|(space, secret)| write.add_secret(space.number(), 1, secret.bytes()))
        })
        .map(|_: ((), _)| ())
        .map_err(|fault: store::StoreFault| fault)
        .unwrap();
        drop(book);
        let mut holder = Self {
            name: NAMES[which],
            path,
            key,
            ticks: ticks.clone(),
            desk: None,
        };
        holder.reopen();
        holder
    }

    pub fn desk(&mut self) -> &mut Desk {
        self.desk.as_mut().unwrap()
    }

    /// Closes the book and opens it again: another opening, another actor.
    pub fn reopen(&mut self) {
        self.desk = None;
        let book = store::Book::open(&self.path, &self.key).unwrap();
        let ticks = self.ticks.clone();
        let clock = Box::new(move || Now {
            ms: ticks.fetch_add(1_000, Relaxed),
            tz: 60,
        });
        let me = book.read(|view| Me::of_book(view, clock, "veldboek/test")).unwrap();
        self.desk = Some(Desk { book, me });
    }
}
