//! Files, after everything else: one part each way, and then everything else has its turn again.

use super::{Line, Report, push_space};
use crate::{Client, SyncFault, apply, files, pull, returns};
use protocol::{
    Space,
    frames::{PullResponse, RepairRequest},
};
use store::LogRow;

/// Moves one part each way; whether there is more to move. A relay that has parts and gives none is left alone.
pub(super) async fn move_on(line: &mut Line<'_>, report: &mut Report) -> Result<bool, SyncFault> {
    let more = match line.files_wait {
        true => pull_part(line, report).await?,
        // All of the log is here: now it shows what a relay has lost of it.
        false => {
            returns::give_back(line, Space::Files).await?;
            false
        }
    };
    push_space(line, report, Space::Files, 1).await?;
    Ok(more || line.with(|desk| files::is_due(desk))?)
}

/// Pulls all parts there are; what was refused depends on them.
pub(super) async fn pull_all(line: &mut Line<'_>, report: &mut Report) -> Result<(), SyncFault> {
    while line.files_wait && pull_part(line, report).await? {}
    Ok(())
}

/// Pulls one part; whether it came, and another lies ready.
async fn pull_part(line: &mut Line<'_>, report: &mut Report) -> Result<bool, SyncFault> {
    let (before, request) = line.with(|desk| {
        desk.book.read(|view| {
            let log = view.log(Space::Files.number())?;
            Ok::<_, SyncFault>((log, pull::request_file(view, &desk.me)?))
        })
    })?;
    let answer: PullResponse = line.frame(&Client::team_path(line.team, "pull"), &request).await?;
    let taken = line.with(|desk| pull::take_in(desk, &answer, &[]))?;
    report.received += taken.received;
    report.topics.extend(taken.topics);
    let log = line.with(|desk| desk.book.read(|view| view.log(Space::Files.number())))?;
    // Told again that something lies ready, and given nothing of it: either log may be the wrong one.
    let contradicted = taken.files_wait.then_some(log).flatten().map(repair_of);
    let repairs = taken.repairs.into_iter().map(|(_, request)| request);
    for request in repairs.chain(contradicted) {
        line.repair(Space::Files, &request).await?;
    }
    let outcome = line.with(apply::all)?;
    report.applied += outcome.applied;
    report.topics.extend(outcome.topics);
    line.files_wait = taken.more;
    let number = |log: Option<LogRow>| log.map_or(0, |log| log.number);
    Ok(taken.more && number(log) > number(before))
}

fn repair_of(log: LogRow) -> RepairRequest {
    RepairRequest {
        log_id: log.log_id,
        number: log.number,
        h: log.h,
    }
}
