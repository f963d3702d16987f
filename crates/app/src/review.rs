//! The review of a round: acts, signed, checked against where the review stands.

use crate::{Book, Code, Failure, book::must_write, page::Seen};
use domain::{
    ActKind, ConversationId, DocumentId,
    permissions::may_act,
    review::{ReviewState, allowed},
    round::LONG_NOTE_LIMIT,
};
use protocol::Space;
use store::View;
use sync::{
    acts::{self, NewAct},
    desk::names,
    edit, project,
};

/// How many of the newest rounds of an example are still being written, and how many of the next wait for the lead.
const DRAFTS: usize = 1;
const WAITING: usize = 3;

/// Where a review stands after an act.
#[derive(Debug, serde::Serialize)]
pub struct Reviewed {
    /// The round.
    pub id: DocumentId,
    /// The act.
    pub act: domain::ActId,
    /// `draft`, `handed_in`, `asked` or `approved`.
    pub review: ReviewState,
}

impl Book {
    /// The writers are done.
    pub fn hand_in(&self, id: DocumentId) -> Result<Reviewed, Failure> {
        self.act(NewAct {
            kind: ActKind::HandIn,
            document: id,
            line: None,
            text: None,
        })
    }

    /// The lead asks, about the round or one line of it.
    pub fn ask(&self, id: DocumentId, line: Option<ConversationId>, text: &str) -> Result<Reviewed, Failure> {
        self.act(NewAct {
            kind: ActKind::Ask,
            document: id,
            line,
            text: Some(said(text)?),
        })
    }

    /// A writer answers.
    pub fn answer(&self, id: DocumentId, text: &str) -> Result<Reviewed, Failure> {
        self.act(NewAct {
            kind: ActKind::Answer,
            document: id,
            line: None,
            text: Some(said(text)?),
        })
    }

    /// The lead approves the round as it is now.
    pub fn approve(&self, id: DocumentId) -> Result<Reviewed, Failure> {
        self.act(approval(id))
    }

    /// The lead approves the round as a page showed it; `wrong_state` with `changed` when it is another by now.
    pub fn approve_seen(&self, id: DocumentId, seen: &Seen) -> Result<Reviewed, Failure> {
        self.act_on(approval(id), Some(seen))
    }

    /// The lead opens an approved round again.
    pub fn reopen(&self, id: DocumentId, text: &str) -> Result<Reviewed, Failure> {
        self.act(NewAct {
            kind: ActKind::Reopen,
            document: id,
            line: None,
            text: Some(said(text)?),
        })
    }

    /// Hands in and approves the rounds of a book that was filled with an example, but for its last days: there something
    /// waits for the lead, and something is still being written.
    pub fn review_example(&self) -> Result<(), Failure> {
        let rounds = self.newest_rounds(u32::MAX)?.rounds;
        for (age, round) in rounds.iter().enumerate().skip(DRAFTS).rev() {
            self.hand_in(round.id)?;
            if age >= DRAFTS + WAITING {
                self.approve(round.id)?;
            }
        }
        Ok(())
    }

    fn act(&self, new: NewAct) -> Result<Reviewed, Failure> {
        self.act_on(new, None)
    }

    fn act_on(&self, new: NewAct, seen: Option<&Seen>) -> Result<Reviewed, Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        must_write(me, Space::Team)?;
        if !may_act(project::rights(me.roles()), new.kind, Space::Team.number()) {
            return Err(Code::NotAllowed.into());
        }
        let id = new.document;
        let (reviewed, _) = book.write(|write| {
            if write.meta_number(names::NEEDS_UPDATE)? > 0 {
                return Err(Failure::new(Code::NeedsUpdate));
            }
            write.round(id)?.filter(|row| !row.removed).ok_or(Code::NotFound)?;
            if let Some(seen) = seen {
                must_be_seen(write, id, seen)?;
            }
            // The act will name the document's heads: what was taken back before is forgotten now or never.
            edit::settle_history(write, me, Space::Team)?;
            let document = edit::open(write, id)?;
            let before = project::read_round(write, me, id, &document)?;
            let again = new.kind == ActKind::Approve && before.review.state == ReviewState::Approved;
            if !allowed(before.review.state, new.kind) || (again && before.corrections.is_empty()) {
                return Err(Code::WrongState.into());
            }
            if new
                .line
                .is_some_and(|line| before.round.conversations.iter().all(|known| known.id != line))
            {
                return Err(Code::NotFound.into());
            }
            let act = acts::make(write, me, new, &document.heads(), &before.review.tips)?;
            let review = project::read_round(write, me, id, &document)?.review.state;
            Ok(Reviewed { id, act, review })
        })?;
        Ok(reviewed)
    }
}

fn approval(id: DocumentId) -> NewAct {
    NewAct {
        kind: ActKind::Approve,
        document: id,
        line: None,
        text: None,
    }
}

/// Nobody decides about what she has not seen.
fn must_be_seen(view: &View<'_>, id: DocumentId, seen: &Seen) -> Result<(), Failure> {
    let heads = view.document(id)?.ok_or(Code::NotFound)?.heads;
    if heads == seen.heads && acts::of_document(view, id)?.len() == seen.acts {
        return Ok(());
    }
    Err(Failure {
        detail: Some("changed".to_owned()),
        ..Failure::new(Code::WrongState)
    })
}

fn said(text: &str) -> Result<String, Failure> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > LONG_NOTE_LIMIT {
        return Err(Failure::input("text"));
    }
    Ok(text.to_owned())
}
