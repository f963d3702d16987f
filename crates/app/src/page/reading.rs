//! The review as a screen shows it: what waits, what changed since the reader last looked, and what she may do.

use super::{
    RoundPage,
    home::{HomeRound, Lists},
    must_be_here,
};
use crate::{
    Book, Code, Failure, Line,
    book::{is_own, member_name, member_of, moment, must_read, must_write, people},
};
use documents::{Document, FoundDifference, Part};
use domain::{
    ActKind, ConversationId, DocumentId, HeadId, Person, VisitId,
    permissions::may_act,
    review::{ReviewState, allowed},
};
use protocol::{Role, Space};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use store::{InReview, ReadMark, RoundRow, View};
use sync::{Me, edit, project};
use ts_rs::TS;

/// Approved rounds that the list shows.
const APPROVED: u32 = 30;

/// Rounds of any other state that the list shows.
const MOST: u32 = 500;

/// What a lead has before her.
#[derive(Debug, Serialize, TS)]
pub struct ReviewList {
    /// Handed in, or changed after the approval; the oldest first.
    pub waiting: Vec<ReviewRow>,
    /// With a question that has no answer yet.
    pub asked: Vec<ReviewRow>,
    /// The newest that are approved.
    pub approved: Vec<ReviewRow>,
}

/// A round in the list of a lead.
#[derive(Debug, Serialize, TS)]
pub struct ReviewRow {
    /// What every list of a screen says.
    #[serde(flatten)]
    pub round: HomeRound,
    /// Whether the holder of this book never read it.
    pub new: bool,
    /// Changes by others since she read it.
    pub changed: u64,
}

/// A round as its reviewer reads it.
#[derive(Debug, Serialize, TS)]
pub struct ReviewPage {
    /// The round as its writers see it.
    #[serde(flatten)]
    pub page: RoundPage,
    /// What others changed since the holder of this book read it; empty when she never did.
    pub changes: Vec<Difference>,
    /// When she last read it, RFC 3339.
    pub read_at: Option<String>,
    /// What differs from what was approved; empty when nothing is, or nothing was changed since.
    pub corrected: Vec<Difference>,
    /// What this page shows, for whoever reads or approves it.
    pub seen: Seen,
    /// What she may do now.
    pub may: May,
    /// Whether her approval would be marked as of her own round.
    pub self_approval: bool,
}

/// What the holder of this book may do about a round now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)] // The acts of that name.
pub struct May {
    pub ask: bool,
    pub answer: bool,
    pub approve: bool,
    pub reopen: bool,
}

/// What a page showed. Reading and approving name it, so that a change which was not painted yet is neither.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// The heads of the round.
    pub heads: Vec<HeadId>,
    /// How many acts were about it.
    pub acts: usize,
    /// When, by this device's clock; milliseconds since 1970.
    pub at: i64,
}

/// One field that reads otherwise than it did.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Difference {
    /// The visit it belongs to, or the visit of its line.
    pub visit: Option<VisitId>,
    /// The line it belongs to.
    pub conversation: Option<ConversationId>,
    /// The field by its name; `added` or `removed` for a visit or line as a whole.
    pub field: String,
    /// What it was, as the round's own field would show it; null when it was added.
    #[ts(type = "unknown")]
    pub before: Json,
    /// What it is; null when it was removed.
    #[ts(type = "unknown")]
    pub after: Json,
    /// Who changed it last.
    pub by: Option<String>,
    /// When, by her device's clock, RFC 3339.
    pub at: String,
}

/// A value that was chosen, as a field of the round shows it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "unknown")]
pub struct Chosen(pub Json);

impl Book {
    /// What waits, what was asked, and what was approved last. Leads only.
    pub fn review_list(&self) -> Result<ReviewList, Failure> {
        let desk = self.hold();
        must_lead(&desk.me)?;
        desk.book.read(|view| {
            let mut lists = Lists::new(view, &desk.me)?;
            let mut rows = |of, limit| -> Result<Vec<ReviewRow>, Failure> {
                let rows = view.rounds_in_review(of, limit)?;
                let rows = rows.iter().map(|row| {
                    let (new, changed) = unread(view, &desk.me, row)?;
                    let round = lists.round(row)?;
                    Ok(ReviewRow { round, new, changed })
                });
                rows.collect()
            };
            let mut waiting = rows(InReview::State("handed_in"), MOST)?;
            waiting.extend(rows(InReview::Corrected, MOST)?);
            // Whoever waits longest comes first.
            waiting.sort_by(|one, other| one.round.listed.date.cmp(&other.round.listed.date));
            Ok(ReviewList {
                waiting,
                asked: rows(InReview::State("asked"), MOST)?,
                approved: rows(InReview::State("approved"), APPROVED)?,
            })
        })
    }

