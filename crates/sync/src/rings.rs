//! Key rings: taking one's own, making those that others lack, beginning a space that nobody has begun.

use crate::{Desk, Me, SyncFault, fault::RelayFault};
use protocol::{ChainHash, DeviceId, Space, chain::Body, frames::RingsResponse, ring::Ring};
use vault::Secret;

/// Whether this device lacks a secret of a space that it may read.
pub fn lacks_any(me: &Me) -> bool {
    me.roles().readable().any(|space| {
        me.chain
            .epochs(space)
            .iter()
            .any(|epoch| !me.secrets.contains_key(&(space.number(), epoch.number)))
    })
}

/// Takes from rings what matches a commitment of the chain; anything else in them is nothing. How many are new.
pub fn take(desk: &mut Desk, answer: &RingsResponse) -> Result<usize, SyncFault> {
    let Desk { book, me } = desk;
    let mut found = Vec::new();
    for bytes in &answer.rings {
        let Ok(ring) = Ring::parse(bytes) else { continue };
        let Some(maker) = me.chain.device(&ring.maker) else {
            continue;
        };
        let known = me.chain.agrees(ring.chain_seq, ChainHash::from(ring.chain_hash)) == Some(true);
        if ring.device != me.device() || !known || ring.verify(me.team(), &maker.sign_key).is_err() {
            continue;
        }
        let Ok(secrets) = vault::open_ring(&me.keys, me.team(), &ring) else {
            continue;
        };
        found.extend(
            secrets
                .into_iter()
                .filter(|(space, epoch, secret)| secret.is_committed(&me.chain, *space, *epoch)),
        );
    }
    book.write(|write| {
        found
            .iter()
            .try_for_each(|(space, epoch, secret)| write.add_secret(*space, *epoch, secret.bytes()))
    })?;
    let before = me.secrets.len();
    me.secrets
        .extend(found.into_iter().map(|(space, epoch, secret)| ((space, epoch), secret)));
    Ok(me.secrets.len() - before)
}

/// A ring for a device, of what we hold and it may read. Nothing when there is nothing to give.
pub fn make(me: &Me, device: DeviceId, kem_key: &[u8]) -> Result<Option<Ring>, SyncFault> {
    make_with(me, &me.chain, device, kem_key)
}

/// The same, at the head of a chain that is about to be sent.
pub fn make_with(
    me: &Me,
    chain: &protocol::Chain,
    device: DeviceId,
    kem_key: &[u8],
) -> Result<Option<Ring>, SyncFault> {
    let roles = chain.roles(&device);
    let secrets: Vec<(u16, u32, Secret)> = me
        .secrets
        .iter()
        .filter(|((space, _), _)| Space::from_number(*space).is_some_and(|space| roles.reads(space)))
        .map(|((space, epoch), secret)| (*space, *epoch, secret.clone()))
        .collect();
    if secrets.is_empty() {
        return Ok(None);
    }
    // The relay hands out kem keys; the sealing checks them against the chain, or a relay could read along.
    let ring = vault::seal_ring(&me.keys, me.team(), chain, device, kem_key, &secrets);
    ring.map(Some).map_err(|_| RelayFault::Nonsense.into())
}

/// Whether we hold a secret of any of these spaces.
pub fn can_help(me: &Me, spaces: &[u16]) -> bool {
    spaces.iter().any(|space| {
        let space = Space::from_number(*space);
        space.and_then(|space| me.sealing_secret(space)).is_some()
    })
}

/// The first space that this device reads and nobody has begun: the chain entry that begins it, and its secret.
pub fn first_roll(me: &Me) -> Option<(Space, Secret, Body)> {
    let space = me.roles().readable().find(|space| me.chain.epoch(*space).is_none())?;
    let secret = Secret::generate();
    let commit = secret.commitment(me.team(), space.number(), 1);
    Some((
        space,
        secret,
        Body::EpochRoll {
            space,
            epoch: 1,
            commit,
        },
    ))
}
