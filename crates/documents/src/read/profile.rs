//! Reading a profile of online outreach.

use super::{date, records, words};
use crate::{
    document::Document,
    error::DocumentError,
    fields::Fields,
    guard::guarded,
    keys::{self, kind},
    tree::Tree,
};
use automerge::ROOT;
use domain::{
    DocumentId, MessageId,
    online::{Answer, Approach, Profile},
    words::{AnswerKind, Gender},
};

impl Document {
    /// The profile as it reads now. `id` is the document's own, which it doesn't hold.
    pub fn profile(&self, id: DocumentId) -> Result<Profile, DocumentError> {
        guarded(|| profile(&self.tree(), id))?
    }
}

pub(super) fn profile(tree: &Tree, id: DocumentId) -> Result<Profile, DocumentError> {
    let root = tree.fields(&ROOT);
    if root.text(keys::KIND) != Some(kind::PROFILE) {
        return Err(DocumentError::WrongKind);
    }
    let within = |key| records::<MessageId>(tree.inside(root, key));
    let mut approaches: Vec<_> = within(keys::APPROACHES)
        .filter_map(|(id, object)| approach(id, tree.fields(object)))
        .collect();
    approaches.sort_by_key(|approach| (approach.date, approach.time, approach.id));
    let mut answers: Vec<_> = within(keys::ANSWERS)
        .filter_map(|(id, object)| answer(id, tree.fields(object)))
        .collect();
    answers.sort_by_key(|answer| (answer.date, answer.time, answer.id));
    let tags = tree.inside(root, keys::TAGS);
    Ok(Profile {
        id,
        platform: words(root, keys::PLATFORM),
        gender: root.text(keys::GENDER).map_or(Gender::NotNoted, Gender::from),
        language: root.text(keys::LANGUAGE).map(str::to_owned),
        approaches,
        answers,
        same_as: tree.inside(root, keys::SAME_AS).parsed_members(),
        tags: tags
            .iter()
            .filter_map(|(year, _)| Some((year.parse().ok()?, tags.parsed(year)?)))
            .collect(),
        origin: root.text(keys::ORIGIN).map(str::to_owned),
    })
}

/// A message without a day, which no version writes, is none.
fn approach(id: MessageId, fields: &Fields) -> Option<Approach> {
    let word = |key| fields.text(key).map(str::to_owned);
    Some(Approach {
        id,
        date: date(fields, keys::DATE)?,
        time: fields.parsed(keys::TIME),
        by: fields.parsed(keys::BY),
        language: word(keys::LANGUAGE),
        template: word(keys::TEMPLATE),
        channel: word(keys::CHANNEL),
        removed: fields.is_true(keys::REMOVED),
        origin: word(keys::ORIGIN),
    })
}

fn answer(id: MessageId, fields: &Fields) -> Option<Answer> {
    Some(Answer {
        id,
        date: date(fields, keys::DATE)?,
        time: fields.parsed(keys::TIME),
        by: fields.parsed(keys::BY),
        kind: AnswerKind::from(fields.text(keys::ANSWER)?),
        removed: fields.is_true(keys::REMOVED),
        origin: fields.text(keys::ORIGIN).map(str::to_owned),
    })
}
