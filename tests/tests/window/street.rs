//! Petya's book, with a round of tonight in it, and what she does with her hands.

use crate::driver::{PATIENCE, Window};
use fantoccini::Locator;
use std::path::PathBuf;
use tempfile::TempDir;
use testkit::{
    PASSPHRASE,
    devd::{Wanted, World},
};

/// A relay and the folders of two colleagues. Nobody has a book open.
pub struct Street {
    folder: TempDir,
    _world: World,
}

impl Street {
    /// By this machine's clock: the window has no other.
    pub async fn begin() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let world = World::begin(Wanted {
            data: folder.path().to_path_buf(),
            ui: None,
            people: vec![
                "noor:lead+fieldworker".parse().unwrap(),
                "petya:fieldworker".parse().unwrap(),
            ],
            year: None,
            empty: false,
            unlocked: false,
            real_clock: true,
            port: 0,
        });
        let world = world.await.unwrap();
        Self { folder, _world: world }
    }

    /// The folder of Petya's app.
    pub fn petya(&self) -> PathBuf {
        self.folder.path().join("petya")
    }
}

/// Types the passphrase.
pub async fn unlock(window: &Window) {
    window
        .find("input[type=password]")
        .await
        .send_keys(PASSPHRASE)
        .await
        .unwrap();
    window.find("button[type=submit]").await.click().await.unwrap();
}

/// Opens tonight's round from the first screen.
pub async fn tonight(window: &Window) {
    window.find("a[href^='#/round/']").await.click().await.unwrap();
    window.find(".starters button").await;
}

/// Taps a language: a line opens.
pub async fn taps(window: &Window, language: &str) {
    window.button(language).await.click().await.unwrap();
    window.find(".sheet").await;
}

/// Waits until something is gone.
pub async fn gone(window: &Window, selector: &str) {
    let began = std::time::Instant::now();
    while !window.page.find_all(Locator::Css(selector)).await.unwrap().is_empty() {
        assert!(began.elapsed() < PATIENCE, "{selector} is still there");
    }
}
