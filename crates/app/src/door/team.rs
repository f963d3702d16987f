//! The team: who is in it, and letting somebody in.

use crate::{shell::Inviting, team::TeamShown};

area! {
    /// What the team's screens ask.
    team(shell): TeamAsk {
        /// Members and their devices.
        show() -> TeamShown { shell.book()?.team() }
        /// Begins to let a device in.
        invite(name: Option<String>, roles: Vec<String>) -> Inviting { shell.invite(name, &roles) }
        /// The invitation that is under way, or how the last one ended.
        inviting() -> Option<Inviting> { Ok(shell.inviting()) }
        /// Whether the digits are the same on both screens.
        say(yes: bool) -> Inviting { shell.invite_say(yes) }
        /// Ends an invitation, or clears away how it ended.
        stop() -> () { shell.invite_stop(); Ok(()) }
    }
}
