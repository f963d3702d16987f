//! How the program was started.

use std::path::PathBuf;
use tauri::{App, Manager};

/// The words behind the program's name. None is needed; a phone has none.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Started {
    /// `--data DIR`: a world of its own, beside the one of this machine's user. For `cargo xtask run` and tests.
    pub data: Option<PathBuf>,
    /// `--unlocked`: opens the book with the passphrase in VELDBOEK_PASSPHRASE. Not in a program that ships.
    pub unlocked: bool,
}

impl Started {
    /// Reads them; a sentence for whoever typed them wrongly.
    pub fn read(words: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut started, mut words) = (Self::default(), words);
        while let Some(word) = words.next() {
            match word.as_str() {
                "--data" => started.data = Some(words.next().ok_or("--data needs a folder")?.into()),
                "--unlocked" if cfg!(debug_assertions) => started.unlocked = true,
                _ => return Err(format!("veldboek-app knows --data DIR, and not {word}")),
            }
        }
        Ok(started)
    }

    /// Where everything is kept: the folder that was named, or the one that the system gives this program.
    pub fn folder(&self, app: &App) -> tauri::Result<PathBuf> {
        match &self.data {
            Some(folder) => Ok(folder.clone()),
            None => app.path().app_data_dir(),
        }
    }

    /// Whether a tool drives the page, as the test of the real window does. Never in a program that ships.
    pub fn driven() -> bool {
        cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Started, String> {
        Started::read(words.iter().map(|word| (*word).to_owned()))
    }

    #[test]
    fn no_words_are_what_most_people_start_with() {
        assert_eq!(read(&[]), Ok(Started::default()));
    }

    #[test]
    fn a_folder_is_a_world_of_its_own() {
        assert_eq!(read(&["--data", "noor"]).unwrap().data, Some("noor".into()));
        assert!(read(&["--data"]).is_err());
    }

    #[test]
    fn what_is_not_known_is_refused_and_not_passed_over() {
        assert!(read(&["--date", "noor"]).is_err());
    }
}
