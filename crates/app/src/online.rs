//! Online outreach: whom the team wrote to, and what came back.
//!
//! Nothing is ever sent to a platform or fetched from one. A name is kept for the length of the cool-down, and recognised
//! by a tag until the year ends (decisions/0015).

mod check;
mod counting;
mod day;
mod known;
mod log;
mod object;
mod pen;
mod platforms;
mod profiles;
mod settle;
mod shown;
#[cfg(test)]
mod tests;

pub use shown::{
    Checked, CheckedCounts, CheckedRow, DayRow, Found, HandleShown, LastMessage, Logged, MessageShown, Objected,
    OnlineDay, OnlineEntry, OnlinePage, Platform, ProfileListed, ProfileShown, Template, What,
};

pub(crate) use counting::{count, years};
pub(crate) use known::{Known, year};
pub(crate) use object::{carry_over, say_what_went, unsaid_names};
pub(crate) use pen::Pen;
pub(crate) use platforms::{LIST, addition};
pub(crate) use settle::settle;
