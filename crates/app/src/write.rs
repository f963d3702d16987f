//! Writing a round: lines of JSON one at a time, or several as one change. A line is saved when its commit is on the
//! disk, and only then.

mod line;
mod reader;

pub use line::{ConversationFields, Line, RoundFields, VisitFields};

use crate::{Book, Code, Failure, book::must_write, page::NOT_BEGUN};
use documents::{Document, RoundStep};
use domain::{DocumentId, RoundEdit, VisitId, text_check::Warning};
use protocol::Space;
use reader::{Known, Reader};
use store::View;
use sync::edit;

/// What a line became.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Saved {
    /// The number of the line, from 1.
    pub saved: u64,
    /// The id of what it wrote.
    pub id: String,
    /// What of its text may point at a person. The line is saved all the same; its writer decides.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<TextWarning>,
}

/// A piece of a text that may point at a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct TextWarning {
    /// `note` or `question`.
    pub field: &'static str,
    /// What it looks like, and where it stands in the field.
    #[serde(flatten)]
    pub warning: Warning,
}

/// A round that is being written. It stays open between lines, so that a line costs one change and one commit.
pub struct RoundWriter<'b> {
    book: &'b Book,
    round: Option<(DocumentId, Document)>,
    last_visit: Option<VisitId>,
    known: Known,
    lines: u64,
}

impl Book {
    /// Begins to write: a round that is here, or a new one, which the first line must be.
    pub fn write_round(&self, id: Option<DocumentId>) -> Result<RoundWriter<'_>, Failure> {
        let desk = self.hold();
        must_write(&desk.me, Space::Team)?;
        desk.book.read(|view| {
            let round = match id {
                Some(id) => {
                    view.round(id)?.filter(|row| !row.removed).ok_or(Code::NotFound)?;
                    Some((id, edit::open(view, id)?))
                }
                None => None,
            };
            let last_visit = match &round {
                Some((id, document)) => document.round(*id)?.visits.last().map(|visit| visit.id),
                None => None,
            };
            Ok(RoundWriter {
                book: self,
                round,
                last_visit,
                known: Known::of(view)?,
                lines: 0,
            })
        })
    }

    /// Begins a round with its first lines, in one change. The first line must be the round itself. The draft of a round
    /// that was not begun yet goes with it.
    pub fn begin_round(&self, lines: Vec<Line>) -> Result<DocumentId, Failure> {
        let mut desk = self.hold();
        must_write(&desk.me, Space::Team)?;
        let sync::Desk { book, me } = &mut *desk;
        let known = book.read(Known::of)?;
        let mut reader = Reader::new(&known, None, None);
        let (mut round, mut visits, mut conversations) = (None, Vec::new(), Vec::new());
        for step in read_all(&mut reader, lines)? {
            match step {
                RoundStep::Round(edit) if round.is_none() => round = Some(edit),
                RoundStep::Round(_) => return Err(Failure::input("round")),
                RoundStep::Visit(id, edit) => visits.push((id, edit)),
                RoundStep::Conversation(id, edit) => conversations.push((id, edit)),
            }
        }
        let round = round.ok_or_else(|| Failure::input("round"))?;
        must_be_dated(&round)?;
        let id = edit::fresh_id();
        let (document, change) = Document::create_round(&round, &visits, &conversations, &edit::writer(me))?;
        book.write(|write| {
            write.remove_draft(NOT_BEGUN, "before")?;
            edit::add(write, me, Space::Team, id, &document, &change).map_err(Failure::from)
        })?;
        self.kept().put(id, document);
        Ok(id)
    }

    /// Writes lines as one change, and forgets the drafts that they were, in one transaction: a finished line is never
    /// there twice and never gone.
    pub fn write_lines(&self, id: DocumentId, lines: Vec<Line>, done: &[String]) -> Result<(), Failure> {
        let comes_back = matches!(lines.first(), Some(Line::Restore(what)) if what.parse() == Ok(id));
        self.change_round(id, done, comes_back, |view, document, writer| {
            let known = Known::of(view)?;
            let mut reader = Reader::new(&known, Some((id, document)), None);
            let steps = read_all(&mut reader, lines)?;
            Ok(document.edit_round(&steps, writer)?)
        })
    }

    /// One change of a round, one transaction. `removed` says whether the round may be one that was taken away.
    pub(crate) fn change_round(
        &self,
        id: DocumentId,
        done: &[String],
        removed: bool,
        change: impl FnOnce(
            &View<'_>,
            &mut Document,
            &documents::Writer<'_>,
        ) -> Result<Option<documents::NewChange>, Failure>,
    ) -> Result<(), Failure> {
        let mut desk = self.hold();
        must_write(&desk.me, Space::Team)?;
        let sync::Desk { book, me } = &mut *desk;
        let (document, change) = book.read(|view| {
            view.round(id)?
                .filter(|row| removed || !row.removed)
                .ok_or(Code::NotFound)?;
            // Taken out while it is changed: after a failure it is read from the disk again.
            let mut document = self.kept().take(view, id)?;
            let change = change(view, &mut document, &edit::writer(me))?;
            Ok::<_, Failure>((document, change))
        })?;
        book.write(|write| {
            for target in done {
                write.remove_draft(id, target)?;
            }
            match &change {
                Some(change) => edit::change(write, me, id, &document, change).map_err(Failure::from),
                None => Ok(()),
            }
        })?;
        self.kept().put(id, document);
        Ok(())
    }
}

