//! Which entry may follow: the author held the needed role at `prev`, and nothing contradicts what is there.

use super::{Body, Chain, ChainFault, Link, Outline, SIGNED};
use crate::{
    id::{DeviceId, Hash, TeamId},
    roles::Role,
    signature::{usable_key, verify},
};

impl Chain {
    pub(super) fn check_genesis(&self, link: &Link<'_>) -> Result<(), ChainFault> {
        let Body::Genesis {
            sign_key,
            roles,
            commits,
            ..
        } = &link.body
        else {
            return Err(ChainFault::NotNext);
        };
        if link.team != TeamId::default() || link.seq != 0 || link.prev != Hash::default() {
            return Err(ChainFault::NotNext);
        }
        // Somebody must be able to let others in, and nobody draws a secret that she may not read.
        let ascending = commits.iter().zip(commits.iter().skip(1)).all(|((a, _), (b, _))| a < b);
        if !roles.has(Role::Lead) || !ascending || !commits.iter().all(|(space, _)| roles.reads(*space)) {
            return Err(ChainFault::NotAllowed);
        }
        if link.author != DeviceId::of_key(sign_key) {
            return Err(ChainFault::Signature);
        }
        verify(sign_key, SIGNED, &[link.signed], link.signature)?;
        Ok(())
    }

    /// What it does is the author's to do, and contradicts nothing.
    pub(super) fn check_content(&self, link: &Link<'_>) -> Result<(), ChainFault> {
        let roles = self.roles(&link.author);
        match &link.body {
            Body::Genesis { .. } => Err(ChainFault::NotNext),
            Body::AddDevice {
                sign_key, roles: given, ..
            } => {
                if !roles.has(Role::Lead) || given.is_empty() {
                    return Err(ChainFault::NotAllowed);
                }
                usable_key(sign_key)?;
                if self.device(&DeviceId::of_key(sign_key)).is_some() {
                    return Err(ChainFault::Contradiction);
                }
                Ok(())
            }
            Body::EpochRoll { space, epoch, .. } => {
                if !roles.reads(*space) {
                    return Err(ChainFault::NotAllowed);
                }
                let next = self.epoch(*space).map_or(1, |present| present.number.saturating_add(1));
                if *epoch != next {
                    Err(ChainFault::Contradiction)
                } else {
                    Ok(())
                }
            }
        }
    }

    /// Team, position and predecessor fit.
    pub(super) fn check_place(&self, link: &Outline<'_>) -> Result<(), ChainFault> {
        let (seq, hash) = self.head();
        if self.is_full() {
            return Err(ChainFault::Full);
        }
        if link.team != self.team() {
            return Err(ChainFault::OtherTeam);
        }
        if seq.checked_add(1) != Some(link.seq) || link.prev != hash {
            return Err(ChainFault::NotNext);
        }
        Ok(())
    }

    /// Its author is in the team and signed it.
    pub(super) fn check_signature(&self, link: &Outline<'_>) -> Result<(), ChainFault> {
        let author = self.device(&link.author).ok_or(ChainFault::NotAllowed)?;
        verify(&author.sign_key, SIGNED, &[link.signed], link.signature)?;
        Ok(())
    }
}
