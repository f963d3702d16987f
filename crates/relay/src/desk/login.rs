//! `POST session`: a signed challenge for a token.

use super::{Relay, roles_of};
use crate::{door, keep::Login, sessions::Challenge};
use axum::{http::StatusCode, response::Response};
use protocol::{DeviceId, Hash, Refusal, TeamId, code, frames::SESSION_SIGNED, limits, verify};

pub(super) async fn login(relay: &Relay, team: TeamId, body: &[u8]) -> Result<Response, Refusal> {
    let (device, challenge, signature) = parts(body).ok_or(Refusal::Malformed)?;
    if !relay.sessions.is_good(&challenge) {
        return Err(Refusal::Session);
    }
    let chain = relay.chains.get(&relay.readers, team).await?;
    roles_of(&chain, &device)?;
    let key = chain.device(&device).ok_or(Refusal::UnknownDevice)?.sign_key;
    verify(&key, SESSION_SIGNED, &[&team.0, &device.0, &challenge], &signature).map_err(|_| Refusal::Signature)?;

    let mut token = [0; 16];
    getrandom::fill(&mut token).map_err(|_| Refusal::Broken)?;
    let now = relay.sessions.now();
    let login = Login {
        team,
        device,
        expires: now + limits::SESSION_SECONDS,
    };
    let hash = Hash::of(&[&token]);
    relay
        .writer
        .run(move |ledger| ledger.begin_session(hash, login, now))
        .await?;
    Ok(door::bytes(StatusCode::OK, code::encode(&token)))
}

/// device 16 ‖ challenge 32 ‖ signature 64.
fn parts(body: &[u8]) -> Option<(DeviceId, Challenge, [u8; 64])> {
    let (device, rest) = body.split_first_chunk::<16>()?;
    let (challenge, rest) = rest.split_first_chunk::<32>()?;
    Some((DeviceId(*device), *challenge, rest.try_into().ok()?))
}
