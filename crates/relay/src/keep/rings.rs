//! The rings that lie ready for a device, and who lacks one.

use super::{Kept, ledger::team_no};
use protocol::{Chain, DeviceId, Refusal, Space, TeamId, frames::RingsResponse};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::{BTreeMap, BTreeSet};

/// The device's key, if the chain names it and somebody has brought it, and each maker's latest ring for it.
pub(crate) fn rings_for(db: &Connection, team: TeamId, chain: &Chain, device: DeviceId) -> Kept<RingsResponse> {
    let no = team_no(db, team)?.ok_or(Refusal::UnknownTeam)?;
    let kem_hash = chain.device(&device).ok_or(Refusal::NotFound)?.kem_hash;
    let kem_key = db
        .prepare_cached("SELECT key FROM kem WHERE team = ?1 AND hash = ?2")?
        .query_row(params![no, kem_hash.0], |row| row.get(0))
        .optional()?;
    let rings = db
        .prepare_cached("SELECT bytes FROM ring WHERE team = ?1 AND device = ?2 ORDER BY maker")?
        .query_map(params![no, device.0], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(RingsResponse { kem_key, rings })
}

/// Devices that may read a space at `seq` and have no ring with its present secret, of the spaces given.
///
/// The asker itself is not named: it knows what it lacks, and nobody can seal to herself what she does not have.
pub(super) fn lacking(
    db: &Connection,
    team: i64,
    chain: &Chain,
    seq: u32,
    asker: DeviceId,
    spaces: &[Space],
) -> Kept<Vec<(DeviceId, Vec<u16>)>> {
    let mut lacking: BTreeMap<DeviceId, Vec<u16>> = BTreeMap::new();
    for space in spaces {
        let Some(epoch) = chain.epoch_at(*space, seq) else {
            continue;
        };
        let covered = db
            .prepare_cached("SELECT DISTINCT device FROM cover WHERE team = ?1 AND space = ?2 AND epoch = ?3")?
            .query_map(params![team, space.number(), epoch.number], |row| {
                row.get(0).map(DeviceId)
            })?
            .collect::<Result<BTreeSet<_>, _>>()?;
        for (device, _) in chain.devices() {
            let reads = chain.roles_at(device, seq).reads(*space);
            if reads && *device != asker && !covered.contains(device) {
                lacking.entry(*device).or_default().push(space.number());
            }
        }
    }
    Ok(lacking.into_iter().collect())
}
