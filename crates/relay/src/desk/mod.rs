//! One file per kind of request: what it must be, who may ask, what it answers.

mod append;
mod chain;
mod listen;
mod login;
mod meet;
mod pull;
mod repair;

use crate::{
    chains::Chains,
    door::{self, Asked},
    events::Listeners,
    keep::{CheckedAck, Readers, Writer},
    meet::Meets,
    metrics::Metrics,
    rates::Buckets,
    route::Route,
    sessions::Sessions,
};
use axum::{http::StatusCode, response::Response};
use protocol::{Ack, Chain, DeviceId, Refusal, Roles, Space, TeamId};
use std::{sync::Arc, time::Duration};
use tokio::sync::{Semaphore, watch};

/// All that requests share.
pub(crate) struct Relay {
    pub writer: Writer,
    pub readers: Readers,
    pub chains: Arc<Chains>,
    pub listeners: Arc<Listeners>,
    pub metrics: Arc<Metrics>,
    pub sessions: Sessions,
    pub meets: Meets,
    pub device_rate: Buckets<DeviceId>,
    pub peer_rate: Buckets<u64>,
    pub team_rate: Buckets<u64>,
    pub streams: Arc<Semaphore>,
    pub waiting: Arc<Semaphore>,
    /// Room for large bodies, in KiB.
    pub bodies: Arc<Semaphore>,
    pub long_poll: Duration,
    pub stops: watch::Receiver<bool>,
}

/// A device with a session, in the chain, with a role.
pub(crate) struct Member {
    pub team: TeamId,
    pub device: DeviceId,
    pub roles: Roles,
    pub chain: Arc<Chain>,
    /// When its session ends, in seconds since 1970.
    pub expires: u64,
}

/// Signatures that are checked on the spot; more of them go to a thread of their own.
const ON_THE_SPOT: usize = 4;

/// Answers a request.
pub(crate) async fn answer(relay: &Arc<Relay>, asked: Asked) -> Result<Response, Refusal> {
    match asked.route {
        Route::BeginTeam => chain::begin(relay, &asked.body).await,
        Route::Challenge => Ok(door::bytes(StatusCode::OK, relay.sessions.challenge().to_vec())),
        Route::Login(team) => login::login(relay, team, &asked.body).await,
        Route::Pull(team) => pull::pull(relay, relay.member_of(team, &asked).await?, &asked.body).await,
        Route::Append(team, space) => {
            let member = relay.member_of(team, &asked).await?;
            append::append(relay, member, space, asked.body).await
        }
        Route::Chain(team) => chain::extend(relay, team, asked.body).await,
        Route::Repair(team, space) => {
            repair::repair(relay, relay.member_of(team, &asked).await?, space, &asked.body).await
        }
        Route::Rings(team, device) => pull::rings(relay, relay.member_of(team, &asked).await?, device).await,
        Route::PutRings(team) => {
            relay.member_of(team, &asked).await?;
            chain::put_rings(relay, team, asked.body).await
        }
        Route::Events(team) => listen::listen(relay, relay.member_of(team, &asked).await?),
        Route::MeetOpen(id) => meet::open(relay, &relay.member(&asked).await?, id, &asked.body),
        Route::MeetSay(id) => meet::say(relay, id, &asked.body),
        Route::MeetHear(id) => meet::hear(relay, id, asked.query.as_deref()).await,
        Route::MeetClose(id) => meet::close(relay, &relay.member(&asked).await?, id),
        Route::Health => Ok(door::text(StatusCode::OK, "ok")),
        Route::Metrics => Ok(door::text(StatusCode::OK, relay.metrics.text())),
    }
}

impl Relay {
    /// Who asks, if the session is of this team.
    async fn member_of(&self, team: TeamId, asked: &Asked) -> Result<Member, Refusal> {
        let member = self.member(asked).await?;
        if member.team == team {
            Ok(member)
        } else {
            Err(Refusal::Session)
        }
    }

    /// Who asks. A session lives only as long as its device's right.
    async fn member(&self, asked: &Asked) -> Result<Member, Refusal> {
        let header = asked.authorization.as_deref();
        let login = match self.sessions.login(&self.readers, header).await {
            Ok(login) => login,
            Err(refusal) => {
                // Guessing tokens is a request without a session.
                let allowed = self.peer_rate.take(crate::rates::peer_key(asked.peer.0));
                return Err(if allowed { refusal } else { Refusal::Busy });
            }
        };
        if !self.device_rate.take(login.device) {
            return Err(Refusal::Busy);
        }
        let chain = self.chains.get(&self.readers, login.team).await?;
        let roles = roles_of(&chain, &login.device)?;
        Ok(Member {
            team: login.team,
            device: login.device,
            roles,
            chain,
            expires: login.expires,
        })
    }
}

/// A device's roles, or why it has none.
fn roles_of(chain: &Chain, device: &DeviceId) -> Result<Roles, Refusal> {
    chain.device(device).ok_or(Refusal::UnknownDevice)?;
    let roles = chain.roles(device);
    if roles.is_empty() {
        Err(Refusal::Revoked)
    } else {
        Ok(roles)
    }
}

impl Member {
    /// Checks acks: its own, signed, of spaces that it reads.
    fn check_acks(&self, acks: &[Vec<u8>]) -> Result<Vec<CheckedAck>, Refusal> {
        if acks.len() > Space::ALL.len() {
            return Err(Refusal::Malformed);
        }
        acks.iter().map(|bytes| self.check_ack(bytes)).collect()
    }

    fn check_ack(&self, bytes: &[u8]) -> Result<CheckedAck, Refusal> {
        let ack = Ack::parse(bytes).map_err(|_| Refusal::Malformed)?;
        let space = Space::from_number(ack.space).ok_or(Refusal::Malformed)?;
        if ack.team != self.team {
            return Err(Refusal::Malformed);
        }
        if ack.device != self.device || !self.roles.reads(space) {
            return Err(Refusal::NotAllowed);
        }
        let device = self.chain.device(&self.device).ok_or(Refusal::UnknownDevice)?;
        Ack::verify(bytes, &device.sign_key).map_err(|_| Refusal::Signature)?;
        Ok(CheckedAck {
            space: ack.space,
            log_id: ack.log_id,
            number: i64::try_from(ack.number).map_err(|_| Refusal::Malformed)?,
            bytes: bytes.to_vec(),
        })
    }
}

/// Checks signatures: here when they are few, else where the runtime does not wait for them.
async fn judged<T: Send + 'static>(
    signatures: usize,
    judge: impl FnOnce() -> Result<T, Refusal> + Send + 'static,
) -> Result<T, Refusal> {
    if signatures <= ON_THE_SPOT {
        return judge();
    }
    let judging = tokio::task::spawn_blocking(judge);
    judging.await.map_err(|_| Refusal::Broken)?
}
