//! Rows as they were read: what each file says, by the fields of the documents, before anything is looked up.

use super::{
    cell,
    cells::Cells,
    report::{ProblemCode, Tally, left_out},
    sheet::Sheet,
    words::Words,
};
use crate::flyers;
use chrono::NaiveDate;
use domain::keys::List;
use serde_json::{Map, Value};

/// Values by the field they belong to. A field that is absent says nothing, one that is null was left empty.
/// `windows/open` is the entry `open` of the map `windows`.
pub(super) type Fields = Map<String, Value>;

/// A row of `locaties.csv`.
pub(super) struct PlaceRow {
    pub line: u64,
    pub name: String,
    pub fields: Fields,
}

/// A row of `flyers.csv`.
pub(super) struct FlyerRow {
    /// Its subject and language, `sti/bg`.
    pub key: String,
    pub fields: Fields,
}

/// A row of `rondes.csv`.
pub(super) struct RoundRow {
    pub line: u64,
    pub number: u64,
    pub date: NaiveDate,
    pub fields: Fields,
    pub people: Option<Vec<String>>,
    pub note: Option<String>,
}

/// A row of `bezoeken.csv`.
pub(super) struct VisitRow {
    pub line: u64,
    pub number: u64,
    pub round: u64,
    pub place: String,
    pub date: Option<NaiveDate>,
    pub fields: Fields,
    pub people: Option<Vec<String>>,
    pub note: Option<String>,
}

/// A row of `gesprekken.csv`.
pub(super) struct LineRow {
    pub line: u64,
    pub number: u64,
    pub visit: u64,
    pub date: Option<NaiveDate>,
    pub fields: Fields,
    pub by: Option<Vec<String>>,
    pub note: Option<String>,
    /// Forgotten when the import ends. Empty where the column is and the cell says nothing.
    pub pseudonym: Option<String>,
    pub with: String,
    pub kind: String,
    pub people: u32,
}

const PLACE_COLUMNS: &[&str] = &["Naam", "Soort", "Adres", "Aantal ramen"];
const FLYER_COLUMNS: &[&str] = &["Flyernr", "Onderwerp", "Taal", "Titel", "URL"];
const ROUND_COLUMNS: &[&str] = &[
    "Rondenr",
    "Datum",
    "Dagdeel",
    "Begin",
    "Eind",
    "Soort ronde",
    "Veldwerkers",
    "Bijzonderheden",
];
const VISIT_COLUMNS: &[&str] = &[
    "Bezoeknr",
    "Rondenr",
    "Locatie",
    "Datum",
    "Begin",
    "Eind",
    "Veldwerkers",
    "Opmerking",
];
const LINE_COLUMNS: &[&str] = &[
    "Gespreknr",
    "Bezoeknr",
    "Datum",
    "Veldwerker",
    "Pseudoniem",
    "Met",
    "Gender",
    "Taal",
    "Leeftijdsgroep",
    "Soort gesprek",
    "Aantal",
    "Onderwerpen",
    "Notitie",
    "Vervolgafspraak",
    "Doorverwijzing",
];

/// Flyers.
pub(super) fn flyers(sheet: &Sheet, words: &Words, tally: &mut Tally) -> Vec<FlyerRow> {
    sheet.leave_out_unknown(|name| known(FLYER_COLUMNS, name), tally);
    let read = |row| {
        let mut cells = Cells {
            sheet,
            row,
            words,
            tally,
        };
        let subject = cells.needed_word(List::FlyerSubject, "Onderwerp");
        let language = cells.needed_word(List::Language, "Taal");
        let title = match cells.text("Titel").map(str::trim) {
            // A short row was reported as such.
            None => None,
            Some("") => cells.problem("Titel", ProblemCode::ValueEmpty),
            Some(text) => match flyers::title(text) {
                Ok(title) => Some(title),
                Err(_) => cells.problem("Titel", ProblemCode::NotReadable),
            },
        };
        let link = match cells.text("URL").map(str::trim) {
            None => None,
            Some("") => cells.problem("URL", ProblemCode::ValueEmpty),
            Some(text) => match flyers::link(text) {
                Ok(link) => Some(link),
                Err(_) => cells.problem("URL", ProblemCode::LinkWrong),
            },
        };
        let (subject, language) = (subject?, language?);
        let mut fields = Fields::new();
        fields.insert("title".into(), title?.into());
        fields.insert("link".into(), link?.into());
        fields.insert("subject".into(), subject.clone().into());
        fields.insert("language".into(), language.clone().into());
        Some(FlyerRow {
            key: format!("{subject}/{language}"),
            fields,
        })
    };
    sheet.rows.iter().filter_map(read).collect()
}

