//! Reading a contact card.

use super::{creation_order, date, records, set, words};
use crate::{
    document::Document,
    error::DocumentError,
    fields::Fields,
    guard::guarded,
    keys::{self, kind},
    tree::Tree,
};
use automerge::ROOT;
use chrono::NaiveDate;
use domain::{
    Card, CardItemId, DocumentId,
    card::{CardNote, CardReferral, Consent, FollowUp},
    words::{ConsentForm, Ground, Outcome, Purpose},
};

impl Document {
    /// The card as it reads now. `id` is the document's own, which it doesn't hold.
    pub fn card(&self, id: DocumentId) -> Result<Card, DocumentError> {
        guarded(|| card(&self.tree(), id))?
    }
}

pub(super) fn card(tree: &Tree, id: DocumentId) -> Result<Card, DocumentError> {
    let root = tree.fields(&ROOT);
    if root.text(keys::KIND) != Some(kind::CARD) {
        return Err(DocumentError::WrongKind);
    }
    Ok(Card {
        id,
        pseudonym: words(root, keys::PSEUDONYM),
        languages: set(tree, root, keys::LANGUAGES),
        ground: root.text(keys::GROUND).map_or(Ground::Consent, Ground::from),
        // Every card that we write has a day. One that says none must not stay for ever: it ends at once.
        made: date(root, keys::MADE).unwrap_or_default(),
        consents: items(tree, root, keys::CONSENTS, keys::DATE, consent),
        notes: with_words(
            items(tree, root, keys::NOTES, keys::DATE, |id, date, fields| CardNote {
                id,
                date,
                by: fields.parsed(keys::BY),
                text: words(fields, keys::TEXT),
            }),
            |note| &note.text,
        ),
        follow_ups: with_words(
            items(tree, root, keys::FOLLOW_UPS, keys::DATE, |id, day, fields| FollowUp {
                id,
                date: day,
                text: words(fields, keys::TEXT),
                by: fields.parsed(keys::BY),
                done: date(fields, keys::DONE),
            }),
            |follow_up| &follow_up.text,
        ),
        referrals: items(tree, root, keys::REFERRALS, keys::DATE, |id, date, fields| {
            CardReferral {
                id,
                date,
                destination: words(fields, keys::DESTINATION),
                outcome: fields.text(keys::OUTCOME).map(Outcome::from),
                by: fields.parsed(keys::BY),
            }
        }),
        same_as: tree
            .inside(root, keys::SAME_AS)
            .parsed_members()
            .into_iter()
            .filter(|other| *other != id)
            .collect(),
    })
}

/// What lost its words was taken away by somebody, whatever else is said of it.
fn with_words<T>(mut all: Vec<T>, words: impl Fn(&T) -> &str) -> Vec<T> {
    all.retain(|it| !words(it).is_empty());
    all
}

fn consent(id: CardItemId, day: NaiveDate, fields: &Fields) -> Consent {
    Consent {
        id,
        purpose: Purpose::from(fields.text(keys::PURPOSE).unwrap_or_default()),
        to: fields.text(keys::TO).map(str::to_owned),
        form: ConsentForm::from(fields.text(keys::FORM).unwrap_or_default()),
        date: day,
        language: words(fields, keys::LANGUAGE),
        by: fields.parsed(keys::BY),
        withdrawn: date(fields, keys::WITHDRAWN),
    }
}

/// The things of one sort by their day, those of one day in the order in which they were made. Removed ones are left
/// out; so is one without a day, which no version of ours writes.
fn items<T>(
    tree: &Tree,
    root: &Fields,
    key: &str,
    day: &str,
    read: impl Fn(CardItemId, NaiveDate, &Fields) -> T,
) -> Vec<T> {
    let mut found: Vec<_> = records::<CardItemId>(tree.inside(root, key))
        .filter_map(|(id, object)| {
            let fields = tree.fields(object);
            let date = date(fields, day).filter(|_| !fields.is_true(keys::REMOVED))?;
            Some(((date, creation_order(object), id), read(id, date, fields)))
        })
        .collect();
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, item)| item).collect()
}
