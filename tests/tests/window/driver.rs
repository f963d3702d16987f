//! A screen, a driver and a window, each a process that ends with its value.
//!
//! WebKit's driver starts the window itself and needs no other program between: Tauri only wants to be told by a variable
//! that it may be driven.

use fantoccini::{Client, ClientBuilder, Locator, elements::Element, error::CmdError};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    fs,
    io::{BufRead, BufReader},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};
use tempfile::TempDir;

/// How long the page may take on a machine that is busy with other things.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// How often the page is looked at.
pub const GLANCE: Duration = Duration::from_millis(50);

/// A screen that nobody sees.
pub struct Screen {
    process: Child,
    display: String,
    memory: TempDir,
}

/// A window on a folder, and the driver that holds it.
pub struct Window {
    process: Child,
    /// The page in it.
    pub page: Client,
}

impl Screen {
    /// Starts one, with a number that was free.
    pub fn begin() -> Self {
        let memory = tempfile::tempdir().unwrap();
        let mut process = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x900x24",
                "-nolisten",
                "tcp",
                "-fbdir",
            ])
            .arg(memory.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed");
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        Self {
            process,
            display: format!(":{}", line.trim()),
            memory,
        }
    }

    /// What it shows, byte for byte.
    pub fn picture(&self) -> Vec<u8> {
        fs::read(self.memory.path().join("Xvfb_screen0")).unwrap()
    }

    /// Opens the window as `cargo xtask run` does, with its book open and no driver.
    pub fn open_alone(&self, data: &Path, passphrase: &str) -> Alone {
        let mut command = Command::new(program());
        command
            .arg("--data")
            .arg(data)
            .arg("--unlocked")
            .env("VELDBOEK_PASSPHRASE", passphrase);
        let command = command
            .env("DISPLAY", &self.display)
            .env_remove("WAYLAND_DISPLAY")
            .env("NO_AT_BRIDGE", "1");
        Alone(command.spawn().unwrap())
    }

    /// Opens the window on a folder of the app's data.
    pub async fn open(&self, data: &Path) -> Window {
        let port = free_port();
        let mut process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("DISPLAY", &self.display)
            .env_remove("WAYLAND_DISPLAY")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("NO_AT_BRIDGE", "1")
            .stdout(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is installed");
        listens(&mut process, port).await;
        let wanted = json!({
            "browserName": "wry",
            "webkitgtk:browserOptions": { "binary": program(), "args": ["--data", data] },
        });
        let Value::Object(wanted) = wanted else { unreachable!() };
        let address = format!("http://127.0.0.1:{port}");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let page = builder
            .capabilities(wanted)
            .connect(&address)
            .await
            .expect("the window opens");
        Window { process, page }
    }
}

/// A window that nobody drives.
pub struct Alone(Child);

impl Alone {
    /// The process of its page; it comes a little later than the window, and again when it was killed.
    pub fn page(&self) -> Option<u32> {
        let mut all = children(self.0.id()).into_iter();
        all.find(|id| name(*id).starts_with("WebKitWebProces"))
    }
}

impl Drop for Alone {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Window {
    /// The first element of a style selector, once it is there.
    pub async fn find(&self, selector: &str) -> Element {
        self.wait(Locator::Css(selector)).await
    }

    /// The button with these words on it, once it is there.
    pub async fn button(&self, words: &str) -> Element {
        self.wait(Locator::XPath(&format!("//button[normalize-space()='{words}']")))
            .await
    }

    /// How many there are now.
    pub async fn count(&self, selector: &str) -> usize {
        self.page.find_all(Locator::Css(selector)).await.unwrap().len()
    }

    /// What a script of the page answers; it calls its last argument with it.
    pub async fn script(&self, script: &str) -> Value {
        self.page.execute_async(script, Vec::new()).await.unwrap()
    }

    /// The process of the window.
    pub fn id(&self) -> u32 {
        let children = children(self.process.id());
        *children.first().expect("the driver has started the window")
    }

    /// Kills the window as a system does that needs the memory.
    pub fn kill(self) {
        kill(self.id());
    }

    async fn wait(&self, locator: Locator<'_>) -> Element {
        let found = self
            .page
            .wait()
            .at_most(PATIENCE)
            .every(GLANCE)
            .for_element(locator)
            .await;
        match found {
            Ok(element) => element,
            Err(error) => panic!("{locator:?}: {error}; the page says: {}", self.said().await),
        }
    }

    async fn said(&self) -> String {
        let said: Result<Value, CmdError> = self.page.execute("return document.body.innerText", Vec::new()).await;
        said.map_or_else(|error| error.to_string(), |said| said.to_string())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // The driver does not take its window with it.
        children(self.process.id()).into_iter().for_each(kill);
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Ends a process in the middle of whatever it does.
pub fn kill(id: u32) {
    let _ = Command::new("kill").args(["-KILL", &id.to_string()]).status();
}

/// The program of the window, which is built beside the tests.
fn program() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let program = here.parent().unwrap().parent().unwrap().join("veldboek-app");
    assert!(
        program.exists(),
        "{} is not built: cargo build -p veldboek-app",
        program.display()
    );
    program
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

async fn listens(driver: &mut Child, port: u16) {
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(
            driver.try_wait().unwrap().is_none(),
            "the driver ended before it listened"
        );
        tokio::task::yield_now().await;
    }
}

/// The processes that any thread of a process has started.
fn children(id: u32) -> Vec<u32> {
    let threads = fs::read_dir(format!("/proc/{id}/task"))
        .into_iter()
        .flatten()
        .filter_map(Result::ok);
    let listed = threads.map(|thread| fs::read_to_string(thread.path().join("children")).unwrap_or_default());
    let listed: String = listed.collect();
    listed.split_whitespace().filter_map(|id| id.parse().ok()).collect()
}

fn name(id: u32) -> String {
    fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default()
}
