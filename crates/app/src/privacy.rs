//! What the team has decided about personal data: since when it may be kept, for how long, and that it goes by itself.

use crate::{
    Book, Code, Failure,
    book::{self, must_write},
    draft, online,
};
use chrono::{Days, NaiveDate};
use documents::CatalogueEdit;
use domain::{
    Catalogue,
    retention::{Ending, Terms},
};
use protocol::Space;
use serde::Serialize;
use std::collections::BTreeMap;
use store::View;
use sync::{
    Desk, Me, edit,
    forget::{self, Ended},
};

/// Names of the policies in the catalogue.
const ASSESSED: &str = "assessed";
const COOL_DOWN: &str = "cool_down_days";
const CARD_MONTHS: &str = "card_months";

/// Days ahead of which is said what ends in them.
const SOON: u64 = 30;

/// What the team has decided, as screens show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Privacy {
    /// The date of the data protection assessment (AVG art. 35); without it there are no cards and no online outreach.
    #[ts(type = "string | null")]
    pub assessed: Option<NaiveDate>,
    /// How long is kept what ends by itself.
    pub terms: Terms,
    /// Whether this book may change these.
    pub may_set: bool,
    /// What ends within a month by itself, unless there is contact before.
    pub soon: Ending,
    /// The clock leapt: what it would end waits until somebody says that it is right.
    pub doubt: Option<Doubt>,
}

/// A clock that leapt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Doubt {
    /// The day on which it was believed last.
    #[ts(type = "string")]
    pub last: NaiveDate,
    /// The day that it says now.
    #[ts(type = "string")]
    pub today: NaiveDate,
    /// What would go.
    #[serde(flatten)]
    pub ending: Ending,
}

impl Book {
    /// What the team has decided about personal data.
    pub fn privacy(&self) -> Result<Privacy, Failure> {
        let desk = self.hold();
        desk.book.read(|view| {
            let catalogue = book::catalogue(view)?;
            let terms = terms(&catalogue);
            let today = forget::day(&desk.me);
            let doubt = forget::doubt(view, today, terms)?.map(|(last, ending)| Doubt { last, today, ending });
            let month = today.checked_add_days(Days::new(SOON)).unwrap_or(today);
            Ok(Privacy {
                assessed: assessed(&catalogue),
                terms,
                soon: forget::ending(view, month, terms)?,
                may_set: desk.me.roles().writes(Space::Common),
                doubt,
            })
        })
    }

    /// Writes down when the data protection assessment was made; without a date cards and online outreach stop, and what
    /// there is stays until its term ends. Leads only. A day that is still to come is none.
    pub fn assess(&self, on: Option<NaiveDate>) -> Result<Privacy, Failure> {
        if on.is_some_and(|on| on > forget::day(&self.hold().me)) {
            return Err(Failure::input("assessed"));
        }
        self.set_policy(&[(ASSESSED, on.map(|on| on.to_string()))])
    }

    /// Sets how long is kept what ends by itself. Leads only.
    pub fn set_terms(&self, terms: Terms) -> Result<Privacy, Failure> {
        if terms.bounded() != terms {
            return Err(Failure::input("terms"));
        }
        self.set_policy(&[
            (COOL_DOWN, Some(terms.cool_down_days.to_string())),
            (CARD_MONTHS, Some(terms.card_months.to_string())),
        ])
    }

    /// What would end at once with other terms: asked before they are set.
    pub fn ending(&self, terms: Terms) -> Result<Ending, Failure> {
        let desk = self.hold();
        let today = forget::day(&desk.me);
        Ok(desk.book.read(|view| forget::ending(view, today, terms))?)
    }

    /// Lets go what has ended by the clock of this device. Where the clock leapt nothing goes, unless somebody says that
    /// it `is` this day.
    pub fn expire(&self, is: Option<NaiveDate>) -> Result<Ended, Failure> {
        let mut desk = self.hold();
        let today = forget::day(&desk.me);
        let terms = desk
            .book
            .read(|view| Ok::<_, Failure>(terms(&book::catalogue(view)?)))?;
        draft::forget_pasted(&mut desk, today)?;
        let sure = is == Some(today);
        if sure || desk.book.read(|view| forget::doubt(view, today, terms))?.is_none() {
            online::carry_over(&mut desk, today, terms)?;
        }
        Ok(forget::expire(&mut desk, today, terms, sure)?)
    }

    fn set_policy(&self, policies: &[(&str, Option<String>)]) -> Result<Privacy, Failure> {
        {
            let mut desk = self.hold();
            let Desk { book, me } = &mut *desk;
            must_write(me, Space::Common)?;
            let policy = policies.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
            write_policy(book, me, policy.collect())?;
        }
        self.privacy()
    }
}

/// Writes policies of the team into its catalogue.
pub(crate) fn write_policy(
    book: &mut store::Book,
    me: &Me,
    policy: BTreeMap<String, Option<String>>,
) -> Result<(), Failure> {
    let (id, mut document) = book.read(|view| {
        let documents = view.documents_of_kind("catalogue")?;
        let id = documents.first().ok_or(Failure::new(Code::NotFound))?.id;
        Ok::<_, Failure>((id, edit::open(view, id)?))
    })?;
    let wanted = CatalogueEdit {
        policy,
        ..CatalogueEdit::default()
    };
    if let Some(change) = document.edit_catalogue(&wanted, &edit::writer(me))? {
        book.write(|write| edit::change(write, me, id, &document, &change).map_err(Failure::from))?;
    }
    Ok(())
}

/// Whether personal data may be kept. Refused with a code of its own: the screen says why, and who can change it.
pub(crate) fn must_be_assessed(view: &View<'_>) -> Result<(), Failure> {
    match assessed(&book::catalogue(view)?) {
        Some(_) => Ok(()),
        None => Err(Code::NotAssessed.into()),
    }
}

/// The terms that a policy says, within their bounds.
pub(crate) fn terms(catalogue: &Catalogue) -> Terms {
    let number = |name: &str| catalogue.policy.get(name)?.parse().ok();
    let standard = Terms::default();
    Terms {
        cool_down_days: number(COOL_DOWN).unwrap_or(standard.cool_down_days),
        card_months: number(CARD_MONTHS).unwrap_or(standard.card_months),
    }
    .bounded()
}

pub(crate) fn assessed(catalogue: &Catalogue) -> Option<NaiveDate> {
    catalogue.policy.get(ASSESSED)?.parse().ok()
}

#[cfg(test)]
mod tests;
