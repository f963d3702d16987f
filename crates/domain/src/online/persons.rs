//! Which profiles are one person: those that somebody merged, those with one name, those with one tag, and those that two
//! books made of the same rows of a spreadsheet.

use super::Profile;
use crate::id::DocumentId;
use std::collections::{BTreeMap, HashMap};

/// Profiles put together by person. The same for everybody who has the same profiles and names, whatever the order.
#[derive(Debug, Default)]
pub struct Persons {
    /// Position of a profile by its id.
    positions: HashMap<DocumentId, usize>,
    /// Of each position the first of its person.
    first: Vec<usize>,
    /// Positions by their first.
    members: BTreeMap<usize, Vec<usize>>,
}

impl Persons {
    /// Puts profiles together. `names` are the live handles: a profile, its platform and the name in its normal form.
    pub fn of<'n>(profiles: &[Profile], names: impl Iterator<Item = (DocumentId, &'n str, &'n str)>) -> Self {
        let positions: HashMap<_, _> = profiles.iter().zip(0..).map(|(profile, at)| (profile.id, at)).collect();
        let mut union = Union((0..profiles.len()).collect());
        let (mut tagged, mut imported) = (HashMap::new(), HashMap::new());
        for (profile, at) in profiles.iter().zip(0..) {
            for other in profile.same_as.iter().filter_map(|id| positions.get(id)) {
                union.join(at, *other);
            }
            for origin in profile.origins() {
                union.join(at, *imported.entry(origin).or_insert(at));
            }
            for tag in &profile.tags {
                union.join(at, *tagged.entry(tag).or_insert(at));
            }
        }
        let mut named = HashMap::new();
        for (profile, platform, name) in names {
            if let Some(at) = positions.get(&profile) {
                union.join(*at, *named.entry((platform, name)).or_insert(*at));
            }
        }
        let first: Vec<usize> = (0..profiles.len()).map(|at| union.find(at)).collect();
        let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (at, first) in first.iter().enumerate() {
            members.entry(*first).or_default().push(at);
        }
        Self {
            positions,
            first,
            members,
        }
    }

    /// The person of a profile, as a number that is hers among these.
    pub fn person(&self, profile: DocumentId) -> Option<usize> {
        self.first.get(*self.positions.get(&profile)?).copied()
    }

    /// The positions of all profiles of the person.
    pub fn profiles(&self, person: usize) -> &[usize] {
        self.members.get(&person).map_or(&[], Vec::as_slice)
    }

    /// Every person.
    pub fn all(&self) -> impl Iterator<Item = &[usize]> {
        self.members.values().map(Vec::as_slice)
    }
}

/// Union-find over positions; the lowest position of a set stands for it.
struct Union(Vec<usize>);

impl Union {
    fn find(&mut self, of: usize) -> usize {
        let mut at = of;
        while let Some(&above) = self.0.get(at)
            && above != at
        {
            // Each step shortens the way for the next one.
            let next = self.0.get(above).copied().unwrap_or(above);
            if let Some(slot) = self.0.get_mut(at) {
                *slot = next;
            }
            at = next;
        }
        at
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.find(one), self.find(other));
        if let Some(slot) = self.0.get_mut(one.max(other)) {
            *slot = one.min(other);
        }
    }
}

#[cfg(test)]
mod tests;
