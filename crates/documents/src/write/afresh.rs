//! A document begun afresh: its state as one change, without the words that were removed on the way.
//!
//! What was typed and taken back before anybody else saw the document would otherwise stay in its history on every
//! phone of the team (formats.md §6). Once an act or an entry names its changes, it is too late.

use super::{NewChange, Writer};
use crate::{
    chunk,
    document::{Document, parse},
    error::DocumentError,
    guard::guarded,
    keys::kind,
};
use domain::{
    Card, CardEdit, Conversation, ConversationEdit, DocumentId, Place, PlaceEdit, Round, RoundEdit, Visit, VisitEdit,
    card::ItemEdit,
    online::{Handle, HandleEdit},
};

use std::collections::BTreeSet;

/// Begins the message of a change that replaces others; their names follow, twelve hex digits each.
const REPLACES: &str = "afresh";

impl Document {
    /// Whether all of this document is among what the change that makes it in `changes` has replaced: then it is an
    /// older copy of the same document, from before it began afresh, and says nothing that the other does not know.
    pub fn is_replaced_by(&self, changes: &[u8]) -> bool {
        guarded(|| {
            let chunks = chunk::split(changes).unwrap_or_default();
            let first = chunks
                .into_iter()
                .filter_map(parse)
                .find(|change| change.deps().is_empty());
            let replaced = first.and_then(|change| replaced(change.message()));
            let mine = self.doc.get_changes(&[]);
            replaced.is_some_and(|replaced| {
                mine.iter().all(|change| match self::replaced(change.message()) {
                    // Begun afresh here as well, from nothing else than what the other replaced.
                    Some(before) => before.is_subset(&replaced),
                    None => replaced.contains(&name(&change.hash().0)),
                })
            })
        })
        .unwrap_or(false)
    }

    /// What a change that replaces this history has to name: every change, and what those had replaced in their turn.
    fn names(&self) -> BTreeSet<String> {
        let changes = self.doc.get_changes(&[]);
        let before = changes.iter().filter_map(|change| replaced(change.message()));
        let mut names: BTreeSet<_> = before.flatten().collect();
        names.extend(changes.iter().map(|change| name(&change.hash().0)));
        names
    }

    /// The document as it reads now, made in one change; nothing when its history is one change already, or when it
    /// holds something that this version would lose.
    pub fn afresh(&self, writer: &Writer<'_>) -> Result<Option<(Self, NewChange)>, DocumentError> {
        let id = DocumentId([0; 16]);
        if self.change_count() < 2 || self.schema() != crate::keys::SCHEMA || !self.conflicts().is_empty() {
            return Ok(None);
        }
        let message = self
            .names()
            .into_iter()
            .fold(REPLACES.to_owned(), |message, name| message + " " + &name);
        let writer = &Writer {
            message: Some(&message),
            ..*writer
        };
        let made = match self.kind().as_str() {
            kind::ROUND => {
                let round = self.round(id)?;
                let visits: Vec<_> = round.visits.iter().map(|visit| (visit.id, visit_edit(visit))).collect();
                let lines: Vec<_> = round
                    .conversations
                    .iter()
                    .map(|line| (line.id, line_edit(line)))
                    .collect();
                // What is too much for one change stays in the changes in which it was written.
                let made = match Self::create_round(&round_edit(&round), &visits, &lines, writer) {
                    Err(DocumentError::TooLarge) => return Ok(None),
                    made => made?,
                };
                Some(made).filter(|(made, _)| made.round(id).is_ok_and(|again| same(again, &round)))
            }
            kind::PLACE => {
                let place = self.place(id)?;
                let made = Self::create_place(&place_edit(&place), writer)?;
                Some(made).filter(|(made, _)| made.place(id).is_ok_and(|again| again == place))
            }
            // A note that was taken back must not be kept for as long as the name.
            kind::HANDLE => {
                let handle = self.handle(id)?;
                let made = Self::create_handle(&handle_edit(&handle), writer)?;
                Some(made).filter(|(made, _)| made.handle(id).is_ok_and(|again| again == handle))
            }
            // What was taken away, and a note that was written anew, must not be kept for as long as the card.
            kind::CARD => {
                let card = self.card(id)?;
                let made = Self::create_card(&card_edit(&card), writer)?;
                Some(made).filter(|(made, _)| made.card(id).is_ok_and(|again| again == card))
            }
            _ => None,
        };
        Ok(made)
    }
}

