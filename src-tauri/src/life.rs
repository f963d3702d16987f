//! From start to end: one window per folder, the size it had, and a book that is closed when the window goes.

use crate::{behind::Behind, started::Started};
use std::time::Duration;
use tauri::{AppHandle, Builder, Manager, RunEvent, Wry, async_runtime};
use tokio::time::timeout;

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
            let _ = async_runtime::block_on(async { timeout(PATIENCE, shell.lock_now()).await });
        }
    }
}

#[cfg(desktop)]
fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}
