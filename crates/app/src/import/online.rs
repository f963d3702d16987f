//! Online outreach: rows become the messages of profiles, one profile for each name on a platform.
//!
//! A name is needed to put rows together, and forgotten with them: a profile is found again by the origins of its
//! messages. It is kept only where a name would be, were it written by hand today.

mod groups;
mod messages;
mod rows;

pub(super) use rows::{OnlineRow, read};

use super::{
    desk::Importing,
    file::File,
    memory::{Memory, to_write},
    report::{ProblemCode, left_out},
    rows::Fields,
    shelf::origin,
};
use crate::{
    Failure, book,
    online::{Known, LIST, Pen, addition, year},
    privacy,
};
use chrono::Datelike;
use documents::CatalogueEdit;
use domain::{
    Catalogue, MessageId,
    online::{AnswerEdit, ApproachEdit, HANDLE_LIMIT, HandleEdit, Profile, ProfileEdit, loose},
    words::{AnswerKind, DocumentKind, Gender},
};
use groups::Group;
use messages::{messages_of, remove};
use protocol::Space;
use std::collections::{BTreeMap, BTreeSet};
use sync::edit;

const KIND: &str = "online";

impl OnlineRow {
    /// Where it comes from, without whom it is about.
    fn origin(&self) -> String {
        origin(KIND, self.date.year(), self.number)
    }
}

