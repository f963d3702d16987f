//! A team of four books, three of which write, and a relay by values.

use crate::{
    books::{Founding, Holder, NAMES, Ticks, admission, found, one},
    edits::Record,
    relay::Relay,
    steps::{Act, Fate, Step},
};
use domain::{permissions::may_act, review};
use protocol::{LogId, Refusal, Role, Space, frames::PullResponse};
use std::{
    path::Path,
    sync::{Arc, atomic::AtomicI64},
};
use store::{OutboxRow, StoreFault};
use sync::{SyncFault, ack, acts, acts::NewAct, apply, edit, project, pull, push, rebuild, returns};
use tempfile::TempDir;
use vault::DeviceKeys;

/// Three write; the fourth reads in the end.
pub const WRITERS: usize = 3;

pub struct World {
    pub relay: Relay,
    pub holders: Vec<Holder>,
    pub record: Record,
    pub founding: Founding,
    ticks: Ticks,
    folder: TempDir,
}

impl World {
    pub fn new() -> Self {
        let folder = fast_folder();
        let ticks: Ticks = Arc::new(AtomicI64::new(1_515_093_000_000));
        let founding = found();
        let holders = (0..WRITERS)
            .map(|which| Holder::new(folder.path(), which, &founding, &ticks))
            .collect();
        let relay = Relay::new(founding.links.clone());
        let mut world = Self {
            relay,
            holders,
            record: Record::default(),
            founding,
            ticks,
            folder,
        };
        world.record.begin(&mut world.holders[0]);
        world.settle();
        world
    }

    /// Somebody who reads everything at once, after all of it was written.
    pub fn newcomer(&self) -> Holder {
        let which = NAMES.len() - 1;
        let folder = tempfile::tempdir_in(self.folder.path()).unwrap().keep();
        Holder::new(&folder, which, &self.founding, &self.ticks)
    }

    pub fn step(&mut self, step: &Step) {
        self.take_step(step);
        self.notice();
    }

    fn notice(&mut self) {
        for holder in &mut self.holders {
            self.record.notice_fresh_starts(holder);
        }
    }

    fn take_step(&mut self, step: &Step) {
        match step {
            Step::Edit { who, round, what } => self.record.edit(&mut self.holders[*who], *round, what),
            Step::Act { who, round, act } => self.act(*who, *round, *act),
            Step::Pull { who, limit, repeated } => {
                let answer = self.ask(*who, *limit);
                self.take(*who, &answer).unwrap();
                if *repeated {
                    // The same answer once more: stored or refused, but never twice.
                    let _ = self.take(*who, &answer);
                }
            }
            Step::PullLost { who } => {
                self.ask(*who, 100);
            }
            Step::Apply { who } => self.apply(*who),
            Step::Push { who, fate } => self.push(*who, *fate),
            Step::Sync { who } => self.sync(*who),
            Step::Reopen { who } => self.reopen(*who),
            Step::Fold { who } => rebuild::fold(self.holders[*who].desk()).unwrap(),
            Step::Rebuild { who } => self.rebuild(*who),
            Step::ChainGrows => {
                let lead = DeviceKeys::from_bytes(&self.founding.keys[0]);
                let link = admission(&lead, &self.relay.links, &DeviceKeys::generate(), one(Role::Volunteer));
                self.relay.links.push(link);
            }
            Step::RelayLoses { kept } => self.relay_loses(*kept),
        }
    }

    fn act(&mut self, who: usize, round: usize, act: Act) {
        let Some(id) = self.record.rounds.get(round % self.record.rounds.len()).copied() else {
            return;
        };
        if !crate::edits::has(&mut self.holders[who], id) {
            return;
        }
        let desk = self.holders[who].desk();
        if !may_act(project::rights(desk.me.roles()), act.kind(), Space::Team.number()) {
            return;
        }
        let (book, me) = (&mut desk.book, &desk.me);
        book.write(|write| {
            let document = edit::open(write, id)?;
            let before = project::read_round(write, me, id, &document)?.review;
            if review::allowed(before.state, act.kind()) {
                let new = NewAct {
                    kind: act.kind(),
                    document: id,
                    line: None,
                    text: Some("because".to_owned()),
                };
                acts::make(write, me, new, &document.heads(), &before.tips)?;
            }
            Ok::<_, SyncFault>(())
        })
        .unwrap();
    }

    /// What the relay answers to this book's pull.
    fn ask(&mut self, who: usize, limit: usize) -> (PullResponse, Vec<Vec<u8>>) {
        let desk = self.holders[who].desk();
        let (request, acks) = desk
            .book
            .read(|view| {
                let acks = ack::all_changed(view, &desk.me)?;
                Ok::<_, SyncFault>((pull::request(view, &desk.me, acks.clone())?, acks))
            })
            .unwrap();
        (self.relay.pull(&request, limit), acks)
    }

    fn take(&mut self, who: usize, (answer, acks): &(PullResponse, Vec<Vec<u8>>)) -> Result<bool, SyncFault> {
        pull::take_in(self.holders[who].desk(), answer, acks).map(|taken| taken.more)
    }

