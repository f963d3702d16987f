//! The door: everything a screen can ask, as one vocabulary for the window (Tauri) and for devd.
//!
//! An *area* is one enum of asks, one Tauri command and one path of devd, made by [`area!`](crate::door). An ask runs on
//! a thread where it may block: its body reads the book, derives a key or waits for the relay, and nobody else waits.

#[macro_use]
mod area;
mod typescript;

mod cards;
mod figures;
mod flyers;
mod online;
mod people;
mod places;
mod privacy;
mod review;
mod round;
mod rounds;
mod services;
mod shell;
mod show;
mod start;
mod sync;
mod team;
mod words;

pub use area::{Area, Argument, Ask};
pub use cards::CardsAsk;
pub use figures::FiguresAsk;
pub use flyers::FlyersAsk;
pub use online::OnlineAsk;
pub use people::PeopleAsk;
pub use places::PlacesAsk;
pub use privacy::PrivacyAsk;
pub use review::ReviewAsk;
pub use round::RoundAsk;
pub use rounds::RoundsAsk;
pub use services::ServicesAsk;
pub use shell::ShellAsk;
pub use show::ShowAsk;
pub use start::StartAsk;
pub use sync::SyncAsk;
pub use team::TeamAsk;
pub use typescript::typescript;
pub use words::WordsAsk;

use crate::{Code, Failure, Shell};
use serde::Serialize;
use serde_json::Value;
use tokio::runtime::Handle;

/// Every area, for the window, devd and the generated TypeScript.
pub const AREAS: &[Area] = &[
    ShellAsk::AREA,
    StartAsk::AREA,
    TeamAsk::AREA,
    SyncAsk::AREA,
    WordsAsk::AREA,
    RoundsAsk::AREA,
    RoundAsk::AREA,
    ReviewAsk::AREA,
    PlacesAsk::AREA,
    PeopleAsk::AREA,
    FiguresAsk::AREA,
    FlyersAsk::AREA,
    ServicesAsk::AREA,
    PrivacyAsk::AREA,
    OnlineAsk::AREA,
    CardsAsk::AREA,
    ShowAsk::AREA,
];

/// A failure as it crosses to a screen, which has the sentences for its code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct FailureShown {
    /// The id of the [`Code`].
    pub code: String,
    /// Where in the input, or which of several causes.
    pub detail: Option<String>,
    /// The line of the input, from 1.
    pub line: Option<u64>,
}

impl From<Failure> for FailureShown {
    fn from(failure: Failure) -> Self {
        Self {
            code: failure.code.id().to_owned(),
            detail: failure.detail,
            line: failure.line,
        }
    }
}

/// The names of the asks of an area.
#[cfg(test)]
pub(crate) fn names(area: &Area) -> Vec<&'static str> {
    (area.asks)(&mut typescript::Types::new())
        .into_iter()
        .map(|ask| ask.name)
        .collect()
}

/// Answers an ask, such as `{"ask": "home", "limit": 50}` in the area `rounds`.
///
/// An area or an ask that there is not, and fields that do not fit, are `input_wrong` and change nothing.
pub async fn answer(shell: &Shell, area: &str, ask: Value) -> Result<Value, FailureShown> {
    let Some(area) = AREAS.iter().find(|known| known.name == area) else {
        return Err(Failure::input("area").into());
    };
    let (asked_of, answer) = (shell.clone(), area.answer);
    let name = ask.get("ask").and_then(Value::as_str).unwrap_or_default().to_owned();
    if !shell.may_be_asked(area.name, &name) {
        return Err(Failure::from(Code::BookLocked).into());
    }
    let answered = tokio::task::spawn_blocking(move || Handle::current().block_on(answer(asked_of, ask))).await;
    match answered {
        Ok(answer) => {
            if answer.is_ok() {
                heed(shell, area.name, &name);
            }
            answer.map_err(FailureShown::from)
        }
        // The ask panicked, which is a bug of ours: its transaction was not written, and the next ask works.
        Err(_) => Err(Failure {
            detail: Some("unexpected".to_owned()),
            ..Failure::new(Code::InputWrong)
        }
        .into()),
    }
}

/// After a round the book locks sooner, until somebody writes again.
fn heed(shell: &Shell, area: &str, ask: &str) {
    match (area, ask) {
        ("round", "hand_in") => shell.handed_in(),
        ("round", "begin" | "write" | "draft") => shell.writing(),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
