//! `run`: the main job, told step by step. Two books and a relay, each in a folder of its own, driven through the two
//! programs exactly as a script would: what this story can do, anybody can.

mod book;
mod figures;
mod relay;
mod scene;
mod story;
mod told;
mod words;

use crate::{
    install,
    process::{cargo, root, seen},
};

/// Builds, tells the story, and leaves nothing behind.
pub fn run() -> Result<(), String> {
    install::packages()?;
    println!("Building the tool and the relay …");
    if !seen(&mut cargo(&[
        "build",
        "--quiet",
        "--package",
        "cli",
        "--package",
        "relay",
        "--bins",
    ]))? {
        return Err("The build failed; cargo said why above.".to_owned());
    }
    scene::sweep();
    let scene = scene::Scene::new()?;
    story::tell(&scene, &root().join("tests/fixtures/shop-2017"))
}
