//! `devd`: the app in a browser, for building and testing it. `devd world` is a whole team, `devd serve` one folder.
#![allow(clippy::expect_used)]

use app::Shell;
use clap::{Args, Parser, Subcommand};
use serde_json::json;
use std::path::PathBuf;
use testkit::devd::{Devd, Person, Wanted, World};
use tokio::io::{AsyncBufReadExt, BufReader};

#[derive(Parser)]
#[command(name = "devd", about = "The app served to a browser on loopback.")]
struct Line {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// A team with a true relay; each colleague's app on a port of its own.
    World(WorldLine),
    /// One folder of the app's data.
    Serve(ServeLine),
}

#[derive(Args)]
struct WorldLine {
    /// The folder of all books and of the relay; new, or empty.
    #[arg(long)]
    data: PathBuf,
    /// The built screens.
    #[arg(long)]
    ui: Option<PathBuf>,
    /// Who is in the team; the first founds it.
    #[arg(
        long,
        value_delimiter = ',',
        default_value = "noor:lead+fieldworker,petya:fieldworker,wen:fieldworker"
    )]
    people: Vec<Person>,
    /// Import the synthetic year and review it but for its last days; a folder of spreadsheets, or the project's own.
    #[arg(long, num_args = 0..=1, default_missing_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/shop-2017"))]
    year: Option<PathBuf>,
    /// Nothing in the books but the team.
    #[arg(long)]
    empty: bool,
    /// Open all books first.
    #[arg(long)]
    unlocked: bool,
    /// `real` for this machine's clock; else it stands at 24 November 2026, 23:05.
    #[arg(long, value_parser = ["real", "fixed"], default_value = "fixed")]
    clock: String,
    /// The port of the first app; the next ones follow.
    #[arg(long, default_value_t = 0)]
    port: u16,
}

#[derive(Args)]
struct ServeLine {
    /// The folder of the app's data.
    #[arg(long)]
    data: PathBuf,
    /// The built screens.
    #[arg(long)]
    ui: Option<PathBuf>,
    /// Its port.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Open the book first, with the passphrase in VELDBOEK_PASSPHRASE.
    #[arg(long)]
    unlocked: bool,
}

#[tokio::main]
async fn main() {
    match Line::parse().what {
        What::World(line) => {
            let world = World::begin(Wanted {
                data: line.data,
                ui: line.ui,
                people: line.people,
                year: line.year,
                empty: line.empty,
                unlocked: line.unlocked,
                real_clock: line.clock == "real",
                port: line.port,
            });
            let world = world.await.expect("a port of loopback");
            println!("{}", world.told().await);
            until_the_end(async || world.told().await.to_string()).await;
            world.end().await;
        }
        What::Serve(line) => {
            let shell = Shell::new(&line.data, Shell::system_clock()).expect("the folder can be used");
            if line.unlocked {
                let passphrase = std::env::var("VELDBOEK_PASSPHRASE").expect("VELDBOEK_PASSPHRASE");
                shell.unlock(passphrase.into()).await.expect("the book opens");
            }
            let devd = Devd::serve(shell.clone(), line.ui, line.port)
                .await
                .expect("a port of loopback");
            let told = async || json!({"url": devd.address()}).to_string();
            println!("{}", told().await);
            until_the_end(told).await;
            devd.kill().await;
        }
    }
}

/// Goes on until it is interrupted or its input ends. An empty line asks for new addresses.
async fn until_the_end(told: impl AsyncFn() -> String) {
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()).expect("signals");
    loop {
        tokio::select! {
            line = lines.next_line() => match line {
                Ok(Some(_)) => println!("{}", told().await),
                _ => return,
            },
            _ = tokio::signal::ctrl_c() => return,
            _ = terminate.recv() => return,
        }
    }
}
