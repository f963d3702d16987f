//! Reading a round, a visit, a line.

use super::{creation_order, date, records, set, words};
use crate::{
    AuthorPrefix,
    conflict::{FoundConflict, author_of},
    document::Document,
    error::DocumentError,
    fields::{Fields, fields},
    guard::guarded,
    keys::{self, kind},
    tree::Tree,
};
use automerge::{ChangeHash, ObjId, ObjType, ROOT, ReadDoc, Value};
use domain::{
    Conversation, ConversationId, DocumentId, HeadId, Round, TimeOfDay, Visit, VisitId,
    words::{AgeBand, Gender, Kind, KindOfRound, Met, PartOfDay, With},
};
use std::collections::{BTreeMap, BTreeSet};

/// A round as it reads now, and what lists need besides.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundRead {
    /// As [`Document::round`] reads it.
    pub round: Round,
    /// As [`Document::line_authors`] tells them.
    pub line_authors: BTreeMap<ConversationId, AuthorPrefix>,
    /// As [`Document::conflicts`] finds them.
    pub conflicts: Vec<FoundConflict>,
}

impl Document {
    /// The round as it reads now. `id` is the document's own, which it doesn't hold.
    ///
    /// `Conversation::author` is nothing here: fill it from [`Document::line_authors`], with the chain at hand.
    pub fn round(&self, id: DocumentId) -> Result<Round, DocumentError> {
        self.read_round(id, None)
    }

    /// The round with who made its lines and what contradicts, in one pass: whoever saves a line waits for this.
    pub fn round_read(&self, id: DocumentId) -> Result<RoundRead, DocumentError> {
        let (tree, round, line_authors) = guarded(|| {
            let tree = self.tree();
            let round = round(&tree, id)?;
            let lines = records(tree.inside(tree.fields(&ROOT), keys::LINES));
            let authors = lines.map(|(id, object)| (id, author_of(object))).collect();
            Ok::<_, DocumentError>((tree, round, authors))
        })??;
        Ok(RoundRead {
            round,
            line_authors,
            conflicts: guarded(|| self.conflicts_in(&tree)).unwrap_or_default(),
        })
    }

    /// The round as it read at `heads`; nothing when one of them is unknown here, or when there are none.
    pub fn round_at(&self, id: DocumentId, heads: &[HeadId]) -> Result<Option<Round>, DocumentError> {
        match self.known(heads) {
            Some(heads) if !heads.is_empty() => self.read_round(id, Some(&heads)).map(Some),
            _ => Ok(None),
        }
    }

    /// One visit as it reads now; nothing when it doesn't exist, or is removed and no line stands under it.
    pub fn visit(&self, id: VisitId) -> Option<Visit> {
        let alone = self.one(keys::VISITS, &id.to_string(), |tree, object| {
            visit(tree, id, object, false).map(|found| found.visit)
        });
        let under_lines = || {
            let round = self.round(DocumentId([0; 16])).ok()?;
            round.visits.into_iter().find(|visit| visit.id == id)
        };
        alone.or_else(|| if self.has_visit(id) { under_lines() } else { None })
    }

    /// One line as it reads now; nothing when it doesn't exist or is removed.
    pub fn conversation(&self, id: ConversationId) -> Option<Conversation> {
        self.one(keys::LINES, &id.to_string(), |tree, object| {
            conversation(tree, id, object)
        })
    }

    /// Whether the round has this visit, removed or not.
    pub fn has_visit(&self, id: VisitId) -> bool {
        guarded(|| self.record(keys::VISITS, &id.to_string()).is_some()).unwrap_or_default()
    }

    /// Whether the round has this line, removed or not.
    pub fn has_conversation(&self, id: ConversationId) -> bool {
        guarded(|| self.record(keys::LINES, &id.to_string()).is_some()).unwrap_or_default()
    }

    /// The lines that went with a removed visit: those whose removal was written by the same change. They come back
    /// with it.
    pub fn lines_removed_with(&self, visit: VisitId) -> Vec<ConversationId> {
        let removal = |object: &ObjId| {
            let (_, id) = self.doc.get(object, keys::REMOVED).ok().flatten()?;
            self.doc.hash_for_opid(&id)
        };
        guarded(|| {
            let tree = self.tree();
            let root = tree.fields(&ROOT);
            let record = self.record(keys::VISITS, &visit.to_string())?;
            let change = removal(&record).filter(|_| tree.fields(&record).is_true(keys::REMOVED))?;
            let lines = records::<ConversationId>(tree.inside(root, keys::LINES)).filter(|(_, line)| {
                let fields = tree.fields(line);
                fields.parsed(keys::VISIT) == Some(visit)
                    && fields.is_true(keys::REMOVED)
                    && removal(line) == Some(change)
            });
            Some(lines.map(|(id, _)| id).collect())
        })
        .ok()
        .flatten()
        .unwrap_or_default()
    }

