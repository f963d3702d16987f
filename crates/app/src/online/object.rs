//! Whoever wants no contact is written to by nobody any more, under whatever spelling of her name.

use super::{
    Objected,
    known::{Known, Name},
    pen::Pen,
    settle::stay_joined,
};
use crate::{
    Book, Code, Failure,
    book::{must_write, own_person, people},
};
use chrono::NaiveDate;
use domain::{
    DocumentId, MessageId, PersonId,
    online::{AnswerEdit, Handle, Profile, ProfileEdit, Verdict, loose},
    retention::Terms,
    words::AnswerKind,
};
use protocol::Space;
use std::collections::BTreeSet;
use store::View;
use sync::{Desk, Me, forget};

impl Book {
    /// Writes down that somebody wants no contact, whether or not she was ever written to. It needs no assessment: what
    /// is kept is a tag, and it is hers to ask.
    pub fn object_online(&self, handle: &str) -> Result<Objected, Failure> {
        let mut desk = self.hold();
        let Desk { book, me } = &mut *desk;
        must_write(me, Space::Online)?;
        let name = Name::read(handle)?;
        let (objected, _) = book.write(|write| {
            let pen = Pen::new(write, me);
            pen.draw_keys()?;
            let known = Known::of(write, me)?;
            let by = own_person(me, &people(write)?).map(|person| person.id);
            for profile in known.of_whatever_platform(&name) {
                say_no(&pen, &known, profile, by)?;
            }
            object(&pen, &known, &name)
        })?;
        Ok(objected)
    }

    /// Erases the person whom a profile is of, all her profiles with their names, on every device.
    pub fn erase_online(&self, profile: DocumentId) -> Result<(), Failure> {
        let mut desk = self.hold();
        let Desk { book, me } = &mut *desk;
        must_write(me, Space::Online)?;
        book.write(|write| {
            let pen = Pen::new(write, me);
            let known = Known::of(write, me)?;
            known.profile(profile).ok_or(Code::NotFound)?;
            // That she wants no contact outlives all the rest.
            let hers = known.person(profile).into_iter();
            keep_no(&pen, &known, hers.flat_map(|hers| known.handles_of(hers.id)))?;
            for hers in known.person(profile) {
                for (handle, _) in known.handles_of(hers.id) {
                    pen.erase(handle.id)?;
                }
                pen.erase(hers.id)?;
            }
            Ok::<_, Failure>(())
        })?;
        Ok(())
    }
}

/// Writes the objection of somebody who wants no contact under those names of hers that end now. She answered by another
/// one, and somebody put the two together: from here on nothing else would know. Until then that can be undone.
pub(crate) fn carry_over(desk: &mut Desk, today: NaiveDate, terms: Terms) -> Result<(), Failure> {
    let Desk { book, me } = desk;
    if !me.roles().writes(Space::Online) {
        return Ok(());
    }
    let due = book.read(|view| ending_unsaid(view, me, today, terms))?;
    if due.is_empty() {
        return Ok(());
    }
    book.write(|write| {
        let pen = Pen::new(write, me);
        pen.draw_keys()?;
        let known = Known::of(write, me)?;
        keep_no(
            &pen,
            &known,
            known.handles.iter().filter(|(handle, _)| due.contains(&handle.id)),
        )
    })?;
    Ok(())
}

/// Names of somebody who wants no contact, which no objection has yet, by the documents that hold them.
pub(crate) fn unsaid_names(desk: &mut Desk) -> Result<Vec<(DocumentId, String)>, Failure> {
    let Desk { book, me } = desk;
    if !me.roles().writes(Space::Online) {
        return Ok(Vec::new());
    }
    book.read(|view| {
        // Most books have no name, or nobody who said no.
        let said_no = |profile: &Profile| profile.answered().any(|answer| answer.kind == AnswerKind::NoContact);
        if view.handles()?.is_empty() || !view.profiles()?.iter().any(said_no) {
            return Ok(Vec::new());
        }
        let known = Known::of(view, me)?;
        let names = unsaid(&known, known.handles.iter());
        Ok(names.map(|(handle, name)| (handle.id, name)).collect())
    })
}

