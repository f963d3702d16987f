//! From start to end: one window per folder, the size it had, and a book that is closed when the window goes.

use crate::{behind::Behind, started::Started};
use app::Shell;
use std::time::Duration;
use tauri::{AppHandle, Builder, Manager, RunEvent, Wry, async_runtime};
use tokio::time::{sleep, timeout};

/// How often it looks whether it was held still.
const GLANCE: Duration = Duration::from_secs(10);

/// How long closing the book may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// What only a desktop has: a second start shows the window that is open, and the window comes back where it was.
#[cfg(desktop)]
pub fn desktop(builder: Builder<Wry>, started: &Started) -> Builder<Wry> {
    let mut places = tauri_plugin_window_state::Builder::new();
    let builder = match &started.data {
        // A folder of its own is a world of its own, where the lock on the book is what keeps a second one out.
        Some(folder) => {
            let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.clone());
            places = places.with_filename(folder.join("window.json").to_string_lossy());
            builder
        }
        None => builder.plugin(tauri_plugin_single_instance::init(|app, _, _| show(app))),
    };
    builder.plugin(places.build())
}

/// A phone shows one window, as large as it is, by itself.
#[cfg(mobile)]
pub fn desktop(builder: Builder<Wry>, _: &Started) -> Builder<Wry> {
    builder
}

/// What happens while it runs.
pub fn lives(app: &AppHandle, event: RunEvent) {
    if let (RunEvent::Exit, Some(behind)) = (event, app.try_state::<Behind>()) {
        // The file is closed and the key forgotten before the process ends. Something that hangs does not keep it alive:
        // all that was written is on the disk.
        if let Some(shell) = behind.shell() {
            let _ = async_runtime::block_on(async { timeout(PATIENCE, shell.lock()).await });
        }
    }
}

/// Locks the book when the machine, or a phone's system, has held this program still for as long as nobody may leave it
/// untouched: its timers stood still as well, and would let the book lie open for as long again.
pub fn lock_after_sleep(shell: &Shell) {
    let (shell, clock) = (shell.clone(), Shell::system_clock());
    async_runtime::spawn(async move {
        let mut before = clock().ms;
        loop {
            sleep(GLANCE).await;
            let now = clock().ms;
            // A glance costs nothing: the settings are only asked for when time has jumped.
            if has_slept(before, now, 1) && has_slept(before, now, lock_minutes(&shell)) {
                // An ask may be under way that holds the book a little longer.
                let _ = shell.lock().await;
            }
            before = now;
        }
    });
}

/// Whether so many minutes passed between two glances. A clock that somebody sets forward looks the same, and costs one
/// passphrase.
fn has_slept(before: i64, now: i64, minutes: u32) -> bool {
    now.saturating_sub(before) >= i64::from(minutes) * 60_000
}

/// The settings' time without touch; what an app that can't say it allows is a minute.
fn lock_minutes(shell: &Shell) -> u32 {
    shell.state().map_or(1, |state| state.settings.lock_minutes)
}

#[cfg(desktop)]
fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

#[cfg(test)]
mod tests {
    use super::has_slept;

    #[test]
    fn a_night_with_the_lid_closed_locks_and_a_short_look_away_does_not() {
        assert!(has_slept(0, 8 * 3_600_000, 5));
        assert!(has_slept(0, 300_000, 5));
        assert!(!has_slept(0, 299_999, 5));
        assert!(!has_slept(0, 10_000, 1));
        // Set back: nobody is locked out.
        assert!(!has_slept(10_000_000, 0, 1));
    }
}
