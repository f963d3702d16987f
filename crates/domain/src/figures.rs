//! Figures (feiten & cijfers): the counts of a period, in the shape that scripts and screens read.
//!
//! Keys are ids; cells of zero are left out; what can't be known is null, never 0. The rules are in [`crate::counting`].

use crate::{
    id::{DocumentId, PersonId},
    online::OnlineFigures,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Counts by id, without those of zero.
pub type Cells = BTreeMap<String, u64>;

/// Conversations of each language by the sort of place; those without a language under an empty id.
pub type SettingsOfLanguage = BTreeMap<String, Cells>;

/// The figures of one period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Figures {
    /// The service dates that were counted.
    pub period: Period,
    /// The version of the counting rules.
    pub rules: u32,
    /// Whether small cells were hidden; these figures are internal, so they never are.
    pub protected: bool,
    /// What the counts stand on.
    pub basis: Basis,
    /// Visits to places.
    pub visits: VisitFigures,
    /// Conversations with sex workers.
    pub conversations: ConversationFigures,
    /// Contacts that are no conversations.
    pub not_conversations: NotConversations,
    /// Materials given, by id.
    pub materials: Cells,
    /// Windows as found, by state.
    pub windows: Cells,
    /// Flyers given, by language: the same as `flyers.by_language`, under the name that scripts know from the first version.
    pub flyers_by_language: Cells,
    /// Flyers given.
    pub flyers: FlyerFigures,
    /// Referrals in conversations, by destination; a line for n people counts n.
    pub referrals: Cells,
    /// Online outreach; null where this book does not read it.
    #[serde(default)]
    pub online: Option<OnlineFigures>,
}

/// Flyers given at visits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FlyerFigures {
    /// All of them.
    pub given: u64,
    /// By language.
    pub by_language: Cells,
    /// By subject, where it was noted.
    pub by_subject: Cells,
}

/// The first and the last service date, both counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Period {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

/// What the counts stand on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Basis {
    /// The spaces that were read.
    pub spaces: Vec<String>,
    /// Rounds in the period.
    pub rounds: u64,
    /// How many of them are approved and were read at their approval.
    pub approved: u64,
    /// Entries that wait for something, so that what they hold is not counted yet.
    pub waiting: u64,
    /// Entries set apart, so that what they hold is not counted.
    pub quarantined: u64,
    /// Open conflicts in these rounds.
    pub conflicts: u64,
    /// Late corrections in these rounds, which are not counted.
    pub corrections: u64,
}

/// Visits: one place in one round, however many workers, also when nobody was spoken to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VisitFigures {
    /// All of them.
    pub total: u64,
    /// Those with at least one conversation.
    pub with_a_conversation: u64,
    /// By the sort of place; `unknown` when the place itself is not known here.
    pub by_setting: Cells,
    /// By month of the service date, `2017-01`.
    pub by_month: Cells,
    /// By place.
    pub by_place: BTreeMap<DocumentId, Named>,
    /// By colleague; a visit of two counts for both. Null when the asker may not see it.
    pub by_worker: Option<BTreeMap<PersonId, Named>>,
}

/// A count with the name of what was counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Named {
    /// The name; null when it is not known here.
    pub name: Option<String>,
    /// The count.
    pub n: u64,
}

/// Conversations: one sex worker spoken to once in a visit; a line for n people counts n.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConversationFigures {
    /// All of them, brief and individual ones included.
    pub total: u64,
    /// The individual ones, within the scope that was asked for.
    pub individual: u64,
    /// The individual ones, by the sort of place.
    pub individual_by_setting: Cells,
    /// Those marked "first time this year": the only source of unique people.
    pub first_this_year: u64,
    /// By topic; one conversation may have several.
    pub by_topic: Cells,
    /// By language, where noted.
    pub by_language: Cells,
    /// By gender, where noted.
    pub by_gender: Cells,
    /// By age band, where noted.
    pub by_age_band: Cells,
    /// By the sort of place.
    pub by_setting: Cells,
    /// By month of the service date.
    pub by_month: Cells,
    /// In how many of `total` each was noted.
    pub noted: Noted,
}

/// In how many conversations something was noted; "unclear" is noted too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Noted {
    /// A gender.
    pub gender: u64,
    /// An age band.
    pub age_band: u64,
    /// A language.
    pub language: u64,
    /// At least one topic.
    pub topics: u64,
}

/// Contacts that are counted apart and never as conversations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NotConversations {
    /// Sex workers greeted, counted on visits and on lines.
    pub greetings: u64,
    /// People who run or own a place.
    pub with_operator_or_owner: u64,
    /// Key persons.
    pub with_key_person: u64,
}

/// Adds to a cell; nothing makes no cell.
pub(crate) fn add(cells: &mut Cells, id: &str, n: u64) {
    if n == 0 {
        return;
    }
    // The lookup first: most cells exist already, and ten years of rounds should not make a text for each.
    match cells.get_mut(id) {
        Some(cell) => *cell += n,
        None => {
            cells.insert(id.to_owned(), n);
        }
    }
}
