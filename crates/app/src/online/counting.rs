//! The figures of online outreach.

use super::known::{named, names};
use crate::Failure;
use chrono::Datelike;
use domain::{
    figures::Period,
    online::{OnlineFigures, count as count_profiles},
};
use std::collections::BTreeSet;
use store::View;

/// The years of the messages of this book.
pub(crate) fn years(view: &View<'_>) -> Result<BTreeSet<i32>, Failure> {
    let profiles = view.profiles()?;
    Ok(profiles
        .iter()
        .flat_map(|profile| profile.days())
        .map(|day| day.year())
        .collect())
}

/// Counts the profiles of this book.
pub(crate) fn count(view: &View<'_>, period: Period) -> Result<OnlineFigures, Failure> {
    let handles = named(view)?;
    Ok(count_profiles(&view.profiles()?, names(&handles), period))
}
