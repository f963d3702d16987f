//! Colleagues.

use crate::{PersonFields, PersonListed};
use domain::PersonId;

area! {
    /// What the screen of colleagues asks.
    people(shell): PeopleAsk {
        /// All colleagues by name, with and without a device.
        list() -> Vec<PersonListed> { shell.book()?.people_page() }
        /// Adds a colleague without a device. Leads only.
        add(name: String) -> PersonListed { shell.book()?.add_person_listed(&name) }
        /// Changes a colleague. Leads only.
        set(id: PersonId, fields: PersonFields) -> PersonListed { shell.book()?.change_person(id, fields) }
    }
}
