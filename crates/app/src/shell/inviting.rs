//! Inviting a device, as states that a screen shows.

use super::{
    Shell,
    walk::{Shown, Walk, no_such_walk},
};
use crate::{Failure, HerNo, Invitation, Invited, door::FailureShown, membership::Joined};
use protocol::{Role, Roles, limits::MEET_SECONDS};
use serde::Serialize;
use tokio::time::{Duration, Instant};

/// Where an invitation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum InvitingStage {
    /// The relay is asked for a mailbox.
    Opening,
    /// The code can be passed on.
    Code,
    /// Two people compare six digits.
    Check,
    /// The newcomer has to say yes, too; then she is taken in.
    Admitting,
    /// She is in the team.
    Done,
    /// Nobody was taken in.
    Failed,
}

/// An invitation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Inviting {
    /// Where it stands.
    pub stage: InvitingStage,
    /// The code to pass on.
    pub code: Option<String>,
    /// How long the code lives.
    pub seconds_left: Option<u64>,
    /// The digits to compare.
    pub digits: Option<String>,
    /// The name of who came in.
    pub joined: Option<String>,
    /// Why it failed; with `done`, why the sync that belongs to it did not end.
    pub failure: Option<FailureShown>,
    /// She is in the team, and her device could not be told.
    pub unheard: bool,
    #[serde(skip)]
    #[ts(skip)]
    until: Option<Instant>,
}

impl Shell {
    /// Begins to let a device in. One that was under way ends.
    pub fn invite(&self, name: Option<String>, roles: &[String]) -> Result<Inviting, Failure> {
        let roles: Option<Roles> = roles.iter().map(|id| id.parse::<Role>().ok()).collect();
        let invitation = Invitation {
            roles: roles.ok_or_else(|| Failure::input("roles"))?,
            name,
            seconds: MEET_SECONDS,
        };
        let book = self.book()?;
        let client = book.client()?;
        let shown = Inviting {
            stage: InvitingStage::Opening,
            code: None,
            seconds_left: None,
            digits: None,
            joined: None,
            failure: None,
            unheard: false,
            until: None,
        };
        let (walk, walking) = Walk::new(shown.clone());
        let told = Told(self.clone(), walk.shown());
        let after = told.clone();
        self.held().inviting = Some(walk);
        walking.run(
            async move |ear| {
                let mut tell = |event| match event {
                    Invited::Code(code) => {
                        told.show(|shown| {
                            (shown.stage, shown.code) = (InvitingStage::Code, Some(code));
                            shown.until = Some(Instant::now() + Duration::from_secs(MEET_SECONDS));
                        });
                        true
                    }
                    Invited::Check(digits, her_no) => {
                        let yes = ear.hear(|| {
                            told.clone().hear_no(her_no);
                            told.show(|shown| (shown.stage, shown.digits) = (InvitingStage::Check, Some(digits)));
                        });
                        if yes {
                            told.show(|shown| shown.stage = InvitingStage::Admitting);
                        }
                        yes
                    }
                };
                book.invite(&client, &invitation, &mut tell).await
            },
            move |outcome| after.ended(outcome),
        );
        self.tell(&["invite"]);
        Ok(shown)
    }

    /// The invitation that is under way, or how the last one ended.
    pub fn inviting(&self) -> Option<Inviting> {
        self.held().inviting.as_ref().map(|walk| walk.shown().now().counted())
    }

    /// Whether the digits are the same on both screens.
    pub fn invite_say(&self, yes: bool) -> Result<Inviting, Failure> {
        let held = self.held();
        let walk = held.inviting.as_ref().ok_or_else(no_such_walk)?;
        walk.say(yes);
        Ok(walk.shown().now().counted())
    }

    /// Ends an invitation, or clears away how it ended. Its code is of no use any more.
    pub fn invite_stop(&self) {
        let walk = self.held().inviting.take();
        if walk.is_some() {
            self.tell(&["invite"]);
        }
    }
}

/// What is shown of one invitation, and who hears of it.
#[derive(Clone)]
struct Told(Shell, Shown<Inviting>);

impl Told {
    fn show(&self, change: impl FnOnce(&mut Inviting)) {
        self.1.change(change);
        self.0.tell(&["invite"]);
    }

    /// A newcomer who says no ends it: nobody has to look at the digits any longer.
    fn hear_no(self, her_no: HerNo) {
        tokio::spawn(async move {
            if her_no.said().await {
                // One that has just ended hears nothing.
                let _ = self.0.invite_say(false);
            }
        });
    }

    fn ended(&self, outcome: Result<Joined, Failure>) {
        self.show(|shown| match outcome {
            Ok(joined) => {
                shown.stage = InvitingStage::Done;
                shown.joined = Some(joined.name);
                shown.unheard = joined.unheard.is_some();
                shown.failure = joined.unheard.or(joined.unsynced).map(FailureShown::from);
            }
            Err(failure) => (shown.stage, shown.failure) = (InvitingStage::Failed, Some(failure.into())),
        });
        self.0.tell(&["team"]);
    }
}

impl Inviting {
    /// As it is shown now: a code is of use until somebody has used it.
    fn counted(self) -> Self {
        let waits = matches!(self.stage, InvitingStage::Code | InvitingStage::Check);
        let left = self
            .until
            .filter(|_| waits)
            .map(|until| until.saturating_duration_since(Instant::now()));
        Self {
            seconds_left: left.map(|left| left.as_secs()),
            ..self
        }
    }
}