    /// Removed visits under which a line stands: what says that they are removed, and the first such line.
    pub(crate) fn revived_visits(tree: &Tree) -> Vec<(VisitId, ObjId, ObjId)> {
        let root = tree.fields(&ROOT);
        let lines: Vec<_> = records::<ConversationId>(tree.inside(root, keys::LINES)).collect();
        let line_under = |visit: VisitId| {
            let standing = lines
                .iter()
                .filter(|(_, line)| !tree.fields(line).is_true(keys::REMOVED));
            let mut under = standing.filter(|(_, line)| tree.fields(line).parsed(keys::VISIT) == Some(visit));
            under.next().map(|(_, line)| (*line).clone())
        };
        records::<VisitId>(tree.inside(root, keys::VISITS))
            .filter(|(_, visit)| tree.fields(visit).is_true(keys::REMOVED))
            .filter_map(|(id, visit)| Some((id, visit.clone(), line_under(id)?)))
            .collect()
    }

    /// Who made each line, removed ones included.
    pub fn line_authors(&self) -> BTreeMap<ConversationId, AuthorPrefix> {
        guarded(|| {
            let lines = self
                .root()
                .map(keys::LINES)
                .map(|lines| fields(&self.doc, lines))
                .unwrap_or_default();
            records(&lines).map(|(id, object)| (id, author_of(object))).collect()
        })
        .unwrap_or_default()
    }

    fn read_round(&self, id: DocumentId, heads: Option<&[ChangeHash]>) -> Result<Round, DocumentError> {
        guarded(|| round(&Tree::read(&self.doc, &ROOT, heads), id))?
    }

    fn one<T>(&self, map: &str, id: &str, read: impl FnOnce(&Tree, &ObjId) -> Option<T>) -> Option<T> {
        guarded(|| {
            let object = self.record(map, id)?;
            read(&Tree::read(&self.doc, &object, None), &object)
        })
        .unwrap_or_default()
    }

    fn record(&self, map: &str, id: &str) -> Option<ObjId> {
        let child = |object: &ObjId, key: &str| match self.doc.get(object, key) {
            Ok(Some((Value::Object(ObjType::Map), child))) => Some(child),
            _ => None,
        };
        child(&child(&ROOT, map)?, id)
    }
}

pub(super) fn round(tree: &Tree, id: DocumentId) -> Result<Round, DocumentError> {
    let root = tree.fields(&ROOT);
    if root.text(keys::KIND) != Some(kind::ROUND) {
        return Err(DocumentError::WrongKind);
    }
    let from = root.parsed(keys::FROM);
    let all_lines = tree.inside(root, keys::LINES);
    let mut conversations: Vec<_> = records(all_lines)
        .filter_map(|(id, object)| conversation(tree, id, object))
        .collect();
    conversations.sort_by_key(|line| (line.order, line.id));
    Ok(Round {
        id,
        date: date(root, keys::DATE).ok_or(DocumentError::NoDate)?,
        part_of_day: root.text(keys::PART).map(PartOfDay::from),
        kind_of_round: root.text(keys::KIND_OF_ROUND).map(KindOfRound::from),
        from,
        to: root.parsed(keys::TO),
        people: tree.inside(root, keys::PEOPLE).parsed_members(),
        planned: planned(tree.inside(root, keys::PLANNED)),
        tags: set(tree, root, keys::TAGS),
        note: words(root, keys::NOTE),
        visits: visits(tree, root, from, &conversations),
        conversations,
        removed: root.is_true(keys::REMOVED),
        origin: root.text(keys::ORIGIN).map(str::to_owned),
    })
}

fn planned(fields: &Fields) -> Vec<DocumentId> {
    let mut places: Vec<(i64, DocumentId)> = fields
        .iter()
        .filter_map(|(place, _)| Some((fields.int(place)?, place.parse().ok()?)))
        .collect();
    places.sort_unstable();
    places.into_iter().map(|(_, place)| place).collect()
}

