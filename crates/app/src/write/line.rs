//! The lines of `round write`, by the fields of formats.md §6. An unknown field or word is refused, not guessed.

use super::{TextWarning, reader::Reader};
use crate::Failure;
use chrono::NaiveDate;
use domain::{
    Catalogue, ConversationEdit, ConversationId, RoundEdit, TimeOfDay, VisitEdit, VisitId,
    flyer::Given,
    keys::{List, is_known},
    round::{LONG_NOTE_LIMIT, NOTE_LIMIT},
    text_check,
    time::is_day,
    words::{AgeBand, Gender, Kind, KindOfRound, Met, PartOfDay, WindowState, With},
};
use serde::{Deserialize, Deserializer};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// More people, windows or pieces than any street has.
const MOST: u32 = 100_000;

/// One line: what a person wrote, or took away. What it leaves out stays as it is.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Line {
    /// Fields of the round itself.
    Round(RoundFields),
    /// A visit: a new one, or fields of one that is there.
    Visit(VisitFields),
    /// A conversation line: a new one, or fields of one that is there.
    Conversation(ConversationFields),
    /// Takes a visit with its lines, a line or the round away, by its id.
    Remove(String),
    /// Brings back what was taken away; a visit comes with the lines that went with it. What nobody else had seen when it
    /// was taken away is forgotten at the next sync: then this is `not_found`, and the screen writes it again.
    Restore(String),
}

/// Reads a field that may be there as null: present and empty.
fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// Fields of a round. A null empties a field.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
#[allow(missing_docs)] // The fields are those of formats.md §6.
pub struct RoundFields {
    pub date: Option<String>,
    #[serde(deserialize_with = "present")]
    pub part_of_day: Option<Option<String>>,
    #[serde(deserialize_with = "present")]
    pub kind_of_round: Option<Option<String>>,
    #[serde(deserialize_with = "present")]
    pub from: Option<Option<String>>,
    #[serde(deserialize_with = "present")]
    pub to: Option<Option<String>>,
    pub people: Option<Vec<String>>,
    pub planned: Option<Vec<String>>,
    pub tags: Option<BTreeSet<String>>,
    pub note: Option<String>,
}

/// Fields of a visit. A new one needs `place`, and gets an id if it has none.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
#[allow(missing_docs)] // The fields are those of formats.md §6.
pub struct VisitFields {
    pub id: Option<String>,
    pub place: Option<String>,
    #[serde(deserialize_with = "present")]
    pub from: Option<Option<String>>,
    #[serde(deserialize_with = "present")]
    pub to: Option<Option<String>>,
    pub people: Option<Vec<String>>,
    pub windows: Option<BTreeMap<String, Option<u32>>>,
    #[serde(deserialize_with = "present")]
    pub greeted: Option<Option<u32>>,
    #[serde(deserialize_with = "present")]
    pub knocked: Option<Option<u32>>,
    #[serde(deserialize_with = "present")]
    pub genders: Option<Option<String>>,
    pub materials: Option<BTreeMap<String, Option<u32>>>,
    pub flyers: Option<BTreeMap<String, Option<u32>>>,
    pub note: Option<String>,
}

/// Fields of a conversation line. A new one needs `kind`, gets an id if it has none, and stands under the last visit if it names none.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
#[allow(missing_docs)] // The fields are those of formats.md §6.
pub struct ConversationFields {
    pub id: Option<String>,
    pub visit: Option<String>,
    pub by: Option<Vec<String>>,
    pub with: Option<String>,
    pub kind: Option<String>,
    pub n: Option<u32>,
    #[serde(deserialize_with = "present")]
    pub language: Option<Option<String>>,
    pub gender: Option<String>,
    pub age_band: Option<String>,
    pub met: Option<String>,
    pub topics: Option<BTreeSet<String>>,
    pub question: Option<String>,
    pub referrals: Option<BTreeSet<String>>,
    #[serde(deserialize_with = "present")]
    pub follow_up: Option<Option<String>>,
    pub note: Option<String>,
    pub order: Option<i64>,
}

/// The open lists: what the app ships with, and what the team added.
pub(super) struct Words {
    added: BTreeMap<String, String>,
}

impl Line {
    /// A line of a script.
    pub(super) fn read(text: &str) -> Result<Self, Failure> {
        // The parser's words quote the input: only the place is passed on.
        serde_json::from_str(text).map_err(|error| Failure::input(format!("column {}", error.column())))
    }
}

impl Words {
    pub fn new(catalogue: &Catalogue) -> Self {
        Self {
            added: catalogue.additions.clone(),
        }
    }

