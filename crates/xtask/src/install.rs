//! Installs what is missing on a fresh machine, and says clearly what it can't.

use crate::process::{cargo, said, seen};
use std::process::Command;

/// C compiler and OpenSSL for SQLCipher, Python for the independent decoder of the golden files.
const PACKAGES: [&str; 4] = ["build-essential", "pkg-config", "libssl-dev", "python3"];

/// The Debian packages that the build needs.
pub fn packages() -> Result<(), String> {
    let Some(missing) = missing_packages() else {
        println!(
            "This is not a Debian machine; the build needs what Debian calls {}.",
            PACKAGES.join(", ")
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
    // A list of packages that is a few days old still installs most of the time; so this one may fail.
    if !apt(&["update", "-q"]).map_err(|error| format!("{sentence} {error}"))? {
        println!("apt-get update failed; trying with the lists that are here.");
    }
    let mut words = vec!["install", "-y", "-q", "--no-install-recommends"];
    words.extend(&missing);
    match apt(&words) {
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

/// `None` where there is no dpkg.
fn missing_packages() -> Option<Vec<&'static str>> {
    let mut missing = Vec::new();
    for package in PACKAGES {
        let said = said(Command::new("dpkg-query").args(["-W", "-f=${db:Status-Status}", package])).ok()?;
        if said.out.trim() != "installed" {
            missing.push(package);
        }
    }
    Some(missing)
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
