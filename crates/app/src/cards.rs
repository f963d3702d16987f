//! Contact cards: of people who asked that contact is kept with them.

mod fields;
mod kept;
mod shown;

pub use fields::{CardFields, CardItem, NewCard, NewConsent};
pub use kept::{KeptLine, KeptPage, KeptPart};
pub use shown::{
    CardConflict, CardListed, CardNoteShown, CardOf, CardPage, CardReferralShown, CardsPage, ConsentShown, Ends,
    FollowUpDue, FollowUpShown, NextFollowUp, SameCards,
};

use crate::{Book, Code, Failure};
use chrono::NaiveDate;
use domain::{CardItemId, DocumentId, words::Outcome};
use i18n::Language;
use store::View;
use sync::Me;

macro_rules! todo_book { ($($(#[$d:meta])* $n:ident($($a:ident: $t:ty),*) -> $r:ty;)*) => { impl Book { $($(#[$d])* #[allow(missing_docs, unused)] pub fn $n(&self, $($a: $t),*) -> Result<$r, Failure> { Err(Code::NeedsUpdate.into()) })* } } }
todo_book! {
    cards() -> CardsPage; card(id: DocumentId) -> CardPage; add_card(card: NewCard) -> DocumentId;
    set_card(id: DocumentId, f: CardFields) -> (); add_consent(id: DocumentId, c: NewConsent) -> ();
    withdraw(id: DocumentId, c: CardItemId) -> (); withdraw_all(id: DocumentId) -> ();
    add_card_note(id: DocumentId, t: &str, d: Option<NaiveDate>) -> (); add_follow_up(id: DocumentId, t: &str, d: NaiveDate) -> ();
    follow_up_done(id: DocumentId, f: CardItemId, d: bool) -> (); add_card_referral(id: DocumentId, t: &str, d: Option<NaiveDate>) -> ();
    referral_outcome(id: DocumentId, r: CardItemId, o: Option<Outcome>) -> (); remove_card_item(i: CardItem, r: bool) -> ();
    merge_cards(id: DocumentId, w: DocumentId) -> (); unmerge_cards(id: DocumentId, w: DocumentId) -> (); erase_card(id: DocumentId) -> ();
    card_kept(id: DocumentId, l: Option<&str>) -> KeptPage; card_kept_file(id: DocumentId, l: Option<&str>) -> String;
}
impl Book {
    #[allow(missing_docs, unused)]
    pub fn pseudonyms(&self, l: Language) -> Vec<String> {
        Vec::new()
    }
}
pub(crate) fn due(_: &View<'_>, _: &Me) -> Result<Vec<FollowUpDue>, Failure> {
    Ok(Vec::new())
}