impl RoundWriter<'_> {
    /// Reads one line and saves it. After a failure the lines before it are safe and the round can go on.
    pub fn line(&mut self, text: &str) -> Result<Saved, Failure> {
        let line = Line::read(text)?;
        if let Some((id, document)) = &mut self.round {
            self.book.hold().book.read(|view| catch_up(view, *id, document))?;
        }
        let round = self.round.as_ref().map(|(id, document)| (*id, document));
        let mut reader = Reader::new(&self.known, round, self.last_visit);
        let read = reader.read(line)?;
        let id = match (read.id, read.steps.as_slice()) {
            (Some(id), steps) => {
                self.save(steps)?;
                id
            }
            (None, [RoundStep::Round(edit)]) => self.save_round(edit)?.to_string(),
            (None, _) => return Err(Failure::input("round")),
        };
        if let [RoundStep::Visit(visit, edit)] = read.steps.as_slice()
            && edit.removed.is_none()
        {
            self.last_visit = Some(*visit);
        }
        self.lines += 1;
        Ok(Saved {
            saved: self.lines,
            id,
            warnings: read.warnings,
        })
    }

    /// The round, once its first line is saved.
    pub fn id(&self) -> Option<DocumentId> {
        self.round.as_ref().map(|(id, _)| *id)
    }

    fn save_round(&mut self, edit: &RoundEdit) -> Result<DocumentId, Failure> {
        if let Some((id, _)) = &self.round {
            let id = *id;
            self.save(&[RoundStep::Round(edit.clone())])?;
            return Ok(id);
        }
        must_be_dated(edit)?;
        let id = edit::fresh_id();
        let mut desk = self.book.hold();
        let sync::Desk { book, me } = &mut *desk;
        let (document, change) = Document::create_round(edit, &[], &[], &edit::writer(me))?;
        book.write(|write| edit::add(write, me, Space::Team, id, &document, &change).map_err(Failure::from))?;
        self.round = Some((id, document));
        Ok(id)
    }

    fn save(&mut self, steps: &[RoundStep]) -> Result<(), Failure> {
        let (id, document) = self.round.as_mut().ok_or_else(|| Failure::input("round"))?;
        let mut desk = self.book.hold();
        let sync::Desk { book, me } = &mut *desk;
        book.read(|view| catch_up(view, *id, document))?;
        let mut edited = document.clone();
        let Some(change) = edited.edit_round(steps, &edit::writer(me))? else {
            return Ok(());
        };
        book.write(|write| edit::change(write, me, *id, &edited, &change).map_err(Failure::from))?;
        *document = edited;
        Ok(())
    }
}

/// The steps of several lines. A failure names its line.
fn read_all(reader: &mut Reader<'_>, lines: Vec<Line>) -> Result<Vec<RoundStep>, Failure> {
    let mut steps = Vec::new();
    for (line, number) in lines.into_iter().zip(1..) {
        let read = reader.read(line).map_err(|failure| Failure {
            line: Some(number),
            ..failure
        })?;
        steps.extend(read.steps);
    }
    Ok(steps)
}

fn must_be_dated(round: &RoundEdit) -> Result<(), Failure> {
    match round.date {
        Some(_) => Ok(()),
        None => Err(Failure::input("round.date")),
    }
}

/// Brings an open document up to what is stored: a sync or another writer may have changed the round since. Two changes
/// that both follow the same one under one actor could never be merged again.
pub(crate) fn catch_up(view: &View<'_>, id: DocumentId, document: &mut Document) -> Result<(), Failure> {
    let row = view.document(id)?.ok_or(Code::NotFound)?;
    if row.heads != document.heads() {
        *document = edit::open(view, id)?;
    }
    Ok(())
}
