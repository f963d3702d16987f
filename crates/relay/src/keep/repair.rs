//! A log that contradicts what a device has seen begins another life: all devices read it again from 1.

use super::{Kept, Ledger, chain::random, ledger::h_at};
use protocol::{LogId, TeamId, frames::RepairRequest};
use rusqlite::params;

impl Ledger {
    /// Draws a new log id if the request contradicts the log; answers the one that holds now. The entries stay.
    pub fn repair(&mut self, id: TeamId, space: u16, request: &RepairRequest) -> Kept<LogId> {
        let (db, team) = self.team(id)?;
        let log = team.log(db, space)?;
        let agrees = h_at(db, log.no, request.number)? == Some(request.h);
        if request.log_id != log.log_id || agrees {
            return Ok(log.log_id);
        }
        self.begin_changes(id);
        let (db, team) = self.team(id)?;
        let log = team.log(db, space)?;
        log.log_id = LogId(random()?);
        db.prepare_cached("UPDATE log SET log_id = ?2 WHERE no = ?1")?
            .execute(params![log.no, log.log_id.0])?;
        Ok(log.log_id)
    }
}
