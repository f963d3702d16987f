//! Installs what is missing on a fresh machine, and says clearly what it can't.

use crate::process::{cargo, root, said, seen};
use std::{fs, path::Path, process::Command};

/// What is going to be done, each with what the one before it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum For {
    /// Building the programs without a window.
    Programs,
    /// Building the window.
    Window,
    /// Running every test.
    Tests,
}

/// Debian's packages, and what needs them.
const PACKAGES: &[(For, &[&str])] = &[
    // C compiler and OpenSSL for SQLCipher.
    (For::Programs, &["build-essential", "pkg-config", "libssl-dev"]),
    (For::Window, &["libwebkit2gtk-4.1-dev"]),
    // Python for the independent decoder of the golden files; a screen that nobody sees with the driver of WebKit and the
    // engine of Android's WebView; letters for Chinese, Thai and emoji in pictures.
    (
        For::Tests,
        &[
            "python3",
            "xvfb",
            "webkit2gtk-driver",
            "chromium",
            "fonts-noto-core",
            "fonts-noto-cjk",
            "fonts-noto-color-emoji",
        ],
    ),
];

/// The oldest Node that the tools of the screens run on: major and minor.
const NODE: (u32, u32) = (20, 19);

/// The Debian packages that are needed.
pub fn packages(what: For) -> Result<(), String> {
    let wanted: Vec<&str> = PACKAGES
        .iter()
        .filter(|(from, _)| *from <= what)
        .flat_map(|(_, names)| *names)
        .copied()
        .collect();
    let Some(missing) = missing(&wanted) else {
        println!(
            "This is not a Debian machine; what is needed Debian calls {}.",
            wanted.join(", ")
        );
        return Ok(());
    };
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing {} …", missing.join(", "));
    let sentence = format!(
        "Veldboek needs the Debian packages {}; installing them failed.",
        missing.join(", ")
    );
    update().map_err(|error| format!("{sentence} {error}"))?;
    match install(&missing) {
        Ok(true) => Ok(()),
        Ok(false) => Err(format!("{sentence} apt-get said why above.")),
        Err(error) => Err(format!("{sentence} {error}")),
    }
}

/// rustfmt and clippy, which a minimal Rust does not bring.
pub fn components() -> Result<(), String> {
    for (component, verb) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if said(&mut cargo(&[verb, "--version"])).is_ok_and(|said| said.well) {
            continue;
        }
        println!("Installing {component} …");
        if !seen(Command::new("rustup").args(["component", "add", component])).unwrap_or(false) {
            return Err(format!(
                "The tests need {component}; `rustup component add {component}` did not install it."
            ));
        }
    }
    Ok(())
}

/// Node and npm. A Debian that has a Node new enough gives it; an older one can't, and then somebody has to.
pub fn node() -> Result<(), String> {
    let least = format!("{}.{}", NODE.0, NODE.1);
    let found = said(Command::new("node").arg("--version"))
        .ok()
        .map(|said| said.out.trim().to_owned());
    let npm = said(Command::new("npm").arg("--version")).is_ok_and(|said| said.well);
    match &found {
        Some(version) if is_new_enough(version) && npm => return Ok(()),
        Some(version) if !is_new_enough(version) => {
            return Err(format!(
                "The screens are built with Node {least} or newer, and this machine has {version}. Install a newer Node and \
                 start again."
            ));
        }
        _ => {}
    }
    update()?;
    let offered = said(Command::new("apt-cache").args(["policy", "nodejs"]))
        .map(|said| said.out)
        .unwrap_or_default();
    let offered = offered
        .lines()
        .find_map(|line| line.trim().strip_prefix("Candidate: "))
        .unwrap_or("none")
        .to_owned();
    if found.is_some() || is_new_enough(&offered) {
        println!("Installing Node and npm …");
        let wanted: &[&str] = if found.is_some() { &["npm"] } else { &["nodejs", "npm"] };
        if install(wanted)? {
            return Ok(());
        }
    }
    Err(format!(
        "The screens are built with Node {least} or newer and npm. This machine has {}, and its packages offer {offered}. \
         Install Node and start again.",
        found.as_deref().unwrap_or("neither")
    ))
}

/// The npm packages of a folder, exactly as its lock file says; nothing where they are in place.
pub fn npm(folder: &str) -> Result<(), String> {
    let folder = root().join(folder);
    let wanted = read(&folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("Installing the npm packages of {} …", folder.display());
    let mut command = Command::new("npm");
    if !seen(command.args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder))? {
        return Err("npm ci failed; it said why above.".to_owned());
    }
    fs::write(&stamp, wanted).map_err(|error| format!("{}: {error}", stamp.display()))
}

/// Whether `v20.20.2` or `18.19.0+dfsg-6` is a Node that will do.
fn is_new_enough(version: &str) -> bool {
    let mut numbers = version
        .trim_start_matches('v')
        .split(|letter: char| !letter.is_ascii_digit())
        .map_while(|number| number.parse::<u32>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(major), Some(minor)) => (major, minor) >= NODE,
        _ => false,
    }
}

/// `None` where there is no dpkg.
fn missing<'a>(packages: &[&'a str]) -> Option<Vec<&'a str>> {
    let mut missing = Vec::new();
    for package in packages {
        let said = said(Command::new("dpkg-query").args(["-W", "-f=${db:Status-Status}", package])).ok()?;
        if said.out.trim() != "installed" {
            missing.push(*package);
        }
    }
    Some(missing)
}

/// A list of packages that is a few days old still installs most of the time; so this may go wrong.
fn update() -> Result<(), String> {
    if !apt(&["update", "-q"])? {
        println!("apt-get update failed; trying with the lists that are here.");
    }
    Ok(())
}

fn install(packages: &[&str]) -> Result<bool, String> {
    let mut words = vec!["install", "-y", "-q", "--no-install-recommends"];
    words.extend(packages);
    apt(&words)
}

fn apt(words: &[&str]) -> Result<bool, String> {
    let root = said(Command::new("id").arg("-u"))?.out.trim() == "0";
    let mut command = if root {
        Command::new("env")
    } else {
        Command::new("sudo")
    };
    // `sudo` takes assignments before the command, just as `env` does.
    seen(command.arg("DEBIAN_FRONTEND=noninteractive").arg("apt-get").args(words))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_12_has_a_node_that_is_too_old() {
        for (version, well) in [
            ("v20.20.2", true),
            ("20.19.2+dfsg-1", true),
            ("v22.1.0", true),
            ("v20.18.9", false),
            ("18.19.0+dfsg-6~deb12u2", false),
            ("(none)", false),
            ("", false),
        ] {
            assert_eq!(is_new_enough(version), well, "{version}");
        }
    }

    #[test]
    fn tests_need_what_the_window_needs_and_more() {
        assert!(For::Tests > For::Window && For::Window > For::Programs);
    }
}
