//! `POST repair/{space}`: a device has seen what this log does not say.

use super::{Member, Relay};
use crate::door;
use axum::{http::StatusCode, response::Response};
use protocol::{
    Refusal, Space,
    frames::{Frame, RepairRequest},
};

/// Answers the log id that holds now, sixteen bytes.
pub(super) async fn repair(relay: &Relay, member: Member, space: Space, body: &[u8]) -> Result<Response, Refusal> {
    let request = RepairRequest::decode(body).map_err(|_| Refusal::Malformed)?;
    if !member.roles.reads(space) && !member.roles.writes(space) {
        return Err(Refusal::NotAllowed);
    }
    let team = member.team;
    let log_id = relay
        .writer
        .run(move |ledger| ledger.repair(team, space.number(), &request))
        .await?;
    Ok(door::bytes(StatusCode::OK, log_id.0.to_vec()))
}
