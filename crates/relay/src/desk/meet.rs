//! `/v1/meet/{id}`: the mailbox of an enrolment.

use super::{Member, Relay};
use crate::{door, meet::Heard, route::MeetId};
use axum::{body::Bytes, http::StatusCode, response::Response};
use protocol::{Refusal, limits};
use std::{pin::pin, time::Duration};
use tokio::time::{Instant, sleep};

/// The body is the number of seconds in decimal, or nothing for the longest.
pub(super) fn open(relay: &Relay, member: &Member, id: MeetId, body: &[u8]) -> Result<Response, Refusal> {
    let seconds = match body {
        [] => limits::MEET_SECONDS,
        digits => std::str::from_utf8(digits)
            .ok()
            .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_digit()))
            .and_then(|digits| digits.parse().ok())
            .filter(|seconds| (1..=limits::MEET_SECONDS).contains(seconds))
            .ok_or(Refusal::Malformed)?,
    };
    relay.meets.open(id, member.team, seconds)?;
    Ok(done())
}

pub(super) fn say(relay: &Relay, id: MeetId, message: &[u8]) -> Result<Response, Refusal> {
    relay.meets.say(id, message)?;
    Ok(done())
}

pub(super) fn close(relay: &Relay, member: &Member, id: MeetId) -> Result<Response, Refusal> {
    relay.meets.close(id, member.team)?;
    Ok(done())
}

/// Waits for the message after `?after=N` (0 when it is not said), but not for ever: then 204, and one asks again.
pub(super) async fn hear(relay: &Relay, id: MeetId, query: Option<&str>) -> Result<Response, Refusal> {
    let after = match query {
        None => 0,
        Some(query) => query
            .strip_prefix("after=")
            .and_then(|number| number.parse().ok())
            .filter(|number| *number < limits::MEET_MESSAGES)
            .ok_or(Refusal::Malformed)?,
    };
    let mut stops = relay.stops.clone();
    let until = Instant::now() + relay.long_poll;
    let mut room = None;
    loop {
        let (changed, left) = match relay.meets.hear(id, after)? {
            Heard::Message(message) => return Ok(door::bytes(StatusCode::OK, message)),
            Heard::Nothing(changed, left) => (changed, left),
        };
        let mut changed = pin!(changed.notified());
        changed.as_mut().enable();
        // It may have come between looking and listening.
        if let Heard::Message(message) = relay.meets.hear(id, after)? {
            return Ok(door::bytes(StatusCode::OK, message));
        }
        if room.is_none() {
            room = Some(relay.waiting.try_acquire().map_err(|_| Refusal::Busy)?);
        }
        let rest = until.saturating_duration_since(Instant::now());
        tokio::select! {
            () = &mut changed => {}
            () = sleep(rest.min(left)) => {}
            _ = stops.wait_for(|stopping| *stopping) => return Ok(nothing_yet()),
        }
        if until <= Instant::now() && left > Duration::ZERO {
            // The last look also tells that the code's time is over.
            return match relay.meets.hear(id, after)? {
                Heard::Message(message) => Ok(door::bytes(StatusCode::OK, message)),
                Heard::Nothing(..) => Ok(nothing_yet()),
            };
        }
    }
}

fn done() -> Response {
    door::bytes(StatusCode::OK, Bytes::new())
}

fn nothing_yet() -> Response {
    door::bytes(StatusCode::NO_CONTENT, Bytes::new())
}
