//! One card, or all cards about one person as one.

use super::{
    CardConflict, CardNoteShown, CardOf, CardPage, CardReferralShown, ConsentShown, FollowUpShown, SameCards, Set,
    readers,
};
use crate::{
    Book, Failure,
    book::{self, must_read},
    privacy, show,
    words::warnings,
};
use chrono::NaiveDate;
use domain::{Card, Conflict, DocumentId, FoundValue, PersonId};
use protocol::{DeviceId, Space};
use std::{cmp::Reverse, collections::BTreeMap};
use store::View;
use sync::{Me, edit, forget::day};

impl Book {
    /// One card; of merged ones all of them, whichever is named.
    pub fn card(&self, id: DocumentId) -> Result<CardPage, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Cards)?;
        desk.book.read(|view| page(view, &desk.me, id))
    }
}

fn page(view: &View<'_>, me: &Me, id: DocumentId) -> Result<CardPage, Failure> {
    let (catalogue, today) = (book::catalogue(view)?, day(me));
    let assessed = privacy::assessed(&catalogue);
    let doubles = view.doubles()?;
    let set = Set::of(view, &doubles, id)?;
    let first = &set.first()?.card;
    let names = Names(book::names_of_people(view)?);
    let may_erase = me.roles().writes(Space::Cards);
    let mut conflicts = Vec::new();
    for row in set.rows.iter().filter(|row| row.conflicts > 0) {
        conflicts.extend(conflicts_of(view, me, row.card.id)?);
    }
    let must_go = set.must_go();
    Ok(CardPage {
        id: first.id,
        pseudonym: first.pseudonym.clone(),
        languages: set.cards().flat_map(|card| card.languages.clone()).collect(),
        ground: first.ground.clone(),
        cards: set.cards().map(card_of).collect(),
        same: doubles
            .edges(id)
            .into_iter()
            .map(|(one, other)| SameCards { one, other })
            .collect(),
        consents: names.consents(&set),
        notes: names.notes(&set),
        follow_ups: names.follow_ups(&set, today),
        referrals: names.referrals(&set),
        last_contact: set.last_contact(),
        ends: set.ends(today, privacy::terms(&catalogue)),
        readers: readers(me),
        must_go,
        may_write: may_erase && assessed.is_some() && !must_go,
        may_erase,
        warnings: warnings(&first.pseudonym),
        conflicts,
        kept_languages: show::offered(&catalogue).into_iter().map(Into::into).collect(),
    })
}

fn card_of(card: &Card) -> CardOf {
    CardOf {
        id: card.id,
        pseudonym: card.pseudonym.clone(),
        languages: card.languages.clone(),
        ground: card.ground.clone(),
        made: card.made,
    }
}

fn conflicts_of(view: &View<'_>, me: &Me, card: DocumentId) -> Result<Vec<CardConflict>, Failure> {
    let found = edit::open(view, card)?.conflicts().into_iter();
    let shown = |found: documents::FoundConflict| CardConflict {
        card,
        conflict: Conflict {
            path: found.path,
            values: found
                .values
                .into_iter()
                .map(|claim| FoundValue {
                    value: claim.value,
                    by: me
                        .device_of_prefix(claim.author)
                        .map(|DeviceId(bytes)| domain::DeviceId(bytes)),
                    at: claim.at,
                })
                .collect(),
        },
    };
    Ok(found.map(shown).collect())
}

/// The names of colleagues, beside what they wrote.
struct Names(BTreeMap<PersonId, String>);

impl Names {
    fn name(&self, by: Option<PersonId>) -> Option<String> {
        self.0.get(&by?).cloned()
    }

    fn consents(&self, set: &Set) -> Vec<ConsentShown> {
        let all = set
            .cards()
            .flat_map(|card| card.consents.iter().map(move |it| (card, it)));
        let mut shown: Vec<_> = all
            .map(|(card, it)| ConsentShown {
                card: card.id,
                id: it.id,
                purpose: it.purpose.clone(),
                to: it.to.clone(),
                form: it.form.clone(),
                date: it.date,
                language: it.language.clone(),
                by: self.name(it.by),
                withdrawn: card.ended(it),
            })
            .collect();
        shown.sort_by_key(|it| it.date);
        shown
    }

    fn notes(&self, set: &Set) -> Vec<CardNoteShown> {
        let all = set.cards().flat_map(|card| card.notes.iter().map(|it| (card.id, it)));
        let mut shown: Vec<_> = all
            .map(|(card, it)| CardNoteShown {
                card,
                id: it.id,
                date: it.date,
                by: self.name(it.by),
                text: it.text.clone(),
                warnings: warnings(&it.text),
            })
            .collect();
        // Of one day the later comes first as well.
        shown.reverse();
        shown.sort_by_key(|it| Reverse(it.date));
        shown
    }

    fn follow_ups(&self, set: &Set, today: NaiveDate) -> Vec<FollowUpShown> {
        let all = set
            .cards()
            .flat_map(|card| card.follow_ups.iter().map(|it| (card.id, it)));
        let mut shown: Vec<_> = all
            .map(|(card, it)| FollowUpShown {
                card,
                id: it.id,
                date: it.date,
                text: it.text.clone(),
                by: self.name(it.by),
                done: it.done,
                late: it.done.is_none() && it.date < today,
            })
            .collect();
        shown.sort_by_key(|it| (it.done.map(Reverse), it.date));
        shown
    }

    fn referrals(&self, set: &Set) -> Vec<CardReferralShown> {
        let all = set
            .cards()
            .flat_map(|card| card.referrals.iter().map(|it| (card.id, it)));
        let mut shown: Vec<_> = all
            .map(|(card, it)| CardReferralShown {
                card,
                id: it.id,
                date: it.date,
                destination: it.destination.clone(),
                outcome: it.outcome.clone(),
                by: self.name(it.by),
            })
            .collect();
        shown.reverse();
        shown.sort_by_key(|it| Reverse(it.date));
        shown
    }
}
