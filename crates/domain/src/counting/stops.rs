//! Which place a visit was to: twins of one place are one, and on request parts of one street are too.

use super::UNKNOWN_SETTING;
use crate::{
    id::DocumentId,
    place::Place,
    words::{Licensed, Setting},
};
use std::collections::BTreeMap;

/// What counting has to know of a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stop<'a> {
    /// The id it is counted under.
    pub id: DocumentId,
    /// Its name, when known.
    pub name: Option<&'a str>,
    /// The id of its setting.
    pub setting: &'a str,
    /// Known to be without a licence.
    pub unlicensed: bool,
}

pub(super) struct Stops<'a> {
    apart: BTreeMap<DocumentId, Stop<'a>>,
    joined: BTreeMap<DocumentId, Stop<'a>>,
}

impl<'a> Stops<'a> {
    pub(super) fn new(places: &'a BTreeMap<DocumentId, Place>) -> Self {
        let apart = heads(places, |place| place.origin.as_deref());
        // A twin is joined as the place it is a twin of: only that one's fields are looked after.
        let own = |id: &DocumentId| places.get(apart.get(id).unwrap_or(id));
        let joined = heads(places, |place| own(&place.id).map(counted_name));
        let apart_stop = |id: &DocumentId| own(id).map(|place| stop(place, &place.name));
        let joined_stop = |id: &DocumentId| {
            let head = places.get(joined.get(id).unwrap_or(id));
            head.map(|place| stop(place, own(&place.id).map_or(&place.name, counted_name)))
        };
        Self {
            apart: places.keys().filter_map(|id| Some((*id, apart_stop(id)?))).collect(),
            joined: places.keys().filter_map(|id| Some((*id, joined_stop(id)?))).collect(),
        }
    }

    /// Where a visit to this place is counted; a place that is not known here stands for itself.
    pub(super) fn find(&self, place: DocumentId, joined: bool) -> Stop<'a> {
        let stops = if joined { &self.joined } else { &self.apart };
        let unknown = Stop {
            id: place,
            name: None,
            setting: UNKNOWN_SETTING,
            unlicensed: false,
        };
        stops.get(&place).copied().unwrap_or(unknown)
    }
}

/// For each place of a group the one that stands for all: the lowest id, of those not removed if there are any.
fn heads<'a>(
    places: &'a BTreeMap<DocumentId, Place>,
    group: impl Fn(&'a Place) -> Option<&'a str>,
) -> BTreeMap<DocumentId, DocumentId> {
    let mut lowest: BTreeMap<&str, (bool, DocumentId)> = BTreeMap::new();
    for (id, place) in places {
        if let Some(name) = group(place) {
            let head = lowest.entry(name).or_insert((place.removed, *id));
            *head = (*head).min((place.removed, *id));
        }
    }
    let head_of = |place: &'a Place| lowest.get(group(place)?).map(|(_, head)| *head);
    places
        .iter()
        .filter_map(|(id, place)| Some((*id, head_of(place)?)))
        .collect()
}

/// The name a place is counted under when parts are joined.
fn counted_name(place: &Place) -> &str {
    let joined = place
        .counted_as
        .as_deref()
        .map(str::trim)
        .filter(|name| !name.is_empty());
    joined.unwrap_or(place.name.trim())
}

fn stop<'a>(place: &'a Place, name: &'a str) -> Stop<'a> {
    let unlicensed = place.licensed == Licensed::No || place.setting == Setting::UnlicensedHome;
    Stop {
        id: place.id,
        name: Some(name),
        setting: place.setting.id(),
        unlicensed,
    }
}
