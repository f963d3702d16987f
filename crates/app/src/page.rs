//! The pages of an open book: what one screen shows, read in one go.

mod habits;
mod home;
mod kept;
mod reading;
mod title;

pub use home::{Home, HomeRound, QuestionShown};
pub(crate) use kept::Kept;
pub use reading::{Chosen, Difference, May, ReviewList, ReviewPage, ReviewRow, Seen};

use crate::{
    Book, Code, Failure,
    book::{member_name, moment, must_read, own_devices, own_person, people},
    draft::{self, Draft},
    rounds::{self, RoundShown},
};
use documents::{Document, keys::SCHEMA};
use domain::{Conversation, DeviceId, DocumentId, Place, Round, VisitId, review::ReviewState};
use habits::Habits;
use protocol::Space;
use serde::Serialize;
use std::{
    collections::BTreeMap,
    sync::{MutexGuard, PoisonError},
};
use store::View;
use sync::{Me, desk::names};
use ts_rs::TS;

/// The round that has not begun yet: what is typed on the screen before it.
pub(crate) const NOT_BEGUN: DocumentId = DocumentId([0; 16]);

/// One round, with everything that its screens show.
#[derive(Debug, Serialize, TS)]
pub struct RoundPage {
    /// The round, its review and where it stands.
    #[serde(flatten)]
    pub shown: RoundShown,
    /// Its places in words; empty when there are none.
    pub title: String,
    /// What is being typed, by target.
    pub drafts: Vec<Draft>,
    /// What belongs to each visit, by its id; and to each planned place without a visit, by the id of the place.
    pub visits: BTreeMap<String, VisitExtra>,
    /// Conversations by the counting rules.
    pub conversations_total: u64,
    /// Whether this book may write in it.
    pub writable: bool,
    /// Whether the holder of this book walked it.
    pub mine: bool,
    /// Names of the colleagues behind the devices that wrote, by device.
    pub devices: BTreeMap<DeviceId, String>,
    /// The devices of the holder of this book: what they wrote is hers. A name says nothing, two colleagues may share one.
    pub my_devices: Vec<DeviceId>,
    /// When something of it was last saved here or by a colleague, RFC 3339; drafts are saved too.
    pub saved_at: Option<String>,
}

/// What a screen needs to write a visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct VisitExtra {
    /// The place's name, without what the title says already.
    pub label: String,
    /// What sort of place.
    pub setting: String,
    /// All languages: by use at this place, then in the team, then as the catalogue has them.
    pub languages: Vec<String>,
    /// All topics in that order.
    pub topics: Vec<String>,
    /// All materials in that order.
    pub materials: Vec<String>,
    /// Conversations under it, by the counting rules.
    pub conversations: u64,
}

impl Book {
    /// One round with everything that its screens show.
    pub fn round_page(&self, id: DocumentId) -> Result<RoundPage, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Team)?;
        desk.book.read(|view| {
            let document = self.kept().take(view, id)?;
            let page = self.page(view, &desk.me, id, &document)?;
            self.kept().put(id, document);
            Ok(page)
        })
    }

    pub(crate) fn page(
        &self,
        view: &View<'_>,
        me: &Me,
        id: DocumentId,
        document: &Document,
    ) -> Result<RoundPage, Failure> {
        let shown = rounds::shown(view, me, id, document)?;
        let round = &shown.round;
        let places = places_of(view, round)?;
        let title = title_of(round, shown.review == ReviewState::Draft, &places);
        let habits = self.kept().habits(id, || Habits::before(view, round.date, id))?;
        let extra = |place: DocumentId, conversations: u64| {
            let known = places.get(&place);
            VisitExtra {
                label: known.map_or_else(|| "?".to_owned(), |known| title::label(known, &title)),
                setting: known.map_or("unknown", |known| known.setting.id()).to_owned(),
                languages: habits.languages(place, known),
                topics: habits.topics(place),
                materials: habits.materials(place),
                conversations,
            }
        };
        let mut visits: BTreeMap<String, VisitExtra> = BTreeMap::new();
        for visit in &round.visits {
            visits.insert(visit.id.to_string(), extra(visit.place, spoken(round, Some(visit.id))));
        }
        let open = |place: &&DocumentId| round.visits.iter().all(|visit| visit.place != **place);
        for place in round.planned.iter().filter(open) {
            visits.insert(place.to_string(), extra(*place, 0));
        }
        let people = people(view)?;
        let drafts = draft::drafts_of(view, id)?;
        let saved_at = document
            .changed_at()
            .into_iter()
            .chain(drafts.iter().map(|draft| draft.at))
            .max();
        let devices = me.chain.devices().map(|(device, known)| {
            let name = member_name(&people, known.member).unwrap_or_else(|| known.member.to_string());
            (DeviceId(device.0), name)
        });
        Ok(RoundPage {
            title,
            conversations_total: spoken(round, None),
            writable: me.roles().writes(Space::Team)
                && !round.removed
                && document.schema() <= SCHEMA
                && view.meta_number(names::NEEDS_UPDATE)? == 0,
            mine: own_person(me, &people).is_some_and(|person| round.people.contains(&person.id)),
            devices: devices.collect(),
            my_devices: own_devices(me),
            saved_at: saved_at.map(moment),
            drafts: draft::shown(drafts),
            visits,
            shown,
        })
    }

    pub(crate) fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The places that a round names, retired and removed ones too: it was there.
pub(crate) fn places_of(view: &View<'_>, round: &Round) -> Result<BTreeMap<DocumentId, Place>, Failure> {
    let mut places = BTreeMap::new();
    for id in round
        .visits
        .iter()
        .map(|visit| visit.place)
        .chain(round.planned.iter().copied())
    {
        if let std::collections::btree_map::Entry::Vacant(entry) = places.entry(id)
            && let Some(place) = view.place(id)?
        {
            entry.insert(place);
        }
    }
    Ok(places)
}

fn title_of(round: &Round, draft: bool, places: &BTreeMap<DocumentId, Place>) -> String {
    let visited: Vec<DocumentId> = round.visits.iter().map(|visit| visit.place).collect();
    let named = title::named(draft, &round.planned, &visited);
    title::title(named.into_iter().filter_map(|id| places.get(id)))
}

/// Conversations of a round, or of one visit, by the counting rules; a line under no visit counts for nothing.
fn spoken(round: &Round, visit: Option<VisitId>) -> u64 {
    let counts = |line: &&Conversation| match visit {
        Some(visit) => line.visit == visit,
        None => round.visits.iter().any(|known| known.id == line.visit),
    };
    let lines = round.conversations.iter().filter(counts);
    lines
        .filter(|line| line.is_conversation())
        .map(|line| u64::from(line.n))
        .sum()
}

/// Not found unless the round is in the lists.
pub(crate) fn must_be_here(view: &View<'_>, id: DocumentId) -> Result<(), Failure> {
    view.round(id)?.map(|_| ()).ok_or(Code::NotFound.into())
}
