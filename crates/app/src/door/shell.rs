//! The shell: what is open, how the app looks, and the lock.

use crate::{
    Passphrase,
    shell::{Settings, ShellState},
};

area! {
    /// What every screen asks of the shell.
    shell(shell): ShellAsk {
        /// What a screen must know before it shows anything.
        state() -> ShellState { shell.state() }
        /// Somebody touched the screen: the book stays open.
        touched() -> () { shell.touched(); Ok(()) }
        /// Closes the book and forgets its key; in the demo, leaves it. Nothing of this page is on its way to the book.
        lock() -> ShellState { shell.page_locks().await }
        /// Opens the book.
        unlock(passphrase: Passphrase) -> ShellState { shell.unlock(passphrase).await }
        /// Keeps new settings.
        settings(settings: Settings) -> ShellState { shell.set_settings(settings) }
        /// Opens the demo team, which is made at first.
        demo() -> ShellState { shell.demo().await }
        /// Closes the demo team.
        leave_demo() -> ShellState { shell.leave_demo().await }
    }
}
