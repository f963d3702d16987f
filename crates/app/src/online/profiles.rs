//! Profiles: looked up, found by a name, put together and taken apart, and a message taken back.

use super::{
    Found, HandleShown, MessageShown, ProfileListed, ProfileShown, What,
    known::{Known, Name, code, what, year},
    log::must_be_a_gender,
    pen::Pen,
    settle::stay_joined,
};
use crate::{
    Book, Code, Failure,
    book::{must_read, must_write},
    privacy::must_be_assessed,
};
use domain::{
    DocumentId, MessageId,
    online::{AnswerEdit, ApproachEdit, HandleEdit, NOTE_LIMIT, Profile, ProfileEdit, Verdict, loose},
    words::{AnswerKind, Gender},
};
use protocol::Space;
use std::{cmp::Reverse, collections::BTreeSet};

impl Book {
    /// All profiles, the last one written to, or heard from, first. One of which all was taken back is none.
    pub fn online_profiles(&self) -> Result<Vec<ProfileListed>, Failure> {
        let known = self.known_online()?;
        let spoken = known.profiles.iter().filter(|profile| !profile.days().is_empty());
        let mut listed: Vec<_> = spoken.map(|profile| known.listed(profile)).collect();
        listed.sort_by_key(|profile| (Reverse(profile.last), profile.id));
        Ok(listed)
    }

    /// One profile.
    pub fn online_profile(&self, id: DocumentId) -> Result<ProfileShown, Failure> {
        self.known_online()?.shown(id)
    }

    /// The profiles that a name belongs to, on whatever platform: by the names that are kept, in any spelling, and by the
    /// tags of this year. Three letters of a name that is kept find it as well, and so does a code. What is no name finds
    /// nobody.
    pub fn find_online(&self, handle: &str) -> Result<Found, Failure> {
        let known = self.known_online()?;
        let Ok(name) = Name::read(handle) else {
            return Ok(Found {
                profiles: Vec::new(),
                no_contact: false,
            });
        };
        let whole = known.of_whatever_platform(&name);
        let parts = known.by_part_of_name(&name);
        let coded = known.profiles.iter().filter(|profile| is_code(handle, profile));
        let others = parts.into_iter().chain(coded);
        let others = others.filter(|part| whole.iter().all(|profile| profile.id != part.id));
        let found = whole.iter().copied().chain(others);
        let found = found.filter(|profile| !profile.days().is_empty());
        Ok(Found {
            profiles: found.map(|profile| known.listed(profile)).collect(),
            no_contact: known.objects(&name.loose),
        })
    }

    /// Two profiles are one person.
    pub fn merge_online(&self, one: DocumentId, other: DocumentId) -> Result<ProfileShown, Failure> {
        if one == other {
            return Err(Failure::input("same"));
        }
        self.change_online(one, |pen, known| {
            let profile = known.profile(one).ok_or(Code::NotFound)?;
            known.profile(other).ok_or(Code::NotFound)?;
            let mut same_as = profile.same_as.clone();
            same_as.insert(other);
            pen.change_profile(one, &same(same_as))
        })
    }

    /// They are not: what somebody merged by hand comes apart. Profiles with one name stay one person.
    pub fn unmerge_online(&self, one: DocumentId, other: DocumentId) -> Result<ProfileShown, Failure> {
        self.change_online(one, |pen, known| {
            let mut merged = false;
            for (id, from) in [(one, other), (other, one)] {
                let mut same_as = known.profile(id).ok_or(Code::NotFound)?.same_as.clone();
                if same_as.remove(&from) {
                    pen.change_profile(id, &same(same_as))?;
                    merged = true;
                }
            }
            match merged {
                true => Ok(()),
                false => Err(Code::NotFound.into()),
            }
        })
    }

    /// Takes a message or an answer back. That somebody wants no contact can't be: it survives everything.
    pub fn undo_online(&self, profile: DocumentId, message: MessageId) -> Result<ProfileShown, Failure> {
        self.change_online(profile, |pen, known| {
            let there = known.profile(profile).ok_or(Code::NotFound)?;
            let mut edit = ProfileEdit::default();
            if there.approached().any(|approach| approach.id == message) {
                let removed = ApproachEdit {
                    removed: Some(true),
                    ..ApproachEdit::default()
                };
                edit.approaches.push((message, removed));
            } else {
                let mut answers = there.answered();
                let answer = answers.find(|answer| answer.id == message).ok_or(Code::NotFound)?;
                if answer.kind == AnswerKind::NoContact {
                    return Err(wrong_state("no_contact"));
                }
                let removed = AnswerEdit {
                    removed: Some(true),
                    ..AnswerEdit::default()
                };
                edit.answers.push((message, removed));
            }
            pen.change_profile(profile, &edit)?;
            stay_joined(pen, known)?;
            pen.keep_names(known, profile, &there.days_without(message), Some(message))?;
            Ok(())
        })
    }

    /// Corrects the gender of a profile. It counts like this from now on.
    pub fn set_gender_online(&self, profile: DocumentId, gender: &Gender) -> Result<ProfileShown, Failure> {
        must_be_a_gender(gender)?;
        self.change_online(profile, |pen, known| {
            known.profile(profile).ok_or(Code::NotFound)?;
            let edit = ProfileEdit {
                gender: Some(gender.clone()),
                ..ProfileEdit::default()
            };
            pen.change_profile(profile, &edit)
        })
    }

