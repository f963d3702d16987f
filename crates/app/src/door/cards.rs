//! Contact cards.

use crate::{CardFields, CardItem, CardPage, CardsPage, KeptPage, NewCard, NewConsent};
use chrono::NaiveDate;
use domain::{CardItemId, DocumentId, words::Outcome};

area! {
    /// What the screens of contact cards ask.
    cards(shell): CardsAsk {
        /// All cards.
        list() -> CardsPage { shell.book()?.cards() }
        /// One card; of merged ones all of them, whichever is named.
        page(id: DocumentId) -> CardPage { shell.book()?.card(id) }
        /// Makes a card.
        add(card: NewCard) -> CardPage { let book = shell.book()?; book.card(book.add_card(card)?) }
        /// Changes what she is called, her languages, or the ground.
        set(id: DocumentId, fields: CardFields) -> CardPage {
            let book = shell.book()?;
            book.set_card(id, fields)?;
            book.card(id)
        }
        /// She agrees to something.
        consent(id: DocumentId, consent: NewConsent) -> CardPage {
            let book = shell.book()?;
            book.add_consent(id, consent)?;
            book.card(id)
        }
        /// She takes something back; where the answer says `must_go`, the card may not be kept: ask, and erase it.
        withdraw(id: DocumentId, consent: CardItemId) -> CardPage {
            let book = shell.book()?;
            book.withdraw(id, consent)?;
            book.card(id)
        }
        /// She takes everything back.
        withdraw_all(id: DocumentId) -> CardPage {
            let book = shell.book()?;
            book.withdraw_all(id)?;
            book.card(id)
        }
        /// Writes a note, of today or an earlier day.
        note(id: DocumentId, text: String, date: Option<NaiveDate>) -> CardPage {
            let book = shell.book()?;
            book.add_card_note(id, &text, date)?;
            book.card(id)
        }
        /// Notes what is to be done, and when.
        follow_up(id: DocumentId, text: String, date: NaiveDate) -> CardPage {
            let book = shell.book()?;
            book.add_follow_up(id, &text, date)?;
            book.card(id)
        }
        /// It was done today, or was not after all.
        done(id: DocumentId, follow_up: CardItemId, done: bool) -> CardPage {
            let book = shell.book()?;
            book.follow_up_done(id, follow_up, done)?;
            book.card(id)
        }
        /// She was sent somewhere, today or on an earlier day.
        referral(id: DocumentId, destination: String, date: Option<NaiveDate>) -> CardPage {
            let book = shell.book()?;
            book.add_card_referral(id, &destination, date)?;
            book.card(id)
        }
        /// What became of a referral.
        outcome(id: DocumentId, referral: CardItemId, outcome: Option<Outcome>) -> CardPage {
            let book = shell.book()?;
            book.referral_outcome(id, referral, outcome)?;
            book.card(id)
        }
        /// Takes a note, a consent, a follow-up or a referral away that was a mistake.
        remove(item: CardItem) -> CardPage {
            let book = shell.book()?;
            book.remove_card_item(item)?;
            book.card(item.card)
        }
        /// Puts it back as it was; this can be done with what was taken away last.
        put_back(item: CardItem) -> CardPage {
            let book = shell.book()?;
            book.put_back_card_item(item)?;
            book.card(item.card)
        }
        /// Two cards are about the same person.
        merge(id: DocumentId, other: DocumentId) -> CardPage {
            let book = shell.book()?;
            book.merge_cards(id, other)?;
            book.card(id)
        }
        /// They are not, after all.
        unmerge(one: DocumentId, other: DocumentId) -> CardPage {
            let book = shell.book()?;
            book.unmerge_cards(one, other)?;
            book.card(one)
        }
        /// Erases a card, and all that were merged with it, on every device of the team.
        erase(id: DocumentId) -> CardsPage {
            let book = shell.book()?;
            book.erase_card(id)?;
            book.cards()
        }
        /// Six names that are no names.
        suggestions() -> Vec<String> { Ok(shell.book()?.pseudonyms(shell.language())) }
        /// What is kept about her, in a language; null is the first of hers that can be read.
        kept(id: DocumentId, language: Option<String>) -> KeptPage { shell.book()?.card_kept(id, language.as_deref()) }
        /// The same as a file that can be printed: one HTML document.
        kept_file(id: DocumentId, language: Option<String>) -> String {
            shell.book()?.card_kept_file(id, language.as_deref())
        }
    }
}
