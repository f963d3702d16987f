//! Why a request to the store ends without what it asked for.

use protocol::Refusal;
use rusqlite::ErrorCode;

/// A refusal, or the database's own trouble.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    /// The request is refused; nothing was changed.
    #[error("refused")]
    Refused(Refusal),
    /// SQLite could not.
    #[error("the database failed")]
    Database(#[from] rusqlite::Error),
    /// What the relay checked before storing it does not hold any more.
    #[error("the database contradicts itself")]
    Contradiction,
}

/// The result of a request to the store.
pub(crate) type Kept<T> = Result<T, Fault>;

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl Fault {
    /// The relay's word for it. A full disk is told from a broken one: a device waits for the former to be mended.
    pub fn refusal(&self) -> Refusal {
        match self {
            Self::Refused(refusal) => *refusal,
            Self::Database(error) => {
                // SQLite's own messages name tables and columns at most, never what is in them.
                tracing::error!(reason = %error, "the database failed");
                match error.sqlite_error_code() {
                    Some(ErrorCode::DiskFull) => Refusal::Full,
                    _ => Refusal::Broken,
                }
            }
            Self::Contradiction => {
                tracing::error!("the database contradicts itself");
                Refusal::Broken
            }
        }
    }
}
