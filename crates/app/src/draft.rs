//! Drafts: what is being typed, kept within a second of the key, and in no document.

use crate::{
    Book, Code, Failure,
    book::{moment, must_read, must_write},
    page::NOT_BEGUN,
};
use chrono::NaiveDate;
use domain::DocumentId;
use protocol::Space;
use store::{DraftRow, View, Write};
use sync::{
    Desk, Me,
    forget::{day, day_of},
};

/// Bytes that a draft may have: a note of ten thousand characters that was pasted is kept, and said to be too long.
const LONGEST: usize = 100_000;

/// Names that were pasted to be written to.
const PASTED: &str = "online";

/// Bytes that a list of pasted names may have: five thousand addresses of profiles.
const LONGEST_LIST: usize = 500_000;

/// Bytes that the name of what is drafted may have.
const LONGEST_TARGET: usize = 100;

/// What is being typed.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct Draft {
    /// What it will be. Of a round: `line:<id>`, `visit:<id>`, `round`, `answer`, `ask:<id of a line or the round>`,
    /// `ask:reopen`. Of the round of zeros, which has not begun: `before`, and what is typed about the team's other
    /// records, `place:<id>:<field>` and `person:<id>:<field>`; `online` are names that were pasted, for a day. Of a card:
    /// `card:note`, `card:plan`; of somebody's name online: `note`.
    pub target: String,
    /// The screen's own text.
    pub value: String,
    /// When, RFC 3339.
    pub at: String,
}

impl Book {
    /// Keeps what is typed now; nothing forgets it. A round of zeros is one that has not begun yet. Says when, RFC 3339.
    pub fn draft(&self, id: DocumentId, target: &str, value: Option<&str>) -> Result<String, Failure> {
        if target.is_empty() || target.len() > LONGEST_TARGET || (target == PASTED && id != NOT_BEGUN) {
            return Err(Failure::input("target"));
        }
        let longest = match target {
            PASTED => LONGEST_LIST,
            _ => LONGEST,
        };
        if value.is_some_and(|value| value.len() > longest) {
            return Err(Failure::input("value"));
        }
        let mut desk = self.hold();
        let Desk { book, me } = &mut *desk;
        let at = me.now().ms;
        let ((), _) = book.write(|write| {
            must_write(me, space(write, id, target)?)?;
            let Some(value) = value else {
                return Ok(write.remove_draft(id, target)?);
            };
            if id != NOT_BEGUN {
                write.document(id)?.ok_or(Failure::new(Code::NotFound))?;
            }
            let draft = DraftRow {
                target: target.to_owned(),
                value: value.to_owned(),
                at,
            };
            Ok::<_, Failure>(write.put_draft(id, &draft)?)
        })?;
        Ok(moment(at))
    }

    /// What is being typed about a document, by target. What was begun on another card about the same person goes on in
    /// this one.
    pub fn drafts(&self, id: DocumentId) -> Result<Vec<Draft>, Failure> {
        let mut desk = self.hold();
        let Desk { book, me } = &mut *desk;
        let (there, others) = book.read(|view| {
            let there = readable(view, me, id)?;
            // Who may read one card may read all of them.
            let others = match must_read(me, space(view, id, "")?) {
                Ok(()) => drafts_of_others(view, id)?,
                Err(_) => Vec::new(),
            };
            Ok::<_, Failure>((there, others))
        })?;
        if others.is_empty() {
            return Ok(shown(there));
        }
        book.write(|write| {
            let mut others = others.into_iter();
            others.try_for_each(|(other, draft)| bring(write, id, other, draft))
        })?;
        Ok(shown(book.read(|view| readable(view, me, id))?))
    }
}

/// The drafts that this book may show: what nobody may read is not said to be there, and names that were pasted on another
/// day are as good as gone.
fn readable(view: &View<'_>, me: &Me, id: DocumentId) -> Result<Vec<DraftRow>, Failure> {
    let mut drafts = Vec::new();
    for draft in view.drafts(id)? {
        let is_stale = draft.target == PASTED && day_of(draft.at, me.now().tz) != day(me);
        if !is_stale && must_read(me, space(view, id, &draft.target)?).is_ok() {
            drafts.push(draft);
        }
    }
    Ok(drafts)
}

/// Forgets names that were pasted on another day than today: what was not written down by then is not kept.
pub(crate) fn forget_pasted(desk: &mut Desk, today: NaiveDate) -> Result<(), Failure> {
    let Desk { book, me } = desk;
    let tz = me.now().tz;
    let drafts = book.read(|view| Ok::<_, Failure>(view.drafts(NOT_BEGUN)?))?;
    let stale = |draft: &DraftRow| draft.target == PASTED && day_of(draft.at, tz) != today;
    if drafts.iter().any(stale) {
        book.write(|write| Ok::<_, Failure>(write.remove_draft(NOT_BEGUN, PASTED)?))?;
    }
    Ok(())
}

/// The space that a draft belongs to: that of its document, or of the screen where nothing has begun.
fn space(view: &View<'_>, id: DocumentId, target: &str) -> Result<Space, Failure> {
    if id == NOT_BEGUN {
        return Ok(match target {
            PASTED => Space::Online,
            _ => Space::Team,
        });
    }
    let document = view.document(id)?;
    let space = document.and_then(|row| Space::from_number(row.space));
    Ok(space.unwrap_or(Space::Team))
}

/// What is being typed on other cards about the person of this one.
fn drafts_of_others(view: &View<'_>, id: DocumentId) -> Result<Vec<(DocumentId, DraftRow)>, Failure> {
    let same = view.doubles()?.set(id);
    let mut drafts = Vec::new();
    for other in same.into_iter().filter(|other| *other != id) {
        drafts.extend(view.drafts(other)?.into_iter().map(|draft| (other, draft)));
    }
    Ok(drafts)
}

/// Brings a draft of another card to this one, below what is being typed here already.
fn bring(write: &Write<'_>, id: DocumentId, other: DocumentId, mut draft: DraftRow) -> Result<(), Failure> {
    let here = write.drafts(id)?;
    if let Some(mine) = here.into_iter().find(|here| here.target == draft.target) {
        draft.value = format!("{}\n{}", mine.value, draft.value);
    }
    write.put_draft(id, &draft)?;
    Ok(write.remove_draft(other, &draft.target)?)
}

pub(crate) fn drafts_of(view: &View<'_>, id: DocumentId) -> Result<Vec<DraftRow>, Failure> {
    Ok(view.drafts(id)?)
}

pub(crate) fn shown(rows: Vec<DraftRow>) -> Vec<Draft> {
    let draft = |row: DraftRow| Draft {
        target: row.target,
        value: row.value,
        at: moment(row.at),
    };
    rows.into_iter().map(draft).collect()
}