/// In the order of their times; those without a time come after, in the order in which they were made.
///
/// A removed visit stands while a line stands under it: a colleague wrote that line at the same time, and it must
/// neither vanish nor count nowhere. The conflicts show both.
fn visits(tree: &Tree, root: &Fields, round_from: Option<TimeOfDay>, lines: &[Conversation]) -> Vec<Visit> {
    let all = tree.inside(root, keys::VISITS);
    let named: BTreeSet<VisitId> = lines.iter().map(|line| line.visit).collect();
    let mut found: Vec<_> = records(all)
        .filter_map(|(id, object)| visit(tree, id, object, named.contains(&id)))
        .collect();
    found.sort_by_key(|found| {
        let since_start = found.visit.from.map(|from| minutes_into_round(round_from, from));
        (since_start.is_none(), since_start, found.made, found.visit.id)
    });
    found.into_iter().map(|found| found.visit).collect()
}

/// Minutes from six hours before the round began: 01:40 comes after 23:40 in a round of the night, and a visit that
/// was noted a little before the round's own beginning still comes first. A round without a beginning starts its
/// day at five in the morning.
fn minutes_into_round(round_from: Option<TimeOfDay>, time: TimeOfDay) -> u16 {
    const DAY: u16 = 24 * 60;
    let day_starts = round_from.map_or(5 * 60, |from| (from.minutes() + DAY - 6 * 60) % DAY);
    (time.minutes() + DAY - day_starts) % DAY
}

struct FoundVisit {
    made: i64,
    visit: Visit,
}

fn visit(tree: &Tree, id: VisitId, object: &ObjId, has_lines: bool) -> Option<FoundVisit> {
    let fields = tree.fields(object);
    if fields.is_true(keys::REMOVED) && !has_lines {
        return None;
    }
    let visit = Visit {
        id,
        origin: fields.text(keys::ORIGIN).map(str::to_owned),
        // Every visit that we write has a place; one of a hostile document is shown, at a place that nobody knows.
        place: fields.parsed(keys::PLACE).unwrap_or(DocumentId([0; 16])),
        from: fields.parsed(keys::FROM),
        to: fields.parsed(keys::TO),
        people: tree.inside(fields, keys::PEOPLE).parsed_members(),
        windows: tree.inside(fields, keys::WINDOWS).counts(),
        greeted: fields.count(keys::GREETED),
        knocked: fields.count(keys::KNOCKED),
        genders: fields.text(keys::GENDERS).map(Gender::from),
        materials: tree.inside(fields, keys::MATERIALS).counts(),
        flyers: tree.inside(fields, keys::FLYERS).counts(),
        note: words(fields, keys::NOTE),
    };
    Some(FoundVisit {
        made: creation_order(object),
        visit,
    })
}

fn conversation(tree: &Tree, id: ConversationId, object: &ObjId) -> Option<Conversation> {
    let fields = tree.fields(object);
    if fields.is_true(keys::REMOVED) {
        return None;
    }
    Some(Conversation {
        id,
        origin: fields.text(keys::ORIGIN).map(str::to_owned),
        // As with a visit's place: a line that says nothing readable is shown, not dropped in silence.
        visit: fields.parsed(keys::VISIT).unwrap_or(VisitId([0; 6])),
        by: tree.inside(fields, keys::BY).parsed_members(),
        with: fields.text(keys::WITH).map_or(With::SexWorker, With::from),
        kind: Kind::from(fields.text(keys::KIND).unwrap_or_default()),
        n: fields.count(keys::N).unwrap_or(1).max(1),
        language: fields.text(keys::LANGUAGE).map(str::to_owned),
        gender: fields.text(keys::GENDER).map_or(Gender::NotNoted, Gender::from),
        age_band: fields.text(keys::AGE_BAND).map_or(AgeBand::NotNoted, AgeBand::from),
        met: fields.text(keys::MET).map_or(Met::NotNoted, Met::from),
        topics: set(tree, fields, keys::TOPICS),
        question: words(fields, keys::QUESTION),
        referrals: set(tree, fields, keys::REFERRALS),
        follow_up: date(fields, keys::FOLLOW_UP),
        note: words(fields, keys::NOTE),
        order: fields.int(keys::ORDER).unwrap_or_else(|| creation_order(object)),
        author: None,
    })
}
