//! Writing a round, one line of JSON at a time. A line is saved when its commit is on the disk, and only then.

mod line;

use crate::{
    Book, Code, Failure,
    book::{catalogue, must_write, people},
    places::place_id,
};
use documents::{Document, RoundStep};
use domain::{
    ConversationEdit, ConversationId, DocumentId, Person, PersonId, Place, RoundEdit, VisitEdit, VisitId,
    text_check::{self, Warning},
    words::{Kind, Met, With},
};
use line::{Line, Words};
use protocol::Space;
use std::collections::BTreeSet;
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
    places: Vec<Place>,
    people: Vec<Person>,
    words: Words,
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
            let words = Words::new(&catalogue(view)?);
            let (places, people) = (view.places()?, people(view)?);
            Ok(RoundWriter {
                book: self,
                round,
                last_visit,
                places,
                people,
                words,
                lines: 0,
            })
        })
    }
}

impl RoundWriter<'_> {
    /// Reads one line and saves it. After a failure the lines before it are safe and the round can go on.
    pub fn line(&mut self, text: &str) -> Result<Saved, Failure> {
        let line = Line::read(text)?;
        if let Some((id, document)) = &mut self.round {
            self.book.hold().book.read(|view| catch_up(view, *id, document))?;
        }
        let mut warnings = Vec::new();
        let id = match line {
            Line::Round(fields) => {
                let edit = fields.edit(self)?;
                look_at(&mut warnings, "note", edit.note.as_deref());
                self.save_round(edit)?.to_string()
            }
            Line::Visit(fields) => {
                let (id, edit) = fields.edit(self)?;
                look_at(&mut warnings, "note", edit.note.as_deref());
                self.save(&[RoundStep::Visit(id, edit)])?;
                self.last_visit = Some(id);
                id.to_string()
            }
            Line::Conversation(fields) => {
                let (id, edit) = fields.edit(self)?;
                look_at(&mut warnings, "question", edit.question.as_deref());
                look_at(&mut warnings, "note", edit.note.as_deref());
                self.save(&[RoundStep::Conversation(id, edit)])?;
                id.to_string()
            }
            Line::Remove(id) => {
                let steps = self.removal(&id)?;
                self.save(&steps)?;
                id
            }
        };
        self.lines += 1;
        Ok(Saved {
            saved: self.lines,
            id,
            warnings,
        })
    }

    /// The round, once its first line is saved.
    pub fn id(&self) -> Option<DocumentId> {
        self.round.as_ref().map(|(id, _)| *id)
    }

    fn save_round(&mut self, edit: RoundEdit) -> Result<DocumentId, Failure> {
        if let Some((id, _)) = &self.round {
            let id = *id;
            self.save(&[RoundStep::Round(edit)])?;
            return Ok(id);
        }
        if edit.date.is_none() {
            return Err(Failure::input("round.date"));
        }
        let id = edit::fresh_id();
        let mut desk = self.book.hold();
        let sync::Desk { book, me } = &mut *desk;
        let (document, change) = Document::create_round(&edit, &[], &[], &edit::writer(me))?;
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

    /// A visit goes with its lines, in one change: a line under a visit that is gone would be shown and not counted.
    fn removal(&self, id: &str) -> Result<Vec<RoundStep>, Failure> {
        let (round, document) = self.round.as_ref().ok_or_else(|| Failure::input("round"))?;
        let line = |line| {
            let edit = ConversationEdit {
                removed: Some(true),
                ..ConversationEdit::default()
            };
            RoundStep::Conversation(line, edit)
        };
        if let Ok(visit) = id.parse::<VisitId>()
            && document.has_visit(visit)
        {
            let lines = document
                .round(*round)?
                .conversations
                .into_iter()
                .filter(|line| line.visit == visit);
            let mut steps: Vec<_> = lines.map(|found| line(found.id)).collect();
            steps.push(RoundStep::Visit(
                visit,
                VisitEdit {
                    removed: Some(true),
                    ..VisitEdit::default()
                },
            ));
            return Ok(steps);
        }
        if let Ok(found) = id.parse::<ConversationId>()
            && document.has_conversation(found)
        {
            return Ok(vec![line(found)]);
        }
        if id.parse() == Ok(*round) {
            return Ok(vec![RoundStep::Round(RoundEdit {
                removed: Some(true),
                ..RoundEdit::default()
            })]);
        }
        Err(Code::NotFound.into())
    }

    /// Whether this id names a visit that is here, or is free for a new one.
    fn visit(&self, id: Option<VisitId>) -> (VisitId, bool) {
        let id = id.unwrap_or_else(|| VisitId(vault::random()));
        (
            id,
            self.round.as_ref().is_some_and(|(_, document)| document.has_visit(id)),
        )
    }

    /// Whether a line is here, and not removed.
    fn line_stands(&self, line: ConversationId) -> bool {
        self.round
            .as_ref()
            .is_some_and(|(_, document)| document.conversation(line).is_some())
    }

    /// Whether a line can stand under this visit: it is here, and not removed.
    fn stands(&self, visit: VisitId) -> bool {
        self.round
            .as_ref()
            .is_some_and(|(_, document)| document.visit(visit).is_some())
    }

    /// The visit that a line belongs to which names none: the last one written, or the round's last if that is gone.
    fn last_visit(&self) -> Option<VisitId> {
        let last = || {
            let (id, document) = self.round.as_ref()?;
            document.round(*id).ok()?.visits.last().map(|visit| visit.id)
        };
        self.last_visit.filter(|visit| self.stands(*visit)).or_else(last)
    }

    fn conversation(&self, id: Option<ConversationId>) -> (ConversationId, bool) {
        let id = id.unwrap_or_else(|| ConversationId(vault::random()));
        (
            id,
            self.round
                .as_ref()
                .is_some_and(|(_, document)| document.has_conversation(id)),
        )
    }

    fn place(&self, text: &str) -> Result<DocumentId, Failure> {
        place_id(&self.places, text).map_err(|failure| match failure.code {
            Code::NotFound => Failure::input("place"),
            _ => failure,
        })
    }

    /// Colleagues by their ids or exact names; a name that several have names none.
    fn people(&self, texts: &[String], field: &str) -> Result<BTreeSet<PersonId>, Failure> {
        let person = |text: &String| {
            if let Ok(id) = text.parse()
                && self.people.iter().any(|person| person.id == id)
            {
                return Ok(id);
            }
            let mut named = self.people.iter().filter(|person| person.name == *text);
            match (named.next(), named.next()) {
                (Some(person), None) => Ok(person.id),
                _ => Err(Failure::input(field)),
            }
        };
        texts.iter().map(person).collect()
    }
}

/// Brings an open document up to what is stored: a sync or another writer may have changed the round since. Two changes
/// that both follow the same one under one actor could never be merged again.
fn catch_up(view: &View<'_>, id: DocumentId, document: &mut Document) -> Result<(), Failure> {
    let row = view.document(id)?.ok_or(Code::NotFound)?;
    if row.heads != document.heads() {
        *document = edit::open(view, id)?;
    }
    Ok(())
}

/// The local text check of one field.
fn look_at(warnings: &mut Vec<TextWarning>, field: &'static str, text: Option<&str>) {
    let found = text_check::check(text.unwrap_or_default());
    warnings.extend(found.into_iter().map(|warning| TextWarning { field, warning }));
}

/// What a new line is unless it says otherwise: with a sex worker, one person, nothing noted that nobody said.
fn fill_new(edit: &mut ConversationEdit) {
    edit.with.get_or_insert(With::SexWorker);
    edit.n.get_or_insert(1);
    edit.met.get_or_insert(Met::NotNoted);
}

/// Kinds that a line may have.
fn kind(id: &str) -> Option<Kind> {
    Kind::known(id)
}
