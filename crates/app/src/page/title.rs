//! What a round is called, and what its places are called under that title.

use domain::{DocumentId, Place};

/// Between the parts of a title.
const BETWEEN: &str = " · ";

/// The names of a round's places: each once, in their order, and parts of one street by the street. Empty without any.
pub(crate) fn title<'p>(places: impl Iterator<Item = &'p Place>) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for place in places {
        let part = street(place).unwrap_or(&place.name);
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts.join(BETWEEN)
}

/// The places that a round is titled by, in their order: while it is being written those of the plan and those visited
/// besides, so that the title stays with each visit; later those that were visited, or else planned.
pub(crate) fn named<'r>(draft: bool, planned: &'r [DocumentId], visited: &'r [DocumentId]) -> Vec<&'r DocumentId> {
    match draft {
        true => {
            let besides = visited.iter().filter(|place| !planned.contains(place));
            planned.iter().chain(besides).collect()
        }
        false if visited.is_empty() => planned.iter().collect(),
        false => visited.iter().collect(),
    }
}

/// What a place is called where the title stands above it: "Even zijde" under "Doubletstraat".
pub(crate) fn label(place: &Place, title: &str) -> String {
    let rest = street(place)
        .filter(|street| title.split(BETWEEN).any(|part| part == *street))
        .and_then(|street| place.name.strip_prefix(street))
        // Only after a whole word: "Doubletstraatje" is no part of the street.
        .filter(|rest| !rest.starts_with(char::is_alphanumeric))
        .map(|rest| rest.trim_matches(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '(' | ')')));
    match rest.filter(|rest| !rest.is_empty()) {
        Some(rest) => capital(rest),
        None => place.name.clone(),
    }
}

fn street(place: &Place) -> Option<&str> {
    place.counted_as.as_deref().filter(|street| !street.is_empty())
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use domain::words::{Licensed, Setting};

    fn place(name: &str, counted_as: Option<&str>) -> Place {
        Place {
            id: DocumentId([1; 16]),
            name: name.into(),
            setting: Setting::WindowStreet,
            counted_as: counted_as.map(Into::into),
            licensed: Licensed::Yes,
            windows: None,
            languages: Default::default(),
            note: String::new(),
            retired: false,
            removed: false,
            origin: None,
        }
    }

    #[test]
    fn a_plan_titles_the_round_until_it_is_handed_in_and_then_the_places_where_somebody_was() {
        let [planned, visited] = [[1, 2], [3, 2]].map(|ids| ids.map(|id| DocumentId([id; 16])));
        let ids = |named: Vec<&DocumentId>| named.iter().map(|id| id.0[0]).collect::<Vec<_>>();
        assert_eq!(ids(named(true, &planned, &visited)), [1, 2, 3]);
        assert_eq!(ids(named(false, &planned, &visited)), [3, 2]);
        assert_eq!(ids(named(false, &planned, &[])), [1, 2]);
    }

    #[test]
    fn parts_of_one_street_are_titled_once_by_the_street() {
        let street = Some("Doubletstraat");
        let places = [
            place("Doubletstraat even zijde", street),
            place("Club Roos", None),
            place("Doubletstraat oneven zijde", street),
        ];
        assert_eq!(title(places.iter()), "Doubletstraat · Club Roos");
        assert_eq!(title(std::iter::empty()), "");
    }

    #[test]
    fn a_label_leaves_out_what_the_title_says() {
        let table = [
            ("Doubletstraat even zijde", Some("Doubletstraat"), "Even zijde"),
            ("Doubletstraat, hofje", Some("Doubletstraat"), "Hofje"),
            ("Doubletstraat – 2", Some("Doubletstraat"), "2"),
            ("Doubletstraat", Some("Doubletstraat"), "Doubletstraat"),
            ("Doubletstraatje", Some("Doubletstraat"), "Doubletstraatje"),
            ("Hofje", Some("Doubletstraat"), "Hofje"),
            ("Geleenstraat hoek", Some("Geleenstraat"), "Geleenstraat hoek"),
            ("Club Roos", None, "Club Roos"),
        ];
        for (name, counted_as, expected) in table {
            assert_eq!(
                label(&place(name, counted_as), "Doubletstraat · Club Roos"),
                expected,
                "{name}"
            );
        }
    }
}
