//! Writing down that somebody was written to, or answered.

use super::{
    Logged, OnlineEntry, What,
    day::day,
    known::{Known, Name, code, year},
    object::{object, say_no},
    pen::Pen,
    platforms::must_be_known,
};
use crate::{
    Book, Code, Failure,
    book::{must_write, own_person, people},
    flyers::is_language,
    privacy::must_be_assessed,
};
use chrono::{DateTime, Timelike};
use domain::{
    DocumentId, MessageId, PersonId, TimeOfDay,
    online::{AnswerEdit, ApproachEdit, HANDLE_LIMIT, HandleEdit, Profile, ProfileEdit, REASON_LIMIT, Verdict},
    words::{AnswerKind, Gender},
};
use protocol::Space;
use std::collections::BTreeMap;
use store::View;
use sync::Me;

/// Letters that the id of a template and the word for a channel may have.
const WORD_LIMIT: usize = 40;

impl Book {
    /// Writes down that somebody was written to, or answered. Whoever is cooling down is written to only for a reason
    /// (`wrong_state`, `cooling`), and whoever wants no contact never (`wrong_state`, `no_contact`).
    pub fn log_online(&self, platform: &str, handle: &str, entry: &OnlineEntry) -> Result<Logged, Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        must_write(me, Space::Online)?;
        must_make_sense(entry)?;
        let name = Name::read(handle)?;
        let (logged, _) = book.write(|write| {
            // That she wants no contact is hers to say at any time.
            if entry.what != What::NoContact {
                must_be_assessed(write)?;
            }
            must_be_known(write, platform)?;
            let pen = Pen::new(write, me);
            pen.draw_keys()?;
            let mut known = Known::of(write, me)?;
            let log = Log {
                known: &known,
                pen: &pen,
                platform,
                name: &name,
                entry,
                by: own_person(me, &people(write)?).map(|person| person.id),
            };
            let written = log.write(handle)?;
            logged(write, &mut known, written)
        })?;
        Ok(logged)
    }
}

/// What was written, as the book has it now: of all that was known one profile has changed.
fn logged(view: &View<'_>, known: &mut Known, written: Option<(DocumentId, MessageId)>) -> Result<Logged, Failure> {
    if let Some((profile, _)) = written {
        known.change(view.profile(profile)?.ok_or(Code::NotFound)?);
    }
    let profile = written.and_then(|(profile, _)| known.profile(profile));
    Ok(Logged {
        profile: profile.map(|profile| profile.id),
        message: written.map(|(_, message)| message),
        code: profile.map(code),
        day: day(known),
    })
}

struct Log<'l> {
    known: &'l Known,
    pen: &'l Pen<'l>,
    platform: &'l str,
    name: &'l Name,
    entry: &'l OnlineEntry,
    by: Option<PersonId>,
}

