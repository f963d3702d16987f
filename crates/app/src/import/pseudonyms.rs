//! Pseudonyms: what they say about a year is kept, they themselves never.

use super::gather::Group;
use domain::{
    counting::is_conversation,
    words::{Kind, Met, With},
};
use std::collections::BTreeSet;

/// Marks the first conversation of every pseudonym in a year, and its later ones, in the order of dates and numbers;
/// then forgets the pseudonyms.
///
/// Greetings and talks with others than sex workers are no conversations: a year's first one must not hide behind them.
pub(super) fn mark(groups: &mut [Group]) {
    let dates: Vec<_> = groups.iter().map(|group| (group.year, group.date)).collect();
    let mut rows: Vec<_> = groups
        .iter_mut()
        .zip(dates)
        .flat_map(|(group, when)| group.lines.iter_mut().map(move |line| (when, line)))
        .collect();
    rows.sort_by_key(|((_, date), line)| (*date, line.number));
    let mut met = BTreeSet::new();
    for ((year, _), line) in rows {
        let Some(pseudonym) = line.pseudonym.take() else {
            continue;
        };
        let counts = is_conversation(&With::from(line.with.as_str()), &Kind::from(line.kind.as_str()));
        let mark = match (
            pseudonym.is_empty() || !counts,
            met.contains(&(year, pseudonym.clone())),
        ) {
            (true, _) => Met::NotNoted,
            (false, true) => Met::EarlierThisYear,
            (false, false) => Met::FirstThisYear,
        };
        if mark == Met::FirstThisYear {
            met.insert((year, pseudonym));
        }
        line.fields.insert("met".to_owned(), mark.id().into());
    }
}
