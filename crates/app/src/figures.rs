//! The figures of a period: counted from what is stored per round, by rules that are printed with them.

mod page;

pub use page::{FiguresPage, IndividualAsked, LanguageRow};

use crate::{
    Book, Code, Failure,
    book::{all_places, must_read, names_of_people, own_person, people},
    online,
};
use chrono::NaiveDate;
use domain::{
    counting::{Counted, IndividualScope, Question, Unapplied, Workers, count, settings_by_language},
    figures::{Figures, SettingsOfLanguage},
};
use protocol::{Role, Space};
use store::{EntryState, View};
use sync::Me;

pub use domain::counting::IndividualScope as Scope;

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct FiguresQuestion {
    /// First service date.
    pub from: NaiveDate,
    /// Last service date.
    pub to: NaiveDate,
    /// Parts of one street as one.
    pub joined: bool,
    /// What `individual` counts.
    pub individual: IndividualScope,
}

impl Book {
    /// Counts. Leads see every worker's row, others their own.
    pub fn figures(&self, asked: &FiguresQuestion) -> Result<Figures, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Team)?;
        desk.book.read(|view| Ok(answer(view, &desk.me, asked)?.0))
    }
}

/// The figures, and the conversations of each language by the sort of place.
fn answer(view: &View<'_>, me: &Me, asked: &FiguresQuestion) -> Result<(Figures, SettingsOfLanguage), Failure> {
    if asked.from > asked.to {
        return Err(Failure::input("period"));
    }
    let workers = match (me.roles().has(Role::Lead), own_person(me, &people(view)?)) {
        (true, _) => Workers::All,
        (false, Some(person)) => Workers::Only(person.id),
        (false, None) => Workers::None,
    };
    let question = Question {
        from: asked.from,
        to: asked.to,
        joined: asked.joined,
        individual: asked.individual,
        workers,
    };
    let items = view.open_items()?;
    let open = |state| items.iter().filter(|item| item.state == state).count() as u64;
    let unapplied = Unapplied {
        waiting: open(EntryState::Waiting),
        quarantined: open(EntryState::Quarantined),
    };
    let rounds = view.counted_rounds(&asked.from.to_string(), &asked.to.to_string())?;
    let rounds: Vec<Counted> = rounds
        .iter()
        .map(|counted| serde_json::from_str(counted).map_err(|_| Failure::new(Code::BookDamaged)))
        .collect::<Result<_, _>>()?;
    let places = all_places(view)?;
    let by_language = settings_by_language(&rounds, &places, &question);
    let mut figures = count(rounds, &places, &names_of_people(view)?, &question, unapplied);
    if me.roles().reads(Space::Online) {
        figures.online = Some(online::count(view, figures.period)?);
        figures.basis.spaces.push(Space::Online.id().to_owned());
    }
    Ok((figures, by_language))
}
