//! Cards that turned out to be about one person, and cards that go.

use super::{Set, write::write_edits};
use crate::{Book, Code, Failure, book::must_write, privacy::must_be_assessed};
use domain::{CardEdit, DocumentId};
use protocol::Space;
use sync::{Desk, forget};

impl Book {
    /// Says that two cards are about the same person. They stay what they are, and show and end as one. `input_wrong`
    /// with the detail `same` when they are one card; `wrong_state` with `must_go` when one of them must go: what she took
    /// back is not given again by putting two cards together.
    pub fn merge_cards(&self, id: DocumentId, with: DocumentId) -> Result<(), Failure> {
        if id == with {
            return Err(Failure::input("same"));
        }
        let mut desk = self.hold();
        must_write(&desk.me, Space::Cards)?;
        desk.book.read(|view| {
            must_be_assessed(view)?;
            let doubles = view.doubles()?;
            for id in [id, with] {
                Set::of(view, &doubles, id)?.must_stay()?;
            }
            Ok::<_, Failure>(())
        })?;
        write_edits(&mut desk, vec![(id, same(with, true))])
    }

    /// Takes that back. `not_found` when nobody said so.
    pub fn unmerge_cards(&self, one: DocumentId, other: DocumentId) -> Result<(), Failure> {
        let mut desk = self.hold();
        must_write(&desk.me, Space::Cards)?;
        let said = desk.book.read(|view| {
            must_be_assessed(view)?;
            Ok::<_, Failure>(view.doubles()?.edges(one))
        })?;
        if !said.contains(&(one.min(other), one.max(other))) {
            return Err(Code::NotFound.into());
        }
        // Both may say it.
        write_edits(&mut desk, vec![(one, same(other, false)), (other, same(one, false))])
    }

    /// Erases a card and all that were merged with it, here at once and on every other device as soon as it hears of it.
    /// Whoever writes cards may, also when the team's assessment was taken back.
    pub fn erase_card(&self, id: DocumentId) -> Result<(), Failure> {
        let mut desk = self.hold();
        must_write(&desk.me, Space::Cards)?;
        let Desk { book, me } = &mut *desk;
        book.write(|write| {
            let set = Set::of(write, &write.doubles()?, id)?;
            for card in set.cards() {
                forget::erase(write, me, card.id)?;
            }
            Ok::<_, Failure>(())
        })?;
        *self.taken_away() = None;
        Ok(())
    }
}

fn same(other: DocumentId, is: bool) -> CardEdit {
    CardEdit {
        same_as: vec![(other, is)],
        ..CardEdit::default()
    }
}
