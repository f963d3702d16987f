//! From fields to edits of documents, and as few changes as their size allows.

use super::{
    memory::whole,
    rows::Fields,
    standing::{Record, Standing},
};
use crate::Failure;
use documents::{Document, NewChange, RoundStep, Writer};
use domain::{ConversationEdit, ConversationId, RoundEdit, VisitEdit, VisitId};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Bytes of steps in one change: as JSON they take a little more than as a change, and a change of 60 kB is never too
/// large, however well or badly it can be compressed.
const CHANGE_BYTES: usize = 50_000;

/// Steps with about the bytes that each takes.
#[derive(Default)]
pub(super) struct Steps(Vec<(RoundStep, usize)>);

impl Steps {
    /// Changes the round's own fields.
    pub fn round(&mut self, fields: &Fields, present: &Fields) -> Result<(), Failure> {
        let (mut edit, empty, bytes) = read::<RoundEdit>(fields, present)?;
        for field in empty {
            match field.as_str() {
                "part_of_day" => edit.part_of_day = Some(None),
                "kind_of_round" => edit.kind_of_round = Some(None),
                "from" => edit.from = Some(None),
                "to" => edit.to = Some(None),
                _ => {}
            }
        }
        self.0.push((RoundStep::Round(edit), bytes));
        Ok(())
    }

    /// Changes a visit, or makes it.
    pub fn visit(&mut self, id: VisitId, fields: &Fields, present: Option<&Record>) -> Result<(), Failure> {
        let (mut edit, empty, bytes) = read::<VisitEdit>(fields, &fields_of(present))?;
        for field in empty.iter().filter(|_| present.is_some()) {
            match field.as_str() {
                "from" => edit.from = Some(None),
                "to" => edit.to = Some(None),
                "greeted" => edit.greeted = Some(None),
                _ => {}
            }
        }
        self.0.push((RoundStep::Visit(id, edit), bytes));
        Ok(())
    }

    /// Changes a line, or makes it.
    pub fn line(&mut self, id: ConversationId, fields: &Fields, present: Option<&Record>) -> Result<(), Failure> {
        let (mut edit, empty, bytes) = read::<ConversationEdit>(fields, &fields_of(present))?;
        for field in empty.iter().filter(|_| present.is_some()) {
            match field.as_str() {
                "language" => edit.language = Some(None),
                "follow_up" => edit.follow_up = Some(None),
                _ => {}
            }
        }
        self.0.push((RoundStep::Conversation(id, edit), bytes));
        Ok(())
    }

    /// Does all steps on the round, in one change if they fit into one; `keep` stores each change.
    pub fn write(
        self,
        standing: &mut Standing,
        writer: &Writer<'_>,
        mut keep: impl FnMut(&Document, &NewChange, bool) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let mut steps = self.0.into_iter().peekable();
        while steps.peek().is_some() {
            let (mut part, mut bytes) = (Vec::new(), 0);
            while let Some((step, size)) = steps.next_if(|(_, size)| bytes == 0 || bytes + size < CHANGE_BYTES) {
                part.push(step);
                bytes += size;
            }
            match &mut standing.document {
                Some(document) => {
                    if let Some(change) = document.edit_round(&part, writer)? {
                        keep(document, &change, false)?;
                    }
                }
                None => {
                    let (document, change) = create(part, writer)?;
                    keep(&document, &change, true)?;
                    standing.document = Some(document);
                }
            }
        }
        Ok(())
    }
}

fn create(steps: Vec<RoundStep>, writer: &Writer<'_>) -> Result<(Document, NewChange), Failure> {
    let (mut round, mut visits, mut lines) = (RoundEdit::default(), Vec::new(), Vec::new());
    for step in steps {
        match step {
            RoundStep::Round(edit) => round = edit,
            RoundStep::Visit(id, edit) => visits.push((id, edit)),
            RoundStep::Conversation(id, edit) => lines.push((id, edit)),
        }
    }
    Ok(Document::create_round(&round, &visits, &lines, writer)?)
}

/// The edit, the fields that it empties (JSON has no null within null), and its bytes.
fn read<T: DeserializeOwned>(fields: &Fields, present: &Fields) -> Result<(T, Vec<String>, usize), Failure> {
    let whole = whole(fields, present);
    let empty = whole
        .iter()
        .filter(|(_, value)| value.is_null())
        .map(|(field, _)| field.clone())
        .collect();
    let value = Value::Object(whole);
    let bytes = value.to_string().len();
    let edit = serde_json::from_value(value).map_err(|_| Failure::input("import"))?;
    Ok((edit, empty, bytes))
}

fn fields_of(record: Option<&Record>) -> Fields {
    record.map(|record| record.fields.clone()).unwrap_or_default()
}
