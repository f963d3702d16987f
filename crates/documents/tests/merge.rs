//! Three books, random edits, changes exchanged in any order and more than once: in the end all read the same,
//! every line is there, and every pair of distinct values that were written at the same time is visible.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use common::*;
use documents::{Applied, Authors, Document, RoundStep, try_apply};
use domain::{
    ConversationEdit, ConversationId, HeadId, VisitEdit, VisitId,
    words::{AgeBand, Gender},
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug)]
enum Action {
    /// Somebody gives one field of one line a value.
    Field {
        who: usize,
        line: u8,
        field: usize,
        value: u8,
    },
    /// Somebody makes a visit and a line.
    New { who: usize },
    /// Somebody changes sets and counts, or removes a line and takes that back.
    Other { who: usize, line: u8, what: u8 },
    /// These numbers pick, from all changes so far, what arrives at somebody's, in this order.
    Arrive { at: usize, picks: Vec<u16> },
}

fn actions() -> impl Strategy<Value = Vec<Action>> {
    let action = prop_oneof![
        6 => (0..3usize, 0..3u8, 0..4usize, 0..3u8).prop_map(|(who, line, field, value)| Action::Field { who, line, field, value }),
        1 => (0..3usize).prop_map(|who| Action::New { who }),
        2 => (0..3usize, 0..3u8, 0..6u8).prop_map(|(who, line, what)| Action::Other { who, line, what }),
        3 => (0..3usize, prop::collection::vec(any::<u16>(), 1..12)).prop_map(|(at, picks)| Action::Arrive { at, picks }),
    ];
    prop::collection::vec(action, 1..40)
}

fn line_id(line: u8) -> ConversationId {
    ConversationId([0xc0 + line; 6])
}

/// One field, and the value as a conflict shows it.
fn field(field: usize, value: u8) -> (&'static str, ConversationEdit, Value) {
    let edit = ConversationEdit::default();
    match field {
        0 => {
            let gender = [Gender::Woman, Gender::Trans, Gender::NotNoted][usize::from(value)].clone();
            (
                "gender",
                ConversationEdit {
                    gender: Some(gender.clone()),
                    ..edit
                },
                json!(gender.id()),
            )
        }
        1 => {
            let language = [Some("es".to_owned()), Some("bg".to_owned()), None][usize::from(value)].clone();
            (
                "language",
                ConversationEdit {
                    language: Some(language.clone()),
                    ..edit
                },
                json!(language),
            )
        }
        2 => (
            "n",
            ConversationEdit {
                n: Some(u32::from(value) + 1),
                ..edit
            },
            json!(value + 1),
        ),
        _ => {
            let age = [AgeBand::From21, AgeBand::Unclear, AgeBand::NotNoted][usize::from(value)].clone();
            (
                "age_band",
                ConversationEdit {
                    age_band: Some(age.clone()),
                    ..edit
                },
                json!(age.id()),
            )
        }
    }
}

struct Sent {
    hash: HeadId,
    bytes: Vec<u8>,
    author: usize,
}

/// A value that somebody wrote, and the changes she knew then.
struct Written {
    hash: HeadId,
    value: Value,
    knew: BTreeSet<HeadId>,
}

struct Team {
    books: Vec<Document>,
    waiting: Vec<Vec<usize>>,
    sent: Vec<Sent>,
    written: BTreeMap<(u8, &'static str), Vec<Written>>,
    made: BTreeSet<ConversationId>,
    removed: BTreeSet<ConversationId>,
}

impl Team {
    fn new() -> Self {
        let lines: Vec<_> = (0..3).map(|line| (line_id(line), brief())).collect();
        let (base, _) = Document::create_round(&dated(), &[(VISIT, at_place())], &lines, &alice()).unwrap();
        Self {
            books: vec![base; 3],
            waiting: vec![vec![]; 3],
            sent: vec![],
            written: BTreeMap::new(),
            made: lines.iter().map(|(id, _)| *id).collect(),
            removed: BTreeSet::new(),
        }
    }

    fn edit(&mut self, who: usize, steps: &[RoundStep]) -> Option<HeadId> {
        let change = self.books[who].edit_round(steps, &writer(0xa0 + who as u8)).unwrap()?;
        self.sent.push(Sent {
            hash: change.hash,
            bytes: change.bytes,
            author: who,
        });
        Some(change.hash)
    }