    /// One round as its reviewer reads it.
    pub fn review_page(&self, id: DocumentId) -> Result<ReviewPage, Failure> {
        let desk = self.hold();
        let me = &desk.me;
        must_read(me, Space::Team)?;
        desk.book.read(|view| {
            must_be_here(view, id)?;
            let document = self.kept().take(view, id)?;
            let page = self.page(view, me, id, &document)?;
            let people = people(view)?;
            let mark = view.read_mark(id)?;
            let differences = match &mark {
                Some(mark) => document.differences(&mark.heads)?,
                None => None,
            };
            let round = &page.shown.round;
            let state = page.shown.review;
            let may = |kind| {
                let again = kind != ActKind::Approve || state != ReviewState::Approved;
                page.writable
                    && may_act(project::rights(me.roles()), kind, Space::Team.number())
                    && allowed(state, kind)
                    && (again || !page.shown.corrections.is_empty())
            };
            let corrected = match page.shown.corrections.is_empty() {
                true => None,
                false => document.differences(&page.shown.approved_heads)?,
            };
            let seen = Seen {
                heads: document.heads(),
                acts: page.shown.acts.len(),
                at: me.now().ms,
            };
            let known = differences.is_some();
            let theirs = differences.unwrap_or_default().into_iter();
            let theirs = theirs.filter(|found| !is_mine(me, &found.author));
            let corrected = corrected.unwrap_or_default().into_iter();
            let visit_of = |line: ConversationId| {
                let lines = round.conversations.iter();
                lines.filter(|known| known.id == line).map(|known| known.visit).next()
            };
            self.kept().put(id, document);
            Ok(ReviewPage {
                changes: theirs.map(|found| difference(me, &people, found, visit_of)).collect(),
                read_at: mark.filter(|_| known).map(|mark| moment(mark.at)),
                corrected: corrected
                    .map(|found| difference(me, &people, found, visit_of))
                    .collect(),
                seen,
                may: May {
                    ask: may(ActKind::Ask),
                    answer: may(ActKind::Answer),
                    approve: may(ActKind::Approve),
                    reopen: may(ActKind::Reopen),
                },
                self_approval: page.mine,
                page,
            })
        })
    }

    /// The holder of this book has read a round as a page showed it.
    pub fn mark_read(&self, id: DocumentId, seen: Seen) -> Result<(), Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        must_read(me, Space::Team)?;
        book.write(|write| {
            let row = write.document(id)?.filter(|row| row.kind == "round");
            row.ok_or(Failure::new(Code::NotFound))?;
            let Seen { heads, at, .. } = seen;
            write.touch(store::Topic::Round(id));
            Ok::<_, Failure>(write.put_read_mark(id, &ReadMark { heads, at })?)
        })?;
        Ok(())
    }

    /// Settles a conflict: one of its values, named by the path of the conflict, is written over all of them.
    pub fn settle(&self, id: DocumentId, path: &[String], value: &Json) -> Result<(), Failure> {
        // A visit that one removed while another wrote a line under it: it goes with its lines, or it stays.
        if let [visits, visit, removed] = path
            && visits == "visits"
            && removed == "removed"
        {
            let line = match value {
                Json::Bool(true) => Line::Remove(visit.clone()),
                Json::Bool(false) => Line::Restore(visit.clone()),
                _ => return Err(Failure::input("value")),
            };
            return self.write_lines(id, vec![line], &[]);
        }
        let comes_back = path.first().is_some_and(|field| field == "removed");
        self.change_round(id, &[], comes_back, |_, document, writer| {
            Ok(document.settle(path, value, writer)?)
        })
    }
}

/// Whether she never read it, and how many changes others have made since she did.
fn unread(view: &View<'_>, me: &Me, row: &RoundRow) -> Result<(bool, u64), Failure> {
    let Some(mark) = view.read_mark(row.document)? else {
        return Ok((true, 0));
    };
    let stored = view.document(row.document)?.ok_or(Code::NotFound)?;
    if stored.heads == mark.heads {
        return Ok((false, 0));
    }
    let document: Document = edit::open(view, row.document)?;
    // Heads that are not here any more: what she read was another copy.
    let Some(since) = document.corrections(&mark.heads) else {
        return Ok((true, 0));
    };
    let theirs = since.iter().filter(|change| !is_mine(me, &change.author)).count();
    Ok((false, theirs as u64))
}

fn difference(
    me: &Me,
    people: &[Person],
    found: FoundDifference,
    visit_of: impl Fn(ConversationId) -> Option<VisitId>,
) -> Difference {
    let (visit, conversation) = match found.of {
        Part::Round => (None, None),
        Part::Visit(visit) => (Some(visit), None),
        Part::Conversation(line) => {
            // A line that was removed says itself where it stood.
            let before = || serde_json::from_value(found.before.get("visit")?.clone()).ok();
            (visit_of(line).or_else(before), Some(line))
        }
    };
    let member = me
        .device_of_prefix(found.author)
        .and_then(|device| member_of(me, &device));
    Difference {
        visit,
        conversation,
        field: found.field,
        before: found.before,
        after: found.after,
        by: member.map(|member| member_name(people, member).unwrap_or_else(|| member.to_string())),
        at: moment(found.at),
    }
}

/// Whether a device of the holder of this book wrote it.
fn is_mine(me: &Me, author: &[u8; 8]) -> bool {
    me.device_of_prefix(*author).is_some_and(|device| is_own(me, &device))
}

fn must_lead(me: &Me) -> Result<(), Failure> {
    must_write(me, Space::Team)?;
    match me.roles().has(Role::Lead) {
        true => Ok(()),
        false => Err(Code::NotAllowed.into()),
    }
}
