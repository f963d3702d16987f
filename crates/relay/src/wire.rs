//! Connections: how many, how silent, how slow, and how they end when the relay stops.

use axum::{
    extract::connect_info::Connected,
    serve::{IncomingStream, Listener},
};
use std::{
    fmt, io,
    net::{IpAddr, SocketAddr},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
    sync::{Notify, OwnedSemaphorePermit, Semaphore, futures::OwnedNotified},
    time::{Instant, Sleep, sleep},
};

/// Bytes per second that a request must come with, after [`GRACE`]: a phone on a bad line, not somebody who holds the
/// connection open with a byte a minute.
const SLOWEST: u64 = 2_048;
const GRACE: Duration = Duration::from_secs(20);

/// Accepts connections, as many as there is room for.
pub(crate) struct Gate {
    listener: TcpListener,
    room: Arc<Semaphore>,
    cut: Arc<Notify>,
    idle: Duration,
}

/// Who is at the other end. Its address serves the rate limit and is never shown.
#[derive(Clone, Copy)]
pub(crate) struct Peer(pub IpAddr);

/// A connection with its limits.
pub(crate) struct Wire {
    stream: TcpStream,
    cut: Pin<Box<OwnedNotified>>,
    /// Seen to be cut: half a request must not be answered as if it had been a wrong one.
    is_cut: bool,
    silence: Pin<Box<Sleep>>,
    idle: Duration,
    last: Instant,
    /// When the request that is coming in began, and how much of it has come.
    began: Option<Instant>,
    received: u64,
    _room: Option<OwnedSemaphorePermit>,
}

impl Gate {
    /// Notifying `cut` ends all connections at once.
    pub fn new(listener: TcpListener, connections: usize, idle: Duration, cut: Arc<Notify>) -> Self {
        let room = Arc::new(Semaphore::new(connections));
        Self {
            listener,
            room,
            cut,
            idle,
        }
    }
}

impl Listener for Gate {
    type Io = Wire;
    type Addr = Peer;

    async fn accept(&mut self) -> (Wire, Peer) {
        // The semaphore is never closed.
        let room = self.room.clone().acquire_owned().await.ok();
        loop {
            match self.listener.accept().await {
                Ok((stream, address)) => {
                    // Answers are single small packets: waiting to fill one only delays them.
                    let _ = stream.set_nodelay(true);
                    let wire = Wire {
                        stream,
                        cut: Box::pin(self.cut.clone().notified_owned()),
                        is_cut: false,
                        silence: Box::pin(sleep(self.idle)),
                        idle: self.idle,
                        last: Instant::now(),
                        began: None,
                        received: 0,
                        _room: room,
                    };
                    return (wire, Peer(address.ip()));
                }
                Err(error) if gone_before(&error) => {}
                Err(_) => {
                    // Out of file descriptors, most likely: some connection must end first.
                    tracing::warn!("no connection could be accepted");
                    sleep(Duration::from_millis(100)).await;
                }
            }
        }
    }

    fn local_addr(&self) -> io::Result<Peer> {
        self.listener.local_addr().map(|address: SocketAddr| Peer(address.ip()))
    }
}

fn gone_before(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

impl Connected<IncomingStream<'_, Gate>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Gate>) -> Self {
        *stream.remote_addr()
    }
}

impl fmt::Debug for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Peer")
    }
}

impl Wire {
    fn is_cut(&mut self, cx: &mut Context<'_>) -> bool {
        self.is_cut = self.is_cut || self.cut.as_mut().poll(cx).is_ready();
        self.is_cut
    }

    /// Whether nothing has moved for too long. One timer is pushed on only when it rings.
    fn is_silent(&mut self, cx: &mut Context<'_>) -> bool {
        while self.silence.as_mut().poll(cx).is_ready() {
            let until = self.last + self.idle;
            if until <= Instant::now() {
                return true;
            }
            self.silence.as_mut().reset(until);
        }
        false
    }

    fn is_too_slow(&mut self, bytes: usize) -> bool {
        self.last = Instant::now();
        let began = *self.began.get_or_insert(self.last);
        self.received += bytes as u64;
        let allowed = GRACE + Duration::from_secs(self.received / SLOWEST);
        self.last.duration_since(began) > allowed
    }
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let wire = self.get_mut();
        let before = buf.filled().len();
        match Pin::new(&mut wire.stream).poll_read(cx, buf) {
            Poll::Ready(Ok(())) => {
                let bytes = buf.filled().len() - before;
                if bytes > 0 && wire.is_too_slow(bytes) {
                    return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
                }
                Poll::Ready(Ok(()))
            }
            Poll::Pending if wire.is_cut(cx) => Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into())),
            Poll::Pending if wire.is_silent(cx) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            other => other,
        }
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let wire = self.get_mut();
        if wire.is_cut {
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        let written = Pin::new(&mut wire.stream).poll_write(cx, buf);
        wire.wrote(cx, &written)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let wire = self.get_mut();
        if wire.is_cut {
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        let written = Pin::new(&mut wire.stream).poll_write_vectored(cx, bufs);
        wire.wrote(cx, &written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(cx)
    }
}

impl Wire {
    fn wrote(&mut self, cx: &mut Context<'_>, written: &Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        match written {
            Poll::Ready(Ok(bytes)) => {
                // An answer begins: the next bytes are another request's.
                (self.began, self.received) = (None, 0);
                self.last = Instant::now();
                Poll::Ready(Ok(*bytes))
            }
            Poll::Ready(Err(error)) => Poll::Ready(Err(error.kind().into())),
            // Somebody who asks and does not read the answer is silent as well.
            Poll::Pending if self.is_cut(cx) || self.is_silent(cx) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}
