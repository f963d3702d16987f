//! The window around the use cases: one command per area, one event that says what changed, and a life that ends with
//! the book closed. Nothing is decided here, and nothing comes from anywhere but this program.

mod behind;
mod commands;
mod life;
mod started;
mod window;

use std::process::ExitCode;
use tauri::{Builder, Wry};

/// Opens the window and stays until it is closed.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
pub fn run() -> ExitCode {
    let started = match started::Started::read(std::env::args().skip(1)) {
        Ok(started) => started,
        Err(sentence) => {
            eprintln!("{sentence}");
            return ExitCode::from(2);
        }
    };
    let builder = life::desktop(Builder::<Wry>::new(), &started)
        .invoke_handler(commands::all())
        .setup(move |app| {
            behind::open(app, &started);
            window::open(app, &started)
        });
    match builder.build(tauri::generate_context!()) {
        Ok(app) => app.run(life::lives),
        Err(error) => {
            eprintln!("The window can't be opened: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
