//! What became different since a reader last looked: field by field, each with who wrote it and when.

use crate::{
    AuthorPrefix,
    conflict::{author_of, claims, prefix_of},
    document::Document,
    error::DocumentError,
    fields::Plain,
    guard::guarded,
    keys::{self, document_key, domain_name},
    tree::Tree,
};
use automerge::{Automerge, ChangeHash, ObjId, ROOT, legacy};
use domain::{ConversationId, DocumentId, HeadId, Round, VisitId};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

/// One field that reads otherwise than it did.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundDifference {
    /// The visit or line it belongs to, or the round itself.
    pub of: Part,
    /// The field, in the words of `domain`; `added` or `removed` for a visit or line as a whole.
    pub field: String,
    /// What it was, as the round's own field showed it; null for what was added.
    pub before: Json,
    /// What it is; null for what was removed.
    pub after: Json,
    /// Who wrote it last.
    pub author: AuthorPrefix,
    /// When, by that device's clock; milliseconds since 1970.
    pub at: i64,
}

/// A part of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The round's own fields.
    Round,
    /// One visit.
    Visit(VisitId),
    /// One line.
    Conversation(ConversationId),
}

/// Fields that say nothing to a reader.
const SILENT: [&str; 7] = ["id", "origin", "author", "order", "visits", "conversations", "removed"];
const ADDED: &str = "added";

impl Document {
    /// How the round differs from what it was at `heads`, in the order of the round; nothing when one of `heads` is
    /// unknown here, or when there are none.
    pub fn differences(&self, heads: &[HeadId]) -> Result<Option<Vec<FoundDifference>>, DocumentError> {
        let id = DocumentId([0; 16]);
        let Some(then) = self.round_at(id, heads)? else {
            return Ok(None);
        };
        let Some(heads) = self.known(heads) else {
            return Ok(None);
        };
        let now = self.round(id)?;
        let found = guarded(|| {
            let written = Written::since(&self.doc, &heads);
            compare(&then, &now)
                .into_iter()
                .map(|(of, field, before, after)| {
                    let (author, at) = written.by(of, &field);
                    FoundDifference {
                        of,
                        field,
                        before,
                        after,
                        author,
                        at,
                    }
                })
                .collect()
        })?;
        Ok(Some(found))
    }
}

type Difference = (Part, String, Json, Json);

fn compare(then: &Round, now: &Round) -> Vec<Difference> {
    let mut found = fields(Part::Round, &json(then), &json(now));
    let visits = |round: &Round| by_id(round.visits.iter().map(|visit| (visit.id, json(visit))));
    let lines = |round: &Round| by_id(round.conversations.iter().map(|line| (line.id, json(line))));
    parts(&mut found, &visits(then), &visits(now), Part::Visit);
    parts(&mut found, &lines(then), &lines(now), Part::Conversation);
    found
}

/// In the order of the round, with what is gone at the end.
fn parts<I: Copy + Ord>(found: &mut Vec<Difference>, then: &Parts<I>, now: &Parts<I>, part: impl Fn(I) -> Part) {
    for (id, after) in &now.in_order {
        match then.get(*id) {
            Some(before) => found.extend(fields(part(*id), before, after)),
            None => found.push((part(*id), ADDED.to_owned(), Json::Null, after.clone())),
        }
    }
    for (id, before) in then.in_order.iter().filter(|(id, _)| now.get(*id).is_none()) {
        found.push((part(*id), keys::REMOVED.to_owned(), before.clone(), Json::Null));
    }
}

struct Parts<I> {
    in_order: Vec<(I, Json)>,
    places: BTreeMap<I, usize>,
}

impl<I: Copy + Ord> Parts<I> {
    fn get(&self, id: I) -> Option<&Json> {
        self.in_order.get(*self.places.get(&id)?).map(|(_, value)| value)
    }
}

fn by_id<I: Copy + Ord>(parts: impl Iterator<Item = (I, Json)>) -> Parts<I> {
    let in_order: Vec<_> = parts.collect();
    let places = in_order.iter().zip(0..).map(|((id, _), place)| (*id, place)).collect();
    Parts { in_order, places }
}

fn fields(of: Part, then: &Json, now: &Json) -> Vec<Difference> {
    let (Json::Object(then), Json::Object(now)) = (then, now) else {
        return Vec::new();
    };
    let differs = now
        .iter()
        .filter(|(field, after)| !SILENT.contains(&field.as_str()) && then.get(*field) != Some(*after));
    differs
        .map(|(field, after)| {
            let before = then.get(field).cloned().unwrap_or_default();
            (of, field.clone(), before, after.clone())
        })
        .collect()
}

/// Our own plain values always have a JSON form.
fn json(value: &impl serde::Serialize) -> Json {
    serde_json::to_value(value).unwrap_or_default()
}

/// Who wrote which field since a moment.
struct Written<'d> {
    doc: &'d Automerge,
    tree: Tree,
    objects: BTreeMap<Part, ObjId>,
    last: BTreeMap<(Part, String), (AuthorPrefix, i64)>,
    latest: (AuthorPrefix, i64),
}

