//! The latest ack of each device in each space.

use super::{Kept, Ledger};
use protocol::{DeviceId, LogId, TeamId};
use rusqlite::{OptionalExtension, params};

/// An ack whose signature, team, device and right to read were checked.
pub(crate) struct CheckedAck {
    pub space: u16,
    pub log_id: LogId,
    pub number: i64,
    pub bytes: Vec<u8>,
}

impl Ledger {
    /// Keeps acks that say something new, under a new version of the team's acks.
    pub fn keep_acks(&mut self, team: TeamId, device: DeviceId, acks: &[CheckedAck]) -> Kept<()> {
        acks.iter().try_for_each(|ack| self.keep_ack(team, device, ack))
    }

    fn keep_ack(&mut self, id: TeamId, device: DeviceId, ack: &CheckedAck) -> Kept<()> {
        let (db, team) = self.team(id)?;
        let present = team.log(db, ack.space)?.log_id;
        let team_no = team.no;
        let kept: Option<(LogId, i64, Vec<u8>)> = db
            .prepare_cached("SELECT log_id, number, bytes FROM ack WHERE team = ?1 AND space = ?2 AND device = ?3")?
            .query_row(params![team_no, ack.space, device.0], |row| {
                Ok((row.get(0).map(LogId)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        if let Some((log_id, number, bytes)) = kept {
            let older = log_id == ack.log_id && ack.number < number;
            let of_an_earlier_life = log_id == present && ack.log_id != present;
            if older || of_an_earlier_life || bytes == ack.bytes {
                return Ok(());
            }
        }
        self.begin_changes(id);
        let (db, team) = self.team(id)?;
        team.ack_version += 1;
        db.prepare_cached(
            "INSERT INTO ack (team, space, device, version, log_id, number, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (team, space, device) DO UPDATE SET
                 version = excluded.version, log_id = excluded.log_id, number = excluded.number, bytes = excluded.bytes",
        )?
        .execute(params![
            team_no,
            ack.space,
            device.0,
            team.ack_version as i64,
            ack.log_id.0,
            ack.number,
            ack.bytes
        ])?;
        db.prepare_cached("UPDATE team SET ack_version = ?2 WHERE no = ?1")?
            .execute(params![team_no, team.ack_version as i64])?;
        Ok(())
    }
}
