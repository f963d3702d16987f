//! What an operator or a test may set.

use std::{
    fmt,
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// How a relay is run. [`Settings::new`] gives defaults that suit a small server and a test.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The folder that holds everything; made when it is missing.
    pub data: PathBuf,
    /// Where to listen; port 0 lets the system pick one.
    pub listen: SocketAddr,
    /// Bytes that one team may store.
    pub max_team_bytes: u64,
    /// Teams that this relay takes.
    pub max_teams: u64,
    /// The relay's clock, for challenges, sessions and enrolment codes.
    pub clock: Clock,
    /// How many requests are too many.
    pub rates: Rates,
    /// Connections at one time.
    pub max_connections: usize,
    /// Event streams at one time.
    pub max_streams: usize,
    /// Waiting enrolment requests at one time.
    pub max_waiting: usize,
    /// How long a question to an enrolment mailbox waits for the next message.
    pub long_poll: Duration,
    /// How long a connection may be silent both ways.
    pub idle: Duration,
    /// How long a stop waits for requests in flight.
    pub stop_within: Duration,
}

impl Settings {
    /// The defaults, with this folder, on loopback and a port of the system's choice.
    pub fn new(data: impl Into<PathBuf>) -> Self {
        Self {
            data: data.into(),
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            max_team_bytes: 1 << 30,
            max_teams: 10_000,
            clock: Clock::default(),
            rates: Rates::default(),
            max_connections: 12_000,
            max_streams: 11_000,
            max_waiting: 1_000,
            long_poll: Duration::from_secs(20),
            idle: Duration::from_secs(75),
            stop_within: Duration::from_secs(5),
        }
    }
}

/// Requests per second, and how many may come at once after a quiet time.
///
/// The defaults leave room for hundreds of whole syncs a second from one address: behind a proxy, or in a test, all
/// devices share one.
#[derive(Clone, Copy, Debug)]
pub struct Rates {
    /// Per device with a session.
    pub device: Rate,
    /// Per peer address, for requests without a session.
    pub peer: Rate,
    /// Per peer address, for new teams, which cost disk.
    pub teams: Rate,
}

/// A steady rate and a burst.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    /// Requests per second in the long run.
    pub per_second: u32,
    /// Requests that may come at once.
    pub burst: u32,
}

impl Default for Rates {
    fn default() -> Self {
        Self {
            device: Rate {
                per_second: 2_000,
                burst: 10_000,
            },
            peer: Rate {
                per_second: 2_000,
                burst: 10_000,
            },
            teams: Rate {
                per_second: 20,
                burst: 2_000,
            },
        }
    }
}

/// Where the relay reads the time.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Duration + Send + Sync>);

impl Clock {
    /// A clock that tells this time since 1970.
    pub fn of(since_1970: impl Fn() -> Duration + Send + Sync + 'static) -> Self {
        Self(Arc::new(since_1970))
    }

    /// Time since 1970.
    pub fn now(&self) -> Duration {
        (self.0)()
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::of(|| machine_time().duration_since(UNIX_EPOCH).unwrap_or_default())
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the relay has a clock of its own for challenges, sessions and codes (design.md §4)"
)]
fn machine_time() -> SystemTime {
    SystemTime::now()
}
