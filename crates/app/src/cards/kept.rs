//! "What is kept about me": everything on a card in her own language, in plain sentences.

use crate::Tongue;
use serde::Serialize;
use ts_rs::TS;

/// What is kept about somebody, ready to be laid out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KeptPage {
    /// Its language.
    pub language: Tongue,
    /// All languages that may be chosen, this one among them.
    pub languages: Vec<Tongue>,
    /// What it is.
    pub title: String,
    /// Everything, part by part.
    pub parts: Vec<KeptPart>,
}

/// A part of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KeptPart {
    /// What it is about.
    pub title: String,
    /// A sentence each.
    pub lines: Vec<KeptLine>,
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KeptLine {
    /// It.
    pub text: String,
    /// It was written by the team, in whichever language: a page names none for it, and lets its first letter say in
    /// which direction it runs.
    pub team: bool,
}
