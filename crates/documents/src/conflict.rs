//! Conflicts: fields that two people gave distinct values at the same time. Both are shown, never just the winner.

use crate::{
    AuthorPrefix,
    document::Document,
    fields::Plain,
    guard::guarded,
    keys::{self, domain_name},
    tree::Tree,
};
use automerge::{ObjId, ROOT, ReadDoc, ScalarValueRef, Value, ValueRef};
use domain::VisitId;
use serde_json::Value as Json;

/// A field with more than one distinct value. The caller turns the authors into devices.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundConflict {
    /// From the root, in the words of `domain`: `["note"]`, `["conversations", id, "gender"]`,
    /// `["visits", id, "windows", "open"]`.
    pub path: Vec<String>,
    /// The distinct values, the one that counts for now last; null is an emptied field.
    pub values: Vec<Claim>,
}

/// One of the values of a field.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// The value as the field holds it.
    pub value: Json,
    /// Who wrote it.
    pub author: AuthorPrefix,
    /// When, by that device's clock; milliseconds since 1970.
    pub at: i64,
}

impl Document {
    /// All conflicts of the document as it is now, by path. A removed visit or line has none, except about its removal.
    pub fn conflicts(&self) -> Vec<FoundConflict> {
        guarded(|| self.conflicts_in(&self.tree())).unwrap_or_default()
    }

    pub(crate) fn conflicts_in(&self, tree: &Tree) -> Vec<FoundConflict> {
        let mut found = Vec::new();
        self.search(tree, &ROOT, &mut Vec::new(), &mut found);
        // What says that a visit stands again says it all; two who disagree about its removal are among it.
        let revived = self.revived(tree);
        found.retain(|one| revived.iter().all(|other| other.path != one.path));
        found.extend(revived);
        found
    }

    /// A visit that one removed while another wrote a line under it: it stands, and both are shown.
    fn revived(&self, tree: &Tree) -> Vec<FoundConflict> {
        let shown = |(id, visit, line): (VisitId, ObjId, ObjId)| {
            let removals = claims(&self.doc, &visit, keys::REMOVED).into_iter();
            let mut values: Vec<_> = removals.map(|claim| self.claim(claim)).collect();
            values.retain(|claim| claim.value != Json::Bool(false));
            values.push(self.claim((Json::Bool(false), line)));
            let path = ["visits".to_owned(), id.to_string(), keys::REMOVED.to_owned()];
            FoundConflict {
                path: path.to_vec(),
                values,
            }
        };
        Self::revived_visits(tree).into_iter().map(shown).collect()
    }

    /// Goes no deeper than our documents are: a hostile one may be nested until the stack ends.
    fn search(&self, tree: &Tree, object: &ObjId, path: &mut Vec<String>, found: &mut Vec<FoundConflict>) {
        const DEEPEST: usize = 4; // visits, id, windows, open
        let fields = tree.fields(object);
        // The root of a removed round still shows its conflicts: it can come back as a whole.
        let removed = path.len() == 2 && fields.is_true(keys::REMOVED);
        for (key, field) in fields.iter() {
            if removed && key != keys::REMOVED {
                continue;
            }
            path.push(if path.is_empty() { domain_name(key) } else { key }.to_owned());
            if field.conflict {
                let values: Vec<_> = claims(&self.doc, object, key)
                    .into_iter()
                    .map(|claim| self.claim(claim))
                    .collect();
                if values.len() > 1 {
                    found.push(FoundConflict {
                        path: path.clone(),
                        values,
                    });
                }
            }
            if let Plain::Map(child) = &field.value
                && path.len() < DEEPEST
            {
                self.search(tree, child, path, found);
            }
            path.pop();
        }
    }

    fn claim(&self, (value, id): (Json, ObjId)) -> Claim {
        Claim {
            value,
            author: author_of(&id),
            at: self.written_at(&id),
        }
    }

    fn written_at(&self, id: &ObjId) -> i64 {
        let change = self
            .doc
            .hash_for_opid(id)
            .and_then(|hash| self.doc.get_change_meta_by_hash(&hash));
        change.map_or(0, |change| change.timestamp)
    }
}

/// The distinct values of a field with the operations that wrote them, the winning one last.
pub(crate) fn claims<R: ReadDoc>(doc: &R, object: &ObjId, key: &str) -> Vec<(Json, ObjId)> {
    let mut claims: Vec<(Json, ObjId)> = Vec::new();
    // In an order that is equal on every device; the last one is what `get` answers.
    for (value, id) in doc.get_all(object, key).unwrap_or_default() {
        let value = json(value);
        // Equal values are no conflict; the latest of them keeps its place.
        claims.retain(|(other, _)| *other != value);
        claims.push((value, id));
    }
    claims
}

/// Who made an operation.
pub(crate) fn author_of(id: &ObjId) -> AuthorPrefix {
    match id {
        ObjId::Root => AuthorPrefix::default(),
        ObjId::Id(_, actor, _) => prefix_of(actor),
    }
}

/// The author that an actor names; zeros when it is shorter than one, which no accepted change has.
pub(crate) fn prefix_of(actor: &automerge::ActorId) -> AuthorPrefix {
    actor.to_bytes().first_chunk().copied().unwrap_or_default()
}

fn json(value: Value<'_>) -> Json {
    let scalar = match value {
        Value::Object(_) => return Json::Object(serde_json::Map::new()),
        Value::Scalar(scalar) => scalar,
    };
    Plain::new(&ValueRef::Scalar(ScalarValueRef::from(scalar.into_owned())), || ROOT).to_json()
}
