//! One sync, in order: pull, apply, give back, push, ack. The book is held for a stage and never while waiting for
//! the network, so that nobody's typing waits either.

mod files;
mod relay;

use crate::{
    Client, Desk, Hint, Hints, SyncFault, ack, apply, enrol,
    fault::RelayFault,
    pull::{self, Taken},
    push, rebuild, returns, rings,
};
use protocol::{
    Refusal, Space, TeamId,
    frames::{AppendRequest, AppendResponse, Frame, PullResponse},
};
pub(crate) use relay::Line;
use std::{
    collections::BTreeSet,
    sync::{Mutex, MutexGuard, PoisonError},
};
use store::{EntryState, Topic};

/// How often a refusal that a pull can heal is healed before the relay is called nonsense.
const PATIENCE: u32 = 6;

/// What a sync did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Entries the relay took.
    pub sent: u64,
    /// Entries that came.
    pub received: u64,
    /// Entries taken in.
    pub applied: u64,
    /// Bytes up, HTTP headers included.
    pub up: u64,
    /// Bytes down.
    pub down: u64,
    /// Requests.
    pub requests: u64,
    /// What changed for a screen.
    pub topics: BTreeSet<Topic>,
    /// Parts of files are on their way: the next sync moves one further.
    pub files_left: bool,
}

impl Report {
    /// What the next sync did is added.
    pub fn add(&mut self, next: Self) {
        self.sent += next.sent;
        self.received += next.received;
        self.applied += next.applied;
        self.up += next.up;
        self.down += next.down;
        self.requests += next.requests;
        self.topics.extend(next.topics);
        self.files_left = next.files_left;
    }
}

/// Holds the desk for a stage. A stage that panicked left its transaction unwritten, so what it held is still good.
pub fn hold(desk: &Mutex<Desk>) -> MutexGuard<'_, Desk> {
    desk.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Syncs once: everything but files, and then one part of a file each way. So a round that is written while a file is
/// on its way waits for one part of it and no more. What was stored before a fault stays stored; nothing that was unsent
/// is lost.
pub async fn sync(desk: &Mutex<Desk>, client: &Client) -> Result<Report, SyncFault> {
    sync_after(desk, client, None).await
}

/// Syncs for the first time. The answer that brought a newcomer the chain brought the first entries with it; asking for
/// them once more would cost her a quarter of a megabyte.
pub async fn first_sync(desk: &Mutex<Desk>, client: &Client, answer: PullResponse) -> Result<Report, SyncFault> {
    sync_after(desk, client, Some(answer)).await
}

/// Listens to the relay's hints. After a sync: the session that it logged in to is the key.
pub async fn listen<'c>(desk: &Mutex<Desk>, client: &'c Client) -> Result<Hints<'c>, SyncFault> {
    let (team, token) = {
        let desk = hold(desk);
        (desk.me.team(), enrol::token(&desk)?)
    };
    client
        .hints(team, &token)
        .await
        .map_err(|fault| proven(desk, fault.into()))
}

/// Whether a hint tells of something that is not here yet. A device hears of its own entries, too.
pub fn is_news(desk: &Mutex<Desk>, hint: Hint) -> Result<bool, SyncFault> {
    let desk = hold(desk);
    match hint {
        Hint::Chain { seq } => Ok(seq > desk.me.chain.head().0),
        Hint::Log { space, number } => {
            let log = desk.book.read(|view| view.log(space))?;
            Ok(log.is_none_or(|log| log.number < number))
        }
    }
}

async fn sync_after(desk: &Mutex<Desk>, client: &Client, answer: Option<PullResponse>) -> Result<Report, SyncFault> {
    let before = client.traffic.counts();
    let mut line = Line::new(desk, client);
    let mut report = Report::default();
    let outcome = run(&mut line, &mut report, answer).await;
    let after = client.traffic.counts();
    (report.up, report.down, report.requests) = (after.0 - before.0, after.1 - before.1, after.2 - before.2);
    match outcome {
        Ok(()) => Ok(report),
        Err(fault) => Err(proven(desk, fault)),
    }
}

/// "Revoked" is a relay's word, and any relay can say it. What a device is told for true is what the chain here shows.
fn proven(desk: &Mutex<Desk>, fault: SyncFault) -> SyncFault {
    match fault.refusal() {
        Some(Refusal::Revoked) if hold(desk).me.roles().is_empty() => SyncFault::Revoked,
        _ => fault,
    }
}