    /// Writes a note, once she has answered; it goes with her name.
    pub fn note_online(&self, profile: DocumentId, text: &str) -> Result<ProfileShown, Failure> {
        if text.chars().count() > NOTE_LIMIT {
            return Err(Failure::input("note"));
        }
        self.change_online(profile, |pen, known| {
            must_be_assessed(pen.write)?;
            let there = known.profile(profile).ok_or(Code::NotFound)?;
            if there.answered().next().is_none() {
                return Err(wrong_state("no_answer"));
            }
            let (handle, _) = known.handles_of(profile).next().ok_or_else(|| wrong_state("no_name"))?;
            let note = HandleEdit {
                note: Some(text.to_owned()),
                ..HandleEdit::default()
            };
            pen.change_handle(handle.id, &note)
        })
    }

    fn known_online(&self) -> Result<Known, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Online)?;
        desk.book.read(|view| Known::of(view, &desk.me))
    }

    /// One transaction about a profile, which is shown as it is then.
    fn change_online(
        &self,
        profile: DocumentId,
        change: impl FnOnce(&Pen<'_>, &Known) -> Result<(), Failure>,
    ) -> Result<ProfileShown, Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        must_write(me, Space::Online)?;
        let (shown, _) = book.write(|write| {
            change(&Pen::new(write, me), &Known::of(write, me)?)?;
            Known::of(write, me)?.shown(profile)
        })?;
        Ok(shown)
    }
}

impl Known {
    fn listed(&self, profile: &Profile) -> ProfileListed {
        let same = self.person(profile.id).into_iter().map(|other| other.id);
        let mut answers = profile.answered().map(|answer| &answer.kind);
        let objects = |(handle, _): &(domain::online::Handle, String)| {
            loose(&handle.handle).is_ok_and(|name| self.objects(&name))
        };
        ProfileListed {
            id: profile.id,
            code: code(profile),
            platform: profile.platform.clone(),
            gender: profile.gender.clone(),
            language: profile.language.clone(),
            handle: self
                .handles_of(profile.id)
                .next()
                .map(|(handle, _)| handle.handle.clone()),
            approaches: profile.approached().count() as u64,
            answers: profile.answered().count() as u64,
            last: profile.days().pop_last(),
            same_as: same.filter(|id| *id != profile.id).collect(),
            recognised: self.handles_of(profile.id).next().is_some() || profile.tags.contains_key(&year(self.today)),
            no_contact: answers.any(|kind| *kind == AnswerKind::NoContact) || self.handles_of(profile.id).any(objects),
        }
    }

    fn shown(&self, id: DocumentId) -> Result<ProfileShown, Failure> {
        let profile = self.profile(id).ok_or(Code::NotFound)?;
        let person = self.person(id);
        let (verdict, last) = self.verdict(&person);
        let until = last.filter(|_| verdict == Verdict::Cooling);
        let others = person.iter().filter(|other| other.id != id);
        let by_hand = |other: &Profile| profile.same_as.contains(&other.id) || other.same_as.contains(&id);
        let handles: Vec<HandleShown> = self
            .handles_of(id)
            .map(|(handle, _)| HandleShown {
                id: handle.id,
                handle: handle.handle.clone(),
                note: handle.note.clone(),
                ends: self.cool_until(handle.since),
            })
            .collect();
        Ok(ProfileShown {
            may_note: !handles.is_empty() && profile.answered().next().is_some(),
            listed: self.listed(profile),
            messages: self.messages(&person),
            same: others.clone().map(|other| self.listed(other)).collect(),
            merged: others.filter(|other| by_hand(other)).map(|other| other.id).collect(),
            handles,
            until: until.and_then(|last| self.cool_until(last.since)),
        })
    }

    /// Everything between the team and one person, on whatever platform.
    fn messages(&self, person: &[&Profile]) -> Vec<MessageShown> {
        let mut messages: Vec<_> = person.iter().flat_map(|profile| self.messages_of(profile)).collect();
        messages.sort_by_key(|message| Reverse((message.date, message.time, message.id)));
        messages
    }

    fn messages_of<'p>(&'p self, profile: &'p Profile) -> impl Iterator<Item = MessageShown> + 'p {
        let reason_of = |message| {
            let mut names = self.handles_of(profile.id);
            let reason = names.find_map(|(handle, _)| handle.reasons.get(&message));
            reason.cloned().unwrap_or_default()
        };
        let out = profile.approached().map(move |approach| MessageShown {
            id: approach.id,
            platform: profile.platform.clone(),
            date: approach.date,
            time: approach.time,
            by: self.name(approach.by),
            what: What::Approach,
            language: approach.language.clone(),
            template: approach.template.clone(),
            channel: approach.channel.clone(),
            reason: reason_of(approach.id),
        });
        let back = profile.answered().map(|answer| MessageShown {
            id: answer.id,
            platform: profile.platform.clone(),
            date: answer.date,
            time: answer.time,
            by: self.name(answer.by),
            what: what(&answer.kind),
            language: None,
            template: None,
            channel: None,
            reason: String::new(),
        });
        out.chain(back)
    }
}

/// Whether a text is what screens call a profile without her name.
fn is_code(text: &str, profile: &Profile) -> bool {
    let plain = |text: &str| text.to_uppercase().replace(['·', '.', '-', ' '], "");
    plain(text) == plain(&code(profile))
}

fn same(same_as: BTreeSet<DocumentId>) -> ProfileEdit {
    ProfileEdit {
        same_as: Some(same_as),
        ..ProfileEdit::default()
    }
}

fn wrong_state(detail: &str) -> Failure {
    Failure {
        detail: Some(detail.to_owned()),
        ..Failure::new(Code::WrongState)
    }
}
