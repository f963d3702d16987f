//! The platforms of the team, and the texts that it writes with: words of its catalogue.

use super::{Platform, Template};
use crate::{
    Book, Code, Failure,
    book::{self, must_read, must_write, own_person},
    flyers::is_language,
    privacy::{terms, write_policy},
    team::{TEAM_NAME, tidy_name},
};
use documents::CatalogueEdit;
use domain::Catalogue;
use protocol::Space;
use std::collections::{BTreeMap, BTreeSet};
use store::View;
use sync::edit;

/// The list of the catalogue that platforms are in. The app ships none.
pub(crate) const LIST: &str = "platform";

/// The text that a team begins with.
const FIRST: &str = "first";

/// What is filled in when a text is used: who writes, for which team, and how many days a name is kept.
const HOLES: [&str; 3] = ["{name}", "{team}", "{days}"];

/// Characters that a text may have.
const TEXT_LIMIT: usize = 1_000;

impl Book {
    /// Adds a platform, or answers with the one that has this name. Leads only.
    pub fn add_platform(&self, name: &str) -> Result<Platform, Failure> {
        let mut desk = self.hold();
        let sync::Desk { book, me } = &mut *desk;
        must_write(me, Space::Common)?;
        let name = tidy_name(name)?;
        let (id, edit) = book.read(|view| {
            let catalogue = book::catalogue(view)?;
            Ok::<_, Failure>(addition(&catalogue, &name))
        })?;
        let (document, mut catalogue) = book.read(|view| {
            let documents = view.documents_of_kind("catalogue")?;
            let id = documents.first().ok_or(Failure::new(Code::NotFound))?.id;
            Ok::<_, Failure>((id, edit::open(view, id)?))
        })?;
        if let Some(change) = catalogue.edit_catalogue(&edit, &edit::writer(me))? {
            book.write(|write| edit::change(write, me, document, &catalogue, &change).map_err(Failure::from))?;
        }
        Ok(Platform { id, label: name })
    }

    /// The texts to write with in one language: the team's own, else what the app ships.
    pub fn templates(&self, language: &str) -> Result<Vec<Template>, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Online)?;
        must_be_language(language)?;
        let (catalogue, people) = desk
            .book
            .read(|view| Ok::<_, Failure>((book::catalogue(view)?, book::people(view)?)))?;
        let me = own_person(&desk.me, &people).map(|person| person.name.clone());
        let team = catalogue.policy.get(TEAM_NAME).cloned();
        let values = [
            me.unwrap_or_default(),
            team.unwrap_or_default(),
            terms(&catalogue).cool_down_days.to_string(),
        ];
        let ids = catalogue.policy.keys().filter_map(|key| {
            let (id, _) = key.strip_prefix("template/")?.split_once('/')?;
            Some(id)
        });
        let mut ids: BTreeSet<&str> = ids.collect();
        ids.remove(FIRST);
        let all = std::iter::once(FIRST).chain(ids);
        Ok(all.map(|id| template(&catalogue, id, language, &values)).collect())
    }

    /// Changes a text; an empty one brings back what the app ships. Leads only.
    pub fn set_template(&self, id: &str, language: &str, text: &str) -> Result<Vec<Template>, Failure> {
        {
            let mut desk = self.hold();
            let sync::Desk { book, me } = &mut *desk;
            must_write(me, Space::Common)?;
            must_be_language(language)?;
            let word = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_';
            if id.is_empty() || id.len() > 40 || !id.chars().all(word) {
                return Err(Failure::input("template"));
            }
            let text = text.trim();
            let is_control = |sign: char| sign.is_control() && sign != '\n';
            if text.chars().count() > TEXT_LIMIT || text.chars().any(is_control) {
                return Err(Failure::input("text"));
            }
            // What nothing is filled in for would be sent as it stands.
            if has_other_holes(text) {
                return Err(Failure::input("holes"));
            }
            let text = (!text.is_empty()).then(|| text.to_owned());
            write_policy(book, me, [(key(id, language), text)].into())?;
        }
        self.templates(language)
    }
}

fn template(catalogue: &Catalogue, id: &str, language: &str, values: &[String; 3]) -> Template {
    let own = catalogue.policy.get(&key(id, language)).filter(|text| !text.is_empty());
    let shipped = own.is_none();
    let text = own
        .cloned()
        .or_else(|| i18n::show_template(language, id))
        .unwrap_or_default();
    let said = HOLES
        .iter()
        .zip(values)
        .fold(text.clone(), |text, (hole, value)| text.replace(hole, value));
    Template {
        id: id.to_owned(),
        text,
        said,
        shipped,
    }
}

/// Whether a text has braces that are none of the holes that are filled in.
fn has_other_holes(text: &str) -> bool {
    let filled = HOLES.iter().fold(text.to_owned(), |text, hole| text.replace(hole, ""));
    filled.contains(['{', '}'])
}

fn key(id: &str, language: &str) -> String {
    format!("template/{id}/{language}")
}

fn must_be_language(id: &str) -> Result<(), Failure> {
    match is_language(id) {
        true => Ok(()),
        false => Err(Failure::input("language")),
    }
}

/// The platforms of the team by name, without those it retired.
pub(super) fn platforms(catalogue: &Catalogue) -> Vec<Platform> {
    let ids = catalogue
        .additions
        .iter()
        .filter(|(_, list)| *list == LIST)
        .map(|(id, _)| id);
    let mut platforms: Vec<Platform> = ids
        .filter(|id| !catalogue.retired.contains(*id))
        .map(|id| Platform {
            label: catalogue.labels.get(id).unwrap_or(id).clone(),
            id: id.clone(),
        })
        .collect();
    platforms.sort_by(|one, other| (one.label.to_lowercase(), &one.id).cmp(&(other.label.to_lowercase(), &other.id)));
    platforms
}

/// What adds a platform by its name, and its id. Two who add one at the same time add the same.
pub(crate) fn addition(catalogue: &Catalogue, name: &str) -> (String, CatalogueEdit) {
    let there = |id: &str| catalogue.additions.get(id).is_some_and(|list| list == LIST);
    let plain = name.to_lowercase();
    let known = catalogue
        .labels
        .iter()
        .find(|(id, label)| there(id) && label.to_lowercase() == plain);
    if let Some((id, _)) = known {
        let again = CatalogueEdit {
            retired: match catalogue.retired.contains(id) {
                true => [(id.clone(), false)].into(),
                false => BTreeMap::new(),
            },
            ..CatalogueEdit::default()
        };
        return (id.clone(), again);
    }
    let words: Vec<&str> = plain
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let id = format!("{LIST}_{}", words.join("_"));
    let edit = CatalogueEdit {
        additions: [(id.clone(), Some(LIST.to_owned()))].into(),
        labels: [(id.clone(), Some(name.to_owned()))].into(),
        ..CatalogueEdit::default()
    };
    (id, edit)
}

/// Whether the team has this platform; retired ones are not written to any more.
pub(super) fn must_be_known(view: &View<'_>, id: &str) -> Result<(), Failure> {
    match platforms(&book::catalogue(view)?)
        .iter()
        .any(|platform| platform.id == id)
    {
        true => Ok(()),
        false => Err(Failure::input("platform")),
    }
}
