//! A forwarder that counts: what really went over the socket, for comparing with what a device says it used.

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
    task::JoinHandle,
};

/// A TCP forwarder on loopback.
pub struct Forwarder {
    address: SocketAddr,
    counts: Arc<Counts>,
    serving: JoinHandle<()>,
}

#[derive(Default)]
struct Counts {
    up: AtomicU64,
    down: AtomicU64,
    connections: AtomicU64,
}

impl Forwarder {
    /// Starts one in front of a relay.
    pub async fn before(relay: &str) -> Self {
        let upstream = relay.trim_start_matches("http://").to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let counts = Arc::new(Counts::default());
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
                tokio::spawn(async move { carry(from_device, to_relay, &up.up).await.ok() });
                tokio::spawn(async move { carry(from_relay, to_device, &down.down).await.ok() });
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
        let Counts { up, down, connections } = &*self.counts;
        (up.load(SeqCst), down.load(SeqCst), connections.load(SeqCst))
    }
}

impl Drop for Forwarder {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// Counts before it passes on, so that whoever has an answer finds it counted.
async fn carry(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, counted: &AtomicU64) -> std::io::Result<()> {
    let mut bytes = vec![0; 16 * 1024];
    loop {
        let n = from.read(&mut bytes).await?;
        if n == 0 {
            return to.shutdown().await;
        }
        counted.fetch_add(n as u64, SeqCst);
        to.write_all(&bytes[..n]).await?;
    }
}