/// Places. Their addresses are never kept.
pub(super) fn places(sheet: &Sheet, words: &Words, tally: &mut Tally) -> Vec<PlaceRow> {
    sheet.leave_out_unknown(|name| known(PLACE_COLUMNS, name), tally);
    sheet.leave_out("Adres", left_out::ADDRESS, tally);
    let read = |row| {
        let mut cells = Cells {
            sheet,
            row,
            words,
            tally,
        };
        let name = cell::tidy(cells.text("Naam").unwrap_or_default());
        if name.is_empty() {
            return cells.problem("Naam", ProblemCode::NameEmpty);
        }
        if name.chars().count() > 80 || name.chars().any(char::is_control) {
            return cells.problem("Naam", ProblemCode::NotReadable);
        }
        let mut fields = Fields::new();
        fields.insert("setting".into(), cells.needed_word(List::Setting, "Soort")?.into());
        put(&mut fields, "windows", cells.number("Aantal ramen"));
        fields.insert("name".into(), name.clone().into());
        Some(PlaceRow {
            line: row.line,
            name,
            fields,
        })
    };
    sheet.rows.iter().filter_map(read).collect()
}

/// Rounds.
pub(super) fn rounds(sheet: &Sheet, words: &Words, tally: &mut Tally) -> Vec<RoundRow> {
    sheet.leave_out_unknown(|name| known(ROUND_COLUMNS, name), tally);
    let read = |row| {
        let mut cells = Cells {
            sheet,
            row,
            words,
            tally,
        };
        let number = cells.row_number("Rondenr")?;
        let date = match cells.date("Datum")? {
            Some(date) => date,
            None => return cells.problem("Datum", ProblemCode::ValueEmpty),
        };
        let mut fields = Fields::new();
        fields.insert("date".into(), date.to_string().into());
        put(&mut fields, "part_of_day", cells.word(List::PartOfDay, "Dagdeel"));
        put(
            &mut fields,
            "kind_of_round",
            cells.word(List::KindOfRound, "Soort ronde"),
        );
        put(&mut fields, "from", cells.time("Begin"));
        put(&mut fields, "to", cells.time("Eind"));
        let (people, note) = (cells.names("Veldwerkers"), cells.note("Bijzonderheden"));
        Some(RoundRow {
            line: row.line,
            number,
            date,
            fields,
            people,
            note,
        })
    };
    sheet.rows.iter().filter_map(read).collect()
}

/// Visits.
pub(super) fn visits(sheet: &Sheet, words: &Words, tally: &mut Tally) -> Vec<VisitRow> {
    let counts: Vec<(&str, String)> = sheet
        .named()
        .filter_map(|(_, name)| Some((name, count_field(words, name)?)))
        .collect();
    sheet.leave_out_unknown(
        |name| known(VISIT_COLUMNS, name) || counts.iter().any(|(known, _)| *known == name),
        tally,
    );
    let read = |row| {
        let mut cells = Cells {
            sheet,
            row,
            words,
            tally,
        };
        let number = cells.row_number("Bezoeknr")?;
        let round = cells.row_number("Rondenr")?;
        let place = cell::tidy(cells.text("Locatie").unwrap_or_default());
        if place.is_empty() {
            return cells.problem("Locatie", ProblemCode::ValueEmpty);
        }
        let mut fields = Fields::new();
        put(&mut fields, "from", cells.time("Begin"));
        put(&mut fields, "to", cells.time("Eind"));
        for (column, field) in &counts {
            let count = cells.number(column);
            // A sheet has a column per language and most say 0: that no flyer was given needs no room in every round.
            let nothing = field.starts_with("flyers/") && count == Some(Some(0));
            put(&mut fields, field, if nothing { Some(None) } else { count });
        }
        let date = cells.date("Datum").flatten();
        let (people, note) = (cells.names("Veldwerkers"), cells.note("Opmerking"));
        Some(VisitRow {
            line: row.line,
            number,
            round,
            place,
            date,
            fields,
            people,
            note,
        })
    };
    sheet.rows.iter().filter_map(read).collect()
}