impl<'d> Written<'d> {
    fn since(doc: &'d Automerge, heads: &[ChangeHash]) -> Self {
        let tree = Tree::read(doc, &ROOT, None);
        let (objects, fields_of) = places(&tree);
        let mut last = BTreeMap::new();
        let mut latest = (AuthorPrefix::default(), 0);
        // In an order in which each change follows what it builds on: the last writer is the one who counts.
        for change in doc.get_changes(heads) {
            let who = (prefix_of(change.actor_id()), change.timestamp());
            latest = who;
            for op in change.decode().operations {
                let legacy::Key::Map(key) = &op.key else { continue };
                let Some(field) = fields_of.get(&name(&op.obj)) else {
                    continue;
                };
                match field {
                    Field::All(part) => last.insert((*part, domain_name(key).to_owned()), who),
                    Field::One(part, field) => last.insert((*part, field.clone()), who),
                    Field::Visits => key
                        .parse()
                        .ok()
                        .and_then(|id| last.insert((Part::Visit(id), ADDED.to_owned()), who)),
                    Field::Lines => key
                        .parse()
                        .ok()
                        .and_then(|id| last.insert((Part::Conversation(id), ADDED.to_owned()), who)),
                };
            }
        }
        Self {
            doc,
            tree,
            objects,
            last,
            latest,
        }
    }

    /// The writer of the value that counts now. What came back is told by whoever took its removal away.
    fn by(&self, part: Part, field: &str) -> (AuthorPrefix, i64) {
        let last = |field: &str| self.last.get(&(part, field.to_owned())).copied();
        let found = match field {
            ADDED => last(ADDED).or_else(|| last(keys::REMOVED)),
            _ => self.winner(part, field).or_else(|| last(field)),
        };
        found.unwrap_or(self.latest)
    }

    /// Of two values at once, the writer of the one that is shown.
    fn winner(&self, part: Part, field: &str) -> Option<(AuthorPrefix, i64)> {
        let object = self.objects.get(&part)?;
        let key = if part == Part::Round {
            document_key(field)
        } else {
            field
        };
        if matches!(self.tree.fields(object).get(key)?.value, Plain::Map(_)) {
            return None;
        }
        let (_, id) = claims(self.doc, object, key).pop()?;
        let change = self.doc.get_change_meta_by_hash(&self.doc.hash_for_opid(&id)?)?;
        Some((author_of(&id), change.timestamp))
    }
}

/// What an operation in a map of the document is about.
enum Field {
    /// The field that the operation names.
    All(Part),
    /// This one: its map is a set or holds counts.
    One(Part, String),
    /// The visit that the operation names.
    Visits,
    /// The line that it names.
    Lines,
}

/// An object as changes name it: the number and the actor of the operation that made it.
type Name = Option<(u64, Vec<u8>)>;

fn name(object: &legacy::ObjectId) -> Name {
    match object {
        legacy::ObjectId::Root => None,
        legacy::ObjectId::Id(made) => Some((made.counter(), made.actor().to_bytes().to_vec())),
    }
}

fn name_of(object: &ObjId) -> Name {
    match object {
        ObjId::Root => None,
        ObjId::Id(counter, actor, _) => Some((*counter, actor.to_bytes().to_vec())),
    }
}

fn places(tree: &Tree) -> (BTreeMap<Part, ObjId>, BTreeMap<Name, Field>) {
    let mut objects = BTreeMap::from([(Part::Round, ROOT)]);
    let mut fields = BTreeMap::from([(None, Field::All(Part::Round))]);
    let root = tree.fields(&ROOT);
    for (key, field) in root.iter() {
        let Plain::Map(object) = &field.value else { continue };
        let what = match key {
            keys::VISITS => Field::Visits,
            keys::LINES => Field::Lines,
            _ => Field::One(Part::Round, domain_name(key).to_owned()),
        };
        fields.insert(name_of(object), what);
    }
    let visits = ids(tree, keys::VISITS, Part::Visit);
    let lines = ids(tree, keys::LINES, Part::Conversation);
    let mut seen = BTreeSet::new();
    for (part, object) in visits.into_iter().chain(lines) {
        for (key, field) in tree.fields(&object).iter() {
            if let Plain::Map(inner) = &field.value {
                fields.insert(name_of(inner), Field::One(part, key.to_owned()));
            }
        }
        fields.insert(name_of(&object), Field::All(part));
        if seen.insert(part) {
            objects.insert(part, object);
        }
    }
    (objects, fields)
}

fn ids<I: std::str::FromStr>(tree: &Tree, key: &str, part: impl Fn(I) -> Part) -> Vec<(Part, ObjId)> {
    let records = tree.inside(tree.fields(&ROOT), key);
    let parsed = records.iter().filter_map(|(id, field)| match &field.value {
        Plain::Map(object) => Some((part(id.parse().ok()?), object.clone())),
        _ => None,
    });
    parsed.collect()
}