    fn apply(&mut self, who: usize) {
        let desk = self.holders[who].desk();
        apply::all(desk).unwrap();
        let (book, me) = (&mut desk.book, &desk.me);
        book.write(|write| ack::prove(write, me, Space::Team)).unwrap();
    }

    fn push(&mut self, who: usize, fate: Fate) {
        let Some(log_id) = self.log_id(who) else { return };
        let Some(batch) = push::next(self.holders[who].desk(), Space::Team).unwrap() else {
            return;
        };
        if fate == Fate::NeverSent {
            return;
        }
        match self.relay.append(log_id, &batch.bytes, false) {
            Ok(answer) => {
                if fate == Fate::SentTwice {
                    let repeat = self.relay.append(log_id, &batch.bytes, false);
                    assert_eq!(repeat, Ok(answer.clone()), "a repeat gets the same answer");
                }
                if fate != Fate::AnswerLost {
                    push::answered(self.holders[who].desk(), Space::Team, batch.id, &answer).unwrap();
                }
            }
            Err(refusal) => {
                assert!(
                    matches!(refusal, Refusal::Stale | Refusal::Gap | Refusal::LogChanged),
                    "{refusal:?}"
                );
                // A crash here leaves the batch as it is, to be refused again.
                if fate != Fate::AnswerLost {
                    self.heal(who, &batch, refusal);
                }
            }
        }
    }

    /// What `sync` does after a refusal: to the head, and then what did not come back is sealed anew.
    fn heal(&mut self, who: usize, batch: &OutboxRow, refusal: Refusal) {
        self.catch_up(who);
        self.give_back(who);
        self.catch_up(who);
        let desk = self.holders[who].desk();
        let waits = desk
            .book
            .read(|view| view.outbox(Space::Team.number()))
            .map_err(|fault: StoreFault| fault)
            .unwrap();
        if refusal != Refusal::LogChanged && waits.is_some_and(|waiting| waiting.id == batch.id) {
            push::drop_batch(desk, Space::Team).unwrap();
        }
    }

    fn catch_up(&mut self, who: usize) {
        loop {
            let answer = self.ask(who, 3);
            if !self.take(who, &answer).unwrap() {
                break;
            }
        }
        self.apply(who);
    }

    /// A whole sync, in the order of `session`.
    pub fn sync(&mut self, who: usize) {
        self.catch_up(who);
        self.give_back(who);
        self.catch_up(who);
        for _ in 0..20 {
            if !self.is_due(who) {
                break;
            }
            self.push(who, Fate::Answered);
        }
        self.catch_up(who);
    }

    fn give_back(&mut self, who: usize) {
        let due = returns::due(self.holders[who].desk(), Space::Team).unwrap();
        let Some(log_id) = self.log_id(who) else { return };
        for rows in due {
            for row in rows {
                if self.relay.append(log_id, &row.bytes, true).is_err() {
                    break;
                }
            }
        }
        let desk = self.holders[who].desk();
        desk.book
            .write(|write| write.clear_meta(&format!("returning_{}", Space::Team.number())))
            .map_err(|fault: StoreFault| fault)
            .unwrap();
    }

    pub fn is_due(&mut self, who: usize) -> bool {
        let desk = self.holders[who].desk();
        desk.book.read(|view| push::is_due(view, Space::Team)).unwrap()
    }

    fn log_id(&mut self, who: usize) -> Option<LogId> {
        let desk = self.holders[who].desk();
        let log = desk
            .book
            .read(|view| view.log(Space::Team.number()))
            .map_err(|fault: StoreFault| fault)
            .unwrap();
        log.map(|log| log.log_id)
    }

    fn reopen(&mut self, who: usize) {
        let before = crate::checks::everything(&mut self.holders[who], &self.record);
        self.holders[who].reopen();
        let after = crate::checks::everything(&mut self.holders[who], &self.record);
        assert_eq!(
            before, after,
            "closing and opening {}'s book changes nothing",
            self.holders[who].name
        );
    }

    fn rebuild(&mut self, who: usize) {
        let before = crate::checks::everything(&mut self.holders[who], &self.record);
        rebuild::rebuild(self.holders[who].desk()).unwrap();
        let after = crate::checks::everything(&mut self.holders[who], &self.record);
        assert_eq!(
            before, after,
            "what {}'s increments made, a rebuild makes",
            self.holders[who].name
        );
    }

    /// The relay is put back to an older copy, also while somebody's answer is out.
    fn relay_loses(&mut self, kept: usize) {
        if !self.relay.log.is_empty() {
            self.relay.loses_all_but(kept % self.relay.log.len());
        }
    }

    /// Everybody syncs until nobody has anything to say.
    pub fn settle(&mut self) {
        for _ in 0..4 {
            (0..WRITERS).for_each(|who| self.sync(who));
            self.notice();
        }
        for who in 0..WRITERS {
            assert!(!self.is_due(who), "{} has sent everything", self.holders[who].name);
        }
    }
}

/// In memory where the system has such a folder: these books are opened and closed thousands of times.
fn fast_folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        tempfile::tempdir_in(memory).unwrap()
    } else {
        tempfile::tempdir().unwrap()
    }
}
