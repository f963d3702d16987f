//! The requests of a page: itself, its files, its asks, its events.

use super::{Seat, files, guard::No};
use app::{Changed, Failure, door};
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, Method, StatusCode, Uri, header},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use serde_json::{Value, json};
use std::{convert::Infallible, sync::Arc, time::Duration};
use tokio_stream::{StreamExt, wrappers::BroadcastStream};

/// What a page may load and do: what lies here, and nothing else.
const POLICY: &str = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

/// The longest ask: a file of two megabytes, in Base64.
pub(super) const LONGEST: usize = 3 * 1024 * 1024;

pub(super) async fn answer(
    State(seat): State<Arc<Seat>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let mut response = route(&seat, &method, &uri, &headers, &body).await;
    let fixed = [
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ];
    for (name, value) in fixed {
        response
            .headers_mut()
            .insert(name, header::HeaderValue::from_static(value));
    }
    for name in ["cross-origin-opener-policy", "cross-origin-resource-policy"] {
        response
            .headers_mut()
            .insert(name, header::HeaderValue::from_static("same-origin"));
    }
    response
}

async fn route(seat: &Seat, method: &Method, uri: &Uri, headers: &HeaderMap, body: &Bytes) -> Response {
    let path = uri.path();
    let token = uri.query().and_then(|query| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(name, _)| *name == "token").map(|(_, token)| token)
    });
    match (method, path.strip_prefix("/ask/")) {
        (&Method::POST, Some(area)) => match seat.guard.ask(headers, None) {
            Ok(()) => ask(seat, area, body).await,
            Err(no) => refused(no),
        },
        (&Method::GET, None) if path == "/events" => match seat.guard.ask(headers, token) {
            Ok(()) => events(seat),
            Err(no) => refused(no),
        },
        (&Method::GET, None) if path == "/" => page(seat, headers, token).await,
        (&Method::GET, None) => match seat.guard.ask(headers, None) {
            Ok(()) => files::serve(seat.ui.as_deref(), path).await,
            Err(no) => refused(no),
        },
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn page(seat: &Seat, headers: &HeaderMap, token: Option<&str>) -> Response {
    let cookie = match token {
        Some(token) => seat.guard.page(headers, token).map(Some),
        None => seat.guard.ask(headers, None).map(|()| None),
    };
    match cookie {
        Ok(cookie) => {
            let mut response = files::serve(seat.ui.as_deref(), "/index.html").await;
            if let Some(cookie) = cookie.and_then(|cookie| cookie.parse().ok()) {
                response.headers_mut().insert(header::SET_COOKIE, cookie);
            }
            response
        }
        Err(no) => refused(no),
    }
}

async fn ask(seat: &Seat, area: &str, body: &Bytes) -> Response {
    let Some(shell) = seat.shell() else {
        let silent = json!({"code": "app_silent", "detail": null, "line": null});
        return answered(StatusCode::SERVICE_UNAVAILABLE, &silent);
    };
    let wrong = || door::FailureShown::from(Failure::input("ask"));
    let asked = match body.len() {
        0..=LONGEST => serde_json::from_slice::<Value>(body).map_err(|_| wrong()),
        _ => Err(wrong()),
    };
    let answer = match asked {
        Ok(asked) => door::answer(&shell, area, asked).await,
        Err(failure) => Err(failure),
    };
    match answer {
        Ok(value) => answered(StatusCode::OK, &value),
        Err(failure) => answered(StatusCode::UNPROCESSABLE_ENTITY, &json!(failure)),
    }
}

fn answered(status: StatusCode, value: &Value) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}

/// The changes of the shell. With the shell the stream ends, and the page begins a new one.
fn events(seat: &Seat) -> Response {
    let Some(shell) = seat.shell() else {
        // A stream that ends at once: the page comes again, as it would not after a failure.
        return Sse::new(tokio_stream::once(Ok::<_, Infallible>(soon()))).into_response();
    };
    let changes = BroadcastStream::new(shell.events()).map(|changed| {
        // Too slow: whatever was missed is in everything.
        let changed = changed.unwrap_or_else(|_| Changed::everything());
        Ok::<_, Infallible>(Event::default().data(json!(changed).to_string()))
    });
    Sse::new(tokio_stream::once(Ok(soon())).chain(changes))
        .keep_alive(KeepAlive::new().interval(Duration::from_secs(15)))
        .into_response()
}

/// How soon a page comes again whose stream has ended.
fn soon() -> Event {
    Event::default().retry(Duration::from_millis(500))
}

fn refused(no: No) -> Response {
    let (status, why) = match no {
        No::Host => (StatusCode::MISDIRECTED_REQUEST, "This is another host.\n"),
        No::Origin => (StatusCode::FORBIDDEN, "This comes from another site.\n"),
        No::Token => (
            StatusCode::UNAUTHORIZED,
            "This address has been used, or never was one. Start devd again, or ask it for a new address.\n",
        ),
    };
    (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], why).into_response()
}
