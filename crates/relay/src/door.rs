//! Every request comes in here: route, rate, body, session; and every answer goes out, counted and logged.

use crate::{
    desk::{self, Relay},
    rates::peer_key,
    route::Route,
    wire::Peer,
};
use axum::{
    body::{Body, Bytes, HttpBody},
    extract::{ConnectInfo, Request, State},
    http::{Method, StatusCode, header},
    response::Response,
};
use protocol::Refusal;
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    pin::{Pin, pin},
    sync::Arc,
    task::Poll,
    time::Duration,
};
use tokio::{
    sync::OwnedSemaphorePermit,
    time::{Instant, timeout},
};

/// A body that is too long is still read up to this many times its limit, and thrown away: a client that is cut off
/// while it sends does not read why.
const READ_ON: u64 = 8;

/// Bodies up to this size are read without asking for room.
const SMALL_BODY: usize = 64 * 1024;

/// How long a large body waits for room.
const ROOM_WITHIN: Duration = Duration::from_secs(10);

/// A request that was let in.
pub(crate) struct Asked {
    pub route: Route,
    pub peer: Peer,
    pub authorization: Option<Vec<u8>>,
    pub query: Option<String>,
    pub body: Bytes,
    /// Room that a large body takes until it is answered.
    pub _room: Option<OwnedSemaphorePermit>,
}

/// Answers a request, whatever happens.
pub(crate) async fn answer(
    State(relay): State<Arc<Relay>>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    request: Request,
) -> Response {
    let began = Instant::now();
    let route = Route::of(request.method(), request.uri().path());
    let method = route.map_or("-", Route::method);
    let template = route.map_or("-", Route::template);
    let mut bytes_in = 0;
    let outcome = match route {
        Ok(route) => unpanicked(let_in(&relay, route, peer, request, &mut bytes_in)).await,
        Err(refusal) => Err(refusal),
    };
    let response = outcome.unwrap_or_else(refused);
    let status = response.status().as_u16();
    let bytes_out = response.body().size_hint().exact().unwrap_or_default();
    let milliseconds = began.elapsed().as_micros() as f64 / 1000.0;
    relay.metrics.answered(template, status);
    if status >= 500 {
        tracing::error!(
            method,
            route = template,
            status,
            milliseconds,
            bytes_in,
            bytes_out,
            "answered"
        );
    } else {
        tracing::info!(
            method,
            route = template,
            status,
            milliseconds,
            bytes_in,
            bytes_out,
            "answered"
        );
    }
    response
}

async fn let_in(
    relay: &Arc<Relay>,
    route: Route,
    peer: Peer,
    request: Request,
    bytes_in: &mut u64,
) -> Result<Response, Refusal> {
    let authorization = request.headers().get(header::AUTHORIZATION);
    let authorization = authorization.map(|value| value.as_bytes().to_vec());
    check_rate(relay, route, peer)?;
    let query = request.uri().query().map(str::to_owned);
    let (body, room) = match *request.method() {
        Method::POST | Method::PUT => read_body(relay, request.into_body(), route.body_limit()).await?,
        _ => (Bytes::new(), None),
    };
    *bytes_in = body.len() as u64;
    let asked = Asked {
        route,
        peer,
        authorization,
        query,
        body,
        _room: room,
    };
    desk::answer(relay, asked).await
}

/// Requests of a session are counted per device, once the session is known; the others here, per address.
fn check_rate(relay: &Relay, route: Route, peer: Peer) -> Result<(), Refusal> {
    let key = peer_key(peer.0);
    let allowed = match route {
        Route::Health | Route::Metrics => true,
        Route::BeginTeam => relay.team_rate.take(key),
        _ if route.needs_session() => true,
        _ => relay.peer_rate.take(key),
    };
    if allowed { Ok(()) } else { Err(Refusal::Busy) }
}

/// Reads a body whole. All large bodies together take no more memory than [`Relay::bodies`] allows.
async fn read_body(
    relay: &Relay,
    mut body: Body,
    limit: usize,
) -> Result<(Bytes, Option<OwnedSemaphorePermit>), Refusal> {
    let hint = body.size_hint();
    let longest = (limit as u64 * READ_ON).max(SMALL_BODY as u64);
    if hint.lower() > longest {
        return Err(Refusal::TooLarge);
    }
    let expected = hint.exact().map_or(limit, |exact| limit.min(exact as usize));
    let room = if expected > SMALL_BODY {
        let asked = relay.bodies.clone().acquire_many_owned(expected.div_ceil(1024) as u32);
        let room = timeout(ROOM_WITHIN, asked).await.map_err(|_| Refusal::Busy)?;
        Some(room.map_err(|_| Refusal::Broken)?)
    } else {
        None
    };
    let mut read = Vec::with_capacity(expected);
    let mut length = 0u64;
    while let Some(frame) = std::future::poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        // An error here is a client that broke off: nobody reads the answer.
        let Ok(data) = frame.map_err(|_| Refusal::Malformed)?.into_data() else {
            continue;
        };
        length += data.len() as u64;
        if length > longest {
            break;
        }
        if length <= limit as u64 {
            read.extend_from_slice(&data);
        }
    }
    if length > limit as u64 {
        return Err(Refusal::TooLarge);
    }
    Ok((Bytes::from(read), room))
}

/// A body of bytes and nothing else: no type, because both sides know what it is, and every byte is paid for.
pub(crate) fn bytes(status: StatusCode, bytes: impl Into<Bytes>) -> Response {
    let mut response = Response::new(Body::from(bytes.into()));
    *response.status_mut() = status;
    response
}

/// A text for people and their tools.
pub(crate) fn text(status: StatusCode, body: impl Into<Bytes>) -> Response {
    let mut response = bytes(status, body);
    let plain = header::HeaderValue::from_static("text/plain");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}

fn refused(refusal: Refusal) -> Response {
    let status = StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    text(status, refusal.word())
}

/// A panic while answering is this request's end and nobody else's.
async fn unpanicked<T>(answer: impl Future<Output = Result<T, Refusal>>) -> Result<T, Refusal> {
    let mut answer = pin!(answer);
    std::future::poll_fn(|cx| {
        let polled = catch_unwind(AssertUnwindSafe(|| answer.as_mut().poll(cx)));
        polled.unwrap_or_else(|_| {
            tracing::error!("a request ended with a panic");
            Poll::Ready(Err(Refusal::Broken))
        })
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_is_one_requests_end() {
        let answered = unpanicked::<()>(async { panic!("as a test") }).await;
        assert_eq!(answered, Err(Refusal::Broken));
    }
}
