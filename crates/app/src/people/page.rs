//! The colleagues as their screen shows and changes them.

use crate::{
    Book, Code, Failure,
    book::{self, must_write, own_member},
    team::tidy_name,
};
use documents::PersonEdit;
use domain::{
    Person, PersonId,
    keys::{List, is_known},
};
use protocol::Space;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A colleague in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PersonListed {
    /// The colleague.
    #[serde(flatten)]
    pub person: Person,
    /// Whether a device of hers is in the team now.
    pub has_device: bool,
    /// Whether this is her book.
    pub me: bool,
    /// Colleagues who may be the same person: they have the same name.
    pub doubles: Vec<PersonId>,
}

/// What a screen changes of a colleague. What it leaves out stays as it is.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
#[allow(missing_docs)] // The fields are those of `Person`.
pub struct PersonFields {
    pub name: Option<String>,
    pub languages: Option<BTreeSet<String>>,
    pub retired: Option<bool>,
}

impl Book {
    /// All colleagues by name, with and without a device; those who no longer walk are among them.
    pub fn people_page(&self) -> Result<Vec<PersonListed>, Failure> {
        let desk = self.hold();
        let me = &desk.me;
        let people = desk.book.read(book::people)?;
        let own = own_member(me).map(|member| PersonId(member.0));
        let with_device: BTreeSet<_> = me
            .chain
            .devices()
            .filter(|(device, _)| !me.chain.roles(device).is_empty())
            .map(|(_, device)| PersonId(device.member.0))
            .collect();
        let mut listed: Vec<_> = people
            .iter()
            .map(|person| PersonListed {
                has_device: person.member.is_some_and(|member| with_device.contains(&member)),
                me: person.member.is_some() && person.member == own,
                doubles: doubles(person, &people),
                person: person.clone(),
            })
            .collect();
        listed.sort_by_key(|listed| (plain(&listed.person.name), listed.person.id));
        Ok(listed)
    }

    /// Adds a colleague without a device. Leads only.
    pub fn add_person_listed(&self, name: &str) -> Result<PersonListed, Failure> {
        let added = self.add_person(name)?;
        self.person_listed(added.id)
    }

    /// Changes a colleague. Leads only.
    pub fn change_person(&self, id: PersonId, fields: PersonFields) -> Result<PersonListed, Failure> {
        must_write(&self.hold().me, Space::Common)?;
        self.person_listed(id)?;
        let language = |id: &String| {
            let code = (2..=3).contains(&id.len()) && id.bytes().all(|letter| letter.is_ascii_lowercase());
            code || is_known(List::Language, id)
        };
        if fields.languages.as_ref().is_some_and(|ids| !ids.iter().all(language)) {
            return Err(Failure::input("languages"));
        }
        let edit = PersonEdit {
            name: fields.name.as_deref().map(tidy_name).transpose()?,
            member: None,
            languages: fields.languages,
            retired: fields.retired,
        };
        self.edit_person(id, edit)?;
        self.person_listed(id)
    }

    fn person_listed(&self, id: PersonId) -> Result<PersonListed, Failure> {
        let found = self.people_page()?.into_iter().find(|listed| listed.person.id == id);
        found.ok_or(Code::NotFound.into())
    }
}

fn doubles(person: &Person, people: &[Person]) -> Vec<PersonId> {
    let same = |other: &&Person| other.id != person.id && plain(&other.name) == plain(&person.name);
    people.iter().filter(same).map(|other| other.id).collect()
}

fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}
