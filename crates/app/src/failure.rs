//! The short list of codes at the door. A code exists because somebody acts on it.

use documents::DocumentError;
use domain::id::NotAnId;
use protocol::Refusal;
use store::StoreFault;
use sync::{RelayFault, SyncFault};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)+) => {
        /// What kind of failure it is, for scripts.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Code { $($(#[$doc])* $name,)+ }

        impl Code {
            /// All of them.
            pub const ALL: &'static [Code] = &[$(Code::$name),+];

            /// The id that commands print.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)+ }
            }
        }
    };
}

codes! {
    /// The passphrase does not open this book.
    WrongPassphrase = "wrong_passphrase";
    /// A new passphrase with fewer than ten characters.
    PassphraseShort = "passphrase_short";
    /// The book's files are not what was written.
    BookDamaged = "book_damaged";
    /// The book is closed; it opens with its passphrase.
    BookLocked = "book_locked";
    /// Another process has the book open.
    BookInUse = "book_in_use";
    /// The book is of a newer version.
    BookNewer = "book_newer";
    /// There is a book already.
    BookExists = "book_exists";
    /// No connection.
    RelayUnreachable = "relay_unreachable";
    /// An answer that makes no sense.
    RelayNonsense = "relay_nonsense";
    /// A plain no.
    RelayRefused = "relay_refused";
    /// Too much at once.
    RelayBusy = "relay_busy";
    /// No room at the relay.
    RelayFull = "relay_full";
    /// Not a code, or not one that anybody waits for.
    CodeWrong = "code_wrong";
    /// Somebody else used the code.
    CodeUsed = "code_used";
    /// The code's time is over.
    CodeExpired = "code_expired";
    /// The other side said no.
    Declined = "declined";
    /// This device has been taken out of the team.
    Revoked = "revoked";
    /// The role does not allow it.
    NotAllowed = "not_allowed";
    /// No such record.
    NotFound = "not_found";
    /// The review does not stand where this could be done.
    WrongState = "wrong_state";
    /// Nobody of the team has read any text of the screen that is handed over.
    NoTextRead = "no_text_read";
    /// The team has not written down when its data protection assessment was made.
    NotAssessed = "not_assessed";
    /// Something in the input can't be read.
    InputWrong = "input_wrong";
    /// A file lacks a column.
    ColumnsWrong = "columns_wrong";
    /// No room on this disk.
    DiskFull = "disk_full";
    /// The team uses a newer version.
    NeedsUpdate = "needs_update";
    /// Two truths.
    Alarm = "alarm";
}

/// The detail of "revoked" that nothing but the relay says.
const UNPROVEN: &str = "unproven";

/// What went wrong. `detail` says where in the input; it never holds a name, a note or a key of the book.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .code.id())]
pub struct Failure {
    /// Which kind.
    pub code: Code,
    /// Where in the input, or which of several causes.
    pub detail: Option<String>,
    /// The line of the input, from 1.
    pub line: Option<u64>,
}

impl Failure {
    /// A failure that its code says all about.
    pub fn new(code: Code) -> Self {
        Self {
            code,
            detail: None,
            line: None,
        }
    }

    /// Whether it is no more than a relay's word, which a lying relay says as well: then the book goes on as without a
    /// connection.
    pub fn is_unproven(&self) -> bool {
        self.code == Code::Revoked && self.detail.as_deref() == Some(UNPROVEN)
    }

    /// Something in the input can't be read; `detail` says what was expected where.
    pub fn input(detail: impl Into<String>) -> Self {
        Self {
            code: Code::InputWrong,
            detail: Some(detail.into()),
            line: None,
        }
    }
}

impl From<Code> for Failure {
    fn from(code: Code) -> Self {
        Self::new(code)
    }
}

impl From<StoreFault> for Failure {
    fn from(fault: StoreFault) -> Self {
        match fault {
            StoreFault::Newer => Code::BookNewer.into(),
            StoreFault::DiskFull => Code::DiskFull.into(),
            StoreFault::Damaged | StoreFault::Impossible => Code::BookDamaged.into(),
            // The book may be as good as ever: what is damaged is moved aside, and this must not be.
            StoreFault::Database(_) => Self::input("disk"),
        }
    }
}

impl From<RelayFault> for Failure {
    fn from(fault: RelayFault) -> Self {
        let refusal = match fault {
            RelayFault::Unreachable => return Code::RelayUnreachable.into(),
            RelayFault::Nonsense => return Code::RelayNonsense.into(),
            // A relay's bare word: nothing here shows it.
            RelayFault::Refused(Refusal::Revoked) => {
                return Self {
                    detail: Some(UNPROVEN.to_owned()),
                    ..Self::new(Code::Revoked)
                };
            }
            RelayFault::Refused(refusal) => refusal,
        };
        let code = match refusal {
            Refusal::NeedsUpdate => Code::NeedsUpdate,
            Refusal::MeetUnknown => Code::CodeWrong,
            Refusal::MeetUsed => Code::CodeUsed,
            Refusal::MeetExpired => Code::CodeExpired,
            Refusal::Busy => Code::RelayBusy,
            Refusal::Full => Code::RelayFull,
            Refusal::NotAllowed => Code::NotAllowed,
            _ => Code::RelayRefused,
        };
        Self {
            code,
            detail: Some(refusal.word().to_owned()),
            line: None,
        }
    }
}

impl From<SyncFault> for Failure {
    fn from(fault: SyncFault) -> Self {
        match fault {
            SyncFault::Store(fault) => fault.into(),
            SyncFault::Relay(fault) => fault.into(),
            SyncFault::Document(fault) => fault.into(),
            SyncFault::Revoked => Code::Revoked.into(),
            SyncFault::NoTeam => Code::BookDamaged.into(),
            SyncFault::NotFound => Code::NotFound.into(),
            SyncFault::TooLarge => Self::input("too_large"),
            SyncFault::NotAllowed => Code::NotAllowed.into(),
            SyncFault::NeedsUpdate => Code::NeedsUpdate.into(),
            SyncFault::Alarm(which) => Self {
                code: Code::Alarm,
                detail: Some(which.to_owned()),
                line: None,
            },
        }
    }
}

impl From<DocumentError> for Failure {
    fn from(fault: DocumentError) -> Self {
        match fault {
            DocumentError::TooLarge => Self::input("too_large"),
            DocumentError::Missing(field) => Self::input(field),
            DocumentError::NoVisit(_) => Self::input("visit"),
            DocumentError::NotFound => Code::NotFound.into(),
            DocumentError::NewerSchema => Code::NeedsUpdate.into(),
            _ => Code::BookDamaged.into(),
        }
    }
}

impl From<NotAnId> for Failure {
    fn from(_: NotAnId) -> Self {
        Code::NotFound.into()
    }
}
