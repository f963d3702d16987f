//! A temporary folder for everything, which goes when the story is over, however it ended.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
};

const PREFIX: &str = "veldboek-run-";

/// The folder of one run.
pub struct Scene {
    folder: PathBuf,
    programs: PathBuf,
}

impl Scene {
    /// An empty folder, beside the programs that were built into the folder of this one.
    pub fn new() -> Result<Self, String> {
        let folder = env::temp_dir().join(format!("{PREFIX}{}", process::id()));
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let here = env::current_exe().map_err(|error| format!("this program does not find itself: {error}"))?;
        let programs = here.parent().unwrap_or(Path::new(".")).to_path_buf();
        Ok(Self { folder, programs })
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
