//! Rows put together by whom they are about, each group with the profile that it already is.

use super::{OnlineRow, Profile};
use crate::{import::rows::Fields, online::Known};
use domain::DocumentId;
use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
};

/// All rows about one name on one platform.
pub(super) struct Group<'k> {
    pub platform: &'k str,
    pub normal: &'k str,
    pub rows: Vec<&'k OnlineRow>,
    /// The profile that it is.
    pub profile: Option<&'k Profile>,
    /// The same person as other books made her of the same rows.
    pub twins: Vec<&'k Profile>,
    /// Messages that other profiles have, by their origin: a corrected name moved them here.
    pub moved: Vec<(&'k Profile, String)>,
    /// The row under which the person is remembered.
    pub origin: String,
}

impl Group<'_> {
    /// What the file says about the person: the first rows that say it.
    pub fn fields(&self) -> Fields {
        let mut fields = Fields::new();
        let gender = self.rows.iter().find_map(|row| row.gender.clone());
        let language = self.rows.iter().find_map(|row| row.language.clone());
        for (field, value) in [("gender", gender), ("language", language)] {
            if let Some(value) = value {
                fields.insert(field.to_owned(), value.into());
            }
        }
        fields
    }
}

/// The groups in the order of the file.
pub(super) fn gather<'k>(
    rows: &'k [OnlineRow],
    platforms: &'k BTreeMap<String, String>,
    known: &'k Known,
) -> Vec<Group<'k>> {
    let mut groups: Vec<Group<'k>> = Vec::new();
    let mut at: HashMap<(&str, &str), usize> = HashMap::new();
    for row in rows {
        let Some(platform) = platforms.get(&row.platform) else {
            continue;
        };
        let place = *at.entry((platform, &row.normal)).or_insert_with(|| {
            groups.push(Group {
                platform,
                normal: &row.normal,
                rows: Vec::new(),
                profile: None,
                twins: Vec::new(),
                moved: Vec::new(),
                origin: row.origin(),
            });
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(place) {
            group.rows.push(row);
        }
    }
    let owners = owners(known);
    let placed = assign(&mut groups, &owners, known);
    let places: HashMap<String, usize> = groups
        .iter()
        .zip(0..)
        .flat_map(|(group, place)| group.rows.iter().map(move |row| (row.origin(), place)))
        .collect();
    for (group, place) in groups.iter_mut().zip(0..) {
        let own = group.profile;
        let person = own.and_then(|own| known.persons.person(own.id));
        let is_twin = |other: &Profile| {
            placed.get(&other.id) == Some(&place) && person.is_some() && known.persons.person(other.id) == person
        };
        for row in &group.rows {
            let origin = row.origin();
            let others = owners.get(origin.as_str()).into_iter().flatten();
            for other in others.filter(|other| own.is_none_or(|own| own.id != other.id)) {
                // Two rows that they share make no second twin of one.
                match is_twin(other) {
                    true if group.twins.iter().any(|twin| twin.id == other.id) => (),
                    true => group.twins.push(other),
                    false => group.moved.push((other, origin.clone())),
                }
            }
        }
        // Under a row that is another person's now, she is remembered no more.
        let remembered = own.and_then(|own| own.origin.clone());
        if let Some(origin) = remembered.filter(|origin| places.get(origin).is_none_or(|at| *at == place)) {
            group.origin = origin;
        }
    }
    groups
}

/// The profiles that have the message of an origin. Where nobody has it any more, those from which it was taken back.
fn owners(known: &Known) -> HashMap<&str, Vec<&Profile>> {
    let mut owners: HashMap<&str, Vec<&Profile>> = HashMap::new();
    for profile in &known.profiles {
        for origin in profile.origins() {
            owners.entry(origin).or_default().push(profile);
        }
    }
    let mut were: HashMap<&str, Vec<&Profile>> = HashMap::new();
    for profile in &known.profiles {
        for origin in profile
            .origins_taken_back()
            .filter(|origin| !owners.contains_key(origin))
        {
            were.entry(origin).or_default().push(profile);
        }
    }
    owners.extend(were);
    owners
}

/// Gives each profile to one group: the one whose name it has, else the one that shares most messages with it. Of its
/// profiles a group is the one that shares most; without any it is the one that has its name or tag.
fn assign<'k>(
    groups: &mut [Group<'k>],
    owners: &HashMap<&str, Vec<&'k Profile>>,
    known: &'k Known,
) -> BTreeMap<DocumentId, usize> {
    let mut named: Vec<Vec<&'k Profile>> = Vec::new();
    let mut shared: BTreeMap<DocumentId, Vec<(bool, usize, usize)>> = BTreeMap::new();
    for (group, place) in groups.iter().zip(0..) {
        let hers = known.found(group.platform, group.normal);
        let mut counts: BTreeMap<DocumentId, usize> = BTreeMap::new();
        for row in &group.rows {
            let profiles = owners.get(row.origin().as_str()).into_iter().flatten();
            for profile in profiles.filter(|profile| profile.platform == group.platform) {
                *counts.entry(profile.id).or_default() += 1;
            }
        }
        for (profile, count) in counts {
            let is_named = hers.iter().any(|hers| hers.id == profile);
            shared.entry(profile).or_default().push((is_named, count, place));
        }
        named.push(hers);
    }
    let mut placed = BTreeMap::new();
    let mut most: HashMap<usize, usize> = HashMap::new();
    for (profile, shares) in shared {
        let best = shares
            .into_iter()
            .max_by_key(|(is_named, count, place)| (*is_named, *count, Reverse(*place)));
        let Some((_, count, place)) = best else { continue };
        placed.insert(profile, place);
        // Of several with as many the one with the lowest id.
        let before = most.get(&place).copied().unwrap_or_default();
        if let Some(group) = groups.get_mut(place)
            && count > before
        {
            group.profile = known.profile(profile);
            most.insert(place, count);
        }
    }
    for ((group, hers), place) in groups.iter_mut().zip(named).zip(0..) {
        if group.profile.is_none() {
            group.profile = hers.into_iter().find(|profile| !placed.contains_key(&profile.id));
            placed.extend(group.profile.map(|profile| (profile.id, place)));
        }
    }
    placed
}
