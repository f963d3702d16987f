//! The figures of online outreach.

use super::known::{named, names};
use crate::Failure;
use domain::{
    figures::Period,
    online::{OnlineFigures, count as count_profiles},
};
use store::View;

/// Counts the profiles of this book.
pub(crate) fn count(view: &View<'_>, period: Period) -> Result<OnlineFigures, Failure> {
    let handles = named(view)?;
    Ok(count_profiles(&view.profiles()?, names(&handles), period))
}
