//! The order in which words are offered: by use at this place over the last two years, then in the team, then as the
//! catalogue has them.

use crate::{Code, Failure, book::catalogue, day::years_before};
use chrono::NaiveDate;
use domain::{
    Catalogue, DocumentId, Place,
    counting::Counted,
    keys::{Key, List, ids},
};
use std::collections::BTreeMap;
use store::View;

/// Years back that say what is usual.
const YEARS: i32 = 2;

/// What was used where, before a round.
pub(crate) struct Habits {
    places: BTreeMap<DocumentId, Uses>,
    team: Uses,
    languages: Vec<String>,
    topics: Vec<String>,
    materials: Vec<String>,
}

/// How many lines, or visits, named a word.
#[derive(Default)]
struct Uses {
    languages: BTreeMap<Key, u32>,
    topics: BTreeMap<Key, u32>,
    materials: BTreeMap<Key, u32>,
}

impl Habits {
    /// The habits before a round of this date. The round itself is not among them: what is written in it must not move
    /// what the next line is written with.
    pub fn before(view: &View<'_>, date: NaiveDate, round: DocumentId) -> Result<Self, Failure> {
        let catalogue = catalogue(view)?;
        let mut habits = Self {
            places: BTreeMap::new(),
            team: Uses::default(),
            languages: offered(List::Language, &catalogue),
            topics: offered(List::Topic, &catalogue),
            materials: offered(List::Material, &catalogue),
        };
        let from = years_before(date, YEARS);
        for counted in view.counted_rounds(&from.to_string(), &date.to_string())? {
            let counted: Counted = serde_json::from_str(&counted).map_err(|_| Code::BookDamaged)?;
            if counted.id != round {
                habits.add(&counted);
            }
        }
        Ok(habits)
    }

    /// All languages, the usual ones first. Those that colleagues noted of the place come right after those that were
    /// spoken there.
    pub fn languages(&self, id: DocumentId, place: Option<&Place>) -> Vec<String> {
        let known = |language: &String| place.is_some_and(|place| place.languages.contains(language));
        self.order(&self.languages, id, |uses| &uses.languages, known)
    }

    /// All topics, the usual ones first.
    pub fn topics(&self, id: DocumentId) -> Vec<String> {
        self.order(&self.topics, id, |uses| &uses.topics, |_| false)
    }

    /// All materials, the usual ones first.
    pub fn materials(&self, id: DocumentId) -> Vec<String> {
        self.order(&self.materials, id, |uses| &uses.materials, |_| false)
    }

    fn add(&mut self, round: &Counted) {
        for visit in &round.visits {
            for uses in [self.places.entry(visit.place).or_default(), &mut self.team] {
                for line in &visit.lines {
                    count(&mut uses.languages, line.language.iter());
                    count(&mut uses.topics, line.topics.iter());
                }
                count(&mut uses.materials, visit.materials.keys());
            }
        }
    }

    fn order(
        &self,
        words: &[String],
        place: DocumentId,
        list: impl Fn(&Uses) -> &BTreeMap<Key, u32>,
        known: impl Fn(&String) -> bool,
    ) -> Vec<String> {
        let here = self.places.get(&place).map(&list);
        let team = list(&self.team);
        let used = |uses: Option<&BTreeMap<Key, u32>>, word: &Key| {
            uses.and_then(|uses| uses.get(word)).copied().unwrap_or_default()
        };
        let mut ordered: Vec<_> = words
            .iter()
            .zip(0u32..)
            .map(|(word, place)| {
                let key = Key::from(word.as_str());
                let (here, team) = (used(here, &key), used(Some(team), &key));
                ((u32::MAX - here, !known(word), u32::MAX - team, place), word)
            })
            .collect();
        ordered.sort();
        ordered.into_iter().map(|(_, word)| word.clone()).collect()
    }
}

/// The ids of a list: what the app ships with, then what the team added, without what it retired.
fn offered(list: List, catalogue: &Catalogue) -> Vec<String> {
    let added = catalogue.additions.iter().filter(|(_, of)| *of == list.name());
    let mut all: Vec<String> = ids(list).into_iter().map(str::to_owned).collect();
    all.extend(added.map(|(id, _)| id.clone()));
    all.retain(|id| !catalogue.retired.contains(id));
    all
}

fn count<'k>(uses: &mut BTreeMap<Key, u32>, words: impl Iterator<Item = &'k Key>) {
    for word in words {
        match uses.get_mut(word) {
            Some(used) => *used += 1,
            None => {
                uses.insert(word.clone(), 1);
            }
        }
    }
}
