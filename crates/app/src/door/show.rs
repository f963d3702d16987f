//! The screen that is handed over, and the texts on it.

use crate::{ShowPage, ShowText, TextLine, shell::ShellState};
use domain::{DocumentId, FileNamed, PersonId};

area! {
    /// What is asked about the screen that is handed over, before it is and while it is.
    show(shell): ShowAsk {
        /// Every text that is shipped, and who has read it.
        texts() -> Vec<ShowText> { shell.book()?.show_texts() }
        /// A whole text beside the Dutch one.
        text(language: String) -> Vec<TextLine> { shell.book()?.show_text(&language) }
        /// A colleague has read exactly this text: it may be shown. Leads only.
        mark(language: String, hash: String, person: PersonId) -> Vec<ShowText> {
            let book = shell.book()?;
            book.mark_text(&language, &hash, person)?;
            book.show_texts()
        }
        /// A text is not shown any more. Leads only.
        unmark(language: String) -> Vec<ShowText> {
            let book = shell.book()?;
            book.unmark_text(&language)?;
            book.show_texts()
        }
        /// Closes the book as a lock does, and shows flyers and help, beginning in a language, with a flyer if one is chosen.
        begin(language: Option<String>, flyer: Option<DocumentId>) -> ShellState {
            shell.show(language.as_deref(), flyer).await
        }
        /// Closes the book as a lock does, and shows what is kept about the person of a card; null is the first of her languages.
        begin_kept(card: DocumentId, language: Option<String>) -> ShellState {
            shell.show_kept(card, language.as_deref()).await
        }
        /// A page in one language. While a stranger has the screen, null is the language it began in.
        page(language: Option<String>) -> ShowPage { shell.show_page(language.as_deref()) }
        /// The pages of a file as pictures, each an address that holds its bytes.
        file(file: FileNamed) -> Vec<String> { shell.show_file(&file) }
    }
}
