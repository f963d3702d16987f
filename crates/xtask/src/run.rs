//! `run`: Veldboek with a team in it, to be tried out: a relay on this machine, a lead and a fieldworker, and the
//! synthetic year. Two windows where there is a display, two addresses for a browser where there is none.
//!
//! `run --tell` is the same told step by step: two books and a relay, driven through the two programs exactly as a script
//! would. What that story can do, anybody can.

mod book;
mod devd;
mod figures;
mod held;
mod relay;
mod scene;
mod stage;
mod story;
mod told;
mod window;
mod words;

use crate::{
    install::{self, For},
    process::{cargo, root, seen},
    screens,
};

/// Runs what the words say, and leaves nothing behind.
pub fn run(words: &[String]) -> Result<(), String> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] | ["--empty"] => open(&words),
        ["--tell"] => tell(),
        [held::ON_STAGE, words @ ..] => stage::play(words.contains(&"--empty")),
        _ => Err("run takes nothing, --empty, or --tell".to_owned()),
    }
}

fn open(words: &[&str]) -> Result<(), String> {
    let windows = window::has_display();
    install::packages(if windows { For::Window } else { For::Programs })?;
    screens::built()?;
    match windows {
        true => println!("Building the window, the relay and what makes a team …"),
        false => println!("Building the relay and what makes a team …"),
    }
    let mut packages = vec!["testkit", "relay"];
    packages.extend(windows.then_some("veldboek-app"));
    build(&packages)?;
    scene::sweep();
    held::play(words)
}

fn tell() -> Result<(), String> {
    install::packages(For::Programs)?;
    println!("Building the tool and the relay …");
    build(&["cli", "relay"])?;
    scene::sweep();
    let scene = scene::Scene::new()?;
    story::tell(&scene, &root().join("tests/fixtures/shop-2017"))
}

fn build(packages: &[&str]) -> Result<(), String> {
    let mut command = cargo(&["build", "--quiet", "--bins"]);
    for package in packages {
        command.args(["--package", package]);
    }
    match seen(&mut command)? {
        true => Ok(()),
        false => Err("The build failed; cargo said why above.".to_owned()),
    }
}
