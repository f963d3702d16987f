//! Random edits, and what an independent reader says of them: which values of a field nobody has overwritten.

use crate::books::Holder;
use documents::{Document, RoundStep};
use domain::{
    ConversationEdit, ConversationId, DocumentId, HeadId, PlaceEdit, RoundEdit, VisitEdit, VisitId,
    words::{Gender, Kind, PartOfDay, Setting},
};
use proptest::prelude::*;
use protocol::Space;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use sync::edit;

/// What is edited. Numbers choose among what the book has at that moment.
#[derive(Clone, Debug)]
pub enum What {
    NewRound,
    NewPlace,
    PlaceNote,
    Note,
    Part(u8),
    NewVisit,
    Greeted {
        visit: u8,
        cleared: bool,
    },
    Windows(u8),
    RemoveVisit(u8),
    NewLine(u8),
    LineNote(u8),
    LineGender(u8, u8),
    LineCount(u8),
    LineTopics(u8, u8),
    RemoveLine(u8),
    /// A note, a visit's counter and a line's note in one change.
    Several(u8),
}

pub fn what() -> impl Strategy<Value = What> {
    prop_oneof![
        1 => Just(What::NewRound),
        1 => Just(What::NewPlace),
        2 => Just(What::PlaceNote),
        6 => Just(What::Note),
        4 => any::<u8>().prop_map(What::Part),
        2 => Just(What::NewVisit),
        3 => (any::<u8>(), prop::bool::weighted(0.2)).prop_map(|(visit, cleared)| What::Greeted { visit, cleared }),
        4 => any::<u8>().prop_map(What::Windows),
        1 => any::<u8>().prop_map(What::RemoveVisit),
        5 => any::<u8>().prop_map(What::NewLine),
        4 => any::<u8>().prop_map(What::LineNote),
        4 => (any::<u8>(), any::<u8>()).prop_map(|(line, gender)| What::LineGender(line, gender)),
        2 => any::<u8>().prop_map(What::LineCount),
        2 => (any::<u8>(), any::<u8>()).prop_map(|(line, topics)| What::LineTopics(line, topics)),
        1 => any::<u8>().prop_map(What::RemoveLine),
        3 => any::<u8>().prop_map(What::Several),
    ]
}

type Path = Vec<String>;

/// A change that was made, with what it built on and wrote.
struct Made {
    hash: HeadId,
    before: BTreeSet<HeadId>,
    writes: Vec<(Path, Value)>,
}

/// Everything that was ever written, by document.
#[derive(Default)]
pub struct Record {
    pub rounds: Vec<DocumentId>,
    pub places: Vec<DocumentId>,
    made: BTreeMap<DocumentId, Vec<Made>>,
    lines: BTreeMap<DocumentId, BTreeSet<ConversationId>>,
    removed: BTreeSet<(DocumentId, String)>,
    unique: u32,
}

impl Record {
    /// Makes the edit on a book, if it has what the edit is about. `round` chooses the round.
    pub fn edit(&mut self, holder: &mut Holder, round: usize, what: &What) {
        self.unique += 1;
        match what {
            What::NewRound => self.new_round(holder),
            What::NewPlace => self.new_place(holder),
            What::PlaceNote => self.place_note(holder),
            _ => self.round_edit(holder, round, what),
        }
    }

    /// A round with two visits and three lines, for everybody to begin with.
    pub fn begin(&mut self, holder: &mut Holder) {
        let all = [
            What::NewRound,
            What::NewVisit,
            What::NewVisit,
            What::NewLine(0),
            What::NewLine(1),
            What::NewLine(1),
        ];
        all.iter().for_each(|what| self.edit(holder, 0, what));
    }

    fn new_round(&mut self, holder: &mut Holder) {
        let id = edit::fresh_id();
        let desk = holder.desk();
        let first = RoundEdit {
            date: chrono::NaiveDate::from_ymd_opt(2018, 1, 4),
            note: Some("first".to_owned()),
            ..RoundEdit::default()
        };
        let (document, change) = Document::create_round(&first, &[], &[], &edit::writer(&desk.me)).unwrap();
        let (book, me) = (&mut desk.book, &desk.me);
        book.write(|write| edit::add(write, me, Space::Team, id, &document, &change))
            .unwrap();
        self.rounds.push(id);
        self.remember(id, change.hash, BTreeSet::new(), Vec::new());
    }