async fn run(line: &mut Line<'_>, report: &mut Report, answer: Option<PullResponse>) -> Result<(), SyncFault> {
    catch_up_after(line, report, answer).await?;
    refuse_when_alarmed(line)?;
    line.begin_spaces().await?;
    let spaces: Vec<_> = line.with(|desk| {
        desk.me
            .roles()
            .readable()
            .filter(|space| *space != Space::Files)
            .collect()
    });
    let mut given_back = false;
    for space in &spaces {
        given_back |= returns::give_back(line, *space).await?;
    }
    if given_back {
        // It may have lost this device's kem key as well, and nobody else can bring that.
        let (head, _) = line.with(|desk| desk.me.chain.head());
        line.give_chain_back(head).await?;
        catch_up(line, report).await?;
    }
    for space in spaces {
        push_space(line, report, space, usize::MAX).await?;
    }
    // What was received is acknowledged at once; what was sent is acknowledged with the next pull.
    if report.received > 0 && !line.acks_went {
        let acks = line.with(|desk| desk.book.read(|view| ack::all_changed(view, &desk.me)))?;
        if !acks.is_empty() {
            catch_up(line, report).await?;
        }
    }
    line.with(|desk| {
        prove(desk, report)?;
        rebuild::fold(desk)
    })?;
    report.files_left = files::move_on(line, report).await?;
    Ok(())
}

/// Pulls until there is no more, heals what the answers say is broken, and applies.
async fn catch_up(line: &mut Line<'_>, report: &mut Report) -> Result<(), SyncFault> {
    catch_up_after(line, report, None).await
}

/// The same, beginning with an answer that is here already.
async fn catch_up_after(
    line: &mut Line<'_>,
    report: &mut Report,
    mut answer: Option<PullResponse>,
) -> Result<(), SyncFault> {
    let mut healed = 0;
    loop {
        let taken = match answer.take() {
            Some(answer) => line.with(|desk| pull::take_in(desk, &answer, &[]))?,
            None => pull_once(line).await?,
        };
        report.received += taken.received;
        report.topics.extend(taken.topics.iter().copied());
        // A relay that says "more" and gives nothing would keep us here for ever, too.
        let idle = taken.more && taken.received == 0 && !taken.chain_grew;
        if idle || taken.log_changed || taken.chain_behind.is_some() || !taken.repairs.is_empty() {
            healed += 1;
            if healed > PATIENCE {
                return Err(RelayFault::Nonsense.into());
            }
        }
        if let Some(seq) = taken.chain_behind {
            line.give_chain_back(seq).await?;
        }
        for (space, request) in &taken.repairs {
            line.repair(*space, request).await?;
        }
        line.mend_rings(&taken.lacking).await?;
        let again = taken.more || taken.chain_behind.is_some() || !taken.repairs.is_empty();
        if !again {
            break;
        }
    }
    let outcome = line.with(apply::all)?;
    report.applied += outcome.applied;
    report.topics.extend(outcome.topics);
    line.with(|desk| prove(desk, report))
}

async fn pull_once(line: &mut Line<'_>) -> Result<Taken, SyncFault> {
    let (request, acks) = line.with(|desk| {
        desk.book.read(|view| {
            let acks = ack::all_changed(view, &desk.me)?;
            Ok::<_, SyncFault>((pull::request(view, &desk.me, acks.clone())?, acks))
        })
    })?;
    let path = Client::team_path(line.team, "pull");
    let answer: PullResponse = line.frame(&path, &request).await?;
    line.acks_went = true;
    let taken = line.with(|desk| pull::take_in(desk, &answer, &acks))?;
    line.files_wait = taken.files_wait;
    if taken.received > 0 {
        line.acks_went = false;
    }
    Ok(taken)
}