    fn act(&mut self, action: &Action) {
        match action {
            Action::Field {
                who,
                line,
                field: which,
                value,
            } => {
                let knew = self
                    .sent
                    .iter()
                    .map(|sent| sent.hash)
                    .filter(|hash| self.books[*who].has(*hash))
                    .collect();
                let (name, edit, value) = field(*which, *value);
                if let Some(hash) = self.edit(*who, &[RoundStep::Conversation(line_id(*line), edit)]) {
                    self.written
                        .entry((*line, name))
                        .or_default()
                        .push(Written { hash, value, knew });
                }
            }
            Action::New { who } => {
                let id = self.sent.len() as u8;
                let (visit, line) = (VisitId([id; 6]), ConversationId([id; 6]));
                self.made.insert(line);
                let edit = ConversationEdit {
                    visit: Some(visit),
                    ..full_line()
                };
                self.edit(
                    *who,
                    &[RoundStep::Visit(visit, at_place()), RoundStep::Conversation(line, edit)],
                );
            }
            Action::Other { who, line, what } => {
                let edit = ConversationEdit::default();
                let topics = |topics: &[&str]| Some(topics.iter().map(|topic| (*topic).to_owned()).collect());
                let windows = |open| VisitEdit {
                    windows: Some([("open".to_owned(), open)].into()),
                    ..VisitEdit::default()
                };
                let step = match what {
                    0 => RoundStep::Visit(VISIT, windows(u32::from(*line))),
                    1 => RoundStep::Visit(
                        VISIT,
                        VisitEdit {
                            windows: Some([].into()),
                            ..VisitEdit::default()
                        },
                    ),
                    2 => RoundStep::Conversation(
                        line_id(*line),
                        ConversationEdit {
                            topics: topics(&["tax", "exit"]),
                            ..edit
                        },
                    ),
                    3 => RoundStep::Conversation(
                        line_id(*line),
                        ConversationEdit {
                            topics: topics(&["tax"]),
                            ..edit
                        },
                    ),
                    what => {
                        self.removed.insert(line_id(*line));
                        RoundStep::Conversation(
                            line_id(*line),
                            ConversationEdit {
                                removed: Some(*what == 4),
                                ..edit
                            },
                        )
                    }
                };
                self.edit(*who, &[step]);
            }
            Action::Arrive { at, picks } if !self.sent.is_empty() => {
                for pick in picks {
                    self.arrive(*at, usize::from(*pick) % self.sent.len());
                }
            }
            Action::Arrive { .. } => (),
        }
    }

    /// One change arrives; what waited is tried again after each that came in.
    fn arrive(&mut self, at: usize, change: usize) {
        let mut queue = vec![change];
        while let Some(next) = queue.pop() {
            let sent = &self.sent[next];
            let author = Authors::Only([0xa0 + sent.author as u8; 8]);
            match try_apply(Some(&self.books[at]), &sent.bytes, author).unwrap() {
                Applied::New { document, changes } => {
                    assert_eq!(changes.len(), 1);
                    self.books[at] = *document;
                    queue.append(&mut self.waiting[at]);
                }
                Applied::Missing(missing) => {
                    assert!(missing.iter().all(|hash| !self.books[at].has(*hash)));
                    self.waiting[at].push(next);
                }
                Applied::Nothing => assert!(self.books[at].has(sent.hash)),
            }
        }
    }

    fn everything_arrives(&mut self, backwards: bool) {
        for at in 0..3 {
            let mut order: Vec<_> = (0..self.sent.len()).collect();
            if backwards {
                order.reverse();
            }
            order.into_iter().for_each(|change| self.arrive(at, change));
            assert!(self.waiting[at].is_empty());
        }
    }

    fn check(&self) {
        let [one, rest @ ..] = self.books.as_slice() else {
            panic!()
        };
        let (round, conflicts) = (one.round(ID).unwrap(), one.conflicts());
        for other in rest {
            assert_eq!(other.heads(), one.heads());
            assert_eq!(other.round(ID).unwrap(), round);
            assert_eq!(other.conflicts(), conflicts);
            assert_eq!(other.line_authors(), one.line_authors());
        }
        assert_eq!(one.change_count(), self.sent.len() + 1);
        let there: BTreeSet<_> = round.conversations.iter().map(|line| line.id).collect();
        assert!(self.made.difference(&self.removed).all(|id| there.contains(id)));

        for ((line, name), written) in &self.written {
            let id = line_id(*line);
            // What nobody wrote over knowingly still stands.
            let standing = written
                .iter()
                .filter(|one| !written.iter().any(|other| other.knew.contains(&one.hash)));
            let values: BTreeSet<_> = standing.map(|one| one.value.to_string()).collect();
            let path = vec!["conversations".to_owned(), id.to_string(), (*name).to_owned()];
            let found = conflicts.iter().find(|conflict| conflict.path == path);
            let shown = found.map(|found| found.values.iter().map(|claim| claim.value.to_string()).collect());
            let expected = (values.len() > 1 && there.contains(&id)).then_some(values);
            assert_eq!(shown, expected, "{name} of line {line}");
        }
        // A book that was closed meanwhile opens as what it was.
        let again = Document::open(Some(&one.save()), &[] as &[&[u8]]).unwrap();
        assert_eq!(
            (again.heads(), again.round(ID).unwrap(), again.conflicts()),
            (one.heads(), round, conflicts)
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn books_that_have_everything_read_the_same(actions in actions(), backwards in any::<bool>()) {
        let mut team = Team::new();
        actions.iter().for_each(|action| team.act(action));
        team.everything_arrives(backwards);
        team.check();
    }
}
