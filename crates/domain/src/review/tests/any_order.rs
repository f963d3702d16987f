//! Whatever came first: the same acts give the same review, and the review that the rules read aloud give.

use super::*;
use proptest::prelude::*;
use proptest::sample::Index;

#[derive(Clone, Debug)]
struct Drawn {
    kind: ActKind,
    after: Vec<Index>,
    names_unknown: bool,
    heads: Vec<u8>,
}

fn drawn() -> impl Strategy<Value = Drawn> {
    let kind = prop_oneof![
        Just(HandIn),
        Just(Ask),
        Just(Answer),
        Just(Approve),
        Just(Approve),
        Just(Reopen)
    ];
    let after = proptest::collection::vec(any::<Index>(), 0..3);
    let heads = proptest::collection::vec(prop_oneof![10 => 1u8..9, 1 => Just(9u8)], 0..3);
    (kind, after, proptest::bool::weighted(0.05), heads).prop_map(|(kind, after, names_unknown, heads)| Drawn {
        kind,
        after,
        names_unknown,
        heads,
    })
}

/// Acts that name earlier ones, under ids that say nothing about their order.
fn acts() -> impl Strategy<Value = Vec<Act>> {
    let numbers: Vec<u16> = (1..=16).collect();
    (proptest::collection::vec(drawn(), 0..16), Just(numbers).prop_shuffle()).prop_map(|(drawn, numbers)| {
        let mut acts: Vec<Act> = Vec::new();
        for (number, drawn) in numbers.into_iter().zip(drawn) {
            let mut next = act(number, drawn.kind, &[]);
            if !acts.is_empty() {
                next.after = drawn.after.iter().map(|index| index.get(&acts).id).collect();
            }
            if drawn.names_unknown {
                next.after.push(id(999));
            }
            next.heads = drawn.heads.iter().map(|number| head(*number)).collect();
            acts.push(next);
        }
        acts
    })
}

/// The rules as one would say them, without any care for speed.
struct Aloud<'a>(BTreeMap<ActId, &'a Act>);

impl Aloud<'_> {
    fn effect(&self, act: &Act) -> Effect {
        let state = self.state(&self.latest(&act.after));
        if act.after.iter().any(|id| !self.0.contains_key(id)) {
            Waiting
        } else if !allowed(state, act.kind) || (act.kind == Approve && act.heads.is_empty()) {
            WithoutEffect
        } else if act.kind == Approve && !act.heads.iter().all(has_head) {
            Waiting
        } else {
            Effective
        }
    }

    fn latest(&self, named: &[ActId]) -> BTreeSet<ActId> {
        let mut met = BTreeSet::new();
        for act in named.iter().filter_map(|id| self.0.get(id)) {
            match self.effect(act) {
                Effective => drop(met.insert(act.id)),
                _ => met.extend(self.latest(&act.after)),
            }
        }
        let earlier = |id: &ActId| met.iter().any(|other| other != id && self.comes_before(*id, *other));
        met.iter().copied().filter(|id| !earlier(id)).collect()
    }

    fn comes_before(&self, early: ActId, late: ActId) -> bool {
        let after = self.0.get(&late).map_or(&[][..], |act| &act.after);
        after.iter().any(|id| *id == early || self.comes_before(early, *id))
    }

    fn state(&self, latest: &BTreeSet<ActId>) -> ReviewState {
        let order = [
            (Reopen, Draft),
            (Ask, Asked),
            (Approve, Approved),
            (Answer, HandedIn),
            (HandIn, HandedIn),
        ];
        let found = order
            .iter()
            .find(|(kind, _)| latest.iter().any(|id| self.0[id].kind == *kind));
        found.map_or(Draft, |(_, state)| *state)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_order_of_the_same_acts_gives_the_same_review(
        (acts, shuffled) in acts().prop_flat_map(|acts| (Just(acts.clone()), Just(acts).prop_shuffle())),
    ) {
        let found = review(&acts);
        prop_assert_eq!(&review(&shuffled), &found);
        let twice: Vec<Act> = shuffled.iter().chain(&acts).cloned().collect();
        prop_assert_eq!(&review(&twice), &found);
    }

    #[test]
    fn the_review_is_what_the_rules_say_aloud(acts in acts()) {
        let found = review(&acts);
        let aloud = Aloud(acts.iter().map(|act| (act.id, act)).collect());
        for act in &acts {
            prop_assert_eq!(found.effects[&act.id], aloud.effect(act), "{:?}", act);
        }
        let latest = aloud.latest(&acts.iter().map(|act| act.id).collect::<Vec<_>>());
        let latest_by_tips = aloud.latest(&found.tips);
        prop_assert_eq!(&latest, &latest_by_tips);
        prop_assert_eq!(found.latest, latest.iter().copied().collect::<Vec<_>>());
        prop_assert_eq!(found.state, aloud.state(&latest));
    }
}
