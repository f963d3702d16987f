//! A temporary folder for everything, which goes when the story is over, however it ended.

use crate::process;
use std::{
    env, fs,
    path::{Path, PathBuf},
};

const PREFIX: &str = "veldboek-run-";

/// The folder of one run.
pub struct Scene {
    folder: PathBuf,
    programs: PathBuf,
}

impl Scene {
    /// An empty folder.
    pub fn new() -> Result<Self, String> {
        let folder = env::temp_dir().join(format!("{PREFIX}{}", std::process::id()));
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Self {
            folder,
            programs: process::programs()?,
        })
    }

    /// A folder or file in it.
    pub fn at(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// One of our programs.
    pub fn program(&self, name: &str) -> PathBuf {
        self.programs.join(name)
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Removes the folders of runs that were ended from outside before they could.
pub fn sweep() {
    let entries = fs::read_dir(env::temp_dir())
        .into_iter()
        .flatten()
        .filter_map(Result::ok);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(id) = name.strip_prefix(PREFIX) else { continue };
        // Only where the system shows its processes can we tell that nobody lives there any more.
        if Path::new("/proc/self").exists() && !Path::new("/proc").join(id).exists() {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}