    fn new_place(&mut self, holder: &mut Holder) {
        let id = edit::fresh_id();
        let desk = holder.desk();
        let first = PlaceEdit {
            name: Some(format!("Place {}", self.unique)),
            setting: Some(Setting::WindowStreet),
            ..PlaceEdit::default()
        };
        let (document, change) = Document::create_place(&first, &edit::writer(&desk.me)).unwrap();
        let (book, me) = (&mut desk.book, &desk.me);
        book.write(|write| edit::add(write, me, Space::Team, id, &document, &change))
            .unwrap();
        self.places.push(id);
        self.remember(id, change.hash, BTreeSet::new(), Vec::new());
    }

    fn place_note(&mut self, holder: &mut Holder) {
        let here = self.places.iter().rev().find(|id| has(holder, **id));
        let Some(id) = here.copied() else { return };
        let desk = holder.desk();
        let mut document = desk.book.read(|view| edit::open(view, id)).unwrap();
        let before = self.known(id, &document);
        let note = format!("note {}", self.unique);
        let wanted = PlaceEdit {
            note: Some(note.clone()),
            ..PlaceEdit::default()
        };
        let Some(change) = document.edit_place(&wanted, &edit::writer(&desk.me)).unwrap() else {
            return;
        };
        let (book, me) = (&mut desk.book, &desk.me);
        book.write(|write| edit::change(write, me, id, &document, &change))
            .unwrap();
        self.remember(id, change.hash, before, vec![(path(&["note"]), json!(note))]);
    }

    fn round_edit(&mut self, holder: &mut Holder, round: usize, what: &What) {
        let here: Vec<_> = self.rounds.iter().filter(|id| has(holder, **id)).copied().collect();
        if here.is_empty() {
            return;
        }
        let id = here[round % here.len()];
        let desk = holder.desk();
        let mut document = desk.book.read(|view| edit::open(view, id)).unwrap();
        let before = self.known(id, &document);
        let shape = Shape::of(&document, id);
        let Some((steps, writes, new)) = steps(what, &shape, self.unique) else {
            return;
        };
        let Some(change) = document.edit_round(&steps, &edit::writer(&desk.me)).unwrap() else {
            return;
        };
        let (book, me) = (&mut desk.book, &desk.me);
        book.write(|write| edit::change(write, me, id, &document, &change))
            .unwrap();
        for (path, _) in writes
            .iter()
            .filter(|(path, _)| path.last().is_some_and(|key| key == "removed"))
        {
            self.removed.insert((id, path[1].clone()));
        }
        self.lines.entry(id).or_default().extend(new);
        self.remember(id, change.hash, before, writes);
    }

    fn known(&self, id: DocumentId, document: &Document) -> BTreeSet<HeadId> {
        self.changes(id)
            .into_iter()
            .filter(|hash| document.has(*hash))
            .collect()
    }

    fn remember(&mut self, id: DocumentId, hash: HeadId, before: BTreeSet<HeadId>, writes: Vec<(Path, Value)>) {
        self.made.entry(id).or_default().push(Made { hash, before, writes });
    }

    /// Notices which documents have begun afresh in a holder's book: nobody else had seen them, so that all that was
    /// made before is one change now, which says what was said last (decisions/0010).
    pub fn notice_fresh_starts(&mut self, holder: &mut Holder) {
        let desk = holder.desk();
        for id in self.rounds.iter().chain(&self.places) {
            let Some(row) = desk.book.read(|view| view.document(*id)).unwrap() else {
                continue;
            };
            let made = self.made.entry(*id).or_default();
            if made.iter().any(|made| made.hash == row.first_change) {
                continue;
            }
            let said: BTreeMap<_, _> = made.drain(..).flat_map(|made| made.writes).collect();
            made.push(Made {
                hash: row.first_change,
                before: BTreeSet::new(),
                writes: said.into_iter().collect(),
            });
        }
    }

