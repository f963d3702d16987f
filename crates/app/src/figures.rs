//! The figures of a period: counted from what is stored per round, by rules that are printed with them.

use crate::{
    Book, Code, Failure,
    book::{all_places, must_read, names_of_people, own_member, people},
};
use chrono::NaiveDate;
use domain::{
    PersonId,
    counting::{Counted, IndividualScope, Question, Unapplied, Workers, count},
    figures::Figures,
};
use protocol::{Role, Space};
use store::EntryState;

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
        if asked.from > asked.to {
            return Err(Failure::input("period"));
        }
        let desk = self.hold();
        let me = &desk.me;
        must_read(me, Space::Team)?;
        desk.book.read(|view| {
            let workers = match (me.roles().has(Role::Lead), own_member(me)) {
                (true, _) => Workers::All,
                (false, Some(member)) => people(view)?
                    .into_iter()
                    .find(|person| person.member == Some(PersonId(member.0)))
                    .map_or(Workers::None, |person| Workers::Only(person.id)),
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
            Ok(count(
                rounds,
                &all_places(view)?,
                &names_of_people(view)?,
                &question,
                unapplied,
            ))
        })
    }
}
