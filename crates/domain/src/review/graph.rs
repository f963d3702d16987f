//! The acts of one round as a graph. Positions are those of the acts sorted by id.

use super::Effect;
use crate::{act::Act, id::ActId};
use std::collections::{BTreeMap, BTreeSet};

/// Ineffective acts remember what they were looked through to when that is at most this many acts.
/// Longer lists are walked anew: keeping them could cost the square of the number of acts in memory.
const SHORT: usize = 4;

pub(super) struct Graph<'a> {
    acts: Vec<Node<'a>>,
}

struct Node<'a> {
    act: &'a Act,
    /// The acts it names that are known here.
    named: Vec<usize>,
    /// It names acts that are not known here.
    lacks_acts: bool,
    /// No known act names it.
    is_tip: bool,
    /// Waiting until settled. Acts in a circle can't be put in order and so stay that way; hashes make circles impossible.
    effect: Effect,
    /// Where looking through it ends, when short.
    through: Option<Vec<usize>>,
}

impl<'a> Graph<'a> {
    pub(super) fn new(acts: &'a [Act]) -> Self {
        let by_id: BTreeMap<ActId, &Act> = acts.iter().map(|act| (act.id, act)).collect();
        let positions: BTreeMap<ActId, usize> = by_id.keys().copied().zip(0..).collect();
        let named_by_some: BTreeSet<ActId> = by_id.values().flat_map(|act| act.after.iter().copied()).collect();
        let node = |act: &'a Act| {
            let named: BTreeSet<usize> = act.after.iter().filter_map(|id| positions.get(id).copied()).collect();
            Node {
                act,
                named: named.into_iter().collect(),
                lacks_acts: act.after.iter().any(|id| !positions.contains_key(id)),
                is_tip: !named_by_some.contains(&act.id),
                effect: Effect::Waiting,
                through: None,
            }
        };
        Self {
            acts: by_id.values().map(|act| node(act)).collect(),
        }
    }

    /// Positions so that every act comes after the known ones it names.
    pub(super) fn in_order(&self) -> Vec<usize> {
        let mut followers: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let mut open: Vec<usize> = Vec::new();
        for (position, node) in self.acts.iter().enumerate() {
            open.push(node.named.len());
            for &named in &node.named {
                followers.entry(named).or_default().push(position);
            }
        }
        let mut order: Vec<usize> = (0..self.acts.len()).filter(|&at| self.named(at).is_empty()).collect();
        let mut next = 0;
        while let Some(&position) = order.get(next) {
            next += 1;
            for &follower in followers.get(&position).into_iter().flatten() {
                if let Some(count) = open.get_mut(follower) {
                    *count -= 1;
                    if *count == 0 {
                        order.push(follower);
                    }
                }
            }
        }
        order
    }

    pub(super) fn act(&self, position: usize) -> Option<&'a Act> {
        self.acts.get(position).map(|node| node.act)
    }

    pub(super) fn named(&self, position: usize) -> &[usize] {
        self.acts.get(position).map_or(&[], |node| &node.named)
    }

    pub(super) fn lacks_acts(&self, position: usize) -> bool {
        self.acts.get(position).is_some_and(|node| node.lacks_acts)
    }

    pub(super) fn tips(&self) -> Vec<usize> {
        self.acts
            .iter()
            .enumerate()
            .filter(|(_, node)| node.is_tip)
            .map(|(position, _)| position)
            .collect()
    }

    pub(super) fn effects(&self) -> BTreeMap<ActId, Effect> {
        self.acts.iter().map(|node| (node.act.id, node.effect)).collect()
    }

    pub(super) fn settle(&mut self, position: usize, effect: Effect) {
        let through = match effect {
            Effect::Effective => None,
            _ => Some(self.effective_from(self.named(position))).filter(|through| through.len() <= SHORT),
        };
        if let Some(node) = self.acts.get_mut(position) {
            node.effect = effect;
            node.through = through;
        }
    }

    /// The latest effective acts among these and what they come after, sorted.
    pub(super) fn latest_effective(&self, from: &[usize]) -> Vec<usize> {
        let mut found = self.effective_from(from);
        if found.len() > 1 {
            let earlier = self.all_before(&found);
            found.retain(|position| earlier.get(*position) != Some(&true));
        }
        found
    }

    /// The effective acts one meets first, going back from these through all that have no effect, sorted.
    fn effective_from(&self, from: &[usize]) -> Vec<usize> {
        if let [only] = from
            && self
                .acts
                .get(*only)
                .is_some_and(|node| node.effect == Effect::Effective)
        {
            return vec![*only];
        }
        let mut found = BTreeSet::new();
        self.walk(from, |position, node| match (node.effect, &node.through) {
            (Effect::Effective, _) => {
                found.insert(position);
                &[]
            }
            (_, Some(through)) => through,
            (_, None) => &node.named,
        });
        found.into_iter().collect()
    }

    /// Marks every act that these come after.
    fn all_before(&self, positions: &[usize]) -> Vec<bool> {
        let mut before = vec![false; self.acts.len()];
        let parents: Vec<usize> = positions
            .iter()
            .flat_map(|&at| self.named(at).iter().copied())
            .collect();
        self.walk(&parents, |position, node| {
            if let Some(mark) = before.get_mut(position) {
                *mark = true;
            }
            &node.named
        });
        before
    }

    /// Visits each reachable act once; `onward` says where to go from it.
    fn walk<'s>(&'s self, from: &[usize], mut onward: impl FnMut(usize, &'s Node<'a>) -> &'s [usize]) {
        let mut seen = vec![false; self.acts.len()];
        let mut ahead = from.to_vec();
        while let Some(position) = ahead.pop() {
            if let (Some(node), Some(seen)) = (self.acts.get(position), seen.get_mut(position))
                && !std::mem::replace(seen, true)
            {
                ahead.extend_from_slice(onward(position, node));
            }
        }
    }
}
