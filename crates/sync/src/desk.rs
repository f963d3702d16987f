//! What the stages work on: the open book, and who is working on it.

use crate::SyncFault;
use protocol::{Chain, DeviceId, Roles, Space, TeamId};
use std::collections::BTreeMap;
use store::{Book, View};
use vault::{DeviceKeys, Secret};

/// A moment by this device's clock. It is data, never an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Milliseconds since 1970.
    pub ms: i64,
    /// Minutes east of UTC.
    pub tz: i64,
}

/// The clock is handed in, so that a test can stop it and set it wrong.
pub type Clock = Box<dyn Fn() -> Now + Send>;

/// An open book and its holder.
pub struct Desk {
    /// The file.
    pub book: Book,
    /// The holder.
    pub me: Me,
}

/// The device that works here: its keys, the chain it knows, the secrets it holds.
pub struct Me {
    /// Its keys.
    pub keys: DeviceKeys,
    /// The membership chain as far as it is known here.
    pub chain: Chain,
    /// Secrets by space and epoch.
    pub secrets: BTreeMap<(u16, u32), Secret>,
    /// The actor of this opening: the device's prefix and eight bytes drawn anew, so that no copied folder and no
    /// restored backup can repeat an (actor, sequence).
    pub actor: [u8; 16],
    /// The clock.
    pub clock: Clock,
    /// This version of the app, as batches name it.
    pub app: &'static str,
}

/// Names of the single values that sync keeps in a book.
pub mod names {
    /// Ed25519 seed and X-Wing secret, 64 bytes.
    pub const KEYS: &str = "keys";
    /// The relay's address.
    pub const RELAY: &str = "relay";
    /// The session's token.
    pub const TOKEN: &str = "token";
    /// The newest version of acks seen.
    pub const ACK_VERSION: &str = "ack_version";
    /// 1 once the chain has an entry that this version does not understand.
    pub const NEEDS_UPDATE: &str = "needs_update";
    /// When another copy of this book was seen to write; milliseconds since 1970.
    pub const OTHER_COPY: &str = "other_copy";
}

impl Me {
    /// Puts together who works in an open book, from what the book holds.
    pub fn of_book(view: &View<'_>, clock: Clock, app: &'static str) -> Result<Self, SyncFault> {
        let keys = view
            .meta(names::KEYS)?
            .and_then(|keys| <[u8; 64]>::try_from(keys).ok())
            .ok_or(SyncFault::NoTeam)?;
        let chain = Chain::replay(&view.links(0)?).map_err(|_| SyncFault::NoTeam)?;
        let mut me = Self::new(DeviceKeys::from_bytes(&keys), chain, clock, app);
        for (space, epoch, secret) in view.secrets()? {
            me.secrets.insert((space, epoch), Secret::from_bytes(secret));
        }
        Ok(me)
    }

    /// A holder without secrets, with a fresh actor.
    pub fn new(keys: DeviceKeys, chain: Chain, clock: Clock, app: &'static str) -> Self {
        let fresh: [u8; 8] = vault::random();
        let mut actor = [0; 16];
        actor
            .iter_mut()
            .zip(keys.device().prefix().into_iter().chain(fresh))
            .for_each(|(to, from)| *to = from);
        Self {
            keys,
            chain,
            secrets: BTreeMap::new(),
            actor,
            clock,
            app,
        }
    }

    /// This device.
    pub fn device(&self) -> DeviceId {
        self.keys.device()
    }

    /// The team.
    pub fn team(&self) -> TeamId {
        self.chain.team()
    }

    /// What this device may do now.
    pub fn roles(&self) -> Roles {
        self.chain.roles(&self.device())
    }

    /// The secret that seals a space now, if this device has it.
    pub fn sealing_secret(&self, space: Space) -> Option<(u32, &Secret)> {
        let epoch = self.chain.epoch(space)?.number;
        Some((epoch, self.secrets.get(&(space.number(), epoch))?))
    }

    /// The device of the chain whose actors begin so.
    pub fn device_of_prefix(&self, prefix: [u8; 8]) -> Option<DeviceId> {
        self.chain
            .devices()
            .map(|(device, _)| *device)
            .find(|device| device.prefix() == prefix)
    }

    /// The moment, by this device's clock.
    pub fn now(&self) -> Now {
        (self.clock)()
    }
}
