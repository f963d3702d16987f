//! Writing on cards.

use super::{CardFields, CardItem, NewCard, NewConsent, Set};
use crate::{
    Book, Code, Failure,
    book::{self, must_write, own_person},
    privacy::must_be_assessed,
};
use chrono::NaiveDate;
use documents::Document;
use domain::{
    Card, CardEdit, CardItemId, Catalogue, DocumentId, PersonId,
    card::{CARD_NOTE_LIMIT, CardNote, CardReferral, FOLLOW_UP_LIMIT, FollowUp, ItemEdit},
    time::is_day,
    words::{ConsentForm, Ground, Outcome, Purpose},
};
use protocol::{Role, Space};
use std::sync::{MutexGuard, PoisonError};
use store::View;
use sync::{Desk, Me, edit, forget::day};

/// What was taken away last: the card, its id there, and it itself.
pub(crate) type TakenAway = (DocumentId, CardItemId, ItemEdit);

/// What a new thing on a card needs to know besides what was typed.
pub(super) struct Now {
    /// The day of this device's clock.
    pub today: NaiveDate,
    /// Whose book it is.
    pub by: Option<PersonId>,
    /// The lists of words.
    pub catalogue: Catalogue,
    /// Whether it is a lead's.
    pub leads: bool,
}

impl Book {
    /// Makes a card. `input_wrong` with the detail `consent` when it would stand on a consent that she has not given;
    /// `not_allowed` when it would stand on something else, and this is not a lead's book.
    pub fn add_card(&self, card: NewCard) -> Result<DocumentId, Failure> {
        let mut desk = self.hold();
        must_write(&desk.me, Space::Cards)?;
        let now = now_if_assessed(&desk)?;
        let Desk { book, me } = &mut *desk;
        let wanted = card.edit(&now)?;
        let id = edit::fresh_id();
        let (document, change) = Document::create_card(&wanted, &edit::writer(me))?;
        book.write(|write| edit::add(write, me, Space::Cards, id, &document, &change).map_err(Failure::from))?;
        Ok(id)
    }

    /// Changes what she is called, her languages, or the ground, which is that of all cards about her. A card can't be put
    /// on a consent that she has not given; on anything else only a lead puts it, also where it must go.
    pub fn set_card(&self, id: DocumentId, fields: CardFields) -> Result<(), Failure> {
        self.write_cards(id, |now, set| {
            match &fields.ground {
                Some(Ground::Consent) if !set.cards().any(Card::may_be_kept) => return Err(Failure::input("consent")),
                Some(ground) => now.may_ground(ground)?,
                None => set.must_stay()?,
            }
            let ground = fields.ground.clone();
            let others = set
                .cards()
                .map(|card| card.id)
                .filter(|other| *other != id && ground.is_some());
            let others = others.map(|other| {
                let ground = ground.clone();
                (
                    other,
                    CardEdit {
                        ground,
                        ..CardEdit::default()
                    },
                )
            });
            Ok(std::iter::once((id, fields.edit()?)).chain(others).collect())
        })
    }

    /// She agrees to something, or would rather not; where she agreed before, she takes that back by it. On a card that must
    /// go nothing can be said but that it may be kept after all.
    pub fn add_consent(&self, id: DocumentId, consent: NewConsent) -> Result<(), Failure> {
        let (purpose, to) = (consent.purpose.clone(), consent.to.clone());
        let declined = consent.form == ConsentForm::Declined;
        let mut takes_back = false;
        self.write_cards(id, |now, set| {
            if declined || purpose != Purpose::KeepCard {
                set.must_stay()?;
            }
            let mut agreed = set.cards().flat_map(Card::in_force);
            takes_back = declined && agreed.any(|it| it.purpose == purpose && it.to == to);
            match takes_back {
                true => Ok(Vec::new()),
                false => Ok(vec![(id, items([consent.edit(now)?]))]),
            }
        })?;
        if declined {
            self.taken_away()
                .take_if(|(_, _, edit)| matches!(edit, ItemEdit::Consent(_)));
        }
        match takes_back {
            true => self.take_back(id, |_| Ok(Some((purpose, to)))),
            false => Ok(()),
        }
    }

