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

/// Three things, while a name is still here to do it by:
/// * A name that came while its objection was under way is erased.
/// * So is the name of a profile that is forgotten: whoever wrote it had not heard of it.
/// * Where a year has two keys, the profile of a name gets the tag of the one that makes tags, so that two profiles of one
///   name stay one person when the name is gone. Whoever does it writes the same.
pub(crate) fn settle(desk: &mut Desk) -> Result<(), Failure> {
    let Desk { book, me } = desk;
    if !me.roles().writes(Space::Online) {
        return Ok(());
    }
    let read = book.read(|view| {
        // Nothing to do by: most books have no name.
        if view.handles()?.is_empty() {
            return Ok::<_, Failure>(None);
        }
        let known = Known::of(view, me)?;
        let mut gone = Vec::new();
        for (handle, _) in &known.handles {
            let objects = loose(&handle.handle).is_ok_and(|name| known.objects(&name));
            if objects || view.forgotten(handle.profile, Space::Online.number())?.is_some() {
                gone.push(handle.id);
            }
        }
        Ok(Some((known, gone)))
    })?;
    let Some((known, gone)) = read else { return Ok(()) };
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
