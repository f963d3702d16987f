//! Writing a profile of online outreach, and the messages to and from it.

use super::{
    NewChange, Pen, Writer, create,
    pen::Record,
    round::{ids, option, text},
};
use crate::{
    document::Document,
    error::DocumentError,
    fields::Plain,
    keys::{self, kind},
    read::text_of_date,
};
use automerge::{ObjId, ROOT};
use domain::{
    MessageId,
    online::{AnswerEdit, ApproachEdit, ProfileEdit},
    words::Gender,
};

const CONTAINERS: &[&str] = &[keys::APPROACHES, keys::ANSWERS, keys::SAME_AS, keys::TAGS];

impl Document {
    /// Makes a profile with its first messages in one change. It needs `platform`.
    pub fn create_profile(edit: &ProfileEdit, writer: &Writer<'_>) -> Result<(Self, NewChange), DocumentError> {
        if edit.platform.is_none() {
            return Err(DocumentError::Missing(keys::PLATFORM));
        }
        create(kind::PROFILE, CONTAINERS, writer, |pen, mut root| {
            write(pen, &mut root, edit)?;
            pen.finish_root(root)?;
            messages(pen, edit)
        })
    }

    /// Changes a profile; nothing comes back when nothing differs.
    pub fn edit_profile(
        &mut self,
        edit: &ProfileEdit,
        writer: &Writer<'_>,
    ) -> Result<Option<NewChange>, DocumentError> {
        self.edit(kind::PROFILE, writer, |pen| {
            write(pen, &mut pen.root(), edit)?;
            messages(pen, edit)
        })
    }
}

fn write(pen: &mut Pen<'_, '_>, root: &mut Record, edit: &ProfileEdit) -> Result<(), DocumentError> {
    pen.field(root, keys::ORIGIN, edit.origin.as_ref().map(text))?;
    pen.field(root, keys::PLATFORM, edit.platform.as_ref().map(text))?;
    let gender = edit.gender.as_ref().map(Gender::id);
    pen.words(root, keys::GENDER, gender, Gender::NotNoted.id())?;
    let language = edit.language.as_ref().map(|language| option(language.as_ref()));
    pen.field(root, keys::LANGUAGE, language)?;
    pen.set(root, keys::SAME_AS, ids(edit.same_as.as_ref()))?;
    let tags: Vec<(String, Plain)> = edit
        .tags
        .iter()
        .map(|(year, tag)| (year.to_string(), text(tag)))
        .collect();
    if !tags.is_empty() {
        let tags = tags.iter().map(|(year, tag)| (year.as_str(), tag.clone()));
        pen.entries(root, keys::TAGS, tags, &Plain::Null)?;
    }
    Ok(())
}

fn messages(pen: &mut Pen<'_, '_>, edit: &ProfileEdit) -> Result<(), DocumentError> {
    let approaches = pen.container(&ROOT, keys::APPROACHES)?;
    for (id, edit) in &edit.approaches {
        approach(pen, &approaches, *id, edit)?;
    }
    let answers = pen.container(&ROOT, keys::ANSWERS)?;
    for (id, edit) in &edit.answers {
        answer(pen, &answers, *id, edit)?;
    }
    Ok(())
}

fn approach(pen: &mut Pen<'_, '_>, all: &ObjId, id: MessageId, edit: &ApproachEdit) -> Result<(), DocumentError> {
    let id = id.to_string();
    let mut record = pen.record(all, &id, &[])?;
    let message = &mut record;
    if message.is_new() && edit.date.is_none() {
        return Err(DocumentError::Missing(keys::DATE));
    }
    pen.field(message, keys::ORIGIN, edit.origin.as_ref().map(text))?;
    pen.field(message, keys::DATE, edit.date.map(text_of_date).map(text))?;
    pen.field(message, keys::TIME, edit.time.map(option))?;
    pen.field(message, keys::BY, edit.by.map(option))?;
    for (key, word) in [
        (keys::LANGUAGE, &edit.language),
        (keys::TEMPLATE, &edit.template),
        (keys::CHANNEL, &edit.channel),
    ] {
        pen.field(message, key, word.as_ref().map(|word| option(word.as_ref())))?;
    }
    pen.flag(message, keys::REMOVED, edit.removed)?;
    pen.finish(all, &id, record)
}

fn answer(pen: &mut Pen<'_, '_>, all: &ObjId, id: MessageId, edit: &AnswerEdit) -> Result<(), DocumentError> {
    let id = id.to_string();
    let mut record = pen.record(all, &id, &[])?;
    let message = &mut record;
    if message.is_new() {
        edit.date.ok_or(DocumentError::Missing(keys::DATE))?;
        edit.kind.as_ref().ok_or(DocumentError::Missing(keys::ANSWER))?;
    }
    pen.field(message, keys::ORIGIN, edit.origin.as_ref().map(text))?;
    pen.field(message, keys::DATE, edit.date.map(text_of_date).map(text))?;
    pen.field(message, keys::TIME, edit.time.map(option))?;
    pen.field(message, keys::BY, edit.by.map(option))?;
    pen.field(message, keys::ANSWER, edit.kind.as_ref().map(|kind| text(kind.id())))?;
    pen.flag(message, keys::REMOVED, edit.removed)?;
    pen.finish(all, &id, record)
}
