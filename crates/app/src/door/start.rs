//! Starting: making a team, or joining one.

use crate::{
    Passphrase, SetAside,
    shell::{Joining, ShellState},
};

area! {
    /// What the first screens ask.
    start(shell): StartAsk {
        /// Makes a team at a relay, and opens the founder's book.
        create_team(team: String, name: String, relay: String, passphrase: Passphrase) -> ShellState {
            shell.create_team(team, name, relay, passphrase).await
        }
        /// Moves the locked book aside, so that somebody who forgot its passphrase can join anew. Nothing of it is lost.
        set_aside() -> ShellState { shell.set_aside().await }
        /// The books that were set aside, the newest first.
        aside() -> Vec<SetAside> { shell.aside() }
        /// Puts a book back that was set aside, where there is none now.
        put_back(aside: SetAside) -> ShellState { shell.put_back(aside).await }
        /// Begins to join a team with a code.
        join(code: String, name: String, passphrase: Passphrase) -> Joining { shell.join(code, name, passphrase).await }
        /// The joining that is under way, or how the last one ended.
        joining() -> Option<Joining> { Ok(shell.joining()) }
        /// Whether the digits are the same on both screens.
        say(yes: bool) -> Joining { shell.join_say(yes) }
        /// Ends a joining, or clears away how it ended.
        stop() -> () { shell.join_stop(); Ok(()) }
    }
}
