//! The review of rounds.

use crate::{Chosen, ReviewList, ReviewPage, Seen};
use domain::{ConversationId, DocumentId};

area! {
    /// What the screens of the review ask.
    review(shell): ReviewAsk {
        /// What waits, what was asked, and what was approved last. Leads only.
        list() -> ReviewList { shell.book()?.review_list() }
        /// A round as its reviewer reads it.
        page(id: DocumentId) -> ReviewPage { shell.book()?.review_page(id) }
        /// The holder of this book has read a round as a page showed it.
        read(id: DocumentId, seen: Seen) -> () { shell.book()?.mark_read(id, seen) }
        /// Asks about a round, or about one line of it. Leads only.
        ask(id: DocumentId, line: Option<ConversationId>, text: String) -> ReviewPage {
            let book = shell.book()?;
            book.ask(id, line, &text)?;
            book.review_page(id)
        }
        /// Answers the open questions.
        answer(id: DocumentId, text: String) -> ReviewPage {
            let book = shell.book()?;
            book.answer(id, &text)?;
            book.review_page(id)
        }
        /// Approves a round as a page showed it; refused when it is another by now. Leads only.
        approve(id: DocumentId, seen: Seen) -> ReviewPage {
            let book = shell.book()?;
            book.approve_seen(id, &seen)?;
            book.review_page(id)
        }
        /// Opens an approved round again. Leads only.
        reopen(id: DocumentId, text: String) -> ReviewPage {
            let book = shell.book()?;
            book.reopen(id, &text)?;
            book.review_page(id)
        }
        /// Settles a conflict: one of its values is written over all of them.
        settle(id: DocumentId, path: Vec<String>, value: Chosen) -> ReviewPage {
            let book = shell.book()?;
            book.settle(id, &path, &value.0)?;
            book.review_page(id)
        }
    }
}
