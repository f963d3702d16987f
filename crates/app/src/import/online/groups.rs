//! Rows put together by whom they are about, each group with the profile that it already is.

use super::{OnlineRow, Profile};
use crate::{import::rows::Fields, online::Known};
use domain::DocumentId;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// All rows about one name on one platform.
pub(super) struct Group<'k> {
    pub platform: &'k str,
    pub normal: &'k str,
    pub rows: Vec<&'k OnlineRow>,
    /// The profile that it is.
    pub profile: Option<&'k Profile>,
    /// Messages that other profiles have, by their origin: a corrected name moved them here.
    pub moved: Vec<(&'k Profile, String)>,
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
                moved: Vec::new(),
            });
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(place) {
            group.rows.push(row);
        }
    }
    let owners = owners(known);
    assign(&mut groups, &owners, known);
    for group in &mut groups {
        let own = group.profile;
        for row in &group.rows {
            let origin = row.origin();
            let others = owners.get(origin.as_str()).into_iter().flatten();
            // A profile that another book made of the same rows stays: the two are one person by their origin.
            let moved = others.filter(|other| {
                own.is_none_or(|own| own.id != other.id && (own.origin.is_none() || own.origin != other.origin))
            });
            group.moved.extend(moved.map(|profile| (*profile, origin.clone())));
        }
    }
    groups
}

/// The profiles that have a message of an origin which was not taken back.
fn owners(known: &Known) -> HashMap<&str, Vec<&Profile>> {
    let mut owners: HashMap<&str, Vec<&Profile>> = HashMap::new();
    for profile in &known.profiles {
        let out = profile.approached().filter_map(|approach| approach.origin.as_deref());
        let back = profile.answered().filter_map(|answer| answer.origin.as_deref());
        for origin in out.chain(back) {
            owners.entry(origin).or_default().push(profile);
        }
    }
    owners
}

/// Gives each group its profile: the one that shares most messages with it, each profile once; else the one that has its
/// name or tag.
fn assign<'k>(groups: &mut [Group<'k>], owners: &HashMap<&str, Vec<&'k Profile>>, known: &'k Known) {
    let mut shared: Vec<(usize, DocumentId, usize)> = Vec::new();
    for (group, place) in groups.iter().zip(0..) {
        let mut counts: BTreeMap<DocumentId, usize> = BTreeMap::new();
        for row in &group.rows {
            let profiles = owners.get(row.origin().as_str()).into_iter().flatten();
            for profile in profiles.filter(|profile| profile.platform == group.platform) {
                *counts.entry(profile.id).or_default() += 1;
            }
        }
        shared.extend(counts.into_iter().map(|(profile, count)| (count, profile, place)));
    }
    shared.sort_by_key(|(count, profile, place)| (std::cmp::Reverse(*count), *profile, *place));
    let mut taken = BTreeSet::new();
    for (_, profile, place) in shared {
        if let Some(group) = groups.get_mut(place)
            && group.profile.is_none()
            && taken.insert(profile)
        {
            group.profile = known.profile(profile);
        }
    }
    for group in groups.iter_mut().filter(|group| group.profile.is_none()) {
        let found = known.found(group.platform, group.normal);
        group.profile = found.into_iter().find(|profile| taken.insert(profile.id));
    }
}
