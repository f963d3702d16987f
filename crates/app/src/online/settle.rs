//! After a sync: what two devices wrote without knowing of each other is brought together.

use super::{
    known::{Known, names, year},
    pen::Pen,
};
use crate::Failure;
use domain::{
    DocumentId,
    online::{Persons, Profile, ProfileEdit, loose},
};
use protocol::Space;
use std::{
    collections::{BTreeMap, BTreeSet},
    iter,
};
use store::View;
use sync::Desk;

/// A profile that another book made of the same rows as one that was erased, before it heard of that, is erased too. And,
/// while a name is still here to do it by:
/// * A name that came while its objection was under way is erased.
/// * So is the name of a profile that is forgotten: whoever wrote it had not heard of it.
/// * Where a year has two keys, the profile of a name gets the tag of the one that makes tags, so that two profiles of one
///   name stay one person when the name is gone. Whoever does it writes the same.
/// * Profiles that nothing but a name joins say so themselves from now on.
pub(crate) fn settle(desk: &mut Desk) -> Result<(), Failure> {
    let Desk { book, me } = desk;
    if !me.roles().writes(Space::Online) {
        return Ok(());
    }
    let twins = book.read(twins_of_erased)?;
    if !twins.is_empty() {
        book.write(|write| {
            let pen = Pen::new(write, me);
            twins.into_iter().try_for_each(|profile| pen.erase(profile))
        })?;
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
    if gone.is_empty() && tags.is_empty() && joined_by_name(&known).is_empty() {
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
        stay_joined(&pen, &known)?;
        gone.into_iter().try_for_each(|handle| pen.erase(handle))
    })?;
    Ok(())
}

/// Profiles of which all messages came from exactly the rows that went with one that was erased. One row alone is no sign:
/// a correction may have made it somebody else's.
fn twins_of_erased(view: &View<'_>) -> Result<Vec<DocumentId>, Failure> {
    let erased = view.erased_origins()?;
    if erased.is_empty() {
        return Ok(Vec::new());
    }
    let is_twin = |profile: &Profile| {
        let rows: BTreeSet<&str> = profile.origins().collect();
        let messages = profile.approached().count() + profile.answered().count();
        let mut persons = erased.iter();
        rows.len() > 1
            && messages == rows.len()
            && persons.any(|erased| erased.iter().map(String::as_str).eq(rows.iter().copied()))
    };
    let profiles = view.profiles()?.into_iter();
    Ok(profiles.filter(is_twin).map(|profile| profile.id).collect())
}

/// Lets profiles that nothing but a name joins say themselves that they are one person, before the name goes.
pub(super) fn stay_joined(pen: &Pen<'_>, known: &Known) -> Result<(), Failure> {
    for (profile, others) in joined_by_name(known) {
        let there = known.profile(profile).into_iter().flat_map(|profile| &profile.same_as);
        let edit = ProfileEdit {
            same_as: Some(there.copied().chain(others).collect()),
            ..ProfileEdit::default()
        };
        pen.change_profile(profile, &edit)?;
    }
    Ok(())
}

/// Of profiles that only a name joins the first, with the others.
fn joined_by_name(known: &Known) -> BTreeMap<DocumentId, BTreeSet<DocumentId>> {
    let nameless = Persons::of(&known.profiles, iter::empty());
    let mut firsts = BTreeMap::new();
    let mut joined: BTreeMap<DocumentId, BTreeSet<DocumentId>> = BTreeMap::new();
    for (profile, platform, name) in names(&known.handles) {
        let Some(person) = nameless.person(profile) else {
            continue;
        };
        let (first, hers) = *firsts.entry((platform, name)).or_insert((profile, person));
        if hers != person {
            joined.entry(first).or_default().insert(profile);
        }
    }
    joined
}
