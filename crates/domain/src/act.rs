//! Acts: the signed steps of a review, and erasing. They are never fields that any writer of a document could set.

use crate::id::{ActId, ConversationId, DeviceId, DocumentId, HeadId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The kinds of act of this version; a kind that is not here "needs an update".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ActKind {
    /// The writers are done (inleveren).
    HandIn,
    /// The lead has a question.
    Ask,
    /// A writer answers it.
    Answer,
    /// The lead approves at named heads.
    Approve,
    /// The lead opens an approved round again, with a reason.
    Reopen,
    /// The document is forgotten on every device, for ever.
    Erase,
}

/// One act, its signature already verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Act {
    /// Hash of its bytes.
    pub id: ActId,
    /// What was done.
    pub kind: ActKind,
    /// The document it is about: a round, or what is erased.
    pub document: DocumentId,
    /// When, by its maker's clock; milliseconds since 1970. Informative, never an order.
    pub at: i64,
    /// The heads of the document its maker saw.
    pub heads: Vec<HeadId>,
    /// The latest acts of this document its maker knew.
    pub after: Vec<ActId>,
    /// The conversation line a question is about.
    pub line: Option<ConversationId>,
    /// The question, the answer, the reason.
    pub text: Option<String>,
    /// Its maker.
    pub by: DeviceId,
    /// The position in the membership chain at which its maker's role is judged.
    pub chain_seq: u32,
}
