//! An act in somebody else's entry, whichever comes first.

use crate::{
    checks::seen,
    relay::Relay,
    steps::{Act, Step},
    world::World,
};
use domain::review::ReviewState;
use protocol::{ChainHash, Entry, EntryKind, Header, Space, batch::Batch};
use store::StoreFault;
use sync::{Desk, apply, pull};
use vault::{DeviceKeys, Secret};

fn contents(bytes: &[u8], secret: &Secret) -> Batch {
    Batch::decode(&vault::open_entry(&Entry::parse(bytes).unwrap(), secret).unwrap()).unwrap()
}

/// Petya's next entry, with acts that she copied.
fn copied(world: &mut World, acts: Vec<Vec<u8>>, secret: &Secret) -> Vec<u8> {
    let keys = DeviceKeys::from_bytes(&world.founding.keys[1]);
    let Desk { book, me } = world.holders[1].desk();
    let space = Space::Team.number();
    let head = book
        .read(|view| view.author_head(space, keys.device()))
        .map_err(|fault: StoreFault| fault)
        .unwrap();
    let (chain_seq, chain_hash) = me.chain.head();
    let header = Header {
        kind: EntryKind::Batch,
        team: me.team(),
        space,
        epoch: 1,
        author: keys.device(),
        author_seq: head.0 + 1,
        prev: head.1,
        chain_seq,
        chain_hash: ChainHash::from(chain_hash),
        ext: Vec::new(),
    };
    let batch = Batch {
        time: 0,
        tz: 0,
        app: "veldboek/test".to_owned(),
        parts: Vec::new(),
        acts,
    };
    vault::seal_entry(&keys, secret, &header, &batch.encode()).unwrap()
}

#[test]
fn a_copied_act_neither_counts_nor_keeps_the_true_one_from_counting() {
    let mut world = World::new();
    let secret = world
        .founding
        .secrets
        .iter()
        .find(|(space, _)| *space == Space::Team)
        .unwrap()
        .1
        .clone();
    for (who, act) in [(1, Act::HandIn), (0, Act::Approve)] {
        world.step(&Step::Act { who, round: 0, act });
        world.settle();
    }
    let true_one = world.relay.log.pop().unwrap();
    let copy = copied(&mut world, contents(&true_one, &secret).acts, &secret);

    let mut ends = Vec::new();
    for last in [[copy.clone(), true_one.clone()], [true_one, copy]] {
        let mut relay = Relay::new(world.relay.links.clone());
        relay.log = world.relay.log.iter().cloned().chain(last).collect();
        let mut daan = world.newcomer();
        // One at a time: the first of the two is judged before the second is here.
        loop {
            let desk = daan.desk();
            let request = desk
                .book
                .read(|view| pull::request(view, &desk.me, Vec::new()))
                .unwrap();
            let more = pull::take_in(desk, &relay.pull(&request, 1), &[]).unwrap().more;
            apply::all(desk).unwrap();
            if !more {
                break;
            }
        }
        let seen = seen(&mut daan, &world.record);
        assert_eq!(seen.review(world.record.rounds[0]).state, ReviewState::Approved);
        ends.push(seen);
    }
    assert_eq!(ends[0], ends[1]);
}