    /// Every change of a document that was ever made.
    pub fn changes(&self, id: DocumentId) -> BTreeSet<HeadId> {
        self.made.get(&id).into_iter().flatten().map(|made| made.hash).collect()
    }

    /// Lines of a round that must be there.
    pub fn lines(&self, id: DocumentId) -> BTreeSet<ConversationId> {
        let gone = |line: &ConversationId| self.removed.contains(&(id, line.to_string()));
        self.lines
            .get(&id)
            .into_iter()
            .flatten()
            .filter(|line| !gone(line))
            .copied()
            .collect()
    }

    /// The fields that have several distinct values, each written by somebody who did not know the others.
    pub fn conflicts(&self, id: DocumentId) -> BTreeMap<Path, BTreeSet<String>> {
        let made = self.made.get(&id).map(Vec::as_slice).unwrap_or_default();
        let mut fields: BTreeMap<&Path, Vec<(&Made, &Value)>> = BTreeMap::new();
        for one in made {
            for (path, value) in &one.writes {
                fields.entry(path).or_default().push((one, value));
            }
        }
        let mut found = BTreeMap::new();
        for (path, writes) in fields {
            let lives = |one: &Made| !writes.iter().any(|(other, _)| other.before.contains(&one.hash));
            let values: BTreeSet<String> = writes
                .iter()
                .filter(|(one, _)| lives(one))
                .map(|(_, value)| value.to_string())
                .collect();
            let hidden = path.len() > 1 && self.removed.contains(&(id, path[1].clone()));
            if values.len() > 1 && !hidden {
                found.insert(path.clone(), values);
            }
        }
        found
    }
}

/// So few records are edited that two people often meet at the same.
const FEW: usize = 3;

/// What of a round can be edited.
struct Shape {
    visits: Vec<VisitId>,
    lines: Vec<ConversationId>,
}

impl Shape {
    fn of(document: &Document, id: DocumentId) -> Self {
        let round = document.round(id).unwrap();
        let mut visits: Vec<_> = round.visits.iter().map(|visit| visit.id).collect();
        let mut lines: Vec<_> = round.conversations.iter().map(|line| line.id).collect();
        visits.sort_unstable();
        lines.sort_unstable();
        Self { visits, lines }
    }

    fn visit(&self, choice: u8) -> Option<VisitId> {
        self.visits
            .get(usize::from(choice) % self.visits.len().clamp(1, FEW))
            .copied()
    }

    fn line(&self, choice: u8) -> Option<ConversationId> {
        self.lines
            .get(usize::from(choice) % self.lines.len().clamp(1, FEW))
            .copied()
    }
}

type Steps = (Vec<RoundStep>, Vec<(Path, Value)>, Vec<ConversationId>);