/// The first six bytes of a change's hash: among one device's own changes of one document no two share them.
fn name(hash: &[u8; 32]) -> String {
    hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The names that a message lists; nothing for a change that replaces no other.
fn replaced(message: Option<&str>) -> Option<BTreeSet<String>> {
    let mut words = message?.split(' ');
    (words.next() == Some(REPLACES)).then(|| words.map(str::to_owned).collect())
}

/// Equal but for the numbers of the order, which are counted afresh.
fn same(mut again: Round, round: &Round) -> bool {
    for (line, before) in again.conversations.iter_mut().zip(&round.conversations) {
        line.order = before.order;
    }
    again == *round
}

fn round_edit(round: &Round) -> RoundEdit {
    RoundEdit {
        date: Some(round.date),
        part_of_day: Some(round.part_of_day.clone()),
        kind_of_round: Some(round.kind_of_round.clone()),
        from: Some(round.from),
        to: Some(round.to),
        people: Some(round.people.clone()),
        planned: Some(round.planned.clone()),
        tags: Some(round.tags.clone()),
        note: Some(round.note.clone()),
        removed: Some(round.removed),
        origin: round.origin.clone(),
    }
}

fn visit_edit(visit: &Visit) -> VisitEdit {
    VisitEdit {
        place: Some(visit.place),
        from: Some(visit.from),
        to: Some(visit.to),
        people: Some(visit.people.clone()),
        windows: Some(visit.windows.clone()),
        greeted: Some(visit.greeted),
        knocked: Some(visit.knocked),
        genders: Some(visit.genders.clone()),
        materials: Some(visit.materials.clone()),
        flyers: Some(visit.flyers.clone()),
        note: Some(visit.note.clone()),
        removed: None,
        origin: visit.origin.clone(),
    }
}

fn line_edit(line: &Conversation) -> ConversationEdit {
    ConversationEdit {
        visit: Some(line.visit),
        by: Some(line.by.clone()),
        with: Some(line.with.clone()),
        kind: Some(line.kind.clone()),
        n: Some(line.n),
        language: Some(line.language.clone()),
        gender: Some(line.gender.clone()),
        age_band: Some(line.age_band.clone()),
        met: Some(line.met.clone()),
        topics: Some(line.topics.clone()),
        question: Some(line.question.clone()),
        referrals: Some(line.referrals.clone()),
        follow_up: Some(line.follow_up),
        note: Some(line.note.clone()),
        // They are made in their order, and stand in the order in which they were made.
        order: None,
        removed: None,
        origin: line.origin.clone(),
    }
}

fn place_edit(place: &Place) -> PlaceEdit {
    PlaceEdit {
        name: Some(place.name.clone()),
        setting: Some(place.setting.clone()),
        counted_as: Some(place.counted_as.clone()),
        licensed: Some(place.licensed.clone()),
        windows: Some(place.windows),
        languages: Some(place.languages.clone()),
        note: Some(place.note.clone()),
        retired: Some(place.retired),
        removed: Some(place.removed),
        origin: place.origin.clone(),
    }
}

fn handle_edit(handle: &Handle) -> HandleEdit {
    HandleEdit {
        profile: Some(handle.profile),
        platform: Some(handle.platform.clone()),
        handle: Some(handle.handle.clone()),
        note: Some(handle.note.clone()),
        reasons: handle.reasons.clone(),
        days: Some([handle.since].into()),
    }
}

fn card_edit(card: &Card) -> CardEdit {
    let consents = card.consents.iter().cloned();
    let notes = card.notes.iter().cloned();
    let follow_ups = card.follow_ups.iter().cloned();
    let referrals = card.referrals.iter().cloned();
    // They are made in their order, and stand in the order in which they were made.
    let items = consents
        .map(|it| (it.id, ItemEdit::Consent(it)))
        .chain(notes.map(|it| (it.id, ItemEdit::Note(it))))
        .chain(follow_ups.map(|it| (it.id, ItemEdit::FollowUp(it))))
        .chain(referrals.map(|it| (it.id, ItemEdit::Referral(it))));
    CardEdit {
        pseudonym: Some(card.pseudonym.clone()),
        languages: Some(card.languages.clone()),
        ground: Some(card.ground.clone()),
        made: Some(card.made),
        items: items.collect(),
        same_as: card.same_as.iter().map(|other| (*other, true)).collect(),
    }
}
