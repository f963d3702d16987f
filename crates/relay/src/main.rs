//! `veldboek-relay`: what an operator starts.

mod log;

use clap::{Parser, Subcommand, ValueEnum};
use relay::{Running, Settings, serve};
use std::{
    io::{self, Write},
    net::SocketAddr,
    path::PathBuf,
    process::ExitCode,
};

/// The relay of Veldboek: it keeps what a team's devices exchange, and cannot read it.
#[derive(Parser)]
#[command(name = "veldboek-relay", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve until SIGTERM or SIGINT. Prints {"listening":"http://ADDRESS"} on standard output when it is ready.
    ///
    /// It speaks plain HTTP: outside of one machine, put a proxy with TLS before it. Everything lies in one folder;
    /// two relays on the same folder are refused. Logs go to standard error, one JSON object a line, without
    /// addresses, names, or ids of devices and teams.
    Serve {
        /// The folder that holds everything; made when it is missing
        #[arg(long, value_name = "DIR")]
        data: PathBuf,
        /// Where to listen; port 0 lets the system pick one
        #[arg(long, value_name = "ADDRESS:PORT")]
        listen: SocketAddr,
        /// Bytes that one team may store (default 1 GiB)
        #[arg(long, value_name = "N")]
        max_team_bytes: Option<u64>,
        /// Teams that this relay takes (default 10000)
        #[arg(long, value_name = "N")]
        max_teams: Option<u64>,
        /// How much to log
        #[arg(long, value_name = "LEVEL", default_value = "info")]
        log: Level,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Level {
    /// What an operator must mend
    Error,
    /// What an operator should know
    Warn,
    /// Every request
    Info,
}

fn main() -> ExitCode {
    let Command::Serve {
        data,
        listen,
        max_team_bytes,
        max_teams,
        log,
    } = Arguments::parse().command;
    let lines = log::start(match log {
        Level::Error => "error",
        Level::Warn => "warn",
        Level::Info => "info",
    });
    let defaults = Settings::new(data);
    let settings = Settings {
        listen,
        max_team_bytes: max_team_bytes.unwrap_or(defaults.max_team_bytes),
        max_teams: max_teams.unwrap_or(defaults.max_teams),
        ..defaults
    };
    let ended = run(settings);
    lines.finish();
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            // Standard error may be closed; the exit code still tells.
            let _ = writeln!(io::stderr(), "veldboek-relay: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn run(settings: Settings) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("cannot start: {error}"))?;
    runtime.block_on(async {
        // Before the address is told: whoever reads it may send a signal at once.
        let signal = signal().map_err(|error| format!("cannot wait for signals: {error}"))?;
        let running = serve(settings).await.map_err(|fault| fault.to_string())?;
        tell(&running);
        signal.await;
        running.stop().await;
        Ok(())
    })
}

fn tell(running: &Running) {
    let line = serde_json::json!({ "listening": running.url() });
    let mut out = io::stdout();
    if writeln!(out, "{line}").and_then(|()| out.flush()).is_err() {
        tracing::warn!("standard output is closed");
    }
}

#[cfg(unix)]
fn signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
