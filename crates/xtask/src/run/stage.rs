//! The stage: a relay, two people, and a window or an address for each, until somebody ends it.

use super::{book::text, devd::Devd, relay::Relay, scene::Scene, window, window::Window};
use crate::screens;
use serde_json::Value;
use std::{
    fs,
    io::{self, BufRead},
    path::Path,
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::Duration,
};

/// The two of the demo team: the lead, who founds it, and a fieldworker.
const TWO: [(&str, &str, &str); 2] = [
    ("noor", "Noor, team lead", "lead+fieldworker"),
    ("petya", "Petya, fieldworker", "fieldworker"),
];

/// How often it looks whether a window was closed.
const GLANCE: Duration = Duration::from_millis(200);

/// Everything that runs. The windows go first, and the folder last.
struct Stage {
    windows: Vec<Window>,
    devds: Vec<Devd>,
    _relay: Option<Relay>,
    scene: Scene,
}

/// Sets the stage and stays until the input ends, or all windows are closed.
pub fn play(empty: bool) -> Result<(), String> {
    let typed = typed();
    let scene = Scene::new()?;
    let mut stage = if empty {
        Stage::empty(scene)?
    } else {
        Stage::year(scene)?
    };
    stage.tell();
    loop {
        match typed.recv_timeout(GLANCE) {
            Ok(_) if stage.windows.is_empty() => {
                stage.devds.iter_mut().try_for_each(Devd::again)?;
                stage.tell();
            }
            Ok(_) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
        }
        if stage.is_over()? {
            println!("The windows are closed; everything that was started has ended.");
            return Ok(());
        }
    }
}

impl Stage {
    /// A team with the synthetic year in its books, which are open.
    fn year(scene: Scene) -> Result<Self, String> {
        println!("Making a team, and bringing in the synthetic year …");
        let people = TWO.map(|(key, _, roles)| format!("{key}:{roles}")).join(",");
        let mut words = vec!["world", "--year", "--clock", "real", "--people", &people];
        let windows = window::has_display();
        if !windows {
            words.push("--unlocked");
        }
        let data = scene.at("world");
        let devd = Devd::start(&scene, &words, &data, &screens::folder())?;
        let mut opened = Vec::new();
        if windows {
            for (key, ..) in TWO {
                // One process has a book: devd lets go of it, and goes on being the relay.
                devd.make(&format!("{key}/kill"))?;
                let passphrase = text(&devd.told, "/people/0/passphrase")?;
                opened.push(Window::open(&scene, &data.join(key), Some(&passphrase))?);
            }
        }
        Ok(Self {
            windows: opened,
            devds: vec![devd],
            _relay: None,
            scene,
        })
    }

    /// A relay, and two folders with nothing in them.
    fn empty(scene: Scene) -> Result<Self, String> {
        let relay = Relay::start(&scene, "127.0.0.1:0")?;
        println!("A relay for a new team: {}", relay.address);
        let (mut windows, mut devds) = (Vec::new(), Vec::new());
        for (key, ..) in TWO {
            let data = scene.at(key);
            make(&data)?;
            match window::has_display() {
                true => windows.push(Window::open(&scene, &data, None)?),
                false => devds.push(Devd::start(&scene, &["serve"], &data, &screens::folder())?),
            }
        }
        Ok(Self {
            windows,
            devds,
            _relay: Some(relay),
            scene,
        })
    }

    /// Says where to look.
    fn tell(&self) {
        if !self.windows.is_empty() {
            println!("Two windows are open. Closing both, or Ctrl-C, ends everything.");
            return;
        }
        println!();
        for ((_, who, _), told) in TWO.iter().zip(self.people()) {
            println!("  {who:<20} {}", told.get("url").and_then(Value::as_str).unwrap_or("?"));
        }
        println!("\nAn address is good for one page; Enter gives new ones. Ctrl-C ends everything.");
        if let Some(passphrase) = self.people().first().and_then(|told| told.get("passphrase")?.as_str()) {
            println!("A book that is not touched for five minutes locks itself; the passphrase is: {passphrase}");
        }
    }

    fn people(&self) -> Vec<&Value> {
        match self.devds.as_slice() {
            [world] => world
                .told
                .get("people")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .collect(),
            each => each.iter().map(|devd| &devd.told).collect(),
        }
    }

    /// Whether all windows are closed. A window that ended badly, and a relay that is gone, are errors.
    fn is_over(&mut self) -> Result<bool, String> {
        if !self.devds.iter_mut().all(Devd::runs) {
            return Err(format!(
                "devd has ended; its books were in {}",
                self.scene.at("").display()
            ));
        }
        let had = !self.windows.is_empty();
        let mut badly = None;
        self.windows.retain_mut(|window| match window.closed() {
            Some(status) => {
                badly = badly.or((!status.success()).then_some(status));
                false
            }
            None => true,
        });
        match badly {
            Some(status) => Err(format!(
                "A window ended with {status}. Without DISPLAY and WAYLAND_DISPLAY, `cargo xtask run` gives addresses instead."
            )),
            None => Ok(had && self.windows.is_empty()),
        }
    }
}

/// The lines that are typed, until the input ends.
fn typed() -> Receiver<String> {
    let (line, lines) = mpsc::channel();
    thread::spawn(move || {
        io::stdin()
            .lock()
            .lines()
            .map_while(Result::ok)
            .try_for_each(|typed| line.send(typed))
    });
    lines
}

fn make(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}
