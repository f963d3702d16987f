//! After a sync: what two devices wrote without knowing of each other is brought together.

use super::{
    known::{Known, year},
    pen::Pen,
};
use crate::Failure;
use domain::online::{ProfileEdit, loose};
use protocol::Space;
use std::collections::BTreeMap;
use sync::Desk;

/// Two things, while a name is still here to do it by:
/// * A name that came while its objection was under way is erased.
/// * Where a year has two keys, the profile of a name gets the tag of the one that makes tags, so that two profiles of one
///   name stay one person when the name is gone. Whoever does it writes the same.
pub(crate) fn settle(desk: &mut Desk) -> Result<(), Failure> {
    let Desk { book, me } = desk;
    if !me.roles().writes(Space::Online) {
        return Ok(());
    }
    let known = book.read(|view| {
        // Nothing to do by: most books have no name.
        match view.handles()?.is_empty() {
            true => Ok::<_, Failure>(None),
            false => Known::of(view, me).map(Some),
        }
    })?;
    let Some(known) = known else { return Ok(()) };
    let gone: Vec<_> = known
        .handles
        .iter()
        .filter(|(handle, _)| loose(&handle.handle).is_ok_and(|name| known.objects(&name)))
        .map(|(handle, _)| handle.id)
        .collect();
    let this = year(known.today);
    let mut tags = BTreeMap::new();
    if known.keys(this).nth(1).is_some() {
        for (handle, normal) in &known.handles {
            let tag = known.tag(this, &handle.platform, normal);
            let there = known
                .profile(handle.profile)
                .and_then(|profile| profile.tags.get(&this));
            if let (Some(tag), Some(there)) = (tag, there)
                && tag != *there
            {
                tags.insert(handle.profile, tag);
            }
        }
    }
    if gone.is_empty() && tags.is_empty() {
        return Ok(());
    }
    book.write(|write| {
        let pen = Pen::new(write, me);
        for (profile, tag) in tags {
            let edit = ProfileEdit {
                tags: [(this, tag)].into(),
                ..ProfileEdit::default()
            };
            pen.change_profile(profile, &edit)?;
        }
        gone.into_iter().try_for_each(|handle| pen.erase(handle))
    })?;
    Ok(())
}
