//! Reading lines against the round as it is, and as the lines before have brought it.

use super::{
    Line, TextWarning,
    line::{Words, look_at},
};
use crate::{
    Code, Failure,
    book::{catalogue, people},
    places::place_id,
};
use documents::{Document, RoundStep};
use domain::{ConversationEdit, ConversationId, DocumentId, Person, PersonId, Place, RoundEdit, VisitEdit, VisitId};
use std::collections::{BTreeMap, BTreeSet};
use store::View;

/// What the book knows that lines can name.
pub(super) struct Known {
    places: Vec<Place>,
    people: Vec<Person>,
    pub words: Words,
}

/// What a line became.
pub(super) struct Read {
    pub steps: Vec<RoundStep>,
    /// The id of what it writes; nothing for the fields of the round itself.
    pub id: Option<String>,
    pub warnings: Vec<TextWarning>,
}

/// Reads lines, one after the other. What a line made is there for the next one, before anything is saved.
pub(super) struct Reader<'a> {
    pub known: &'a Known,
    round: Option<(DocumentId, &'a Document)>,
    last_visit: Option<VisitId>,
    /// Visits and lines that were touched, and whether they stand.
    visits: BTreeMap<VisitId, bool>,
    lines: BTreeMap<ConversationId, bool>,
    /// Where lines were put.
    under: BTreeMap<ConversationId, VisitId>,
}

impl Known {
    pub fn of(view: &View<'_>) -> Result<Self, Failure> {
        Ok(Self {
            words: Words::new(&catalogue(view)?),
            places: view.places()?,
            people: people(view)?,
        })
    }
}