/// Conversation lines and greetings.
pub(super) fn conversations(sheet: &Sheet, words: &Words, tally: &mut Tally) -> Vec<LineRow> {
    sheet.leave_out_unknown(|name| known(LINE_COLUMNS, name), tally);
    sheet.leave_out("Pseudoniem", left_out::PSEUDONYM, tally);
    let read = |row| {
        let mut cells = Cells {
            sheet,
            row,
            words,
            tally,
        };
        let number = cells.row_number("Gespreknr")?;
        let visit = cells.row_number("Bezoeknr")?;
        // Who it was with, how deep it went and how many there were decide what is counted: nothing is guessed.
        let kind = cells.needed_word(List::Kind, "Soort gesprek")?;
        let with = match cells.text("Met") {
            Some(_) => cells.needed_word(List::With, "Met")?,
            None => "sex_worker".to_owned(),
        };
        let people = match cells.text("Aantal") {
            None | Some("") => 1,
            Some(_) => match cells.number("Aantal")?? {
                0 => return cells.problem("Aantal", ProblemCode::NumberWrong),
                people => people,
            },
        };
        let mut fields = Fields::new();
        fields.insert("kind".into(), kind.clone().into());
        fields.insert("with".into(), with.clone().into());
        fields.insert("n".into(), people.into());
        put(&mut fields, "language", cells.word(List::Language, "Taal"));
        put(&mut fields, "gender", cells.word(List::Gender, "Gender"));
        put(&mut fields, "age_band", cells.word(List::AgeBand, "Leeftijdsgroep"));
        put(&mut fields, "topics", cells.words(List::Topic, "Onderwerpen").map(Some));
        put(
            &mut fields,
            "referrals",
            cells.words(List::Destination, "Doorverwijzing").map(Some),
        );
        put(
            &mut fields,
            "follow_up",
            cells
                .date("Vervolgafspraak")
                .map(|date| date.map(|date| date.to_string())),
        );
        let pseudonym = cells.text("Pseudoniem").map(|name| cell::tidy(name).to_lowercase());
        let (date, by, note) = (
            cells.date("Datum").flatten(),
            cells.names("Veldwerker"),
            cells.note("Notitie"),
        );
        Some(LineRow {
            line: row.line,
            number,
            visit,
            date,
            fields,
            by,
            note,
            pseudonym,
            with,
            kind,
            people,
        })
    };
    sheet.rows.iter().filter_map(read).collect()
}

/// The field of a column of numbers: `Ramen open`, `Condooms`, `Flyers ES`.
fn count_field(words: &Words, column: &str) -> Option<String> {
    let field = |map: &str, id: Option<String>| id.map(|id| format!("{map}/{id}"));
    let language = column
        .split_once(' ')
        .filter(|(first, _)| first.eq_ignore_ascii_case("flyers"));
    field("windows", words.id(List::Window, column))
        .or_else(|| field("materials", words.id(List::Material, column)))
        .or_else(|| field("flyers", words.id(List::Language, language?.1)))
}

pub(super) fn known(columns: &[&str], name: &str) -> bool {
    columns
        .iter()
        .any(|column| column.to_lowercase() == name.to_lowercase())
}

fn put<T: Into<Value>>(fields: &mut Fields, field: &str, value: Option<Option<T>>) {
    if let Some(value) = value {
        fields.insert(field.to_owned(), value.map_or(Value::Null, Into::into));
    }
}
