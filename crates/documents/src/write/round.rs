//! Writing a round, its visits and its lines.

use super::{NewChange, Pen, Writer, create, pen::Record};
use crate::{
    document::Document,
    error::DocumentError,
    fields::Plain,
    keys::{self, kind},
    read::{creation_order, text_of_date},
};
use automerge::{ObjId, ROOT};
use domain::{
    ConversationEdit, ConversationId, RoundEdit, VisitEdit, VisitId,
    words::{AgeBand, Gender, KindOfRound, Met, PartOfDay, With},
};
use std::{collections::BTreeSet, fmt::Display};

/// One step of an edit of a round. The steps of one call become one change.
#[derive(Clone, Debug, PartialEq)]
pub enum RoundStep {
    /// Changes fields of the round itself.
    Round(RoundEdit),
    /// Changes a visit, or makes it when the round has none of this id. A new one needs `place`.
    Visit(VisitId, VisitEdit),
    /// Changes a line, or makes it when the round has none of this id. A new one needs `visit` and `kind`.
    Conversation(ConversationId, ConversationEdit),
}

impl Document {
    /// Makes a round with its first visits and lines in one change. The round needs `date`.
    pub fn create_round(
        round: &RoundEdit,
        visits: &[(VisitId, VisitEdit)],
        conversations: &[(ConversationId, ConversationEdit)],
        writer: &Writer<'_>,
    ) -> Result<(Self, NewChange), DocumentError> {
        if round.date.is_none() {
            return Err(DocumentError::Missing("date"));
        }
        create(kind::ROUND, ROUND_CONTAINERS, writer, |pen, mut root| {
            write_round(pen, &mut root, round)?;
            pen.finish_root(root)?;
            let (all_visits, all_lines) = containers(pen)?;
            for (id, edit) in visits {
                write_visit(pen, &all_visits, *id, edit)?;
            }
            for (id, edit) in conversations {
                write_conversation(pen, &all_visits, &all_lines, *id, edit)?;
            }
            Ok(())
        })
    }

    /// Makes all steps one change; nothing when they change nothing. An error changes nothing either.
    pub fn edit_round(&mut self, steps: &[RoundStep], writer: &Writer<'_>) -> Result<Option<NewChange>, DocumentError> {
        self.edit(kind::ROUND, writer, |pen| {
            let (visits, lines) = containers(pen)?;
            for step in steps {
                match step {
                    RoundStep::Round(edit) => write_round(pen, &mut pen.root(), edit)?,
                    RoundStep::Visit(id, edit) => write_visit(pen, &visits, *id, edit)?,
                    RoundStep::Conversation(id, edit) => write_conversation(pen, &visits, &lines, *id, edit)?,
                }
            }
            Ok(())
        })
    }
}

const ROUND_CONTAINERS: &[&str] = &[keys::PEOPLE, keys::PLANNED, keys::TAGS, keys::VISITS, keys::LINES];
const VISIT_CONTAINERS: &[&str] = &[keys::PEOPLE, keys::WINDOWS, keys::MATERIALS, keys::FLYERS];
const LINE_CONTAINERS: &[&str] = &[keys::BY, keys::TOPICS, keys::REFERRALS];

fn containers(pen: &mut Pen<'_, '_>) -> Result<(ObjId, ObjId), DocumentError> {
    Ok((pen.container(&ROOT, keys::VISITS)?, pen.container(&ROOT, keys::LINES)?))
}

fn write_round(pen: &mut Pen<'_, '_>, root: &mut Record, edit: &RoundEdit) -> Result<(), DocumentError> {
    let part = edit
        .part_of_day
        .as_ref()
        .map(|part| option(part.as_ref().map(PartOfDay::id)));
    let kind = edit
        .kind_of_round
        .as_ref()
        .map(|kind| option(kind.as_ref().map(KindOfRound::id)));
    let planned = edit
        .planned
        .as_ref()
        .map(|all| all.iter().map(ToString::to_string).collect());
    pen.field(root, keys::ORIGIN, edit.origin.as_ref().map(text))?;
    pen.field(root, keys::DATE, edit.date.map(text_of_date).map(text))?;
    pen.field(root, keys::PART, part)?;
    pen.field(root, keys::KIND_OF_ROUND, kind)?;
    pen.field(root, keys::FROM, edit.from.map(option))?;
    pen.field(root, keys::TO, edit.to.map(option))?;
    pen.set(root, keys::PEOPLE, ids(edit.people.as_ref()))?;
    pen.ordered(root, keys::PLANNED, planned)?;
    pen.set(root, keys::TAGS, edit.tags.clone())?;
    pen.words(root, keys::NOTE, edit.note.as_deref(), "")?;
    pen.flag(root, keys::REMOVED, edit.removed)
}