    /// Writes a note, of today or an earlier day.
    pub fn add_card_note(&self, id: DocumentId, text: &str, date: Option<NaiveDate>) -> Result<(), Failure> {
        self.write_card(id, |now, _| {
            let note = CardNote {
                id: fresh(),
                date: now.past(date)?,
                by: now.by,
                text: text_of(text, CARD_NOTE_LIMIT)?,
            };
            Ok(items([(note.id, ItemEdit::Note(note))]))
        })
    }

    /// Notes what is to be done, and when.
    pub fn add_follow_up(&self, id: DocumentId, text: &str, date: NaiveDate) -> Result<(), Failure> {
        if !is_day(date) {
            return Err(Failure::input("date"));
        }
        self.write_card(id, |now, _| {
            let follow_up = FollowUp {
                id: fresh(),
                date,
                text: text_of(text, FOLLOW_UP_LIMIT)?,
                by: now.by,
                done: None,
            };
            Ok(items([(follow_up.id, ItemEdit::FollowUp(follow_up))]))
        })
    }

    /// A follow-up was done today, or was not after all.
    pub fn follow_up_done(&self, id: DocumentId, follow_up: CardItemId, done: bool) -> Result<(), Failure> {
        self.write_card(id, |now, _| {
            Ok(items([(follow_up, ItemEdit::Done(done.then_some(now.today)))]))
        })
    }

    /// She was sent somewhere, today or on an earlier day.
    pub fn add_card_referral(&self, id: DocumentId, destination: &str, date: Option<NaiveDate>) -> Result<(), Failure> {
        self.write_card(id, |now, _| {
            let referral = CardReferral {
                id: fresh(),
                date: now.past(date)?,
                destination: now.destination(destination)?,
                outcome: None,
                by: now.by,
            };
            Ok(items([(referral.id, ItemEdit::Referral(referral))]))
        })
    }

    /// What became of a referral.
    pub fn referral_outcome(
        &self,
        id: DocumentId,
        referral: CardItemId,
        outcome: Option<Outcome>,
    ) -> Result<(), Failure> {
        if matches!(outcome, Some(Outcome::Unknown(_))) {
            return Err(Failure::input("outcome"));
        }
        self.write_card(id, |_, _| Ok(items([(referral, ItemEdit::Outcome(outcome))])))
    }

    /// Takes something away that was a mistake. The card does not say its words any more: this book holds them, until the
    /// next thing is taken away or it closes.
    pub fn remove_card_item(&self, item: CardItem) -> Result<(), Failure> {
        let mut found = None;
        self.write_cards(item.card, |_, set| {
            let mut cards = set.cards().filter(|card| card.id == item.card);
            found = cards.find_map(|card| card.item(item.kind, item.id));
            Ok(vec![(item.card, items([(item.id, ItemEdit::Removed(item.kind))]))])
        })?;
        *self.taken_away() = found.map(|edit| (item.card, item.id, edit));
        Ok(())
    }

    /// Puts back what was taken away last, as it was.
    pub fn put_back_card_item(&self, item: CardItem) -> Result<(), Failure> {
        let named = |(card, id, _): &mut TakenAway| (*card, *id) == (item.card, item.id);
        let mine = self.taken_away().take_if(named);
        let (card, id, edit) = mine.ok_or(Code::NotFound)?;
        let written = self.write_cards(card, |_, set| {
            // A consent that was taken away by mistake is what lets the card stay.
            if !matches!(edit, ItemEdit::Consent(_)) {
                set.must_stay()?;
            }
            Ok(vec![(card, items([(id, edit.clone())]))])
        });
        if written.is_err() {
            *self.taken_away() = Some((card, id, edit));
        }
        written
    }

    pub(super) fn taken_away(&self) -> MutexGuard<'_, Option<TakenAway>> {
        self.taken_away.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// She takes a consent back, and with it every other for the same purpose, in whichever of her cards it stands.
    pub fn withdraw(&self, id: DocumentId, consent: CardItemId) -> Result<(), Failure> {
        self.take_back(id, |set| {
            let mut all = set.cards().flat_map(|card| &card.consents);
            let named = all.find(|it| it.id == consent).ok_or(Code::NotFound)?;
            Ok(Some((named.purpose.clone(), named.to.clone())))
        })
    }

