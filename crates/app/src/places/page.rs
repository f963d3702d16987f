//! The places as their screen shows and changes them.

use crate::{
    Book, Code, Failure,
    book::must_read,
    day::{service_date, years_before},
    team::tidy_name,
};
use chrono::NaiveDate;
use domain::{
    DocumentId, Place, PlaceEdit,
    keys::{List, is_known},
    round::LONG_NOTE_LIMIT,
    words::{Licensed, Setting},
};
use protocol::Space;
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeSet;
use store::View;
use ts_rs::TS;

/// More windows than any street has.
const MOST_WINDOWS: u32 = 10_000;

/// A place in the list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PlaceListed {
    /// The place.
    #[serde(flatten)]
    pub place: Place,
    /// Visits in the last year, by the counting rules: several of one round are one.
    pub visits: u64,
    /// The service date of the last visit, ever.
    pub last_visit: Option<NaiveDate>,
}

/// What a screen changes of a place. What it leaves out stays as it is; a null empties a field.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
#[allow(missing_docs)] // The fields are those of `Place`.
pub struct PlaceFields {
    pub name: Option<String>,
    pub setting: Option<String>,
    #[serde(deserialize_with = "present")]
    pub counted_as: Option<Option<String>>,
    pub licensed: Option<String>,
    #[serde(deserialize_with = "present")]
    pub windows: Option<Option<u32>>,
    pub languages: Option<BTreeSet<String>>,
    pub note: Option<String>,
    pub retired: Option<bool>,
}

impl Book {
    /// All places that are not removed, by name; retired ones too.
    pub fn places_page(&self) -> Result<Vec<PlaceListed>, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Team)?;
        desk.book.read(|view| {
            let today = service_date(desk.me.now());
            let places = view.places()?.into_iter();
            places.map(|place| listed(view, place, today)).collect()
        })
    }

    /// Adds a place of a sort that this version knows.
    pub fn add_place_of(&self, name: &str, setting: &str) -> Result<PlaceListed, Failure> {
        let setting = Setting::known(setting).ok_or_else(|| Failure::input("setting"))?;
        let added = self.add_place(name, setting)?;
        self.place_listed(added.id)
    }

    /// Changes a place.
    pub fn change_place(&self, id: DocumentId, fields: PlaceFields) -> Result<PlaceListed, Failure> {
        self.edit_place(id, &fields.edit()?)?;
        self.place_listed(id)
    }

    fn place_listed(&self, id: DocumentId) -> Result<PlaceListed, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Team)?;
        desk.book.read(|view| {
            let place = view.place(id)?.ok_or(Failure::new(Code::NotFound))?;
            listed(view, place, service_date(desk.me.now()))
        })
    }
}

impl PlaceFields {
    fn edit(self) -> Result<PlaceEdit, Failure> {
        let wrong = Failure::input;
        let setting = self.setting.map(|id| Setting::known(&id).ok_or(wrong("setting")));
        let licensed = self.licensed.map(|id| Licensed::known(&id).ok_or(wrong("licensed")));
        let counted_as = self.counted_as.map(|name| match name.as_deref().map(str::trim) {
            None | Some("") => Ok(None),
            Some(name) => tidy_name(name).map(Some),
        });
        if self.windows.flatten().is_some_and(|windows| windows > MOST_WINDOWS) {
            return Err(wrong("windows"));
        }
        let language = |id: &String| {
            let code = (2..=3).contains(&id.len()) && id.bytes().all(|letter| letter.is_ascii_lowercase());
            code || is_known(List::Language, id)
        };
        if self.languages.as_ref().is_some_and(|ids| !ids.iter().all(language)) {
            return Err(wrong("languages"));
        }
        if self
            .note
            .as_ref()
            .is_some_and(|note| note.chars().count() > LONG_NOTE_LIMIT)
        {
            return Err(wrong("note"));
        }
        Ok(PlaceEdit {
            name: self.name.as_deref().map(tidy_name).transpose()?,
            setting: setting.transpose()?,
            counted_as: counted_as.transpose()?,
            licensed: licensed.transpose()?,
            windows: self.windows,
            languages: self.languages,
            note: self.note,
            retired: self.retired,
            ..PlaceEdit::default()
        })
    }
}

/// A place with its visits. A round of tomorrow, by a clock that is off, counts as well.
fn listed(view: &View<'_>, place: Place, today: NaiveDate) -> Result<PlaceListed, Failure> {
    let (visits, last) = view.visits(place.id, &years_before(today, 1).to_string())?;
    let last_visit = last.map(|date| date.parse().map_err(|_| Code::BookDamaged));
    Ok(PlaceListed {
        place,
        visits,
        last_visit: last_visit.transpose()?,
    })
}

/// Reads a field that may be there as null: present and empty.
fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}
