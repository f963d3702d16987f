//! The figures as their screen shows them.

use super::{FiguresQuestion, answer};
use crate::{Book, Failure, book::must_read, online};
use chrono::NaiveDate;
use domain::{
    counting::IndividualScope,
    figures::{Cells, Figures, SettingsOfLanguage},
};
use protocol::Space;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use store::View;
use sync::Me;
use ts_rs::TS;

/// Which individual conversations are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum IndividualAsked {
    /// All.
    All,
    /// Those at places without a licence.
    Unlicensed,
}

/// The figures of a period, and what the screen needs besides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FiguresPage {
    /// The figures.
    pub figures: Figures,
    /// Conversations by language and sort of place; the language with most conversations first.
    pub setting_language: Vec<LanguageRow>,
    /// The years that have rounds or messages, newest first.
    pub years: Vec<i32>,
}

/// The conversations in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LanguageRow {
    /// Its id; empty when no language was noted.
    pub language: String,
    /// By the sort of place, without those of zero.
    pub cells: Cells,
    /// All of them.
    pub total: u64,
}

impl Book {
    /// The figures of a period.
    pub fn figures_page(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        joined: bool,
        individual: IndividualAsked,
    ) -> Result<FiguresPage, Failure> {
        let asked = FiguresQuestion {
            from,
            to,
            joined,
            individual: match individual {
                IndividualAsked::All => IndividualScope::All,
                IndividualAsked::Unlicensed => IndividualScope::Unlicensed,
            },
        };
        let desk = self.hold();
        must_read(&desk.me, Space::Team)?;
        desk.book.read(|view| {
            let (figures, by_language) = answer(view, &desk.me, &asked)?;
            Ok(FiguresPage {
                figures,
                setting_language: rows(by_language),
                years: years(view, &desk.me)?,
            })
        })
    }
}

/// The years in which somebody was met or written to, as far as this book knows, the newest first.
fn years(view: &View<'_>, me: &Me) -> Result<Vec<i32>, Failure> {
    let mut years = view.years()?;
    if me.roles().reads(Space::Online) {
        years.extend(online::years(view)?);
        years.sort_unstable_by_key(|year| Reverse(*year));
        years.dedup();
    }
    Ok(years)
}

fn rows(by_language: SettingsOfLanguage) -> Vec<LanguageRow> {
    let mut rows: Vec<_> = by_language
        .into_iter()
        .map(|(language, cells)| LanguageRow {
            language,
            total: cells.values().sum(),
            cells,
        })
        .collect();
    rows.sort_by(|one, other| (other.total, &one.language).cmp(&(one.total, &other.language)));
    rows
}
