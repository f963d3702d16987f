//! Reading the colleagues.

use super::{records, set, words};
use crate::{
    document::Document,
    error::DocumentError,
    guard::guarded,
    keys::{self, kind},
    tree::Tree,
};
use automerge::ROOT;
use domain::Person;

impl Document {
    /// All colleagues, retired ones too, by id.
    pub fn people(&self) -> Result<Vec<Person>, DocumentError> {
        guarded(|| people(&self.tree()))?
    }
}

pub(super) fn people(tree: &Tree) -> Result<Vec<Person>, DocumentError> {
    let root = tree.fields(&ROOT);
    if root.text(keys::KIND) != Some(kind::PEOPLE) {
        return Err(DocumentError::WrongKind);
    }
    let people = records(tree.inside(root, keys::PEOPLE)).map(|(id, object)| {
        let fields = tree.fields(object);
        Person {
            id,
            name: words(fields, keys::NAME),
            member: fields.parsed(keys::MEMBER),
            languages: set(tree, fields, keys::LANGUAGES),
            retired: fields.is_true(keys::RETIRED),
        }
    });
    Ok(people.collect())
}
