//! A forwarder that counts: what really went over the socket, for comparing with what a device says it used. Made slow,
//! it lets so many bytes through as a test gives it, and no clock is asked.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::SeqCst},
    },
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{
        TcpListener, TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
    sync::{Notify, Semaphore},
    task::JoinHandle,
};

/// What a line that is not slow may carry.
const PLENTY: usize = Semaphore::MAX_PERMITS / 2;

/// A TCP forwarder on loopback.
pub struct Forwarder {
    address: SocketAddr,
    counts: Arc<Counts>,
    serving: JoinHandle<()>,
}

struct Counts {
    up: AtomicU64,
    down: AtomicU64,
    connections: AtomicU64,
    /// Bytes that may still go, either way.
    room: Semaphore,
    spent: Notify,
    cut: Notify,
}

impl Forwarder {
    /// Starts one in front of a relay.
    pub async fn before(relay: &str) -> Self {
        Self::with_room(relay, PLENTY).await
    }

    /// Starts a slow one: nothing goes until it is given room.
    pub async fn slow_before(relay: &str) -> Self {
        Self::with_room(relay, 0).await
    }

    async fn with_room(relay: &str, room: usize) -> Self {
        let upstream = relay.trim_start_matches("http://").to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let counts = Arc::new(Counts {
            up: AtomicU64::new(0),
            down: AtomicU64::new(0),
            connections: AtomicU64::new(0),
            room: Semaphore::new(room),
            spent: Notify::new(),
            cut: Notify::new(),
        });
        let for_all = counts.clone();
        let serving = tokio::spawn(async move {
            while let Ok((device, _)) = listener.accept().await {
                let Ok(relay) = TcpStream::connect(&upstream).await else {
                    continue;
                };
                for_all.connections.fetch_add(1, SeqCst);
                let (from_device, to_device) = device.into_split();
                let (from_relay, to_relay) = relay.into_split();
                let (up, down) = (for_all.clone(), for_all.clone());
                tokio::spawn(async move { carry(from_device, to_relay, &up, &up.up).await.ok() });
                tokio::spawn(async move { carry(from_relay, to_device, &down, &down.down).await.ok() });
            }
        });
        Self {
            address,
            counts,
            serving,
        }
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Bytes up, bytes down, connections.
    pub fn counts(&self) -> (u64, u64, u64) {
        let Counts {
            up, down, connections, ..
        } = &*self.counts;
        (up.load(SeqCst), down.load(SeqCst), connections.load(SeqCst))
    }
}

impl Forwarder {
    /// So many bytes may go, both ways together.
    pub fn give(&self, bytes: usize) {
        self.counts.room.add_permits(bytes);
    }

    /// It is no slow line any more.
    pub fn give_plenty(&self) {
        self.counts.room.add_permits(PLENTY);
    }

    /// Waits until more wants to go than may. Asked after each [`Self::give`].
    pub async fn is_spent(&self) {
        self.counts.spent.notified().await;
    }

    /// Every connection breaks; new ones are taken.
    pub fn cut(&self) {
        self.counts.cut.notify_waiters();
    }
}

impl Drop for Forwarder {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// Counts before it passes on, so that whoever has an answer finds it counted.
async fn carry(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    line: &Counts,
    counted: &AtomicU64,
) -> std::io::Result<()> {
    let mut cut = std::pin::pin!(line.cut.notified());
    let mut bytes = vec![0; 16 * 1024];
    loop {
        let n = tokio::select! {
            () = &mut cut => return Ok(()),
            n = from.read(&mut bytes) => n?,
        };
        if n == 0 {
            return to.shutdown().await;
        }
        let room = match line.room.try_acquire_many(n as u32) {
            Ok(room) => room,
            Err(_) => {
                line.spent.notify_one();
                tokio::select! {
                    () = &mut cut => return Ok(()),
                    room = line.room.acquire_many(n as u32) => room.unwrap(),
                }
            }
        };
        room.forget();
        counted.fetch_add(n as u64, SeqCst);
        to.write_all(&bytes[..n]).await?;
    }
}
