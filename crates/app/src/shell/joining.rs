//! Joining a team, as states that a screen shows.

use super::{
    Shell,
    walk::{Shown, Walk, no_such_walk},
};
use crate::{Book, Failure, JoinEvent, Passphrase, door::FailureShown, membership::Joined};
use serde::Serialize;
use tokio::runtime::Handle;

/// Where a joining stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum JoiningStage {
    /// The two devices find each other.
    Meeting,
    /// Two people compare six digits.
    Check,
    /// The lead has to say yes, too.
    Waiting,
    /// The team has taken the device in; the book is being fetched.
    Fetching,
    /// The book is open.
    Done,
    /// It ended without a book.
    Failed,
}

/// A joining.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Joining {
    /// Where it stands.
    pub stage: JoiningStage,
    /// The digits to compare.
    pub digits: Option<String>,
    /// The lead's name, once it is known: the book that is fetched brings it.
    pub lead: Option<String>,
    /// Why it failed; with `done`, why the first sync did not end.
    pub failure: Option<FailureShown>,
    /// A damaged book was in the way and has been moved aside.
    pub moved_aside: Option<MovedAside>,
}

/// A damaged book that was moved aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct MovedAside {
    /// How many of its changes and acts the relay never got, if that could be read.
    pub unsent: Option<u64>,
}

impl Shell {
    /// Begins to join. One that was under way ends.
    pub async fn join(&self, code: String, name: String, passphrase: Passphrase) -> Result<Joining, Failure> {
        let _moving = self.0.moving.lock().await;
        // The demo goes, and so does an open book: joining into its folder says what is in the way.
        self.close().await;
        let shown = Joining {
            stage: JoiningStage::Meeting,
            digits: None,
            lead: None,
            failure: None,
            moved_aside: None,
        };
        let (walk, walking) = Walk::new(shown.clone());
        let told = Told(self.clone(), walk.shown());
        let after = told.clone();
        self.held().joining = Some(walk);
        let (folder, clock) = (self.folder(), self.clock());
        walking.run(
            async move |ear| {
                let mut tell = |event| match event {
                    JoinEvent::MovedAside(_, unsent) => {
                        told.show(|shown| shown.moved_aside = Some(MovedAside { unsent }));
                        true
                    }
                    JoinEvent::Check(digits) => {
                        let yes = ear.hear(|| {
                            told.show(|shown| (shown.stage, shown.digits) = (JoiningStage::Check, Some(digits)));
                        });
                        if yes {
                            told.show(|shown| shown.stage = JoiningStage::Waiting);
                        }
                        yes
                    }
                    JoinEvent::Admitted => {
                        told.show(|shown| shown.stage = JoiningStage::Fetching);
                        true
                    }
                };
                Book::join(&folder, &passphrase, clock, &code, &name, &mut tell).await
            },
            move |outcome| match outcome {
                Ok((book, joined)) => Handle::current().block_on(after.arrived(book, joined)),
                Err(failure) => after.show(|shown| {
                    (shown.stage, shown.failure) = (JoiningStage::Failed, Some(failure.into()));
                }),
            },
        );
        self.tell(&["join", "shell"]);
        Ok(shown)
    }

    /// The joining that is under way, or how the last one ended.
    pub fn joining(&self) -> Option<Joining> {
        self.held().joining.as_ref().map(|walk| walk.shown().now())
    }

    /// Whether the digits are the same on both screens.
    pub fn join_say(&self, yes: bool) -> Result<Joining, Failure> {
        let held = self.held();
        let walk = held.joining.as_ref().ok_or_else(no_such_walk)?;
        walk.say(yes);
        Ok(walk.shown().now())
    }

    /// Ends a joining, or clears away how it ended.
    pub fn join_stop(&self) {
        let walk = self.held().joining.take();
        if walk.is_some() {
            self.tell(&["join", "shell"]);
        }
    }
}

/// What is shown of one joining, and who hears of it.
#[derive(Clone)]
struct Told(Shell, Shown<Joining>);

impl Told {
    fn show(&self, change: impl FnOnce(&mut Joining)) {
        self.1.change(change);
        self.0.tell(&["join"]);
    }

    async fn arrived(&self, book: Book, joined: Joined) {
        let shell = &self.0;
        {
            let _moving = shell.0.moving.lock().await;
            shell.take_in(book, false).await;
        }
        let lead = shell.state().ok().and_then(|state| state.me?.leads.into_iter().next());
        self.show(|shown| {
            shown.stage = JoiningStage::Done;
            shown.lead = lead;
            shown.failure = joined.unsynced.map(FailureShown::from);
        });
    }
}