    /// She takes everything back.
    pub fn withdraw_all(&self, id: DocumentId) -> Result<(), Failure> {
        self.take_back(id, |_| Ok(None))
    }

    /// Withdraws what is for one purpose, or everything. Whether the team has made its assessment is not asked.
    fn take_back(
        &self,
        id: DocumentId,
        what: impl FnOnce(&Set) -> Result<Option<(Purpose, Option<String>)>, Failure>,
    ) -> Result<(), Failure> {
        let mut desk = self.hold();
        must_write(&desk.me, Space::Cards)?;
        let today = day(&desk.me);
        let set = desk.book.read(|view| Set::of(view, &view.doubles()?, id))?;
        let what = what(&set)?;
        let edits = set.cards().map(|card| {
            let meant = card.in_force().filter(|it| {
                what.as_ref()
                    .is_none_or(|(purpose, to)| it.purpose == *purpose && it.to == *to)
            });
            (
                card.id,
                items(meant.map(|it| (it.id, ItemEdit::Withdrawn(Some(today))))),
            )
        });
        write_edits(&mut desk, edits.collect())?;
        // What she had agreed to is not put back over what she says now.
        self.taken_away()
            .take_if(|(_, _, edit)| matches!(edit, ItemEdit::Consent(_)));
        Ok(())
    }

    /// One change of one card that may stay.
    pub(super) fn write_card(
        &self,
        id: DocumentId,
        wanted: impl FnOnce(&Now, &Set) -> Result<CardEdit, Failure>,
    ) -> Result<(), Failure> {
        self.write_cards(id, |now, set| {
            set.must_stay()?;
            Ok(vec![(id, wanted(now, set)?)])
        })
    }

    /// Changes of the cards about one person, which need the assessment.
    fn write_cards(
        &self,
        id: DocumentId,
        wanted: impl FnOnce(&Now, &Set) -> Result<Vec<(DocumentId, CardEdit)>, Failure>,
    ) -> Result<(), Failure> {
        let mut desk = self.hold();
        must_write(&desk.me, Space::Cards)?;
        let now = now_if_assessed(&desk)?;
        let set = desk.book.read(|view| Set::of(view, &view.doubles()?, id))?;
        let wanted = wanted(&now, &set)?;
        write_edits(&mut desk, wanted)
    }
}

/// Changes cards, all or none.
pub(super) fn write_edits(desk: &mut Desk, edits: Vec<(DocumentId, CardEdit)>) -> Result<(), Failure> {
    let Desk { book, me } = desk;
    book.write(|write| {
        for (id, wanted) in &edits {
            let mut document = edit::open(write, *id)?;
            if let Some(change) = document.edit_card(wanted, &edit::writer(me))? {
                edit::change(write, me, *id, &document, &change)?;
            }
        }
        Ok::<_, Failure>(())
    })?;
    Ok(())
}

pub(super) fn items(items: impl IntoIterator<Item = (CardItemId, ItemEdit)>) -> CardEdit {
    CardEdit {
        items: items.into_iter().collect(),
        ..CardEdit::default()
    }
}

pub(super) fn fresh() -> CardItemId {
    CardItemId(vault::random())
}

fn now_if_assessed(desk: &Desk) -> Result<Now, Failure> {
    let now = |view: &View<'_>, me: &Me| {
        must_be_assessed(view)?;
        Ok::<_, Failure>(Now {
            today: day(me),
            by: own_person(me, &book::people(view)?).map(|person| person.id),
            catalogue: book::catalogue(view)?,
            leads: me.roles().has(Role::Lead),
        })
    };
    desk.book.read(|view| now(view, &desk.me))
}

/// Words in any script, on as many lines as they need.
fn text_of(text: &str, limit: usize) -> Result<String, Failure> {
    let text = text.trim();
    let strange = |letter: char| letter != '\n' && crate::flyers::is_direction(letter);
    match text.is_empty() || text.chars().count() > limit || text.chars().any(strange) {
        true => Err(Failure::input("text")),
        false => Ok(text.to_owned()),
    }
}
