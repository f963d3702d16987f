//! What is behind the window: the shell, or the reason why there is none.

use crate::started::Started;
use app::{
    Failure, Shell,
    door::{self, FailureShown},
};
use serde_json::Value;
use tauri::{App, Emitter, Manager, async_runtime};
use tokio::sync::broadcast::error::RecvError;

/// The event that carries the topics of what changed.
const CHANGED: &str = "changed";

/// The shell; or the failure that every ask is answered with, so that the window opens and says it.
pub struct Behind(Result<Shell, FailureShown>);

impl Behind {
    /// Passes an ask to the door.
    pub async fn answer(&self, area: &str, ask: Value) -> Result<Value, FailureShown> {
        door::answer(self.0.as_ref().map_err(Clone::clone)?, area, ask).await
    }

    /// The shell, if there is one.
    pub fn shell(&self) -> Option<&Shell> {
        self.0.as_ref().ok()
    }
}

/// Makes the shell on this machine's folder, or on the one that was named, and tells the page what changes in it.
pub fn open(app: &App, started: &Started) {
    // What the shell does by itself runs on Tauri's threads.
    let shell = async_runtime::block_on(async {
        let data = started.folder(app).map_err(|_| Failure::input("folder"))?;
        Shell::new(&data, Shell::system_clock())
    });
    if let Ok(shell) = &shell {
        if started.unlocked {
            unlock(shell);
        }
        tell(app, shell);
    }
    app.manage(Behind(shell.map_err(FailureShown::from)));
}

/// Passes on what changes, until the program ends.
fn tell(app: &App, shell: &Shell) {
    let (mut events, handle) = (shell.events(), app.handle().clone());
    async_runtime::spawn(async move {
        loop {
            let changed = match events.recv().await {
                Ok(changed) => changed,
                Err(RecvError::Lagged(_)) => app::Changed::everything(),
                Err(RecvError::Closed) => break,
            };
            // A window that is being closed hears nothing any more, and needs to hear nothing.
            let _ = handle.emit(CHANGED, changed);
        }
    });
}

/// Opens the book as if somebody had typed the passphrase; what goes wrong is said by the screen that asks for it.
fn unlock(shell: &Shell) {
    let passphrase = std::env::var("VELDBOEK_PASSPHRASE").unwrap_or_default();
    let ask = serde_json::json!({ "ask": "unlock", "passphrase": passphrase });
    if let Err(failure) = async_runtime::block_on(door::answer(shell, "shell", ask)) {
        eprintln!("the book stays closed: {}", failure.code);
    }
}
