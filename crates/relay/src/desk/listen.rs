//! `GET events`: a stream of hints, as server-sent events: `space,number` and `chain,seq`.

use super::{Member, Relay, roles_of};
use crate::events::Hint;
use axum::response::{
    IntoResponse, Response,
    sse::{Event, KeepAlive, Sse},
};
use protocol::{Chain, DeviceId, Refusal, Space};
use std::{convert::Infallible, sync::Arc, time::Duration};
use tokio::sync::OwnedSemaphorePermit;
use tokio_stream::{StreamExt, wrappers::BroadcastStream};

/// A sign of life, so that neither a phone's network nor the relay takes the stream for dead.
const ALIVE: Duration = Duration::from_secs(25);

pub(super) fn listen(relay: &Arc<Relay>, member: Member) -> Result<Response, Refusal> {
    let room = relay.streams.clone().try_acquire_owned().map_err(|_| Refusal::Busy)?;
    let hints = relay.listeners.listen(member.team).ok_or(Refusal::Busy)?;
    let mut ear = Ear {
        relay: Arc::downgrade(relay),
        device: member.device,
        chain: member.chain,
        expires: member.expires,
        _room: room,
    };
    let events = BroadcastStream::new(hints)
        // A hint that was missed because the listener is slow is one less.
        .filter_map(Result::ok)
        .map(move |hint| ear.hear(hint))
        .take_while(|heard| !matches!(heard, Heard::End))
        .filter_map(|heard| match heard {
            Heard::Event(text) => Some(Ok::<_, Infallible>(Event::default().data(text))),
            Heard::Nothing | Heard::End => None,
        });
    Ok(Sse::new(events)
        .keep_alive(KeepAlive::new().interval(ALIVE))
        .into_response())
}

/// One who listens. It holds the relay weakly: a stream that lingers must not keep the writer from ending.
struct Ear {
    relay: std::sync::Weak<Relay>,
    device: DeviceId,
    chain: Arc<Chain>,
    expires: u64,
    _room: OwnedSemaphorePermit,
}

enum Heard {
    Event(String),
    Nothing,
    End,
}

impl Ear {
    fn hear(&mut self, hint: Hint) -> Heard {
        let Some(relay) = self.relay.upgrade() else {
            return Heard::End;
        };
        if self.expires <= relay.sessions.now() {
            return Heard::End;
        }
        match hint {
            Hint::Chain(chain) => {
                if roles_of(&chain, &self.device).is_err() {
                    return Heard::End;
                }
                let (seq, _) = chain.head();
                self.chain = chain;
                Heard::Event(format!("chain,{seq}"))
            }
            Hint::Log { space, number } => {
                let reads = Space::from_number(space).is_some_and(|space| self.chain.roles(&self.device).reads(space));
                if reads {
                    Heard::Event(format!("{space},{number}"))
                } else {
                    Heard::Nothing
                }
            }
        }
    }
}
