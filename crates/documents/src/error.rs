//! Why a document can't be opened, read or changed.

use domain::VisitId;

/// What went wrong. The text is for developers; it names no value of a document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// There was nothing to open.
    #[error("a document without bytes")]
    Empty,
    /// The stored bytes are not what this crate wrote.
    #[error("the stored bytes of a document can't be read")]
    Damaged,
    /// A stored change names one that isn't stored.
    #[error("a stored change lacks one that it builds on")]
    Incomplete,
    /// automerge panicked; the document is as it was.
    #[error("automerge panicked")]
    Panicked,
    /// The document is of another kind.
    #[error("the document is of another kind")]
    WrongKind,
    /// A newer version of the app made this document; it opens read-only.
    #[error("the document has a newer shape")]
    NewerSchema,
    /// A round without a readable date, which no version writes.
    #[error("the round has no readable date")]
    NoDate,
    /// Something new lacks a field that it can't be without.
    #[error("a new record needs `{0}`")]
    Missing(&'static str),
    /// A line under a visit that this round doesn't have.
    #[error("the round has no visit {0}")]
    NoVisit(VisitId),
    /// A visit or line that isn't there is to be removed.
    #[error("what isn't there can't be removed")]
    NotFound,
    /// One change would be larger than an entry may be (formats.md §5).
    #[error("the change is too large")]
    TooLarge,
    /// automerge refused the change, which no valid document makes it do.
    #[error("automerge refused the change")]
    Refused,
}

impl From<crate::guard::Panicked> for DocumentError {
    fn from(_: crate::guard::Panicked) -> Self {
        Self::Panicked
    }
}

impl From<automerge::AutomergeError> for DocumentError {
    /// The cause is left out on purpose: automerge's texts can hold keys and values of the document.
    fn from(_: automerge::AutomergeError) -> Self {
        Self::Refused
    }
}