fn steps(what: &What, shape: &Shape, unique: u32) -> Option<Steps> {
    let text = format!("said {unique}");
    let round = RoundEdit::default();
    let visit = VisitEdit::default();
    let line = ConversationEdit::default();
    let on_visit = |id: VisitId, key: &[&str], value: Value, edit: VisitEdit| {
        let at = [vec!["visits".to_owned(), id.to_string()], path(key)].concat();
        (vec![RoundStep::Visit(id, edit)], vec![(at, value)], Vec::new())
    };
    let on_line = |id: ConversationId, key: &str, value: Value, edit: ConversationEdit| {
        let at = vec!["conversations".to_owned(), id.to_string(), key.to_owned()];
        (vec![RoundStep::Conversation(id, edit)], vec![(at, value)], Vec::new())
    };
    let note = |text: &str| {
        RoundStep::Round(RoundEdit {
            note: Some(text.to_owned()),
            ..RoundEdit::default()
        })
    };
    Some(match what {
        What::NewRound | What::NewPlace | What::PlaceNote => return None,
        What::Note => (vec![note(&text)], vec![(path(&["note"]), json!(text))], Vec::new()),
        What::Part(choice) => {
            let part = [PartOfDay::Evening, PartOfDay::Night, PartOfDay::Afternoon][usize::from(*choice) % 3].clone();
            let value = json!(part.id());
            let edit = RoundEdit {
                part_of_day: Some(Some(part)),
                ..round
            };
            (
                vec![RoundStep::Round(edit)],
                vec![(path(&["part_of_day"]), value)],
                Vec::new(),
            )
        }
        What::NewVisit => {
            let edit = VisitEdit {
                place: Some(DocumentId([7; 16])),
                ..visit
            };
            (
                vec![RoundStep::Visit(VisitId(vault::random()), edit)],
                Vec::new(),
                Vec::new(),
            )
        }
        What::Greeted { visit: choice, cleared } => {
            let n = (!cleared).then_some(unique);
            on_visit(
                shape.visit(*choice)?,
                &["greeted"],
                json!(n),
                VisitEdit {
                    greeted: Some(n),
                    ..visit
                },
            )
        }
        What::Windows(choice) => {
            let windows = BTreeMap::from([("open".to_owned(), unique)]);
            let edit = VisitEdit {
                windows: Some(windows),
                ..visit
            };
            on_visit(shape.visit(*choice)?, &["windows", "open"], json!(unique), edit)
        }
        What::RemoveVisit(choice) => {
            let edit = VisitEdit {
                removed: Some(true),
                ..visit
            };
            on_visit(shape.visit(*choice)?, &["removed"], json!(true), edit)
        }
        What::NewLine(choice) => {
            let id = ConversationId(vault::random());
            let edit = ConversationEdit {
                visit: Some(shape.visit(*choice)?),
                kind: Some(Kind::Brief),
                language: Some(Some("es".to_owned())),
                ..line
            };
            (vec![RoundStep::Conversation(id, edit)], Vec::new(), vec![id])
        }
        What::LineNote(choice) => {
            let edit = ConversationEdit {
                note: Some(text.clone()),
                ..line
            };
            on_line(shape.line(*choice)?, "note", json!(text), edit)
        }
        What::LineGender(choice, gender) => {
            let gender = [Gender::Woman, Gender::Man, Gender::Trans][usize::from(*gender) % 3].clone();
            let value = json!(gender.id());
            on_line(
                shape.line(*choice)?,
                "gender",
                value,
                ConversationEdit {
                    gender: Some(gender),
                    ..line
                },
            )
        }
        What::LineCount(choice) => on_line(
            shape.line(*choice)?,
            "n",
            json!(unique + 1),
            ConversationEdit {
                n: Some(unique + 1),
                ..line
            },
        ),
        What::LineTopics(choice, topics) => {
            let all = ["health", "tax", "housing", "exit"];
            let chosen = all.iter().enumerate().filter(|(bit, _)| topics & (1 << bit) != 0);
            let topics: BTreeSet<String> = chosen.map(|(_, topic)| (*topic).to_owned()).collect();
            let edit = ConversationEdit {
                topics: Some(topics),
                ..line
            };
            (
                vec![RoundStep::Conversation(shape.line(*choice)?, edit)],
                Vec::new(),
                Vec::new(),
            )
        }
        What::RemoveLine(choice) => {
            let edit = ConversationEdit {
                removed: Some(true),
                ..line
            };
            on_line(shape.line(*choice)?, "removed", json!(true), edit)
        }
        What::Several(choice) => {
            let visit = steps(
                &What::Greeted {
                    visit: *choice,
                    cleared: false,
                },
                shape,
                unique,
            )?;
            let line = steps(&What::LineNote(*choice), shape, unique)?;
            let all_steps = [vec![note(&text)], visit.0, line.0].concat();
            (
                all_steps,
                [vec![(path(&["note"]), json!(text))], visit.1, line.1].concat(),
                Vec::new(),
            )
        }
    })
}

pub fn has(holder: &mut Holder, id: DocumentId) -> bool {
    let book = &holder.desk().book;
    book.read(|view| view.document(id))
        .map(|row: Option<_>| row.is_some())
        .map_err(|fault: store::StoreFault| fault)
        .unwrap()
}

fn path(keys: &[&str]) -> Path {
    keys.iter().map(|key| (*key).to_owned()).collect()
}
