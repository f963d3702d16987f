//! Syncing, which goes by itself; these are for whoever wants to know.

use crate::{shell::Connection, status::Item};

area! {
    /// What is asked about the relay.
    sync(shell): SyncAsk {
        /// Syncs now, and answers when that has ended, well or not.
        now() -> Connection { shell.sync_now().await }
        /// How the book stands with the relay.
        connection() -> Connection { shell.connection() }
        /// What waits or was refused, one by one.
        items() -> Vec<Item> { shell.book()?.items() }
    }
}
