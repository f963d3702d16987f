//! Everything the book knows of online outreach, read at once: who is one person follows from all of it together.

use super::What;
use crate::{Failure, book, privacy};
use chrono::{Datelike, NaiveDate};
use domain::{
    DocumentId, PersonId, Tag,
    online::{Contact, Handle, LASTING, Persons, Profile, TagKey, Verdict, counted, loose, normal, verdict},
    retention::Terms,
    words::{AnswerKind, DocumentKind},
};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use store::View;
use sync::{Me, forget};

/// What the book knows.
pub(crate) struct Known {
    pub today: NaiveDate,
    pub terms: Terms,
    pub profiles: Vec<Profile>,
    pub persons: Persons,
    pub people: BTreeMap<PersonId, String>,
    /// The names that are kept, each in its normal form.
    pub handles: Vec<(Handle, String)>,
    /// Positions of names by their profile.
    of_profile: HashMap<DocumentId, Vec<usize>>,
    keys: Vec<TagKey>,
    objections: HashSet<Tag>,
    /// Positions of profiles by platform and name.
    by_name: HashMap<String, HashMap<String, Vec<usize>>>,
    /// Positions of profiles by the tags of this year.
    by_tag: HashMap<Tag, Vec<usize>>,
}

/// A name that was pasted, in both of its forms.
pub(super) struct Name {
    pub normal: String,
    pub loose: String,
}

impl Name {
    pub fn read(text: &str) -> Result<Self, Failure> {
        let wrong = |_| Failure::input("handle");
        Ok(Self {
            normal: normal(text).map_err(wrong)?,
            loose: loose(text).map_err(wrong)?,
        })
    }
}

impl Known {
    pub fn of(view: &View<'_>, me: &Me) -> Result<Self, Failure> {
        let today = forget::day(me);
        let profiles = view.profiles()?;
        let handles = named(view)?;
        let persons = Persons::of(&profiles, names(&handles));
        let at: HashMap<DocumentId, usize> = profiles.iter().zip(0..).map(|(profile, at)| (profile.id, at)).collect();
        let mut by_name: HashMap<String, HashMap<String, Vec<usize>>> = HashMap::new();
        let mut of_profile: HashMap<DocumentId, Vec<usize>> = HashMap::new();
        for ((handle, name), place) in handles.iter().zip(0..) {
            of_profile.entry(handle.profile).or_default().push(place);
            if let Some(at) = at.get(&handle.profile) {
                let platform = by_name.entry(handle.platform.clone()).or_default();
                platform.entry(name.clone()).or_default().push(*at);
            }
        }
        let mut by_tag: HashMap<Tag, Vec<usize>> = HashMap::new();
        for (profile, at) in profiles.iter().zip(0..) {
            if let Some(tag) = profile.tags.get(&year(today)) {
                by_tag.entry(*tag).or_default().push(at);
            }
        }
        Ok(Self {
            today,
            terms: privacy::terms(&book::catalogue(view)?),
            persons,
            people: book::names_of_people(view)?,
            keys: view.tag_keys()?,
            objections: view.objections()?.into_iter().map(|objection| objection.tag).collect(),
            profiles,
            handles,
            of_profile,
            by_name,
            by_tag,
        })
    }

    /// The keys of a year, the one that makes tags first.
    pub fn keys(&self, year: u16) -> impl Iterator<Item = &TagKey> {
        self.keys.iter().filter(move |key| key.year == year)
    }

    /// The tag by which a name is recognised until the end of a year.
    pub fn tag(&self, year: u16, platform: &str, normal: &str) -> Option<Tag> {
        let key = self.keys(year).next()?;
        Some(Tag(vault::year_tag(&key.key, platform, normal)))
    }

    /// The tag of an objection.
    pub fn objection(&self, loose: &str) -> Option<Tag> {
        let key = self.keys(LASTING).next()?;
        Some(Tag(vault::objection_tag(&key.key, loose)))
    }

    /// Whether somebody by this name wants no contact, on whatever platform.
    pub fn objects(&self, loose: &str) -> bool {
        let mut keys = self.keys(LASTING);
        keys.any(|key| self.objections.contains(&Tag(vault::objection_tag(&key.key, loose))))
    }

    /// The profiles that a name on a platform belongs to, lowest id first: by the name while it is kept, then by its tag.
    pub fn found(&self, platform: &str, normal: &str) -> Vec<&Profile> {
        let mut found: BTreeSet<usize> = BTreeSet::new();
        let named = self.by_name.get(platform).and_then(|names| names.get(normal));
        found.extend(named.into_iter().flatten());
        for key in self.keys(year(self.today)) {
            let tag = Tag(vault::year_tag(&key.key, platform, normal));
            found.extend(self.by_tag.get(&tag).into_iter().flatten());
        }
        let profiles = found.into_iter().filter_map(|at| self.profiles.get(at));
        profiles.filter(|profile| profile.platform == platform).collect()
    }

    /// The profiles that a name belongs to on whatever platform, lowest id first: by the names that are kept, in any
    /// spelling, and by the tags of this year.
    pub(super) fn of_whatever_platform(&self, name: &Name) -> Vec<&Profile> {
        let platforms: BTreeSet<&str> = self.profiles.iter().map(|profile| profile.platform.as_str()).collect();
        let tagged = platforms
            .into_iter()
            .flat_map(|platform| self.found(platform, &name.normal));
        let mut found: BTreeSet<DocumentId> = tagged.map(|profile| profile.id).collect();
        let kept = self.handles.iter();
        let spelled = kept.filter(|(handle, _)| loose(&handle.handle).is_ok_and(|hers| hers == name.loose));
        found.extend(spelled.map(|(handle, _)| handle.profile));
        found.into_iter().filter_map(|id| self.profile(id)).collect()
    }