    fn knows(&self, list: List, id: &str) -> bool {
        is_known(list, id) || self.added.get(id).is_some_and(|known| known == list.name())
    }

    fn all(&self, list: List, ids: &BTreeSet<String>, field: &str) -> Result<BTreeSet<String>, Failure> {
        match ids.iter().find(|id| !self.knows(list, id)) {
            Some(_) => Err(Failure::input(field)),
            None => Ok(ids.clone()),
        }
    }

    /// Languages are open: a code of two or three letters is one, and so is `und`.
    fn language(&self, id: &str, field: &str) -> Result<String, Failure> {
        let code = (2..=3).contains(&id.len()) && id.bytes().all(|letter| letter.is_ascii_lowercase());
        if code || self.knows(List::Language, id) {
            Ok(id.to_owned())
        } else {
            Err(Failure::input(field))
        }
    }
}

impl RoundFields {
    pub(super) fn edit(self, reader: &Reader<'_>) -> Result<RoundEdit, Failure> {
        let planned = self
            .planned
            .map(|places| places.iter().map(|place| reader.place(place)).collect());
        let tags = self.tags.map(
            |tags| match tags.iter().all(|tag| (1..=60).contains(&tag.chars().count())) {
                true => Ok(tags),
                false => Err(Failure::input("round.tags")),
            },
        );
        Ok(RoundEdit {
            date: self.date.as_deref().map(|text| date(text, "round.date")).transpose()?,
            part_of_day: word(self.part_of_day, PartOfDay::known, "round.part_of_day")?,
            kind_of_round: word(self.kind_of_round, KindOfRound::known, "round.kind_of_round")?,
            from: time(self.from, "round.from")?,
            to: time(self.to, "round.to")?,
            people: self
                .people
                .map(|people| reader.people(&people, "round.people"))
                .transpose()?,
            planned: planned.transpose()?,
            tags: tags.transpose()?,
            note: note(self.note, LONG_NOTE_LIMIT, "round.note")?,
            ..RoundEdit::default()
        })
    }
}

impl VisitFields {
    pub(super) fn edit(self, reader: &Reader<'_>) -> Result<(VisitId, VisitEdit), Failure> {
        let id = self
            .id
            .map(|id| id.parse().map_err(|_| Failure::input("visit.id")))
            .transpose()?;
        let (id, known) = reader.visit(id);
        if known && !reader.stands(id) {
            return Err(Failure::input("visit.id"));
        }
        if !known && self.place.is_none() {
            return Err(Failure::input("visit.place"));
        }
        let windows = counts(self.windows, "visit.windows", |id| WindowState::known(id).is_some())?;
        let materials = counts(self.materials, "visit.materials", |id| {
            reader.known.words.knows(List::Material, id)
        })?;
        let flyers = counts(self.flyers, "visit.flyers", |id| {
            let (given, words) = (Given::of(id), &reader.known.words);
            let subject = given
                .subject
                .is_none_or(|subject| words.knows(List::FlyerSubject, subject));
            subject && words.language(given.language, "").is_ok()
        })?;
        let edit = VisitEdit {
            place: self.place.map(|place| reader.place(&place)).transpose()?,
            from: time(self.from, "visit.from")?,
            to: time(self.to, "visit.to")?,
            people: self
                .people
                .map(|people| reader.people(&people, "visit.people"))
                .transpose()?,
            windows,
            greeted: count(self.greeted, "visit.greeted")?,
            knocked: count(self.knocked, "visit.knocked")?,
            genders: word(self.genders, Gender::known, "visit.genders")?,
            materials,
            flyers,
            note: note(self.note, LONG_NOTE_LIMIT, "visit.note")?,
            ..VisitEdit::default()
        };
        Ok((id, edit))
    }
}

