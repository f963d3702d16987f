//! Sessions, by the hash of their tokens.

use super::{Kept, Ledger};
use protocol::{DeviceId, Hash, TeamId};
use rusqlite::{Connection, OptionalExtension, params};

/// Sessions that one device may have; an older one ends.
const PER_DEVICE: i64 = 8;

/// Who a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Login {
    pub team: TeamId,
    pub device: DeviceId,
    /// Seconds since 1970.
    pub expires: u64,
}

impl Ledger {
    /// Keeps a new session, and lets those go that are over or too many.
    pub fn begin_session(&mut self, token: Hash, login: Login, now: u64) -> Kept<()> {
        let (db, team) = self.team(login.team)?;
        let no = team.no;
        db.prepare_cached("DELETE FROM session WHERE expires <= ?1")?
            .execute([now as i64])?;
        db.prepare_cached("INSERT INTO session (token, team, device, expires) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![token.0, no, login.device.0, login.expires as i64])?;
        db.prepare_cached(
            "DELETE FROM session WHERE token IN (
                 SELECT token FROM session WHERE team = ?1 AND device = ?2 AND token <> ?3
                 ORDER BY expires DESC LIMIT -1 OFFSET ?4)",
        )?
        .execute(params![no, login.device.0, token.0, PER_DEVICE - 1])?;
        Ok(())
    }
}

/// The session of a token, if there is one; it may be over.
pub(crate) fn find_login(db: &Connection, token: Hash) -> Kept<Option<Login>> {
    Ok(db
        .prepare_cached(
            "SELECT team.id, device, expires FROM session JOIN team ON team.no = session.team WHERE token = ?1",
        )?
        .query_row([token.0], |row| {
            Ok(Login {
                team: row.get(0).map(TeamId)?,
                device: row.get(1).map(DeviceId)?,
                expires: row.get::<_, i64>(2)? as u64,
            })
        })
        .optional()?)
}
