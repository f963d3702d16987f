//! Places and colleagues.

use crate::{
    Stop,
    args::{PeopleCommand, PlacesCommand},
    out::Out,
};
use app::{Book, PlaceChange, i18n::Message};
use serde_json::json;

/// `places`.
pub fn places(book: &Book, out: &Out, command: &PlacesCommand) -> Result<(), Stop> {
    match command {
        PlacesCommand::List => {
            let places = book.places()?;
            out.answer(&json!({"places": places}), |out| {
                if places.is_empty() {
                    out.tell(&Message::CliPlacesNone);
                }
                for place in &places {
                    let (name, setting) = (place.name.clone(), out.label("setting", place.setting.id()));
                    out.tell(&match place.retired {
                        true => Message::CliPlaceRetired { name, setting },
                        false => Message::CliPlace { name, setting },
                    });
                }
            });
        }
        PlacesCommand::Add { name, setting } => {
            let added = book.add_place(name, setting.clone())?;
            out.answer(&added, |out| {
                out.tell(&Message::CliPlaceAdded {
                    name: added.name.clone(),
                })
            });
        }
        PlacesCommand::Set {
            id,
            counted_as,
            licensed,
        } => {
            let change = PlaceChange {
                counted_as: counted_as.clone(),
                licensed: licensed.map(Into::into),
            };
            let place = book.set_place(id, &change)?;
            out.answer(&place, |out| {
                out.tell(&Message::CliPlaceChanged {
                    name: place.name.clone(),
                })
            });
        }
    }
    Ok(())
}

/// `people`.
pub fn people(book: &Book, out: &Out, command: &PeopleCommand) -> Result<(), Stop> {
    match command {
        PeopleCommand::List => {
            let people = book.people()?;
            out.answer(&json!({"people": people}), |out| {
                if people.is_empty() {
                    out.tell(&Message::CliPeopleNone);
                }
                people.iter().for_each(|person| out.print(&person.name));
            });
        }
        PeopleCommand::Add { name } => {
            let added = book.add_person(name)?;
            out.answer(&added, |out| {
                out.tell(&Message::CliPersonAdded {
                    name: added.name.clone(),
                })
            });
        }
    }
    Ok(())
}
