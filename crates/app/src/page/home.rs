//! The first screen: rounds in a list. Only what is listed is read, however many years the book has.

use super::title;
use crate::{
    Book, Code, Failure, FollowUpDue,
    book::{is_own, member_name, member_of, moment, must_read, other_leads, own_person, people},
    cards,
    day::service_date,
    rounds::{RoundListed, one_listed},
    status::RoundStanding,
};
use chrono::NaiveDate;
use domain::{DocumentId, Person, PersonId, Place, words::PartOfDay};
use protocol::{Role, Space};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use store::{RoundRow, View};
use sync::{Me, forget, project::Shown};
use ts_rs::TS;

/// Most rounds that one list shows.
const MOST: u32 = 1_000;

/// The first screen.
#[derive(Debug, Serialize, TS)]
pub struct Home {
    /// The newest rounds, newest first.
    pub rounds: Vec<HomeRound>,
    /// Whether there are older ones.
    pub more: bool,
    /// What is to be done on contact cards within a week, or late; nothing for whoever does not read cards.
    pub follow_ups: Vec<FollowUpDue>,
    /// The clock leapt, and nothing ends by itself before somebody says that it is right.
    pub clock_doubted: bool,
}

/// A round in a list of a screen.
#[derive(Debug, Serialize, TS)]
pub struct HomeRound {
    /// What every list says.
    #[serde(flatten)]
    pub listed: RoundListed,
    /// Where it stands between this device, the relay and the lead.
    pub standing: RoundStanding,
    /// Its places in words; empty when there are none.
    pub title: String,
    /// Names of the places that it is titled by.
    pub places: Vec<String>,
    /// Whether the holder of this book walked it.
    pub mine: bool,
    /// Whether it is of the present service date.
    pub today: bool,
    /// Whether something of it is being typed.
    pub drafting: bool,
    /// The open question, if there is one.
    pub question: Option<QuestionShown>,
    /// Whether it waits for the holder of this book: to answer, or to look at it as a lead.
    pub waits_for_me: bool,
    /// When it was handed in last, by that device's clock, RFC 3339.
    pub handed_in_at: Option<String>,
    /// Who approved it.
    pub approved_by: Option<String>,
    /// The colleague who opened it again, while it is not handed in anew.
    pub reopened_by: Option<String>,
    /// When it began, `HH:MM`.
    pub from: Option<String>,
    /// The colleagues besides the holder of this book.
    pub with: Vec<String>,
}

/// An open question about a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct QuestionShown {
    /// Who asks.
    pub from: String,
    /// How many lines it is about; 0 when it is about the round as a whole.
    pub lines: u64,
}

impl Book {
    /// The newest rounds.
    pub fn home(&self, limit: u32) -> Result<Home, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Team)?;
        desk.book.read(|view| {
            let limit = limit.min(MOST);
            let mut rows = view.newest_rounds(limit + 1)?;
            let more = rows.len() > limit as usize;
            rows.truncate(limit as usize);
            let mut lists = Lists::new(view, &desk.me)?;
            let mut rounds = rows.iter().map(|row| lists.round(row)).collect::<Result<Vec<_>, _>>()?;
            // Of one evening the latest first; those that say no time after the others, in the order of their ids.
            rounds.sort_by(|one, other| {
                let key = |round: &HomeRound| (round.listed.date.clone(), round.from.clone());
                key(other).cmp(&key(one))
            });
            Ok(Home {
                rounds,
                more,
                follow_ups: cards::due(view, &desk.me)?,
                clock_doubted: forget::leapt(view, forget::day(&desk.me))?.is_some(),
            })
        })
    }

    /// Rounds of this date that are still being written and could be meant: of the same part of the day, if both say
    /// one, and with a place in common, if both name some. The one with most places in common comes first.
    pub fn rounds_alike(
        &self,
        date: NaiveDate,
        part_of_day: Option<PartOfDay>,
        places: &[DocumentId],
    ) -> Result<Vec<HomeRound>, Failure> {
        let desk = self.hold();
        must_read(&desk.me, Space::Team)?;
        desk.book.read(|view| {
            let day = date.to_string();
            let mut lists = Lists::new(view, &desk.me)?;
            let mut alike = Vec::new();
            for row in view.rounds(&day, &day)? {
                let same_part = match &part_of_day {
                    Some(part) => row.part_of_day.is_empty() || row.part_of_day == part.id(),
                    None => true,
                };
                let shown = shown_of(&row)?;
                let named: BTreeSet<_> = shown.visited.iter().chain(&shown.planned).copied().collect();
                let common = places.iter().filter(|place| named.contains(place)).count();
                let same_places = common > 0 || places.is_empty() || named.is_empty();
                if row.review == "draft" && same_part && same_places {
                    alike.push((common, lists.round(&row)?));
                }
            }
            alike.sort_by_key(|(common, _)| usize::MAX - common);
            Ok(alike.into_iter().map(|(_, round)| round).collect())
        })
    }
}