    /// The profiles whose kept names have a part in them, whatever the spelling, lowest id first. Less than three letters
    /// are a part of too many.
    pub(super) fn by_part_of_name(&self, part: &Name) -> Vec<&Profile> {
        if part.loose.chars().count() < 3 {
            return Vec::new();
        }
        let has = |(handle, _): &&(Handle, String)| loose(&handle.handle).is_ok_and(|name| name.contains(&part.loose));
        let found: BTreeSet<DocumentId> = self
            .handles
            .iter()
            .filter(has)
            .map(|(handle, _)| handle.profile)
            .collect();
        found.into_iter().filter_map(|id| self.profile(id)).collect()
    }

    /// All profiles of the person whom a profile is of.
    pub fn person(&self, profile: DocumentId) -> Vec<&Profile> {
        let Some(person) = self.persons.person(profile) else {
            return Vec::new();
        };
        let positions = self.persons.profiles(person).iter();
        positions.filter_map(|at| self.profiles.get(*at)).collect()
    }

    /// The person whom profiles are of. That several are several persons happens only by the chance of a tag.
    pub fn persons(&self, found: &[&Profile]) -> Vec<&Profile> {
        let ids: BTreeSet<DocumentId> = found
            .iter()
            .flat_map(|profile| self.person(profile.id))
            .map(|profile| profile.id)
            .collect();
        ids.into_iter().filter_map(|id| self.profile(id)).collect()
    }

    /// What is said about a person today.
    pub fn verdict<'p>(&self, person: &[&'p Profile]) -> (Verdict, Option<Contact<'p>>) {
        verdict(person.iter().copied(), self.today, &self.terms)
    }

    /// The first day after the cool-down that a message began, which is also the first day on which a name is gone.
    pub fn cool_until(&self, since: NaiveDate) -> Option<NaiveDate> {
        self.terms.ends(&DocumentKind::Handle, counted(since, self.today))
    }

    /// A profile.
    pub fn profile(&self, id: DocumentId) -> Option<&Profile> {
        // Lowest id first, as they were read.
        let at = self.profiles.binary_search_by_key(&id, |profile| profile.id).ok()?;
        self.profiles.get(at)
    }

    /// Takes a profile as it is now, in place of what was known of it. Who is one person is not asked anew.
    pub fn change(&mut self, profile: Profile) {
        match self.profiles.binary_search_by_key(&profile.id, |profile| profile.id) {
            Ok(at) => {
                if let Some(there) = self.profiles.get_mut(at) {
                    *there = profile;
                }
            }
            // Positions no longer hold; what is known after this is days and codes, which need none.
            Err(at) => self.profiles.insert(at, profile),
        }
    }

    /// The names of a profile that are kept.
    pub fn handles_of(&self, profile: DocumentId) -> impl Iterator<Item = &(Handle, String)> {
        let places = self.of_profile.get(&profile).into_iter().flatten();
        places.filter_map(|place| self.handles.get(*place))
    }

    /// What a screen calls a colleague.
    pub fn name(&self, by: Option<PersonId>) -> Option<String> {
        self.people.get(&by?).cloned()
    }
}

/// The names that are kept, each in its normal form. One that this version can't read is its own.
pub(super) fn named(view: &View<'_>) -> Result<Vec<(Handle, String)>, Failure> {
    let handles = view.handles()?.into_iter().map(|handle| {
        let name = normal(&handle.handle).unwrap_or_else(|_| handle.handle.clone());
        (handle, name)
    });
    Ok(handles.collect())
}

/// The live handles, as persons are made of them.
pub(super) fn names(handles: &[(Handle, String)]) -> impl Iterator<Item = (DocumentId, &str, &str)> {
    handles
        .iter()
        .map(|(handle, name)| (handle.profile, handle.platform.as_str(), name.as_str()))
}

/// The year of a day, as tags have it.
pub(crate) fn year(day: NaiveDate) -> u16 {
    u16::try_from(day.year()).unwrap_or_default()
}

/// What a screen calls somebody without her name: five signs of the newest tag, or of the random id without one.
pub(super) fn code(profile: &Profile) -> String {
    const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let bytes: &[u8] = match profile.tags.last_key_value() {
        Some((_, tag)) => &tag.0,
        None => &profile.id.0,
    };
    let number = bytes
        .iter()
        .take(4)
        .fold(0u32, |number, byte| number << 8 | u32::from(*byte));
    let sign = |place: u32| {
        let at = (number >> (27 - 5 * place)) & 31;
        SIGNS.get(at as usize).map_or('0', |sign| char::from(*sign))
    };
    let mut code: String = (0..2).map(sign).collect();
    code.push('·');
    code.extend((2..5).map(sign));
    code
}

/// What an answer is to a screen.
pub(super) fn what(kind: &AnswerKind) -> What {
    match kind {
        AnswerKind::Conversation => What::Conversation,
        AnswerKind::NoContact => What::NoContact,
        AnswerKind::Answered | AnswerKind::Unknown(_) => What::Answered,
    }
}
