//! One round: before, on the way, afterwards.

use crate::{Draft, Line, RoundPage};
use domain::DocumentId;

area! {
    /// What the screens of one round ask.
    round(shell): RoundAsk {
        /// One round with everything that its screens show.
        page(id: DocumentId) -> RoundPage { shell.book()?.round_page(id) }
        /// Begins a round with its first lines, in one change; the first must be the round itself.
        begin(lines: Vec<Line>) -> DocumentId { shell.book()?.begin_round(lines) }
        /// Writes lines as one change; the drafts named in `done` go with it.
        write(id: DocumentId, lines: Vec<Line>, done: Vec<String>) -> RoundPage {
            let book = shell.book()?;
            book.write_lines(id, lines, &done)?;
            book.round_page(id)
        }
        /// Keeps what is typed now; null forgets it. A round of zeros is not begun yet. Says when, RFC 3339.
        draft(id: DocumentId, target: String, value: Option<String>) -> String {
            shell.book()?.draft(id, &target, value.as_deref())
        }
        /// What is being typed about a round.
        drafts(id: DocumentId) -> Vec<Draft> { shell.book()?.drafts(id) }
        /// Hands a round in.
        hand_in(id: DocumentId) -> RoundPage {
            let book = shell.book()?;
            book.hand_in(id)?;
            book.round_page(id)
        }
    }
}