/// Makes the rows of a list; places are read once each.
pub(super) struct Lists<'v> {
    view: &'v View<'v>,
    me: &'v Me,
    people: Vec<Person>,
    person: Option<PersonId>,
    other_leads: bool,
    today: NaiveDate,
    places: BTreeMap<DocumentId, Option<Place>>,
}

impl<'v> Lists<'v> {
    pub fn new(view: &'v View<'v>, me: &'v Me) -> Result<Self, Failure> {
        let people = people(view)?;
        Ok(Self {
            view,
            me,
            person: own_person(me, &people).map(|person| person.id),
            people,
            other_leads: other_leads(me),
            today: service_date(me.now()),
            places: BTreeMap::new(),
        })
    }

    pub fn round(&mut self, row: &RoundRow) -> Result<HomeRound, Failure> {
        let shown = shown_of(row)?;
        let named = title::named(row.review == "draft", &shown.planned, &shown.visited);
        let mut places: Vec<Place> = Vec::new();
        for id in named {
            if let Some(place) = self.place(*id)?
                && places.iter().all(|known| known.id != place.id)
            {
                places.push(place);
            }
        }
        let ids: Vec<PersonId> = serde_json::from_str(&row.people).map_err(|_| Code::BookDamaged)?;
        let listed = one_listed(self.view, self.me, &self.people, row, &ids)?;
        let mine = self.person.is_some_and(|me| ids.contains(&me));
        let names = ids.iter().zip(&listed.people);
        let others = names.filter(|(id, _)| self.person.as_ref() != Some(*id));
        let name = |device: &domain::DeviceId| {
            member_of(self.me, &protocol::DeviceId(device.0))
                .map(|member| member_name(&self.people, member).unwrap_or_else(|| member.to_string()))
                .unwrap_or_default()
        };
        let own = |device: &domain::DeviceId| is_own(self.me, &protocol::DeviceId(device.0));
        let others_walked = ids.iter().any(|id| self.person.as_ref() != Some(id));
        let lead = self.me.roles().has(Role::Lead);
        let waits_for_me = match listed.review.as_str() {
            // Who walked along and asks herself waits for the others.
            "asked" => mine && !(others_walked && shown.asked_by.is_some_and(|by| own(&by))),
            // Her own round is for another lead to read, if there is one.
            "handed_in" => lead && (!mine || !self.other_leads),
            "approved" => lead && row.corrections > 0,
            _ => false,
        };
        Ok(HomeRound {
            standing: listed.standing.clone(),
            title: title::title(places.iter()),
            places: places.into_iter().map(|place| place.name).collect(),
            mine,
            today: row.date == self.today.to_string(),
            drafting: self.view.has_drafts(row.document)?,
            question: shown.asked_by.as_ref().map(|device| QuestionShown {
                from: name(device),
                lines: shown.asked_lines.unwrap_or_default(),
            }),
            waits_for_me,
            handed_in_at: shown.handed_in_at.map(moment),
            approved_by: shown.approved_by.as_ref().map(name),
            reopened_by: shown.reopened_by.filter(|by| !own(by)).as_ref().map(name),
            from: shown.from.map(|from| from.to_string()),
            with: others.map(|(_, name)| name.clone()).collect(),
            listed,
        })
    }

    fn place(&mut self, id: DocumentId) -> Result<Option<Place>, Failure> {
        if let Some(place) = self.places.get(&id) {
            return Ok(place.clone());
        }
        let place = self.view.place(id)?;
        self.places.insert(id, place.clone());
        Ok(place)
    }
}

fn shown_of(row: &RoundRow) -> Result<Shown, Failure> {
    serde_json::from_str(&row.shown).map_err(|_| Code::BookDamaged.into())
}
