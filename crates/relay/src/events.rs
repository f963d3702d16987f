//! Hints that something is new. Loss is harmless: a device that missed one sees it at its next pull.

use crate::keep::News;
use protocol::{Chain, TeamId};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::sync::broadcast;

/// Hints that a slow listener may miss before the oldest are dropped.
const BACKLOG: usize = 32;

/// What listeners of a team hear.
#[derive(Clone)]
pub(crate) enum Hint {
    Log { space: u16, number: u64 },
    Chain(Arc<Chain>),
}

/// Who listens, per team.
#[derive(Default)]
pub(crate) struct Listeners(Mutex<Listening>);

#[derive(Default)]
struct Listening {
    teams: BTreeMap<TeamId, broadcast::Sender<Hint>>,
    closed: bool,
}

impl Listeners {
    /// Listens to a team; nothing when the relay is stopping.
    pub fn listen(&self, team: TeamId) -> Option<broadcast::Receiver<Hint>> {
        let mut listening = self.listening();
        if listening.closed {
            return None;
        }
        // Teams that nobody listens to any more go when somebody else comes.
        listening.teams.retain(|_, sender| sender.receiver_count() > 0);
        let sender = listening.teams.entry(team);
        Some(sender.or_insert_with(|| broadcast::channel(BACKLOG).0).subscribe())
    }

    pub fn tell(&self, news: News) {
        let (team, hint) = match news {
            News::Log { team, space, number } => (team, Hint::Log { space, number }),
            News::Chain { team, chain } => (team, Hint::Chain(chain)),
            News::Grown { .. } => return,
        };
        if let Some(sender) = self.listening().teams.get(&team) {
            // Nobody listening is fine.
            let _ = sender.send(hint);
        }
    }

    /// Ends all streams and begins no new ones.
    pub fn close(&self) {
        let mut listening = self.listening();
        listening.closed = true;
        listening.teams.clear();
    }

    fn listening(&self) -> MutexGuard<'_, Listening> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
