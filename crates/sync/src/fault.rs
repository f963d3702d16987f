//! What can go wrong between the book and the relay.

use documents::DocumentError;
use protocol::Refusal;
use store::StoreFault;

/// Why the relay gave no usable answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RelayFault {
    /// No connection, or one that broke before the whole answer was there.
    #[error("the relay can't be reached")]
    Unreachable,
    /// An answer that no relay gives.
    #[error("the relay's answer makes no sense")]
    Nonsense,
    /// A plain no.
    #[error("the relay refused: {}", .0.word())]
    Refused(Refusal),
}

/// Why a stage did not finish. Nothing of it was kept, and nothing that was kept before is lost.
#[derive(Debug, thiserror::Error)]
pub enum SyncFault {
    /// The book's file.
    #[error(transparent)]
    Store(#[from] StoreFault),
    /// The team has taken this device out: the chain here shows it, not only a relay that says so.
    #[error("this device is no longer in the team")]
    Revoked,
    /// The relay.
    #[error(transparent)]
    Relay(#[from] RelayFault),
    /// A document of this book that can't be read or written.
    #[error("a document can't be read or written")]
    Document(#[from] DocumentError),
    /// The book belongs to no team yet.
    #[error("the book has no team")]
    NoTeam,
    /// The record is not here.
    #[error("there is no such record")]
    NotFound,
    /// The change is larger than an entry may be.
    #[error("the change is too large")]
    TooLarge,
    /// The role does not allow it.
    #[error("the role does not allow this")]
    NotAllowed,
    /// The chain has an entry of a newer version: nothing is sealed, sent or acted until the update.
    #[error("the team uses a newer version")]
    NeedsUpdate,
    /// Two truths that no honest relay shows: nothing is sent any more.
    #[error("the relay contradicts what is known: {0}")]
    Alarm(&'static str),
}

impl SyncFault {
    /// The refusal, when that is what it is.
    pub fn refusal(&self) -> Option<Refusal> {
        match self {
            Self::Relay(RelayFault::Refused(refusal)) => Some(*refusal),
            _ => None,
        }
    }
}
