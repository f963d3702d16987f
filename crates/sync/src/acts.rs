//! Acts: made and signed here, and read from their bytes.

use crate::{Me, SyncFault, project};
use domain::{Act, ActId, ActKind, ConversationId, DeviceId, DocumentId, HeadId};
use protocol::{
    Hash, Space,
    act::{ActBody, SignedAct},
};
use store::{ActRow, EntryState, View, Write};

/// What a new act says, besides what the book knows.
#[derive(Clone, Debug)]
pub struct NewAct {
    /// What is done.
    pub kind: ActKind,
    /// The round.
    pub document: DocumentId,
    /// The line a question is about.
    pub line: Option<ConversationId>,
    /// Question, answer or reason.
    pub text: Option<String>,
}

/// The kinds of act by their number in bytes; 6 is reserved for freezing.
const KINDS: [(u8, ActKind); 6] = [
    (1, ActKind::HandIn),
    (2, ActKind::Ask),
    (3, ActKind::Answer),
    (4, ActKind::Approve),
    (5, ActKind::Reopen),
    (7, ActKind::Erase),
];

/// Signs an act and stores it, unsent. `heads` are those its maker saw; `after` all latest acts she knew.
pub fn make(write: &Write<'_>, me: &Me, new: NewAct, heads: &[HeadId], after: &[ActId]) -> Result<ActId, SyncFault> {
    let row = write.document(new.document)?.ok_or(SyncFault::NotFound)?;
    let space = Space::from_number(row.space).ok_or(SyncFault::NotFound)?;
    let body = ActBody {
        kind: number(new.kind),
        doc: new.document.0,
        at: me.now().ms,
        heads: sorted(heads.iter().map(|head| Hash(head.0))),
        after: sorted(after.iter().map(|act| Hash(act.0))),
        line: new.line.map(|line| line.0),
        text: new.text,
        by: me.device(),
        chain_seq: me.chain.head().0,
    };
    let bytes = me.keys.sign_act(me.team(), space, &body);
    let id = ActId(Hash::of(&[&bytes]).0);
    write.add_own_act(&ActRow {
        id,
        document: new.document,
        space: row.space,
        entry: None,
        state: EntryState::Done,
        bytes,
    })?;
    project::again(write, me, new.document)?;
    Ok(id)
}

/// The acts about a document, as the review reads them. Quarantined ones are left out, and those that wait for an update:
/// nobody has judged yet whether their maker could make them.
pub fn of_document(view: &View<'_>, document: DocumentId) -> Result<Vec<Act>, SyncFault> {
    Ok(view
        .acts(document)?
        .iter()
        .filter_map(|row| read(row.id, &row.bytes))
        .collect())
}

/// An act from its signed bytes; nothing for a kind that needs an update.
pub fn read(id: ActId, bytes: &[u8]) -> Option<Act> {
    let body = SignedAct::parse(bytes).ok()?.body;
    Some(Act {
        id,
        kind: kind(body.kind)?,
        document: DocumentId(body.doc),
        at: body.at,
        heads: body.heads.iter().map(|head| HeadId(head.0)).collect(),
        after: body.after.iter().map(|act| ActId(act.0)).collect(),
        line: body.line.map(ConversationId),
        text: body.text,
        by: DeviceId(body.by.0),
        chain_seq: body.chain_seq,
    })
}

/// The kind with a number, if this version knows it.
pub fn kind(number: u8) -> Option<ActKind> {
    KINDS
        .into_iter()
        .find(|(known, _)| *known == number)
        .map(|(_, kind)| kind)
}

fn number(kind: ActKind) -> u8 {
    KINDS
        .into_iter()
        .find(|(_, known)| *known == kind)
        .map_or(0, |(number, _)| number)
}

fn sorted(hashes: impl Iterator<Item = Hash>) -> Vec<Hash> {
    let mut hashes: Vec<_> = hashes.collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}
