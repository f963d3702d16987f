//! A true relay on a port of the system's choice, with a folder that a test can look into.

use ::relay::{Running, Settings, StartFault};
use std::{
    io::ErrorKind,
    net::SocketAddr,
    path::{Path, PathBuf},
    time::Duration,
};
use tempfile::TempDir;

/// A relay and its folder.
pub struct TrueRelay {
    data: PathBuf,
    /// Gone with the relay; none when somebody else owns the folder.
    _folder: Option<TempDir>,
    running: Option<Running>,
    address: SocketAddr,
}

impl TrueRelay {
    /// Starts one.
    pub async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let relay = Self::start_in(folder.path().join("data")).await;
        Self {
            _folder: Some(folder),
            ..relay
        }
    }

    /// Starts one on a folder that stays.
    pub async fn start_in(data: PathBuf) -> Self {
        let running = ::relay::serve(Settings::new(&data)).await.expect("the relay starts");
        let address = running.address();
        Self {
            data,
            _folder: None,
            running: Some(running),
            address,
        }
    }

    /// Its address, also while it is stopped.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The folder that holds everything it keeps.
    pub fn data(&self) -> PathBuf {
        self.data.clone()
    }

    /// Stops it; what it has is on its disk.
    pub async fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.stop().await;
        }
    }

    /// Starts it again on the same port and folder. While it was stopped, another test's connection may have been given
    /// its port; that connection ends, so the port is waited for.
    pub async fn start_again(&mut self) {
        self.stop().await;
        for _ in 0..600 {
            let mut settings = Settings::new(self.data());
            settings.listen = self.address;
            match ::relay::serve(settings).await {
                Ok(running) => {
                    self.running = Some(running);
                    return;
                }
                Err(StartFault::Listen { reason, .. }) if reason.kind() == ErrorKind::AddrInUse => {
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
                Err(fault) => panic!("the relay starts again: {fault}"),
            }
        }
        panic!("the relay's port is free again within a minute");
    }

    /// A copy of its folder, made while it is stopped, as a backup would be.
    pub async fn backup(&mut self) -> TempDir {
        self.stop().await;
        let copy = tempfile::tempdir().unwrap();
        copy_folder(&self.data(), copy.path());
        self.start_again().await;
        copy
    }

    /// Puts a backup back in place of what it has.
    pub async fn restore(&mut self, backup: &Path) {
        self.stop().await;
        std::fs::remove_dir_all(self.data()).unwrap();
        copy_folder(backup, &self.data());
        self.start_again().await;
    }
}

/// Copies a folder with all files in it.
pub(crate) fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