impl Log<'_> {
    /// Writes the entry; nothing comes back where it is only that somebody whom no profile knows wants no contact.
    fn write(&self, handle: &str) -> Result<Option<(DocumentId, MessageId)>, Failure> {
        let found = self.known.found(self.platform, &self.name.normal);
        if self.entry.what == What::NoContact {
            // On this platform the entry itself says it.
            let elsewhere = self.known.of_whatever_platform(self.name).into_iter();
            for profile in elsewhere.filter(|other| found.iter().all(|here| here.id != other.id)) {
                say_no(self.pen, self.known, profile, self.by)?;
            }
            object(self.pen, self.known, self.name)?;
            if found.is_empty() {
                return Ok(None);
            }
        }
        let (verdict, _) = self.known.verdict(&self.known.persons(&found));
        let objects = verdict == Verdict::NoContact || self.known.objects(&self.name.loose);
        if self.entry.what == What::Approach {
            self.must_be_allowed(objects, verdict)?;
        } else if objects && self.entry.what != What::NoContact && !self.known.objects(&self.name.loose) {
            // She is put together with somebody who said no: her name is in hand now, and is not kept.
            let tag = self.known.objection(&self.name.loose).ok_or(Code::BookDamaged)?;
            self.pen.add_objection(tag)?;
        }
        let message = MessageId(vault::random());
        let edit = self.edit(message);
        let profile = match found.first() {
            Some(profile) => {
                // What an entry says of her comes along from the one before: it fills what is open and corrects nothing.
                let fills = self.entry.what == What::Approach;
                let kept = ProfileEdit {
                    gender: edit.gender.filter(|_| fills && profile.gender == Gender::NotNoted),
                    language: edit.language.filter(|_| fills && profile.language.is_none()),
                    ..edit
                };
                self.pen.change_profile(profile.id, &kept)?;
                profile.id
            }
            None => self.pen.add_profile(&ProfileEdit {
                platform: Some(self.platform.to_owned()),
                ..edit
            })?,
        };
        if self.entry.what != What::NoContact && !objects {
            // Only the reason that was asked for is kept.
            let reason = (self.entry.what == What::Approach && verdict == Verdict::Cooling).then(|| self.reason());
            let reason = reason.map(|reason| (message, reason.to_owned()));
            self.keep_name((profile, &found), handle, reason)?;
        }
        Ok(Some((profile, message)))
    }

    fn must_be_allowed(&self, objects: bool, verdict: Verdict) -> Result<(), Failure> {
        let refused = |detail: &str| Failure {
            detail: Some(detail.to_owned()),
            ..Failure::new(Code::WrongState)
        };
        if objects {
            return Err(refused("no_contact"));
        }
        match verdict == Verdict::Cooling && self.reason().is_empty() {
            true => Err(refused("cooling")),
            false => Ok(()),
        }
    }

    fn reason(&self) -> &str {
        self.entry.reason.as_deref().map(str::trim).unwrap_or_default()
    }

    fn edit(&self, message: MessageId) -> ProfileEdit {
        let (entry, today) = (self.entry, self.known.today);
        let word = |word: &Option<String>| {
            word.as_deref()
                .map(str::trim)
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
        };
        let mut edit = ProfileEdit {
            gender: entry.gender.clone(),
            language: entry.language.is_some().then(|| entry.language.clone()),
            ..ProfileEdit::default()
        };
        let tag = self.known.tag(year(today), self.platform, &self.name.normal);
        edit.tags = BTreeMap::from_iter(tag.map(|tag| (year(today), tag)));
        let (date, time, by) = (Some(today), Some(time_of(self.pen.me)), Some(self.by));
        let kind = match entry.what {
            What::Approach => {
                let approach = ApproachEdit {
                    date,
                    time,
                    by,
                    language: Some(entry.language.clone()),
                    template: Some(word(&entry.template)),
                    channel: Some(word(&entry.channel)),
                    ..ApproachEdit::default()
                };
                edit.approaches.push((message, approach));
                return edit;
            }
            What::Answered => AnswerKind::Answered,
            What::Conversation => AnswerKind::Conversation,
            What::NoContact => AnswerKind::NoContact,
        };
        let answer = AnswerEdit {
            date,
            time,
            by,
            kind: Some(kind),
            ..AnswerEdit::default()
        };
        edit.answers.push((message, answer));
        edit
    }

    /// Keeps her name from today on for the length of the cool-down, and with it why this was written already. Where two
    /// books wrote her down without knowing of each other, both of her names are kept as long.
    fn keep_name(
        &self,
        (profile, found): (DocumentId, &[&Profile]),
        handle: &str,
        reason: Option<(MessageId, String)>,
    ) -> Result<(), Failure> {
        let mut kept_from_today = HandleEdit {
            days: Some([self.known.today].into()),
            reasons: reason.into_iter().collect(),
            ..HandleEdit::default()
        };
        let hers = found.iter().flat_map(|profile| self.known.handles_of(profile.id));
        let mut kept = hers.filter(|(_, normal)| *normal == self.name.normal).peekable();
        if kept.peek().is_none() {
            kept_from_today.profile = Some(profile);
            kept_from_today.platform = Some(self.platform.to_owned());
            kept_from_today.handle = Some(written(handle, &self.name.normal));
            self.pen.add_handle(&kept_from_today)?;
        }
        for (kept, _) in kept {
            self.pen.change_handle(kept.id, &kept_from_today)?;
            // The reason stands once.
            kept_from_today.reasons.clear();
        }
        Ok(())
    }
}

/// A name as it was pasted; an address that is longer than a name is kept as the name in it.
fn written(handle: &str, normal: &str) -> String {
    let tidy = handle.split_whitespace().collect::<Vec<_>>().join(" ");
    match tidy.chars().count() <= HANDLE_LIMIT && !tidy.chars().any(char::is_control) {
        true => tidy,
        false => normal.to_owned(),
    }
}

fn must_make_sense(entry: &OnlineEntry) -> Result<(), Failure> {
    if entry.language.as_deref().is_some_and(|language| !is_language(language)) {
        return Err(Failure::input("language"));
    }
    if let Some(gender) = &entry.gender {
        must_be_a_gender(gender)?;
    }
    for (word, field, limit) in [
        (&entry.template, "template", WORD_LIMIT),
        (&entry.channel, "channel", WORD_LIMIT),
        (&entry.reason, "reason", REASON_LIMIT),
    ] {
        if word.as_ref().is_some_and(|word| word.chars().count() > limit) {
            return Err(Failure::input(field));
        }
    }
    Ok(())
}

pub(super) fn must_be_a_gender(gender: &Gender) -> Result<(), Failure> {
    match gender {
        Gender::Unknown(_) => Err(Failure::input("gender")),
        _ => Ok(()),
    }
}

/// The time of day by the device's own clock.
fn time_of(me: &Me) -> Option<TimeOfDay> {
    let now = me.now();
    let moment = DateTime::from_timestamp_millis(now.ms.saturating_add(now.tz.saturating_mul(60_000)))?;
    let part = |number: u32| u16::try_from(number).ok();
    TimeOfDay::new(part(moment.hour())?, part(moment.minute())?)
}
