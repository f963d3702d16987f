//! One act of an entry: its maker, signature, role and position.

use super::{Fate, entry::Origin, part::is_fixed};
use crate::{Me, SyncFault, acts, forget, project};
use domain::{ActId, ActKind, DocumentId, permissions::may_act, retention::Gone, words::DocumentKind};
use protocol::{Entry, Hash, Space, act::SignedAct};
use store::{ActRow, Write};

/// Keeps an act with what became of it; the document it is about, if its review may have changed.
pub(super) fn apply(
    write: &Write<'_>,
    me: &Me,
    origin: &Origin<'_>,
    bytes: &[u8],
) -> Result<Option<DocumentId>, SyncFault> {
    let (document, kind, fate) = match SignedAct::parse(bytes) {
        Ok(act) => (
            DocumentId(act.body.doc),
            acts::kind(act.body.kind),
            judge(write, me, origin, &act)?,
        ),
        Err(_) => (DocumentId([0; 16]), None, Fate::Quarantined("broken")),
    };
    if kind != Some(ActKind::Erase) && write.forgotten(document, origin.space.number())?.is_some() {
        // It goes with the document that it is about.
        return Ok(None);
    }
    let id = ActId(Hash::of(&[bytes]).0);
    let row = ActRow {
        id,
        document,
        space: origin.space.number(),
        entry: Some(origin.id),
        state: fate.state(),
        bytes: bytes.to_vec(),
    };
    write.add_received_act(&row, fate.reason())?;
    if fate == Fate::Done && kind == Some(ActKind::Erase) {
        forget::forget(write, me, origin.space.number(), document, Gone::Erased)?;
        return Ok(None);
    }
    if fate == Fate::Done {
        // An act changes what the lead must see of the document, just as a change does.
        write.add_touch(document, origin.id, origin.time)?;
        return Ok(Some(document));
    }
    Ok(None)
}

/// Judges an act again that waited for an update; whether it got further.
pub(super) fn judge_again(write: &Write<'_>, me: &Me, row: &ActRow) -> Result<bool, SyncFault> {
    let Ok(act) = SignedAct::parse(&row.bytes) else {
        return Ok(false);
    };
    let entry = row.entry.map(|entry| write.entry(entry)).transpose()?.flatten();
    let Some(entry) = entry.filter(|_| acts::kind(act.body.kind).is_some()) else {
        return Ok(false);
    };
    let (Ok(opened), Some(space)) = (Entry::parse(&entry.bytes), Space::from_number(row.space)) else {
        return Ok(false);
    };
    let origin = Origin {
        id: entry.id,
        space,
        header: &opened.header,
        time: act.body.at,
    };
    let fate = judge(write, me, &origin, &act)?;
    write.set_act_state(row.id, fate.state(), fate.reason())?;
    match fate {
        Fate::Done if acts::kind(act.body.kind) == Some(ActKind::Erase) => {
            forget::forget(write, me, row.space, row.document, Gone::Erased)?;
        }
        Fate::Done => {
            write.add_touch(row.document, entry.id, act.body.at)?;
            project::again(write, me, row.document)?;
        }
        _ => (),
    }
    Ok(true)
}

fn judge(write: &Write<'_>, me: &Me, origin: &Origin<'_>, act: &SignedAct<'_>) -> Result<Fate, SyncFault> {
    let (body, header) = (&act.body, origin.header);
    if body.by != header.author || body.chain_seq > header.chain_seq {
        return Ok(Fate::Quarantined("author"));
    }
    let Some(maker) = me.chain.device(&body.by) else {
        return Ok(Fate::Quarantined("author"));
    };
    if act.verify(&maker.sign_key, me.team(), origin.space.number()).is_err() {
        return Ok(Fate::Quarantined("signature"));
    }
    let Some(kind) = acts::kind(body.kind) else {
        return Ok(Fate::Waiting("update"));
    };
    let here = write.document(DocumentId(body.doc))?;
    if here.as_ref().is_some_and(|row| row.space != origin.space.number()) {
        return Ok(Fate::Quarantined("space"));
    }
    // A no stays a no: neither an objection nor the key that recognises one can be erased.
    let fixed = here.is_some_and(|row| is_fixed(&DocumentKind::from(row.kind.as_str())));
    if kind == ActKind::Erase && fixed {
        return Ok(Fate::Quarantined("act"));
    }
    // The role must hold where the act was made and where it was sent.
    let held = [body.chain_seq, header.chain_seq].into_iter().all(|seq| {
        let rights = project::rights(me.chain.roles_at(&body.by, seq));
        may_act(rights, kind, origin.space.number())
    });
    Ok(if held { Fate::Done } else { Fate::Quarantined("role") })
}