impl Importing<'_> {
    /// Writes the messages of the file.
    pub fn online(&mut self, mut rows: Vec<OnlineRow>) -> Result<(), Failure> {
        self.leave_out_erased(&mut rows)?;
        if rows.is_empty() {
            return Ok(());
        }
        let platforms = self.platforms(&rows)?;
        if let Some(write) = self.write
            && privacy::must_be_assessed(self.view).is_ok()
        {
            Pen::new(write, self.me).draw_keys()?;
        }
        let known = Known::of(self.view, self.me)?;
        let groups = groups::gather(&rows, &platforms, &known);
        // All that is remembered is read first: a row that is another person's now is remembered anew.
        let memories = groups.iter().map(|group| {
            let remembered = group.profile.and_then(|profile| profile.origin.as_deref());
            Memory::of(self.view, remembered.unwrap_or(&group.origin))
        });
        let memories = memories.collect::<Result<Vec<_>, _>>()?;
        for (group, memory) in groups.iter().zip(memories) {
            self.person(group, memory, &known)?;
            self.told.advance(File::Online, group.rows.len() as u64);
        }
        self.shorten(&groups)
    }

    /// Without the rows about people who were erased: no file brings them back, nor do rows that came to it since under
    /// the same name.
    fn leave_out_erased(&mut self, rows: &mut Vec<OnlineRow>) -> Result<(), Failure> {
        let mut erased = BTreeSet::new();
        for origin in rows.iter().map(OnlineRow::origin) {
            if self.view.was_erased(&origin)? {
                erased.insert(origin);
            }
        }
        if erased.is_empty() {
            return Ok(());
        }
        // A row that a corrected name made somebody else's is still about her.
        let profiles = self.view.profiles()?;
        let live: BTreeSet<&str> = profiles.iter().flat_map(Profile::origins).collect();
        erased.retain(|origin| !live.contains(origin.as_str()));
        let about = |row: &OnlineRow| (row.platform.to_lowercase(), row.normal.clone());
        // A name is hers where all her rows have it: of rows that a correction gave to several people nobody knows whose.
        let mut names = BTreeSet::new();
        for together in self.view.erased_origins()? {
            let hers = rows.iter().filter(|row| together.contains(&row.origin()));
            let hers: BTreeSet<_> = hers.map(about).collect();
            if hers.len() == 1 {
                names.extend(hers);
            }
        }
        for row in rows.iter().filter(|row| live.contains(row.origin().as_str())) {
            names.remove(&about(row));
        }
        let before = rows.len();
        rows.retain(|row| !erased.contains(&row.origin()) && !names.contains(&about(row)));
        let left_out = (before - rows.len()) as u64;
        if left_out > 0 {
            self.tally
                .leave_out(File::Online, "Berichtnr", left_out::ERASED, left_out);
            self.told.advance(File::Online, left_out);
        }
        Ok(())
    }

    /// The ids of the platforms that the rows name. Those that the team lacks are added, by whoever may.
    fn platforms(&mut self, rows: &[OnlineRow]) -> Result<BTreeMap<String, String>, Failure> {
        let catalogue = book::catalogue(self.view)?;
        let here = !self.view.documents_of_kind("catalogue")?.is_empty();
        let may_add = here && self.me.roles().writes(Space::Common);
        let mut ids = BTreeMap::new();
        let mut wanted = CatalogueEdit::default();
        for row in rows.iter() {
            if ids.contains_key(&row.platform) {
                continue;
            }
            let known = known_platform(&catalogue, &row.platform);
            if known.is_none() && !may_add {
                let column = Some("Platform");
                self.tally
                    .problem(File::Online, row.line, column, ProblemCode::WordUnknown);
                continue;
            }
            let (id, edit) = addition(&catalogue, &row.platform);
            if known.is_none() && !wanted.additions.contains_key(&id) {
                wanted.additions.extend(edit.additions);
                wanted.labels.extend(edit.labels);
            }
            ids.insert(row.platform.clone(), id);
        }
        self.report.listed.platforms = wanted.labels.values().flatten().cloned().collect();
        if let Some(row) = self.view.documents_of_kind("catalogue")?.first() {
            let mut document = edit::open(self.view, row.id)?;
            let change = document.edit_catalogue(&wanted, &self.writer)?;
            if let (Some(write), Some(change)) = (self.write, change) {
                edit::change(write, self.me, row.id, &document, &change)?;
            }
        }
        Ok(ids)
    }

    /// Writes the messages to and from one person on one platform.
    fn person(&mut self, group: &Group<'_>, memory: Option<Memory>, known: &Known) -> Result<(), Failure> {
        // What is remembered of a row was said of whoever it was about then.
        let memory = memory.filter(|_| group.profile.is_some());
        let said = group.fields();
        let mut edit = ProfileEdit::default();
        match group.profile {
            None => {
                edit = edit_of(&said);
                edit.platform = Some(group.platform.to_owned());
                edit.origin = Some(group.origin.clone());
                self.report.added.profiles += 1;
            }
            // Made by hand: what stands there stays.
            Some(profile) if profile.origin.is_none() => self.report.unchanged.profiles += 1,
            Some(profile) => {
                let last = memory.as_ref().map(|memory| memory.fields.clone());
                let fields = to_write(&said, last.as_ref(), &present(profile));
                match fields.is_empty() {
                    true => self.report.unchanged.profiles += 1,
                    false => self.report.changed.profiles += 1,
                }
                edit = edit_of(&fields);
                edit.origin = Some(group.origin.clone());
            }
        }
        for row in &group.rows {
            self.message(row, group, &mut edit);
        }
        self.keep(group, edit, known)?;
        for (moved, message) in &group.moved {
            self.take_away(moved, message)?;
        }
        let now = memory.clone().unwrap_or_default().overlaid(&said);
        let stays = group
            .profile
            .is_some_and(|profile| profile.origin.as_ref() == Some(&group.origin));
        self.remember(&group.origin, memory.as_ref().filter(|_| stays), &now)
    }

    /// What a row makes of its message.
    fn message(&mut self, row: &OnlineRow, group: &Group<'_>, edit: &mut ProfileEdit) {
        let (origin, profile) = (row.origin(), group.profile);
        let comes = group
            .moved
            .iter()
            .any(|(other, moved)| *moved == origin && other.origins().any(|there| there == origin));
        let by = row.by.as_ref().and_then(|name| self.people.find(name));
        let (approach, answer) = messages_of(profile, &origin);
        let (date, time) = (row.date, row.time);
        let (same, other) = match (row.out, approach, answer) {
            (true, Some(there), answer) => (
                Some((
                    there.id,
                    there.removed,
                    (there.date, there.time, there.by) == (date, time, by),
                )),
                answer.map(|answer| (answer.id, answer.removed)),
            ),
            (false, approach, Some(there)) => (
                Some((
                    there.id,
                    there.removed,
                    (there.date, there.time, there.by) == (date, time, by),
                )),
                approach.map(|approach| (approach.id, approach.removed)),
            ),
            (true, None, answer) => (None, answer.map(|answer| (answer.id, answer.removed))),
            (false, approach, None) => (None, approach.map(|approach| (approach.id, approach.removed))),
        };
        // One that somebody took back stays so, unless it comes back from somebody else; one that turned round was
        // something else.
        let turned = other.filter(|(_, removed)| same.is_none() && !removed);
        let stays = match (same, other) {
            (Some((_, true, _)), _) | (None, Some((_, true))) => !comes,
            (Some((_, false, equal)), _) => equal,
            (None, _) => false,
        };
        if stays {
            self.report.unchanged.messages += 1;
            return;
        }
        match same.is_some() || other.is_some() || comes {
            true => self.report.changed.messages += 1,
            false => self.report.added.messages += 1,
        }
        let id = same.map_or_else(|| MessageId(vault::random()), |(id, ..)| id);
        let stands = same.map(|_| false);
        if let Some((other, _)) = turned {
            remove(edit, other, !row.out);
        }
        let (date, time, by) = (Some(date), Some(time), Some(by));
        if row.out {
            let approach = ApproachEdit {
                date,
                time,
                by,
                language: Some(row.language.clone()),
                removed: stands,
                origin: Some(origin),
                ..ApproachEdit::default()
            };
            edit.approaches.push((id, approach));
        } else {
            let answer = AnswerEdit {
                date,
                time,
                by,
                kind: Some(AnswerKind::Answered),
                removed: stands,
                origin: Some(origin),
            };
            edit.answers.push((id, answer));
        }
    }

    /// Writes the profile, her tag of this year, and her name if it would be kept today.
    fn keep(&mut self, group: &Group<'_>, mut edit: ProfileEdit, known: &Known) -> Result<(), Failure> {
        let assessed = privacy::must_be_assessed(self.view).is_ok();
        let days: BTreeSet<_> = group.rows.iter().map(|row| row.date).collect();
        let this = year(known.today);
        if assessed && days.iter().any(|day| year(*day) == this) {
            edit.tags
                .extend(known.tag(this, group.platform, group.normal).map(|tag| (this, tag)));
        }
        let last = days.last().copied().filter(|last| *last <= known.today);
        let ends = last.and_then(|last| known.terms.ends(&DocumentKind::Handle, last));
        let objects = loose(group.normal).is_ok_and(|name| known.objects(&name));
        let kept = assessed && !objects && ends.is_some_and(|end| end > known.today);
        if !kept {
            let rows = group.rows.len() as u64;
            self.tally.leave_out(File::Online, "Profiel", left_out::HANDLE, rows);
        }
        let Some(write) = self.write else { return Ok(()) };
        let pen = Pen {
            write,
            me: self.me,
            writer: self.writer,
        };
        let profile = match group.profile {
            Some(profile) => {
                pen.change_profile(profile.id, &edit)?;
                profile.id
            }
            None => pen.add_profile(&edit)?,
        };
        // A name that was corrected is hers no more.
        for hers in group.profile.iter().chain(&group.twins) {
            let others = known.handles_of(hers.id).filter(|(_, normal)| normal != group.normal);
            others
                .map(|(handle, _)| handle.id)
                .try_for_each(|handle| pen.erase(handle))?;
        }
        let Some(last) = last.filter(|_| kept) else {
            return Ok(());
        };
        let days = Some([last].into());
        let there = known.handles_of(profile).find(|(_, normal)| normal == group.normal);
        match there {
            Some((handle, _)) if handle.since >= last => Ok(()),
            Some((handle, _)) => pen.change_handle(
                handle.id,
                &HandleEdit {
                    days,
                    ..HandleEdit::default()
                },
            ),
            None => {
                let handle = group.rows.first().map(|row| row.handle.as_str()).unwrap_or_default();
                let short = handle.chars().count() <= HANDLE_LIMIT;
                pen.add_handle(&HandleEdit {
                    profile: Some(profile),
                    platform: Some(group.platform.to_owned()),
                    handle: Some(if short { handle } else { group.normal }.to_owned()),
                    days,
                    ..HandleEdit::default()
                })?;
                Ok(())
            }
        }
    }

    /// Keeps the names of those whose messages moved for as long as what is left to them says.
    fn shorten(&self, groups: &[Group<'_>]) -> Result<(), Failure> {
        let moved = groups.iter().flat_map(|group| &group.moved);
        let stood = moved.filter(|(other, origin)| other.origins().any(|there| there == origin));
        let losers: BTreeSet<_> = stood.map(|(other, _)| other.id).collect();
        let Some(write) = self.write.filter(|_| !losers.is_empty()) else {
            return Ok(());
        };
        let known = Known::of(write, self.me)?;
        let pen = Pen::new(write, self.me);
        for profile in losers.into_iter().filter_map(|id| known.profile(id)) {
            pen.keep_names(&known, profile.id, &profile.days(), None)?;
        }
        Ok(())
    }

    /// A message that the file now has under another name is hers no more.
    fn take_away(&mut self, profile: &Profile, origin: &str) -> Result<(), Failure> {
        let (approach, answer) = messages_of(Some(profile), origin);
        let mut edit = ProfileEdit::default();
        approach
            .into_iter()
            .for_each(|approach| remove(&mut edit, approach.id, true));
        answer
            .into_iter()
            .for_each(|answer| remove(&mut edit, answer.id, false));
        match self.write {
            Some(write) => Pen::new(write, self.me).change_profile(profile.id, &edit),
            None => Ok(()),
        }
    }
}

fn edit_of(fields: &Fields) -> ProfileEdit {
    let word = |field: &str| fields.get(field).map(|value| value.as_str().map(str::to_owned));
    ProfileEdit {
        gender: word("gender").flatten().map(|gender| Gender::from(gender.as_str())),
        language: word("language"),
        ..ProfileEdit::default()
    }
}

fn present(profile: &Profile) -> Fields {
    let mut fields = Fields::new();
    fields.insert("gender".into(), profile.gender.id().into());
    fields.insert("language".into(), profile.language.clone().into());
    fields
}

/// The platform of this name, a retired one too.
fn known_platform(catalogue: &Catalogue, name: &str) -> Option<String> {
    let name = name.to_lowercase();
    let ids = catalogue.additions.iter().filter(|(_, list)| *list == LIST);
    let mut ids = ids.map(|(id, _)| id);
    ids.find(|id| {
        catalogue
            .labels
            .get(*id)
            .is_some_and(|label| label.to_lowercase() == name)
    })
    .cloned()
}