fn write_visit(pen: &mut Pen<'_, '_>, visits: &ObjId, id: VisitId, edit: &VisitEdit) -> Result<(), DocumentError> {
    let id = id.to_string();
    let mut record = pen.record(visits, &id, VISIT_CONTAINERS)?;
    let visit = &mut record;
    if visit.is_new() {
        there(edit.removed)?;
        edit.place.ok_or(DocumentError::Missing("place"))?;
    }
    let genders = edit
        .genders
        .as_ref()
        .map(|gender| option(gender.as_ref().map(Gender::id)));
    pen.field(visit, keys::ORIGIN, edit.origin.as_ref().map(text))?;
    pen.field(visit, keys::PLACE, edit.place.map(text))?;
    pen.field(visit, keys::FROM, edit.from.map(option))?;
    pen.field(visit, keys::TO, edit.to.map(option))?;
    pen.set(visit, keys::PEOPLE, ids(edit.people.as_ref()))?;
    pen.counts(visit, keys::WINDOWS, edit.windows.as_ref())?;
    pen.field(visit, keys::GREETED, edit.greeted.map(number))?;
    pen.field(visit, keys::KNOCKED, edit.knocked.map(number))?;
    pen.field(visit, keys::GENDERS, genders)?;
    pen.counts(visit, keys::MATERIALS, edit.materials.as_ref())?;
    pen.counts(visit, keys::FLYERS, edit.flyers.as_ref())?;
    pen.words(visit, keys::NOTE, edit.note.as_deref(), "")?;
    pen.flag(visit, keys::REMOVED, edit.removed)?;
    pen.finish(visits, &id, record)
}

fn write_conversation(
    pen: &mut Pen<'_, '_>,
    visits: &ObjId,
    lines: &ObjId,
    id: ConversationId,
    edit: &ConversationEdit,
) -> Result<(), DocumentError> {
    if let Some(visit) = edit.visit
        && pen.child(visits, &visit.to_string())?.is_none()
    {
        return Err(DocumentError::NoVisit(visit));
    }
    let id = id.to_string();
    let mut record = pen.record(lines, &id, LINE_CONTAINERS)?;
    let line = &mut record;
    if line.is_new() {
        there(edit.removed)?;
        edit.visit.ok_or(DocumentError::Missing("visit"))?;
        edit.kind.as_ref().ok_or(DocumentError::Missing("kind"))?;
    }
    pen.field(line, keys::ORIGIN, edit.origin.as_ref().map(text))?;
    pen.field(line, keys::VISIT, edit.visit.map(text))?;
    pen.set(line, keys::BY, ids(edit.by.as_ref()))?;
    pen.words(line, keys::WITH, edit.with.as_ref().map(With::id), With::SexWorker.id())?;
    pen.field(line, keys::KIND, edit.kind.as_ref().map(|kind| text(kind.id())))?;
    pen.field_or(line, keys::N, edit.n.map(|n| number(Some(n.max(1)))), &Plain::Int(1))?;
    pen.field(
        line,
        keys::LANGUAGE,
        edit.language.as_ref().map(|language| option(language.as_ref())),
    )?;
    pen.words(
        line,
        keys::GENDER,
        edit.gender.as_ref().map(Gender::id),
        Gender::NotNoted.id(),
    )?;
    pen.words(
        line,
        keys::AGE_BAND,
        edit.age_band.as_ref().map(AgeBand::id),
        AgeBand::NotNoted.id(),
    )?;
    pen.words(line, keys::MET, edit.met.as_ref().map(Met::id), Met::NotNoted.id())?;
    pen.set(line, keys::TOPICS, edit.topics.clone())?;
    pen.words(line, keys::QUESTION, edit.question.as_deref(), "")?;
    pen.set(line, keys::REFERRALS, edit.referrals.clone())?;
    pen.field(
        line,
        keys::FOLLOW_UP,
        edit.follow_up.map(|date| option(date.map(text_of_date))),
    )?;
    pen.words(line, keys::NOTE, edit.note.as_deref(), "")?;
    // Where a line says nothing about its place in the order, it has the one in which it was made.
    let made = match line {
        Record::There { object, .. } => Plain::Int(creation_order(object)),
        Record::New(_) => Plain::Null,
    };
    pen.field_or(line, keys::ORDER, edit.order.map(Plain::Int), &made)?;
    pen.flag(line, keys::REMOVED, edit.removed)?;
    pen.finish(lines, &id, record)
}

/// Who removes a record that is new has another one in mind.
fn there(removed: Option<bool>) -> Result<(), DocumentError> {
    if removed == Some(true) {
        Err(DocumentError::NotFound)
    } else {
        Ok(())
    }
}

pub(super) fn text(value: impl Display) -> Plain {
    Plain::Text(value.to_string())
}

/// Null empties a field. It is not deleted, because a deletion has no value: a colleague's other value would win
/// unseen, while null stands beside it as a conflict.
pub(super) fn option(value: Option<impl Display>) -> Plain {
    value.map_or(Plain::Null, text)
}

pub(super) fn number(value: Option<u32>) -> Plain {
    value.map_or(Plain::Null, |number| Plain::Int(i64::from(number)))
}

pub(super) fn ids<T: Display>(ids: Option<&BTreeSet<T>>) -> Option<BTreeSet<String>> {
    ids.map(|ids| ids.iter().map(ToString::to_string).collect())
}
