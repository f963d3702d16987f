//! Settings of the app on this device: `DATA/settings.json`. Read before a book is open, so nothing personal is in it.

use crate::{Failure, folder};
use i18n::Language;
use serde::{Deserialize, Serialize};
use std::{fs, path::Path};

/// Longest time without touch before a book locks, in minutes.
const LONGEST: u32 = 60;

/// How the app looks, speaks and locks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Settings {
    /// The tag of its language, such as `nl`.
    pub language: String,
    /// The theme.
    pub theme: Theme,
    /// The size of text, in percent: 100, 125, 150 or 200.
    #[ts(type = "100 | 125 | 150 | 200")]
    pub text: u16,
    /// Minutes without touch after which the book locks.
    pub lock_minutes: u32,
    /// The same after a round was handed in.
    pub lock_after_round_minutes: u32,
}

/// A theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// What the system says.
    #[default]
    System,
    /// For the night.
    Dark,
    /// For a desk.
    Light,
    /// High contrast, for the sun.
    Sunlight,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::default().tag().to_owned(),
            theme: Theme::default(),
            text: 100,
            lock_minutes: 5,
            lock_after_round_minutes: 1,
        }
    }
}

impl Settings {
    /// Whether this version can keep them.
    fn check(&self) -> Result<(), Failure> {
        let minutes = 1..=LONGEST;
        let fits = Language::ALL.iter().any(|language| language.tag() == self.language)
            && [100, 125, 150, 200].contains(&self.text)
            && minutes.contains(&self.lock_minutes)
            && minutes.contains(&self.lock_after_round_minutes);
        if fits { Ok(()) } else { Err(Failure::input("settings")) }
    }
}

/// The settings of a folder. A file that is not there, or that makes no sense, is as good as none: nobody is kept from
/// her book by it.
pub(super) fn read(data: &Path) -> Settings {
    let text = fs::read_to_string(data.join("settings.json")).unwrap_or_default();
    let settings: Settings = serde_json::from_str(&text).unwrap_or_default();
    if settings.check().is_ok() {
        settings
    } else {
        Settings::default()
    }
}

/// Keeps them: written beside, then renamed.
pub(super) fn write(data: &Path, settings: &Settings) -> Result<(), Failure> {
    settings.check()?;
    let text = serde_json::to_string_pretty(settings).map_err(|_| Failure::input("settings"))?;
    let fresh = data.join("settings.json.new");
    fs::write(&fresh, text).map_err(folder::disk)?;
    fs::rename(&fresh, data.join("settings.json")).map_err(folder::disk)
}