/// Writes the objection under those of these names that a colleague erased meanwhile: she had not heard that they belong to
/// somebody who wants no contact.
pub(crate) fn say_what_went(desk: &mut Desk, names: Vec<(DocumentId, String)>) -> Result<(), Failure> {
    let Desk { book, me } = desk;
    let mut went = BTreeSet::new();
    for (handle, name) in names {
        if book
            .read(|view| view.forgotten(handle, Space::Online.number()))?
            .is_some()
        {
            went.insert(name);
        }
    }
    if went.is_empty() {
        return Ok(());
    }
    book.write(|write| {
        let pen = Pen::new(write, me);
        pen.draw_keys()?;
        let known = Known::of(write, me)?;
        for name in went.iter().filter(|name| !known.objects(name)) {
            pen.add_objection(known.objection(name).ok_or(Code::BookDamaged)?)?;
        }
        Ok::<_, Failure>(())
    })?;
    Ok(())
}

/// The names that end by today and belong to somebody who wants no contact, which they do not say yet.
fn ending_unsaid(view: &View<'_>, me: &Me, today: NaiveDate, terms: Terms) -> Result<BTreeSet<DocumentId>, Failure> {
    let due: BTreeSet<DocumentId> = forget::due(view, today, terms)?.into_iter().collect();
    if !view.handles()?.iter().any(|handle| due.contains(&handle.id)) {
        return Ok(BTreeSet::new());
    }
    let known = Known::of(view, me)?;
    let handles = known.handles.iter().filter(|(handle, _)| due.contains(&handle.id));
    Ok(unsaid(&known, handles).map(|(handle, _)| handle.id).collect())
}

/// Writes the objection under those of these names that belong to somebody who wants no contact, before they go.
pub(super) fn keep_no<'n>(
    pen: &Pen<'_>,
    known: &Known,
    names: impl Iterator<Item = &'n (Handle, String)>,
) -> Result<(), Failure> {
    let names: BTreeSet<String> = unsaid(known, names).map(|(_, name)| name).collect();
    for name in names {
        pen.add_objection(known.objection(&name).ok_or(Code::BookDamaged)?)?;
    }
    Ok(())
}

/// Of these names those of somebody who wants no contact which no objection has, each in every spelling.
fn unsaid<'n>(
    known: &Known,
    names: impl Iterator<Item = &'n (Handle, String)>,
) -> impl Iterator<Item = (&'n Handle, String)> {
    names.filter_map(|(handle, _)| {
        let (verdict, _) = known.verdict(&known.person(handle.profile));
        let name = loose(&handle.handle).ok()?;
        (verdict == Verdict::NoContact && !known.objects(&name)).then_some((handle, name))
    })
}

/// A profile says itself that she wants no contact: whoever it is put together with later is not written to either.
pub(super) fn say_no(pen: &Pen<'_>, known: &Known, profile: &Profile, by: Option<PersonId>) -> Result<(), Failure> {
    if profile.answered().any(|answer| answer.kind == AnswerKind::NoContact) {
        return Ok(());
    }
    let no = AnswerEdit {
        date: Some(known.today),
        by: Some(by),
        kind: Some(AnswerKind::NoContact),
        ..AnswerEdit::default()
    };
    let edit = ProfileEdit {
        answers: vec![(MessageId(vault::random()), no)],
        ..ProfileEdit::default()
    };
    pen.change_profile(profile.id, &edit)
}

/// Writes the objection, unless it is there, under every name of the person that is kept, and erases all their spellings.
pub(super) fn object(pen: &Pen<'_>, known: &Known, name: &Name) -> Result<Objected, Failure> {
    let found = known.of_whatever_platform(name);
    let hers = known.persons(&found);
    let kept = hers.iter().flat_map(|profile| known.handles_of(profile.id));
    let mut names: BTreeSet<String> = kept.filter_map(|(handle, _)| loose(&handle.handle).ok()).collect();
    names.insert(name.loose.clone());
    for name in names.iter().filter(|name| !known.objects(name)) {
        pen.add_objection(known.objection(name).ok_or(Code::BookDamaged)?)?;
    }
    stay_joined(pen, known)?;
    let spelled = |handle: &Handle| loose(&handle.handle).is_ok_and(|name| names.contains(&name));
    let mut erased = 0;
    for (handle, _) in known.handles.iter().filter(|(handle, _)| spelled(handle)) {
        pen.erase(handle.id)?;
        erased += 1;
    }
    Ok(Objected {
        known: known.objects(&name.loose),
        erased,
    })
}