impl ConversationFields {
    pub(super) fn edit(self, reader: &Reader<'_>) -> Result<(ConversationId, ConversationEdit), Failure> {
        let id = self
            .id
            .map(|id| id.parse().map_err(|_| Failure::input("conversation.id")))
            .transpose()?;
        let (id, known) = reader.conversation(id);
        // A line that was removed would take the words and show them nowhere.
        if known && !reader.line_stands(id) {
            return Err(Failure::input("conversation.id"));
        }
        let visit = self
            .visit
            .map(|visit| visit.parse().map_err(|_| Failure::input("conversation.visit")));
        let visit = visit.transpose()?;
        if visit.is_some_and(|visit| !reader.stands(visit)) {
            return Err(Failure::input("conversation.visit"));
        }
        if self.n.is_some_and(|n| n == 0 || n > MOST) {
            return Err(Failure::input("conversation.n"));
        }
        let words = &reader.known.words;
        let language = self.language.map(|language| {
            language
                .map(|language| words.language(&language, "conversation.language"))
                .transpose()
        });
        let follow_up = self
            .follow_up
            .map(|day| day.map(|day| date(&day, "conversation.follow_up")).transpose());
        let topics = self
            .topics
            .map(|topics| words.all(List::Topic, &topics, "conversation.topics"));
        let referrals = self
            .referrals
            .map(|to| words.all(List::Destination, &to, "conversation.referrals"));
        let mut edit = ConversationEdit {
            visit: visit.or(if known { None } else { reader.last_visit() }),
            by: self.by.map(|by| reader.people(&by, "conversation.by")).transpose()?,
            with: plain(self.with, With::known, "conversation.with")?,
            kind: plain(self.kind, Kind::known, "conversation.kind")?,
            n: self.n,
            language: language.transpose()?,
            gender: plain(self.gender, Gender::known, "conversation.gender")?,
            age_band: plain(self.age_band, AgeBand::known, "conversation.age_band")?,
            met: plain(self.met, Met::known, "conversation.met")?,
            topics: topics.transpose()?,
            question: note(self.question, LONG_NOTE_LIMIT, "conversation.question")?,
            referrals: referrals.transpose()?,
            follow_up: follow_up.transpose()?,
            note: note(self.note, NOTE_LIMIT, "conversation.note")?,
            order: self.order,
            ..ConversationEdit::default()
        };
        if !known {
            if edit.kind.is_none() {
                return Err(Failure::input("conversation.kind"));
            }
            if edit.visit.is_none() {
                return Err(Failure::input("conversation.visit"));
            }
            fill_new(&mut edit);
        }
        Ok((id, edit))
    }
}

/// The local text check of one field.
pub(super) fn look_at(warnings: &mut Vec<TextWarning>, field: &'static str, text: Option<&str>) {
    let found = text_check::check(text.unwrap_or_default());
    warnings.extend(found.into_iter().map(|warning| TextWarning { field, warning }));
}

/// What a new line is unless it says otherwise: with a sex worker, one person, nothing noted that nobody said.
fn fill_new(edit: &mut ConversationEdit) {
    edit.with.get_or_insert(With::SexWorker);
    edit.n.get_or_insert(1);
    edit.met.get_or_insert(Met::NotNoted);
}

fn date(text: &str, field: &str) -> Result<NaiveDate, Failure> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| Failure::input(field))?;
    if date.to_string() == text && is_day(date) {
        Ok(date)
    } else {
        Err(Failure::input(field))
    }
}

fn time(value: Option<Option<String>>, field: &str) -> Result<Option<Option<TimeOfDay>>, Failure> {
    let read = |text: String| text.parse().map_err(|_| Failure::input(field));
    value.map(|value| value.map(read).transpose()).transpose()
}

fn plain<T>(value: Option<String>, known: impl Fn(&str) -> Option<T>, field: &str) -> Result<Option<T>, Failure> {
    value
        .map(|id| known(&id).ok_or_else(|| Failure::input(field)))
        .transpose()
}

fn word<T>(
    value: Option<Option<String>>,
    known: impl Fn(&str) -> Option<T>,
    field: &str,
) -> Result<Option<Option<T>>, Failure> {
    value.map(|value| plain(value, &known, field)).transpose()
}

fn count(value: Option<Option<u32>>, field: &str) -> Result<Option<Option<u32>>, Failure> {
    if value.flatten().is_some_and(|n| n > MOST) {
        Err(Failure::input(field))
    } else {
        Ok(value)
    }
}

/// A map of counters as a whole; null means that it was not counted.
fn counts(
    value: Option<BTreeMap<String, Option<u32>>>,
    field: &str,
    known: impl Fn(&str) -> bool,
) -> Result<Option<BTreeMap<String, u32>>, Failure> {
    let Some(value) = value else { return Ok(None) };
    if value.iter().any(|(id, n)| !known(id) || n.is_some_and(|n| n > MOST)) {
        return Err(Failure::input(field));
    }
    Ok(Some(
        value.into_iter().filter_map(|(id, n)| n.map(|n| (id, n))).collect(),
    ))
}

fn note(value: Option<String>, limit: usize, field: &str) -> Result<Option<String>, Failure> {
    if value.as_ref().is_some_and(|note| note.chars().count() > limit) {
        Err(Failure::input(field))
    } else {
        Ok(value)
    }
}