/// An entry that names a chain position beyond what the relay serves: it hides a change of the team.
fn refuse_when_alarmed(line: &Line<'_>) -> Result<(), SyncFault> {
    line.with(|desk| {
        // What no log has any more and nobody of the team signed was a liar's: it is gone before it raises an alarm.
        let spaces: Vec<_> = desk.me.roles().readable().collect();
        for space in spaces {
            returns::due(desk, space)?;
        }
        let Desk { book, me } = desk;
        let items = book.read(|view| view.open_items())?;
        let needs_update = book.read(|view| view.meta_number(crate::desk::names::NEEDS_UPDATE))? > 0;
        let hidden = !needs_update
            && items
                .iter()
                .any(|item| item.state == EntryState::Waiting && item.reason == "chain");
        let forked = items
            .iter()
            .any(|item| item.state == EntryState::Quarantined && item.reason == "chain");
        let about = b"relay";
        let now = me.now().ms;
        book.write(|write| match hidden {
            true => write.raise_alarm(now, "ahead", about),
            false => write.clear_alarm("ahead", about),
        })?;
        match (hidden, forked) {
            (_, true) => Err(SyncFault::Alarm("chain_fork")),
            (true, _) => Err(SyncFault::Alarm("ahead")),
            _ => Ok(()),
        }
    })
}

/// Sends what waits in a space, in so many batches at most.
async fn push_space(line: &mut Line<'_>, report: &mut Report, space: Space, most: usize) -> Result<(), SyncFault> {
    let (mut refused, mut sent) = (0, 0);
    while sent < most {
        let Some(batch) = line.with(|desk| push::next(desk, space))? else {
            break;
        };
        let (log, acks) = line.with(|desk| {
            desk.book.read(|view| {
                let acks = if line.acks_went {
                    Vec::new()
                } else {
                    ack::all_changed(view, &desk.me)?
                };
                Ok::<_, SyncFault>((view.log(space.number())?, acks))
            })
        })?;
        let Some(log) = log else {
            return Err(RelayFault::Nonsense.into());
        };
        let request = AppendRequest {
            log_id: log.log_id,
            returned: false,
            entries: vec![batch.bytes],
            acks: acks.clone(),
        };
        let path = Client::team_path(line.team, &format!("append/{}", space.number()));
        match line.frame::<AppendResponse>(&path, &request).await {
            Ok(answer) => {
                line.acks_went = true;
                line.with(|desk| {
                    desk.book.write(|write| ack::sent(write, &desk.me, &acks))?;
                    push::answered(desk, space, batch.id, &answer)
                })?;
                report.sent += 1;
                sent += 1;
            }
            Err(fault) => match fault.refusal() {
                Some(Refusal::Stale | Refusal::Gap | Refusal::LogChanged) if refused < PATIENCE => {
                    refused += 1;
                    catch_up(line, report).await?;
                    refuse_when_alarmed(line)?;
                    if space == Space::Files {
                        files::pull_all(line, report).await?;
                    }
                    if returns::give_back(line, space).await? {
                        catch_up(line, report).await?;
                    }
                    // A log of another life takes the same bytes: others may have read them in the old one.
                    if fault.refusal() != Some(Refusal::LogChanged) {
                        line.with(|desk| unless_arrived(desk, space, batch.id))?;
                    }
                }
                _ => return Err(fault),
            },
        }
    }
    Ok(())
}

/// After the pull that follows a refusal: what did not come back in the log will never be taken as it is.
fn unless_arrived(desk: &mut Desk, space: Space, id: protocol::Hash) -> Result<(), SyncFault> {
    let waits = desk
        .book
        .read(|view| view.outbox(space.number()))?
        .is_some_and(|batch| batch.id == id);
    if waits { push::drop_batch(desk, space) } else { Ok(()) }
}

fn prove(desk: &mut Desk, report: &mut Report) -> Result<(), SyncFault> {
    let Desk { book, me } = desk;
    let (_, topics) = book.write(|write| {
        ack::compare(write, me)?;
        ack::prove(write, me, Space::Team)
    })?;
    report.topics.extend(topics);
    Ok(())
}

/// The team of an open desk.
fn team_of(desk: &Mutex<Desk>) -> TeamId {
    hold(desk).me.team()
}

/// An answer that is no frame is nonsense.
fn frame_of<F: Frame>(bytes: &[u8]) -> Result<F, SyncFault> {
    F::decode(bytes).map_err(|_| RelayFault::Nonsense.into())
}

/// Whether this device lacks a secret; then its rings are worth a request.
fn lacks(line: &Line<'_>) -> bool {
    line.with(|desk| rings::lacks_any(&desk.me))
}
