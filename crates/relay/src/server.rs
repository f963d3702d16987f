//! Starting and stopping.

use crate::{
    chains::Chains,
    desk::Relay,
    door,
    events::Listeners,
    keep::{News, OpenFault, Writer, WriterThread, open},
    meet::Meets,
    metrics::Metrics,
    rates::Buckets,
    sessions::Sessions,
    settings::Settings,
    wire::{Gate, Peer},
};
use axum::Router;
use std::{net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    net::TcpListener,
    sync::{Notify, Semaphore, watch},
    task::JoinHandle,
    time::timeout,
};

/// Memory for large bodies that are coming in, all together: a quarter of a gibibyte.
const BODIES_KIB: usize = 256 * 1024;

/// How long the last commit may take when no request is left. No client can stretch it, only a slow disk, so it is not the
/// operator's `stop_within`: a folder that is still locked would refuse the next relay.
const LETTING_GO: Duration = Duration::from_secs(30);

/// Why a relay does not start: a sentence for its operator.
#[derive(Debug, thiserror::Error)]
pub enum StartFault {
    /// The folder or the file in it cannot be used.
    #[error("cannot use the folder {folder}: {reason}")]
    Data {
        /// The folder.
        folder: String,
        /// Why not.
        reason: String,
    },
    /// The address cannot be listened at.
    #[error("cannot listen at {listen}: {reason}")]
    Listen {
        /// The address.
        listen: SocketAddr,
        /// Why not.
        reason: std::io::Error,
    },
    /// The system gives no thread.
    #[error("cannot start the writing thread: {0}")]
    Thread(std::io::Error),
}

/// A relay that runs. It goes on until [`Running::stop`]; dropped, it ends without waiting for anybody.
pub struct Running {
    address: SocketAddr,
    stopping: watch::Sender<bool>,
    cut: Arc<Notify>,
    serving: Option<JoinHandle<()>>,
    relay: Option<Arc<Relay>>,
    thread: Option<WriterThread>,
    settings: Settings,
}

/// Opens the folder, listens, and serves on the runtime of the caller.
pub async fn serve(settings: Settings) -> Result<Running, StartFault> {
    let listener = listen(settings.listen).await?;
    let address = listener.local_addr().map_err(|reason| StartFault::Listen {
        listen: settings.listen,
        reason,
    })?;
    let folder = settings.data.clone();
    let opened = tokio::task::spawn_blocking(move || open(&folder))
        .await
        .unwrap_or(Err(OpenFault::Damaged("opening it failed".into())))
        .map_err(|fault| StartFault::Data {
            folder: settings.data.display().to_string(),
            reason: fault.to_string(),
        })?;
    let (chains, listeners) = (Arc::new(Chains::default()), Arc::new(Listeners::default()));
    let metrics = Arc::new(Metrics::starting_at(opened.totals));
    let tell = {
        let (chains, listeners, metrics) = (chains.clone(), listeners.clone(), metrics.clone());
        move |news: News| {
            if let News::Chain { team, chain } = &news {
                chains.learn(*team, chain);
            }
            metrics.heard(&news);
            listeners.tell(news);
        }
    };
    let limits = (settings.max_teams, settings.max_team_bytes);
    let (writer, thread) =
        Writer::start(opened.writing, opened.lock, limits, metrics.clone(), tell).map_err(StartFault::Thread)?;
    let (stopping, stops) = watch::channel(false);
    let relay = Arc::new(Relay {
        writer,
        readers: opened.readers,
        chains,
        listeners,
        metrics,
        sessions: Sessions::new(opened.secret, settings.clock.clone()),
        meets: Meets::new(settings.clock.clone()),
        device_rate: Buckets::new(settings.rates.device),
        peer_rate: Buckets::new(settings.rates.peer),
        team_rate: Buckets::new(settings.rates.teams),
        streams: Arc::new(Semaphore::new(settings.max_streams)),
        waiting: Arc::new(Semaphore::new(settings.max_waiting)),
        bodies: Arc::new(Semaphore::new(BODIES_KIB)),
        long_poll: settings.long_poll,
        stops: stops.clone(),
    });
    let cut = Arc::new(Notify::new());
    let gate = Gate::new(listener, settings.max_connections, settings.idle, cut.clone());
    let serving = tokio::spawn(run(gate, relay.clone(), stops));
    tracing::info!("listening");
    Ok(Running {
        address,
        stopping,
        cut,
        serving: Some(serving),
        relay: Some(relay),
        thread: Some(thread),
        settings,
    })
}

impl Running {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its address as devices write it.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Lets requests in flight finish for a short while, ends streams and waiting questions at once, commits, and
    /// lets the folder go.
    pub async fn stop(mut self) {
        if let Some(relay) = self.relay.take() {
            self.stopping.send_replace(true);
            relay.listeners.close();
        }
        if let Some(mut serving) = self.serving.take()
            && timeout(self.settings.stop_within, &mut serving).await.is_err()
        {
            tracing::warn!("requests in flight took too long and were cut off");
            self.cut.notify_waiters();
            if timeout(self.settings.stop_within, &mut serving).await.is_err() {
                serving.abort();
            }
        }
        if let Some(thread) = self.thread.take() {
            // The thread ends when the last request that could still write has gone.
            let joining = tokio::task::spawn_blocking(move || thread.join());
            if timeout(LETTING_GO, joining).await.is_err() {
                tracing::error!("the writing thread did not end in time");
            }
        }
        tracing::info!("stopped");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(relay) = self.relay.take() {
            self.stopping.send_replace(true);
            relay.listeners.close();
            self.cut.notify_waiters();
        }
    }
}

async fn listen(listen: SocketAddr) -> Result<TcpListener, StartFault> {
    TcpListener::bind(listen)
        .await
        .map_err(|reason| StartFault::Listen { listen, reason })
}

async fn run(gate: Gate, relay: Arc<Relay>, mut stops: watch::Receiver<bool>) {
    let app = Router::new()
        .fallback(door::answer)
        .with_state(relay)
        .into_make_service_with_connect_info::<Peer>();
    let stopped = async move {
        // A sender that is gone means the same.
        let _ = stops.wait_for(|stopping| *stopping).await;
    };
    if axum::serve(gate, app).with_graceful_shutdown(stopped).await.is_err() {
        tracing::error!("serving ended with an error");
    }
}
