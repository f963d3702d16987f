//! `devd`: the app served to a browser, on loopback only. The same asks and the same events as the window has, so that
//! the screens can be built, tested and photographed in the engine of Android's WebView.
//!
//! Any page of any site may send requests to loopback, so every request must name this port as its host (against DNS
//! rebinding), come from this page if it says where from, and know the token of the address or the cookie that it was
//! exchanged for. A developer's tool: it is in no product.

mod files;
mod guard;
mod offered;
mod pages;
mod set;
mod world;

pub use world::{Person, Wanted, World};

use app::Shell;
use axum::{Router, extract::DefaultBodyLimit};
use guard::Guard;
use std::{
    net::SocketAddr,
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::{net::TcpListener, task::JoinHandle};

/// One shell, served.
pub struct Devd {
    seat: Arc<Seat>,
    serving: JoinHandle<()>,
}

/// What the requests share.
struct Seat {
    address: SocketAddr,
    guard: Guard,
    ui: Option<PathBuf>,
    shell: Mutex<Option<Shell>>,
}

impl Devd {
    /// Serves a shell on a port of loopback (0: one of the system's choice), with the screens of a folder if there is one.
    pub async fn serve(shell: Shell, ui: Option<PathBuf>, port: u16) -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        let address = listener.local_addr()?;
        let seat = Arc::new(Seat {
            address,
            guard: Guard::new(address),
            ui,
            shell: Mutex::new(Some(shell)),
        });
        let router = Router::new()
            .fallback(pages::answer)
            .layer(DefaultBodyLimit::max(pages::LONGEST))
            .with_state(seat.clone());
        let serving = tokio::spawn(async move {
            // It ends with its task.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { seat, serving })
    }

    /// A new address, good for one page.
    pub fn address(&self) -> String {
        format!("http://{}/?token={}", self.seat.address, self.seat.guard.token())
    }

    /// Where it listens.
    pub fn listens_at(&self) -> SocketAddr {
        self.seat.address
    }

    /// The shell, unless it was killed.
    pub fn shell(&self) -> Option<Shell> {
        self.seat.shell()
    }

    /// Takes the shell away, as a system does that needs the memory, and answers when its book is closed. Pages stay.
    pub async fn kill(&self) {
        let shell = self.seat.held().take();
        if let Some(shell) = shell {
            // Locking writes nothing: to the book it is the same as dropping, but for the waiting.
            shell.lock_now().await;
        }
    }

    /// Serves another shell from now on.
    pub fn serves(&self, shell: Shell) {
        *self.seat.held() = Some(shell);
    }
}

impl Drop for Devd {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Seat {
    fn shell(&self) -> Option<Shell> {
        self.held().clone()
    }

    fn held(&self) -> MutexGuard<'_, Option<Shell>> {
        self.shell.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
