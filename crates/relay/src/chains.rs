//! The chains that requests are judged by, in memory.
//!
//! A chain only grows, so a cached one is never wrong, only short; the writer brings the longer one after each commit
//! and before it answers. Whoever checks against a short one is told by the writer to check again.

use crate::keep::{Readers, load_chain};
use protocol::{Chain, Refusal, TeamId};
use rusqlite::OptionalExtension;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// Chains that are remembered at one time.
const REMEMBERED: usize = 4_096;

#[derive(Default)]
pub(crate) struct Chains(Mutex<BTreeMap<TeamId, Arc<Chain>>>);

impl Chains {
    /// The team's chain, read from the file when it is not remembered.
    pub async fn get(&self, readers: &Readers, team: TeamId) -> Result<Arc<Chain>, Refusal> {
        if let Some(chain) = self.remembered(team) {
            return Ok(chain);
        }
        let read = readers.read(move |moment| {
            let no: Option<i64> = moment
                .prepare_cached("SELECT no FROM team WHERE id = ?1")?
                .query_row([team.0], |row| row.get(0))
                .optional()?;
            load_chain(moment, no.ok_or(Refusal::UnknownTeam)?)
        });
        let chain = Arc::new(read.await?);
        self.learn(team, &chain);
        Ok(chain)
    }

    /// The team's chain, if it is in memory.
    pub fn remembered(&self, team: TeamId) -> Option<Arc<Chain>> {
        self.all().get(&team).cloned()
    }

    /// Remembers a chain unless a longer one is known.
    pub fn learn(&self, team: TeamId, chain: &Arc<Chain>) {
        let mut all = self.all();
        if all.get(&team).is_some_and(|known| known.head().0 >= chain.head().0) {
            return;
        }
        if all.len() >= REMEMBERED {
            all.clear();
        }
        all.insert(team, chain.clone());
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<TeamId, Arc<Chain>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
