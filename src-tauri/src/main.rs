//! The program: everything is in the library, which a phone starts in its own way.

// Without this, Windows opens a console beside the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    veldboek_app::run()
}
