//! What a test makes happen: `POST CONTROL/relay/stop`, `/relay/start`, `/clock/<minutes>`, `/<name>/lock`,
//! `/<name>/unlock`, `/<name>/kill`, `/<name>/again`, `/<name>/address`; `GET CONTROL/<name>/state`. CONTROL holds a
//! secret, so that no page of another site finds it.

use super::{Stage, open, shared};
use crate::PASSPHRASE;
use axum::{
    extract::State,
    http::{Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) async fn answer(State(stage): State<Arc<Stage>>, method: Method, uri: Uri) -> Response {
    let path = uri
        .path()
        .strip_prefix('/')
        .and_then(|path| path.strip_prefix(&stage.secret));
    let parts: Vec<&str> = path.unwrap_or_default().split('/').skip(1).collect();
    let answer = match (method.as_str(), parts.as_slice()) {
        ("POST", ["relay", "stop"]) => {
            stage.relay.lock().await.stop().await;
            Some(Value::Null)
        }
        ("POST", ["relay", "start"]) => {
            stage.relay.lock().await.start_again().await;
            Some(Value::Null)
        }
        ("POST", ["clock", minutes]) => clock(&stage, minutes),
        (method, [name, what]) => person(&stage, method, name, what).await,
        _ => None,
    };
    match answer {
        Some(value) => ([(header::CONTENT_TYPE, "application/json")], value.to_string()).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn clock(stage: &Stage, minutes: &str) -> Option<Value> {
    if stage.real_clock {
        return None;
    }
    stage.clock.advance_minutes(minutes.parse().ok()?);
    for (_, _, devd) in &stage.seats {
        if let Some(shell) = devd.shell() {
            shell.clock_moved();
        }
    }
    Some(json!(stage.clock.now()))
}

async fn person(stage: &Stage, method: &str, name: &str, what: &str) -> Option<Value> {
    let (_, data, devd) = stage.seats.iter().find(|(person, ..)| person.key == name)?;
    match (method, what) {
        ("GET", "state") => {
            let shell = devd.shell()?;
            let state = tokio::task::spawn_blocking(move || shell.state()).await.ok()?;
            Some(json!(state.ok()?))
        }
        ("POST", "lock") => Some(json!(devd.shell()?.lock().await.ok()?)),
        ("POST", "unlock") => Some(json!(devd.shell()?.unlock(PASSPHRASE.into()).await.ok()?)),
        ("POST", "kill") => {
            devd.kill().await;
            Some(Value::Null)
        }
        ("POST", "again") => {
            devd.kill().await;
            devd.serves(open(data, shared(&stage.clock, stage.real_clock)));
            Some(Value::Null)
        }
        ("POST", "address") => Some(json!({"url": devd.address()})),
        _ => None,
    }
}