impl<'a> Reader<'a> {
    pub fn new(known: &'a Known, round: Option<(DocumentId, &'a Document)>, last_visit: Option<VisitId>) -> Self {
        Self {
            known,
            round,
            last_visit,
            visits: BTreeMap::new(),
            lines: BTreeMap::new(),
            under: BTreeMap::new(),
        }
    }

    pub fn read(&mut self, line: Line) -> Result<Read, Failure> {
        let mut warnings = Vec::new();
        let (steps, id) = match line {
            Line::Round(fields) => {
                let edit = fields.edit(self)?;
                look_at(&mut warnings, "note", edit.note.as_deref());
                (vec![RoundStep::Round(edit)], None)
            }
            Line::Visit(fields) => {
                let (id, edit) = fields.edit(self)?;
                look_at(&mut warnings, "note", edit.note.as_deref());
                self.visits.insert(id, true);
                self.last_visit = Some(id);
                (vec![RoundStep::Visit(id, edit)], Some(id.to_string()))
            }
            Line::Conversation(fields) => {
                let (id, edit) = fields.edit(self)?;
                look_at(&mut warnings, "question", edit.question.as_deref());
                look_at(&mut warnings, "note", edit.note.as_deref());
                self.lines.insert(id, true);
                self.under.extend(edit.visit.map(|visit| (id, visit)));
                (vec![RoundStep::Conversation(id, edit)], Some(id.to_string()))
            }
            Line::Remove(id) => (self.removal(&id, true)?, Some(id)),
            Line::Restore(id) => (self.removal(&id, false)?, Some(id)),
        };
        Ok(Read { steps, id, warnings })
    }

    /// A visit goes with its lines, in one change: a line under a visit that is gone would be shown and not counted. It
    /// comes back with those that went with it.
    fn removal(&mut self, id: &str, removed: bool) -> Result<Vec<RoundStep>, Failure> {
        let (round, document) = self.round.ok_or_else(|| Failure::input("round"))?;
        if let Ok(visit) = id.parse::<VisitId>()
            && self.has_visit(visit)
        {
            let lines = match removed {
                true => self.lines_under(visit)?,
                false => document.lines_removed_with(visit),
            };
            let mut steps: Vec<_> = lines.iter().map(|line| line_step(*line, removed)).collect();
            self.lines.extend(lines.into_iter().map(|line| (line, !removed)));
            self.visits.insert(visit, !removed);
            let edit = VisitEdit {
                removed: Some(removed),
                ..VisitEdit::default()
            };
            steps.push(RoundStep::Visit(visit, edit));
            return Ok(steps);
        }
        if let Ok(line) = id.parse::<ConversationId>()
            && self.has_line(line)
        {
            self.lines.insert(line, !removed);
            return Ok(vec![line_step(line, removed)]);
        }
        if id.parse() == Ok(round) {
            return Ok(vec![RoundStep::Round(RoundEdit {
                removed: Some(removed),
                ..RoundEdit::default()
            })]);
        }
        Err(Code::NotFound.into())
    }

    fn lines_under(&self, visit: VisitId) -> Result<Vec<ConversationId>, Failure> {
        let stored = match self.round {
            Some((id, document)) => document.round(id)?.conversations,
            None => Vec::new(),
        };
        let mut under: BTreeMap<_, _> = stored.into_iter().map(|line| (line.id, line.visit)).collect();
        under.extend(&self.under);
        under.retain(|line, under| *under == visit && self.lines.get(line) != Some(&false));
        Ok(under.into_keys().collect())
    }

    fn has_visit(&self, id: VisitId) -> bool {
        self.visits.contains_key(&id) || self.round.is_some_and(|(_, document)| document.has_visit(id))
    }

    fn has_line(&self, id: ConversationId) -> bool {
        self.lines.contains_key(&id) || self.round.is_some_and(|(_, document)| document.has_conversation(id))
    }

    /// Whether this id names a visit that is here, or is free for a new one.
    pub fn visit(&self, id: Option<VisitId>) -> (VisitId, bool) {
        let id = id.unwrap_or_else(|| VisitId(vault::random()));
        (id, self.has_visit(id))
    }

    pub fn conversation(&self, id: Option<ConversationId>) -> (ConversationId, bool) {
        let id = id.unwrap_or_else(|| ConversationId(vault::random()));
        (id, self.has_line(id))
    }

    /// Whether a line is here, and not removed.
    pub fn line_stands(&self, line: ConversationId) -> bool {
        let stored = || {
            self.round
                .is_some_and(|(_, document)| document.conversation(line).is_some())
        };
        self.lines.get(&line).copied().unwrap_or_else(stored)
    }

    /// Whether a line can stand under this visit: it is here, and not removed.
    pub fn stands(&self, visit: VisitId) -> bool {
        let stored = || self.round.is_some_and(|(_, document)| document.visit(visit).is_some());
        self.visits.get(&visit).copied().unwrap_or_else(stored)
    }

    /// The visit that a line belongs to which names none: the last one written, or the round's last if that is gone.
    pub fn last_visit(&self) -> Option<VisitId> {
        let last = || {
            let (id, document) = self.round?;
            document.round(id).ok()?.visits.last().map(|visit| visit.id)
        };
        self.last_visit.filter(|visit| self.stands(*visit)).or_else(last)
    }

    pub fn place(&self, text: &str) -> Result<DocumentId, Failure> {
        place_id(&self.known.places, text).map_err(|failure| match failure.code {
            Code::NotFound => Failure::input("place"),
            _ => failure,
        })
    }

    /// Colleagues by their ids or exact names; a name that several have names none.
    pub fn people(&self, texts: &[String], field: &str) -> Result<BTreeSet<PersonId>, Failure> {
        let people = &self.known.people;
        let person = |text: &String| {
            if let Ok(id) = text.parse()
                && people.iter().any(|person| person.id == id)
            {
                return Ok(id);
            }
            let mut named = people.iter().filter(|person| person.name == *text);
            match (named.next(), named.next()) {
                (Some(person), None) => Ok(person.id),
                _ => Err(Failure::input(field)),
            }
        };
        texts.iter().map(person).collect()
    }
}

fn line_step(line: ConversationId, removed: bool) -> RoundStep {
    let edit = ConversationEdit {
        removed: Some(removed),
        ..ConversationEdit::default()
    };
    RoundStep::Conversation(line, edit)
}
