//! Forgetting: a document is gone on this device, with everything that hangs on it, and never comes back.
//!
//! It is erased by an act, which every device hears of, or its term ends, which every device sees for itself. Both end
//! here.

use crate::{Desk, Me, SyncFault, acts, project::cards};
use chrono::{DateTime, NaiveDate};
use domain::{
    Act, ActId, ActKind, DocumentId,
    retention::{Ending, Gone, Terms, is_doubtful},
    words::DocumentKind,
};
use protocol::chain::Link;
use store::{TermRow, View, Write};

/// The day on which terms were last let end here, ISO.
const BELIEVED: &str = "day_believed";

/// What became of terms that ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// These documents are gone.
    Gone(Vec<DocumentId>),
    /// The clock leapt: nothing went, and somebody should say whether it is right.
    Doubtful {
        /// When it was believed last.
        last: NaiveDate,
        /// How many documents would go.
        documents: usize,
    },
}

/// Erases a document: signs the act that tells everybody, and forgets it here.
pub fn erase(write: &Write<'_>, me: &Me, id: DocumentId) -> Result<ActId, SyncFault> {
    let space = write.document(id)?.ok_or(SyncFault::NotFound)?.space;
    let act = acts::make(
        write,
        me,
        acts::NewAct {
            kind: ActKind::Erase,
            document: id,
            line: None,
            text: None,
        },
        &[],
        &[],
    )?;
    forget(write, me, space, id, Gone::Erased)?;
    Ok(act)
}

/// Forgets a document of a space. Of the acts about it those stay that erase it: who has not heard of them yet still must.
///
/// One that is not here is forgotten before it comes, and only in this space: somebody who writes in another one can't
/// keep it away.
pub fn forget(write: &Write<'_>, me: &Me, space: u16, id: DocumentId, why: Gone) -> Result<(), SyncFault> {
    for row in write.every_act(id)? {
        if row.space == space && !acts::read(row.id, &row.bytes).is_some_and(|act| erases(&act)) {
            write.remove_act(row.id)?;
        }
    }
    let same = cards::same(write, id)?;
    write.forget(id, space, why, me.now().ms)?;
    // Of cards about one person the others end by what is left.
    cards::let_end(write, same.into_iter().filter(|other| *other != id))
}

/// Lets every term end that ends by `today`. Where the clock leapt since the last time, only if somebody is `sure` of it.
pub fn expire(desk: &mut Desk, today: NaiveDate, terms: Terms, sure: bool) -> Result<Ended, SyncFault> {
    let Desk { book, me } = desk;
    let (last, due) = book.read(|view| Ok::<_, SyncFault>((believed(view)?, due(view, today, terms)?)))?;
    // A clock that stands behind what was believed before is no measure of one that ran ahead.
    let ahead = match last.is_some_and(|last| last <= today) {
        true => book.read(|view| ahead(view, today))?,
        false => Vec::new(),
    };
    // The clock is doubted by itself, also when there is nothing to end: what comes with the next entries would end then.
    if let Some(last) = last.filter(|last| !sure && is_doubtful(*last, today)) {
        return Ok(Ended::Doubtful {
            last,
            documents: due.len(),
        });
    }
    // A day that is like the last one, with nothing to do, costs no write.
    if due.is_empty() && ahead.is_empty() && last >= Some(today) {
        return Ok(Ended::Gone(due));
    }
    book.write(|write| {
        for id in &due {
            let space = write.document(*id)?.ok_or(SyncFault::NotFound)?.space;
            forget(write, me, space, *id, Gone::Expired)?;
        }
        for row in &ahead {
            write.put_term(row.document, &row.kind, today)?;
        }
        // A clock that was set back is no reason to doubt the same day again later.
        if sure || last < Some(today) {
            write.set_meta(BELIEVED, today.to_string().as_bytes())?;
        }
        Ok::<_, SyncFault>(())
    })?;
    Ok(Ended::Gone(due))
}

/// The documents whose term ends by `today`.
pub fn due(view: &View<'_>, today: NaiveDate, terms: Terms) -> Result<Vec<DocumentId>, SyncFault> {
    let rows = view.terms()?.into_iter();
    let due = rows.filter(|row| terms.ends(&row.kind, row.since).is_some_and(|end| end <= today));
    Ok(due.map(|row| row.document).collect())
}

/// Terms that run from a day long after this one: a clock ran ahead where they were written. They run from now on, or they
/// would be kept for as long as that clock was wrong. A clock that is a little behind here takes nothing from anybody. The
/// key of a year says its last day, and is none of them.
fn ahead(view: &View<'_>, today: NaiveDate) -> Result<Vec<TermRow>, SyncFault> {
    let rows = view.terms()?.into_iter();
    let ahead = rows.filter(|row| row.kind != DocumentKind::TagKey && is_doubtful(today, row.since));
    Ok(ahead.collect())
}

/// When the clock was believed last and what it would end, if it leapt since then. It is asked also where that is nothing:
/// until somebody has said that the day is right, the keys of years that are over stay as well.
pub fn doubt(view: &View<'_>, today: NaiveDate, terms: Terms) -> Result<Option<(NaiveDate, Ending)>, SyncFault> {
    let Some(last) = leapt(view, today)? else {
        return Ok(None);
    };
    Ok(Some((last, ending(view, today, terms)?)))
}

/// When the clock was believed last, if it leapt since then.
pub fn leapt(view: &View<'_>, today: NaiveDate) -> Result<Option<NaiveDate>, SyncFault> {
    Ok(believed(view)?.filter(|last| is_doubtful(*last, today)))
}

/// What these terms end until a day: what people would miss, and no keys.
pub fn ending(view: &View<'_>, until: NaiveDate, terms: Terms) -> Result<Ending, SyncFault> {
    let mut ending = Ending::default();
    for row in view.terms()? {
        let Some(end) = terms.ends(&row.kind, row.since).filter(|end| *end <= until) else {
            continue;
        };
        match row.kind {
            DocumentKind::Card => ending.cards += 1,
            DocumentKind::Handle => ending.names += 1,
            _ => continue,
        }
        ending.first = Some(ending.first.map_or(end, |first| first.min(end)));
    }
    Ok(ending)
}

/// The day of this device's own clock.
pub fn day(me: &Me) -> NaiveDate {
    let now = me.now();
    day_of(now.ms, now.tz)
}

/// The day of a moment, in milliseconds since 1970, by a clock so many minutes east of UTC.
pub fn day_of(ms: i64, tz: i64) -> NaiveDate {
    DateTime::from_timestamp_millis(ms.saturating_add(tz.saturating_mul(60_000)))
        .unwrap_or_default()
        .date_naive()
}

pub(crate) fn erases(act: &Act) -> bool {
    act.kind == ActKind::Erase
}

/// The day on which the clock was believed last. A book that has never ended anything believes the lead who last changed
/// the team, who let its holder in: a newcomer with a wrong clock must not end everything that she is just given.
fn believed(view: &View<'_>) -> Result<Option<NaiveDate>, SyncFault> {
    if let Some(day) = view.meta_text(BELIEVED)?.and_then(|day| day.parse().ok()) {
        return Ok(Some(day));
    }
    let links = view.links(0)?;
    let newest = links.last().and_then(|bytes| Link::parse(bytes).ok());
    Ok(newest
        .and_then(|link| DateTime::from_timestamp_millis(link.at))
        .map(|at| at.date_naive()))
}
