//! `POST pull` and `GET rings/{device}`: what is new, of one moment.

use super::{Member, Relay};
use crate::{door, keep};
use axum::{http::StatusCode, response::Response};
use protocol::{
    DeviceId, Refusal,
    frames::{Frame, PullRequest},
};

pub(super) async fn pull(relay: &Relay, member: Member, body: &[u8]) -> Result<Response, Refusal> {
    let request = PullRequest::decode(body).map_err(|_| Refusal::Malformed)?;
    let acks = member.check_acks(&request.acks)?;
    let (team, device) = (member.team, member.device);
    if !acks.is_empty() {
        relay
            .writer
            .run(move |ledger| ledger.keep_acks(team, device, &acks))
            .await?;
    }
    let asked = keep::Asked {
        team,
        device,
        chain: member.chain,
        request,
    };
    let answer = relay.readers.read(move |moment| keep::pull(moment, &asked)).await?;
    Ok(door::bytes(StatusCode::OK, answer.encode()))
}

pub(super) async fn rings(relay: &Relay, member: Member, device: DeviceId) -> Result<Response, Refusal> {
    let Member { team, chain, .. } = member;
    let read = relay
        .readers
        .read(move |moment| keep::rings_for(moment, team, &chain, device));
    Ok(door::bytes(StatusCode::OK, read.await?.encode()))
}
